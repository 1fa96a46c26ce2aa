import { meaningOfHeading, NAMES_OF_KIN } from "../training/recognise-column.ts"
import { cellsOf, type OpenTable, rewritten } from "./table.ts"

/** Words before a name that say whose child, wife or ward somebody is; a register of South Asia writes them in the cell of the father's name. */
const RELATION =
  /^(?:[sdwchf]\s?[/.]\s?o\b\.?|(?:son|daughter|wife|widow|husband|child|ward) of\b)\s*[:.,-]?\s*(?=\p{L})/iu

/** Words before the name of a parent or a spouse, or behind it, that say that they were dead by then. */
const LATE =
  /^(?:(?:[Tt]he )?[Ll]ate|(?:del |di )?fu|della fu|[Ff]eue?|[Dd]éfunte?|[Dd]ifunt[oa]|[Ff]inad[oa]|[Ww]eil(?:and|\.)|[Ww]ijlen|[Ss]al(?:ig|\.)|[Aa]vd(?:øde|\.)|[Nn]éhai|[Nn]eb(?:ožt[ií]k|ož\.|\.)|[Pp]ok(?:ojn[iaá]|oj\.|\.)|[Пп]окојн[иа]|[Пп]ок\.|[ŚśSs]\.? ?p\.|[Zz]m(?:arł[ya]|\.)|[Пп]окойн(?:ый|ая)|[Пп]окійн(?:ий|а)|[Rr]ahmetli|[Mm]erhume?|المرحوم|المرحومة|مرحوم|†)\s+(?=\p{L})|(?<=\p{L})(?:\s*,\s*|\s*\(|\s+)(?:deceased|dec'?d|décédée?|défunte?|verst(?:orben|\.)|†)\)?$/u

/** Cells that must begin so, before a column is read so. */
const FEWEST = 3

/**
 * The table with names alone under its names: without the words that say whose child somebody is, and under those of kin without what says
 * that they were dead.
 */
export function withToldNames(table: OpenTable): OpenTable {
  return table.columns.reduce<OpenTable>((told, { heading }) => {
    const named = mayBeNames(heading) ? without(told, heading, RELATION) : told
    return KIN.has(meaningOfHeading(heading)) ? without(named, heading, LATE) : named
  }, table)
}

const KIN: ReadonlySet<string | null> = NAMES_OF_KIN

const without = (table: OpenTable, heading: string, words: RegExp): OpenTable =>
  isToldIn(table, heading, words) ? rewritten(table, heading, (cell) => cell.replace(words, "")) : table

const NAMES: ReadonlySet<string | null> = new Set(["full-name", "given-name", "surname", ...NAMES_OF_KIN, null])

const mayBeNames = (heading: string): boolean => NAMES.has(meaningOfHeading(heading))

function isToldIn(table: OpenTable, heading: string, words: RegExp): boolean {
  let found = 0
  for (const cell of cellsOf(table, heading)) if (words.test(cell) && ++found >= FEWEST) return true
  return false
}
