import { ASCII_OF } from "../resources/letters.ts"
import { foldText } from "./fold.ts"

const WORD = /[\p{Script=Latin}\p{M}'’ʻʼ‘]+/gu
const MARKED = /[^\p{ASCII}]/u
const LOST = new RegExp(`[${Object.keys(ASCII_OF).join("")}]`, "gu")
const NONE: ReadonlyMap<string, string> = new Map()

/**
 * The words of a text that are written with marks, each in folded form, and what is left of it where the marks are lost: Ćamil is read as Chamil, and
 * Camil is written for it. Of a word whose letters sound alike without, it is the word itself: who marks some letters leaves no mark out.
 */
export function asciiWords(text: string): ReadonlyMap<string, string> {
  if (!MARKED.test(text)) return NONE
  const found = new Map<string, string>()
  for (const [word] of text.toLowerCase().normalize("NFC").matchAll(WORD)) {
    if (!/(?=\P{ASCII})\p{Script=Latin}/u.test(word)) continue
    const bare = word.replace(LOST, (letter) => ASCII_OF[letter]!)
    found.set(foldText(word), bare === word ? word : foldText(bare))
  }
  return found
}
