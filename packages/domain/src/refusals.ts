import { AGREEMENT_REFUSALS } from "./agreement/refusals.ts"
import { BLIND_REFUSALS } from "./blind/refusals.ts"
import { LISTS_REFUSALS } from "./lists/refusals.ts"
import { PROCESS_REFUSALS } from "./process/refusals.ts"
import { RELEASE_REFUSALS } from "./release/refusals.ts"
import type { Refusal } from "./shared/act.ts"
import {
  DECIDE_REFUSALS,
  DEVICE_REFUSALS,
  type DeviceRefusal,
  HOST_REFUSALS,
  type HostRefusal,
} from "./shared/refusals.ts"
import { STATEMENTS_REFUSALS } from "./statements/refusals.ts"
import { TALKS_REFUSALS } from "./talks/refusals.ts"
import { ROOM_REFUSALS, type RoomRefusalCode } from "./talks/room/refusals.ts"
import { VERIFICATION_REFUSALS } from "./verification/refusals.ts"

const ALL = [
  ...DECIDE_REFUSALS,
  ...PROCESS_REFUSALS,
  ...AGREEMENT_REFUSALS,
  ...TALKS_REFUSALS,
  ...LISTS_REFUSALS,
  ...VERIFICATION_REFUSALS,
  ...BLIND_REFUSALS,
  ...RELEASE_REFUSALS,
  ...STATEMENTS_REFUSALS,
] as const

/** Every reason why an act may not enter; each has a sentence in four languages. */
export type RefusalCode = (typeof ALL)[number]
export const REFUSAL_CODES: readonly RefusalCode[] = [...new Set(ALL)]

/** The same with what a host, a device or a live room refuses by rules of its own. */
export const SPOKEN_CODES: readonly (RefusalCode | HostRefusal | DeviceRefusal | RoomRefusalCode)[] = [
  ...new Set([...ALL, ...HOST_REFUSALS, ...DEVICE_REFUSALS, ...ROOM_REFUSALS]),
]

/** What a host answers instead of doing what it was asked. */
export type HostAnswer = Refusal<RefusalCode | HostRefusal>
