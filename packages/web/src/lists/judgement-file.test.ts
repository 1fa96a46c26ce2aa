import { expect, test } from "vitest"
import { judgementFile, judgementsFrom } from "./judgement-file.ts"
import { foldJudgements, type JudgementEvent } from "./judgements.ts"

const names = ["Zmaray Gul", "Nangyal Sabawoon", "Torjan Kakar"]
const rows = (first: number) =>
  new Map(names.map((name, at) => [String(first + at), { id: String(first + at), values: { name, father: "Babrak" } }]))

function desk(first: number, events: readonly JudgementEvent[]) {
  const [claimed, register] = [rows(first), rows(first + 10)]
  const pairs = names.map((_, at) => ({ a: String(first + at), b: String(first + at + 10) }))
  return { pairs, claimed, register, events, standing: foldJudgements(events) }
}

const judged = (id: string, at: string, row: number, register: number, verdict: "same" | "different") =>
  ({
    id,
    at,
    took: 900,
    kind: "judged",
    rule: null,
    judgements: [{ row, register, verdict, answer: null, reason: "father" }],
  }) as const satisfies JudgementEvent

const here = desk(1, [
  judged("1", "2020-03-22T09:00:00Z", 1, 11, "same"),
  judged("2", "2020-03-22T09:05:00Z", 2, 12, "different"),
])
const never = (): boolean => false

test("judgements saved at one desk are taken in at another that numbers the rows otherwise", () => {
  const there = desk(5, [])
  expect(judgementsFrom(judgementFile(here), there, never)).toEqual({
    judgements: [
      { row: 5, register: 15, verdict: "same", answer: null, reason: "father" },
      { row: 6, register: 16, verdict: "different", answer: null, reason: "father" },
    ],
    unknown: 0,
  })
})

test("what was judged here later stays, and what was submitted is not changed by a file", () => {
  const later = desk(1, [judged("3", "2020-03-22T10:00:00Z", 1, 11, "different")])
  const found = judgementsFrom(judgementFile(here), later, (row) => row === 2)
  expect(found).toEqual({ judgements: [], unknown: 0 })
})

test("a file that holds no judgements is refused with its line, and changes nothing", () => {
  expect(judgementsFrom("name,father\n", here, never)).toEqual({ code: "judgements-malformed", line: 1 })
})
