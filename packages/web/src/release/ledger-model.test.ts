import { dayToEpochDay } from "@wasit/domain"
import { expect, test } from "vitest"
import { burnUpModel, heightOf, ledgerRows, reasonLines, ruleLines, sidesOf } from "./ledger-model.ts"
import { A, B, planned, receiptOf, withHandover } from "./release.test-support.ts"

const contested = () =>
  withHandover(planned(), [
    receiptOf({ ACCEPTED: 1, RECEIVED_NOT_OURS: 1 }, [
      { no: 1, code: "ACCEPTED" },
      { no: 2, code: "RECEIVED_NOT_OURS" },
    ]),
  ])

test("the reasons add up to the difference of the two counts", () => {
  const [side] = sidesOf(contested(), [A])
  expect(side).toBeDefined()
  if (side === undefined) return
  expect(side.counts.debtor - side.counts.creditor).toBe(2)
  expect(reasonLines(side)).toEqual([
    { reason: "notOurs", n: 1 },
    { reason: "unanswered", n: 1 },
  ])
})

test("every rule has a line, and every party its count in the order asked for", () => {
  const lines = ruleLines(sidesOf(contested(), [B, A]))
  expect(lines.find((line) => line.rule === "joint")?.counts).toEqual([0, 1])
  expect(new Set(lines.map((line) => line.rule)).size).toBe(9)
})

test("the picture runs from the first day there is to today, against what was released where nothing is owed", () => {
  const today = dayToEpochDay("2020-04-20")
  const model = burnUpModel(contested(), [A, B], today)
  const side = model.sides[0]
  expect(side?.points).toEqual([{ day: dayToEpochDay("2020-04-10"), onList: 1, contested: 2, offList: 0 }])
  expect(side === undefined ? 0 : heightOf(side)).toBe(3)
  expect(model.from).toBe(dayToEpochDay("2020-04-10"))
  expect(model.to).toBeGreaterThan(today)
})

test("the rows for other programs carry the position of the record before any number", () => {
  const [side] = sidesOf(contested(), [A])
  if (side === undefined) throw new Error("no side")
  const rows = ledgerRows({
    sides: [{ side, label: "One" }],
    process: "process_x",
    size: 12,
    root: "ab",
    now: "2020-04-20T00:00:00Z",
  })
  expect(rows[1]).toEqual(["record_entries", "12"])
  expect(rows).toContainEqual([A, "One", "debtor", "3"])
  expect(rows).toContainEqual([A, "One", "2", "notOurs", "1"])
})
