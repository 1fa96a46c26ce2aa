import type { Script } from "./fold.ts"
import { ARABIC, KEY_CLASS, LATIN } from "./letters.ts"

function collapse(text: string): string {
  return text.replace(/(.)\1+/gu, "$1")
}

/** Spellings without the medial alef that Arabic orthography allows, in folded form. */
const DEFECTIVE: Readonly<Record<string, string>> = {
  رحمن: "رحمان",
  اسحق: "اسحاق",
  اسمعیل: "اسماعیل",
  ابرهیم: "ابراهیم",
  هرون: "هارون",
  سلیمن: "سلیمان",
  لقمن: "لقمان",
  یسین: "یاسین",
  عثمن: "عثمان",
  مصطفا: "مصطفی",
  موسا: "موسی",
  عیسا: "عیسی",
  یحیا: "یحیی",
  داوود: "داود",
  روف: "رووف",
}

function arabicSkeleton(word: string): string {
  const text = (DEFECTIVE[word] ?? word).replace(/[^\p{L}%@&]/gu, "")
  return collapse([...text].map((letter) => ARABIC[letter] ?? (/[%@&]/u.test(letter) ? letter : "")).join(""))
}

function latinSkeleton(word: string, graphemes: readonly (readonly [string, string])[]): string {
  let out = ""
  for (let at = 0; at < word.length; ) {
    const hit = graphemes.find(([text]) => word.startsWith(text, at))
    out += hit ? hit[1] : /[a-z%@&]/u.test(word[at]!) ? word[at]! : ""
    at += hit ? hit[0].length : 1
  }
  return collapse(out).replace(/(?<=[aei])h$/u, "")
}

const GERMAN_CH = [["sch", "S"], ["ch", "X"], ...LATIN] as const
const TURKISH = [["ch", "C"], ["sh", "S"], ["kh", "X"], ["c", "J"], ...LATIN] as const
const SOFT_C = [["ch", "S"], ["ce", "se"], ["ci", "si"], ["cy", "sy"], ...LATIN] as const

/** Two letters that look like one digraph: Is-hak, Maz-hari, Lak-hal. */
const APART = LATIN.filter(([text]) => !["sh", "zh", "kh", "gh", "dh", "th"].includes(text))

/** The full skeletons of one word, one to three: one for each Latin convention that reads it differently. Empty for no letters. */
export function readingsOf(word: string, script: Script): readonly string[] {
  if (script === "Arab") return [arabicSkeleton(word)].filter((s) => s !== "")
  const variants = [latinSkeleton(word, LATIN)]
  if (word.includes("ch")) variants.push(latinSkeleton(word, GERMAN_CH))
  if (/c(?!h|k)/u.test(word)) variants.push(latinSkeleton(word, TURKISH))
  if (/c[eiy]/u.test(word)) variants.push(latinSkeleton(word, SOFT_C))
  if (/(?<=[a-z])[szkgdt]h(?=[aeiou])/u.test(word)) variants.push(latinSkeleton(word, APART))
  return [...new Set(variants)].filter((s) => s !== "").slice(0, 3)
}

/** The key skeleton: consonants only, lenient merges. Two spellings of one word usually share it; empty when a word has none. */
export function keyOf(skeleton: string): string {
  return collapse([...skeleton].map((letter) => KEY_CLASS[letter] ?? "").join(""))
}
