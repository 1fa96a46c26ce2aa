import type { Medium } from "../engine.ts"

/** What every device sends, under these numbers. */
export const PAYLOAD_TYPE: Readonly<Record<Medium, number>> = { audio: 111, video: 96 }
export const CLOCK_RATE: Readonly<Record<Medium, number>> = { audio: 48_000, video: 90_000 }
/** A constant rate and no pauses: sizes and gaps do not say who speaks. */
export const OPUS_PARAMETERS = "minptime=10;useinbandfec=1;usedtx=0;cbr=1;maxaveragebitrate=24000"
