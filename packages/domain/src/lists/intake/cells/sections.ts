import type { Field } from "../fields.ts"
import type { Sheet, SheetRow } from "../files/sheet.ts"
import { fieldOfSheetNames } from "../files/sheet-names.ts"
import { placeOfSection } from "../headings/title-hints.ts"
import { tribeOfSection } from "./cell-words.ts"
import { cleanText } from "./characters.ts"
import { type BodyShape, nobodyIn } from "./nobody.ts"

/** What a row of its own says of the rows below it. */
export type Section = {
  readonly field: "province" | "district" | "village" | "detentionPlace" | "tribe"
  readonly value: string
}

/**
 * The rows that say for those below them where these are of: by a word for such a place (IM83) or a tribe (IM359), or, where several name one each
 * and nothing else tells it, as the names of sheets do (IM101).
 */
export function sectionsOf(
  body: readonly SheetRow[],
  shape: BodyShape,
  { nameColumn, textLines }: Sheet,
  fields: Iterable<Field>,
): ReadonlyMap<SheetRow, Section> {
  const sections = new Map<SheetRow, Section>()
  const bare = new Map<SheetRow, string>()
  const held = new Set<Field | null>(fields)
  for (const [at, row] of body.entries()) {
    const text = onlyCell(row, nameColumn)
    if (text === null) continue
    const tribe = textLines === undefined ? tribeOfSection(text) : null
    const told = tribe === null ? placeOfSection(text) : { field: "tribe" as const, value: tribe }
    const next = body[at + 1]
    if (told !== null) sections.set(row, told)
    else if (
      isBare(text) &&
      nobodyIn(row, shape) === "row-of-notes" &&
      next !== undefined &&
      nobodyIn(next, shape) === null
    )
      bare.set(row, text)
  }
  for (const { field } of sections.values()) held.add(field)
  const names = [...new Set(bare.values())]
  const field = names.length < FEWEST ? null : fieldOfSheetNames(names, held)
  if (field === "province" || field === "detentionPlace")
    for (const [row, value] of bare) sections.set(row, { field, value })
  return sections
}

/** One such row alone may be anything. */
const FEWEST = 2

/** The one cell of a row with something in it, the name of its sheet aside; null where there are more or none. */
function onlyCell({ cells }: SheetRow, nameColumn: number | undefined): string | null {
  const told = cells.flatMap((cell, at) => (at === nameColumn || cell.trim() === "" ? [] : [cleanText(cell)]))
  return told.length === 1 ? told[0]! : null
}

/** A few words without a number or a sign of a sentence. */
const isBare = (text: string): boolean => /^[\p{L}\p{M}\s'’()–—/-]+$/u.test(text) && text.split(/\s+/u).length <= 4
