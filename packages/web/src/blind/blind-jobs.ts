import type { SealedRow } from "@wasit/domain/intake"
import {
  type BlindProgress,
  type BlindRefusal,
  type BlindResult,
  type BlindSide,
  type BlindTerms,
  beginRound,
  contextOf,
  fileDigest,
  isRefusal,
  type MessageKey,
  makeFile,
  ownOrder,
  type PairRecord,
  type PartyList,
  p256Suite,
  type Round,
  readFile,
  type Steps,
  type Suite,
  showRecord,
  type TicketPair,
  takeFile,
  writeFile,
} from "@wasit/matching/blind"
import { fromHex, openRow, toHex, verifyRow } from "@wasit/record"
import type { JobHandlers, JobSteps } from "../lists/jobs.ts"
import { readPerson } from "./read-row.ts"
import { type RehearsalOrder, type RehearsalResult, rehearse } from "./rehearsal.ts"
import type { DrawFacts } from "./terms-of.ts"

/** A list as its owner has it: the rows and the key of their salts. */
export type OwnRows = { readonly key: string; readonly rows: readonly SealedRow[] }

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
  /** The rows that were shown, once the result and what was wanted stand. */
  readonly records: readonly TakenFile[]
  /** The message to make, or the pair to show. */
  readonly make: MessageKey | null
  readonly show: number | null
}

/** What a device knows of a round after it took every message: never more than its side may. */
export type RoundReading = {
  readonly result: BlindResult | null
  /** The own row of each pair, by place in the own list; null for the facilitator and at the level of a count. */
  readonly ownRows: readonly number[] | null
  /** The other party's rows that were shown, by pair. */
  readonly shown: readonly { readonly pair: number; readonly row: SealedRow }[]
}

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
  readonly rehearse: { readonly takes: RehearsalOrder; readonly gives: RehearsalResult }
}

/** The jobs of the blind worker; `fast` is the suite of a library that had to be loaded. */
export const blindHandlers = (fast: () => Suite): JobHandlers<BlindJobs> => ({
  *carry(order) {
    const begun = beginRound(setupOf(order, fast))
    if (isRefusal(begun)) return { kind: "refused", refusal: begun, key: null }
    const taken = yield* takeAll(begun, order)
    if ("refusal" in taken) return taken
    return yield* makeOne(taken.round, order)
  },
  *rehearse(order) {
    return yield* rehearse(order)
  },
})

function setupOf({ me, terms, secret, list }: RoundOrder, fast: () => Suite) {
  const own: PartyList | null = list === null ? null : partyList(list)
  return { me, terms, secret, suite: suiteFor(terms, fast), list: own, readRow: readPerson, isOnList }
}

function suiteFor(terms: BlindTerms, fast: () => Suite): Suite | null {
  if (terms.keys === null) return null
  if (terms.keys.suite === "P256-SHA256") return p256Suite()
  return fast()
}

function partyList({ key, rows }: OwnRows): PartyList {
  const salts = fromHex(key) ?? new Uint8Array(32)
  return {
    rows,
    openRow(place) {
      const opened = openRow(salts, rows, place)
      if (opened === null) throw new Error("a row that is not on the own list")
      return { index: place, salt: toHex(opened.salt), row: rows[place]!, proof: opened.proof.map(toHex) }
    },
  }
}

function isOnList(
  opened: { readonly index: number; readonly salt: string; readonly row: SealedRow; readonly proof: readonly string[] },
  rows: number,
  list: string,
): boolean {
  const [salt, root] = [fromHex(opened.salt), fromHex(list)]
  const proof = opened.proof.flatMap((hash) => fromHex(hash) ?? [])
  if (salt === null || root === null || proof.length !== opened.proof.length) return false
  return verifyRow({ index: opened.index, salt, row: opened.row, proof }, rows, root)
}

type Taken =
  | { readonly round: Round }
  | { readonly kind: "refused"; readonly refusal: BlindRefusal; readonly key: MessageKey }

function* takeAll(begun: Round, order: RoundOrder): JobSteps<Taken> {
  let round = begun
  for (const each of order.files) {
    const next = yield* told(each.key, takeFile(round, each.from, bytesOf(round, each), each.isChecked))
    if (isRefusal(next)) return { kind: "refused", refusal: next, key: each.key }
    round = next
  }
  const pairs = resultOf(round)?.pairs ?? null
  if (pairs === null) return { round }
  for (const side of ["a", "b"] as const) {
    if (order.terms.output !== "records" || order.wanted[side].length === 0) continue
    const file = wantedFile(round, side, pairsOf(pairs, order.wanted[side]))
    const next = yield* told(`wanted:${side}`, takeFile(round, side, file, true))
    if (isRefusal(next)) return { kind: "refused", refusal: next, key: `wanted:${side}` }
    round = next
  }
  for (const each of order.records) {
    const next = yield* told(each.key, takeFile(round, each.from, bytesOf(round, each), each.isChecked))
    if (isRefusal(next)) return { kind: "refused", refusal: next, key: each.key }
    round = next
  }
  return { round }
}

function bytesOf(round: Round, file: TakenFile): Uint8Array {
  return "file" in file ? file.file : writeFile({ ...file.draw, ctx: contextHex(round) })
}

const contextHex = (round: Round): string => toHex(contextOf(round) ?? new Uint8Array(32))

const wantedFile = (round: Round, side: "a" | "b", pairs: readonly TicketPair[]): Uint8Array =>
  writeFile({ kind: "wanted", ctx: contextHex(round), side, pairs })

const pairsOf = (pairs: readonly TicketPair[], numbers: readonly number[]): TicketPair[] =>
  numbers.flatMap((no) => (pairs[no - 1] === undefined ? [] : [pairs[no - 1]!]))

function* makeOne(round: Round, order: RoundOrder): JobSteps<RoundGiven> {
  const made = yield* madeFile(round, order)
  if (made !== null && isRefusal(made)) return { kind: "refused", refusal: made, key: order.make }
  const header = made === null ? null : readFile(made)
  return {
    kind: "done",
    file: made,
    digest: made === null ? null : fileDigest(made),
    header: header === null || isRefusal(header) ? null : header.header,
    reading: readingOf(round),
  }
}

function* madeFile(round: Round, { make, show, wanted }: RoundOrder): JobSteps<Uint8Array | BlindRefusal | null> {
  if (show === null) return make === null ? null : yield* told(make, makeFile(round, make))
  const pair = resultOf(round)?.pairs?.[show - 1]
  const isByBoth = wanted.a.includes(show) && wanted.b.includes(show)
  return pair === undefined || !isByBoth ? null : showRecord(round, pair)
}

function readingOf(round: Round): RoundReading {
  const result = resultOf(round)
  const pairs = result?.pairs ?? null
  const at = round.me === "a" ? 0 : 1
  const order = round.me === "f" || pairs === null ? null : ownOrder(round)
  const records = [...round.messages.values()].flatMap(({ header }) =>
    header.kind === "record" && header.side !== round.me ? [header] : [],
  )
  return {
    result,
    ownRows: order === null || pairs === null ? null : pairs.map((pair) => order[pair[at]]!),
    shown: records.flatMap((record) => shownRow(pairs, record)),
  }
}

function shownRow(pairs: readonly TicketPair[] | null, { pair, opened }: PairRecord) {
  const at = pairs?.findIndex(([a, b]) => a === pair[0] && b === pair[1]) ?? -1
  return at < 0 || opened.row === null ? [] : [{ pair: at + 1, row: opened.row.row }]
}

function resultOf(round: Round): BlindResult | null {
  const header = round.messages.get("result")?.header
  return header?.kind === "result" ? header : null
}

/** The protocol's own progress, told as a job tells it. */
function* told<T>(step: string, steps: Steps<T>): JobSteps<T> {
  for (;;) {
    const next: IteratorResult<BlindProgress, T> = steps.next()
    if (next.done === true) return next.value
    const { done, total } = next.value
    yield { step, done: total === 0 ? null : done / total, rows: done }
  }
}
