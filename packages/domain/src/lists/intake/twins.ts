import { foldValue } from "./cells/fold.ts"
import type { RowPlan } from "./cells/read-cell.ts"
import { isTakenBack } from "./cells/taken-back.ts"
import { personKey } from "./cells/understand-row.ts"
import { birthOf, DAYS_A_YEAR } from "./compared-values.ts"
import type { Field } from "./fields.ts"
import { rowName } from "./files/sheet.ts"
import { type Finding, finding } from "./finding.ts"
import type { IntakeRow, ListEntry } from "./list-entry.ts"

/**
 * Points each later row with the same document, or the same name, father and province, to the first of them. Ages or births far apart are
 * those of two people who are called alike.
 */
export function noteTwins(rows: readonly IntakeRow[], plan: RowPlan): IntakeRow[] {
  const byPerson = new Map<string, IntakeRow[]>()
  const byDocument = new Map<string, number>()
  const keys = keysOf(rows)
  const columnOf = (field: Field): number | null => [...plan.fieldOf].find(([, one]) => one === field)?.[0] ?? null
  return rows.map((row) => {
    const { entry } = row
    const added: Finding[] = []
    const point = (code: "perhaps-same-person" | "same-document-number", field: Field, other: number): void => {
      const column = columnOf(field)
      const facts = plan.parts === undefined ? { other } : { other, otherName: rowName(plan.parts, other) }
      added.push(finding(code, { row: row.row, column: column === null ? null : column + 1, field }, facts))
    }
    const person = entry.father === null ? null : personKey(entry)
    const namesakes = person === null ? [] : (byPerson.get(person) ?? [])
    const twin = namesakes.find((other) => !areFarApart(entry, other.entry))
    if (twin !== undefined) point("perhaps-same-person", "name", twin.row)
    else if (person !== null) byPerson.set(person, [...namesakes, row])
    const document = entry.documentNumber === null ? "" : foldValue(entry.documentNumber.value)
    const same = document === "" ? undefined : byDocument.get(document)
    if (same !== undefined) point("same-document-number", "documentNumber", same)
    else if (document !== "") byDocument.set(document, row.row)
    const key = keys.get(row)!
    const keyed = key === entry.key ? entry : { ...entry, key }
    return added.length === 0 && keyed === entry ? row : { ...row, entry: keyed, findings: [...row.findings, ...added] }
  })
}

/** Years between the births of two who are told to be of one name. */
const FAR_APART = 9

/** Whether two people cannot be one by their years: only like is held against like, for it is not known here of which day ages are. */
function areFarApart(one: ListEntry, other: ListEntry): boolean {
  if (toldBy(one) !== toldBy(other)) return false
  const [x, y] = [birthOf(one, 0, "of-list"), birthOf(other, 0, "of-list")]
  return x !== null && y !== null && Math.max(x.from - y.to, y.from - x.to) >= Math.floor(FAR_APART * DAYS_A_YEAR)
}

const toldBy = ({ birth, ageStatedOn }: ListEntry): "birth" | "age-of-a-day" | "age" =>
  birth?.value ? "birth" : ageStatedOn?.value ? "age-of-a-day" : "age"

/** A key for each row that no other one has. Rows taken back come last: those that went in without them keep theirs, and what was decided on them (IM308). */
function keysOf(rows: readonly IntakeRow[]): ReadonlyMap<IntakeRow, string> {
  const times = new Map<string, number>()
  const keys = new Map<IntakeRow, string>()
  const [taken, others] = [rows.filter(isTakenBack), rows.filter((row) => !isTakenBack(row))]
  for (const row of [...others, ...taken]) {
    const { key } = row.entry
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    keys.set(row, count === 1 ? key : `${key}#${count}`)
  }
  return keys
}
