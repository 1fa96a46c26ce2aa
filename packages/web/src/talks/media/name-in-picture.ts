/** A track that bears words in its own picture, and how to end it together with what lies behind it. */
export type NamedTrack = { readonly track: MediaStreamTrack; readonly end: () => void }

type Processor = { readonly readable: ReadableStream<VideoFrame> }
type Generator = MediaStreamTrack & { readonly writable: WritableStream<VideoFrame> }
type Insertable = {
  readonly MediaStreamTrackProcessor?: new (init: { readonly track: MediaStreamTrack }) => Processor
  readonly MediaStreamTrackGenerator?: new (init: { readonly kind: "video" }) => Generator
}

/** A screen on which nothing moves gives no pictures: whoever comes later still needs one. */
const REPEAT_MS = 1_000
const DRAW_MS = 100

/** How high the strip below a picture of this size is, and its letters. The whole is even, as encoders want it. */
export function stripBelow(width: number, height: number): { readonly strip: number; readonly letters: number } {
  const wanted = Math.max(24, Math.round(Math.min(width, height * 2) * 0.03))
  const strip = wanted + ((height + wanted) % 2)
  return { strip, letters: Math.round(strip * 0.62) }
}

/**
 * Writes words into a picture before it is encoded, on a strip below it: a photograph of any screen shows them, and nothing of the
 * picture is covered. Chromium does it frame by frame, also while this page is behind others; elsewhere it is drawn on a timer.
 */
export function nameInPicture(source: MediaStreamTrack, words: string): NamedTrack {
  const { MediaStreamTrackProcessor, MediaStreamTrackGenerator } = globalThis as unknown as Insertable
  const named =
    MediaStreamTrackProcessor === undefined || MediaStreamTrackGenerator === undefined
      ? onTimer(source, words)
      : frameByFrame(
          new MediaStreamTrackProcessor({ track: source }),
          new MediaStreamTrackGenerator({ kind: "video" }),
          words,
        )
  const { track } = named
  // Letters before movement: a document must stay readable.
  track.contentHint = "detail"
  source.addEventListener("ended", () => {
    named.end()
    track.dispatchEvent(new Event("ended"))
  })
  return {
    track,
    end() {
      source.stop()
      named.end()
    },
  }
}

function frameByFrame({ readable }: Processor, generator: Generator, words: string): NamedTrack {
  const canvas = new OffscreenCanvas(2, 2)
  const reader = readable.getReader()
  const writer = generator.writable.getWriter()
  let drawnAt = 0
  let hasDrawn = false
  let isEnded = false
  const send = (): void => {
    drawnAt = performance.now()
    const picture = new VideoFrame(canvas, { timestamp: Math.round(drawnAt * 1000) })
    // The encoder behind is gone where writing fails; the picture must be freed then.
    writer.write(picture).catch(() => picture.close())
  }
  const read = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || isEnded) return value?.close()
      draw(canvas, value, value.displayWidth, value.displayHeight, words)
      value.close()
      hasDrawn = true
      send()
    }
  }
  const timer = setInterval(() => {
    if (hasDrawn && performance.now() - drawnAt >= REPEAT_MS) send()
  }, REPEAT_MS)
  const end = (): void => {
    if (isEnded) return
    isEnded = true
    clearInterval(timer)
    void reader.cancel().catch(() => undefined)
    void writer.close().catch(() => undefined)
    generator.stop()
  }
  void read().catch(end)
  return { track: generator, end }
}

function onTimer(source: MediaStreamTrack, words: string): NamedTrack {
  const video = document.createElement("video")
  video.muted = true
  video.playsInline = true
  video.srcObject = new MediaStream([source])
  void video.play().catch(() => undefined)
  const canvas = document.createElement("canvas")
  const timer = setInterval(() => {
    if (video.videoWidth > 0) draw(canvas, video, video.videoWidth, video.videoHeight, words)
  }, DRAW_MS)
  const track = canvas.captureStream(1000 / DRAW_MS).getVideoTracks()[0]
  if (track === undefined) throw new Error("a canvas gives a track")
  return {
    track,
    end() {
      clearInterval(timer)
      video.srcObject = null
      track.stop()
    },
  }
}

function draw(
  canvas: OffscreenCanvas | HTMLCanvasElement,
  picture: CanvasImageSource,
  width: number,
  height: number,
  words: string,
): void {
  const { strip, letters } = stripBelow(width, height)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height + strip) canvas.height = height + strip
  const context = canvas.getContext("2d") as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  if (context === null) return
  context.drawImage(picture, 0, 0, width, height)
  context.fillStyle = "#14202b"
  context.fillRect(0, height, width, strip)
  context.fillStyle = "#ffffff"
  context.font = `${letters}px system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif`
  context.textAlign = "center"
  context.textBaseline = "middle"
  context.fillText(words, width / 2, height + strip / 2, width * 0.96)
}
