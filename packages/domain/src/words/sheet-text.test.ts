import { expect, test } from "vitest"
import { GOV, HOST, inSession, TLB } from "../doha.test-support.ts"
import { LANGUAGES, type Language } from "../shared/language.ts"
import { type SessionSheet, sheetOf } from "../talks/sheet.ts"
import type { SheetSignature } from "../talks/state.ts"
import { sheetText } from "./sheet-text.ts"

const session = "session_one" as const
const DIGEST = `sha256:${"ab".repeat(32)}`
const FIRST = `sha256:${"ef".repeat(32)}`
const due = { at: "2020-03-24T11:00:00Z", zone: "Asia/Kabul" } as const

function sheet() {
  const story = inSession()
  story.enter(HOST, "attendance-recorded/1", { session, delegation: "party_gov", present: 12, note: null })
  const wording = { en: "Lists are exchanged.", ar: "تُتبادل القوائم." }
  story.enter(HOST, "point-proposed/1", { id: "point_a", session, item: "item_lists", wording })
  story.enter(GOV, "point-initialled/1", { point: "point_a", version: 1 })
  story.enter(TLB, "own-sentence-recorded/1", {
    session,
    item: "item_lists",
    delegation: "party_tlb",
    wording: { ps: "یوازې خوشې کول." },
  })
  story.enter(HOST, "session-closed/1", { session, closedAt: story.now, followUp: { due, note: null } })
  const made = sheetOf(story.state, session)
  if (made === null) throw new Error("the sitting has closed")
  return made
}

const reading = (language: Language, signatures: readonly SheetSignature[] = []) =>
  ({ language, zone: "Asia/Kabul", digest: DIGEST, firstForm: { position: 39, digest: FIRST }, signatures }) as const
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "")

test("a joint sentence stands in every language it was written in, the sheet's own first", () => {
  const phrases = (language: Language) =>
    sheetText(sheet(), reading(language)).items[0]?.points[0]?.phrases.map((each) => each.language)
  expect(phrases("ar")).toEqual(["ar", "en"])
  expect(phrases("en")).toEqual(["en", "ar"])
  // Nobody wrote it in Pashto: what was written stands, and says in which language.
  expect(phrases("ps")).toEqual(["ar", "en"])
})

test("own sentences keep the language they were said in", () => {
  expect(sheetText(sheet(), reading("en")).items[0]?.own).toMatchObject([
    { phrase: { language: "ps", text: "یوازې خوشې کول." } },
  ])
})

test("attendance is a number in the reader's digits, or plainly not recorded", () => {
  const present = (language: Language) =>
    sheetText(sheet(), reading(language)).attendance.rows.map(([, present]) => present)
  expect(new Set(present("ar"))).toEqual(new Set(["١٢", "لم يُسجّل"]))
  expect(new Set(present("en"))).toEqual(new Set(["12", "not recorded"]))
})

test("how long it took and when the next is held, by a named clock", () => {
  const text = sheetText(sheet(), reading("en"))
  expect(text.facts.map(({ term }) => term)).toEqual(["Opened", "Closed", "Lasted", "Medium"])
  expect(plain(text.followUp.text)).toBe("To be held by 24 March 2020 (5 Hamal 1399), 15:30 Kabul time\u00a0(+04:30)")
})

test("a signature counts for this very sheet; one under an earlier sheet is said to be that", () => {
  const made = sheet()
  const under = (position: number, digest: string, form: 1 | 2 = 2): SheetSignature => ({
    form,
    delegation: "party_gov",
    position,
    digest,
    index: 40,
    at: "2020-03-22T12:00:00Z",
    enteredBy: GOV,
  })
  const stands = (signatures: readonly SheetSignature[], ...recordings: SessionSheet["recordings"]) => {
    const { rows } = sheetText({ ...made, recordings }, reading("en", signatures)).signatures
    const signed = rows.find(({ stands }) => stands !== "not signed")
    return signed === undefined ? null : [signed.isSigned, plain(signed.stands).split(",")[0]]
  }
  expect(stands([])).toBeNull()
  expect(stands([under(made.position, DIGEST)])).toEqual([true, "signed in the record"])
  expect(stands([under(made.position - 1, DIGEST)])).toEqual([false, "signed an earlier sheet"])
  // Another content under the same position is not this sheet either.
  expect(stands([under(made.position, `sha256:${"cd".repeat(32)}`)])?.[0]).toBe(false)
  expect(stands([under(made.position, DIGEST), under(3, DIGEST)])?.[0]).toBe(true)
  // The first form says what it does not speak of; it leaves nothing out where nothing was recorded.
  const first = "signed in the earlier form"
  expect(stands([under(39, FIRST, 1)])).toEqual([true, first])
  expect(stands([under(39, FIRST, 1)], RECORDED)).toEqual([false, first])
  expect(stands([under(39, FIRST, 2)])?.[0]).toBe(false)
  expect(stands([under(made.position, DIGEST, 1)])?.[0]).toBe(false)
  expect(stands([under(39, FIRST, 1), under(made.position, DIGEST)])).toEqual([true, "signed in the record"])
})

const RECORDED = {
  by: "party_gov",
  from: "2020-03-22T10:00:00Z",
  until: "2020-03-22T11:00:00Z",
  bytes: 4096,
  digest: DIGEST,
  index: 38,
} as const

test("who recorded, from when until when, and where it stands in the record; or plainly that nobody did", () => {
  const made = sheet()
  expect(sheetText(made, reading("en")).recordings).toMatchObject({
    none: "No recording: none was entered in the record.",
    rows: [],
  })
  const { none, rows } = sheetText({ ...made, recordings: [RECORDED] }, reading("en")).recordings
  expect([none, rows.length, rows[0]?.digest]).toEqual([null, 1, DIGEST])
  expect(plain(rows[0]?.span ?? "")).toBe(
    "from 22 March 2020 (3 Hamal 1399), 14:30 Kabul time\u00a0(+04:30) until 15:30",
  )
  expect(plain(rows[0]?.stands ?? "")).toBe("entry 38 of the record; 1 hour")
  const overnight = { ...RECORDED, until: "2020-03-22T20:00:00Z" }
  const [late] = sheetText({ ...made, recordings: [overnight] }, reading("en")).recordings.rows
  expect(plain(late?.span ?? "")).toContain("until 23 March 2020")
})

test("every language says all of it", () => {
  for (const language of LANGUAGES) {
    const recorded = { ...sheet(), recordings: [RECORDED] }
    const all = JSON.stringify([sheetText(sheet(), reading(language)), sheetText(recorded, reading(language))])
    expect(all).not.toMatch(/undefined|[{]n[}]/)
    expect(all).toContain("wasit.test")
  }
})
