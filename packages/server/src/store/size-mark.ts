import { readFile } from "node:fs/promises"
import { writeDurably } from "./durable.ts"

/**
 * The largest size of a record that was ever signed here, noted in a file apart from the record: a record that is smaller
 * was restored from a backup, and signing it on would fork it.
 */
export class SizeMark {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  /** 0 where none was noted. */
  async read(): Promise<number> {
    try {
      return Number((await readFile(this.#path, "utf8")).trim()) || 0
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") return 0
      throw cause
    }
  }

  /** Durable when this returns. */
  async write(size: number): Promise<void> {
    await writeDurably(this.#path, Buffer.from(`${size}\n`))
  }
}

/** The size that a head says, on its second line; 0 where there is no head. */
export function sizeOf(checkpoint: Uint8Array | null): number {
  return (
    Number(
      Buffer.from(checkpoint ?? [])
        .toString()
        .split("\n")[1],
    ) || 0
  )
}
