/** The browser's own reader of codes, where it has one. */
type Detector = { detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]> }
type DetectorMaker = {
  new (options: { readonly formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

let detector: Promise<Detector | null> | null = null

/** The text of the code in a picture; null where none was found. The picture stays in this page. */
export async function readPicture(source: ImageBitmap | HTMLVideoElement): Promise<string | null> {
  detector ??= ownDetector()
  const own = await detector
  if (own !== null) return (await own.detect(source))[0]?.rawValue ?? null
  const { default: jsQR } = await import("jsqr")
  const pixels = pixelsOf(source)
  return pixels === null ? null : (jsQR(pixels.data, pixels.width, pixels.height)?.data ?? null)
}

/** A photograph that was chosen. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  return picture === null ? null : readPicture(picture)
}

async function ownDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorMaker }
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  return BarcodeDetector !== undefined && formats.includes("qr_code")
    ? new BarcodeDetector({ formats: ["qr_code"] })
    : null
}

/** Larger pictures hold no more of a code, and take longer to read. */
const MOST = 1200

function pixelsOf(source: ImageBitmap | HTMLVideoElement): ImageData | null {
  const [wide, high] =
    source instanceof HTMLVideoElement ? [source.videoWidth, source.videoHeight] : [source.width, source.height]
  const scale = Math.min(1, MOST / Math.max(wide, high, 1))
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(wide * scale)
  canvas.height = Math.round(high * scale)
  const context = canvas.getContext("2d", { willReadFrequently: true })
  if (context === null || canvas.width === 0 || canvas.height === 0) return null
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
