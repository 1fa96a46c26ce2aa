import { expect, test } from "vitest"
import type { LineFacts } from "../lines/line-facts.ts"
import { daysAlone } from "./letter-days.ts"
import { largerFirsts } from "./letter-facts.ts"
import { byCells } from "./text-cells.ts"

const MANY = 150_000

test("IM176 of more lines than a function takes arguments the days are those of captures", () => {
  const line: LineFacts = { facts: new Map(), rest: [{ text: "3 May 2014", behind: "name", joined: null }] }
  const dayOf = daysAlone(Array.from({ length: MANY }, () => line))
  expect(dayOf(line.rest[0]!, line.facts)).toMatchObject({ fact: "captureDate" })
})

test("IM176 of as many lines with strokes each is a person's", () => {
  const line = { text: "Zmarak Toryal / 24 / Spinwad / 3 May 2014", indent: 0 }
  const lines = Array.from({ length: MANY }, (_, at) => ({ ...line, row: at + 1 }))
  expect(byCells(lines).size).toBe(MANY)
})

test("IM176 the larger of two places is told among many pairs", () => {
  const spelt = (at: number): string => [...String(at)].map((digit) => "abcdefghij"[Number(digit)]).join("")
  const pair = (at: number): LineFacts => ({
    facts: new Map([["village", `Spinwad ${spelt(at % 5000)}`]]),
    rest: [{ text: `Toranday ${spelt(at)}`, behind: "village", joined: "stroke" }],
  })
  const lines = Array.from({ length: 20_000 }, (_, at) => pair(at))
  const start = process.cpuUsage()
  expect(largerFirsts(lines, () => undefined)(lines[0]!)).toMatchObject({ first: "Spinwad a" })
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000)
})
