import { isBrokenAbove } from "./running-text.ts"
import { eachWithOwn, namesIn, ofEach, withFamily } from "./text-joined.ts"
import type { Line } from "./text-line.ts"
import { pairIn } from "./text-pairs.ts"
import { sonsOf, withSons } from "./text-sons.ts"
import { isOfPerson } from "./text-tells.ts"

/** `The brothers Zmarak and Wali Toryal, sons of Sahak`: several people whom one line tells of (IM213). */

/** Words for brothers, sisters and twins before their names, with the word for how many. */
const [TWO, MORE] = ["two|both|deux|zwei|beiden|dos|dois|duas", "three|four|trois|quatre|drei|vier|tres|três"]
const OPENING = new RegExp(
  `^(?:${[
    String.raw`(?:(?:the|les|nos|ses|our|his|her|their|die|los|las|os|as)\s)?(?:(?:${TWO}|${MORE})\s)?(?:twin\s)?(?:brothers|sisters|twins|siblings|cousins|frères|soeurs|sœurs|jumeaux|jumelles|brüder|schwestern|geschwister|zwillinge|hermanos|hermanas|irmãos|irmãs)`,
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

/** `Zmarak Toryal and Wali Lmar, both from Spinwad`. */
const BOTH =
  /[,،]\s*(?:both|tous (?:les )?deux|toutes (?:les )?deux|beide|ambos|ambas|كلاهما|كليهما|وكلاهما|هر دو|هردو|دواړه|دونوں|her ikisi|labaduba|оба)(?!\p{L})/iu

/** Letters of a line that tells of brothers. */
const LONGEST = 1000

/** What is told of each of several brothers, or of a father and his sons, whom a text names together; null of one that does not. */
export const brothersIn = (text: string): readonly string[] | null =>
  severalIn(text)?.map((told) => told.replace(BOTH, "،")) ?? null

function severalIn(text: string): readonly string[] | null {
  if (text.length > LONGEST) return null
  const [opening] = OPENING.exec(text) ?? []
  const others = opening === undefined ? (sonsOf(text) ?? withSons(text) ?? pairIn(sonOf(text))) : null
  if (others !== null) return others
  const said = text.slice(opening?.length ?? 0)
  const sons = SONS.exec(said)
  const pashto = PASHTO_SONS.exec(said)
  const at = Math.min(sons?.index ?? said.length, pashto?.index ?? said.length)
  const each = opening === undefined ? null : eachWithOwn(sonOf(said))
  if (each !== null) return each
  const areBoth = BOTH.test(said)
  if (opening === undefined && !areBoth && (sons === null || sons.groups!.of?.startsWith("f") === true)) return null
  const named = namesIn(said.slice(0, at), opening !== undefined || areBoth)
  if (named === null || (opening === undefined && !BOTH.test(named.behind) && named.behind !== "")) return null
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
