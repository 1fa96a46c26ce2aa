import type { Deadline } from "@wasit/domain"
import { foldDigits, localTimeToInstant, type Zone } from "@wasit/domain/words"

/** `9:05`, `٠٩:٠٥`: a time of day in any of three digit sets; null where it is none. */
export function readClock(text: string): { readonly hour: number; readonly minute: number } | null {
  const [, hour, minute] = /^\s*(\d{1,2}):(\d{2})\s*$/.exec(foldDigits(text)) ?? []
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return { hour: Number(hour), minute: Number(minute) }
}

/** The instant that a day and a clock mean in a zone; null while one of them is missing. */
export function toDeadline(epochDay: number | null, clock: string, zone: Zone): Deadline | null {
  const time = readClock(clock)
  if (epochDay === null || time === null) return null
  return { at: localTimeToInstant(epochDay, time.hour, time.minute, zone), zone }
}
