import type { Role, Token } from "./tokens.ts"

/** Share of a full word that a word of this role counts in deciding, in hundredths. */
export const WEIGHT: Readonly<Record<Role, number>> = {
  given: 100,
  theophoric: 100,
  nisba: 80,
  weak: 40,
  kunya: 50,
  honorific: 20,
  title: 4,
  initial: 20,
  noise: 0,
}

/** Roles that can carry a name. */
export const STRONG: Readonly<Record<Role, boolean>> = {
  given: true,
  theophoric: true,
  nisba: true,
  weak: false,
  kunya: false,
  honorific: false,
  title: false,
  initial: false,
  noise: false,
}

/** A word of naming, be it ever so weak. */
export const isNaming = ({ role }: Pick<Token, "role">): boolean => role !== "title" && role !== "noise"

/** The first word that names: no title, no kunya, and a family's name only where no other follows. */
export function leadOf(tokens: readonly Token[]): number {
  const names = ({ role }: Token): boolean => STRONG[role] || role === "weak" || role === "honorific"
  const own = tokens.findIndex((token) => names(token) && token.role !== "nisba")
  return own >= 0 ? own : tokens.findIndex(names)
}
