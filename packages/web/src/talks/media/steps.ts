import type { Quality } from "@wasit/domain/room"

/** What a device sends and receives at a step of its line. */
export type Step = {
  readonly audioBitrate: number
  /** Null: no picture leaves this device. */
  readonly picture: { readonly bitrate: number; readonly framerate: number; readonly height: number } | null
  /** Once in so many milliseconds a still goes out instead of the picture; null: none. */
  readonly stillEveryMs: number | null
}

const STEPS: Readonly<Record<Quality, Step>> = {
  full: { audioBitrate: 24_000, picture: { bitrate: 150_000, framerate: 15, height: 360 }, stillEveryMs: null },
  low: { audioBitrate: 16_000, picture: { bitrate: 60_000, framerate: 8, height: 180 }, stillEveryMs: null },
  stills: { audioBitrate: 16_000, picture: null, stillEveryMs: 10_000 },
  sound: { audioBitrate: 16_000, picture: null, stillEveryMs: null },
  voice: { audioBitrate: 12_000, picture: null, stillEveryMs: null },
}

/** The step of a quality: what the server chose for this line, or the person did. */
export const stepOf = (quality: Quality): Step => STEPS[quality]
