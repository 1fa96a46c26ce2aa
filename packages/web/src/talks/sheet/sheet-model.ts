import {
  type DelegationId,
  firstFormOf,
  isParty,
  type Language,
  type MemberId,
  type MinutesItem,
  minutesOf,
  type ProcessState,
  type SessionId,
  type SessionSheet,
  type SheetStanding,
  sheetOf,
  sheetStanding,
  type TalksSession,
  tableOf,
  type Wording,
} from "@wasit/domain"
import type { FloorTime } from "@wasit/domain/room"
import { type Digits, type SheetText, sheetText } from "@wasit/domain/words"
import { type Json, sheetDigest } from "@wasit/record"
import { zoneOf } from "../../process/zone-of.ts"

/** A sheet as the page shows it: what is signed, its digest, its words, and whose signatures stand. */
export type SheetView = {
  readonly sheet: SessionSheet
  readonly digest: string
  /** Its digest in the form that does not speak of recordings, which older signatures bear. */
  readonly firstDigest: string
  readonly text: SheetText
  readonly standing: SheetStanding
  /** Who signed, under the same position, another content than this device computes. */
  readonly differing: readonly DelegationId[]
}

/** Null until the sitting has closed. */
export function sheetView(
  state: ProcessState,
  id: SessionId,
  reader: { readonly language: Language; readonly digits: Digits },
): SheetView | null {
  const session = state.talks.sessions.get(id)
  const sheet = sheetOf(state, id)
  const standing = sheetStanding(state, id)
  const first = firstFormOf(state, id)
  if (session === undefined || sheet === null || first === null || standing === null) return null
  const digest = sheetDigest(sheet as unknown as Json)
  const firstDigest = sheetDigest(first as unknown as Json, 1)
  const firstForm = { position: first.position, digest: firstDigest }
  const { signatures } = session
  return {
    sheet,
    digest,
    firstDigest,
    text: sheetText(sheet, { ...reader, zone: zoneOf(state.process), digest, firstForm, signatures }),
    standing,
    differing: standing.signed
      .filter((each) => each.digest !== (each.form === 1 ? firstDigest : digest))
      .map((each) => each.delegation),
  }
}

/** May this member sign the sheet now? The page only hides by it; the domain decides. */
export function maySign(state: ProcessState, view: SheetView, member: MemberId): boolean {
  const held = state.process.members.get(member)
  if (held?.isHead !== true || !/^(party|facilitator|neutral)_/.test(held.delegation)) return false
  if (!view.sheet.delegations.some(({ id }) => id === held.delegation)) return false
  return !view.standing.signed.some((each) => each.delegation === held.delegation && each.digest === view.digest)
}

/** How long a delegation had the floor, in whole seconds. */
export type FloorRow = { readonly delegation: DelegationId; readonly seconds: number }

/** Every delegation in the neutral order of the sitting, also with no time at all; nothing where none was counted. */
export function floorRows(session: TalksSession, counted: readonly FloorTime[]): readonly FloorRow[] {
  if (counted.length === 0) return []
  return tableOf(session).map((delegation) => ({
    delegation,
    seconds: Math.round((counted.find((each) => each.delegation === delegation)?.ms ?? 0) / 1000),
  }))
}

/** One item of the agenda with what each party itself said of it; null where it said nothing. */
export type Account = {
  readonly number: number
  readonly title: Wording
  readonly says: readonly { readonly by: DelegationId; readonly wording: Wording | null }[]
  readonly comparison: MinutesItem["comparison"]
}

/** The parties' own sentences beside each other, in the neutral order of the sitting. */
export function accountsOf(state: ProcessState, id: SessionId): readonly Account[] {
  const minutes = minutesOf(state, id, state.lastAt ?? "")
  if (minutes === null) return []
  const parties = tableOf(minutes.session).filter(isParty)
  return minutes.items.map((item, index) => ({
    number: index + 1,
    title: item.title,
    says: parties.map((by) => ({
      by,
      wording: item.ownSentences.find((each) => each.delegation === by)?.wording ?? null,
    })),
    comparison: item.comparison,
  }))
}
