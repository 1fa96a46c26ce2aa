/** Stands for NULL in columns of integers. */
export const NONE = -0x80000000

/** Some rows of an answer, in columns. */
export interface Chunk {
  readonly rows: number
  readonly integers: (column: number) => Int32Array
  readonly texts: (column: number) => readonly string[]
}

/** What a database must do for a plan: the caller's to provide, so that nothing here opens a file or a socket. */
export interface Database {
  readonly run: (statement: string) => Promise<void>
  readonly read: (query: string) => AsyncIterable<Chunk>
  /** Appends rows, given in columns, to a table of integers. */
  readonly write: (table: string, columns: readonly Int32Array[]) => Promise<void>
}

/** A column of integers that grows. */
export class Integers {
  #values = new Int32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow(this.length + 1)
    this.#values[this.length++] = value
  }

  append(values: Int32Array): void {
    if (this.length + values.length > this.#values.length) this.#grow(this.length + values.length)
    this.#values.set(values, this.length)
    this.length += values.length
  }

  at(place: number): number {
    return this.#values[place]!
  }

  /** What was put in, without a copy. */
  get values(): Int32Array {
    return this.#values.subarray(0, this.length)
  }

  #grow(least: number): void {
    const grown = new Int32Array(Math.max(least, Math.ceil(this.#values.length * 1.6)))
    grown.set(this.#values)
    this.#values = grown
  }
}
