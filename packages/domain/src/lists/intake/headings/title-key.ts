import { foldHeader } from "../cells/fold.ts"

/** How clerks shorten the words of a title, dots or not. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `dt date|dtd date|distt district|dstt district|dist district|zila district|vill village|vlg village|vil village|prov province
   |yr year|fa father|fr father|moth mother|gr grand|bth birth|plc place|loc location|addr address|add address|det detention|arr arrest
   |trh tarihi|nat nationality|natl nationality|obs observations|rmk remarks|rmks remarks|rem remarks|n no`
    .split(/\s*\|\s*/)
    .map((pair) => pair.split(" "))
    .map(([short, whole]) => [short!, whole!]),
)

const AND: ReadonlySet<string> = new Set(
  "and or et ou und oder y e o و یا او اور أو и или ва va yoki ve veya iyo au wa dan atau û i dhe та și και"
    .split(" ")
    .map(foldHeader),
)

/** ت. التوقيف is تاريخ التوقيف: single letters that stand for a word before another. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    ["ت", "تاريخ"],
    ["م", "مكان"],
    ["ر", "رقم"],
  ].map(([letter, word]) => [letter!, foldHeader(word!)]),
)

/** They join or part the words of a title and say nothing of what stands under it. */
const JOINING: ReadonlySet<string> = new Set([...AND, ..."of the de du des d".split(" ")])

/** `Prénom(s)`, `Né(e)`, `N(o)`: an ending that holds for some. */
const OPTIONAL = /(?<=\p{L})\((e?s|e|es|x)\)/giu

/** Where a word for "and" is one for "of": `Emri i babait`, `Naam-e padar`. */
const IS_OF: ReadonlySet<string> = new Set(["emri i", "nam e", "naam e", "esm e", "ism e"])

/** The titles in a title between which a word for "and" stands, folded: `اسم و شهرت`, `الاسم والعشيرة`. */
export function joinedTitles(text: string): readonly string[] {
  const titles: string[][] = [[]]
  for (const word of foldHeader(text.replace(OPTIONAL, "$1"))
    .replace(/(?<=\s)(?!والد(?:ه|ته|ها|تها|ی)?(?:\s|$))و(?=ال\p{L}{2}|(?:محل|مكان|عنوان|بلدة?|سكن)(?:\s|$))/gu, "و ")
    .split(" "))
    if (AND.has(word) && !IS_OF.has(`${titles.at(-1)!.at(-1)} ${word}`)) titles.push([])
    else titles.at(-1)!.push(word)
  return titles.map((words) => words.join(" "))
}

/**
 * A title as it is looked up: folded, without the words that join others, what clerks shorten written out, and single letters beside each
 * other as one word (Ф.И.О., S/o, D.O.B., п/п), and a letter that stands for a word (IM100). What begins or ends a title joins nothing: `d. tarihi` is no date of any kind.
 */
export function titleKey(text: string): string {
  const words: string[] = []
  let run = ""
  for (const word of [...foldHeader(text.replace(OPTIONAL, "$1")).split(" "), ""]) {
    if (isLetter(word)) {
      run += word
      continue
    }
    if (run !== "") words.push(word === "" ? run : (LETTERS.get(run) ?? run))
    run = ""
    if (word !== "") words.push(SHORT.get(word) ?? word)
  }
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !JOINING.has(word)).join(" ")
}

const isLetter = (word: string): boolean => /^\p{L}$/u.test(word)
