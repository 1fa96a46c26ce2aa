import type { Script } from "./fold.ts"
import { ARABIC, KEY_CLASS, LATIN } from "./letters.ts"

function collapse(text: string): string {
  return text.replace(/(.)\1+/gu, "$1")
}

/** Other spellings of one word: without the medial alef, with another hamza, a tribe in the letters of Dari. In folded form. */
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
  ریوف: "رووف",
  جاجی: "ځاځی",
}

function arabicLetters(word: string): string {
  // A clerk without the letter writes چ by its two sounds.
  const half = word.replace(/^%/u, "")
  const text = word
    .replace(half, DEFECTIVE[half] ?? half)
    .replace(/تش/gu, "چ")
    .replace(/[^\p{L}%@&]/gu, "")
  return [...text]
    .map((letter) => ARABIC[letter] ?? (/[%@&]/u.test(letter) ? letter : ""))
    .join("")
    .replace(/([Awy])\1+/gu, "$1")
    .replace(/^(%?)A/u, "$1E")
}

/** Names whose last letter is written as yeh and heard as a. */
const HEARD_AS_A: ReadonlySet<string> = new Set(
  "موسی عیسی یحیی مصطفی مرتضی مجتبی هدی سلمی لیلی بشری کبری صغری یعلی مثنی ندی سهی منی نجوی سلوی رضوی".split(" "),
)

function latinSkeleton(written: string, graphemes: readonly (readonly [string, string])[]): string {
  // Where two letters write one sound, the first doubled means the sound doubled: Bacchir.
  const word = written.replace(/([ckgstdz])\1(?=h)/gu, "$1")
  let out = ""
  for (let at = 0; at < word.length; ) {
    const hit = graphemes.find(([text]) => word.startsWith(text, at))
    out += hit ? hit[1] : /[a-z%@&]/u.test(word[at]!) ? word[at]! : ""
    at += hit ? hit[0].length : 1
  }
  return collapse(out).replace(/(?<=[ae])h$/u, "")
}

type Graphemes = readonly (readonly [string, string])[]

/** Each spelling convention that reads a word otherwise than English does, and the letters that show it. */
const CONVENTIONS: readonly (readonly [shown: RegExp, graphemes: Graphemes])[] = [
  // German, Indonesian, Czech: ch is kh.
  [/ch/u, [["sch", "S"], ["tsch", "C"], ["dsch", "J"], ["ch", "X"], ...LATIN]],
  // Two letters that look like one digraph: Is-hak, Maz-hari, Lak-hal, Ebad-zada.
  [
    /(?<=[a-z])(?:[szkgdt]h(?=[aeiou])|dz|ts)/u,
    LATIN.filter(([text]) => !["sh", "zh", "kh", "gh", "dh", "th", "dz", "ts"].includes(text)),
  ],
  // Turkish: c is j; Kurdish and Uzbek write x for kh.
  [/c(?!h|k)/u, [["ch", "C"], ["sh", "S"], ["kh", "X"], ["c", "J"], ...LATIN]],
  // French: c is s before e, i and y, and where a cedilla was lost.
  [/c(?![hk])/u, [["ch", "S"], ["c", "s"], ...LATIN]],
  // French: rh is gh.
  [/rh/u, [["rh", "G"], ...LATIN]],
  // Somali: c is the ayn, x the deep h.
  [/^c[aeiou]|x/u, [["kh", "X"], ["sh", "S"], ["dh", "d"], ["c", ""], ["x", "h"], ...LATIN]],
  // English: x is ks.
  [/x/u, [["x", "ks"], ...LATIN]],
  // Dutch and Indonesian: oe is u, sy and sj are sh, tj is ch, ts is th.
  [/oe|tj|sj|sy|ts/u, [["oe", "u"], ["sj", "S"], ["sy", "S"], ["tj", "C"], ["ts", "T"], ["dz", "D"], ...LATIN]],
  // German, Polish and Balkan: j is y.
  [/(?<!d)j/u, [["dsch", "J"], ["sch", "S"], ["dj", "J"], ["j", "Y"], ...LATIN]],
]

/** The most readings a word has; what comes first in `CONVENTIONS` is the more usual. */
const MOST_READINGS = 4

/** The full skeletons of one word, one to four: one for each Latin convention that reads it differently. Empty for no letters. */
export function readingsOf(word: string, script: Script): readonly string[] {
  if (script === "Arab") {
    const letters = arabicLetters(word)
    if (letters === "") return []
    // A sound held long is written once, so two letters are two sounds (Mumtaz, Madad), unless the pen slipped.
    const once = collapse(letters)
    if (HEARD_AS_A.has(word)) return [once, `${once.slice(0, -1)}A`]
    return letters === once ? [once] : [letters, once]
  }
  const variants = [latinSkeleton(word, LATIN)]
  for (const [shown, graphemes] of CONVENTIONS) if (shown.test(word)) variants.push(latinSkeleton(word, graphemes))
  // Hamzah ends in a, Samah and Jinnah in a sounded h.
  if (/[ae]h$/u.test(word)) variants.push(`${variants[0]!}h`)
  return [...new Set(variants)].filter((s) => s !== "").slice(0, MOST_READINGS)
}

/** The key skeleton: consonants only, lenient merges. Two spellings of one word usually share it; empty when a word has none. */
export function keyOf(skeleton: string): string {
  return collapse([...skeleton].map((letter) => KEY_CLASS[letter] ?? "").join(""))
}
