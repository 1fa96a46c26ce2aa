import { Integers } from "./database.ts"

/** Texts as another thread can take them: many joined to one, and where each ends in it. */
export interface GivenTexts {
  readonly joined: readonly string[]
  readonly ends: Int32Array
}

/** Texts that are joined: fewer, and another thread is given many strings; more, and one may become longer than a string can be. */
const TOGETHER = 4096

/** Texts that are kept to be given away. */
export class Texts {
  readonly #joined: string[] = []
  readonly #ends = new Integers()
  /** Those that are not joined yet. */
  #last: string[] = []
  #length = 0

  push(text: string): void {
    this.#length += text.length
    this.#ends.push(this.#length)
    if (this.#last.push(text) < TOGETHER) return
    this.#joined.push(this.#last.join(""))
    this.#last = []
    this.#length = 0
  }

  given(): GivenTexts {
    return { joined: [...this.#joined, this.#last.join("")], ends: this.#ends.values.slice() }
  }
}

/** One of the texts that were given. */
export function textAt({ joined, ends }: GivenTexts, at: number): string {
  const from = at % TOGETHER === 0 ? 0 : ends[at - 1]!
  return joined[Math.floor(at / TOGETHER)]!.slice(from, ends[at]!)
}
