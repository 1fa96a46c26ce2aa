/** A line of a text without the blanks around it, and how many stood before it. */
export type Line = {
  readonly row: number
  readonly text: string
  readonly indent: number
  /** It begins a message, and goes on with nothing. */
  readonly isFirst?: boolean
}
/** A line that begins a person: what the letter counts or calls him by, and what is told of him. */
export type Item = Line & {
  readonly number: string
  readonly said: string
  readonly rank?: string
  /** All that tell of him, where he has a paragraph of his own. */
  readonly lines?: readonly Line[]
}

/** What codes of one kind have in common: `TF-001` and `TF-23` are `A-9`. */
export const formOf = (code: string): string => code.replace(/\p{L}+/gu, "A").replace(/\p{Nd}+/gu, "9")

/** How often each of some things is there, the most frequent first, of equals the one that came first. */
export function timesOf<T>(things: readonly T[]): readonly (readonly [thing: T, times: number])[] {
  const times = new Map<T, number>()
  for (const thing of things) times.set(thing, (times.get(thing) ?? 0) + 1)
  return [...times].sort(([, x], [, y]) => y - x)
}

/** Of some texts the one that stands there most often, the first of equals; null where there is none. */
export const mostOften = (texts: readonly string[]): string | null => timesOf(texts)[0]?.[0] ?? null
