import { expect, test } from "vitest"
import { pairFor } from "./pair.ts"
import { channel, interpreter, place, somebody, talkOf } from "./talk.test-support.ts"

const holder = interpreter("p2", { speaks: "ar" })
const me = somebody("p1", "interpreter_team", { role: "interpreter" })

test("what is required and empty is offered first, and named", () => {
  const plenary = place("plenary", { required: ["ar", "ps", "prs"], channels: [channel("ar", "p2")] })
  expect(pairFor(talkOf([me, holder], [plenary]), "p1")).toEqual({ pair: ["ps", "prs"], empty: ["ps", "prs"] })
})

test("what is missing to a pair comes from what is required, then from the working languages", () => {
  const pair = (required: ("ar" | "en" | "ps")[]) =>
    pairFor(talkOf([me, holder], [place("plenary", { required, channels: [channel("ar", "p2")] })]), "p1").pair
  expect(pair(["ar", "ps"])).toEqual(["ps", "ar"])
  expect(pair(["ar"])).toEqual(["ar", "en"])
  expect(pair([])).toEqual(["ar", "en"])
})

test("whoever changes the pair begins with the present one; what was waived is not missing", () => {
  const seated = interpreter("p1", { languages: ["fr", "ps"] })
  const talk = { ...talkOf([seated], [place("plenary", { required: ["ps"] })]), waived: ["ps"] as const }
  expect(pairFor(talk, "p1")).toEqual({ pair: ["fr", "ps"], empty: [] })
})
