import type { SealedRow } from "@wasit/domain/intake"
import {
  type BlindHeader,
  type BlindRefusal,
  type BlindRefusalCode,
  type BlindResult,
  type BlindSide,
  type BlindTerms,
  beginRound,
  type Crew,
  contextOf,
  fileDigest,
  hasTablesOf,
  isRefusal,
  type MessageKey,
  makeFile,
  ownOrder,
  type PartyList,
  type Portion,
  p256Suite,
  type Round,
  readFile,
  type Steps,
  type Suite,
  type SuiteName,
  shareOut,
  showRecord,
  type TicketPair,
  takeFile,
  workOn,
  writeFile,
} from "@wasit/matching/blind"
import { toHex } from "@wasit/record"
import type { WaitingHandlers, WaitingSteps } from "../lists/jobs.ts"
import { isOnList, keptList, type OwnRows } from "./own-list.ts"
import { readPerson } from "./read-row.ts"
import { type ModePrice, type RehearsalOrder, rehearsals } from "./rehearsal.ts"
import type { DrawFacts } from "./terms-of.ts"

/** A message as it came: opened, or still to be completed with the round's context. */
export type TakenFile = {
  readonly key: MessageKey
  readonly from: BlindSide
  /** Checked on this device before: its content need not be checked again. */
  readonly isChecked: boolean
} & ({ readonly file: Uint8Array } | { readonly draw: DrawFacts })

export type RoundOrder = {
  readonly me: BlindSide
  readonly terms: BlindTerms
  readonly secret: Uint8Array
  readonly list: OwnRows | null
  readonly files: readonly TakenFile[]
  /** By side, which pairs of the result each party is ready to show. */
  readonly wanted: { readonly a: readonly number[]; readonly b: readonly number[] }
  /** The number of matches that stands in the record beside the sealed result. */
  readonly told: number | null
  /** The rows that were shown, once the result and what was wanted stand, each for a pair by its number. */
  readonly records: readonly (TakenFile & { readonly pair: number })[]
  /** The message to make, or the pair to show. */
  readonly make: MessageKey | null
  readonly show: number | null
}

/** What a device knows of a round after it took every message: never more than its side may. */
export type RoundReading = {
  readonly result: BlindResult | null
  /** The own row of each pair, by place in the own list; null for the facilitator and at the level of a count. */
  readonly ownRows: readonly number[] | null
  /** The other party's rows that were shown, by pair; null where what was shown is not the row that matched. */
  readonly shown: readonly ShownRow[]
  /** The rows that were drawn and opened to this device, by whose they are; for the facilitator alone. */
  readonly drawn: readonly DrawnRows[]
}
export type ShownRow = { readonly pair: number; readonly row: SealedRow | null }
/** Tickets without a row fill the list up. */
export type DrawnRows = { readonly side: "a" | "b"; readonly tickets: number; readonly rows: readonly SealedRow[] }

export type RoundGiven =
  | { readonly kind: "refused"; readonly refusal: BlindRefusal; readonly key: MessageKey | null }
  | {
      readonly kind: "done"
      readonly file: Uint8Array | null
      readonly digest: string | null
      /** A message that stands open in the record, as its act says it. */
      readonly header: unknown
      readonly reading: RoundReading
    }

export type BlindJobs = {
  readonly carry: { readonly takes: RoundOrder; readonly gives: RoundGiven }
  readonly rehearse: { readonly takes: RehearsalOrder; readonly gives: ModePrice }
  /** A portion of another worker of this device. */
  readonly portion: { readonly takes: PortionOrder; readonly gives: Uint8Array }
}
export type PortionOrder = { readonly suite: SuiteName; readonly portion: Portion }

/**
 * The jobs of the blind worker.
 *
 * @param fast the suite of a library that had to be loaded
 * @param crew other workers of this device, if it can have them
 */
export function blindHandlers(fast: () => Suite, crew: Crew | null = null): WaitingHandlers<BlindJobs> {
  const listOf = keptList()
  return {
    async *carry(order) {
      const begun = beginRound(setupOf(order, fast, listOf))
      if (isRefusal(begun)) return { kind: "refused", refusal: begun, key: null }
      // With other tables of names a result can still be read, but nothing asked or checked.
      if (order.make !== null && !hasTablesOf(order.terms)) return refusedHere("other-tables", null, order.make)
      const taken = yield* takeAll(begun, order, crew)
      if ("refusal" in taken) return taken
      const result = resultOf(taken.round)
      if (result !== null && order.told !== null && result.matches !== order.told)
        return refusedHere("result-differs", "f", "result")
      const { round, shown } = yield* takeRecords(taken.round, order, crew)
      return yield* makeOne(round, shown, order, crew)
    },
    rehearse: rehearsals(),
    // biome-ignore lint/correctness/useYield: a portion is too small to be told of
    *portion({ suite, portion }) {
      return workOn(suiteNamed(suite, fast), portion)
    },
  }
}

function setupOf({ me, terms, secret, list }: RoundOrder, fast: () => Suite, listOf: (rows: OwnRows) => PartyList) {
  const own = list === null ? null : listOf(list)
  const suite = terms.keys === null ? null : suiteNamed(terms.keys.suite, fast)
  return { me, terms, secret, suite, list: own, readRow: readPerson, isOnList }
}

const suiteNamed = (name: SuiteName, fast: () => Suite): Suite => (name === "P256-SHA256" ? p256Suite() : fast())

type Refused = Extract<RoundGiven, { readonly kind: "refused" }>
type Taken = { readonly round: Round } | Refused

async function* takeAll(begun: Round, order: RoundOrder, crew: Crew | null): WaitingSteps<Taken> {
  let round = begun
  for (const each of order.files) {
    const next = yield* told(each.key, takeFile(round, each.from, bytesOf(round, each), each.isChecked), crew)
    if (isRefusal(next)) return { kind: "refused", refusal: next, key: each.key }
    round = next
  }
  const pairs = resultOf(round)?.pairs ?? null
  if (pairs === null) return { round }
  for (const side of ["a", "b"] as const) {
    if (order.terms.output !== "records" || order.wanted[side].length === 0) continue
    const file = wantedFile(round, side, pairsOf(pairs, order.wanted[side]))
    const next = yield* told(`wanted:${side}`, takeFile(round, side, file, true), crew)
    if (isRefusal(next)) return { kind: "refused", refusal: next, key: `wanted:${side}` }
    round = next
  }
  return { round }
}

const refusedHere = (refused: BlindRefusalCode, side: BlindSide | null, key: MessageKey): Refused => ({
  kind: "refused",
  refusal: { refused, side, at: null },
  key,
})

/** What the other party showed, pair by pair: a row that is refused spoils its own pair and no other. */
async function* takeRecords(
  begun: Round,
  { records }: RoundOrder,
  crew: Crew | null,
): WaitingSteps<{ readonly round: Round; readonly shown: readonly ShownRow[] }> {
  let round = begun
  const shown: ShownRow[] = []
  for (const each of records) {
    const file = bytesOf(round, each)
    const next = yield* told(each.key, takeFile(round, each.from, file, each.isChecked), crew)
    const row = isRefusal(next) ? null : shownRow(round, each.pair, file)
    if (!isRefusal(next) && row !== null) round = next
    shown.push({ pair: each.pair, row })
  }
  return { round, shown }
}

function bytesOf(round: Round, file: TakenFile): Uint8Array {
  return "file" in file ? file.file : writeFile({ ...file.draw, ctx: contextHex(round) })
}

const contextHex = (round: Round): string => toHex(contextOf(round) ?? new Uint8Array(32))

const wantedFile = (round: Round, side: "a" | "b", pairs: readonly TicketPair[]): Uint8Array =>
  writeFile({ kind: "wanted", ctx: contextHex(round), side, pairs })

const pairsOf = (pairs: readonly TicketPair[], numbers: readonly number[]): TicketPair[] =>
  numbers.flatMap((no) => (pairs[no - 1] === undefined ? [] : [pairs[no - 1]!]))

async function* makeOne(
  round: Round,
  shown: readonly ShownRow[],
  order: RoundOrder,
  crew: Crew | null,
): WaitingSteps<RoundGiven> {
  const made = yield* madeFile(round, order, crew)
  if (made !== null && isRefusal(made)) return { kind: "refused", refusal: made, key: order.make }
  const header = made === null ? null : readFile(made)
  return {
    kind: "done",
    file: made,
    digest: made === null ? null : fileDigest(made),
    header: header === null || isRefusal(header) ? null : header.header,
    reading: { ...readingOf(round), shown },
  }
}

async function* madeFile(
  round: Round,
  { make, show, wanted }: RoundOrder,
  crew: Crew | null,
): WaitingSteps<Uint8Array | BlindRefusal | null> {
  if (show === null) return make === null ? null : yield* told(make, makeFile(round, make), crew)
  const pair = resultOf(round)?.pairs?.[show - 1]
  const isByBoth = wanted.a.includes(show) && wanted.b.includes(show)
  return pair === undefined || !isByBoth ? null : showRecord(round, pair)
}

function readingOf(round: Round): Omit<RoundReading, "shown"> {
  const result = resultOf(round)
  const pairs = result?.pairs ?? null
  const at = round.me === "a" ? 0 : 1
  const order = round.me === "f" || pairs === null ? null : ownOrder(round)
  return {
    result,
    ownRows: order === null || pairs === null ? null : pairs.map((pair) => order[pair[at]]!),
    drawn: round.me === "f" ? [...round.messages.values()].flatMap(({ header }) => drawnRows(header)) : [],
  }
}

function drawnRows(header: BlindHeader): readonly DrawnRows[] {
  if (header.kind !== "opened") return []
  const rows = header.tickets.flatMap(({ row }) => (row === null ? [] : [row.row]))
  return [{ side: header.side, tickets: header.tickets.length, rows }]
}

/** The row of a message that shows one for this pair and no other. */
function shownRow(round: Round, no: number, file: Uint8Array): SealedRow | null {
  const message = readFile(file)
  const pair = resultOf(round)?.pairs?.[no - 1]
  if (pair === undefined || isRefusal(message) || message.header.kind !== "record") return null
  const [a, b] = message.header.pair
  return a === pair[0] && b === pair[1] ? (message.header.opened.row?.row ?? null) : null
}

function resultOf(round: Round): BlindResult | null {
  const header = round.messages.get("result")?.header
  return header?.kind === "result" ? header : null
}

/** The protocol's own progress, told as a job tells it. */
async function* told<T>(step: string, steps: Steps<T>, crew: Crew | null): WaitingSteps<T> {
  const all = shareOut(steps, crew)
  for (;;) {
    const next = await all.next()
    if (next.done === true) return next.value
    const { done, total } = next.value
    yield { step, done: total === 0 ? null : done / total, rows: done }
  }
}
