import type { KindId } from "../plan/types.ts"
import { CATEGORY } from "./category.ts"
import { CHAIN } from "./chain.ts"
import { DATE } from "./date.ts"
import { EVENT } from "./event.ts"
import { EXCHANGED } from "./exchanged.ts"
import { IDENTIFIER } from "./identifier.ts"
import type { Kind } from "./kind.ts"
import { AGE, NUMBER } from "./number.ts"
import { HUSBAND, MOTHER, PARENT } from "./parent.ts"
import { PERSON } from "./person.ts"
import { PLACE } from "./place.ts"
import { TEXT } from "./text.ts"
import { TOKEN } from "./token.ts"
import { TOLD_KIN } from "./told-kin.ts"

/**
 * A kind without the type of its values, which only it makes and only it reads: a value of one comparison never meets another
 * comparison's kind.
 */
// biome-ignore lint/suspicious/noExplicitAny: an existential type; the engine moves values without looking into them.
export type AnyKind = Kind<any>

const KINDS: Readonly<Record<KindId, AnyKind>> = {
  person: PERSON,
  parent: PARENT,
  husband: HUSBAND,
  mother: MOTHER,
  chain: CHAIN,
  token: TOKEN,
  exchanged: EXCHANGED,
  text: TEXT,
  date: DATE,
  age: AGE,
  number: NUMBER,
  place: PLACE,
  event: EVENT,
  identifier: IDENTIFIER,
  category: CATEGORY,
  kin: TOLD_KIN,
}

/** The kind of a comparison; null for one that this engine does not know. */
export function kindOf(id: string): AnyKind | null {
  return Object.hasOwn(KINDS, id) ? KINDS[id as KindId] : null
}

/** Whether a kind compares whole names or fathers: relatives are told by them, so that they depend on no other comparison. */
export const comparesNames = (id: string): boolean => kindOf(id)?.namesOf !== undefined
