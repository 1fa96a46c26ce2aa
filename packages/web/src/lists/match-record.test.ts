import { comparedWithin, finish, isRefused, readList } from "@wasit/domain/intake"
import { expect, test } from "vitest"
import { inBreaths } from "../app/breaths.ts"
import { agesOfTime, alikeSides, type MatchSide, matchRecords } from "./match-record.ts"

/** 15 March 2026. */
const TODAY = 20_527

async function sideOf(lines: readonly string[]): Promise<MatchSide> {
  const read = finish(readList(new TextEncoder().encode(lines.join("\n")), { todayDay: TODAY }))
  if (isRefused(read)) throw new Error(read.code)
  const { rows } = read.list
  const records = await inBreaths(matchRecords(rows, TODAY))
  return {
    as: comparedWithin(rows, TODAY),
    entries: new Map(rows.map(({ entry }) => [entry.row, entry])),
    records: new Map(records.map((record) => [record.id, record])),
  }
}

const people = ["Zargun", "Torak", "Baryal", "Wruk", "Zmaray", "Turyal"].flatMap((name) =>
  ["Mangal", "Zalmay"].map((father) => `${name},${father}`),
)
const bornIn = (at: number): number => 1960 + ((at * 17 + at * at * 5) % 37)
const births = ["Name,Father,Year of birth", ...people.map((both, at) => `${both},${bornIn(at)}`)]
/** The second person's year of birth is told beside the ages of the others. */
const aged = (year: number, heading = "Age") => [
  `Name,Father,${heading},Year of birth`,
  ...people.map((both, at) => `${both},${at === 1 ? `,${bornIn(at)}` : `${year - bornIn(at)},`}`),
]

test.each<[string, string[], string[], ReturnType<typeof agesOfTime>]>([
  ["of the register", births, aged(2016), [{ side: "register", year: expect.closeTo(2016, 0) as number }]],
  ["of the list to answer", aged(2016), births, [{ side: "claimed", year: expect.closeTo(2016, 0) as number }]],
  ["that are of today", aged(2026), births, [{ side: "claimed", year: expect.closeTo(2026, 0) as number }]],
  ["whose heading says the year", aged(2016, "Age (2016)"), births, []],
  ["of both", aged(2016), aged(2016), []],
])("IM310 the year of ages %s is told", async (_, claimed, register, told) => {
  const [one, other] = await inBreaths(alikeSides(await sideOf(claimed), await sideOf(register), TODAY))
  expect(agesOfTime({ claimed: one, register: other })).toEqual(told)
})

test("IM310 at a pair it is told of such an age alone", async () => {
  const [claimed, register] = await inBreaths(alikeSides(await sideOf(aged(2016)), await sideOf(births), TODAY))
  const at = (row: number) =>
    agesOfTime({ claimed, register }, { claimed: claimed.entries.get(row)!, register: register.entries.get(row)! })
  expect(at(2)).toMatchObject([{ side: "claimed" }])
  expect(at(3)).toEqual([])
})
