import { open } from "node:fs/promises"
import { codeOf, makeFolderOf, STANDARD } from "../shared/files.ts"
import { partOf } from "../shared/part-file.ts"
import type { Fault } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { Halted } from "./halted.ts"

/** A file that is written piece by piece and stands under its name only when it is whole. Where it cannot be, `Halted` is thrown. */
export interface Result {
  readonly write: (text: string) => Promise<void>
  /** Gives the file its name. */
  readonly keep: () => Promise<Fault | null>
  readonly discard: () => Promise<void>
}

/** Letters that are gathered before they go to the disk. */
const GATHERED = 1 << 18

/** Opens a result; an older file of that name stays as it is until the new one is whole. */
export async function openResult(run: Run, path: string): Promise<Result | Fault> {
  if (path === STANDARD) return standardResult(run)
  try {
    await makeFolderOf(path)
  } catch (cause) {
    return refused(path)(cause)
  }
  const part = await partOf(path)
  try {
    const file = await open(part.path, "w")
    let waiting = ""
    const flush = async (): Promise<void> => {
      // All of it: `write` alone is content with a part, as where the disk is full.
      await file.writeFile(waiting).catch((cause) => {
        throw new Halted(refused(path)(cause))
      })
      waiting = ""
    }
    return {
      write: async (text) => {
        waiting += text
        if (waiting.length >= GATHERED) await flush()
      },
      keep: async () => {
        await flush()
        await file.close()
        return part.keep().then(() => null, refused(path))
      },
      discard: async () => {
        await file.close()
        await part.discard()
      },
    }
  } catch (cause) {
    await part.discard()
    return refused(path)(cause)
  }
}

/** Standard output takes the pieces as they come. */
function standardResult({ result }: Run): Result {
  return { write: async (text) => result?.(text), keep: async () => null, discard: async () => undefined }
}

const refused =
  (path: string) =>
  (cause: unknown): Fault => {
    const why = codeOf(cause)
    if (why === null) throw cause
    return { code: "file-not-writable", path, why }
  }
