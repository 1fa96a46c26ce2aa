import { type ComparedAs, comparedAlike, yearByNamesakes } from "@wasit/domain/intake"
import { type ColumnMeaning, type MatchRecord, recogniseColumn } from "@wasit/matching"
import { isFault } from "../shared/files.ts"
import { matchRecords, todayDay } from "../shared/match-record.ts"
import type { Note } from "../shared/notes.ts"
import type { RawListOptions } from "../shared/options.ts"
import { listOptions } from "../shared/options.ts"
import type { Fault } from "../shared/print.ts"
import {
  idsOf,
  mappedNowhere,
  notesOf,
  notesOfIds,
  type ReadFile,
  type RowIds,
  readListFile,
  refuseNobody,
} from "../shared/read-list.ts"
import type { Run } from "../shared/terminal.ts"

/** One list ready for matching. */
export type MatchSide = {
  readonly file: ReadFile
  readonly ids: RowIds
  readonly records: readonly MatchRecord[]
  readonly as: ComparedAs
}

/** Which columns hold the ids: one name for both lists, or one for each. */
export type IdOptions = { readonly id?: string; readonly idA?: string; readonly idB?: string }

/** Reads both lists and their ids. What is said of columns holds for both, and of sheets for those that have them. */
export async function readPairOfLists(
  run: Run,
  claimed: string,
  register: string,
  options: RawListOptions & IdOptions,
): Promise<{ readonly a: MatchSide; readonly b: MatchSide } | Fault> {
  const { sheet: _, ...without } = options
  const readA = (said: RawListOptions) => readSide(run, claimed, said, options.idA ?? options.id)
  const readB = (said: RawListOptions) => readSide(run, register, said, options.idB ?? options.id)
  let a = await readA(options)
  if (isFault(a) && !lacksSheet(a)) return a
  let b = await readB(options)
  // A sheet that one of the files has is said of that file.
  if (lacksSheet(a) && !lacksSheet(b)) a = await readA(without)
  else if (lacksSheet(b) && !lacksSheet(a)) b = await readB(without)
  if (isFault(a)) return a
  if (isFault(b)) return b
  const unmapped = mappedNowhere([a.file, b.file], listOptions(options))
  if (unmapped !== null) return unmapped
  const as = comparedAlike(a.file.list.rows, b.file.list.rows, todayDay())
  return {
    a: { ...a, as: as.a, records: matchRecords(a.file, a.ids, as.a) },
    b: { ...b, as: as.b, records: matchRecords(b.file, b.ids, as.b) },
  }
}

const lacksSheet = (side: object): boolean => isFault(side) && side.code === "sheet-unknown"

async function readSide(
  run: Run,
  path: string,
  options: RawListOptions,
  id: string | undefined,
): Promise<Omit<MatchSide, "records" | "as"> | Fault> {
  const file = await readListFile(run, path, listOptions(options))
  if (isFault(file)) return file
  const nobody = refuseNobody(file)
  if (nobody !== null) return nobody
  const ids = idsOf(file, id)
  return isFault(ids) ? ids : { file, ids }
}

/** What is to be known of both lists: how they were read, and what they have in common that lists of persons are not compared by. */
export function notesOfPair({ a, b }: { readonly a: MatchSide; readonly b: MatchSide }): readonly Note[] {
  const there = new Set(passedOver(b).map(({ header }) => header))
  const shared = passedOver(a).filter(({ header }) => there.has(header))
  const columns = shared.map(({ header }) => header).join(" · ")
  return [
    ...[a, b].flatMap(({ file, ids }) => [...notesOf(file), ...notesOfIds(file, ids)]),
    ...noteOfTime(a, b),
    ...noteOfTime(b, a),
    ...(shared.length === 0 ? [] : [{ code: "columns-not-compared", file: a.file.path, other: b.file.path, columns }]),
  ]
}

/** Ages that were taken to be of a time which no column and no title tells. */
function noteOfTime({ file, as }: MatchSide, other: MatchSide): readonly Note[] {
  const year = yearByNamesakes(as)
  return year === null ? [] : [{ code: "ages-of-time", file: file.path, other: other.file.path, year: String(year) }]
}

/** What says who somebody is in tables of any kind. */
const TELLING: ReadonlySet<ColumnMeaning> = new Set([
  "given-name",
  "surname",
  "phone",
  "email",
  "address",
  "postcode",
  "identifier",
])

/** Columns of a list that tell of a person and that nobody set aside by hand. */
const passedOver = ({ file, ids }: MatchSide): ReadFile["list"]["columns"] =>
  file.list.columns.filter(
    ({ id, field, sensitive, why, filled, header, samples }) =>
      (field === null || sensitive !== null) &&
      sensitive !== "mother" &&
      why !== "chosen" &&
      filled > 0 &&
      id !== ids.column?.id &&
      TELLING.has(recogniseColumn(header, samples)),
  )
