import type { Quality } from "./state.ts"

/** What a device sends and receives at a step of its line. */
export type Step = {
  readonly audioBitrate: number
  /** How much sound is in a packet: of a short one, headers and keys are the greater part. */
  readonly frameMs: 20 | 60
  /** Null: no picture leaves this device. */
  readonly picture: { readonly bitrate: number; readonly framerate: number; readonly height: number } | null
  /** Once in so many milliseconds a still goes out instead of the picture; null: none. */
  readonly stillEveryMs: number | null
}

const FULL = { bitrate: 150_000, framerate: 15, height: 360 }
const LOW = { bitrate: 60_000, framerate: 8, height: 180 }
const STEPS: Readonly<Record<Quality, Step>> = {
  full: { audioBitrate: 24_000, frameMs: 20, picture: FULL, stillEveryMs: null },
  low: { audioBitrate: 16_000, frameMs: 20, picture: LOW, stillEveryMs: null },
  stills: { audioBitrate: 12_000, frameMs: 60, picture: null, stillEveryMs: 10_000 },
  sound: { audioBitrate: 12_000, frameMs: 60, picture: null, stillEveryMs: null },
  voice: { audioBitrate: 12_000, frameMs: 60, picture: null, stillEveryMs: null },
}

/** The step of a quality: what the server chose for this line, or the person did. */
export const stepOf = (quality: Quality): Step => STEPS[quality]

/** The same, with a voice that fits the line of a listener who gets two voices in 64 kbit/s. */
export const heardNarrowly = (step: Step): Step => ({
  ...step,
  audioBitrate: Math.min(step.audioBitrate, STEPS.sound.audioBitrate),
  frameMs: STEPS.sound.frameMs,
})

/** A still that is sealed and written as text goes out in pieces of so many characters, and one such piece in so long. */
export const STILL_PIECE = { characters: 500, everyMs: 560 } as const

/** Bytes around the sound of each packet: IP, UDP, RTP and SRTP, and what seals a frame. */
const AROUND_SOUND = 78
/** Bytes around a piece of a still: IP, TCP and the line's own, and the words that say whose piece it is. */
const AROUND_PIECE = 140
/** What is said beside, in bits a second: reports of the streams, checks of the way, the room's own words. */
const BESIDE = 6_000

/**
 * How much of a listener's line a step takes, in bits a second: the floor and an interpreter, or one voice, the picture on the
 * stage or its stills, and what is said beside. What the steps are made by: voices have the first claim.
 */
export function loadOf(quality: Quality): number {
  const { audioBitrate, frameMs, picture, stillEveryMs } = STEPS[quality]
  const voice = audioBitrate + perSecond(AROUND_SOUND, frameMs)
  const still = stillEveryMs === null ? 0 : perSecond(STILL_PIECE.characters + AROUND_PIECE, STILL_PIECE.everyMs)
  const voices = quality === "voice" ? 1 : 2
  return voices * voice + (picture?.bitrate ?? 0) + still + BESIDE
}

const perSecond = (bytes: number, everyMs: number): number => (bytes * 8 * 1_000) / everyMs

/** From a full picture down to one voice. */
export const QUALITY_STEPS = ["full", "low", "stills", "sound", "voice"] as const satisfies readonly Quality[]

/**
 * What a line carries that loses is what came through: the next step is the first that asks for no more. Going down one by one
 * it would lose voices all the while.
 *
 * @param loss the share of packets that did not come, 0 to 1
 * @returns null where there is no lower step
 */
export function stepDown(from: Quality, loss: number): Quality | null {
  const below = QUALITY_STEPS.slice(QUALITY_STEPS.indexOf(from) + 1)
  return below.find((each) => loadOf(each) <= loadOf(from) * (1 - loss)) ?? below.at(-1) ?? null
}

/** @returns null where there is no higher step */
export const stepUp = (from: Quality): Quality | null => QUALITY_STEPS[QUALITY_STEPS.indexOf(from) - 1] ?? null
