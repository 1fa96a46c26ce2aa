import type { PublicFigure } from "@wasit/domain"
import { expect, test } from "vitest"
import { figureRows } from "./public-files.ts"

const FIGURE: PublicFigure = {
  label: { en: "On the list" },
  query: { kind: "on-final-list", by: "party_gov" },
  value: 60,
}

test("a file of figures says of which record, at which place, and by which rule each was counted", () => {
  const stamp = { process: "example", entries: 103, root: "dd1a", countedAt: "2020-04-20T08:00:00Z" }
  const words = { label: () => "On the list", rule: () => "The list in force" }
  expect(figureRows(stamp, [FIGURE, { ...FIGURE, value: null }], words)).toEqual([
    ["process", "example"],
    ["record_entries", "103"],
    ["record_root_sha256", "dd1a"],
    ["counted_at", "2020-04-20T08:00:00Z"],
    [],
    ["figure", "counting_rule", "value", "query"],
    ["On the list", "The list in force", "60", '{"kind":"on-final-list","by":"party_gov"}'],
    ["On the list", "The list in force", "", '{"kind":"on-final-list","by":"party_gov"}'],
  ])
})
