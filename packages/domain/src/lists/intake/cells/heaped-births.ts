import { finding } from "../finding.ts"
import type { IntakeRow, Understood } from "../list-entry.ts"
import { cleanText } from "./characters.ts"
import { heapedYear, type IntakeDate, solarYearFrom } from "./intake-date.ts"
import type { RowPlan } from "./read-cell.ts"

/** Births on the first day of a Solar Hijri year from which on a list is taken to have counted them from that year, and their share. */
const [FEWEST, ONE_IN] = [3, 30]

/**
 * A list that was brought from the Solar Hijri calendar into another has the first day of its years, in March, as that of births of which
 * only the year is known. Elsewhere somebody is born on that day as on any other (IM93).
 */
export function withHeapedBirths(rows: readonly IntakeRow[], plan: RowPlan): readonly IntakeRow[] {
  const births = rows.flatMap(({ entry }) => (entry.birth?.value?.precision === "day" ? [entry.birth.value] : []))
  const heaped = births.filter((birth) => solarYearFrom(birth) !== null)
  if (heaped.length < FEWEST || ONE_IN * heaped.length < births.length) return rows
  const at = [...plan.fieldOf].find(([, field]) => field === "birth")?.[0]
  const column = at === undefined ? null : at + 1
  return rows.map((row) => {
    const { birth } = row.entry
    const value = yearOf(birth)
    if (birth === null || value === null) return row
    const note = finding(
      "date-heaped",
      { row: row.row, column, field: "birth" },
      { text: cleanText(birth.raw), edtf: value.edtf },
    )
    return { ...row, entry: { ...row.entry, birth: { ...birth, value } }, findings: [...row.findings, note] }
  })
}

const yearOf = (birth: Understood<IntakeDate> | null): IntakeDate | null =>
  birth?.value == null ? null : (heapedYear(birth.value) ?? solarYearFrom(birth.value))
