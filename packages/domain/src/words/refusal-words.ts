import type { AgreementRefusal } from "../agreement/refusals.ts"
import type { BlindRefusal } from "../blind/refusals.ts"
import type { IntakeRefusalCode } from "../lists/intake/refusal.ts"
import type { ListsRefusal } from "../lists/refusals.ts"
import type { ProcessRefusal } from "../process/refusals.ts"
import type { ReleaseRefusal } from "../release/refusals.ts"
import type { Language, Words } from "../shared/language.ts"
import type { DecideRefusal, DeviceRefusal, HostRefusal } from "../shared/refusals.ts"
import type { StatementsRefusal } from "../statements/refusals.ts"
import type { TalksRefusal } from "../talks/refusals.ts"
import type { RoomRefusalCode } from "../talks/room/refusals.ts"
import type { RowRefusal, VerificationRefusal } from "../verification/refusals.ts"
import { AGREEMENT_REFUSAL_WORDS } from "./agreement-refusal-words.ts"
import { BLIND_REFUSAL_WORDS } from "./blind-refusal-words.ts"
import { CHANNEL_LANGUAGE_WORDS } from "./channel-words.ts"
import { formatDeadline } from "./dates.ts"
import { DECIDE_REFUSAL_WORDS } from "./decide-refusal-words.ts"
import { HOST_REFUSAL_WORDS } from "./host-refusal-words.ts"
import { INTAKE_REFUSAL_WORDS } from "./intake-refusal-words.ts"
import { LISTS_REFUSAL_WORDS } from "./lists-refusal-words.ts"
import { placesOf, say, type Value } from "./message.ts"
import type { Digits } from "./numbers.ts"
import { PLAN_REFUSAL_WORDS } from "./plan-refusal-words.ts"
import { PROCESS_REFUSAL_WORDS } from "./process-refusal-words.ts"
import { MANDATE_WORDS } from "./process-words.ts"
import { RELEASE_REFUSAL_WORDS } from "./release-refusal-words.ts"
import { ROOM_REFUSAL_WORDS } from "./room-refusal-words.ts"
import { STATEMENTS_REFUSAL_WORDS } from "./statements-refusal-words.ts"
import { TALKS_REFUSAL_WORDS } from "./talks-refusal-words.ts"
import { VERIFICATION_REFUSAL_WORDS } from "./verification-refusal-words.ts"

/** Every code that the rules of a process, a host or a device may refuse with. */
export type SpokenRefusal =
  | DecideRefusal
  | ProcessRefusal
  | AgreementRefusal
  | TalksRefusal
  | RoomRefusalCode
  | ListsRefusal
  | VerificationRefusal
  | RowRefusal
  | BlindRefusal
  | ReleaseRefusal
  | StatementsRefusal
  | IntakeRefusalCode
  | HostRefusal
  | DeviceRefusal

/** One sentence for each refusal: what is wrong, and what to do. A code without one does not compile. */
export const REFUSAL_WORDS = {
  ...HOST_REFUSAL_WORDS,
  ...DECIDE_REFUSAL_WORDS,
  ...PROCESS_REFUSAL_WORDS,
  ...AGREEMENT_REFUSAL_WORDS,
  ...TALKS_REFUSAL_WORDS,
  ...ROOM_REFUSAL_WORDS,
  ...LISTS_REFUSAL_WORDS,
  ...INTAKE_REFUSAL_WORDS,
  ...VERIFICATION_REFUSAL_WORDS,
  ...BLIND_REFUSAL_WORDS,
  ...PLAN_REFUSAL_WORDS,
  ...RELEASE_REFUSAL_WORDS,
  ...STATEMENTS_REFUSAL_WORDS,
} as const satisfies Readonly<Record<SpokenRefusal, Words>>

/** Said to a code that this version does not know, as a newer host may send: it is named, so that the host can be told. */
const OTHER_REFUSAL_WORDS: Words = {
  en: "This was refused: {code}. Nothing was entered. Tell the host this word.",
  ar: "رُفض هذا: {code}. لم يُقيَّد شيء. أبلغوا المضيف بهذه الكلمة.",
  prs: "این رد شد: {code}. چیزی ثبت نشد. این واژه را به میزبان بگویید.",
  ps: "دا رد شو: {code}. هېڅ ثبت نه شول. دا کلمه کوربه ته ووایاست.",
}

const MEBIBYTE = 1024 * 1024

/** What somebody or something is called by the reader of a process; null where the id is nobody's. */
export type NameOf = (id: string) => string | null

/** The sentence of a refusal with its facts; a fact that did not come is shown as a dash. */
export function sayRefusal(
  refusal: { readonly code: string } & Readonly<Record<string, unknown>>,
  language: Language,
  digits?: Digits,
  nameOf: NameOf = () => null,
): string {
  const words = isSpoken(refusal.code) ? REFUSAL_WORDS[refusal.code] : OTHER_REFUSAL_WORDS
  const limit = refusal.limit
  const facts = typeof limit === "number" ? { ...refusal, limitMegabytes: Math.round(limit / MEBIBYTE) } : refusal
  const places = [...placesOf(words[language]).keys()]
  const filled = places.map((place) => [place, factOf(facts[place], place, language, digits, nameOf)])
  return say(words, language, Object.fromEntries(filled), digits)
}

function isSpoken(code: string): code is SpokenRefusal {
  return Object.hasOwn(REFUSAL_WORDS, code)
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

function factOf(fact: unknown, place: string, language: Language, digits: Digits | undefined, nameOf: NameOf): Value {
  if (typeof fact === "number") return fact
  if (typeof fact !== "string") return "—"
  const mandates: Readonly<Record<string, Words>> = MANDATE_WORDS
  const languages: Readonly<Record<string, Words>> = CHANNEL_LANGUAGE_WORDS
  if (place === "language") return languages[fact]?.[language] ?? fact
  if (place === "mandate") return mandates[fact]?.[language] ?? fact
  return INSTANT.test(fact) ? formatDeadline(fact, "Etc/UTC", language, digits) : (nameOf(fact) ?? fact)
}
