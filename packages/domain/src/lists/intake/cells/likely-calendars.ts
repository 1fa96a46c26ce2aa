import { DAYS_A_YEAR } from "../compared-values.ts"
import { type Finding, finding } from "../finding.ts"
import type { IntakeRow } from "../list-entry.ts"
import { cleanText } from "./characters.ts"
import { heapedYear, type IntakeDate, readDate } from "./intake-date.ts"
import { dateChoices, type RowPlan } from "./read-cell.ts"

/** Births from which on a list shows when its people are born, and bare years that only the moon's calendar has from which on it is taken to have others, and their share. */
const [FEWEST_BIRTHS, FEWEST_LUNAR, ONE_IN] = [20, 3, 100]
/** How much likelier a year must be of the moon's calendar than of the sun's, as a probability. */
const LIKELY = 0.8
const ROUNDS = 20
/** People of one list are born so many days from the middle of them, at least. */
const LEAST_SPREAD = 5 * DAYS_A_YEAR

/** A birth of a bare year that may be of the sun's calendar, as it is read, or of the moon's; null where it cannot be the other. */
type Doubtful = {
  readonly row: IntakeRow
  readonly solar: number | null
  readonly lunar: number
  readonly asLunar: IntakeDate
}

/**
 * The rows with bare years of birth read as years of the moon where that is likelier (IM367). From 1300 to today's year they are taken for those
 * of the sun's calendar, though Arab clerks count by the moon, and some write either: a list that has years which only the moon's calendar has
 * reached has others of it, and who of these is born when the list's people are tells which they are.
 */
export function withLikelyCalendars(rows: readonly IntakeRow[], plan: RowPlan): readonly IntakeRow[] {
  const today = plan.todayDay
  if (plan.calendar !== null || today === null) return rows
  const births = rows.flatMap(({ entry }) => entry.birth?.value ?? [])
  const lunar = births.filter(({ calendar }) => calendar === "hijri").length
  const doubtful = rows.flatMap((row) => doubtfulIn(row, plan, today))
  const impossible = doubtful.filter(({ solar }) => solar === null).length
  const seen = lunar + impossible
  const isShown = seen >= FEWEST_LUNAR && ONE_IN * seen >= seen + doubtful.length && births.length >= FEWEST_BIRTHS
  if (!isShown || doubtful.length === 0) return rows
  const open = new Set(doubtful.map(({ row }) => row))
  const sure = rows.flatMap((row) =>
    open.has(row) || !row.entry.birth?.value ? [] : [middleOf(row.entry.birth.value)],
  )
  const likely = likelyLunar(doubtful, sure, seen)
  return rows.map((row) => {
    const date = likely.get(row)
    return date === undefined ? row : readAs(row, date)
  })
}

function doubtfulIn(row: IntakeRow, plan: RowPlan, today: number): readonly Doubtful[] {
  const { birth } = row.entry
  if (birth?.value?.calendar !== "solar-hijri" || !row.findings.some(isAssumedBirth)) return []
  const other = readDate(birth.raw, { ...dateChoices(plan), likely: "hijri" }).value
  if (other?.calendar !== "hijri" || other.toDay > today) return []
  const solar = birth.value.fromDay > today ? null : middleOf(birth.value)
  const asLunar = heapedYear(other) ?? other
  return [{ row, solar, lunar: middleOf(asLunar), asLunar }]
}

const isAssumedBirth = ({ code, field }: Finding): boolean => code === "calendar-assumed" && field === "birth"

const middleOf = ({ fromDay, toDay }: IntakeDate): number => (fromDay + toDay) / 2

/**
 * Those whose year is likelier of the moon's calendar. When the list's people are born, and how many of its bare years are of the moon, are
 * found in turn with which of them are.
 *
 * @param sure the middles of births that are not in doubt
 * @param seen how many are of the moon's calendar without doubt
 */
function likelyLunar(doubtful: readonly Doubtful[], sure: readonly number[], seen: number): Map<IntakeRow, IntakeDate> {
  // Years that only the moon's calendar has reached begin where the last that both have ends; those born since are counted by either.
  const since = Math.max(...doubtful.map(({ lunar }) => lunar))
  const start = MANY * seen >= seen + doubtful.length ? MOSTLY : EVEN
  let chances: readonly number[] = doubtful.map(({ solar }) => (solar === null ? 1 : start))
  for (let round = 0; round < ROUNDS; round++) {
    const weighed = doubtful.flatMap(({ solar, lunar }, at) => [
      { day: lunar, weight: chances[at]! },
      { day: solar ?? lunar, weight: 1 - chances[at]! },
    ])
    const near = nearnessTo([...weighed, ...sure.map((day) => ({ day, weight: 1 }))])
    const bySun = doubtful.reduce(
      (sum, { solar }, at) => (solar !== null && solar >= since ? sum + 1 - chances[at]! : sum),
      0,
    )
    const share = seen / (seen + bySun)
    chances = doubtful.map(({ solar, lunar }) => {
      const [ofMoon, ofSun] = [share * near(lunar), solar === null ? 0 : (1 - share) * near(solar)]
      return ofMoon / (ofMoon + ofSun)
    })
  }
  return new Map(doubtful.flatMap(({ row, asLunar }, at) => (chances[at]! >= LIKELY ? [[row, asLunar] as const] : [])))
}
/** The chance that a bare year is of the moon before any is looked at: mostly where one of so many must be. */
const [EVEN, MOSTLY, MANY] = [0.5, 0.95, 5]

/** How likely a birth is on a day by how far it lies from those of the rest; by multiplication alone, that every engine gives the same bits. */
function nearnessTo(births: readonly { readonly day: number; readonly weight: number }[]): (day: number) => number {
  const all = births.reduce((sum, { weight }) => sum + weight, 0)
  const mean = births.reduce((sum, { day, weight }) => sum + weight * day, 0) / all
  const variance = births.reduce((sum, { day, weight }) => sum + weight * (day - mean) * (day - mean), 0) / all
  const spread = Math.max(variance, LEAST_SPREAD * LEAST_SPREAD)
  return (day) => {
    const apart = 1 + ((day - mean) * (day - mean)) / (15 * spread)
    const fourth = apart * apart * apart * apart
    return 1 / (fourth * fourth)
  }
}

/** The row with its birth in the moon's calendar, and what is found of that. */
function readAs(row: IntakeRow, date: IntakeDate): IntakeRow {
  const birth = row.entry.birth!
  const findings = row.findings.flatMap((own) => {
    if (own.field !== "birth") return own.code === "age-disagrees-with-birth" ? [] : [own]
    if (own.code === "calendar-assumed")
      return [finding(own.code, own, { text: cleanText(birth.raw), edtf: date.edtf, calendar: date.calendar })]
    return own.code === "date-in-future" || own.code === "date-heaped" ? [] : [own]
  })
  return { ...row, entry: { ...row.entry, birth: { ...birth, value: date } }, findings }
}
