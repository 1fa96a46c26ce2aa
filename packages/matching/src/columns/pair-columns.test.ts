import fc from "fast-check"
import { expect, it } from "vitest"
import { suggestPlan } from "../training/suggest-plan.ts"
import { alignTables } from "./align-tables.ts"
import { columnLikeness, pairColumns } from "./pair-columns.ts"
import { readColumn } from "./read-column.ts"
import { cells, PEOPLE, SAID, table } from "./tables.test-support.ts"

it("MT339 find each other by what their headings mean, and by what they hold where headings say nothing", () => {
  const a = table(
    ["nachname", "vorname", "x1", "lieu-dit"],
    PEOPLE.map(({ surname, given, trade, town }) => [surname, given, trade, town]),
  )
  const b = table(
    ["VORNAME", "NAME", "hameau", "y7"],
    PEOPLE.map(({ surname, given, trade, town }) => [given, surname, town, trade]).reverse(),
  )
  expect(SAID(alignTables(a, b).pairs)).toEqual([
    "nachname = NAME",
    "vorname = VORNAME",
    "x1 = y7",
    "lieu-dit = hameau",
  ])
  expect(suggestPlan(a.columns, alignTables(a, b).b.columns).columns.map(({ meaning }) => meaning)).toContain("place")
})

it("MT339 are not guessed where two are equally near, nor by short numbers, nor where a heading stands among the cells", () => {
  const rows = PEOPLE.map(({ trade }, at) => [trade, trade, String(at), `REG-${10_000 + at}`])
  const [a, b] = [table(["p", "q", "menage", "s"], rows), table(["t", "u", "feuille de menage", "v"], rows)]
  expect(alignTables(a, b).pairs.map(({ a: own }) => own)).toEqual(["s"])
  const [c, d] = [table(["weaver"], rows.slice(1)), table(["trade"], rows)]
  expect(alignTables(c, d).pairs).toEqual([])
})

it("MT443 of codes that many rows bear are one where most of them stand in both", () => {
  const rows = Array.from({ length: 160 }, (_, at) => [`B83${100 + (at % 5)}`, `W${at % 7}`])
  const other = rows.map(([practice, ward], at) => [practice!, at % 2 === 0 ? ward! : `X${at % 7}`])
  const [a, b] = [table(["gp_practice", "p"], rows), table(["practice", "q"], other)]
  expect(SAID(alignTables(a, b).pairs)).toContain("gp_practice = practice")
  const elsewhere = rows.map(([, ward], at) => [`C91${100 + (at % 5)}`, ward!])
  expect(SAID(alignTables(a, table(["practice", "q"], elsewhere)).pairs)).not.toContain("gp_practice = practice")
})

it("MT340 of one heading stay one, and what a person says comes first", () => {
  const [a, b] = [
    table(
      ["surname", "ort"],
      PEOPLE.map(({ surname, town }) => [surname, town]),
    ),
    table(
      ["surname", "x", "town"],
      PEOPLE.map(({ surname, town }) => [surname, town, town]),
    ),
  ]
  const said = alignTables(a, b, { same: [["ort", "x"]] })
  expect([SAID(said.pairs), cells(said.b, "ort")]).toEqual([["ort = x"], cells(b, "x")])
  expect(SAID(alignTables(a, b, { ignored: ["town"] }).pairs)).toEqual(["ort = x"])
  expect(alignTables(a, a)).toMatchObject({ a, b: a, pairs: [] })
})

it("MT340 are assigned one to one, alike from either side and in any order", () => {
  const words = fc.array(fc.constantFrom("mason", "weaver", "baker", "Toma", "Selin", "12", "345678", "1850"), {
    minLength: 4,
    maxLength: 12,
  })
  const heading = fc.constantFrom("nom", "ort", "age", "x", "y", "phone", "sexe", "metier", "né en")
  const columns = fc.array(fc.tuple(heading, words), { minLength: 1, maxLength: 6 })
  const read = (made: readonly (readonly [string, readonly string[]])[]) =>
    made.map(([name, values]) =>
      readColumn(
        table(
          [name],
          values.map((value) => [value]),
        ),
        name,
      ),
    )
  fc.assert(
    fc.property(columns, columns, (x, y) => {
      const [a, b] = [read(x), read(y)]
      const pairs = pairColumns(a, b)
      expect(new Set(pairs.map(([at]) => at)).size).toBe(pairs.length)
      expect(new Set(pairs.map(([, at]) => at)).size).toBe(pairs.length)
      const sorted = (found: readonly (readonly [number, number])[]): string[] => found.map(String).sort()
      expect(sorted(pairColumns(b, a).map(([p, q]) => [q, p] as const))).toEqual(sorted(pairs))
      const turned = pairColumns([...a].reverse(), b).map(([p, q]) => [a.length - 1 - p, q] as const)
      expect(sorted(turned)).toEqual(sorted(pairs))
      for (const [p, q] of pairs) expect(columnLikeness(a[p]!, b[q]!)).toBe(columnLikeness(b[q]!, a[p]!))
    }),
  )
})

it("MT430 numbers of two columns are one where one heading has the words of the other and some stand in both: weights at birth, no numbers beside them", () => {
  const rows = PEOPLE.map(({ given, surname }, at) => [
    `${given} ${surname}`,
    String(1000 + ((at * 37) % 900)),
    String(200 + at),
  ])
  const births = table(["Name", "PESO", "SALA"], rows)
  const deaths = table(["Name", "peso_nascer", "idade_dias"], rows.slice(10))
  expect(SAID(alignTables(births, deaths).pairs)).toEqual(["PESO = peso_nascer"])
  const strangers = table(
    ["Name", "peso_nascer"],
    PEOPLE.map(({ given }, at) => [given, String(5000 + at)]),
  )
  expect(SAID(alignTables(births, strangers).pairs)).toEqual([])
  expect(
    SAID(
      alignTables(
        table(
          ["Number"],
          rows.map(([, , room]) => [room!]),
        ),
        table(
          ["room number"],
          rows.map(([, , room]) => [room!]),
        ),
      ).pairs,
    ),
  ).toEqual([])
})
