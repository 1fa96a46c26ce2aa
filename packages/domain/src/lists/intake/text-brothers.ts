import { openingAt } from "./line-openings.ts"
import { isBrokenAbove } from "./running-text.ts"
import type { Line } from "./text-line.ts"
import { pairIn } from "./text-pairs.ts"
import { isOfPerson } from "./text-tells.ts"

/** `The brothers Zmarak and Wali Toryal, sons of Sahak`: several people whom one line tells of (IM213). */

/** Words for brothers, sisters and twins before their names, with the word for how many. */
const [TWO, MORE] = ["two|both|deux|zwei|beiden|dos|dois|duas", "three|four|trois|quatre|drei|vier|tres|três"]
const OPENING = new RegExp(
  `^(?:${[
    String.raw`(?:(?:the|les|nos|ses|our|his|her|their|die|los|las|os|as)\s)?(?:(?:${TWO}|${MORE})\s)?(?:twin\s)?(?:brothers|sisters|twins|siblings|frères|soeurs|sœurs|jumeaux|jumelles|brüder|schwestern|geschwister|zwillinge|hermanos|hermanas|irmãos|irmãs)`,
    String.raw`(?:(?:[İi]ki|[Üü]ç)\s)?kardeş(?:ler)?|(?:labada|saddexda)\s(?:walaal|walaalo)(?:\see|\sah|ha)?|walaalaha`,
    String.raw`(?:оба\s|два\s|три\s)?брат(?:ья|а)|сестры`,
    String.raw`(?:ال)?(?:[أا]خو(?:ان|ين)|شقيق(?:ان|ين)|[أا]خت(?:ان|ين)|شقيقت(?:ان|ين)|تو[أا]م(?:ان|ين)?|[إا]خو[ةه]|[أا]شقاء)(?:\sالثلاث[ةه])?`,
    String.raw`(?:هر\s)?(?:دو|سه)\s(?:برادر|خواهر)|برادران|خواهران|دو\sبرادران`,
    String.raw`(?:دوه|درې|دواړه)\s(?:وروڼه|ورونه|خویندې|خويندې)|وروڼه`,
    String.raw`(?:دونوں|دو|تین|تینوں)\s(?:بھائی|بھائیوں|بہنیں|بہنوں)`,
  ].join("|")})(?:\\s(?:named|called|namens|nommés|به نام(?:\\s?های)?|بنام|هما|هم))?\\s*[:：,،]?\\s+(?=\\p{L})`,
  "iu",
)
/** Sons of one father behind two names. */
const SONS = new RegExp(
  `[\\s,،(]+(?:${[
    "(?<of>sons of|daughters of|children of|fils (?:de|d['’])|filles (?:de|d['’])|söhne (?:von|des)|töchter (?:von|des)|hijos de|hijas de|filhos de|сыновья|дочери|дети)",
    String.raw`(?<!\sمن\s)(?<arabic>[أا]بن(?:ا|ي)|[أا]بناء|بن(?:تا|ات)|[أا]ولاد|ولدا)`,
    "(?<persian>فرزندان|پسران|دختران)",
  ].join("|")})(?=\\s|(?<=['’]))\\s*`,
  "iu",
)
const PASHTO_SONS = /\sد\s(.+?)\s(?:زامن|زامنو|لوڼې|لوڼو)(?!\p{L})/u
const TURKISH_SONS = /(?<=^|[\s,])(\S+)\s(?:oğulları|kızları)(?!\p{L})/u

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

/** Letters of a line that tells of brothers. */
const LONGEST = 1000

/** What is told of each of several brothers whom a text names together; null of one that does not. */
export function brothersIn(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null
  const [opening] = OPENING.exec(text) ?? []
  const pair = opening === undefined ? pairIn(sonOf(text)) : null
  if (pair !== null) return pair
  const said = text.slice(opening?.length ?? 0)
  const sons = SONS.exec(said)
  const pashto = PASHTO_SONS.exec(said)
  const at = Math.min(sons?.index ?? said.length, pashto?.index ?? said.length)
  if (opening === undefined && (sons === null || sons.groups!.of?.startsWith("f") === true)) return null
  const named = namesIn(said.slice(0, at), opening !== undefined)
  if (named === null || (opening === undefined && named.behind !== "")) return null
  const behind = sonOf(named.behind + said.slice(at))
  const names = withFamily(named.names)
  return names.map(
    (name, each) =>
      `${name}${/^[,،.(–]/u.test(behind) || behind === "" ? "" : "، "}${ofEach(behind, each, names.length)}`,
  )
}

/** What is told behind the names with the word for one son. */
function sonOf(behind: string): string {
  const plain = behind.replace(TURKISH_SONS, "$1 oğlu").replace(PASHTO_SONS, "، د $1 زوی")
  const sons = SONS.exec(plain)
  if (sons === null) return plain
  const { of, arabic } = sons.groups!
  const word = of !== undefined ? ofOne(of) : arabic !== undefined ? "والده" : "فرزند"
  return `${plain.slice(0, sons.index)}، ${word} ${plain.slice(sons.index + sons[0].length)}`
}

function ofOne(words: string): string {
  if (/^fil/iu.test(words)) return /^filles/iu.test(words) ? "fille de" : "fils de"
  if (/^[а-я]/u.test(words)) return words === "дочери" ? "дочь" : "сын"
  return /^(?:daughters|töchter|hijas)/iu.test(words) ? "daughter of" : "son of"
}

type Names = { readonly names: readonly string[]; readonly behind: string }

/** The names that a text begins with, and what is behind the last. */
function namesIn(text: string, isOpened: boolean): Names | null {
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
function withFamily(names: readonly string[]): readonly string[] {
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
const ofEach = (behind: string, at: number, count: number): string =>
  behind.replace(NUMBERS, (whole) => {
    const numbers = whole.match(/\p{N}+/gu)!
    return numbers.length === count && new Set(numbers.map(({ length }) => length)).size === 1 ? numbers[at]! : whole
  })

/** Lines with one for each of the brothers whom one tells of, in paragraphs of their own where theirs is one. */
export function apartByBrothers(lines: readonly Line[]): readonly Line[] {
  let last = 0
  return wholeLines(lines).flatMap(({ line, isParagraph }): readonly Line[] => {
    const people = line.text === "" ? null : brothersIn(line.text)
    const parts = people ?? [line.text]
    return parts.flatMap((text, at): Line[] => {
      last = Math.max(last + 1, line.row)
      const own = { ...line, row: last, text }
      return isParagraph && at > 0 ? [{ ...own, text: "" }, own] : [own]
    })
  })
}

type Whole = { readonly line: Line; readonly isParagraph: boolean }

/** Lines, those of a paragraph of brothers that is broken as one. */
function wholeLines(lines: readonly Line[]): readonly Whole[] {
  const all: Whole[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const isFirst = line.text !== "" && (at === 0 || lines[at - 1]!.text === "")
    let end = at + 1
    while (isFirst && end < lines.length && lines[end]!.text !== "") end++
    const text = lines
      .slice(at, end)
      .map((each) => each.text)
      .join(" ")
    const isOne =
      isFirst &&
      end - at <= MOST_LINES &&
      lines
        .slice(at + 1, end)
        .every((each, next) => isBrokenAbove(lines[at + next], each, true) && !isOfPerson(each.text)) &&
      brothersIn(text) !== null
    all.push({ line: isOne ? { ...line, text } : line, isParagraph: isOne })
    if (isOne) at = end - 1
  }
  return all
}
const MOST_LINES = 6
