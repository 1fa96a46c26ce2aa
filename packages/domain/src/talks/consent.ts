import { type ProcessSlice, partiesOf } from "../process/state.ts"
import { type DelegationId, isParty, type PartyId, type SessionId } from "../shared/ids.ts"
import { CHANNEL_LANGUAGES, type ChannelLanguage } from "./room/languages.ts"
import { type SessionSheet, sheetOf } from "./sheet.ts"
import type { SheetSignature, TalksSession, TalksState } from "./state.ts"

/** Languages that must be interpreted into, and those that every party's head agreed to go without (TA11, TA12). */
export type Interpretation = {
  readonly required: readonly ChannelLanguage[]
  readonly waived: readonly ChannelLanguage[]
}

export function interpretationOf({ delegations, interpretation }: TalksSession): Interpretation {
  const parties = delegations.filter(isParty)
  const said = (party: PartyId) => interpretation.get(party) ?? { required: [], waived: [] }
  return {
    required: CHANNEL_LANGUAGES.filter((language) => parties.some((party) => said(party).required.includes(language))),
    waived: CHANNEL_LANGUAGES.filter(
      (language) => parties.length > 0 && parties.every((party) => said(party).waived.includes(language)),
    ),
  }
}

/** What each delegation signed last under a sheet of this form and position. */
export function signaturesUnder(
  { signatures }: Pick<TalksSession, "signatures">,
  form: SheetSignature["form"],
  position: number,
): readonly SheetSignature[] {
  const last = new Map<DelegationId, SheetSignature>()
  for (const each of signatures) if (each.form === form && each.position === position) last.set(each.delegation, each)
  return [...last.values()]
}

/** Who signed the sheet as it stands now; earlier signatures stand under what it was then (TA14). */
export type SheetStanding = {
  readonly position: number
  readonly signed: readonly SheetSignature[]
  readonly awaited: readonly PartyId[]
  /**
   * Both parties' heads signed this very sheet, and nobody another one at its place. Where nothing was recorded, its first form
   * leaves nothing out, and who signed that has signed.
   */
  readonly isSigned: boolean
  /** Signatures under a sheet that has changed since. */
  readonly earlier: readonly SheetSignature[]
}

/** Null until the sitting has closed. */
export function sheetStanding(
  world: { readonly process: ProcessSlice; readonly talks: TalksState },
  id: SessionId,
): SheetStanding | null {
  const sheet = sheetOf(world, id)
  const session = world.talks.sessions.get(id)
  if (sheet === null || session === undefined) return null
  const signed = standing(session, sheet)
  const oldest = sheet.recordings.length === 0 ? 1 : 2
  const convened = partiesOf(world.process).filter((party) => session.delegations.includes(party))
  const awaited = convened.filter((party) => !signed.some((each) => each.delegation === party))
  return {
    position: sheet.position,
    signed,
    awaited,
    isSigned: convened.length > 1 && awaited.length === 0 && digestsIn(signed, 1) < 2 && digestsIn(signed, 2) < 2,
    earlier: session.signatures.filter(({ form, position }) => form < oldest || position !== sheet.position),
  }
}

/** Of a delegation that signed both forms, the second counts. */
function standing(session: TalksSession, { recordings, position }: SessionSheet): readonly SheetSignature[] {
  const second = signaturesUnder(session, 2, position)
  if (recordings.length > 0) return second
  const first = signaturesUnder(session, 1, position)
  return [...first.filter((each) => second.every(({ delegation }) => delegation !== each.delegation)), ...second]
}

const digestsIn = (signed: readonly SheetSignature[], form: SheetSignature["form"]): number =>
  new Set(signed.filter((each) => each.form === form).map(({ digest }) => digest)).size
