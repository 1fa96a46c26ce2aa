import { type ReadChoices, refuseSize } from "@wasit/domain/intake"
import { useRef, useState } from "preact/hooks"
import type { ShownRefusal } from "../ui/index.ts"
import type { JobProgress } from "./jobs.ts"
import { type TakenFile, takenFrom } from "./taken-file.ts"
import { orFailed } from "./work-failed.ts"
import { intakeWorker } from "./workers.ts"

/** What a person says of a text file that was read wrongly. */
export type LettersChoice = Pick<ReadChoices, "encoding" | "separator">

/** Reads files in the worker: how far it is, why a file was refused, and how to read the last one anew. */
export function useReader(onTaken: (file: TakenFile) => void) {
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null)
  const [isStopped, setStopped] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const last = useRef<{ readonly name: string; readonly bytes: Uint8Array } | null>(null)
  const read = async (name: string, bytes: Uint8Array, choices: LettersChoice = {}): Promise<void> => {
    abort.current = new AbortController()
    const { signal } = abort.current
    last.current = { name, bytes }
    setRefusal(null)
    setStopped(false)
    setProgress({ step: "reading", done: null, rows: 0 })
    const watch = { onProgress: setProgress, signal }
    const book = await orFailed(intakeWorker.run("read", { bytes, choices }, watch))
    setProgress(null)
    if (book === null) return setStopped(signal.aborted)
    const taken = "code" in book ? book : takenFrom(name, bytes, book)
    if ("code" in taken) setRefusal(taken)
    else onTaken(taken)
  }
  const readFile = async (file: File): Promise<void> => {
    // By its size alone, before a byte of it is in memory.
    const tooLarge = refuseSize(file.size)
    if (tooLarge === null) await read(file.name, new Uint8Array(await file.arrayBuffer()))
    else setRefusal(tooLarge)
  }
  const again = async (choices: LettersChoice): Promise<void> => {
    if (last.current !== null) await read(last.current.name, last.current.bytes, choices)
  }
  return { progress, refusal, isStopped, read, readFile, again, cancel: () => abort.current?.abort() }
}
