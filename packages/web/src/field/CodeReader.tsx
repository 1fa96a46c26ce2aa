import { useEffect, useRef, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Button } from "../ui/Button.tsx"
import { Callout } from "../ui/Callout.tsx"
import { TextArea } from "../ui/fields.tsx"
import { type Frames, readFrames } from "./code-frames.ts"
import { codeOf, type ReadCode } from "./field-code.ts"
import { readPhoto, readPicture } from "./read-picture.ts"
import { RECEIPT_TEXTS } from "./receipt-texts.ts"

/** What came of the last reading. */
type Reading =
  | { readonly is: "nothing" | "not-a-code" | "no-code-in-photo" | "no-camera" }
  | { readonly is: "part"; readonly n: number; readonly total: number }

/** Reads a code: by the camera, from a photo, or from its text. Codes in several pieces are put together here. */
export function CodeReader({ onCode }: { readonly onCode: (read: ReadCode) => Promise<void> | void }) {
  const t = useText(RECEIPT_TEXTS)
  const format = useFormat()
  const frames = useRef<Frames | null>(null)
  const [text, setText] = useState("")
  const [reading, setReading] = useState<Reading>({ is: "nothing" })
  const [isFilming, setFilming] = useState(false)
  const take = async (line: string): Promise<boolean> => {
    const next = readFrames(frames.current, line)
    if (next === null) {
      setReading({ is: "not-a-code" })
      return false
    }
    frames.current = next
    if (next.pieces.size < next.total) {
      setReading({ is: "part", n: next.pieces.size, total: next.total })
      return false
    }
    const code = await codeOf(next)
    frames.current = null
    setReading({ is: code === null ? "not-a-code" : "nothing" })
    if (code === null) return false
    setFilming(false)
    setText("")
    await onCode(code)
    return true
  }
  const takePhoto = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const found = await readPhoto(file)
    if (found === null) setReading({ is: "no-code-in-photo" })
    else await take(found)
  }
  return (
    <div class="stack">
      {isFilming ? (
        <Camera
          onText={(found) => void take(found)}
          onFail={() => {
            setFilming(false)
            setReading({ is: "no-camera" })
          }}
        />
      ) : null}
      <Button icon="qr" onPress={() => setFilming(!isFilming)}>
        {t(isFilming ? "stopCamera" : "camera")}
      </Button>
      <label class="button button-plain field-photo">
        <span>{t("photo")}</span>
        <input
          class="visually-hidden"
          type="file"
          accept="image/*"
          onChange={(event) => {
            void takePhoto(event.currentTarget.files?.[0])
            event.currentTarget.value = ""
          }}
        />
      </label>
      <TextArea label={t("paste")} hint={t("pasteHint")} value={text} onChange={setText} dir="ltr" rows={4} />
      <Button disabled={text.trim() === ""} onPress={() => void take(text)}>
        {t("read")}
      </Button>
      <div aria-live="polite">{said()}</div>
    </div>
  )

  function said() {
    switch (reading.is) {
      case "nothing":
        return null
      case "part":
        return (
          <Callout tone="info">
            {t("partsRead", { n: format.number(reading.n), total: format.number(reading.total) })}
          </Callout>
        )
      case "not-a-code":
        return <Callout tone="warn">{t("notACode")}</Callout>
      case "no-code-in-photo":
        return <Callout tone="warn">{t("noCodeInPhoto")}</Callout>
      case "no-camera":
        return <Callout tone="warn">{t("noCamera")}</Callout>
    }
  }
}

/** Between two looks at the picture; a slow phone needs the rest for showing it. */
const LOOK_MS = 250

function Camera({ onText, onFail }: { readonly onText: (text: string) => void; readonly onFail: () => void }) {
  const t = useText(RECEIPT_TEXTS)
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef({ onText, onFail })
  told.current = { onText, onFail }
  useEffect(() => {
    const end = new AbortController()
    void film(video.current, end.signal, (text) => told.current.onText(text)).catch(() => {
      if (!end.signal.aborted) told.current.onFail()
    })
    return () => end.abort()
  }, [])
  return <video ref={video} class="field-video" playsInline muted aria-label={t("camera")} />
}

/** Looks through the back camera until told to end; the pictures go nowhere. Rejects where there is no camera. */
async function film(
  video: HTMLVideoElement | null,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } })
  try {
    if (video === null) return
    video.srcObject = stream
    await video.play()
    let last = ""
    while (!signal.aborted) {
      const text = await readPicture(video)
      if (text !== null && text !== last && !signal.aborted) onText(text)
      last = text ?? last
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
