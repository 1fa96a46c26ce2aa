import { expect, test } from "vitest"
import { learnedFrom } from "./card.ts"
import { isRefusal, type TicketPair } from "./messages.ts"
import { showRecord, wantPairs } from "./opening.ts"
import { takeFile } from "./play.ts"
import { runThrough, said } from "./round.ts"
import { beginAll, deliver, LIST_A, LIST_B, play, termsOf } from "./rounds.test-support.ts"

test("MT153 the card says what each learned, from the messages that stand", () => {
  const { three } = play(beginAll(termsOf(LIST_A, LIST_B), LIST_A, LIST_B))
  const { lines, sent } = learnedFrom(three.a)
  expect(
    lines.map(({ who, isLearned, code, numbers }) => `${who} ${isLearned ? "+" : "-"} ${code} ${numbers.join()}`),
  ).toEqual([
    "a + other-tickets 10",
    "a + match-count 3",
    "a + matched-pairs 3",
    "a - unmatched-rows 7",
    "a - which-keys ",
    "a - guesses-with-facilitator 80",
    "b + other-tickets 8",
    "b + match-count 3",
    "b + matched-pairs 3",
    "b - unmatched-rows 5",
    "b - which-keys ",
    "b - guesses-with-facilitator 100",
    "f + both-tickets 8,10",
    "f + shared-keys ",
    "f + match-count 3",
    "f + audited-tickets 3,3",
    "f - names ",
    "f - link-between-rounds ",
  ])
  expect(sent.a).toBeGreaterThan(8 * 12 * 32)
})

test("MT153 before the result nobody has learned a match", () => {
  const { three } = play(beginAll(termsOf(LIST_A, LIST_B), LIST_A, LIST_B), {}, "result")
  expect(
    learnedFrom(three.f)
      .lines.filter(({ isLearned }) => isLearned)
      .map(({ code }) => code),
  ).toEqual(["other-tickets", "other-tickets", "both-tickets", "shared-keys"])
})

test("MT153 rows are shown pair by pair, when both want that pair, and stand on the sealed list", () => {
  const terms = { ...termsOf(LIST_A, LIST_B), output: "records" } as const
  const three = { ...play(beginAll(terms, LIST_A, LIST_B)).three }
  const pairs = said(three.a, "result", "result").header.pairs!
  const want = (side: "a" | "b", wanted: readonly TicketPair[]) =>
    deliver(three, side, `wanted:${side}`, wantPairs(three[side], wanted))
  expect(want("a", pairs)).toBeNull()
  expect(want("b", [pairs[0]!])).toBeNull()
  const refused = showRecord(three.b, pairs[1]!)
  expect(isRefusal(refused) && refused.refused).toBe("not-yet")
  const shown = showRecord(three.b, pairs[0]!)
  if (isRefusal(shown)) throw new Error(shown.refused)
  const taken = runThrough(takeFile(three.a, "b", shown))
  if (isRefusal(taken)) throw new Error(taken.refused)
  const record = said(taken, "record", `record:b:${pairs[0]![0]}:${pairs[0]![1]}`).header
  expect(LIST_B).toContainEqual(record.opened.row?.row)
  expect(learnedFrom(taken).lines).toContainEqual({ who: "a", isLearned: true, code: "records-shown", numbers: [1] })
})
