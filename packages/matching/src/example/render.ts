import type { Part } from "./lexicon.ts"
import type { Random } from "./random.ts"

/** How a clerk writes: three Arabic-script languages and five Latin conventions. */
export const HANDS = ["prs", "ps", "ar", "press", "survey", "french", "german", "iran"] as const
/** One way of writing. */
export type Hand = (typeof HANDS)[number]

type Rule = readonly [RegExp, string]

/** Rewriting rules from the press spelling, by convention of the registrar. */
const LATIN: Readonly<Record<"press" | "survey" | "french" | "german" | "iran", readonly Rule[]>> = {
  press: [],
  survey: [
    [/ee/gu, "i"],
    [/oo/gu, "u"],
    [/Mohammad/gu, "Muhammad"],
    [/ullah\b/gu, "ullah"],
    [/o(?=[^u])/gu, "u"],
    [/zai\b/gu, "zay"],
  ],
  french: [
    [/sh/gu, "ch"],
    [/Sh/gu, "Ch"],
    [/j/gu, "dj"],
    [/J/gu, "Dj"],
    [/u/gu, "ou"],
    [/Mohammad/gu, "Mohamed"],
    [/w/gu, "ou"],
  ],
  german: [
    [/sh/gu, "sch"],
    [/Sh/gu, "Sch"],
    [/ch(?!e)/gu, "ch"],
    [/j/gu, "dsch"],
    [/J/gu, "Dsch"],
    [/w/gu, "w"],
  ],
  iran: [
    [/w/gu, "v"],
    [/W/gu, "V"],
    [/Q/gu, "Gh"],
    [/q/gu, "gh"],
    [/ullah\b/gu, "ollah"],
    [/uddin\b/gu, "oddin"],
    [/Abdul /gu, "Abdol "],
  ],
}

/** What a clerk with an Arabic keyboard writes for letters he does not have. */
const ARABIC: readonly Rule[] = [
  [/ی/gu, "ي"],
  [/ک/gu, "ك"],
  [/گ/gu, "ك"],
  [/پ/gu, "ب"],
  [/چ/gu, "ش"],
  [/ځ/gu, "ز"],
  [/ژ/gu, "ز"],
  [/ي(?=$|\s)/gu, "ي"],
]
/** Pashto keyboards: their own gaf, Arabic yeh at the end. */
const PASHTO: readonly Rule[] = [
  [/گ/gu, "ګ"],
  [/ی(?=$|\s)/gu, "ي"],
  [/کاکر/gu, "کاکړ"],
  [/اندر/gu, "اندړ"],
  [/شینواری/gu, "شینواری"],
]

const apply = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((out, [from, to]) => out.replace(from, to), text)

/** The -ullah of a name, which some write apart; Mullah has none, in French (Moullah) either. */
const LAST_HALF = /(?<=..)(?:oullah|(?<!o)ullah|ollah)$/u

function latinOf(part: Part, hand: keyof typeof LATIN, chance: Random): string {
  const text = apply(part.latn, LATIN[hand])
  const split = chance.chance(15) ? text.replace(LAST_HALF, (end) => (end === "ollah" ? " Ollah" : " Ullah")) : text
  return chance.chance(12) ? split.replace(/^Abd([uo])l /u, "Abd$1l") : split
}

/** Writes one part in a hand, with the free choices (joined or split) drawn. */
export function writePart(part: Part, hand: Hand, chance: Random): string {
  if (hand === "prs" || hand === "ps" || hand === "ar") {
    const joined = chance.chance(40) ? part.dari.replace(" الله", "الله") : part.dari
    const split = chance.chance(25) ? joined.replace(/^عبدال/u, "عبد ال") : joined
    return hand === "prs" ? split : apply(split, hand === "ar" ? ARABIC : PASHTO)
  }
  return latinOf(part, hand, chance)
}

/** One slip of the pen: two letters changed places, one left out, or one doubled. Short texts are left alone. */
export function slip(text: string, chance: Random): string {
  if (text.length < 5) return text
  const at = 1 + chance.int(text.length - 3)
  if (text[at] === " " || text[at + 1] === " ") return text
  const kind = chance.int(3)
  if (kind === 0) return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
  return kind === 1 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + text[at] + text.slice(at)
}

/** Writes a number in the digits of a hand; a Latin hand uses ASCII. */
export function digits(value: number, hand: Hand): string {
  const zero = hand === "ar" ? 0x0660 : hand === "prs" || hand === "ps" ? 0x06f0 : 0x30
  return [...String(value)].map((d) => String.fromCharCode(zero + Number(d))).join("")
}
