import { epochDayToGregorian } from "../../shared/calendar.ts"
import { agesOf, agesWithin } from "./ages-of.ts"
import { formedValues, type NameForm, nameForms } from "./chains.ts"
import { type AgesAre, type ComparedValues, comparedValues, isHouse, listDay, listDays } from "./compared-values.ts"
import type { IntakeRow, ListEntry } from "./list-entry.ts"
import { timeOf } from "./time-of.ts"

/** How a list is read to be compared with another: the form of its names, and the day that ages are of where it does not say. */
export type ComparedAs = {
  readonly form: NameForm
  readonly statedOn: number
  readonly ages: AgesAre
  /** That day is told by births in the other list (IM366). */
  readonly isByNamesakes?: boolean
}

type Rows = readonly Pick<IntakeRow, "entry">[]

/** How two lists are read to be compared with each other: names in one form (IM58), and ages of one time (IM70, IM92). */
export function comparedAlike(a: Rows, b: Rows, todayDay: number): { readonly a: ComparedAs; readonly b: ComparedAs } {
  const entriesOf = (rows: Rows): ListEntry[] => rows.map(({ entry }) => entry)
  const [forms, days] = [nameForms(entriesOf(a), entriesOf(b)), listDays(a, b, todayDay)]
  const as = (own: Rows, other: Rows, form: NameForm, day: number): ComparedAs => {
    const shown = timeOf(own, other, todayDay)
    const statedOn = shown ?? day
    const told = { form, statedOn, ages: agesOf(own, other, statedOn) }
    return shown === null ? told : { ...told, isByNamesakes: true }
  }
  return { a: as(a, b, forms.a, days.a), b: as(b, a, forms.b, days.b) }
}

/** The year that ages of a list are taken to be of by namesakes in the other (IM366), for whoever compares them; null where that shows none. */
export function yearByNamesakes({ statedOn, isByNamesakes }: ComparedAs): number | null {
  return isByNamesakes === true ? epochDayToGregorian(statedOn).year : null
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
