/** The places `{name}` of a text, in their order. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(/\{([a-z][a-z0-9_]{0,30})\}/g)].map((match) => match[1]!)
}

/** A text with its places filled. */
export function fillPlaces(text: string, value: (name: string) => string): string {
  return text.replaceAll(/\{([a-z][a-z0-9_]{0,30})\}/g, (_, name: string) => value(name))
}
