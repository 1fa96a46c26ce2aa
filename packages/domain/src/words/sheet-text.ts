import { instantToEpochSeconds, type Zone } from "../shared/calendar.ts"
import type { DelegationId } from "../shared/ids.ts"
import { LANGUAGES, type Language, type Wording } from "../shared/language.ts"
import type { SessionSheet, SheetItem } from "../talks/sheet.ts"
import type { SheetSignature } from "../talks/state.ts"
import { formatDeadline, formatDuration } from "./dates.ts"
import { say } from "./message.ts"
import { DEFAULT_DIGITS, type Digits, formatNumber, joinList } from "./numbers.ts"
import { recordingsText, type SheetRecordingsText } from "./sheet-recordings.ts"
import { SHEET_WORDS } from "./sheet-words.ts"

/** A text with the language it is written in, which decides its direction. */
export type SheetPhrase = { readonly language: Language; readonly text: string }

export type SheetTextItem = {
  readonly heading: string
  /** Each joint sentence in every language in which it was written, the sheet's own first. */
  readonly points: readonly {
    readonly phrases: readonly SheetPhrase[]
    readonly stands: string
    readonly isAgreed: boolean
  }[]
  readonly own: readonly { readonly delegation: string; readonly phrase: SheetPhrase }[]
  readonly open: readonly { readonly phrase: SheetPhrase; readonly stands: string }[]
  readonly parked: string | null
}

/** The sheet in words, in one language and one set of digits: what the page shows and the paper prints. */
export type SheetText = {
  readonly language: Language
  readonly kind: string
  readonly title: SheetPhrase
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  readonly attendance: {
    readonly title: string
    readonly heads: readonly [string, string]
    readonly rows: readonly (readonly [string, string])[]
  }
  readonly items: readonly SheetTextItem[]
  readonly ownTitle: string
  readonly noPoint: string
  readonly followUp: { readonly title: string; readonly text: string; readonly note: SheetPhrase | null }
  readonly recordings: SheetRecordingsText
  readonly signatures: {
    readonly title: string
    readonly rows: readonly { readonly delegation: string; readonly stands: string; readonly isSigned: boolean }[]
  }
  readonly record: {
    readonly title: string
    readonly position: string
    readonly digestTitle: string
    readonly why: string
  }
}

/** Whose signatures stand under a sheet, and how the reader reads. */
export type SheetReading = {
  readonly language: Language
  readonly digits?: Digits | undefined
  readonly zone: Zone
  readonly digest: string
  /** The same sheet in its first form, under which older signatures stand. */
  readonly firstForm: { readonly position: number; readonly digest: string }
  readonly signatures: readonly SheetSignature[]
}

/** Puts a sheet into words. Everything a reader's language decides is decided here, and nothing else. */
export function sheetText(sheet: SessionSheet, reading: SheetReading): SheetText {
  const { language, zone, digits = DEFAULT_DIGITS[language] } = reading
  const when = (instant: string): string => formatDeadline(instant, zone, language, digits)
  const number = (n: number): string => formatNumber(n, language, digits)
  const label = (id: DelegationId): string =>
    phrase(sheet.delegations.find((each) => each.id === id)?.label ?? {}, language).text || id
  const voice: Voice = { language, digits, label }
  const seconds = instantToEpochSeconds(sheet.closedAt) - instantToEpochSeconds(sheet.openedAt)
  return {
    language,
    kind: SHEET_WORDS.sheet[language],
    title: phrase(sheet.title, language),
    facts: [
      { term: SHEET_WORDS.opened[language], value: when(sheet.openedAt) },
      { term: SHEET_WORDS.closed[language], value: when(sheet.closedAt) },
      { term: SHEET_WORDS.lasted[language], value: formatDuration(seconds, language, digits) },
      { term: SHEET_WORDS.medium[language], value: phrase(sheet.medium, language).text },
    ],
    attendance: {
      title: SHEET_WORDS.attendance[language],
      heads: [SHEET_WORDS.delegation[language], SHEET_WORDS.present[language]],
      rows: sheet.delegations.map(({ id, present }) => [
        label(id),
        present === null ? SHEET_WORDS.notRecorded[language] : number(present),
      ]),
    },
    items: sheet.items.map((item, index) => itemText(item, index + 1, voice)),
    ownTitle: SHEET_WORDS.ownSentences[language],
    noPoint: SHEET_WORDS.noPoint[language],
    followUp: followUpText(sheet, voice),
    recordings: recordingsText(sheet, { ...voice, zone }),
    signatures: {
      title: SHEET_WORDS.signatures[language],
      rows: sheet.delegations
        .filter(({ id }) => isAtTable(id))
        .map(({ id }) => signatureText(id, sheet, reading, voice)),
    },
    record: {
      title: SHEET_WORDS.record[language],
      position: say(SHEET_WORDS.position, language, { n: number(sheet.position), origin: sheet.origin }),
      digestTitle: SHEET_WORDS.digest[language],
      why: SHEET_WORDS.digestWhy[language],
    },
  }
}

/** Those whose heads may sign, as the rule of the act says. */
const isAtTable = (id: DelegationId): boolean => /^(party|facilitator|neutral)_/.test(id)

type Voice = {
  readonly language: Language
  readonly digits: Digits
  readonly label: (id: DelegationId) => string
}

/** The wording in the language asked for, or in the nearest there is, with what that is. */
export function phrase(wording: Wording, language: Language): SheetPhrase {
  const found = NEAREST[language].find((each) => wording[each] !== undefined) ?? language
  return { language: found, text: wording[found] ?? "" }
}

const NEAREST: Readonly<Record<Language, readonly Language[]>> = {
  ar: ["ar", "en", "prs", "ps"],
  prs: ["prs", "ps", "ar", "en"],
  ps: ["ps", "prs", "ar", "en"],
  en: ["en", "ar", "prs", "ps"],
}

function allPhrases(wording: Wording, language: Language): readonly SheetPhrase[] {
  const written = [language, ...LANGUAGES.filter((each) => each !== language)]
  return written.flatMap((each) => {
    const text = wording[each]
    return text === undefined ? [] : [{ language: each, text }]
  })
}

function itemText(item: SheetItem, n: number, { language, digits, label }: Voice): SheetTextItem {
  const { title, points, ownSentences, openPoints, parkedTo } = item
  return {
    heading: say(SHEET_WORDS.item, language, {
      n: formatNumber(n, language, digits),
      title: phrase(title, language).text,
    }),
    points: points.map(({ wording, initials, isAgreed }) => ({
      phrases: allPhrases(wording, language),
      isAgreed,
      stands: isAgreed
        ? SHEET_WORDS.agreed[language]
        : initials.length === 0
          ? SHEET_WORDS.initialledByNone[language]
          : say(SHEET_WORDS.initialledBy, language, {
              delegations: joinList(
                initials.map(({ delegation }) => label(delegation)),
                language,
              ),
            }),
    })),
    own: ownSentences.map(({ delegation, wording }) => ({
      delegation: label(delegation),
      phrase: phrase(wording, language),
    })),
    open: openPoints.map(({ wording, owner, due }) => ({
      phrase: phrase(wording, language),
      stands: [
        say(SHEET_WORDS.openPoint, language, {
          owner: owner === null ? SHEET_WORDS.everybody[language] : label(owner),
        }),
        ...(due === null
          ? []
          : [say(SHEET_WORDS.until, language, { when: formatDeadline(due.at, due.zone, language, digits) })]),
      ].join(language === "en" ? ", " : "، "),
    })),
    parked: parkedTo === null ? null : say(SHEET_WORDS.parked, language, { where: phrase(parkedTo, language).text }),
  }
}

function followUpText({ followUp }: SessionSheet, { language, digits }: Voice): SheetText["followUp"] {
  const title = SHEET_WORDS.followUp[language]
  if (followUp === null) return { title, text: SHEET_WORDS.noFollowUp[language], note: null }
  const { due, note } = followUp
  return {
    title,
    text: say(SHEET_WORDS.heldBy, language, { when: formatDeadline(due.at, due.zone, language, digits) }),
    note: note === null ? null : phrase(note, language),
  }
}

/** A signature counts for the very sheet: another digest is another sheet. The first form leaves nothing out where nothing was recorded. */
function signatureText(
  id: DelegationId,
  sheet: SessionSheet,
  { signatures, digest, firstForm, zone }: SheetReading,
  { language, digits, label }: Voice,
): SheetText["signatures"]["rows"][number] {
  const own = signatures.filter((each) => each.delegation === id)
  const isUnder = (each: SheetSignature, form: SheetSignature["form"], at: SheetReading["firstForm"]): boolean =>
    each.form === form && each.digest === at.digest && each.position === at.position
  const exact = own.find((each) => isUnder(each, 2, { position: sheet.position, digest }))
  const first = own.find((each) => isUnder(each, 1, firstForm))
  const signature = exact ?? first ?? own.at(-1)
  const delegation = label(id)
  if (signature === undefined) return { delegation, stands: SHEET_WORDS.notSigned[language], isSigned: false }
  if (signature !== exact && signature !== first) {
    const n = formatNumber(signature.position, language, digits)
    return { delegation, stands: say(SHEET_WORDS.signedEarlier, language, { n }), isSigned: false }
  }
  const values = {
    n: formatNumber(signature.index, language, digits),
    when: formatDeadline(signature.at, zone, language, digits),
  }
  if (signature === exact) return { delegation, stands: say(SHEET_WORDS.signedAt, language, values), isSigned: true }
  const isSigned = sheet.recordings.length === 0
  return { delegation, stands: say(SHEET_WORDS.signedFirstForm, language, values), isSigned }
}
