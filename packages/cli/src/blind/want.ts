import { FIELDS } from "@wasit/domain/intake"
import {
  type MessageKey,
  type Round,
  type SealedRowTexts,
  showRecord,
  type TicketPair,
  wantedByBoth,
} from "@wasit/matching/blind"
import type { Fault } from "../shared/print.ts"
import type { Table } from "../shared/write-table.ts"

/** The pairs whose rows somebody asks for: all, or by their numbers in the table of pairs, from one to another. */
export type Wanted = "all" | readonly (readonly [from: number, to: number])[]

/** The pairs that are meant, where a party may still ask for their rows; else why not. */
export function pairsFor(round: Round, wanted: Wanted): readonly TicketPair[] | Fault {
  const { me, terms, messages } = round
  if (me === "f") return { code: "want-no-party" }
  if (terms.output !== "records") return { code: "want-no-rows", output: terms.output }
  if (messages.has(`wanted:${me}`)) return { code: "want-said-already" }
  const pairs = foundPairs(round)
  if (pairs === null) return { code: "want-too-early" }
  if (wanted === "all") return pairs
  const beyond = wanted.find(([, to]) => to > pairs.length)
  if (beyond !== undefined) return { code: "want-no-such-pair", pair: beyond[1], n: pairs.length }
  return pairs.filter((_, at) => wanted.some(([from, to]) => from <= at + 1 && at + 1 <= to))
}

/** The pairs of the result; null before it is there, and where a number alone was agreed. */
function foundPairs({ messages }: Round): readonly TicketPair[] | null {
  const header = messages.get("result")?.header
  return header?.kind === "result" ? header.pairs : null
}

/** The rows that both want and this party has not shown yet, each with the file that shows it. */
export function* rowsToShow(round: Round): Generator<{ readonly key: MessageKey; readonly file: () => Uint8Array }> {
  const { me } = round
  if (me === "f") return
  for (const pair of wantedByBoth(round)) {
    const key = recordKey(me, pair)
    if (!round.messages.has(key)) yield { key, file: () => shown(round, pair) }
  }
}

function shown(round: Round, pair: TicketPair): Uint8Array {
  const file = showRecord(round, pair)
  if (!(file instanceof Uint8Array)) throw new Error(`a row that both want is not shown: ${file.refused}`)
  return file
}

/** How many rows the other party has still to show. */
export function rowsAwaited(round: Round): number {
  const { me } = round
  if (me === "f") return 0
  const other = me === "a" ? "b" : "a"
  return wantedByBoth(round).filter((pair) => !round.messages.has(recordKey(other, pair))).length
}

const recordKey = (side: "a" | "b", [a, b]: TicketPair): MessageKey => `record:${side}:${a}:${b}`

/** The fields of sealed rows, in the order of a list's columns. */
export function fieldsOf(rows: readonly (SealedRowTexts | undefined)[]): string[] {
  const found = new Set(rows.flatMap((row) => Object.keys(row ?? {})))
  const usual = FIELDS.filter((field) => found.delete(field))
  return [...usual, ...found]
}

/** The pairs with their numbers, the own row's place, and the other's row as far as it was shown. */
export function withRows(round: Round, pairs: Table): Table {
  if (round.me === "f" || round.terms.output !== "records") return pairs
  const other = round.me === "a" ? "b" : "a"
  const rows = (foundPairs(round) ?? []).map((pair) => {
    const header = round.messages.get(recordKey(other, pair))?.header
    return header?.kind === "record" ? header.opened.row?.row : undefined
  })
  const fields = fieldsOf(rows)
  return {
    ...pairs,
    columns: [{ header: "pair" }, ...pairs.columns, ...fields.map((field) => ({ header: `${other}_${field}` }))],
    rows: pairs.rows.map((cells, at) => [String(at + 1), ...cells, ...fields.map((field) => rows[at]?.[field] ?? "")]),
  }
}
