/** The most signs that a word of bits has places for. */
const BITS = 32
/** Signs below this have a place of their own in a table. */
export const PLAIN = 0x1_0000

/** The code points of a text, in memory that the next text takes over: comparing leaves nothing behind to be cleared away. */
export class Signs {
  list = new Int32Array(64)
  length = 0
  /** Whether each sign has a place of its own in a table, and whether bits can then stand for the places of the text. */
  isPlain = true
  isShort = true

  read(text: string): this {
    if (this.list.length < text.length) this.list = new Int32Array(2 * text.length)
    const { list } = this
    let length = 0
    this.isPlain = true
    for (let at = 0; at < text.length; at++) {
      let sign = text.charCodeAt(at)
      if (sign >= 0xd800 && sign < 0xe000) sign = text.codePointAt(at)!
      if (sign >= PLAIN) {
        this.isPlain = false
        at++
      }
      list[length++] = sign
    }
    this.length = length
    this.isShort = this.isPlain && length <= BITS
    return this
  }
}

/** How many signs a text has, and which letters stand in it: enough to know at once that two texts are far apart. */
export interface Letters {
  readonly length: number
  /** One bit for a class of letters that the text holds, and one that it holds more than once. */
  readonly once: number
  readonly twice: number
}

const COUNTED = new Signs()

/** The letters of a text. */
export function lettersIn(text: string): Letters {
  let [once, twice] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const bit = 1 << (text.charCodeAt(at) & 31)
    twice |= once & bit
    once |= bit
  }
  return { length: COUNTED.read(text).length, once, twice }
}

/** Whether two texts may be one: sooner told than by the texts, which lie elsewhere in memory. */
export function mayBeSame(a: Letters, b: Letters): boolean {
  return a.length === b.length && a.once === b.once && a.twice === b.twice
}

/** So many signs of the one, at least, have no partner in the other. */
export function lackedBy(own: Letters, other: Letters): number {
  return bitsIn(own.once & ~other.once) + bitsIn(own.twice & ~other.twice)
}

function bitsIn(word: number): number {
  let rest = word - ((word >>> 1) & 0x5555_5555)
  rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
}
