/** A name as it was handed in. What is none is thrown with what stands in its place: no type holds a caller of plain JavaScript. */
export function nameText(name: string): string {
  if (typeof name !== "string") throw new TypeError(`a name is a text, and not ${JSON.stringify(name)}`)
  return name
}
