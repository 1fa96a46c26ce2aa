import { type FinalRow, finalListInForce } from "@wasit/domain"
import { useMemo } from "preact/hooks"
import { useProcess } from "../record/process-context.tsx"

/** The persons of the signed list by their number, as far as they were sealed to this chair; null where they were not. */
export function usePersons(): ReadonlyMap<number, FinalRow> | null {
  const { state, replica } = useProcess()
  const digest = finalListInForce(state)?.rows.digest ?? null
  return useMemo(() => {
    const rows = digest === null ? undefined : (replica.document(digest) as readonly FinalRow[] | undefined)
    return rows === undefined ? null : new Map(rows.map((row) => [row.no, row]))
  }, [digest, replica])
}
