import { useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { Callout } from "../../ui/index.ts"
import { DEVICE_TEXTS } from "./device-texts.ts"
import { BYTES_PER_SECOND } from "./recorder.ts"
import { secondsOfRoom } from "./room-set-aside.ts"

const LOOK_MS = 10_000
/** Below an hour of room one is warned; above two days nobody needs to know. */
const SCARCE_SECONDS = 3_600
const PLENTY_SECONDS = 48 * 3_600

/** For how much more sound this device has room, where that may matter. */
export function RoomLeft() {
  const t = useText(DEVICE_TEXTS)
  const format = useFormat()
  const seconds = useRoomLeft()
  if (seconds === null || seconds > PLENTY_SECONDS) return null
  const duration = format.duration(seconds)
  if (seconds > SCARCE_SECONDS) return <p class="soft small">{t("roomLeft", { duration })}</p>
  return <Callout tone="warn">{t("roomScarce", { duration })}</Callout>
}

function useRoomLeft(): number | null {
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(() => {
    const look = (): void => void secondsOfRoom(BYTES_PER_SECOND).then(setSeconds, () => setSeconds(null))
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
