/** A text in groups of four characters, as hashes are read aloud; `sha256:` before it stands alone. */
export function groupsOf(text: string): string[] {
  const [, prefix = "", rest = ""] = /^([a-z0-9]+:)?(.*)$/s.exec(text) ?? []
  const groups = rest.match(/.{1,4}/gs) ?? []
  return prefix === "" ? groups : [prefix, ...groups]
}
