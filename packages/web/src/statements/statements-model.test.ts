import type { ProcessState, RecordedStatement, StatementId } from "@wasit/domain"
import { expect, test } from "vitest"
import { A, B, planned } from "../release/release.test-support.ts"
import { convened } from "../talks/sitting.test-support.ts"
import { figureChoices, lanesOf, nextDue, readOutTables, sessionsWithout } from "./statements-model.ts"

const NOW = "2020-04-11T08:00:00Z"
const ENTERED = { index: 0, at: "2020-03-23T00:00:00Z", enteredBy: "party_gov/head" } as const
type Topics = RecordedStatement["topics"]
const says = (topic: Topics[number]["topic"], answer: Topics[number]["says"]): Topics[number] => ({
  topic,
  says: answer,
  words: null,
})

const readOut = (id: StatementId, by: typeof A, index: number, topics: Topics): RecordedStatement => ({
  id,
  by: { kind: "delegation", id: by },
  kind: "read-out",
  on: "2020-03-22",
  wording: { en: `Said by ${by}` },
  isSummary: true,
  source: { title: "An invented paper", url: null, on: null },
  confidence: "high",
  session: "session_one",
  topics,
  about: [],
  isLater: false,
  ...ENTERED,
  index,
})

/** A session that was closed, and the accounts given of it. */
function told(...accounts: readonly RecordedStatement[]): ProcessState {
  const world = planned()
  const session = convened({
    delegations: [A, B],
    openedAt: "2020-03-22T10:00:00Z",
    closedAt: "2020-03-22T12:00:00Z",
  })
  return {
    ...world,
    talks: { ...world.talks, sessions: new Map([["session_one", session]]) },
    statements: { ...world.statements, recorded: new Map(accounts.map((each) => [each.id, each])) },
  }
}

test("accounts of one session are the same, differ, or are silent, topic by topic", () => {
  const world = told(
    readOut("statement_a", A, 1, [says("ceasefire", "yes"), says("epidemic", "yes"), says("follow-up", "yes")]),
    readOut("statement_b", B, 2, [says("ceasefire", "no"), says("epidemic", "silent"), says("follow-up", "yes")]),
  )
  expect(readOutTables(world)[0]?.rows.map(({ topic, stands }) => [topic, stands])).toEqual([
    ["ceasefire", "differs"],
    ["epidemic", "silent"],
    ["follow-up", "same"],
  ])
})

test("a closed session without an own account is due, until it is given", () => {
  expect(nextDue(told(), B)).toEqual({ kind: "read-out", session: "session_one" })
  const given = told(readOut("statement_b", B, 1, [says("ceasefire", "no")]))
  expect([nextDue(given, B), sessionsWithout(given, A)]).toEqual([null, ["session_one"]])
})

test("each actor has a lane, and an account that says the opposite of another names it", () => {
  const world = told(
    readOut("statement_a", A, 1, [says("ceasefire", "yes")]),
    readOut("statement_b", B, 2, [says("ceasefire", "no")]),
  )
  const lanes = lanesOf(world, NOW, {
    actor: (by) => (by.kind === "delegation" ? by.id : "outside"),
    joint: "joint",
    statement: ({ id }) => id,
    claim: (claim) => claim,
    truce: (kind) => kind,
  })
  expect(lanes.map(({ id, items }) => [id, items.map((item) => [item.id, item.contradicts])]).sort()).toEqual([
    [A, [["statement_a", []]]],
    [B, [["statement_b", ["statement_a"]]]],
  ])
})

test("only questions that the record can answer are offered", () => {
  const choices = figureChoices(planned(), NOW)
  expect(choices.find(({ query }) => query.kind === "on-final-list" && query.by === A)?.value).toBe(50)
  expect(choices.some(({ query }) => query.kind === "listed" || query.kind === "committed")).toBe(false)
})
