/**
 * A function of one text that remembers what it gave, for speed alone: of equal texts the same value is given. What was remembered is forgotten
 * where it becomes more than `most`.
 */
export function remembered<T>(of: (text: string) => T, most: number): (text: string) => T {
  const seen = new Map<string, T>()
  return (text) => {
    const known = seen.get(text)
    if (known !== undefined || seen.has(text)) return known as T
    if (seen.size >= most) seen.clear()
    const value = of(text)
    seen.set(text, value)
    return value
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
