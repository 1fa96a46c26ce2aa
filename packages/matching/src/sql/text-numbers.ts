/**
 * Numbers texts from 0 on, in the order in which they first come. Of the cells of a table nearly each text is new: a mark of its signs,
 * beside its number in a table of integers, says so, and no other text is fetched for it.
 */
export class TextNumbers {
  /** Places of two: a mark, and after it a number and one; 0 where the place is free. */
  #table = new Int32Array(1 << 11)
  readonly #texts: string[] = []

  /** The number of a text: the next one where it is new. */
  of(text: string): number {
    if (this.#texts.length * 4 >= this.#table.length) this.#grow()
    const [table, mark] = [this.#table, markOf(text)]
    let at = placeOf(mark, table)
    for (; table[at + 1] !== 0; at = placeAfter(at, table)) {
      const number = table[at + 1]! - 1
      if (table[at] === mark && this.#texts[number] === text) return number
    }
    table[at] = mark
    table[at + 1] = this.#texts.push(text)
    return this.#texts.length - 1
  }

  #grow(): void {
    const [old, table] = [this.#table, new Int32Array(this.#table.length * 2)]
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue
      let at = placeOf(old[from]!, table)
      while (table[at + 1] !== 0) at = placeAfter(at, table)
      table[at] = old[from]!
      table[at + 1] = old[from + 1]!
    }
    this.#table = table
  }
}

/** One number of a text's signs, the same for the same text. */
export function markOf(text: string): number {
  let mark = text.length
  for (let at = 0; at < text.length; at++) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x9e37_79b1)
    mark ^= mark >>> 15
  }
  return mark
}

/** Where a mark is looked for first, and where next. Tables have a power of two of numbers. */
const placeOf = (mark: number, table: Int32Array): number => (mark << 1) & (table.length - 1)
const placeAfter = (at: number, table: Int32Array): number => (at + 2) & (table.length - 1)
