import { type FinalRow, type Round, roundOf, type SealedList } from "@wasit/domain"
import { useMemo } from "preact/hooks"
import { useNow } from "../process/use-now.ts"
import { useProcess } from "../record/process-context.tsx"
import { type Candidate, candidateOf, heldLines } from "./final-model.ts"
import { rowLines } from "./row-model.ts"
import { useListNames, useSaid } from "./use-rows.ts"

/** The people of one list who may go on a final list: answered as held, and not on it already. */
export type Held = {
  readonly list: SealedList
  /** By row of the claimed list, in its order; a row whose name this chair cannot open stands as null. */
  readonly rows: ReadonlyMap<number, Candidate | null>
  /** Its names are on their way: they may open yet. */
  readonly isReading: boolean
}

/** Reads the newest answers and the names of a list, as far as this chair's keys open them. */
export function useHeld(list: SealedList, taken: readonly FinalRow[]): Held {
  const { state } = useProcess()
  const now = useNow()
  const round: Round | null = roundOf(state, list.id)
  const said = useSaid(round, list.id)
  const names = useListNames(list)
  const entries = names.kind === "there" ? names.entries : null
  const isReading = names.kind === "reading"
  return useMemo(() => {
    if (said === null || round === null) return { list, rows: new Map(), isReading }
    const onList = new Set(taken.flatMap((row) => (row.list === list.id && row.listRow !== null ? [row.listRow] : [])))
    const held = heldLines(rowLines(list.count, entries, said, round, now)).filter(({ row }) => !onList.has(row))
    const rows = new Map(held.map(({ row, entry }) => [row, candidateOf(list.id, list.heldBy, row, entry)]))
    return { list, rows, isReading }
  }, [list, round, said, entries, isReading, taken, now])
}
