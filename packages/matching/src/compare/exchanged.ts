import type { Cell } from "../record.ts"
import { remembered } from "../remembered.ts"
import type { Kind, Read } from "./kind.ts"
import { mayBeSame } from "./signs.ts"
import { TOKEN, type TokenValue, tokenLikeness } from "./token.ts"

/** The levels of exchanged names. */
export const EXCHANGED_LEVELS = ["exchanged", "not exchanged"] as const

/** Two names of one row that may have changed places. */
interface TwoNames {
  readonly one: TokenValue
  readonly other: TokenValue
}

/** Likeness from which a name is taken for the other's, where the second of the two is the same. */
const LIKE = 800

/**
 * Columns: given name and surname, which clerks exchange. Each stands in the place of the other, one of them letter by letter;
 * where a name stands in its own place too, nothing was exchanged.
 */
export const EXCHANGED: Kind<TwoNames> = {
  columns: { least: 2, most: 2 },
  levelNames: EXCHANGED_LEVELS,
  conditions: [],
  frequency: null,
  isOwn: true,
  isAside: true,
  read: ([one, other]) => namesOf(readWord(one), readWord(other)),
  reading,
  // No word holds the end of a line.
  keyOf: ({ one, other }) => `${one.text}\n${other.text}`,
  compare: (a, b) => (isExchanged(a, b) ? 0 : 1),
  nearKeys: ({ one, other }) => [one.text, other.text],
  joins: { kind: "token", join: ([one, other]) => ({ one, other }) as TwoNames },
}

const readWord = (cell: Cell | undefined): TokenValue | null => TOKEN.read([cell])

const namesOf = (one: TokenValue | null, other: TokenValue | null): TwoNames | null =>
  one === null || other === null ? null : { one, other }

/** Two names are seldom borne together twice, and each by itself often: a run reads it once. */
function reading(): Read<TwoNames> {
  const word = remembered(readWord)
  return ([one, other]) => namesOf(word(one), word(other))
}

function isExchanged(a: TwoNames, b: TwoNames): boolean {
  if (isSame(a.one, b.one) || isSame(a.other, b.other)) return false
  if (isSame(a.one, b.other)) return tokenLikeness(a.other, b.one, LIKE) >= LIKE
  return isSame(a.other, b.one) && tokenLikeness(a.one, b.other, LIKE) >= LIKE
}

const isSame = (one: TokenValue, other: TokenValue): boolean => mayBeSame(one, other) && one.text === other.text
