import { finish } from "./steps.ts"

/**
 * A function that remembers what it gave, for cells, words and names return in every list: only speed hangs on it. With a number of
 * entries that are kept at the most: once they are that many, all are forgotten and it begins anew.
 */
export function remembered<K, T>(found: (key: K) => T, most = Number.POSITIVE_INFINITY): (key: K) => T {
  const known = new Map<K, T>()
  return (key) => {
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const own = found(key)
    if (known.size >= most) known.clear()
    known.set(key, own)
    return own
  }
}

/** What is made when it is first asked for. */
export function once<T>(made: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: made() }
    return known.value
  }
}

/** The same, made in steps by whoever has time for it; who asks sooner has all of it made at once. */
export interface Late<T> {
  (): T
  readonly ready: () => Generator<void, void>
}

export function onceInSteps<T>(made: () => Generator<void, T>): Late<T> {
  let known: { readonly value: T } | null = null
  const all = (): T => {
    known ??= { value: finish(made()) }
    return known.value
  }
  function* ready(): Generator<void, void> {
    if (known !== null) return
    const value = yield* made()
    known ??= { value }
  }
  return Object.assign(all, { ready })
}

/** A set that is made when it is first looked into. */
export function lateSet<T>(made: () => ReadonlySet<T>): Pick<ReadonlySet<T>, "has"> {
  const all = once(made)
  return { has: (one) => all().has(one) }
}
