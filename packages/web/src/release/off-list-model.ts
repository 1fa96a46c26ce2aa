import {
  type BodyOf,
  epochDayToDay,
  type PartyId,
  type ProcessState,
  type ProposalId,
  proposalStanding,
  type ReleaseId,
  type Remains,
  type RemainsId,
  type ReportedRelease,
  type Substitution,
  substitutedIn,
} from "@wasit/domain"
import { type SourceDraft, sourcesOf } from "../process/source-draft.ts"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"

/** A release off the list, with how many of its people both parties count, and how many could still be proposed for that. */
export type OffListLine = {
  readonly release: ReportedRelease
  readonly substituted: number
  readonly free: number
}

/** The releases off the list, the newest day first. */
export function offListLines(world: ProcessState): readonly OffListLine[] {
  return [...world.release.reported.values()]
    .map((release) => {
      const substituted = substitutedIn(world, release.id)
      const open = substitutionsOf(world, release.id)
        .filter(({ proposal }) => proposalStanding(world.process, proposal) === "open")
        .reduce((sum, { count }) => sum + count, 0)
      const free = Math.max(0, (release.answer?.accepted ?? 0) - substituted - open)
      return { release, substituted, free }
    })
    .sort((one, other) => (one.release.on < other.release.on ? 1 : one.release.on > other.release.on ? -1 : 0))
}

function substitutionsOf(world: ProcessState, release: ReleaseId): Substitution[] {
  return [...world.release.substitutions.values()].filter((each) => each.release === release)
}

/** The same people off the list, counted three ways: as reported, as accepted by the other, and for the commitment. */
export type OffListTotals = {
  readonly party: PartyId
  readonly reported: number
  readonly accepted: number
  /** Reported, and the other party has not said anything of them. */
  readonly waiting: number
  readonly substituted: number
}

/** One line for each of the parties that reported anything, in the order given. */
export function offListTotals(world: ProcessState, parties: readonly PartyId[]): readonly OffListTotals[] {
  const lines = offListLines(world)
  return parties.flatMap((party) => {
    const own = lines.filter(({ release }) => release.by === party)
    if (own.length === 0) return []
    const sum = (of: (line: OffListLine) => number): number => own.reduce((total, line) => total + of(line), 0)
    return {
      party,
      reported: sum(({ release }) => release.count),
      accepted: sum(({ release }) => release.answer?.accepted ?? 0),
      waiting: sum(({ release }) => (release.answer === null ? release.count : 0)),
      substituted: sum(({ substituted }) => substituted),
    }
  })
}

/** The releases off the list that a party has to answer. */
export function answerable(world: ProcessState, party: PartyId | null): readonly ReportedRelease[] {
  if (party === null) return []
  return [...world.release.reported.values()].filter((each) => each.answer === null && each.by !== party)
}

/** The substitutions, the newest first, each with the release it draws on. */
export function substitutionLines(
  world: ProcessState,
): readonly { readonly substitution: Substitution; readonly release: ReportedRelease }[] {
  return [...world.release.substitutions.values()]
    .sort((one, other) => other.index - one.index)
    .flatMap((substitution) => {
      const release = world.release.reported.get(substitution.release)
      return release === undefined ? [] : [{ substitution, release }]
    })
}

/** Remains of one party: recorded and without a finding yet, and confirmed. Only the confirmed are a number of the record. */
export type RemainsTotals = { readonly party: PartyId; readonly waiting: number; readonly confirmed: number }

/** One line for each of the parties of which remains are recorded, in the order given. */
export function remainsTotals(world: ProcessState, parties: readonly PartyId[]): readonly RemainsTotals[] {
  return parties.flatMap((party) => {
    const own = [...world.release.remains.values()].filter((each) => each.party === party)
    if (own.length === 0) return []
    const waiting = own.reduce((sum, each) => sum + (each.confirmation === null ? each.count : 0), 0)
    return { party, waiting, confirmed: own.reduce((sum, each) => sum + (each.confirmation?.confirmed ?? 0), 0) }
  })
}

/** A report as it is being written. */
export type ReportDraft = {
  readonly on: number | null
  readonly count: number | null
  readonly category: WordingDraft
  readonly note: WordingDraft
  readonly sources: readonly SourceDraft[]
}

export const NO_REPORT: ReportDraft = { on: null, count: null, category: {}, note: {}, sources: [] }

/** What a report says; null while something is missing, or its day is still to come. */
export function reportBody(
  id: ReleaseId,
  by: PartyId,
  draft: ReportDraft,
  today: number,
): BodyOf<"release-reported/1"> | null {
  const { on, count } = draft
  const sources = sourcesOf(draft.sources)
  if (on === null || on > today || count === null || count < 1 || sources === null) return null
  const [category, note] = [wordingOf(draft.category), wordingOf(draft.note)]
  return { id, by, on: epochDayToDay(on), count, category, note, source: sources[0] ?? null }
}

/** What an answer says: whom the party does not take as its own is the rest, so that the two always add up. */
export function answerBody(
  release: ReportedRelease,
  accepted: number | null,
  note: WordingDraft,
): BodyOf<"release-answered/1"> | null {
  if (accepted === null || accepted < 0 || accepted > release.count) return null
  return { release: release.id, accepted, notOurs: release.count - accepted, note: wordingOf(note) }
}

/** What a substitution says; null while it has no reason, or takes more people than there are. */
export function substitutionBody(
  proposal: ProposalId,
  { release, free }: OffListLine,
  count: number | null,
  draft: WordingDraft,
): BodyOf<"substitution-proposed/1"> | null {
  const reason = wordingOf(draft)
  if (count === null || count < 1 || count > free || reason === null) return null
  return { proposal, release: release.id, count, reason }
}

/** What is recorded of remains before anybody has examined them. */
export function remainsBody(
  id: RemainsId,
  draft: { readonly party: PartyId | null; readonly on: number | null; readonly count: number | null },
  today: number,
): BodyOf<"remains-recorded/1"> | null {
  const { party, on, count } = draft
  if (party === null || on === null || on > today || count === null || count < 1) return null
  return { id, party, count, on: epochDayToDay(on) }
}

/** The forensic finding: whom it did not confirm is the rest. */
export function findingBody(remains: Remains, confirmed: number | null): BodyOf<"remains-confirmed/1"> | null {
  if (confirmed === null || confirmed < 0 || confirmed > remains.count) return null
  return { remains: remains.id, confirmed, notConfirmed: remains.count - confirmed }
}
