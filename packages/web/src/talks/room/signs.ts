import type { Sound } from "./announcements.ts"

/** Each sign by its own figure of notes, in hertz: they are told apart without looking, and none is a voice. */
const NOTES = {
  hand: [660, 880],
  order: [880, 660, 880],
  knock: [196, 196, 196],
  notice: [523],
  "recording-on": [392, 523, 659],
} as const satisfies Record<Sound, readonly number[]>

const NOTE_S = 0.14
const LOUDNESS = 0.06

let context: AudioContext | null = null

/** Rings softly. Where the browser plays nothing yet, the words and the shape say the same. */
export function playSign(sound: Sound): void {
  context ??= new AudioContext()
  if (context.state !== "running") return
  const { currentTime, destination } = context
  for (const [at, note] of NOTES[sound].entries()) {
    const start = currentTime + at * NOTE_S
    const oscillator = new OscillatorNode(context, { frequency: note })
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02)
    gain.gain.linearRampToValueAtTime(0, start + NOTE_S - 0.02)
    oscillator.connect(gain).connect(destination)
    oscillator.start(start)
    oscillator.stop(start + NOTE_S)
  }
}
