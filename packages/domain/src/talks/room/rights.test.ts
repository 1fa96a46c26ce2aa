import { describe, expect, test } from "vitest"
import type { RoomRequest, RoomRequestKind } from "./requests.ts"
import { ROOM_RIGHTS, rightOf } from "./rights.ts"
import { Talk } from "./room.test-support.ts"
import type { ParticipantId, RoomRole } from "./state.ts"

const ROLES: readonly RoomRole[] = ["chair", "head", "alternate", "delegate", "interpreter", "observer", "recorder"]

/** One of each role and a colleague, all in one place. */
function together(place: "plenary" | "caucus_all"): { talk: Talk; of: Record<RoomRole, ParticipantId> } {
  const talk = new Talk()
  const of = Object.fromEntries(ROLES.map((role) => [role, talk.come(`facilitator_us/${role}`, role)])) as Record<
    RoomRole,
    ParticipantId
  >
  talk.asks(of.chair, { kind: "admit-delegation", delegation: "facilitator_us" }).asks(of.chair, { kind: "open" })
  if (place === "plenary") return { talk, of }
  const participants = ROLES.filter((role) => role !== "recorder").map((role) => of[role])
  talk.asks(of.chair, {
    kind: "open-caucus",
    caucus: "caucus_all",
    delegations: ["facilitator_us"],
    participants,
    minutes: null,
  })
  return { talk, of }
}

/** A request of each kind that concerns somebody else. */
function aboutAnother(other: ParticipantId): { readonly [Kind in RoomRequestKind]: RoomRequest } {
  const named = <Kind extends RoomRequestKind>(request: Extract<RoomRequest, { kind: Kind }>) => request
  return {
    admit: named({ kind: "admit", participants: [other] }),
    "admit-delegation": { kind: "admit-delegation", delegation: "facilitator_us" },
    "put-back": { kind: "put-back", participant: other },
    evict: { kind: "evict", participant: other },
    lock: { kind: "lock", on: true },
    open: { kind: "open" },
    close: { kind: "close" },
    "raise-hand": { kind: "raise-hand", for: "floor" },
    "lower-hand": { kind: "lower-hand", participant: other },
    "give-floor": { kind: "give-floor", participant: other },
    "yield-floor": { kind: "yield-floor" },
    "set-mode": { kind: "set-mode", place: "plenary", mode: "floor" },
    mute: { kind: "mute", participant: other, on: true },
    send: { kind: "send", microphone: false, picture: null },
    "take-item": { kind: "take-item", item: "item_lists", minutes: 5 },
    "show-point": { kind: "show-point", point: null },
    notify: { kind: "notify", text: "A pause." },
    "open-caucus": {
      kind: "open-caucus",
      caucus: "caucus_new",
      delegations: ["party_gov"],
      participants: [],
      minutes: null,
    },
    "close-caucus": { kind: "close-caucus", caucus: "caucus_all" },
    "ask-caucus": { kind: "ask-caucus" },
    move: { kind: "move", participant: other, to: "plenary" },
    return: { kind: "return" },
    knock: { kind: "knock", place: "caucus_new" },
    "answer-knock": { kind: "answer-knock", participant: other, admit: true },
    announce: { kind: "announce", on: true },
    record: { kind: "record", on: true },
    require: { kind: "require", place: "plenary", languages: [] },
    listen: { kind: "listen", listening: { language: "ar", withFloor: true } },
    "sit-at-desk": { kind: "sit-at-desk", languages: ["ar", "en"] },
    "take-channel": { kind: "take-channel", language: "ar" },
    "leave-channel": { kind: "leave-channel" },
    flip: { kind: "flip" },
    hear: { kind: "hear", from: "floor" },
    cough: { kind: "cough", on: true },
    slower: { kind: "slower" },
    "offer-handover": { kind: "offer-handover", to: other },
    "take-handover": { kind: "take-handover" },
    "set-quality": { kind: "set-quality", quality: "low" },
    "set-tiles": { kind: "set-tiles", tiles: 2 },
    pin: { kind: "pin", participant: other },
  }
}

/** Roles to which a request is refused for want of a right. */
function withoutRight(place: "plenary" | "caucus_all"): Record<string, readonly RoomRole[]> {
  const { talk, of } = together(place)
  // A recorder is in no caucus: there is nothing to compare.
  const roles = ROLES.filter((role) => role !== "recorder")
  return Object.fromEntries(
    (Object.keys(ROOM_RIGHTS) as RoomRequestKind[])
      // Who answers a knock depends on there being a caucus to knock at.
      .filter((kind) => kind !== "answer-knock")
      .map((kind) => [
        kind,
        roles.filter((role) => {
          const other = role === "observer" ? of.delegate : of.observer
          return talk.refusal(of[role], aboutAnother(other)[kind])?.code === "right-missing"
        }),
      ]),
  )
}

describe("rights", () => {
  test("TA29 rights are the same in the plenary and in a caucus, in both directions", () => {
    expect(withoutRight("caucus_all")).toEqual(withoutRight("plenary"))
  })

  test("TA29 a delegate mutes nobody anywhere, and a chair may wherever it stands", () => {
    for (const place of ["plenary", "caucus_all"] as const) {
      const { talk, of } = together(place)
      expect(talk.refusal(of.delegate, { kind: "mute", participant: of.head, on: true })?.code).toBe("right-missing")
      expect(talk.refusal(of.head, { kind: "mute", participant: of.delegate, on: true })?.code).toBe("right-missing")
      expect(talk.refusal(of.chair, { kind: "mute", participant: of.delegate, on: true })).toBeNull()
    }
  })

  test("TA29 every kind of request has a row, and every row every role", () => {
    for (const kind of Object.keys(ROOM_RIGHTS) as RoomRequestKind[])
      for (const role of ROLES) expect(["any", "own", null]).toContain(rightOf(kind, role))
  })
})
