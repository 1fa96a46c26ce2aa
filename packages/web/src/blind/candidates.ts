import type { BodyOf } from "@wasit/domain"
import {
  type BlindRound,
  blindStep,
  type DelegationId,
  isBlindOver,
  mayDeliver,
  type ProcessState,
  type SealedList,
  type SealedRegister,
} from "@wasit/domain"
import { DEFAULT_KEY_RULES, encodingRulesFor, keyTables } from "@wasit/matching/blind"
import { filledUp } from "./read-row.ts"

/** Lists of or against a party whose rows the other party has not read, and on which no round is under way. */
export function listsToMatch(state: ProcessState, own: DelegationId): readonly SealedList[] {
  const busy = new Set(
    [...state.blind.rounds.values()].filter((each) => isRunning(state, each)).map(({ list }) => list),
  )
  return [...state.lists.lists.values()].filter(
    (list) => (list.party === own || list.heldBy === own) && !mayDeliver(state, list.id) && !busy.has(list.id),
  )
}

export const isRunning = (state: ProcessState, round: BlindRound): boolean => !isBlindOver(blindStep(state, round))

/** The register that the holder of a list sealed last; null where it has none. */
export function registerFor(state: ProcessState, list: SealedList): SealedRegister | null {
  const own = [...state.blind.registers.values()].filter(({ party }) => party === list.heldBy)
  return own.reduce<SealedRegister | null>(
    (last, each) => (last === null || each.index > last.index ? each : last),
    null,
  )
}

/** What a party fills in when it proposes a blind round. */
export type TermsDraft = {
  readonly kind: "keys" | "encodings"
  readonly comparer: DelegationId
  readonly output: "count" | "pairs" | "records"
  readonly multiple: number
  readonly rounds: number
  readonly daysUntilNext: number
  readonly audited: number
  readonly purgeBy: string
}

type Terms = NonNullable<BodyOf<"matching-proposed/1">["terms"]>

/** The terms that a draft comes to for one list and one register. */
export function termsFrom(draft: TermsDraft, list: SealedList, register: SealedRegister): Terms {
  const { multiple, rounds, kind } = draft
  const tickets = { claimed: filledUp(list.count, multiple), held: filledUp(register.rows, multiple) }
  const tables = keyTables()
  const { types, ...rules } = DEFAULT_KEY_RULES
  const { perFeature, threshold } = encodingRulesFor(list.count, register.rows)
  return {
    method:
      kind === "keys"
        ? { kind, suite: "ristretto255-SHA512", types: [...types], ...rules, yearsOn: "held", tables }
        : { kind, perFeature, threshold, tables },
    comparer: draft.comparer,
    register: register.id,
    tickets,
    mandate: { claimed: tickets.claimed * rounds, held: tickets.held * rounds },
    daysUntilNext: draft.daysUntilNext,
    audited: Math.min(draft.audited, tickets.claimed, tickets.held),
    output: draft.output,
    purgeBy: draft.purgeBy,
  }
}
