import type { HandoverRow, ShortfallReason, SiteReceipt } from "@wasit/domain"
import type { KeptManifest, SiteHandover, Work } from "./kept.ts"

/** What the neutral has looked at with one person at the site, before custody passes. */
export const CHECKS = ["identity", "wish", "fit"] as const
export type Check = (typeof CHECKS)[number]
export type PersonProgress = {
  readonly checks: readonly Check[]
  /** Why this person is not handed over now; null where nothing stands in the way. */
  readonly exception: ShortfallReason | null
}
export type Progress = Readonly<Record<string, PersonProgress>>

export const NOTHING: PersonProgress = { checks: [], exception: null }
const progressOf = (progress: Progress, no: number): PersonProgress => progress[String(no)] ?? NOTHING

/** Ticks or unticks a check. */
export function tick(person: PersonProgress, check: Check): PersonProgress {
  const has = person.checks.includes(check)
  return { ...person, checks: CHECKS.filter((each) => (each === check ? !has : person.checks.includes(each))) }
}

/** Nobody is handed over before identity, wish and health have been looked at, nor against an exception. */
export const isReady = (person: PersonProgress): boolean =>
  person.exception === null && CHECKS.every((check) => person.checks.includes(check))

/** How far one person is. `received` is said by the receiving party's signature, `elsewhere` by the record. */
export type Stage = "open" | "ready" | "exception" | "handed" | "received" | "elsewhere"

export function stageOf(work: Work, manifest: Pick<KeptManifest, "party">, no: number): Stage {
  const handover = work.handovers.find((each) => each.rows.some((row) => row.no === no))
  if (handover !== undefined) {
    const isHanded = handover.rows.some((row) => row.no === no && row.outcome === "HANDED_OVER")
    if (!isHanded) return "exception"
    return handover.signatures.some(({ member }) => isReceiver(member, manifest.party)) ? "received" : "handed"
  }
  if (work.elsewhere.includes(no)) return "elsewhere"
  const person = progressOf(work.progress, no)
  if (person.exception !== null) return "exception"
  return isReady(person) ? "ready" : "open"
}

/** An officer of another party than the one that hands over. */
const isReceiver = (member: string, sender: string): boolean =>
  member.startsWith("party_") && !member.startsWith(`${sender}/`)

/** The people no receipt of this phone and no handover in the record speaks of yet. */
export function unsettled(manifest: Pick<KeptManifest, "rows">, work: Work): readonly number[] {
  const settled = new Set(work.handovers.flatMap((each) => each.rows.map((row) => row.no)).concat(work.elsewhere))
  return manifest.rows.map((row) => row.no).filter((no) => !settled.has(no))
}

/** Whom a handover would settle now. Whoever is still open stays for a later one, and holds nobody up. */
export function rowsToHand(manifest: Pick<KeptManifest, "rows">, work: Work): HandoverRow[] {
  return unsettled(manifest, work).flatMap((no): HandoverRow[] => {
    const person = progressOf(work.progress, no)
    if (person.exception !== null) return [{ no, outcome: person.exception }]
    return isReady(person) ? [{ no, outcome: "HANDED_OVER" }] : []
  })
}

export type Tally = { readonly handed: number; readonly exceptions: number; readonly open: number }

/** What a handover would count now. */
export function tallyOf(manifest: Pick<KeptManifest, "rows">, work: Work): Tally {
  const rows = rowsToHand(manifest, work)
  const handed = rows.filter((row) => row.outcome === "HANDED_OVER").length
  return { handed, exceptions: rows.length - handed, open: unsettled(manifest, work).length - rows.length }
}

/** The handover whose receipt is being signed; null while the checklist is. */
export const currentHandover = (work: Work): SiteHandover | null =>
  work.handovers.find((each) => !each.isPosted) ?? null

/** The receipt of a site: counts, and for each exception its row and its code; never a name. */
export function receiptFor(
  manifest: Pick<KeptManifest, "process" | "tranche" | "party" | "digest">,
  site: SiteReceipt["site"],
  rows: readonly HandoverRow[],
  handedAt: string,
): SiteReceipt {
  const exceptions = rows.flatMap(({ no, outcome }) => (outcome === "HANDED_OVER" ? [] : [{ no, code: outcome }]))
  return {
    format: "wasit/site-receipt/v1",
    process: manifest.process,
    site,
    tranche: manifest.tranche,
    party: manifest.party,
    handedAt,
    manifest: manifest.digest,
    handed: rows.length - exceptions.length,
    exceptions: exceptions.toSorted((one, other) => one.no - other.no),
  }
}

/** Which of the two buttons was pressed. Both must be, one at each end of the screen: no slip of one thumb is enough. */
export type Hands = { readonly start: boolean; readonly end: boolean }
export const NO_HANDS: Hands = { start: false, end: false }
export const isBoth = ({ start, end }: Hands): boolean => start && end
