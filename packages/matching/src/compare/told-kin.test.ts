import { expect, it } from "vitest"
import { matchLists } from "../linkage/match-lists.ts"
import { matchOneList } from "../linkage/one-list.ts"
import { DEFAULT_PLAN } from "../plan/default-plan.ts"
import type { MatchRecord } from "../record.ts"
import { explainPair } from "../scoring/explain.ts"

/** A name, whom the row's remark names, and fathers. */
type Row = readonly [name: string, kin?: string | undefined, father?: string | undefined]

const DAY = 10_000
const recordOf = (id: string, [name, kin, father = "Toryal"]: Row): MatchRecord => ({
  id,
  values: { name, father, birth: { from: DAY, to: DAY }, province: "Wardak", ...(kin !== undefined && { kin: [kin] }) },
})
const explained = (a: Row, b: Row) => explainPair(recordOf("a", a), recordOf("b", b), DEFAULT_PLAN)
const levelOf = (a: Row, b: Row): string | undefined => {
  const levels = [explained(a, b), explained(b, a)].map(({ bars }) => bars.find(({ part }) => part === "kin")?.level)
  expect(levels[0]).toBe(levels[1])
  return levels[0] ?? undefined
}

/** Twins and brothers of one father whose names are near each other; of some a row says whose brother. */
const TOLD: readonly (readonly [a: Row, b: Row])[] = [
  [["Barro, Alassane", "Alseny"], ["Alseny Barro"]],
  [["BARRO, Alassane"], ["Barro Alseny", "Al Hassane"]],
  [
    ["Lansana Barro", "Lansiné"],
    ["Lansiné Barro", "Lansana"],
  ],
  [["Mamadou Alpha Barro", "Mamadu Aliu"], ["BARRO, Mamadou Aliou"]],
  [["Fazal Rahim Zargari", "Fazal Rahman"], ["Fazal Rahman Zargari"]],
  [["رامي الزمركي", "رامز"], ["رامز الزمركي"]],
  [["رامي الزمركي", "رامز الزمركي"], ["رامز"]],
  [["فضل رحیم زرگری", "فضل رحمان"], ["فضل رحمان زرگری"]],
  [["منیر", "منار"], ["منار"]],
  [["رامي الزمركي", "Ramiz"], ["رامز الزمركي"]],
  [["Zmarak Zargari", "Zmarai\nToryal"], ["Zmarai Zargari"]],
]

/** Why a relative who is named says nothing of the pair. */
const UNTOLD: readonly (readonly [why: string, a: Row, b: Row])[] = [
  ["a third person", ["Samir Zargari", "Zmarak"], ["Sameer Zargari"]],
  ["a third person, whom both name", ["Samir Zargari", "Zmarak"], ["Sameer Zargari", "Zmarak"]],
  ["nobody is named", ["Samir Zargari"], ["Sameer Zargari"]],
  ["one's own name in another spelling", ["Samir Zargari", "Sameer"], ["Sameer Zargari"]],
  ["both name Zmarak, and one is called so", ["Toryal Zargari", "Zmarak"], ["Zmarak Zargari", "Zmarak"]],
  [
    "the other is the relative's namesake, of another father",
    ["Samir", "Ahmad\nToryal"],
    ["Ahmad", undefined, "Baryal"],
  ],
  ["as the remark itself tells", ["Samir", "Ahmad son of Karim"], ["Ahmad", undefined, "Baryal"]],
  ["a name that the other row has more", ["Alpha Barro", "Mamadou"], ["Mamadou Alpha Barro"]],
  ["a name that the other row has more, and the family's", ["Alpha Barro", "Mamadou Barro"], ["Mamadou Alpha Barro"]],
  ["one's own name that goes on, as whoever tells of him says it", ["Nabi Barro", "Nabi Laye"], ["Barro, Nabi Laye"]],
  ["a second name that the other row has more", ["Nabi Barro", "Laye Barro"], ["Nabi Laye Barro"]],
  ["the other's father, not the other", ["Samir", "Karim"], ["Ahmad Karim"]],
  ["another family's", ["Samir Zargari", "Ahmad Noorzai"], ["Ahmad Zargari"]],
  ["alike, and nearer to one's own", ["Alhassane Barro", "Alseny"], ["Barro Alassane"]],
  ["known as another's name", ["Hasan Zargari", "Husain"], ["Hassan Zargari"]],
]

it.each(TOLD)("MT742 %j names %j as kin", (a, b) => {
  expect(levelOf(a, b)).toBe("told as kin")
  const [told, untold] = [explained(a, b), explained([a[0]], [b[0]])]
  expect(told.total).toBe(untold.total - 3000)
  expect(["possible", "unlikely"]).toContain(told.band)
  expect(told.whyNotCertain).toContain("contradiction")
  expect(told.lanes.against).toContain("kin")
})

it.each(UNTOLD)("MT743 %s: %j and %j", (_, a, b) => {
  expect(levelOf(a, b)).toBeUndefined()
  expect(explained(a, b).total).toBe(explained([a[0], undefined, a[2]], [b[0], undefined, b[2]]).total)
  expect([...explained(a, b).lanes.missing, explained(a, b).nextQuestion]).not.toContain("kin")
})

const numbered = (id: string, number: string, kinNumber?: string): MatchRecord => ({
  ...recordOf(id, ["Samir Zargari"]),
  values: {
    ...recordOf(id, ["Samir Zargari"]).values,
    number: [number],
    ...(kinNumber !== undefined && { kin_number: [kinNumber] }),
  },
})

it("MT744 within a list the number of a row tells the relative as well, but not one's own", () => {
  const bandsOf = (...list: readonly MatchRecord[]) => matchOneList(list, DEFAULT_PLAN).pairs.map(({ band }) => band)
  expect(bandsOf(numbered("a", "11"), numbered("b", "12"))).toEqual(["certain"])
  expect(bandsOf(numbered("a", "11", "12"), numbered("b", "12"))).toEqual([])
  expect(bandsOf(numbered("a", "11"), numbered("b", "12", "11"))).toEqual([])
  expect(bandsOf(numbered("a", "11", "13"), numbered("b", "12"))).toEqual(["certain"])
  expect(bandsOf(numbered("a", "11", "11"), numbered("b", "11"))).toEqual(["certain"])
})

it("MT745 twins of two lists and of one are not matched as one person, and each finds his own row", () => {
  const rows: readonly Row[] = [
    ["Barro, Alassane", "Alseny"],
    ["Barro, Alseny", "Al Hassane"],
  ]
  const list = (mark: string): MatchRecord[] => rows.map((row, at) => recordOf(`${mark}${at}`, row))
  const pairs = matchLists(list("a"), list("b"), DEFAULT_PLAN).pairs.map(({ a, b, band }) => [a, b, band])
  expect(pairs.sort()).toEqual([
    ["a0", "b0", "certain"],
    ["a1", "b1", "certain"],
  ])
  expect(matchLists(list("a").slice(0, 1), list("b").slice(1), DEFAULT_PLAN).pairs).toEqual([])
  expect(matchOneList(list("a"), DEFAULT_PLAN).pairs).toEqual([])
  // Untold and without a parent they may be one.
  const untold = list("a").map(({ id, values }) => ({
    id,
    values: { ...values, kin: null, father: null, mother: null },
  }))
  expect(matchOneList(untold, DEFAULT_PLAN).pairs).toHaveLength(1)
})
