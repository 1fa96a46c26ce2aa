import { type Name, readName } from "../names/tokens.ts"
import { remembered } from "../remembered.ts"

/** What a run remembers of names: each text is read once. */
export interface NameMemory {
  readonly read: (text: string) => Name
}

/** Names read anew each time. */
export const NO_MEMORY: NameMemory = { read: readName }

/** A memory for one run. */
export const nameMemory = (): NameMemory => ({ read: remembered(readName) })
