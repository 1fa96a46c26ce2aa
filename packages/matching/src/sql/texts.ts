import { Integers } from "./database.ts"

/** Texts as another thread can take them: their signs one after the other, and where each ends. */
export interface GivenTexts {
  readonly signs: Uint16Array
  readonly ends: Int32Array
}

/** Texts that are kept to be given away. */
export class Texts {
  #signs = new Uint16Array(1024)
  #length = 0
  readonly #ends = new Integers()

  push(text: string): void {
    const end = this.#length + text.length
    if (end > this.#signs.length) {
      const grown = new Uint16Array(Math.max(end, Math.ceil(this.#signs.length * 1.6)))
      grown.set(this.#signs)
      this.#signs = grown
    }
    for (let at = 0; at < text.length; at++) this.#signs[this.#length + at] = text.charCodeAt(at)
    this.#length = end
    this.#ends.push(end)
  }

  given(): GivenTexts {
    return { signs: this.#signs.slice(0, this.#length), ends: this.#ends.values.slice() }
  }
}

/** Signs that a call takes at once. */
const AT_ONCE = 4096

/** One of the texts that were given. */
export function textAt({ signs, ends }: GivenTexts, at: number): string {
  let text = ""
  for (let from = at === 0 ? 0 : ends[at - 1]!; from < ends[at]!; from += AT_ONCE)
    text += String.fromCharCode(...signs.subarray(from, Math.min(ends[at]!, from + AT_ONCE)))
  return text
}
