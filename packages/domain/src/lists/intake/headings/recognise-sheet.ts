import { type Sheet, shortened } from "../files/sheet.ts"
import { judgeByContent } from "./by-content.ts"
import { type RecogniseChoices, type RecognisedColumn, type Recognition, recogniseColumns } from "./columns.ts"

/** The columns by their titles; where none says which holds the names, by what stands in them too (IM49). */
export function recogniseSheet(given: Sheet, choices: RecogniseChoices): Recognition {
  const sheet = shortened(given)
  const byTitles = recogniseColumns(sheet, choices)
  if (byTitles.columns.some(({ field }) => field === "name")) return byTitles
  const judged = judgeByContent(sheet, byTitles)
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
