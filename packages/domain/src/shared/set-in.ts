/** Below this size a copy is cheaper than two layers. */
const SMALL = 128

/**
 * A map with one more or one changed entry; the one given stays as it was. Copying a map of thousands for every entry of a
 * long record would take time in the square of its length, so a large one keeps its newest entries in a small layer of
 * their own, and only that layer is copied.
 */
export function setIn<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  if (map instanceof Layered) return map.with(key, value)
  return map.size < SMALL ? new Map(map).set(key, value) : new Layered(map).with(key, value)
}

class Layered<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly size: number
  readonly #base: ReadonlyMap<Key, Value>
  readonly #newest: ReadonlyMap<Key, Value>

  constructor(base: ReadonlyMap<Key, Value>, newest: ReadonlyMap<Key, Value> = new Map(), size = base.size) {
    this.#base = base
    this.#newest = newest
    this.size = size
  }

  with(key: Key, value: Value): Layered<Key, Value> {
    const size = this.has(key) ? this.size : this.size + 1
    if (this.#newest.size < SMALL) return new Layered(this.#base, new Map(this.#newest).set(key, value), size)
    const base = new Map(this.#base)
    for (const [each, newer] of this.#newest) base.set(each, newer)
    return new Layered(base.set(key, value))
  }

  get(key: Key): Value | undefined {
    return this.#newest.has(key) ? this.#newest.get(key) : this.#base.get(key)
  }
  has(key: Key): boolean {
    return this.#newest.has(key) || this.#base.has(key)
  }

  /** In the order in which the keys first came, as in any map. */
  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#base) {
      const newer = this.#newest.get(key)
      yield [key, newer === undefined ? value : newer]
    }
    for (const [key, value] of this.#newest) if (!this.#base.has(key)) yield [key, value]
  }
  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key
  }
  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }
  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }
  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this)
  }
}
