import { finish, isRefused, readBook } from "@wasit/domain/intake"
import { DEFAULT_PLAN, type MatchRecord, matchLists, planForLists } from "@wasit/matching"
import {
  type BlindPerson,
  blindPerson,
  gapsOf,
  type ModeMeasure,
  measureModes,
  sizesToTry,
  type TicketPair,
  withGaps,
} from "@wasit/matching/blind"
import { makeExample, toRecord } from "@wasit/matching/example"
import type { MatchSide } from "../matching/read-pair-of-lists.ts"
import { isFault, readBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"

const SEED = new Uint8Array(32)

type Places = ReadonlyMap<string, number>
const placesOf = (ids: readonly string[]): Places => new Map(ids.map((id, at) => [id, at]))

function pairsOf(a: Places, b: Places, ids: readonly (readonly [string, string])[]): TicketPair[] {
  return ids.flatMap(([one, other]): TicketPair[] => {
    const [place, counterpart] = [a.get(one), b.get(other)]
    return place === undefined || counterpart === undefined ? [] : [[place, counterpart]]
  })
}

const openPairs = (a: readonly MatchRecord[], b: readonly MatchRecord[]): (readonly [string, string])[] =>
  (matchLists(a, b, planForLists(DEFAULT_PLAN, a.length, b.length))?.pairs ?? []).map((pair) => [pair.a, pair.b])

/** Measures every mode on invented lists that have the gaps and the length of these. */
export function measureLike(a: readonly BlindPerson[], b: readonly BlindPerson[]): ModeMeasure[] {
  const made = makeExample({ seed: 7, ...sizesToTry(a.length, b.length), heldShare: 0.5 }).greater
  const thin = (rows: readonly MatchRecord[], like: readonly BlindPerson[]) => {
    const people = withGaps(rows.map(blindPerson), gapsOf(like), SEED)
    // Open matching gets the same thinned rows.
    const records = rows.map(({ id }, at): MatchRecord => ({ id, values: { ...people[at] } }))
    return { people, records, places: placesOf(rows.map(({ id }) => id)) }
  }
  const [claimed, register] = [thin(made.claimed.map(toRecord), a), thin(made.register.map(toRecord), b)]
  const again = new Map(made.repeated.map(({ of, row }) => [of, row]))
  const truth = made.truth.flatMap(({ claim, register: row }): (readonly [string, string])[] => {
    if (row === null) return []
    const other = again.get(row)
    return other === undefined
      ? [[claim, row]]
      : [
          [claim, row],
          [claim, other],
        ]
  })
  return measureModes({
    a: claimed.people,
    b: register.people,
    truth: pairsOf(claimed.places, register.places, truth),
    open: pairsOf(claimed.places, register.places, openPairs(claimed.records, register.records)),
  })
}

/** Measures every mode on these very lists, by a table of true pairs: the ids of each list stand in a column of it. */
export async function measureLists(
  sides: { readonly a: MatchSide; readonly b: MatchSide },
  people: { readonly a: readonly BlindPerson[]; readonly b: readonly BlindPerson[] },
  path: string,
): Promise<ModeMeasure[] | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const book = finish(readBook(bytes))
  if (isRefused(book)) return { ...book, file: path }
  const rows = (book.sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.trim()))
  const [a, b] = [placesOf(sides.a.records.map(({ id }) => id)), placesOf(sides.b.records.map(({ id }) => id))]
  const columnA = columnOf(rows, a, null)
  const columnB = columnOf(rows, b, columnA)
  const truth = pairsOf(
    a,
    b,
    rows.map((cells) => [cells[columnA] ?? "", cells[columnB] ?? ""]),
  )
  if (truth.length === 0) return { code: "truth-names-nobody", path, a: sides.a.file.path, b: sides.b.file.path }
  return measureModes({ ...people, truth, open: pairsOf(a, b, openPairs(sides.a.records, sides.b.records)) })
}

/** The column, other than one that is taken, in which the most ids of a list stand. */
function columnOf(rows: readonly (readonly string[])[], ids: Places, taken: number | null): number {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  const counts = Array.from({ length: width }, (_, at) =>
    at === taken ? -1 : rows.filter((cells) => ids.has(cells[at] ?? "")).length,
  )
  return counts.indexOf(Math.max(...counts))
}
