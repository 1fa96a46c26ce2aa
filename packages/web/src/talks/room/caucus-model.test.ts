import { expect, test } from "vitest"
import { somebody, talkOf } from "../desk/talk.test-support.ts"
import { caucusCandidates, comingAlong } from "./caucus-model.ts"

const talk = talkOf(
  [
    somebody("p1", "facilitator_us", { role: "chair" }),
    somebody("p2", "party_gov"),
    somebody("p3", "party_gov", { role: "head" }),
    somebody("p4", "party_tal", { role: "head" }),
    somebody("p5", "interpreter_team", { role: "interpreter" }),
    somebody("p6", "party_gov", { place: "lobby" }),
  ],
  [],
)

test("its own delegation comes by itself; interpreters and facilitators only when asked; the other party never", () => {
  const candidates = caucusCandidates(talk, ["party_gov"])
  expect(candidates.map(({ participant, comesByItself }) => [participant.id, comesByItself])).toEqual([
    ["p3", true],
    ["p2", true],
    ["p1", false],
    ["p5", false],
  ])
  expect(comingAlong(candidates, [], [])).toEqual(["p3", "p2"])
  expect(comingAlong(candidates, ["p2"], ["p5"])).toEqual(["p3", "p5"])
})
