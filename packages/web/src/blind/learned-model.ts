import { type BlindRound, blindParties, type DelegationId, type PartyId } from "@wasit/domain"
import type { Values } from "@wasit/domain/words"
import type { LEARNED_TEXTS } from "./learned-texts.ts"

/** One thing somebody learned, or did not; what it says is a text with its numbers. */
export type LearnedLine = { readonly text: keyof typeof LEARNED_TEXTS; readonly values?: Values }
export type LearnedRow = {
  readonly who: DelegationId
  readonly learned: readonly LearnedLine[]
  readonly notLearned: readonly LearnedLine[]
}

/**
 * What each of the three learned in a round, from its acts alone: how far it came, at which level, and how many rows were
 * opened. The same for whoever reads the record, and for whichever device computes it.
 */
export function learnedIn(round: BlindRound): readonly LearnedRow[] {
  const { terms } = round
  if (terms === null) return []
  return [...blindParties(round).map((party) => partyRow(round, party)), hostRow(round, terms.comparer)]
}

function partyRow(round: BlindRound, party: PartyId): LearnedRow {
  const { tickets, output } = round.terms!
  const isClaimant = party === round.claimant
  const released = round.released
  const other = isClaimant ? round.holder : round.claimant
  const shown = [...round.shown.values()].filter((rows) => rows.size === 2 && rows.has(other)).length
  const hasRows = released !== null && output !== "count"
  return {
    who: party,
    learned: [
      { text: "tickets", values: { n: isClaimant ? tickets.held : tickets.claimed } },
      ...(released === null ? [] : [{ text: "matches", values: { n: released.matches } } as const]),
      ...(hasRows ? [{ text: "whichRows", values: { n: released.matches } } as const] : []),
      ...(shown === 0 ? [] : [{ text: "shown", values: { n: shown } } as const]),
    ],
    notLearned: [
      ...(released === null ? [{ text: "notMatches" } as const] : []),
      ...(hasRows ? [] : [{ text: "notWhich" } as const]),
      { text: "notOthers" },
      ...(round.terms!.method.kind === "keys" ? [{ text: "notKeys" } as const] : []),
    ],
  }
}

function hostRow(round: BlindRound, who: DelegationId): LearnedRow {
  const { tickets, method } = round.terms!
  const { claimed, held } = tickets
  const compares = round.deposits.size === 2
  const opened = blindParties(round)
    .filter((party) => round.audited.has(party))
    .reduce((sum, party) => sum + (round.draw?.drawn[party === round.claimant ? "claimed" : "held"].length ?? 0), 0)
  return {
    who,
    learned: [
      { text: "bothTickets", values: { claimed, held } },
      ...(compares ? [{ text: method.kind === "keys" ? "graph" : "likeness" } as const] : []),
      ...(round.released === null ? [] : [{ text: "matches", values: { n: round.released.matches } } as const]),
      ...(opened === 0 ? [] : [{ text: "drawn", values: { n: opened } } as const]),
    ],
    notLearned: [
      ...(compares ? [] : [{ text: "notMatches" } as const]),
      { text: "notNames" },
      ...(method.kind === "encodings" ? [{ text: "notKeyOfCodes" } as const] : []),
    ],
  }
}
