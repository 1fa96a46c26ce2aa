import * as v from "valibot"
import { hex32, id } from "../../shared/schema.ts"
import { leftKeys } from "./leaving.ts"
import type { ClientMessage } from "./messages.ts"
import { participantId, placeId, roomRequest } from "./request-schema.ts"
import type { KeyPlaceId } from "./state.ts"

/** Longer texts are not looked at. */
const LONGEST_MESSAGE = 64 * 1024
/** A sealed still of at most 6 kB every ten seconds is what a line of 64 kbit/s has room for. */
const LONGEST_STILL = 12_000
const LONGEST_SDP = 32_000

const base64 = (max: number) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/_-]+={0,2}$/), v.maxLength(max))
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const measure = (max: number) => v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(max))

const keyPlace = v.union([placeId, v.literal("announcement")]) satisfies v.GenericSchema<unknown, KeyPlaceId>
const keyAt = { place: keyPlace, epoch: number }

const sealKey = v.strictObject({ pub: base64(64), signature: base64(128) })

const keyEnvelope = v.strictObject({
  kind: v.literal("wasit/roomkey/v1"),
  session: id("session"),
  ...keyAt,
  roster: hex32,
  sender: participantId,
  boxes: v.pipe(v.array(v.strictObject({ to: participantId, enc: base64(64), ct: base64(256) })), v.maxLength(64)),
  signature: base64(128),
})

const clientMessage = v.variant("type", [
  v.strictObject({
    type: v.literal("hello"),
    token: v.pipe(v.string(), v.minLength(1), v.maxLength(512)),
    sealKey,
    givenUp: leftKeys,
  }),
  v.strictObject({ type: v.literal("join") }),
  v.strictObject({
    type: v.literal("answer"),
    sdp: v.pipe(v.string(), v.maxLength(LONGEST_SDP)),
  }),
  v.strictObject({ type: v.literal("request"), n: number, request: roomRequest }),
  v.strictObject({ type: v.literal("envelope"), envelope: keyEnvelope }),
  v.strictObject({ type: v.literal("has-keys"), ...keyAt }),
  v.strictObject({ type: v.literal("want-key"), sender: participantId, ...keyAt }),
  v.strictObject({ type: v.literal("still"), ...keyAt, sealed: base64(LONGEST_STILL) }),
  v.strictObject({
    type: v.literal("line"),
    report: v.strictObject({ loss: measure(1), roundTripMs: measure(600_000), jitterMs: measure(600_000) }),
  }),
  v.strictObject({ type: v.literal("ping"), t: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ type: v.literal("leave") }),
]) satisfies v.GenericSchema<unknown, ClientMessage>

/** What a device sent, or null where it is no message of ours. The text is never put into a log or an error. */
export function parseClientMessage(message: string): ClientMessage | null {
  if (message.length > LONGEST_MESSAGE) return null
  let read: unknown
  try {
    read = JSON.parse(message)
  } catch {
    return null
  }
  const parsed = v.safeParse(clientMessage, read)
  return parsed.success ? parsed.output : null
}
