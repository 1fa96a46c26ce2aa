import { agesOf, agesWithin } from "./ages-of.ts"
import { formedValues, type NameForm, nameForms } from "./chains.ts"
import { type AgesAre, type ComparedValues, comparedValues, isHouse, listDay, listDays } from "./compared-values.ts"
import type { IntakeRow, ListEntry } from "./list-entry.ts"
import { timeOf } from "./time-of.ts"

/** How a list is read to be compared with another: the form of its names, and the day that ages are of where it does not say. */
export type ComparedAs = { readonly form: NameForm; readonly statedOn: number; readonly ages: AgesAre }

type Rows = readonly Pick<IntakeRow, "entry">[]

/** How two lists are read to be compared with each other: names in one form (IM58), and ages of one time (IM70, IM92). */
export function comparedAlike(a: Rows, b: Rows, todayDay: number): { readonly a: ComparedAs; readonly b: ComparedAs } {
  const entriesOf = (rows: Rows): ListEntry[] => rows.map(({ entry }) => entry)
  const [forms, days] = [nameForms(entriesOf(a), entriesOf(b)), listDays(a, b, todayDay)]
  const [ofA, ofB] = [timeOf(a, b, todayDay) ?? days.a, timeOf(b, a, todayDay) ?? days.b]
  return {
    a: { form: forms.a, statedOn: ofA, ages: agesOf(a, b, ofA) },
    b: { form: forms.b, statedOn: ofB, ages: agesOf(b, a, ofB) },
  }
}

/** How a list is read to be compared with itself: as it stands, but for houses (IM296), and ages by what its own rows tell (IM295). */
export function comparedWithin(rows: Rows, todayDay: number): ComparedAs {
  const statedOn = listDay(rows, todayDay)
  const form = rows.some(({ entry }) => isHouse(entry)) ? "own-with-houses" : "own"
  return { form, statedOn, ages: agesWithin(rows, statedOn) }
}

/** One row as it is compared, where its list is read so. */
export function valuesAs(entry: ListEntry, { form, statedOn, ages }: ComparedAs): ComparedValues {
  return formedValues(comparedValues(entry, statedOn, ages), entry, form)
}
