import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import type { ChosenDevices } from "../media/talk-view.ts"
import { type DeviceFault, deviceFault } from "./device-fault.ts"

export type PreviewFaults = { readonly microphone: DeviceFault | null; readonly camera: DeviceFault | null }

/** One's own devices before joining: what they give stays on this device, and is released when the page moves on. */
export type Preview = {
  readonly stream: MediaStream | null
  readonly chosen: ChosenDevices
  readonly devices: readonly MediaDeviceInfo[]
  readonly faults: PreviewFaults
  /** Opens what was chosen. Called in a click: the browser asks for permission. */
  open(withCamera: boolean): Promise<void>
  choose(part: Partial<ChosenDevices>): void
  close(): void
}

const NO_FAULTS: PreviewFaults = { microphone: null, camera: null }

export function usePreview(): Preview {
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [chosen, setChosen] = useState<ChosenDevices>({ microphone: null, camera: null, speaker: null })
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([])
  const [faults, setFaults] = useState(NO_FAULTS)
  const latest = useRef<MediaStream | null>(null)
  const close = useCallback(() => {
    for (const track of latest.current?.getTracks() ?? []) track.stop()
    latest.current = null
    setStream(null)
  }, [])
  const openWith = useCallback(
    async (wanted: ChosenDevices, withCamera: boolean) => {
      close()
      const sound = await take("audio", wanted.microphone)
      const picture = withCamera ? await take("video", wanted.camera) : null
      const tracks = [sound, picture].flatMap((each) => (each instanceof MediaStream ? each.getTracks() : []))
      latest.current = new MediaStream(tracks)
      setStream(latest.current)
      setFaults({
        microphone: typeof sound === "string" ? sound : null,
        camera: typeof picture === "string" ? picture : null,
      })
      setDevices(await navigator.mediaDevices.enumerateDevices())
    },
    [close],
  )
  const choose = useCallback(
    (part: Partial<ChosenDevices>) => {
      const next = { ...chosen, ...part }
      setChosen(next)
      const hadPicture = (latest.current?.getVideoTracks().length ?? 0) > 0
      if (latest.current !== null && !("speaker" in part)) void openWith(next, hadPicture)
    },
    [chosen, openWith],
  )
  useEffect(() => close, [close])
  return { stream, chosen, devices, faults, open: (withCamera) => openWith(chosen, withCamera), choose, close }
}

async function take(kind: "audio" | "video", device: string | null): Promise<MediaStream | DeviceFault> {
  const wanted: MediaTrackConstraints = device === null ? {} : { deviceId: { exact: device } }
  const asked = kind === "audio" ? { audio: wanted } : { video: { ...wanted, width: 640, height: 360 } }
  try {
    return await navigator.mediaDevices.getUserMedia(asked)
  } catch (error) {
    return deviceFault(error)
  }
}
