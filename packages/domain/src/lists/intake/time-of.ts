import { birthAtAge, DAYS_A_YEAR, type DaySpan } from "./compared-values.ts"
import type { IntakeRow, ListEntry } from "./list-entry.ts"
import { chainWords, MOST_ROWS, namesakesAmong } from "./namesakes.ts"

type Rows = readonly Pick<IntakeRow, "entry">[]

/** A month in days, how far back a list is looked for, and from which distance on another time is one that the same births do not tell. */
const [MONTH, MOST_MONTHS, ELSEWHERE] = [DAYS_A_YEAR / 12, 12 * 40, 36]
/** Months in which an age and a birth may meet at most: wider ones tell no time. */
const WIDEST = 36
/** Months that meet nearly as many as the best of them are as likely. */
const NEAR_TOP = 0.9
/** Namesakes whose births ages must meet at one time, and how many times those that they meet at any other. */
const [FEWEST, TIMES] = [8, 3]

/**
 * The day that ages of a list are of by the births that another tells of namesakes (IM366): those of one person meet at one time, those of
 * strangers at any. Null where that is not shown.
 */
export function timeOf(own: Rows, other: Rows, todayDay: number): number | null {
  const entries = entriesOf(own)
  if (entries.some(({ captureDate }) => captureDate?.value)) return null
  const open = entries.filter(({ age, birth, ageStatedOn }) => age?.value && !birth && !ageStatedOn)
  const births = entriesOf(other).filter(({ birth }) => birth?.value)
  if (open.length < FEWEST || births.length < FEWEST) return null
  const met = metByMonth(open.slice(0, MOST_ROWS), births.slice(0, MOST_ROWS), todayDay)
  const most = Math.max(...met)
  // Slips move the top by months.
  const months = met.flatMap((count, month) => (count >= NEAR_TOP * most ? [month] : []))
  const middle = months[Math.floor(months.length / 2)]!
  const elsewhere = met.filter((_, month) => Math.abs(month - middle) >= ELSEWHERE)
  const isShown = most >= FEWEST && most >= TIMES * Math.max(...elsewhere)
  return isShown ? Math.round(todayDay - middle * MONTH) : null
}

/** How many pairs of namesakes would be of one birth if the ages were of each month, from today back. */
function metByMonth(open: readonly ListEntry[], births: readonly ListEntry[], todayDay: number): readonly number[] {
  const namesakes = namesakesAmong(births, chainWords(isOfArabicLetters(open) !== isOfArabicLetters(births)))
  const met = Array.from({ length: MOST_MONTHS }, () => 0)
  for (const entry of open) {
    const ifToday = birthAtAge(entry.age!.value!, todayDay)
    for (const other of namesakes(entry)) {
      const [first, last] = monthsOf(other, ifToday)
      if (last - first > WIDEST) continue
      for (let month = Math.max(0, first); month <= Math.min(last, MOST_MONTHS - 1); month++) met[month]!++
    }
  }
  return met
}

/** The first and the last month back in which somebody of such an age today in place of then would be of another's birth. */
function monthsOf({ birth }: ListEntry, ifToday: DaySpan): readonly [number, number] {
  const { fromDay, toDay } = birth!.value!
  return [Math.ceil((ifToday.from - toDay) / MONTH), Math.floor((ifToday.to - fromDay) / MONTH)]
}

/** Whether most names of a list are in Arabic letters. */
function isOfArabicLetters(entries: readonly ListEntry[]): boolean {
  const arabic = entries.filter(({ name }) => /\p{Script=Arabic}/u.test(name?.value ?? ""))
  return 2 * arabic.length > entries.length
}

const entriesOf = (rows: Rows): ListEntry[] => rows.map(({ entry }) => entry)
