import { readDate } from "./intake-date.ts"

/** `From Spinwad: `, `من التوت: `: where somebody is from. */
const PLACE_FIRST = /^(?:from|of|de|من|از)\s+(\p{L}[^\p{N}:：.;؛()]{1,40}?)\s*[:：]\s+(?=\p{L})/iu
/** `On 11 October 2013, `: when he was taken. */
const DAY_FIRST = /^(?:on|le|am|في|بتاريخ|يوم|در|به تاریخ|در تاریخ)\s+([^,،:]{4,30})[,،:]\s+(?=\p{L})/iu
/** `Our second client, `, `The family of `: what somebody is to those who write. */
const WHOSE = /^(?:(?:our|my|the)\s+(?:\p{Ll}+\s+)?client,?|the\s+(?:family|relatives|parents)\s+of)\s+(?=\p{Lu})/iu

/** What is told of somebody with his name first: a place and a day before it stand behind all else (IM188). */
export function nameFirst(text: string): string {
  const [placed, place] = PLACE_FIRST.exec(text) ?? []
  if (placed !== undefined) return `${text.slice(placed.length)}، from ${place}`
  const [dated, day] = DAY_FIRST.exec(text) ?? []
  const precision = day === undefined ? undefined : readDate(day).value?.precision
  if (precision === "day" || precision === "month") return `${text.slice(dated!.length)}، arrested on ${day}`
  return text.replace(WHOSE, "")
}
