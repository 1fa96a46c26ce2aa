import type { Cell } from "../plan/types.ts"
import type { Kind } from "./kind.ts"
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
  read: ([one, other]) => namesOf(one, other),
  keyOf: ({ one, other }) => JSON.stringify([one.text, other.text]),
  compare: (a, b) => (isExchanged(a, b) ? 0 : 1),
  nearKeys: ({ one, other }) => [one.text, other.text],
}

function namesOf(first: Cell | undefined, second: Cell | undefined): TwoNames | null {
  const [one, other] = [TOKEN.read([first]), TOKEN.read([second])]
  return one === null || other === null ? null : { one, other }
}

function isExchanged(a: TwoNames, b: TwoNames): boolean {
  if (a.one.text === b.one.text || a.other.text === b.other.text) return false
  if (a.one.text === b.other.text) return tokenLikeness(a.other, b.one, LIKE) >= LIKE
  return a.other.text === b.one.text && tokenLikeness(a.one, b.other, LIKE) >= LIKE
}
