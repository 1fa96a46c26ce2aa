import type { Listening } from "@wasit/domain/room"
import { expect, test } from "vitest"
import { languageOffered, listeningFor, listeningView } from "./listening.ts"
import { channel, interpreter, place, somebody, talkOf } from "./talk.test-support.ts"

const plenary = place("plenary", { channels: [channel("ar", "p2", "en"), channel("en", "p3"), channel("ps", null)] })
const voices = [interpreter("p2", { speaks: "ar" }), interpreter("p3", { speaks: "en" })]
const hearing = (listening: Listening, where = plenary, interpreters = voices) =>
  listeningView(talkOf([somebody("p1", "party_gov", { listening, place: where.id }), ...interpreters], [where]), "p1")

test("the three ways to hear", () => {
  expect(hearing({ language: null, withFloor: false })?.mode).toBe("floor")
  expect(hearing({ language: "ar", withFloor: false })?.mode).toBe("channel")
  expect(hearing({ language: "ar", withFloor: true })?.mode).toBe("both")
})

test("the chain of the chosen channel explains its delay", () => {
  expect(hearing({ language: "ar", withFloor: true })?.through).toEqual(["en"])
  expect(hearing({ language: "en", withFloor: true })?.through).toEqual([])
})

test("a chosen channel that nobody holds lets the floor through, and says so", () => {
  expect(hearing({ language: "ps", withFloor: false })?.hearsFloorInstead).toBe(true)
  expect(hearing({ language: "ar", withFloor: false })?.hearsFloorInstead).toBe(false)
  expect(hearing({ language: null, withFloor: false })?.hearsFloorInstead).toBe(false)
})

test("a channel whose interpreter has closed the microphone, is muted or lost the line lets the floor through", () => {
  const closed = { sends: { microphone: false, picture: null } } as const
  for (const part of [closed, { isMuted: true }, { isPresent: false }]) {
    const view = hearing({ language: "ar", withFloor: true }, plenary, [interpreter("p2", { speaks: "ar" }, part)])
    expect(view).toMatchObject({ hearsFloorInstead: true })
    expect(view?.options[0]).toEqual({ language: "ar", holder: null, through: ["en"] })
  }
})

test("a choice made elsewhere stays among the options where nobody offers it", () => {
  const view = hearing({ language: "ar", withFloor: true }, place("caucus_gov"))
  expect(view).toMatchObject({ language: "ar", hearsFloorInstead: true })
  expect(view?.options).toEqual([{ language: "ar", holder: null, through: [] }])
})

test("nobody listens in the lobby", () => {
  expect(hearing({ language: null, withFloor: false }, place("lobby"))).toBeNull()
})

test("a mode and a language make a choice; without a language there is only the floor", () => {
  expect(listeningFor("floor", "ar")).toEqual({ language: null, withFloor: false })
  expect(listeningFor("channel", "ar")).toEqual({ language: "ar", withFloor: false })
  expect(listeningFor("both", "ar")).toEqual({ language: "ar", withFloor: true })
  expect(listeningFor("both", null)).toEqual({ language: null, withFloor: false })
})

test("offered is the last language wanted, then the reader's, then the first there is", () => {
  const options = hearing({ language: null, withFloor: false })?.options ?? []
  expect(languageOffered(options, "ps", "en")).toBe("ps")
  expect(languageOffered(options, null, "en")).toBe("en")
  expect(languageOffered(options, "fr", "prs")).toBe("ar")
  expect(languageOffered([], null, "en")).toBeNull()
})
