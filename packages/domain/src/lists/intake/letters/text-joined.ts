import { openingAt } from "../lines/line-openings.ts"

/** Names that signs and words for and join: `Zmarak, Wali and Lmar Toryal`. */

const [AND, COMMA] = [/\s+(?:and|et|und|ve|y|e|iyo|и|و|او|اور|&)\s+/iu, /\s*[,،]\s*/u]
const NAME = /^\p{L}[\p{L}\p{M}'’.\u200c-]*(?:\s\p{L}[\p{L}\p{M}'’.\u200c-]*){0,4}$/u
/** Names that begin with what Arabic writes for and. */
const BEGIN_WITH_WAW: ReadonlySet<string> = new Set(
  "وليد وائل وسيم وجدي وجيه وحيد وهيب وهب وضاح وفيق وفا وفاء وداد وردة واصف والي وديع وزير وقاص ولي وكيل وسام وجدان وصفي وصال وعد ورد".split(
    " ",
  ),
)
/** They make one name with the word behind them, `الدين` with the one before. */
const JOINS_NEXT = /^(?:عبد|أبو|ابو|أم|ام|بي‌بي|بی‌بی|abd|abdul|abdel|abdoul|abdal|abu|abou|aboo|umm|oum|bibi|al|el)$/iu
const JOINS_BEFORE = /^(?:الدين|الله|الرحمن|[eu]dd?in|[au]llah)$/iu

/** Names, and what a text tells behind the last. */
export type Names = { readonly names: readonly string[]; readonly behind: string }

/** The names that a text begins with, and what is behind the last. */
export function namesIn(text: string, isOpened: boolean): Names | null {
  const parts = text.split(COMMA)
  for (let count = 0; count < Math.min(parts.length, MOST_NAMES); count++) {
    const length = lengthOfNames(parts[count]!)
    const last = lastTwo(parts[count]!.slice(0, length), isOpened)
    if (last === null) continue
    const names = [...parts.slice(0, count), ...last]
    if (!names.every((name) => NAME.test(name) && isCapital(name))) return null
    return { names, behind: parts[count]!.slice(length) + text.slice(endOf(text, count)) }
  }
  return null
}
const MOST_NAMES = 4

/** Letters of a part before a sign, or a word that tells something. */
function lengthOfNames(part: string): number {
  const plain = part.replace(/\s*[(.–—].*$/u, "")
  const words = plain.split(/\s+/u)
  const at = words.findIndex(
    (word, each) =>
      each > 1 &&
      (openingAt(words, each, false) > 0 ||
        (SON.test(word) && words.slice(0, each).some((before) => IS_AND.test(before)))),
  )
  return at < 0 ? plain.length : words.slice(0, at).join(" ").length
}

const SON = /^(?:ولد|فرزند|ابن|s\/o|fils|son)$/iu
const IS_AND = /^(?:and|et|و|او|اور)$/iu

/** Where the part of a text ends that stands behind so many commas. */
function endOf(text: string, count: number): number {
  const commas = [...text.matchAll(new RegExp(COMMA, "gu"))]
  return commas[count]?.index ?? text.length
}

const isCapital = (name: string): boolean => /^(?:\p{Lu}|\p{Lo})/u.test(name)

/** Two names with a word for and between. */
function lastTwo(text: string, isOpened: boolean): readonly string[] | null {
  const parts = text.split(AND)
  if (parts.length > 1) return parts.map((part) => part.trim())
  if (!isOpened && !/\s/u.test(text)) return null
  const words = text.trim().split(/\s+/u)
  const isAnd = (word: string, at: number): boolean => at > 0 && /^و\p{L}{2,}$/u.test(word)
  const at = words.findIndex((word, each) => isAnd(word, each) && !BEGIN_WITH_WAW.has(word))
  if (at < 0) return null
  const both = [words.slice(0, at), [words[at]!.slice(1), ...words.slice(at + 1)]]
  const third = both[1]!.findIndex((word, each) => isAnd(word, each) && !BEGIN_WITH_WAW.has(word))
  const all =
    third < 0 ? both : [both[0]!, both[1]!.slice(0, third), [both[1]![third]!.slice(1), ...both[1]!.slice(third + 1)]]
  return all.map((each) => each.join(" "))
}

/** Names with the family's that stands behind the last alone: as many words as the first have are given names. */
export function withFamily(names: readonly string[]): readonly string[] {
  const units = names.map(unitsOf)
  const last = units.at(-1)!
  const given = units[0]!.length
  const isShared = units.slice(0, -1).every((each) => each.length === given) && last.length > given
  if (!isShared) return names
  const family = last.slice(given).join(" ")
  return names.map((name, at) => (at === names.length - 1 ? name : `${name} ${family}`))
}

/** The words of a name, those that make one together as one. */
function unitsOf(name: string): readonly string[] {
  const units: string[] = []
  let isOpen = false
  for (const word of name.split(/\s+/u)) {
    if (units.length > 0 && (isOpen || JOINS_BEFORE.test(word))) units.push(`${units.pop()!} ${word}`)
    else units.push(word)
    isOpen = JOINS_NEXT.test(word)
  }
  return units
}

const NUMBERS =
  /(?<!\p{N}[./-]?)\p{N}{1,4}(?:(?:\s*[,،]\s*|\s*(?:and|et|und|ve|y|e|iyo|и|او|اور|&)\s+|\s+و\s*)\p{N}{1,4})+(?![./-]?\p{N})/giu
/** What is told of one of several: of as many ages or years as they are his own. */
export const ofEach = (behind: string, at: number, count: number): string =>
  behind.replace(NUMBERS, (whole) => {
    const numbers = whole.match(/\p{N}+/gu)!
    return numbers.length === count && new Set(numbers.map(({ length }) => length)).size === 1 ? numbers[at]! : whole
  })

const OWN = String.raw`(\s*\([^()]{1,40}\)|\s*[,،]\s*(?:aged\s|âgée?\sde\s|عمره\s|عمرها\s)?\p{N}{1,3}(?:\s(?:ans|years old|سنة|عاما|ساله|کلن|jir|yaşında))?)`
/** `Zmarak (20) and Wali Toryal (22)`, `زمرك (٢٠ سنة) وولي (٢٢ سنة)`. */
const WITH_OWN = new RegExp(
  String.raw`^(\p{L}[^,،()\p{N}]{1,40}?)${OWN}\s*[,،]?\s+(?:(?:and|et|und|ve|y|iyo|и|و|او|اور)\s+|و)(\p{L}[^,،()\p{N}]{1,40}?)${OWN}(?=\s*[,،.;(]|\s|$)(.*)$`,
  "u",
)

/** Two with what is told of each behind his name, and what is told of both; null of others. */
export function eachWithOwn(text: string): readonly string[] | null {
  const [, first, own, second, other, behind] = WITH_OWN.exec(text) ?? []
  if (first === undefined || !NAME.test(first) || !NAME.test(second!)) return null
  const told = behind === "" || /^\s*[,،.(;–—]/u.test(behind!) ? behind! : `،${behind}`
  const [one, two] = withFamily([first, second!])
  return [`${one}${own}${told}`, `${two}${other}${told}`]
}
