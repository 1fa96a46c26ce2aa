import type { MatchRecord } from "@wasit/matching"
import { isFault } from "../shared/files.ts"
import { matchRecords } from "../shared/match-record.ts"
import type { RawListOptions } from "../shared/options.ts"
import { listOptions } from "../shared/options.ts"
import type { Fault } from "../shared/print.ts"
import { idsOf, mappedNowhere, type ReadFile, type RowIds, readListFile, refuseNobody } from "../shared/read-list.ts"
import type { Run } from "../shared/terminal.ts"

/** One list ready for matching. */
export type MatchSide = { readonly file: ReadFile; readonly ids: RowIds; readonly records: readonly MatchRecord[] }

/** Which columns hold the ids: one name for both lists, or one for each. */
export type IdOptions = { readonly id?: string; readonly idA?: string; readonly idB?: string }

/** Reads both lists and their ids. What is said of sheets and columns holds for both. */
export async function readPairOfLists(
  run: Run,
  claimed: string,
  register: string,
  options: RawListOptions & IdOptions,
): Promise<{ readonly a: MatchSide; readonly b: MatchSide } | Fault> {
  const a = await readSide(run, claimed, options, options.idA ?? options.id)
  if (isFault(a)) return a
  const b = await readSide(run, register, options, options.idB ?? options.id)
  if (isFault(b)) return b
  return mappedNowhere([a.file, b.file], listOptions(options)) ?? { a, b }
}

async function readSide(
  run: Run,
  path: string,
  options: RawListOptions,
  id: string | undefined,
): Promise<MatchSide | Fault> {
  const file = await readListFile(run, path, listOptions(options))
  if (isFault(file)) return file
  const nobody = refuseNobody(file)
  if (nobody !== null) return nobody
  const ids = idsOf(file, id)
  return isFault(ids) ? ids : { file, ids, records: matchRecords(file, ids) }
}
