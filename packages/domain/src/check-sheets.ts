import { isActCode, parseBody } from "./acts.ts"
import { apply } from "./apply.ts"
import { judge } from "./decide.ts"
import { handlerOf } from "./handlers.ts"
import { partiesOf } from "./process/state.ts"
import type { RecordEntry } from "./shared/act.ts"
import type { DelegationId, PartyId, SessionId } from "./shared/ids.ts"
import type { Wording } from "./shared/language.ts"
import type { Digest } from "./shared/schema.ts"
import { EMPTY_STATE, type ProcessState } from "./state.ts"
import { type FirstFormSheet, firstFormOf, type SessionSheet, sheetOf } from "./talks/sheet.ts"
import type { SheetSignature, TalksSession } from "./talks/state.ts"

/**
 * What a signature under a sheet is worth to who has the record alone (TA54).
 *
 * - `stands`: it is under the sheet as the record gives it now;
 * - `changed-since`: it was under the sheet of its time, which later acts changed;
 * - `replaced`: it was under another sheet than the record gave, and its delegation has signed a right one since;
 * - `differs`: it is under another sheet than the record gave, and nothing put it right;
 * - `refused`: the rules were against the act, so it counts for nobody;
 * - `untold`: documents that the sheet rests on are hidden from this reader.
 */
export type SignatureStanding = "stands" | "changed-since" | "replaced" | "differs" | "refused" | "untold"

export type CheckedSignature = SheetSignature & {
  readonly standing: SignatureStanding
  /** The digest of the sheet that the record gave when it was signed; null where it gave none. */
  readonly computed: Digest | null
}

/** The sheet of a closed sitting, and every signature under it. */
export type CheckedSheet = {
  readonly session: SessionId
  readonly title: Wording
  readonly position: number
  readonly digest: Digest
  /** Delegations whose head signed the sheet as it stands. */
  readonly signed: readonly DelegationId[]
  readonly awaited: readonly PartyId[]
  readonly signatures: readonly CheckedSignature[]
  /** False: documents are hidden from this reader which may make the sheet another one. */
  readonly isWhole: boolean
}

/** How the digest of a sheet is computed in each form; the record's own library does it. */
export type SheetDigestOf = (sheet: SessionSheet | FirstFormSheet, form: SheetSignature["form"]) => Digest

/** Holds every signature under a sheet against the sheet that the record itself gives (TA54). */
export function checkSheets(
  entries: readonly RecordEntry[],
  state: ProcessState,
  digestOf: SheetDigestOf,
): readonly CheckedSheet[] {
  const { given, isWhole } = givenWhenSigned(entries, digestOf)
  return [...state.talks.sessions.values()].flatMap((session) => {
    const sheet = sheetOf(state, session.id)
    if (sheet === null) return []
    const now = { 1: digestNow(state, session, 1, digestOf), 2: digestNow(state, session, 2, digestOf) }
    const signatures = session.signatures.map((each) => {
      const then = given.get(each.index)
      const standing = standingOf(each, session, now, given)
      return { ...each, standing, computed: then?.digest ?? null }
    })
    const stands = signatures.filter(({ standing }) => standing === "stands").map(({ delegation }) => delegation)
    const signed = session.delegations.filter((each) => stands.includes(each))
    const convened = partiesOf(state.process).filter((party) => session.delegations.includes(party))
    const { title, position } = sheet
    const awaited = convened.filter((party) => !signed.includes(party))
    return [{ session: session.id, title, position, digest: digestOf(sheet, 2), signed, awaited, signatures, isWhole }]
  })
}

/** What the record gave at the place of a signature. */
type Given = { readonly digest: Digest | null; readonly isRefused: boolean; readonly isWhole: boolean }

/** Folds the record up to each signature. Without a signature there is nothing to fold for. */
function givenWhenSigned(
  entries: readonly RecordEntry[],
  digestOf: SheetDigestOf,
): { readonly given: ReadonlyMap<number, Given>; readonly isWhole: boolean } {
  const given = new Map<number, Given>()
  const isAny = entries.some(({ act }) => act in FORM)
  let state = EMPTY_STATE
  let size = 0
  let isWhole = true
  for (const entry of entries) {
    isWhole &&= entry.index === size
    size = entry.index + 1
    const signed = isAny ? signedBy(entry) : null
    if (signed !== null) {
      const digest = digestIn(state, signed.session, signed.form, digestOf)
      const isRefused = judge(state, entry, { at: entry.at, cosignedSize: entry.index }, "some") !== null
      given.set(entry.index, { digest, isRefused, isWhole })
    }
    isWhole &&= entry.body !== null || !bearsOnSheets(entry.act)
    if (isAny) state = apply(state, entry)
  }
  return { given, isWhole }
}

const FORM = { "sheet-signed/1": 1, "sheet-signed/2": 2 } as const

function signedBy({ act, body }: RecordEntry): { session: SessionId; form: SheetSignature["form"] } | null {
  if (act !== "sheet-signed/1" && act !== "sheet-signed/2") return null
  const parsed = parseBody(act, body)
  return parsed === null ? null : { session: parsed.session, form: FORM[act] }
}

/** A sheet is made of the process and its talks; what another slice hides leaves it as it is. */
function bearsOnSheets(act: string): boolean {
  return !isActCode(act) || ["process", "talks"].includes(handlerOf(act).slice)
}

function digestIn(
  state: ProcessState,
  id: SessionId,
  form: SheetSignature["form"],
  digestOf: SheetDigestOf,
): Digest | null {
  const sheet = form === 1 ? firstFormOf(state, id) : sheetOf(state, id)
  return sheet === null ? null : digestOf(sheet, form)
}

/** The first form stands only while there is no recording that it would leave out (TA52). */
function digestNow(
  state: ProcessState,
  { id, recordings }: TalksSession,
  form: SheetSignature["form"],
  digestOf: SheetDigestOf,
): Digest | null {
  return form === 1 && recordings.length > 0 ? null : digestIn(state, id, form, digestOf)
}

function standingOf(
  signature: SheetSignature,
  { signatures }: TalksSession,
  now: Readonly<Record<SheetSignature["form"], Digest | null>>,
  given: ReadonlyMap<number, Given>,
): SignatureStanding {
  const fits = ({ index, digest }: SheetSignature): boolean => {
    const then = given.get(index)
    return then?.isRefused === false && then.digest === digest
  }
  const then = given.get(signature.index)
  if (fits(signature)) return now[signature.form] === signature.digest ? "stands" : "changed-since"
  if (then?.isWhole !== true) return "untold"
  if (then.isRefused) return "refused"
  const isReplaced = signatures.some(
    (each) => each.delegation === signature.delegation && each.index > signature.index && fits(each),
  )
  return isReplaced ? "replaced" : "differs"
}
