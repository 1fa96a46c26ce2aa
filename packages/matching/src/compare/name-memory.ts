import { type Name, readName } from "../names/tokens.ts"

/** What a run remembers of names: each text is read once. */
export interface NameMemory {
  readonly read: (text: string) => Name
}

/** Names read anew each time. */
export const NO_MEMORY: NameMemory = { read: readName }

/** A memory for one run. */
export function nameMemory(): NameMemory {
  const names = new Map<string, Name>()
  const read = (text: string): Name => {
    const seen = names.get(text)
    if (seen !== undefined) return seen
    const name = readName(text)
    names.set(text, name)
    return name
  }
  return { read }
}
