import {
  type Answering,
  EMPTY_STATE,
  type PartyId,
  type ProcessState,
  type Round,
  type SealedList,
} from "@wasit/domain"

export const A: PartyId = "party_gov"
export const B: PartyId = "party_tlb"
export const BEFORE = "2020-03-30T00:00:00Z"
export const AFTER = "2020-04-02T00:00:00Z"
const entered = { index: 10, at: "2020-03-26T00:00:00Z", enteredBy: "facilitator_one/head" } as const
const due = (at: string) => ({ at, zone: "Asia/Kabul" }) as const
const part = { ctx: "names", digest: `sha256:${"1".repeat(64)}` } as const

/** A list that one party claims from the other. Invented. */
export const listOf = (count: number, change: Partial<SealedList> = {}): SealedList => ({
  id: "list_b",
  exchange: "exchange_one",
  party: B,
  heldBy: A,
  version: 1,
  supplements: null,
  root: "0".repeat(64),
  count,
  grade: "B",
  blob: { sha256: "0".repeat(64), size: 10 },
  deposited: { at: entered.at, index: 1, by: "party_tlb/head" },
  opening: null,
  read: null,
  screened: null,
  ...change,
})

export const roundOn = (answering: readonly Answering[], change: Partial<Round> = {}): Round => ({
  ...entered,
  id: "round_1",
  number: 1,
  lists: ["list_b"],
  answersDue: due("2020-04-01T00:00:00Z"),
  commentsDue: due("2020-04-03T00:00:00Z"),
  repliesDue: due("2020-04-05T00:00:00Z"),
  answering: new Map(answering.map((each) => [each.list, each])),
  unclaimed: new Map(),
  closed: null,
  ...change,
})

type Counts = Answering["statements"][number]["counts"]

/** What was said about the list, as far as it was. */
export const answering = (
  counts: Counts,
  comments: NonNullable<Answering["comments"]>["counts"] | null = null,
  replies: Counts | null = null,
): Answering => ({
  list: "list_b",
  statements: [
    {
      ...entered,
      counts,
      underSearch:
        counts.UNDER_SEARCH === undefined ? [] : [{ due: "2020-04-10T00:00:00Z", count: counts.UNDER_SEARCH }],
      rows: part,
      isLate: false,
    },
  ],
  comments: comments === null ? null : { ...entered, counts: comments, rows: part },
  replies: replies === null ? null : { ...entered, counts: replies, rows: part },
})

/** A process with one list in one round. */
export function worldWith(list: SealedList, round: Round): ProcessState {
  return {
    ...EMPTY_STATE,
    lists: { ...EMPTY_STATE.lists, lists: new Map([[list.id, list]]) },
    verification: { ...EMPTY_STATE.verification, rounds: new Map([[round.id, round]]) },
  }
}
