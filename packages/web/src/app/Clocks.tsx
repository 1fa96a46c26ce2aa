import { epochSecondsToInstant, instantToEpochSeconds, type Zone } from "@wasit/domain/words"
import { useEffect, useReducer } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { APP_TEXTS, CITY_TEXTS } from "./texts.ts"

/** The time of the process by the clocks of its places. Not announced: it would never be silent. */
export function Clocks({ zones, now }: { readonly zones: readonly Zone[]; readonly now: () => string }) {
  const t = useText(APP_TEXTS)
  const city = useText(CITY_TEXTS)
  const format = useFormat()
  const [, tick] = useReducer((n: number) => n + 1, 0)
  const instant = now()
  useEffect(() => {
    // Wakes at the next full minute of the process, not of this device.
    const seconds = 60 - (instantToEpochSeconds(now()) % 60)
    const timer = setTimeout(() => tick(undefined), seconds * 1000)
    return () => clearTimeout(timer)
  })
  const minute = epochSecondsToInstant(Math.floor(instantToEpochSeconds(instant) / 60) * 60)
  return (
    <ul class="clocks" aria-label={t("clocks")}>
      {zones.map((zone) => (
        <li key={zone}>
          <span class="clock-city">{city(zone)}</span> <time dateTime={minute}>{format.time(minute, zone)}</time>
        </li>
      ))}
    </ul>
  )
}
