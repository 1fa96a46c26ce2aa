import type { MemberId } from "@wasit/domain"
import type { ParticipantId } from "@wasit/domain/room"
import { Allowances } from "./allowances.ts"
import type { DeviceLine } from "./device-line.ts"
import { LineSteps } from "./line-steps.ts"

/** The one connected device of a member in a talk. */
export type Device = {
  readonly line: DeviceLine
  readonly member: MemberId
  readonly participant: ParticipantId
  /** Of the session it said hello with. */
  readonly token: string
  readonly allowances: Allowances
  readonly steps: LineSteps
  /** When it was last heard, in milliseconds of this server's clock. */
  heardAt: number
  /** The state it was shown last, as text. */
  told: string
  /** Whether it was told that somebody on a narrow line hears it. */
  isHeardNarrowly: boolean
}

export function newDevice(
  line: DeviceLine,
  member: MemberId,
  participant: ParticipantId,
  token: string,
  now: number,
): Device {
  return {
    line,
    member,
    participant,
    token,
    allowances: new Allowances(),
    steps: new LineSteps(),
    heardAt: now,
    told: "",
    isHeardNarrowly: false,
  }
}
