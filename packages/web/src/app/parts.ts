/** A value whose long lists were taken out of it. */
export type Parted = {
  /** The value with an empty list where a long one was. */
  readonly frame: unknown
  readonly parts: readonly Part[]
}

/** The next elements of the list that stands at a path of the frame. */
export type Part = { readonly path: readonly (string | number)[]; readonly items: readonly unknown[] }

/** So many elements become text, or cross to a worker, in a moment. */
const LONGEST = 200

/** Takes a value apart, so that a long list in it is written, read or sent part by part. Maps and bytes stay whole. */
export function takeApart(value: unknown): Parted {
  const parts: Part[] = []
  return { frame: withoutLists(value, [], parts), parts }
}

function withoutLists(value: unknown, path: Part["path"], parts: Part[]): unknown {
  if (Array.isArray(value)) {
    if (value.length <= LONGEST) return value.map((one, at) => withoutLists(one, [...path, at], parts))
    for (let from = 0; from < value.length; from += LONGEST)
      parts.push({ path, items: value.slice(from, from + LONGEST) })
    return []
  }
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutLists(one, [...path, key], parts)]))
}

/** Puts a value together again; the frame becomes it. */
export function putTogether({ frame, parts }: Parted): unknown {
  for (const { path, items } of parts) {
    const list = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], frame)
    for (const one of items) (list as unknown[]).push(one)
  }
  return frame
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
