/** What an address gave for the `:places` of a route. */
export type Params = Readonly<Record<string, string>>

/** Fits an address to a route such as `/p/:process/standing`; null where it does not fit. A final slash does not matter. */
export function matchPath(route: string, path: string): Params | null {
  const wanted = segments(route)
  const given = segments(path)
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? ""
    if (segment.startsWith(":")) {
      const decoded = decode(value)
      if (decoded === null) return null
      params[segment.slice(1)] = decoded
    } else if (segment !== value) return null
  }
  return params
}

function segments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "")
}

/** A segment that is no valid escape fits no route. */
function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch (cause) {
    if (cause instanceof URIError) return null
    throw cause
  }
}
