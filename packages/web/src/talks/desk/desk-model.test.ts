import { expect, test } from "vitest"
import { deskView, secondsUntil } from "./desk-model.ts"
import { channel, interpreter, place, somebody, talkOf } from "./talk.test-support.ts"

const speaker = somebody("p1", "party_gov")

test("whoever has no desk has no view of one", () => {
  expect(deskView(talkOf([speaker], [place("plenary")]), "p1")).toBeNull()
})

test("on the air: a channel, an open microphone, no mute and no cough", () => {
  const on = interpreter("p2", { speaks: "ar" })
  const plenary = place("plenary", { floor: "p1", channels: [channel("ar", "p2")] })
  const view = deskView(talkOf([speaker, on], [plenary]), "p2")
  expect(view).toMatchObject({ speaks: "ar", turnsTo: "en", isOnAir: true, heard: "p1", warnings: [] })
})

test("the key turns from either language to the other, and from none to the first", () => {
  const turnsTo = (speaks: "ar" | "en" | null) =>
    deskView(talkOf([interpreter("p2", { speaks })], [place("plenary")]), "p2")?.turnsTo
  expect([turnsTo(null), turnsTo("ar"), turnsTo("en")]).toEqual(["ar", "en", "ar"])
})

test("every state in which nobody hears her is said", () => {
  const warned = (part: Parameters<typeof interpreter>[2], isCoughing = false, isSilent = false) =>
    deskView(
      talkOf(
        [interpreter("p2", { speaks: "ar", isCoughing }, part)],
        [place("plenary", { channels: [channel("ar", "p2")] })],
      ),
      "p2",
      isSilent,
    )?.warnings
  expect(warned({ isMuted: true })).toEqual([{ kind: "muted" }])
  expect(warned({ sends: { microphone: false, picture: null } })).toEqual([{ kind: "microphone-off" }])
  expect(warned({}, true)).toEqual([{ kind: "coughing" }])
  expect(warned({}, false, true)).toEqual([{ kind: "silent" }])
  // Silence is expected of a microphone that is off: one cause is said, not two.
  expect(warned({ isMuted: true }, false, true)).toEqual([{ kind: "muted" }])
})

test("a required channel of hers that nobody holds is said until she takes one, and not where it was waived", () => {
  const plenary = place("plenary", { required: ["ar", "fr"], channels: [channel("ar", null)] })
  const talk = talkOf([interpreter("p2")], [plenary])
  expect(deskView(talk, "p2")?.warnings).toEqual([{ kind: "required-empty", language: "ar" }])
  expect(deskView({ ...talk, waived: ["ar"] }, "p2")?.warnings).toEqual([])
  expect(deskView(talk, "p2")?.channels).toEqual([
    { language: "ar", holder: null, isRequired: true },
    { language: "en", holder: null, isRequired: false },
  ])
})

test("in relay she hears the colleague, with the whole chain; without one the floor, and it is said", () => {
  const relayed = place("plenary", {
    floor: "p1",
    channels: [channel("ar", "p2", "en"), channel("en", "p3", "fr"), channel("fr", "p4")],
  })
  const me = interpreter("p2", { speaks: "ar", hears: "en" })
  expect(deskView(talkOf([speaker, me], [relayed]), "p2")).toMatchObject({
    hears: "en",
    hearsThrough: ["en", "fr"],
    heard: "p3",
    warnings: [],
  })
  const lost = place("plenary", { floor: "p1", channels: [channel("ar", "p2", "en"), channel("en", null)] })
  expect(deskView(talkOf([speaker, me], [lost]), "p2")).toMatchObject({
    heard: "p1",
    warnings: [{ kind: "relay-lost", language: "en" }],
  })
})

test("she may hear any channel but her own, none that nobody holds, and none that comes from hers", () => {
  const plenary = place("plenary", {
    floor: "p1",
    channels: [channel("ar", "p2"), channel("en", "p3", "ar"), channel("fr", "p4"), channel("ur", null)],
  })
  const view = deskView(talkOf([interpreter("p2", { speaks: "ar" })], [plenary]), "p2")
  expect(view?.hearOptions.map(({ from, hindrance }) => [from, hindrance])).toEqual([
    ["floor", null],
    ["en", "circle"],
    ["fr", null],
    ["ur", "nobody"],
  ])
})

test("a colleague at a desk here, free and with the language, may take over", () => {
  const people = [
    interpreter("p2", { speaks: "ar" }),
    interpreter("p3"),
    interpreter("p4", { speaks: "en" }),
    interpreter("p5", { languages: ["fr", "en"] }),
    interpreter("p6", {}, { place: "caucus_gov" }),
    interpreter("p7", {}, { isPresent: false }),
  ]
  const talk = talkOf(people, [place("plenary", { channels: [channel("ar", "p2"), channel("en", "p4")] })])
  expect(deskView(talk, "p2")?.partners).toEqual(["p3"])
  expect(deskView(talk, "p3")?.partners).toEqual([])
})

test("a handover is seen from both desks, and by nobody else", () => {
  const handed = { ...channel("ar", "p2"), handover: { to: "p3", at: 65_000 } } as const
  const talk = talkOf(
    [interpreter("p2", { speaks: "ar" }), interpreter("p3"), interpreter("p4")],
    [place("plenary", { channels: [handed] })],
  )
  expect(deskView(talk, "p2")?.handover).toEqual({
    language: "ar",
    part: "gives",
    with: "p3",
    at: 65_000,
    isReady: true,
  })
  expect(deskView(talk, "p3")?.handover).toEqual({
    language: "ar",
    part: "takes",
    with: "p2",
    at: 65_000,
    isReady: true,
  })
  expect(deskView(talk, "p4")?.handover).toBeNull()
})

test("the countdown says five at its begin and none at its end, never less", () => {
  expect([60_000, 60_001, 64_001, 65_000, 66_000].map((now) => secondsUntil(65_000, now))).toEqual([5, 5, 1, 0, 0])
})
