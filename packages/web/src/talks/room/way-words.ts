import type { ToldWay } from "@wasit/domain/room"

/** The word for a way that was told; a test that ended without one says so. */
export const wayWord = ({ way }: ToldWay) => (way === null ? "way-none" : (`way-${way}` as const))

export const microphoneWord = ({ microphone }: ToldWay) =>
  microphone === null ? "microphone-unknown" : microphone ? "microphone-found" : "microphone-none"
