import type { ParticipantId } from "@wasit/domain/room"
import { expect, test } from "vitest"
import { coverageOf } from "./coverage.ts"
import { channel, interpreter, place, talkOf } from "./talk.test-support.ts"

const plenary = place("plenary", {
  required: ["ar", "en"],
  channels: [channel("ar", "p2", "en"), channel("en", "p3"), channel("fr", null)],
})
const people = [interpreter("p2", { speaks: "ar", hears: "en" }), interpreter("p3", { speaks: "en" })]
const caucus = place("caucus_gov", { required: ["ar", "ps"] })

test("language by place, the plenary first, the lobby never", () => {
  const { languages, rows } = coverageOf(talkOf(people, [caucus, plenary]))
  expect(languages).toEqual(["ar", "ps", "en", "fr"])
  expect(rows.map((row) => [row.place, row.cells.map(({ stands }) => stands)])).toEqual([
    ["plenary", ["covered", "none", "covered", "free"]],
    ["caucus_gov", ["gap", "gap", "none", "none"]],
  ])
})

test("a covered cell says who, and through what", () => {
  const { rows } = coverageOf(talkOf(people, [plenary]))
  expect(rows[0]?.cells[0]).toMatchObject({ language: "ar", holder: "p2", through: ["en"], isRequired: true })
})

test("gaps are what is required and empty; a waiver by the heads fills none and closes it", () => {
  const talk = talkOf(people, [plenary, caucus])
  expect(coverageOf(talk).gaps).toEqual([
    { place: "caucus_gov", language: "ar" },
    { place: "caucus_gov", language: "ps" },
  ])
  const waived = coverageOf({ ...talk, waived: ["ps"] })
  expect(waived.gaps).toEqual([{ place: "caucus_gov", language: "ar" }])
  expect(waived.rows[1]?.cells.map(({ stands }) => stands)).toEqual(["gap", "waived", "none", "none"])
})

test("an interpreter whose line is lost covers nothing: it is a gap until she is back", () => {
  const lost = [interpreter("p2", { speaks: "ar" }, { isPresent: false }), interpreter("p3", { speaks: "en" })]
  const { gaps, rows } = coverageOf(talkOf(lost, [plenary]))
  expect(gaps).toEqual([{ place: "plenary", language: "ar" }])
  expect(rows[0]?.cells[0]).toMatchObject({ stands: "gap", holder: null, through: [] })
})

test("whoever holds a channel with a closed microphone is named and not heard; the place is no gap of people", () => {
  const closed = { sends: { microphone: false, picture: null } } as const
  const people = (part: object) => [interpreter("p2", { speaks: "ar" }, part), interpreter("p3", { speaks: "en" })]
  for (const part of [closed, { isMuted: true }]) {
    const { rows, gaps } = coverageOf(talkOf(people(part), [plenary]))
    expect(rows[0]?.cells[0]).toMatchObject({ stands: "quiet", holder: "p2" })
    expect(gaps).toEqual([])
  }
})

test("nobody takes over whose line is lost, nor from one whose line is lost", () => {
  const passing = { ...channel("ar", "p2"), handover: { to: "p3", at: 5000 } } as const
  const handing = place("plenary", { required: ["ar"], channels: [passing] })
  const next = (...lost: ParticipantId[]) => {
    const people = (["p2", "p3"] as const).map((id) => interpreter(id, {}, { isPresent: !lost.includes(id) }))
    return coverageOf(talkOf(people, [handing])).rows[0]?.cells[0]?.next
  }
  expect(next()).toBe("p3")
  expect(next("p3")).toBeNull()
  expect(next("p2")).toBeNull()
})
