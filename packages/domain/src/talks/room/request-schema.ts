import * as v from "valibot"
import { delegationId } from "../../shared/delegation-id.ts"
import { id, text } from "../../shared/schema.ts"
import { CHANNEL_LANGUAGES } from "./languages.ts"
import type { RoomRequest } from "./requests.ts"
import type { ParticipantId, PlaceId } from "./state.ts"

/** What a request may be made of; whether it may be had is decided against the talk. */

export const participantId = v.custom<ParticipantId>(
  (input) => typeof input === "string" && /^p[1-9]\d{0,6}$/.test(input),
)
export const placeId = v.custom<PlaceId>(
  (input) => typeof input === "string" && /^(lobby|plenary|caucus_[a-z0-9][a-z0-9-]{0,40})$/.test(input),
)

const language = v.picklist(CHANNEL_LANGUAGES)
const minutes = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(240)))
const MOST_NAMED = 64
const people = v.pipe(v.array(participantId), v.maxLength(MOST_NAMED))
const none = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind) })
const onOff = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), on: v.boolean() })
const about = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), participant: participantId })

const door = [
  v.strictObject({ kind: v.literal("admit"), participants: v.pipe(people, v.minLength(1)) }),
  v.strictObject({ kind: v.literal("admit-delegation"), delegation: delegationId }),
  about("put-back"),
  about("evict"),
  onOff("lock"),
  none("open"),
  none("close"),
] as const

const floor = [
  v.strictObject({ kind: v.literal("raise-hand"), for: v.picklist(["floor", "order"]) }),
  about("lower-hand"),
  v.strictObject({ kind: v.literal("give-floor"), participant: v.nullable(participantId) }),
  none("yield-floor"),
  v.strictObject({ kind: v.literal("set-mode"), place: placeId, mode: v.picklist(["floor", "discussion"]) }),
  v.strictObject({ kind: v.literal("mute"), participant: participantId, on: v.boolean() }),
  v.strictObject({
    kind: v.literal("send"),
    microphone: v.boolean(),
    picture: v.nullable(v.picklist(["camera", "screen"])),
  }),
  v.strictObject({ kind: v.literal("take-item"), item: id("item"), minutes }),
  v.strictObject({ kind: v.literal("show-point"), point: v.nullable(id("point")) }),
  v.strictObject({ kind: v.literal("notify"), text: text(400) }),
] as const

const caucus = [
  v.strictObject({
    kind: v.literal("open-caucus"),
    caucus: placeId,
    delegations: v.pipe(v.array(delegationId), v.minLength(1), v.maxLength(12)),
    participants: people,
    minutes,
  }),
  v.strictObject({ kind: v.literal("close-caucus"), caucus: placeId }),
  none("ask-caucus"),
  v.strictObject({ kind: v.literal("move"), participant: participantId, to: placeId }),
  none("return"),
  v.strictObject({ kind: v.literal("knock"), place: placeId }),
  v.strictObject({ kind: v.literal("answer-knock"), participant: participantId, admit: v.boolean() }),
  onOff("announce"),
  onOff("record"),
] as const

const desk = [
  v.strictObject({
    kind: v.literal("require"),
    place: placeId,
    languages: v.pipe(v.array(language), v.maxLength(CHANNEL_LANGUAGES.length)),
  }),
  v.strictObject({
    kind: v.literal("listen"),
    listening: v.strictObject({ language: v.nullable(language), withFloor: v.boolean() }),
  }),
  v.strictObject({ kind: v.literal("sit-at-desk"), languages: v.strictTuple([language, language]) }),
  v.strictObject({ kind: v.literal("take-channel"), language }),
  none("leave-channel"),
  none("flip"),
  v.strictObject({ kind: v.literal("hear"), from: v.picklist(["floor", ...CHANNEL_LANGUAGES]) }),
  onOff("cough"),
  none("slower"),
  v.strictObject({ kind: v.literal("offer-handover"), to: participantId }),
  none("take-handover"),
] as const

const line = [
  v.strictObject({
    kind: v.literal("set-quality"),
    quality: v.picklist(["full", "low", "stills", "sound", "voice"]),
  }),
  v.strictObject({
    kind: v.literal("set-tiles"),
    tiles: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(5)),
  }),
  v.strictObject({ kind: v.literal("pin"), participant: v.nullable(participantId) }),
] as const

export const roomRequest = v.variant("kind", [
  ...door,
  ...floor,
  ...caucus,
  ...desk,
  ...line,
]) satisfies v.GenericSchema<unknown, RoomRequest>
