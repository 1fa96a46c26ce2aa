import { readDate } from "../cells/intake-date.ts"

/** `From Spinwad: `, `من التوت: `: where somebody is from. */
const PLACE_FIRST = /^(?:from|of|de|من|از)\s+(\p{L}[^\p{N}:：.;؛()]{1,40}?)\s*[:：]\s+(?=\p{L})/iu
/** Words for on and in before a day. */
const ON = /^(?:on|in|le|en|am|في|بتاريخ|يوم|در|به تاریخ|در تاریخ)\s+/iu
/** `soldiers also took his brother `: who took whom, up to his name. */
const TOOK =
  /^[^.,:;()\p{Lu}]{0,40}?\s?(?:took|taken|seized|arrested|detained|abducted|kidnapped|captured|picked up|led away)\s(?:away\s)?(?:(?:his|her|their|my|our|the)\s(?:\p{Ll}+\s){1,3})?(?=\p{Lu})/u
const OTHERS = /^(?:The|They|We|He|She|It|Soldiers|Men|Armed|Unknown|Police|Our|My|His|Her|A|An)\s/u
/** A name in capitals, with what stands between its words. */
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|(?:al|el|bin|ibn|ben|abu|s\/o|d\/o)(?:-\p{L}+)?(?!\p{L})))*/u
/** `and the youngest, `: who of some that were told of. */
const WHO_ELSE = /^(?:and|also)\s(?:the\s)?\p{Ll}+(?:\s\p{Ll}+)?,\s+(?=\p{Lu}\p{Ll})/u
/** `Our second client, `, `The family of `: what somebody is to those who write. */
const WHOSE = /^(?:(?:our|my|the)\s+(?:\p{Ll}+\s+)?client,?|the\s+(?:family|relatives|parents)\s+of)\s+(?=\p{Lu})/iu

/** What is told of somebody with his name first: a place and a day before it stand behind it or all else (IM188). */
export function nameFirst(text: string): string {
  const [placed, place] = PLACE_FIRST.exec(text) ?? []
  if (placed !== undefined) return `${text.slice(placed.length)}، from ${place}`
  return dayBehind(text) ?? text.replace(WHOSE, "").replace(WHO_ELSE, "")
}

/** `On 3 May 2002 soldiers took Zmarak Toryal, 24` with the day behind the name; null where none stands before one. */
function dayBehind(text: string): string | null {
  const [on] = ON.exec(text) ?? []
  if (on === undefined) return null
  const { day, rest } = dayFirst(text.slice(on.length)) ?? { day: "", rest: "" }
  if (day === "") return null
  const taken = rest.replace(TOOK, "")
  const isSigned = /^[,،:]/u.test(rest)
  const plain = taken.replace(/^[,،:]\s*/u, "")
  const isName = taken !== rest || isSigned || (/^\p{Lu}/u.test(plain) && !OTHERS.test(plain))
  if (!isName) return null
  const [name] = NAME.exec(plain) ?? []
  if (name === undefined) return `${plain}، arrested on ${day}`
  const behind = plain.slice(name.length).trim()
  const sign = /^(?:from|at|in|near|outside|inside)\s/u.test(behind) ? "" : "،"
  return `${name}، arrested on ${day}${sign} ${behind.replace(/^[,،\s]+/u, "")}`
}

const MOST_WORDS = 4

/** The day or the month that a text begins with, and what is behind. */
function dayFirst(text: string): { readonly day: string; readonly rest: string } | null {
  const words = text.split(/\s+/u)
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const written = words.slice(0, count).join(" ")
    const day = written.replace(/[,،:]$/u, "")
    const precision = readDate(day).value?.precision
    if (precision !== "day" && precision !== "month") continue
    const sign = written.slice(day.length)
    return { day, rest: `${sign}${sign === "" ? "" : " "}${words.slice(count).join(" ")}` }
  }
  return null
}
