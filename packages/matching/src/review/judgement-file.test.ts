import fc from "fast-check"
import { expect, it } from "vitest"
import {
  DECISIONS,
  formatJudgement,
  type Judgement,
  mergeJudgements,
  pairKey,
  pairMark,
  parseJudgements,
  standingOf,
} from "./judgement-file.ts"

const line = (a: string, decision: Judgement["decision"], at: number): Judgement => ({
  a,
  b: "7",
  decision,
  reason: "",
  at: `2020-03-22T10:00:0${at}Z`,
})

const anyJudgement = fc.record({
  a: fc.string(),
  b: fc.string(),
  decision: fc.constantFrom(...DECISIONS, null),
  reason: fc.string({ unit: "grapheme" }),
  at: fc.constantFrom("2020-03-22T10:00:00Z", "2020-03-22T10:00:01Z"),
})

it("MT155 a judgement file reads back what was written, and a torn last line is left out", () => {
  fc.assert(
    fc.property(fc.array(anyJudgement), fc.constantFrom("", '{"a":"1","b"', "{"), (lines, torn) => {
      const whole = lines.map(formatJudgement).join("")
      expect(parseJudgements(whole + torn)).toEqual({ lines, whole: whole.length, isTorn: torn !== "" })
    }),
  )
})

it("MT155 a line that is no judgement is refused by its number", () => {
  const good = formatJudgement(line("1", "same", 0))
  for (const bad of ["{}", "[1]", "null", "same", '{"a":"1","b":"2","decision":"maybe","reason":"","at":""}']) {
    expect(parseJudgements(`${good}${bad}\n${good}`)).toEqual({ code: "judgements-malformed", line: 2 })
  }
})

it("MT156 a pair judged again stands as judged last, and one taken back does not stand", () => {
  const lines = [line("1", "same", 0), line("2", "unsure", 1), line("1", "different", 2), line("2", null, 3)]
  expect([...standingOf(lines).values()]).toEqual([line("1", "different", 2)])
})

it("MT157 judgements brought from another desk count only where none was made here later", () => {
  const here = standingOf([line("1", "same", 5), line("2", "same", 1)])
  const brought = [line("1", "different", 4), line("2", "different", 4), line("3", "same", 4), line("9", "same", 4)]
  const known = ["1", "2", "3"].map((a) => ({ a, b: "7", rows: `rows ${a}` }))
  expect(mergeJudgements(here, brought, known)).toEqual({
    taken: [
      { ...line("2", "different", 4), rows: "rows 2" },
      { ...line("3", "same", 4), rows: "rows 3" },
    ],
    unknown: 1,
  })
})

it("MT157 bringing the same file twice changes nothing the second time", () => {
  fc.assert(
    fc.property(fc.array(anyJudgement), fc.array(anyJudgement), (own, brought) => {
      const known = brought.map(({ a, b }) => ({ a, b, rows: pairKey(a, b) }))
      const { taken } = mergeJudgements(standingOf(own), brought, known)
      expect(mergeJudgements(standingOf([...own, ...taken]), brought, known).taken).toEqual([])
    }),
  )
})

it("MT158 a desk that numbers the same rows otherwise still finds the pair, and never takes another pair for it", () => {
  const [one, two, held] = ["Lal Gul Sangini", "Torjan Zmarak", "لعل گل سنگینی"].map((name, at) => ({
    id: `${at}`,
    values: { name },
  }))
  const mark = pairMark(one!, held!)
  const elsewhere = { ...line("12", "same", 1), b: "13", rows: mark }
  const known = [
    { a: "12", b: "13", rows: pairMark(two!, held!) },
    { a: "11", b: "12", rows: pairMark({ ...one!, id: "11" }, { ...held!, id: "12" }) },
  ]
  expect(mergeJudgements(new Map(), [elsewhere], known)).toEqual({
    taken: [{ ...elsewhere, a: "11", b: "12" }],
    unknown: 0,
  })
  expect(mergeJudgements(new Map(), [elsewhere], known.slice(0, 1))).toEqual({ taken: [], unknown: 1 })
})

it("MT818 rows have one mark at a desk that has their mothers and at one that has not", () => {
  const [a, b] = ["a", "b"].map((id) => ({ id, values: { name: "Zmaray" } }))
  const withMother = { ...a!, values: { ...a!.values, mother: "Spozhmai" } }
  expect(pairMark(withMother, b!)).toBe(pairMark(a!, b!))
  expect(pairMark({ ...a!, values: { ...a!.values, father: "Torak" } }, b!)).not.toBe(pairMark(a!, b!))
})
