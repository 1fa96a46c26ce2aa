import { expect, test } from "vitest"
import { NO_ROW, type RowDraft, rowsOf, withGiver } from "./key-draft.ts"

const whole: RowDraft = {
  ...NO_ROW,
  given: { by: "party_a", count: 5000, category: {} },
  received: { by: "party_b", count: 1000, category: { en: " ill or wounded " } },
  modality: "ceiling",
  window: "tranche",
  tolerance: 0,
}

test("a row is whole when both sides, how it binds and how it balances are said", () => {
  expect(rowsOf([whole])).toEqual([
    {
      given: { by: "party_a", category: null, count: 5000 },
      received: { by: "party_b", category: { en: "ill or wounded" }, count: 1000 },
      modality: "ceiling",
      condition: null,
      due: null,
      window: "tranche",
      tolerance: 0,
    },
  ])
})

test("what is missing in one row keeps the whole key from being signed", () => {
  expect(rowsOf([])).toBeNull()
  expect(rowsOf([whole, NO_ROW])).toBeNull()
  expect(rowsOf([{ ...whole, tolerance: null }])).toBeNull()
  expect(rowsOf([{ ...whole, due: null }])).toBeNull()
  expect(rowsOf([{ ...whole, given: { ...whole.given, count: 0 } }])).toBeNull()
  expect(rowsOf([{ ...whole, received: { ...whole.received, by: "party_a" } }])).toBeNull()
})

test("between two parties the other one gives in return", () => {
  expect(withGiver(NO_ROW, "party_b", ["party_a", "party_b"])).toMatchObject({
    given: { by: "party_b" },
    received: { by: "party_a" },
  })
  expect(withGiver(NO_ROW, "party_b", ["party_a", "party_b", "party_c"]).received.by).toBeNull()
})
