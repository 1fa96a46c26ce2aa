/** Numbers pairs of numbers, which are not negative, from 0 on, in the order in which they first come. */
export class PairNumbers {
  /** Places of three: the two numbers, and after them their own and one; 0 where the place is free. */
  readonly #table: Int32Array
  readonly #last: number
  #count = 0

  /** @param most how many pairs may come */
  constructor(most: number) {
    let places = 1
    while (places < 2 * most) places *= 2
    this.#table = new Int32Array(3 * places)
    this.#last = places - 1
  }

  /** The number of a pair: the next one where it is new. */
  of(x: number, y: number): number {
    const table = this.#table
    const mixed = Math.imul(Math.imul(x, 0x9e37_79b1) ^ y, 0x85eb_ca6b)
    let place = (mixed ^ (mixed >>> 15)) & this.#last
    for (; table[3 * place + 2] !== 0; place = (place + 1) & this.#last)
      if (table[3 * place] === x && table[3 * place + 1] === y) return table[3 * place + 2]! - 1
    table[3 * place] = x
    table[3 * place + 1] = y
    table[3 * place + 2] = ++this.#count
    return this.#count - 1
  }
}
