import type { SessionId } from "@wasit/domain"
import { type HeldRecording, HeldRecordings } from "../../packages/web/src/talks/recording/held-recordings.ts"
import { Recorder } from "../../packages/web/src/talks/recording/recorder.ts"

const SESSION: SessionId = "session_of-test"
const store = new HeldRecordings("process-of-test", "party_gov/clerk")
let recorder: Recorder | null = null

/** A recorder's device without a room: what it hears is a tone. */
export const recordings = {
  begin(hertz: number): void {
    const audio = new AudioContext()
    const sink = new MediaStreamAudioDestinationNode(audio)
    const tone = new OscillatorNode(audio, { frequency: hertz })
    tone.connect(sink)
    tone.start()
    recorder ??= new Recorder(store, SESSION, () => new Date().toISOString().replace(/\.\d+Z$/, "Z"))
    recorder.forgetFault()
    recorder.begin(sink.stream)
  },
  finish: (): void => recorder?.finish(),
  state: () => {
    const { state, isFaulty, held } = recorder!.view
    return { state, isFaulty, pieces: held?.pieces ?? 0 }
  },
  list: (): Promise<HeldRecording[]> => store.list(SESSION),

  /** As the list of a device's recordings does when it is looked at. */
  async endCutOff(): Promise<void> {
    for (const each of await store.list(SESSION)) if (each.digest === null && each.bytes > 0) await store.close(each)
  },

  /** The file as it would be saved: its digest, length and how long it plays. */
  async file(recording: HeldRecording) {
    const file = await store.fileOf(recording)
    const bytes = await file.arrayBuffer()
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
    const digest = `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`
    const length = bytes.byteLength
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes)
    return { digest, length, seconds: sound.duration }
  },

  /** Keeps so many pieces as a sitting of hours would, one after the other, ends it, and says how many bytes there are. */
  async keepHours(pieces: number, size: number) {
    const now = "2020-03-22T10:00:00Z"
    const about = { session: SESSION, mime: "audio/webm", from: now, until: now, pieces: 0, bytes: 0, digest: null }
    let held: HeldRecording = { ...about, id: crypto.randomUUID() }
    const piece = crypto.getRandomValues(new Uint8Array(size))
    for (let n = 0; n < pieces; n++) held = await store.add(held, piece, now)
    const closed = await store.close(held)
    const file = await store.fileOf(closed)
    return { digest: closed.digest, bytes: file.size }
  },
}
