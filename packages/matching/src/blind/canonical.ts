/** Canonical JSON (RFC 8785) of plain data whose numbers are integers: members sorted, no spaces. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`
  }
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error("only integers are canonical")
  const text = JSON.stringify(value)
  if (text === undefined) throw new Error("not JSON")
  return text
}
