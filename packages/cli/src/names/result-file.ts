import { open, rename, rm } from "node:fs/promises"
import { codeOf } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"

/** A file that is written piece by piece and stands under its name only when it is whole. */
export interface Result {
  readonly write: (text: string) => Promise<void>
  /** Gives the file its name. */
  readonly keep: () => Promise<Fault | null>
  readonly discard: () => Promise<void>
}

/** Letters that are gathered before they go to the disk. */
const GATHERED = 1 << 18

/** Opens a result; an older file of that name stays as it is until the new one is whole. */
export async function openResult(path: string): Promise<Result | Fault> {
  const part = `${path}.part`
  try {
    const file = await open(part, "w")
    let waiting = ""
    const flush = async (): Promise<void> => {
      await file.write(waiting)
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
        return rename(part, path).then(() => null, refused(path))
      },
      discard: async () => {
        await file.close()
        await rm(part, { force: true })
      },
    }
  } catch (cause) {
    return refused(path)(cause)
  }
}

const refused =
  (path: string) =>
  (cause: unknown): Fault => {
    const why = codeOf(cause)
    if (why === null) throw cause
    return { code: "file-not-writable", path, why }
  }
