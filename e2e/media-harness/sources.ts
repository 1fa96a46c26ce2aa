/** What a participant of a test sends instead of a microphone and a camera: one tone and one colour. */
export type Source = { readonly tone: number; readonly colour: readonly [number, number, number] }

/** From here on every microphone of this page gives the tone and every camera the colour. */
export function pretend({ tone, colour }: Source): void {
  navigator.mediaDevices.getUserMedia = async (wanted = {}) => {
    const tracks = [wanted.audio ? toneTrack(tone) : null, wanted.video ? colourTrack(colour) : null]
    return new MediaStream(tracks.filter((track) => track !== null))
  }
}

export function toneTrack(frequency: number): MediaStreamTrack {
  // One context for all: each has a thread that must be in time, and a microphone is opened many times.
  toneContext ??= new AudioContext()
  const oscillator = new OscillatorNode(toneContext, { frequency })
  const destination = toneContext.createMediaStreamDestination()
  oscillator.connect(new GainNode(toneContext, { gain: 0.4 })).connect(destination)
  oscillator.start()
  return destination.stream.getAudioTracks()[0]!
}

let toneContext: AudioContext | null = null

export function colourTrack([red, green, blue]: Source["colour"]): MediaStreamTrack {
  const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 180 })
  const drawing = canvas.getContext("2d")!
  let n = 0
  const paint = () => {
    drawing.fillStyle = `rgb(${red} ${green} ${blue})`
    drawing.fillRect(0, 0, 320, 180)
    drawing.fillStyle = "white"
    drawing.fillText(String(n++), 10, 20)
  }
  paint()
  setInterval(paint, 66)
  return canvas.captureStream(15).getVideoTracks()[0]!
}

/**
 * What comes out of the loudspeaker of this page, listened to where it goes there: over a long time, which tells tones apart that
 * are near one another, and over 43 ms, which tells when one begins or ends.
 */
const loudspeakers: { readonly long: AnalyserNode; readonly short: AnalyserNode }[] = []
const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode | AudioParam) => AudioNode | undefined
AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode | AudioParam) {
  if (to instanceof AudioDestinationNode) {
    const listen = (fftSize: number) => {
      const analyser = new AnalyserNode(this.context as AudioContext, { fftSize, smoothingTimeConstant: 0 })
      connect.call(this, analyser)
      return analyser
    }
    loudspeakers.push({ long: listen(8192), short: listen(2048) })
  }
  return connect.call(this, to)
} as typeof AudioNode.prototype.connect

/** How loud a tone is in what this page plays, in decibels: above -45 it is heard, below -90 it is not there. */
export function loudness(frequency: number): number {
  return Math.max(-200, ...loudspeakers.map(({ long }) => inBins(long, frequency)))
}

/** The same of the last 43 ms alone; tones have to be 200 Hz apart. */
export function loudnessNow(frequency: number): number {
  return Math.max(-200, ...loudspeakers.map(({ short }) => inBins(short, frequency)))
}

function inBins(analyser: AnalyserNode, frequency: number): number {
  const bins = new Float32Array(analyser.frequencyBinCount)
  analyser.getFloatFrequencyData(bins)
  const middle = Math.round((frequency * analyser.fftSize) / analyser.context.sampleRate)
  return Math.max(...bins.slice(middle - 2, middle + 3))
}

/** The colour in the middle of a video; null while it shows nothing. */
export function colourOf(picture: HTMLVideoElement | HTMLImageElement): number[] | null {
  if (picture instanceof HTMLVideoElement && picture.videoWidth === 0) return null
  const canvas = new OffscreenCanvas(320, 180)
  const drawing = canvas.getContext("2d")!
  drawing.drawImage(picture, 0, 0, 320, 180)
  return [...drawing.getImageData(200, 120, 1, 1).data.slice(0, 3)]
}
