import {
  type Handover,
  openReceipts,
  type PartyId,
  type ProcessState,
  proposalStanding,
  RECEIPT_CODES,
  type ReceiptCode,
  type ReceiptRow,
  SHORTFALL_REASONS,
  type ShortfallReason,
  type SiteId,
  shortfallOf,
  type Tranche,
} from "@wasit/domain"
import { countIn, openOnManifest, sendersOf } from "./plan-model.ts"

/** How far one party's part of a tranche is, as one word. */
export type SitePhase = "no-manifest" | "sealed" | "under-way" | "handed-over" | "answered"

/** One party's people of one tranche at the sites: what was planned, and what has come of it. */
export type SiteLine = {
  readonly tranche: Tranche
  readonly party: PartyId
  readonly sites: readonly SiteId[]
  readonly planned: number
  readonly onManifest: number
  readonly departedAt: string | null
  readonly handed: number
  readonly exceptions: number
  /** On the manifest, and neither handed over nor reported as missing. */
  readonly open: number
  /** Handed over, and not answered by the receiver yet. */
  readonly unanswered: number
  readonly phase: SitePhase
}

/** Every agreed tranche by sender, the newest first. */
export function siteLines(world: ProcessState): SiteLine[] {
  return [...world.release.tranches.values()]
    .filter((tranche) => proposalStanding(world.process, tranche.proposal) === "agreed")
    .toSorted((one, other) => other.number - one.number)
    .flatMap((tranche) => sendersOf(tranche).map((party) => siteLine(world, tranche, party)))
}

function siteLine(world: ProcessState, tranche: Tranche, party: PartyId): SiteLine {
  const releases = tranche.releases.filter((each) => each.by === party)
  const handovers = handoversOf(world, tranche, party)
  const open = openOnManifest(world, tranche, party)
  const unanswered = handovers.reduce((sum, each) => sum + openReceipts(each), 0)
  const manifest = tranche.manifests.get(party)
  const departedAt = tranche.departures.get(party)?.departedAt ?? null
  return {
    tranche,
    party,
    sites: [...new Set(releases.map((each) => each.site))],
    planned: releases.reduce((sum, each) => sum + each.count, 0),
    onManifest: manifest?.count ?? 0,
    departedAt,
    handed: handovers.reduce((sum, each) => sum + each.handed, 0),
    exceptions: handovers.reduce((sum, each) => sum + countIn(each.exceptions), 0),
    open,
    unanswered,
    phase: phaseOf(),
  }

  function phaseOf(): SitePhase {
    if (manifest === undefined) return "no-manifest"
    if (open === 0) return unanswered === 0 ? "answered" : "handed-over"
    return departedAt === null ? "sealed" : "under-way"
  }
}

const handoversOf = (world: ProcessState, tranche: Tranche, party: PartyId): Handover[] =>
  tranche.handovers.flatMap((id) => world.release.handovers.get(id) ?? []).filter((each) => each.party === party)

/** The handovers in the record, the newest first. */
export const handoversIn = (world: ProcessState): Handover[] =>
  [...world.release.handovers.values()].toSorted((one, other) => other.index - one.index)

/** What the receiver has answered, code by code; all of them, so that a nought is seen too. */
export function answersOf(handover: Handover): { readonly code: ReceiptCode; readonly n: number }[] {
  return RECEIPT_CODES.map((code) => ({
    code,
    n: handover.receipts.reduce((sum, receipt) => sum + (receipt.counts[code] ?? 0), 0),
  }))
}

/** Those handed over whom the receiver has still to answer; null where this reader may not see rows. */
export function rowsToAnswer(handover: Handover): number[] | null {
  if (handover.rowsKnown === null) return null
  const done = new Set(handover.receipts.flatMap((receipt) => (receipt.rowsKnown ?? []).map((row) => row.no)))
  return handover.rowsKnown.filter((row) => row.outcome === "HANDED_OVER" && !done.has(row.no)).map((row) => row.no)
}

/** What an answer says so far, row by row: nothing is chosen beforehand. */
export type Answers = ReadonlyMap<number, { readonly code?: ReceiptCode; readonly note?: string }>

export function receiptRows(rows: readonly number[], answers: Answers): ReceiptRow[] {
  return rows.flatMap((no): ReceiptRow[] => {
    const { code, note = "" } = answers.get(no) ?? {}
    if (code === undefined) return []
    return [{ no, code, ...(note.trim() === "" || code === "ACCEPTED" ? {} : { note: note.trim() }) }]
  })
}

export function receiptCounts(rows: readonly ReceiptRow[]): Partial<Record<ReceiptCode, number>> {
  const counts: Partial<Record<ReceiptCode, number>> = {}
  for (const { code } of rows) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** What is still to be explained of a line, and what the handovers themselves have already named as reasons. */
export function shortfallDraft(
  world: ProcessState,
  { tranche, party }: Pick<SiteLine, "tranche" | "party">,
): { readonly missing: number; readonly reasons: Partial<Record<ShortfallReason, number>> } {
  const { agreed, delivered } = shortfallOf(world, tranche, party)
  const reasons: Partial<Record<ShortfallReason, number>> = {}
  for (const handover of handoversOf(world, tranche, party)) {
    for (const reason of SHORTFALL_REASONS) {
      const n = handover.exceptions[reason]
      if (n !== undefined) reasons[reason] = (reasons[reason] ?? 0) + n
    }
  }
  return { missing: agreed - delivered, reasons }
}

/** Is there a difference nobody has explained, of a part whose manifest is settled? */
export const needsExplaining = (world: ProcessState, line: SiteLine): boolean =>
  (line.phase === "handed-over" || line.phase === "answered") && shortfallOf(world, line.tranche, line.party).open !== 0

/** What is left of reasons once empty ones are gone. */
export const givenReasons = (
  reasons: Readonly<Partial<Record<ShortfallReason, number>>>,
): Partial<Record<ShortfallReason, number>> =>
  Object.fromEntries(Object.entries(reasons).filter(([, n]) => (n ?? 0) > 0))

/** Everything counted once over all lines. */
export function totalsOf(lines: readonly SiteLine[]): {
  readonly handed: number
  readonly exceptions: number
  readonly open: number
  readonly unanswered: number
} {
  const sum = (of: (line: SiteLine) => number): number => lines.reduce((all, line) => all + of(line), 0)
  return {
    handed: sum((line) => line.handed),
    exceptions: sum((line) => line.exceptions),
    open: sum((line) => line.open),
    unanswered: sum((line) => line.unanswered),
  }
}
