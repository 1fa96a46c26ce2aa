import { commonNames } from "../resources/frequencies.ts"
import { type Link, mirrored } from "./align.ts"
import { isForename } from "./kin.ts"
import type { Side } from "./side.ts"
import type { Token } from "./tokens.ts"

/** Words that both tell of a chain so long that nobody has left out no more than his own name. */
const LEAST_WHOLE = 4
/** Where the other is called by a name that goes with any, or the one: no first half is said before given names alone. */
const LEAST_BESIDE_WEAK = 3

/**
 * Nasir Mabkhut Ali Hadi al-Muradi and Mabkhut Ali Hadi al-Muradi: behind a known name one has all words of the other, which begins with one too. So are Salih
 * Muhammad Yunus Hadi and Muhammad Yunus Hadi, and of given names alone Ali Yunus Hadi Salih and Yunus Hadi Salih.
 */
export function isWholeChain(links: readonly Link[], one: Side, other: Side): boolean {
  if (one.tokens.length < other.tokens.length) return isWholeChain(links.map(mirrored), other, one)
  const { length } = other.tokens
  if (length < LEAST_BESIDE_WEAK || one.tokens.length !== length + 1 || links.length !== length) return false
  if (!links.every(({ a, b, nearness }) => a === b + 1 && nearness === undefined)) return false
  const [child, father] = [one.tokens[0]!, other.tokens[0]!]
  if (isForename(child)) return isForename(father) ? length >= LEAST_WHOLE : isOf(BORNE_ALONE, father)
  const isOfGivenNames = other.tokens.every(({ role }) => role === "given" || role === "theophoric")
  return isOf(BORNE_FIRST, child) && isForename(father) && isOfGivenNames
}

/** Names that go with any and are borne alone as often; and those of them that no name of two has first. */
const BORNE_ALONE: ReadonlySet<string> = new Set(["محمد", "احمد", "علی"])
const BORNE_FIRST: ReadonlySet<string> = new Set(["احمد", "علی"])
const isOf = (names: ReadonlySet<string>, { role, common }: Token): boolean =>
  role === "weak" && (common?.some((id) => names.has(commonNames()[id]?.arab ?? "")) ?? false)
