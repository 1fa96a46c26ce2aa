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

/** A set that is made when it is first looked into. */
export function lateSet<T>(made: () => ReadonlySet<T>): Pick<ReadonlySet<T>, "has"> {
  const all = once(made)
  return { has: (one) => all().has(one) }
}
