import { expect, it } from "vitest"
import { random } from "../example/random.ts"
import { withLearntWords } from "./learnt-words.ts"
import { rewritten } from "./table.ts"
import { cells, table } from "./tables.test-support.ts"

const FORMS = ["Toma", "Mira", "Selin", "Karo", "Enno"].map((own) => [`${own}`, `Z${own.toLowerCase()}lus`] as const)
const HEADINGS = ["given name", "surname", "village", "house no", "birth year"]

/** Rows of invented people in one table's words, and in the other's: the names in other forms, but for that of the last. */
function people(rows: number, isApart: boolean) {
  const next = random(5)
  const made = Array.from({ length: rows }, () => {
    const [own, foreign] = FORMS[next.int(FORMS.length)]!
    const rest = () => [
      `Wruk${next.int(40)}er`,
      `Dorf ${"abcdef"[next.int(6)]}`,
      String(1 + next.int(90)),
      String(1850 + next.int(30)),
    ]
    const [here, there] = [rest(), rest()]
    return { a: [own, ...here], b: [own === "Enno" ? own : foreign, ...(isApart ? there : here)] }
  })
  return {
    a: table(
      HEADINGS,
      made.map(({ a }) => a),
    ),
    b: table(HEADINGS, made.map(({ b }) => b).reverse()),
  }
}

it("MT508 words of one table that the other lacks are learnt from rows that agree in all else", () => {
  const { a, b } = people(300, false)
  const told = withLearntWords({ a, b })
  expect(cells(told.b, "given name")).toEqual(cells(a, "given name").reverse())
  const back = withLearntWords({ a: b, b: a })
  expect(new Set(cells(back.b, "given name"))).toEqual(new Set(cells(b, "given name")))
})

it("MT508 nothing is learnt where rows agree by chance, from few rows, or of words that stand in both tables", () => {
  for (const tables of [people(300, true), people(2, false)]) expect(withLearntWords(tables)).toEqual(tables)
  const { a } = people(300, false)
  const exchanged = new Map(FORMS.map(([own], at) => [own as string, FORMS[(at + 1) % FORMS.length]![0]]))
  const others = rewritten(a, "given name", (cell) => exchanged.get(cell)!)
  expect(withLearntWords({ a, b: others })).toEqual({ a, b: others })
})
