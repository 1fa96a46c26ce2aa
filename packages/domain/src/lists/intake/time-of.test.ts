import { expect, test } from "vitest"
import { DAYS_A_YEAR } from "./compared-values.ts"
import { comparedAlike, finish, isRefused, type ListEntry, readList, yearByNamesakes } from "./index.ts"

const entriesOf = (csv: string): { entry: ListEntry }[] => {
  const answer = finish(readList(new TextEncoder().encode(csv), { todayDay: TODAY }))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return [...answer.list.rows]
}
const TODAY = Math.floor(56.2 * DAYS_A_YEAR)
const yearOf = (day: number): number => Math.round(1970 + day / DAYS_A_YEAR)

const [NAMES, FATHERS] = [
  ["Zargun", "Torak", "Baryal", "Wruk", "Zmaray", "Turyal"],
  ["Mangal", "Zalmay", "Sangar"],
]
const people = NAMES!.flatMap((name) => FATHERS!.map((father) => ({ name, father })))
/** Years that follow upon no rule, so that those of strangers meet at no time. */
const bornIn = (at: number): number => 1960 + ((at * 17 + at * at * 5) % 37)

type Told = { readonly age: (at: number) => string; readonly head?: string; readonly births?: readonly string[] }
const timesOf = (told: Told): readonly number[] => asCompared(told).map(({ statedOn }) => yearOf(statedOn))

function asCompared({ age, head = "Name,Father,Age,Arrested on", births }: Told) {
  const aged = people.map(({ name, father }, at) => `${name},${father},${age(at)}`)
  const born = births ?? people.map(({ name, father }, at) => `${name},${father},${bornIn(at)}`)
  const { a, b } = comparedAlike(
    entriesOf([head, ...aged].join("\n")),
    entriesOf(["Name,Father,Year of birth", ...born].join("\n")),
    TODAY,
  )
  return [a, b]
}

test("IM366 ages of a list that tells no day are of the time by which they meet the births of namesakes in the other", () => {
  expect(timesOf({ age: (at) => `${2016 - bornIn(at)},` })).toEqual([2017, 2026])
  expect(timesOf({ age: (at) => `${2026 - bornIn(at)},` })).toEqual([2026, 2026])
  // Some are a year off, one is by far.
  expect(timesOf({ age: (at) => `${2016 - bornIn(at) + (at % 4 === 0 ? 1 : at === 7 ? 20 : 0)},` })[0]).toBe(2017)
})

test("IM310 the year that ages are of so is told, and none where nothing shows it", () => {
  expect(asCompared({ age: (at) => `${2016 - bornIn(at)},` }).map(yearByNamesakes)).toEqual([2016, null])
  // Though today is what is shown.
  expect(asCompared({ age: (at) => `${2026 - bornIn(at)},` }).map(yearByNamesakes)).toEqual([2026, null])
  expect(asCompared({ age: (at) => `${20 + ((at * 11 + at * at * 3) % 40)},` }).map(yearByNamesakes)).toEqual([
    null,
    null,
  ])
})

test("IM366 so it is where the one is in Arabic letters and the other in Latin ones", () => {
  const names = ["زرغون", "تورک", "بریال", "ورک", "زمری", "توریال"]
  const fathers = ["منگل", "زلمی", "سنگر"]
  const births = names
    .flatMap((name) => fathers.map((father) => `${name},${father}`))
    .map((both, at) => `${both},${bornIn(at)}`)
  expect(timesOf({ age: (at) => `${2016 - bornIn(at)},`, births })[0]).toBe(2017)
})

test.each<[string, Told, number]>([
  ["ages without a rule", { age: (at) => `${20 + ((at * 11 + at * at * 3) % 40)},` }, 2026],
  [
    "half of them at one time and half at another",
    { age: (at) => `${(at % 2 === 0 ? 2016 : 2006) - bornIn(at)},` },
    2026,
  ],
  [
    "strangers",
    { age: (at) => `${2016 - bornIn(at)},`, births: people.map(({ name }, at) => `${name},Lmar,${bornIn(at)}`) },
    2026,
  ],
  ["few", { age: (at) => (at < 7 ? `${2016 - bornIn(at)},` : ",") }, 2026],
  ["a day in the title", { age: (at) => `${2016 - bornIn(at)},`, head: "Name,Father,Age (2009),Arrested on" }, 2026],
  ["captures", { age: (at) => `${2016 - bornIn(at)},1/6/2020` }, 2020],
])("IM366 nothing is told by %s", (_, told, year) => {
  expect(timesOf(told)[0]).toBe(year)
})
