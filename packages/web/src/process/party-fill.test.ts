import { EMPTY_STATE, type PartyId } from "@wasit/domain"
import { expect, test } from "vitest"
import { partyFill } from "./party-fill.ts"

const [A, B]: readonly [PartyId, PartyId] = ["party_a", "party_b"]

function state(origin: string) {
  const delegation = (id: PartyId) => ({ id, label: { en: id }, selfDesignation: null, detainingAuthorities: [] })
  return { process: { ...EMPTY_STATE.process, origin, delegations: [delegation(A), delegation(B)] } }
}

test("each party has a fill of its own, and neither process nor party is favoured", () => {
  const fills = ["a", "b"].map((origin) => [A, B].map((party) => partyFill(state(origin), party)))
  expect(fills).toEqual([
    ["other", "one"],
    ["one", "other"],
  ])
})
