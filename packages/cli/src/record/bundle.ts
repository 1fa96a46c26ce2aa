import { fromUtf8, parseCheckpoint, parseNote, writeTar } from "@wasit/record"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { exists, isFault, refuseOverwrite, writeBytes } from "../shared/files.ts"
import { type Fault, json, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { readSource } from "./source.ts"
import { VERIFY_WORDS } from "./texts.ts"

/** The options of `wasit bundle`. */
export type BundleOptions = {
  readonly json?: boolean
  readonly process?: string
  readonly token?: string
  readonly output: string
}

/** `wasit bundle`: one file a party takes away. It copies; `wasit verify` judges. */
export async function writeBundle(run: Run, source: string, options: BundleOptions): Promise<ExitCode | Fault> {
  const wrong = refuseOverwrite([options.output], [source])
  if (wrong !== null) return wrong
  // A copy that somebody took away is evidence: it is never written over.
  if (await exists(options.output)) return { code: "output-exists", path: options.output }
  const files = await readSource(source, options)
  if (isFault(files)) return files
  if ("damaged" in files) return { code: "not-a-bundle", path: source }
  const head = parseCheckpoint(parseNote(fromUtf8(files.get("checkpoint") ?? new Uint8Array(0)) ?? "")?.body ?? "")
  const bytes = writeTar(files)
  const fault = await writeBytes(options.output, bytes)
  if (fault !== null) return fault
  tell(run, VERIFY_WORDS.written, { path: options.output, count: head?.size ?? 0, bytes: bytes.length })
  json(run, { source, output: options.output, size: head?.size ?? 0, bytes: bytes.length, files: files.size })
  return EXIT.ok
}
