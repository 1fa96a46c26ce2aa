import type { ProcessState, SheetSignature, TalksSession } from "@wasit/domain"
import { expect, test } from "vitest"
import { A, B, planned } from "../../release/release.test-support.ts"
import { convened } from "../sitting.test-support.ts"
import { accountsOf, floorRows, maySign, type SheetView, sheetView } from "./sheet-model.ts"

const HEAD = "party_gov/head"
const ENTERED = { index: 4, at: "2020-03-22T10:30:00Z", enteredBy: HEAD } as const
const READER = { language: "en", digits: "latn" } as const

function sitting(part: Partial<TalksSession> = {}): ProcessState {
  const world = planned()
  const session = convened({
    title: { en: "First", ar: "الأولى" },
    agenda: [
      { id: "item_a", title: { en: "Lists" } },
      { id: "item_b", title: { en: "Places" } },
    ],
    delegations: [A, B],
    openedAt: "2020-03-22T10:00:00Z",
    closedAt: "2020-03-22T12:00:00Z",
    ownSentences: new Map([
      ["item_a", new Map([[A, { delegation: A, wording: { en: "Only releases." }, ...ENTERED }]])],
    ]),
    lastIndex: 9,
    ...part,
  })
  return { ...world, talks: { ...world.talks, sessions: new Map([["session_one", session]]) } }
}

const viewOf = (state: ProcessState): SheetView => {
  const view = sheetView(state, "session_one", READER)
  if (view === null) throw new Error("the sitting has closed")
  return view
}
const signature = (delegation: typeof A, digest: string, position = 9, form: 1 | 2 = 2): SheetSignature => ({
  form,
  delegation,
  position,
  digest,
  index: 11,
  at: "2020-03-22T13:00:00Z",
  enteredBy: `${delegation}/head`,
})

test("there is no sheet before the sitting has closed, nor of one that there is not", () => {
  expect(sheetView(sitting({ closedAt: null }), "session_one", READER)).toBeNull()
  expect(sheetView(sitting(), "session_other", READER)).toBeNull()
})

test("the digest is the same in whatever language and digits it is read", () => {
  const state = sitting()
  const arabic = sheetView(state, "session_one", { language: "ar", digits: "arab" })
  expect(arabic?.digest).toBe(viewOf(state).digest)
  expect(arabic?.text.title.text).toBe("الأولى")
  expect(viewOf(sitting({ lastIndex: 10 })).digest).not.toBe(viewOf(state).digest)
})

test("a head at the table signs the sheet that stands, once; an earlier signature does not count", () => {
  const unsigned = sitting()
  const { digest } = viewOf(unsigned)
  const may = (state: ProcessState) => maySign(state, viewOf(state), HEAD)
  expect(may(unsigned)).toBe(true)
  expect(may(sitting({ signatures: [signature(A, digest)] }))).toBe(false)
  expect(may(sitting({ signatures: [signature(B, digest)] }))).toBe(true)
  expect(may(sitting({ signatures: [signature(A, digest, 7)] }))).toBe(true)
  expect(may(sitting({ delegations: [B] }))).toBe(false)
  expect(maySign(unsigned, viewOf(unsigned), "party_gov/nobody")).toBe(false)
})

test("signed by both is signed; another content under the same position is named", () => {
  const { digest } = viewOf(sitting())
  const both = viewOf(sitting({ signatures: [signature(A, digest), signature(B, digest)] }))
  expect([both.standing.isSigned, both.differing]).toEqual([true, []])
  const odd = viewOf(sitting({ signatures: [signature(A, digest), signature(B, `sha256:${"0".repeat(64)}`)] }))
  expect(odd.differing).toEqual([B])
})

test("a signature under the first form is held against that form, and whoever made it may sign the second", () => {
  const { digest, firstDigest } = viewOf(sitting())
  expect(firstDigest).not.toBe(digest)
  const old = [signature(A, firstDigest, 9, 1), signature(B, firstDigest, 9, 1)]
  const kept = viewOf(sitting({ signatures: old }))
  expect([kept.standing.isSigned, kept.differing, kept.text.signatures.rows.map((each) => each.isSigned)]).toEqual([
    true,
    [],
    [true, true],
  ])
  expect(maySign(sitting({ signatures: old }), kept, HEAD)).toBe(true)
  expect(viewOf(sitting({ signatures: [signature(A, digest, 9, 1)] })).differing).toEqual([A])
})

test("each item has what each party said of it, its silence too, in one neutral order", () => {
  const accounts = accountsOf(sitting(), "session_one")
  expect(accounts.map(({ number, comparison }) => [number, comparison])).toEqual([
    [1, "one-wrote"],
    [2, "silent"],
  ])
  const [first, second] = accounts
  expect(first?.says.find(({ by }) => by === A)?.wording).toEqual({ en: "Only releases." })
  expect(first?.says.find(({ by }) => by === B)?.wording).toBeNull()
  expect(first?.says.map(({ by }) => by)).toEqual(second?.says.map(({ by }) => by))
  expect(accountsOf(sitting(), "session_other")).toEqual([])
})

test("the time of the floor stands in the neutral order of the sitting, also for who never had it", () => {
  const session = sitting().talks.sessions.get("session_one")!
  expect(floorRows(session, [])).toEqual([])
  expect(floorRows(session, [{ delegation: A, ms: 61_400 }])).toEqual([
    { delegation: B, seconds: 0 },
    { delegation: A, seconds: 61 },
  ])
})
