import { expect, test } from "vitest"
import { delegationsOf, firstDelegations, newDelegation } from "./delegation-draft.ts"

const named = () => firstDelegations().map((draft, index) => ({ ...draft, label: { en: `Delegation ${index}` } }))

test("a founding needs every label and two parties", () => {
  expect(delegationsOf(firstDelegations())).toBeNull()
  expect(delegationsOf(named())?.map(({ label }) => label.en)).toEqual([0, 1, 2, 3].map((n) => `Delegation ${n}`))
  expect(delegationsOf(named().slice(0, 2))).toBeNull()
})

test("an authority without a label is left out, and ids say nothing of whom they name", () => {
  const party = {
    ...newDelegation("party"),
    label: { en: "A party" },
    authorities: [
      { id: "authority_one" as const, label: { en: "A place" } },
      { id: "authority_two" as const, label: {} },
    ],
  }
  const found = delegationsOf([...named(), party])?.at(-1)
  expect(found?.detainingAuthorities).toEqual([{ id: "authority_one", label: { en: "A place" } }])
  expect(found?.id).toMatch(/^party_[0-9a-f]{12}$/)
})
