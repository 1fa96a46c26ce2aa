import type { Field } from "../fields.ts"
import { type Sheet, shortened } from "../files/sheet.ts"
import { judgeByContent } from "./by-content.ts"
import { type RecogniseChoices, type RecognisedColumn, type Recognition, recogniseColumns } from "./columns.ts"

/** Whom else a title of people may speak of than him whose row it is. */
const OF_PEOPLE: ReadonlySet<Field | null> = new Set<Field>(["father", "grandfather", "husband", "tribe", "alias"])

/** Whether a title that does not say so may be one of names: no other of the list is (IM314). */
const mayBeNames = ({ why, field, confidence }: RecognisedColumn): boolean =>
  why === "unknown" || (why === "header" && (confidence < 0.9 || OF_PEOPLE.has(field)))

/** The columns by their titles; where none says which holds the names, by what stands in them too (IM49). */
export function recogniseSheet(given: Sheet, choices: RecogniseChoices): Recognition {
  const sheet = shortened(given)
  const byTitles = recogniseColumns(sheet, choices)
  if (byTitles.columns.some(({ field }) => field === "name")) return byTitles
  const judged = judgeByContent(sheet, byTitles) ?? judgeByContent(sheet, byTitles, mayBeNames)
  if (judged === null) return byTitles
  const chosen = new Map([...judged.fields, ...(choices.chosen ?? [])])
  const headerRow = choices.headerRow === undefined ? judged.headerRow : choices.headerRow
  const recognition = recogniseColumns(sheet, { ...choices, headerRow, chosen })
  const columns = recognition.columns.map((column): RecognisedColumn => {
    const isJudged = column.why === "chosen" && column.field !== null && judged.fields.get(column.id) === column.field
    return isJudged ? { ...column, why: "content", confidence: 0.5 } : column
  })
  return { ...recognition, columns }
}
