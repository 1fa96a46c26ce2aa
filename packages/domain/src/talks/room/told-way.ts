import * as v from "valibot"

/** How sound and picture got through when a device tried: straight to the server, or over a relay that one reaches so. */
export const WAYS = ["udp", "tcp", "relay-udp", "relay-tcp", "relay-tls"] as const
export type Way = (typeof WAYS)[number]

/** What a person chooses to tell the facilitators of a test. Nothing else can be told: no address, no name of a device. */
export type ToldWay = {
  /** Null: it was not found out. */
  readonly way: Way | null
  /** Whether a microphone was found; null: nobody looked. */
  readonly microphone: boolean | null
}

const toldWay = v.strictObject({
  way: v.nullable(v.picklist(WAYS)),
  microphone: v.nullable(v.boolean()),
}) satisfies v.GenericSchema<unknown, ToldWay>

/** What a device tells, or null where it is more or less than that. */
export function parseToldWay(value: unknown): ToldWay | null {
  const parsed = v.safeParse(toldWay, value)
  return parsed.success ? parsed.output : null
}
