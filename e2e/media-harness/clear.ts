import { colourTrack, type Source, toneTrack } from "./sources.ts"

type Encoded = { readonly data: ArrayBuffer }
type SenderWithStreams = RTCRtpSender & {
  createEncodedStreams(): { readable: ReadableStream<Encoded>; writable: WritableStream<Encoded> }
}

/** Frames as text, base64: what a test takes out of a page. */
export type ClearFrames = { readonly voice: readonly string[]; readonly picture: readonly string[] }

/** What this browser's encoders make of a tone and a colour, never encrypted and never sent anywhere but within this page. */
export async function framesInClear({ tone, colour }: Source, ms: number): Promise<ClearFrames> {
  const configuration = { encodedInsertableStreams: true } as RTCConfiguration
  const [own, other] = [new RTCPeerConnection(configuration), new RTCPeerConnection()]
  own.onicecandidate = ({ candidate }) => void other.addIceCandidate(candidate ?? undefined)
  other.onicecandidate = ({ candidate }) => void own.addIceCandidate(candidate ?? undefined)
  const frames = { voice: [] as string[], picture: [] as string[] }
  const tracks = [toneTrack(tone), colourTrack(colour)]
  for (const [at, kept] of [frames.voice, frames.picture].entries()) {
    const sender = own.addTransceiver(tracks[at]!, { direction: "sendonly" }).sender as SenderWithStreams
    const { readable, writable } = sender.createEncodedStreams()
    const transform = (frame: Encoded, out: TransformStreamDefaultController<Encoded>) => {
      kept.push(btoa(String.fromCharCode(...new Uint8Array(frame.data))))
      out.enqueue(frame)
    }
    void readable.pipeThrough(new TransformStream({ transform })).pipeTo(writable)
  }
  await own.setLocalDescription(await own.createOffer())
  const sdp = own.localDescription!.sdp.replace(/^(a=fmtp:111 .*)$/m, "$1;cbr=1;usedtx=0;maxaveragebitrate=24000")
  await other.setRemoteDescription({ type: "offer", sdp })
  await other.setLocalDescription(await other.createAnswer())
  const answer = other.localDescription!.sdp.replace(/^(a=fmtp:111 .*)$/m, "$1;cbr=1;usedtx=0;maxaveragebitrate=24000")
  await own.setRemoteDescription({ type: "answer", sdp: answer })
  await new Promise((resolve) => setTimeout(resolve, ms))
  for (const connection of [own, other]) connection.close()
  for (const track of tracks) track.stop()
  return frames
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (each) => each.charCodeAt(0))

/** The colours that a VP8 decoder shows of these frames, from the first key frame on; none for what it cannot read. */
export async function decodePicture(frames: readonly string[]): Promise<number[][]> {
  const colours: number[][] = []
  const drawing = new OffscreenCanvas(320, 180).getContext("2d", { willReadFrequently: true })!
  let isBroken = false
  const decoder = new VideoDecoder({
    output: (frame) => {
      drawing.drawImage(frame, 0, 0, 320, 180)
      frame.close()
      colours.push([...drawing.getImageData(200, 120, 1, 1).data.slice(0, 3)])
    },
    error: () => {
      isBroken = true
    },
  })
  decoder.configure({ codec: "vp8" })
  const all = frames.map(bytesOf)
  const first = all.findIndex((data) => ((data[0] ?? 1) & 1) === 0)
  for (const [at, data] of all.slice(Math.max(0, first)).entries()) {
    if (isBroken) break
    const type = ((data[0] ?? 1) & 1) === 0 ? "key" : "delta"
    decoder.decode(new EncodedVideoChunk({ type, timestamp: at * 66_000, data }))
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  if (!isBroken) await decoder.flush().catch(() => undefined)
  return colours
}

/** The share of a tone in the sound that an Opus decoder makes of these frames, 0 to 1. */
export async function toneShare(frames: readonly string[], frequency: number): Promise<number> {
  let [real, imaginary, energy, count] = [0, 0, 0, 0]
  const decoder = new AudioDecoder({
    output: (sound) => {
      const samples = new Float32Array(sound.numberOfFrames)
      sound.copyTo(samples, { planeIndex: 0, format: "f32-planar" })
      for (const sample of samples) {
        const angle = (2 * Math.PI * frequency * count++) / sound.sampleRate
        real += sample * Math.cos(angle)
        imaginary += sample * Math.sin(angle)
        energy += sample * sample
      }
      sound.close()
    },
    error: () => undefined,
  })
  decoder.configure({ codec: "opus", sampleRate: 48_000, numberOfChannels: 2 })
  for (const [at, text] of frames.entries()) {
    if (decoder.state !== "configured") break
    decoder.decode(new EncodedAudioChunk({ type: "key", timestamp: at * 20_000, data: bytesOf(text) }))
  }
  if (decoder.state === "configured") await decoder.flush().catch(() => undefined)
  return energy === 0 ? 0 : (2 * (real * real + imaginary * imaginary)) / (energy * count)
}
