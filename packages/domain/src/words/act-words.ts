import type { Language, Words } from "../shared/language.ts"
import type { SpokenAct, SpokenBody } from "./act-bodies.ts"
import { BLIND_ACT_WORDS } from "./blind-act-words.ts"
import { EXCHANGE_ACT_WORDS } from "./exchange-act-words.ts"
import { say, type Values } from "./message.ts"
import type { Digits } from "./numbers.ts"
import { TABLE_ACT_WORDS } from "./table-act-words.ts"

/**
 * One sentence for each kind of act: `{who}` did it. Outside English it stands before a colon, for verbs would have to agree
 * with a label whose gender only its delegation knows, and Pashto would have to bend the label itself.
 * The other places are filled by `ACT_FACTS`.
 */
export const ACT_WORDS = {
  ...TABLE_ACT_WORDS,
  ...EXCHANGE_ACT_WORDS,
  ...BLIND_ACT_WORDS,
} as const satisfies Record<SpokenAct, Words>

/** Said of an act whose content is sealed to others. */
export const SEALED_ACT_WORDS: Words = {
  en: "{who} entered an act whose content is not open to you",
  ar: "{who}: إجراء موقَّع محتواه غير متاح لكم",
  prs: "{who}: اقدامی ثبت شد که محتوای آن به روی شما باز نیست",
  ps: "{who}: داسې اقدام ثبت شو چې منځپانګه یې تاسو ته خلاصه نه ده",
}

/** What each sentence says beside its author. */
export const ACT_FACTS = {
  "rehearsal-advanced/1": (body) => ({ days: body.days }),
  "compliance-claimed/1": (body) => ({ says: body.says }),
  "compliance-answered/1": (body) => ({ position: body.position }),
  "truce-offered/1": (body) => ({ kind: body.kind }),
  "truce-answered/1": (body) => ({ answer: body.answer }),
  "attendance-recorded/1": (body) => ({ present: body.present }),
  "point-initialled/1": (body) => ({ version: body.version }),
  "list-deposited/1": (body) => ({ count: body.count }),
  "list-received/1": (body) => ({ count: body.count }),
  "list-screened/1": ({ admitted, duplicates, incomplete }) => ({ admitted, duplicates, incomplete }),
  "round-opened/1": (body) => ({ number: body.number }),
  "unclaimed-counted/1": (body) => ({ count: body.count }),
  "register-sealed/1": (body) => ({ rows: body.rows }),
  "matching-proposed/1": (body) => ({ method: body.terms?.method.kind ?? "open" }),
  "blind-asked/1": (body) => ({ elements: body.elements }),
  "blind-answered/1": (body) => ({ elements: body.elements }),
  "blind-deposited/1": (body) => ({ tickets: body.tickets }),
  "blind-drawn/1": ({ drawn }) => ({ drawn: drawn.claimed.length + drawn.held.length }),
  "blind-audit-answered/1": (body) => ({ tickets: body.tickets }),
  "blind-released/1": (body) => ({ matches: body.matches }),
  "blind-pairs-wanted/1": (body) => ({ pairs: body.pairs.length }),
  "final-list-proposed/1": (body) => ({ version: body.version }),
  "tranche-proposed/1": (body) => ({ number: body.number }),
  "interviews-recorded/1": ({ counts }) => ({ interviewed: counts.consents + counts.declines }),
  "manifest-sealed/1": (body) => ({ count: body.count }),
  "go-given/1": (body) => ({ decision: body.decision }),
  "handover-recorded/1": (body) => ({ handed: body.handed }),
  "receipt-signed/1": (body) => ({ received: Object.values(body.counts).reduce((sum, n) => sum + n, 0) }),
  "release-reported/1": (body) => ({ count: body.count }),
  "release-answered/1": ({ accepted, notOurs }) => ({ accepted, notOurs }),
  "substitution-proposed/1": (body) => ({ count: body.count }),
  "remains-recorded/1": (body) => ({ count: body.count }),
  "remains-confirmed/1": (body) => ({ confirmed: body.confirmed }),
} as const satisfies { readonly [Code in SpokenAct]?: (body: SpokenBody<Code>) => Values }

/** The sentence of one act; `who` is the label the reader knows the author by, `body` null where it is sealed. */
export function sayAct<Code extends SpokenAct>(
  act: { readonly code: Code; readonly body: SpokenBody<Code> | null; readonly who: string },
  language: Language,
  digits?: Digits,
): string {
  if (act.body === null) return say(SEALED_ACT_WORDS, language, { who: act.who }, digits)
  const facts: { readonly [C in SpokenAct]?: (body: SpokenBody<C>) => Values } = ACT_FACTS
  const values = facts[act.code]?.(act.body) ?? {}
  return say(ACT_WORDS[act.code], language, { ...values, who: act.who }, digits)
}
