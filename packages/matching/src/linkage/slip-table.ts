import { slipKeys, type WrittenForms } from "../compare/slip-of-name.ts"

const VALUES = 2 ** 21

/** A hash of 31 bits: two keys that share one only make a bound that is not as near. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x7fffffff
}

/** Finds the values of a list whose names may be one with a name but for a slip of the pen. Lists hold fewer than 2^21 values. */
export class SlipTable {
  readonly #pending: number[] = []
  /** Hash and value in one number, in order. */
  #entries = new Float64Array()

  /** All are added before `prepare`. */
  add(forms: WrittenForms, value: number): void {
    for (const key of slipKeys(forms)) this.#pending.push(hashOf(key) * VALUES + value)
  }

  /** Makes the values ready to be looked for. */
  prepare(): void {
    this.#entries = Float64Array.from(this.#pending).sort()
    this.#pending.length = 0
  }

  /** The values that share a key with a name; all that may be one with it are among them. */
  near(forms: WrittenForms): ReadonlySet<number> {
    const found = new Set<number>()
    for (const key of slipKeys(forms)) {
      const hash = hashOf(key) * VALUES
      for (let at = this.#from(hash); at < this.#entries.length && this.#entries[at]! < hash + VALUES; at++) {
        found.add(this.#entries[at]! - hash)
      }
    }
    return found
  }

  #from(least: number): number {
    let [low, high] = [0, this.#entries.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#entries[middle]! < least) low = middle + 1
      else high = middle
    }
    return low
  }
}
