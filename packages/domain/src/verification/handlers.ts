import type * as v from "valibot"
import type { Entered } from "../agreement/state.ts"
import { mayDeliver, type SealedList } from "../lists/state.ts"
import { partiesOf } from "../process/state.ts"
import type { Act, RecordEntry, Refusal } from "../shared/act.ts"
import type { Handlers } from "../shared/handler.ts"
import { delegationOf, type ListId, type RoundId } from "../shared/ids.ts"
import { setIn } from "../shared/set-in.ts"
import type { FinalNumbers, VERIFICATION_ACTS } from "./acts.ts"
import type { VerificationRefusal } from "./refusals.ts"
import type { Answering, Round, VerificationState, VerificationWorld } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof VERIFICATION_ACTS]: v.InferOutput<(typeof VERIFICATION_ACTS)[Code]> }

export const VERIFICATION_HANDLERS: Handlers<Bodies, VerificationWorld, VerificationState, VerificationRefusal> = {
  "round-opened/1": {
    refuse(body, { verification, lists }) {
      if (verification.rounds.has(body.id)) return { code: "id-taken", id: body.id }
      if (body.number !== verification.rounds.size + 1)
        return { code: "round-number-wrong", expected: verification.rounds.size + 1 }
      const stranger = body.lists.find((list) => !lists.lists.has(list))
      if (stranger !== undefined) return { code: "list-unknown", list: stranger }
      const inOrder = body.answersDue.at <= body.commentsDue.at && body.commentsDue.at <= body.repliesDue.at
      return inOrder ? null : { code: "round-dates-wrong" }
    },
    apply: (slice, body, entry) =>
      putRound(slice, { ...body, ...entered(entry), answering: new Map(), unclaimed: new Map(), closed: null }),
  },
  "statement-submitted/1": {
    refuse: refuseStatement,
    apply: (slice, { round, list, ...body }, entry) =>
      changeAnswering(slice, round, list, (answering, { answersDue }) => ({
        ...answering,
        statements: [...answering.statements, { ...body, ...entered(entry), isLate: entry.at > answersDue.at }],
      })),
  },
  "comments-submitted/1": {
    refuse(body, world, act) {
      const found = findAnswering(world, body.round, body.list)
      if (isRefusal(found)) return found
      if (delegationOf(act.actor) !== found.list.party) return { code: "not-the-claimant", list: body.list }
      const statement = found.answering.statements.at(-1)
      if (statement === undefined) return { code: "statement-missing", list: body.list }
      if (found.answering.comments !== null) return { code: "comments-already", list: body.list }
      const count = total(statement.counts)
      return total(body.counts) <= count ? null : { code: "counts-exceed-list", list: body.list, count }
    },
    apply: (slice, { round, list, counts, rows }, entry) =>
      changeAnswering(slice, round, list, (answering) => ({
        ...answering,
        comments: { ...entered(entry), counts, rows },
      })),
  },
  "replies-submitted/1": {
    refuse(body, world, act) {
      const found = findAnswering(world, body.round, body.list)
      if (isRefusal(found)) return found
      if (delegationOf(act.actor) !== found.list.heldBy) return { code: "not-the-holder", list: body.list }
      const { comments, replies } = found.answering
      if (comments === null) return { code: "comments-missing", list: body.list }
      if (replies !== null) return { code: "replies-already", list: body.list }
      const count = total(comments.counts)
      return total(body.counts) <= count ? null : { code: "replies-exceed-comments", list: body.list, count }
    },
    apply: (slice, { round, list, counts, rows }, entry) =>
      changeAnswering(slice, round, list, (answering) => ({
        ...answering,
        replies: { ...entered(entry), counts, rows },
      })),
  },
  "unclaimed-counted/1": {
    refuse(body, { verification }, act) {
      const round = verification.rounds.get(body.round)
      if (round === undefined) return { code: "round-unknown", round: body.round }
      if (round.closed !== null) return { code: "round-closed", round: body.round }
      return delegationOf(act.actor) === body.party ? null : { code: "not-the-holder" }
    },
    apply(slice, body) {
      const round = slice.rounds.get(body.round)
      return round === undefined
        ? slice
        : putRound(slice, { ...round, unclaimed: setIn(round.unclaimed, body.party, body.count) })
    },
  },
  "round-closed/1": {
    refuse(body, { verification }) {
      const round = verification.rounds.get(body.round)
      if (round === undefined) return { code: "round-unknown", round: body.round }
      return round.closed === null ? null : { code: "round-closed", round: body.round }
    },
    apply(slice, body, entry) {
      const round = slice.rounds.get(body.round)
      return round === undefined ? slice : putRound(slice, { ...round, closed: entered(entry) })
    },
  },
  "final-list-proposed/1": {
    refuse: refuseFinalList,
    apply(slice, body, entry) {
      const numbers = entry.parts.get(body.numbers.digest)
      const version = { ...body, ...entered(entry), numbersKnown: (numbers as FinalNumbers | undefined) ?? null }
      const versions = [...(slice.finalLists.get(body.id) ?? []), version]
      return { ...slice, finalLists: setIn(slice.finalLists, body.id, versions) }
    },
  },
}

function refuseStatement(
  body: Bodies["statement-submitted/1"],
  world: VerificationWorld,
  act: Act,
): Refusal<VerificationRefusal> | null {
  const found = findAnswering(world, body.round, body.list)
  if (isRefusal(found)) return found
  if (delegationOf(act.actor) !== found.list.heldBy) return { code: "not-the-holder", list: body.list }
  if (!mayDeliver(world, body.list)) return { code: "list-not-delivered", list: body.list }
  if (total(body.counts) > found.list.count)
    return { code: "counts-exceed-list", list: body.list, count: found.list.count }
  const searching = body.underSearch.reduce((sum, each) => sum + each.count, 0)
  const count = body.counts.UNDER_SEARCH ?? 0
  return searching === count ? null : { code: "under-search-differs", count, found: searching }
}

function refuseFinalList(
  body: Bodies["final-list-proposed/1"],
  { process, verification }: VerificationWorld,
  act: Act,
): Refusal<VerificationRefusal> | null {
  const versions = verification.finalLists.get(body.id) ?? []
  const expected = (versions.at(-1)?.version ?? 0) + 1
  if (body.version !== expected) return { code: "final-version-wrong", expected }
  if ((body.version === 1) !== (body.amendment === null)) return { code: "amendment-missing", version: body.version }
  const parties: readonly string[] = partiesOf(process)
  const stranger = Object.keys(body.counts).find((party) => !parties.includes(party))
  if (stranger !== undefined) return { code: "party-unknown", party: stranger }
  const numbers = act.parts.get(body.numbers.digest) as FinalNumbers | undefined
  if (numbers === undefined) return null
  return refuseNumbers(body.counts, numbers)
}

/** Each number is one party's, once, and each party has as many as its count says. */
function refuseNumbers(
  counts: Readonly<Record<string, number | undefined>>,
  numbers: FinalNumbers,
): Refusal<VerificationRefusal> | null {
  const ranges = Object.entries(numbers).flatMap(([party, own]) =>
    (own ?? []).map(([from, to]) => ({ party, from, to })),
  )
  const found = new Map<string, number>(Object.keys(counts).map((party) => [party, 0]))
  let last = 0
  for (const { party, from, to } of ranges.sort((one, other) => one.from - other.from)) {
    const count = Math.max(0, to - Math.max(from, last + 1) + 1)
    if (count !== to - from + 1) return { code: "final-counts-differ", party, count: to - from + 1, found: count }
    found.set(party, (found.get(party) ?? 0) + count)
    last = to
  }
  for (const [party, each] of found)
    if (each !== (counts[party] ?? 0))
      return { code: "final-counts-differ", party, count: counts[party] ?? 0, found: each }
  return null
}

type Found = { readonly round: Round; readonly list: SealedList; readonly answering: Answering }

function findAnswering(
  world: VerificationWorld,
  roundId: RoundId,
  listId: ListId,
): Found | Refusal<VerificationRefusal> {
  const round = world.verification.rounds.get(roundId)
  if (round === undefined) return { code: "round-unknown", round: roundId }
  if (round.closed !== null) return { code: "round-closed", round: roundId }
  const list = world.lists.lists.get(listId)
  if (list === undefined || !round.lists.includes(listId)) return { code: "list-not-in-round", list: listId }
  return { round, list, answering: round.answering.get(listId) ?? blank(listId) }
}

const isRefusal = (found: Found | Refusal<VerificationRefusal>): found is Refusal<VerificationRefusal> =>
  "code" in found

const blank = (list: ListId): Answering => ({ list, statements: [], comments: null, replies: null })

function changeAnswering(
  slice: VerificationState,
  roundId: RoundId,
  list: ListId,
  change: (answering: Answering, round: Round) => Answering,
): VerificationState {
  const round = slice.rounds.get(roundId)
  if (round === undefined) return slice
  const answering = change(round.answering.get(list) ?? blank(list), round)
  return putRound(slice, { ...round, answering: setIn(round.answering, list, answering) })
}

const putRound = (slice: VerificationState, round: Round): VerificationState => ({
  ...slice,
  rounds: setIn(slice.rounds, round.id, round),
})

export function entered(entry: RecordEntry): Entered {
  return { index: entry.index, at: entry.at, enteredBy: entry.actor }
}

function total(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
