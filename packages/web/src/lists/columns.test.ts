import type { Field } from "@wasit/domain/intake"
import { expect, test } from "vitest"
import { fieldsBeside } from "./columns.ts"

test.each<[readonly Field[], readonly Field[]]>([
  [
    ["name", "father", "province", "age"],
    ["name", "father", "province"],
  ],
  [
    ["rowId", "father", "province", "name", "notes"],
    ["rowId", "father", "name"],
  ],
  [
    ["father", "province", "age"],
    ["father", "province"],
  ],
  [["name"], ["name"]],
  [[], []],
])("of the columns %j stand beside the card of a row %j", (fields, shown) => {
  expect(fieldsBeside(fields, 2)).toEqual(shown)
})
