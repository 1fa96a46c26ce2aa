import type { Quality } from "@wasit/domain/room"

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
  stills: { audioBitrate: 16_000, frameMs: 60, picture: null, stillEveryMs: 10_000 },
  sound: { audioBitrate: 16_000, frameMs: 60, picture: null, stillEveryMs: null },
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
