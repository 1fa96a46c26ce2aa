/** A growing table of whole numbers by whole numbers from 0 to 2^53: open addressing in typed arrays, no objects. */
export class IntTable {
  readonly #absent: number
  #keys = new Float64Array(1 << 12).fill(-1)
  #values = new Int32Array(1 << 12)
  #size = 0

  /** @param absent what `get` gives for a key that is not there */
  constructor(absent: number) {
    this.#absent = absent
  }

  get(key: number): number {
    const at = this.#place(key)
    return this.#keys[at] === key ? this.#values[at]! : this.#absent
  }

  set(key: number, value: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const at = this.#place(key)
    if (this.#keys[at] !== key) this.#size++
    this.#keys[at] = key
    this.#values[at] = value
  }

  /** Where a key stands or would stand. */
  #place(key: number): number {
    const mask = this.#keys.length - 1
    const low = key | 0
    const high = Math.trunc(key / 0x1_0000_0000)
    let at = Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1)
    at = (at ^ (at >>> 15)) & mask
    while (this.#keys[at] !== key && this.#keys[at] !== -1) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Float64Array(keys.length * 2).fill(-1)
    this.#values = new Int32Array(keys.length * 2)
    for (let at = 0; at < keys.length; at++) {
      if (keys[at] === -1) continue
      const place = this.#place(keys[at]!)
      this.#keys[place] = keys[at]!
      this.#values[place] = values[at]!
    }
  }
}
