import { TAG } from "@wasit/domain"
import type { Language } from "@wasit/domain/words"

const RECORD_MS = 3000
const TONE_S = 0.35

/** Records three seconds and plays them back; the recording is in memory only and gone afterwards. */
export async function recordAndPlay(
  stream: MediaStream,
  speaker: string | null,
  onStep: (step: "recording" | "playing") => void,
): Promise<void> {
  onStep("recording")
  const bytes = await recorded(new MediaStream(stream.getAudioTracks()))
  onStep("playing")
  const context = await contextFor(speaker)
  const source = new AudioBufferSourceNode(context, { buffer: await context.decodeAudioData(bytes) })
  source.connect(context.destination)
  await new Promise<void>((resolve) => {
    source.onended = () => resolve()
    source.start()
  })
  await context.close()
}

/**
 * Says a number aloud in the reader's language, by a voice of this device alone; where it has none, as many tones sound.
 *
 * @returns which of the two it was
 */
export async function sayNumber(n: number, language: Language, speaker: string | null): Promise<"spoken" | "tones"> {
  // Speech goes to the system's own loudspeaker: a chosen one is tested with tones.
  const voice = speaker === null ? localVoice(TAG[language]) : null
  if (voice === null) {
    await playTones(n, speaker)
    return "tones"
  }
  const words = new SpeechSynthesisUtterance(String(n))
  words.voice = voice
  words.lang = voice.lang
  words.rate = 0.8
  await new Promise<void>((resolve) => {
    words.onend = () => resolve()
    words.onerror = () => resolve()
    speechSynthesis.speak(words)
  })
  return "spoken"
}

function localVoice(tag: string): SpeechSynthesisVoice | null {
  const wanted = tag.split("-")[0] ?? tag
  const voices = "speechSynthesis" in globalThis ? speechSynthesis.getVoices() : []
  return voices.find((voice) => voice.localService && voice.lang.startsWith(wanted)) ?? null
}

async function playTones(n: number, speaker: string | null): Promise<void> {
  const context = await contextFor(speaker)
  const end = context.currentTime + n * TONE_S * 1.5
  for (let at = 0; at < n; at++) {
    const start = context.currentTime + at * TONE_S * 1.5
    const oscillator = new OscillatorNode(context, { frequency: 520 })
    const gain = new GainNode(context, { gain: 0.2 })
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(start)
    oscillator.stop(start + TONE_S)
  }
  await new Promise((resolve) => setTimeout(resolve, (end - context.currentTime) * 1000 + 100))
  await context.close()
}

async function contextFor(speaker: string | null): Promise<AudioContext> {
  const context = new AudioContext()
  if (speaker !== null && "setSinkId" in context) {
    await (context as AudioContext & { setSinkId(id: string): Promise<void> }).setSinkId(speaker)
  }
  return context
}

function recorded(stream: MediaStream): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const recorder = new MediaRecorder(stream)
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => void new Blob(parts).arrayBuffer().then(resolve, reject)
    recorder.onerror = () => reject(new Error("the recorder stopped"))
    recorder.start()
    setTimeout(() => recorder.stop(), RECORD_MS)
  })
}
