import type { Bytes } from "./bytes.ts"
import { MediaCipher } from "./cipher.ts"
import type { CipherOrder, CipherWord, TransformOptions } from "./e2ee-orders.ts"

/** The part of a transform's event that is used; the library's types of pages and workers disagree about it. */
type Transformer = {
  readonly options: TransformOptions
  readonly readable: ReadableStream<EncodedFrame>
  readonly writable: WritableStream<EncodedFrame>
  /** Of receivers; not every browser has it. */
  sendKeyFrameRequest?(): Promise<unknown>
}
type EncodedFrame = { data: ArrayBuffer; readonly type?: "key" | "delta" | "empty" }

// Secrets and media meet only here, in a worker without a network.
const cipher = new MediaCipher()
const wantedAt = new Map<string, number>()
let picture: "camera" | "screen" = "camera"

const tell = (word: CipherWord): void => globalThis.postMessage(word)

globalThis.addEventListener("message", ({ data }: MessageEvent<CipherOrder>) => obey(data))
globalThis.addEventListener("rtctransform", (event) => {
  const { transformer } = event as unknown as { transformer: Transformer }
  const { options, readable, writable } = transformer
  const step = options.side === "send" ? sealing(options.medium) : opening(options.slot)
  const through = new TransformStream<EncodedFrame, EncodedFrame>({
    async transform(frame, passed) {
      const bytes = await step(new Uint8Array(frame.data), frame.type === "key")
      if (bytes === null && options.side === "receive" && frame.type === "delta")
        wantKeyFrame(transformer, options.slot)
      if (bytes === null) return
      frame.data = bytes.buffer
      passed.enqueue(frame)
    },
  })
  // The pipe breaks off when the sender or receiver is closed: that is its end.
  readable
    .pipeThrough(through)
    .pipeTo(writable)
    .catch(() => undefined)
})
tell({ type: "ready" })

/** The relay asks the sender at most every 400 ms, so that a request may have to be repeated; the next frame does. */
function wantKeyFrame(transformer: Transformer, slot: string): void {
  const now = performance.now()
  if (!cipher.awaitsKeyFrame(slot) || now - (wantedAt.get(slot) ?? Number.NEGATIVE_INFINITY) < 100) return
  wantedAt.set(slot, now)
  transformer.sendKeyFrameRequest?.().catch(() => undefined)
}

const sealing = (medium: "audio" | "video") => (frame: Bytes, isKeyFrame: boolean) =>
  cipher.seal(medium === "audio" ? "microphone" : picture, frame, isKeyFrame)

const opening = (slot: string) => (frame: Bytes, isKeyFrame: boolean) => cipher.open(slot, frame, isKeyFrame)

function obey(order: CipherOrder): void {
  if (order.type === "own") cipher.addOwn(order.scope, order.sender, order.secret)
  else if (order.type === "encrypt") cipher.encryptUnder(order.kind, order.scope)
  else if (order.type === "other") cipher.addOther(order.scope, order.sender, order.secret)
  else if (order.type === "drop-before") cipher.dropBefore(order.place, order.epoch)
  else if (order.type === "label") cipher.label(order.slot, order.label)
  else if (order.type === "picture") picture = order.kind
  else {
    const counts = Object.fromEntries(order.names.map((name) => [name, cipher.countsOf(name)]))
    tell({ type: "counts", id: order.id, counts })
  }
}
