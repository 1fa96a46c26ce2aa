/** Of the ramp between two loudnesses: no click, and quick enough to follow a voice. */
const RAMP_S = 0.02
/** Some browsers do not answer at all until they let sound begin; nobody is kept out of a talk for that. */
const RESUME_MS = 1_000

type Voice = {
  readonly element: HTMLAudioElement
  readonly source: MediaStreamAudioSourceNode
  readonly gain: GainNode
  readonly analyser: AnalyserNode
}

/**
 * What comes out of the loudspeaker: each slot through a loudness of its own. Chromium plays a received track into WebAudio
 * only while an element has it too; that element stays mute.
 */
export class Sound {
  readonly #context = new AudioContext()
  readonly #voices = new Map<number, Voice>()
  readonly #samples = new Float32Array(256)
  #tap: MediaStreamAudioDestinationNode | null = null

  get isBlocked(): boolean {
    return this.#context.state === "suspended"
  }

  /** The browser lets sound begin in a click only. */
  async resume(): Promise<void> {
    await Promise.race([this.#context.resume(), new Promise((resolve) => setTimeout(resolve, RESUME_MS))])
  }

  attach(slot: number, track: MediaStreamTrack): void {
    this.detach(slot)
    const stream = new MediaStream([track])
    const element = Object.assign(new Audio(), { muted: true, autoplay: true, srcObject: stream })
    const source = this.#context.createMediaStreamSource(stream)
    const gain = new GainNode(this.#context, { gain: 0 })
    const analyser = new AnalyserNode(this.#context, { fftSize: 256 })
    source.connect(analyser)
    source.connect(gain).connect(this.#context.destination)
    if (this.#tap !== null) gain.connect(this.#tap)
    this.#voices.set(slot, { element, source, gain, analyser })
  }

  detach(slot: number): void {
    const voice = this.#voices.get(slot)
    if (voice === undefined) return
    voice.element.srcObject = null
    voice.source.disconnect()
    voice.gain.disconnect()
    this.#voices.delete(slot)
  }

  detachAll(): void {
    for (const slot of this.#voices.keys()) this.detach(slot)
  }

  /** Everything that is played here, mixed as it is played, as a stream of its own. */
  tap(): MediaStream {
    if (this.#tap === null) {
      this.#tap = new MediaStreamAudioDestinationNode(this.#context, { channelCount: 1 })
      for (const { gain } of this.#voices.values()) gain.connect(this.#tap)
      // Silence is sound too: without any source the stream would stand still, and its times would shift.
      const silence = new ConstantSourceNode(this.#context, { offset: 0 })
      silence.connect(this.#tap)
      silence.start()
    }
    return this.#tap.stream
  }

  /** A slot that is not in `gains` is silent. */
  setGains(gains: ReadonlyMap<number, number>): void {
    for (const [slot, { gain }] of this.#voices)
      gain.gain.setTargetAtTime(gains.get(slot) ?? 0, this.#context.currentTime, RAMP_S)
  }

  /** The largest sample just now, 0 to 1, before the loudness of the slot. */
  level(slot: number): number {
    const voice = this.#voices.get(slot)
    if (voice === undefined) return 0
    voice.analyser.getFloatTimeDomainData(this.#samples)
    return peak(this.#samples)
  }

  /** Watches a track of this device without playing it. Gives how loud it is, and an end. */
  meter(track: MediaStreamTrack): { level(): number; end(): void } {
    const source = this.#context.createMediaStreamSource(new MediaStream([track]))
    const analyser = new AnalyserNode(this.#context, { fftSize: 256 })
    source.connect(analyser)
    return {
      level: () => {
        analyser.getFloatTimeDomainData(this.#samples)
        return peak(this.#samples)
      },
      end: () => source.disconnect(),
    }
  }

  get isRunning(): boolean {
    return this.#context.state === "running"
  }

  /** Plays on the chosen loudspeaker, where the browser can choose; null is the system's own. */
  async playOn(speaker: string | null): Promise<void> {
    const choosing = this.#context as AudioContext & { setSinkId?(id: string): Promise<void> }
    await choosing.setSinkId?.(speaker ?? "")
  }

  end(): void {
    this.detachAll()
    void this.#context.close()
  }
}

const peak = (samples: Float32Array): number => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
