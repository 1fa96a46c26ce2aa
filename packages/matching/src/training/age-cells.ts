import { foldText } from "../names/fold.ts"

const OLDEST = 120
const AGE = /^(\d{1,4})(?:[.,\s]\d)?\s?(\p{L}*)\.?(?: old)?$/u
/** As clerks write units of age; what bears none counts years. */
const YEARS = new Set(
  "y yr yrs year years yo aar ar ans an anos ano jahr jahre j jaar anni thn tahun yas سنه سال عام ساله".split(" "),
)
/** How many of a unit are a year. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map(
  (
    [
      [12, "m mo mos mth mths mon month months maaned maaneder mois meses mes monate bln ay شهر ماه"],
      [52, "w wk wks week weeks uge uger semaines semanas wochen"],
      [365, "d day days dage jours dias tage روز یوم"],
    ] as const
  ).flatMap(([parts, units]) => units.split(" ").map((unit) => [unit, parts] as const)),
)

/** The whole years that a cell of ages says: 41, 41.0, 9y, 49 Aar, 13 mths; null where it says none. */
export function yearsOfAge(cell: string): number | null {
  const [, number, unit = ""] = AGE.exec(foldText(cell)) ?? []
  if (number === undefined) return null
  const part = unit === "" || YEARS.has(unit) ? 1 : PARTS_OF_YEAR.get(unit)
  if (part === undefined) return null
  const years = Math.floor(Number(number) / part)
  return years > OLDEST ? null : years
}
