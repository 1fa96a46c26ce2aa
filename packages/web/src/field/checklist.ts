import type { HandoverRow } from "@wasit/domain"
import type { KeptManifest } from "./kept.ts"
import type { SiteReceipt } from "./site-receipt.ts"

/** What the neutral has seen of one person at the site. */
export const CHECKS = ["identity", "wish", "fit"] as const
export type Check = (typeof CHECKS)[number]
export type PersonProgress = {
  readonly checks: readonly Check[]
  readonly outcome: HandoverRow["outcome"] | null
}
export type Progress = Readonly<Record<string, PersonProgress>>

export const NOTHING: PersonProgress = { checks: [], outcome: null }
export const progressOf = (progress: Progress, no: number): PersonProgress => progress[String(no)] ?? NOTHING

/** Ticks or unticks a check. Whoever was marked as handed over is no longer, if a check is taken back. */
export function tick(person: PersonProgress, check: Check): PersonProgress {
  const has = person.checks.includes(check)
  const checks = CHECKS.filter((each) => (each === check ? !has : person.checks.includes(each)))
  return { checks, outcome: has && person.outcome === "HANDED_OVER" ? null : person.outcome }
}

/** Nobody is handed over before identity, wish and health have been looked at. */
export const mayHandOver = (person: PersonProgress): boolean => CHECKS.every((check) => person.checks.includes(check))

export type Tally = { readonly handed: number; readonly exceptions: number; readonly open: number }

export function tallyOf(manifest: Pick<KeptManifest, "rows">, progress: Progress): Tally {
  const outcomes = manifest.rows.map((row) => progressOf(progress, row.no).outcome)
  const handed = outcomes.filter((outcome) => outcome === "HANDED_OVER").length
  const open = outcomes.filter((outcome) => outcome === null).length
  return { handed, open, exceptions: outcomes.length - handed - open }
}

/** Everybody's outcome; null while one is open. */
export function rowsOf(manifest: Pick<KeptManifest, "rows">, progress: Progress): HandoverRow[] | null {
  const rows: HandoverRow[] = []
  for (const { no } of manifest.rows) {
    const { outcome } = progressOf(progress, no)
    if (outcome === null) return null
    rows.push({ no, outcome })
  }
  return rows
}

/** The receipt of a site: counts, and for each exception its row and its code; never a name. */
export function receiptFor(
  manifest: KeptManifest,
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
    exceptions,
  }
}

/** When each hand last pressed, in milliseconds; null before. */
export type Hands = { readonly start: number | null; readonly end: number | null }
export const NO_HANDS: Hands = { start: null, end: null }
/** Both hands within this time, together or one after the other: no slip of one thumb hands anybody over. */
export const HANDS_MS = 4000

export const pressed = (hands: Hands, hand: keyof Hands, now: number): Hands => ({ ...hands, [hand]: now })
export const isBoth = ({ start, end }: Hands): boolean =>
  start !== null && end !== null && Math.abs(start - end) <= HANDS_MS
