import type { Language } from "./lexicon.ts"
import type { Word } from "./phonemes.ts"
import type { Draw } from "./prng.ts"
import { ARAB_CLERK } from "./render/arab-clerk.ts"
import { type Orthography, settled, writeArabic } from "./render/arabic-letters.ts"
import { DARI } from "./render/dari.ts"
import { FRENCH } from "./render/french.ts"
import { GERMAN } from "./render/german.ts"
import { IRANIAN } from "./render/iranian.ts"
import { type LatinConvention, writeLatin } from "./render/latin-letters.ts"
import { KANDAHAR, PESHAWAR } from "./render/pashto.ts"
import { PRESS } from "./render/press.ts"
import { SURVEY } from "./render/survey.ts"
import { TURKISH, UZBEK } from "./render/turkic.ts"
import { URDU } from "./render/urdu.ts"

const ARABIC_HANDS: Readonly<Record<string, Orthography>> = {
  prs: DARI,
  "ps-kandahar": KANDAHAR,
  "ps-peshawar": PESHAWAR,
  ur: URDU,
  ar: ARAB_CLERK,
}

const LATIN_HANDS: Readonly<Record<string, LatinConvention>> = {
  press: PRESS,
  survey: SURVEY,
  french: FRENCH,
  german: GERMAN,
  turkish: TURKISH,
  uzbek: UZBEK,
  iranian: IRANIAN,
}

/** Who writes. */
export type Hand = string
/** The script of a hand. */
export type HandScript = "Arab" | "Latn"

/** The script a hand writes. */
export const scriptOfHand = (hand: Hand): HandScript => (hand in ARABIC_HANDS ? "Arab" : "Latn")

type Weights = readonly (readonly [Hand, number])[]

/** Whose clerks write down people of a language, by script. */
const WRITERS: Readonly<Record<Language, Readonly<Record<HandScript, Weights>>>> = {
  ps: {
    Arab: [
      ["ps-kandahar", 30],
      ["ps-peshawar", 20],
      ["prs", 25],
      ["ar", 15],
      ["ur", 10],
    ],
    Latn: [
      ["press", 30],
      ["survey", 20],
      ["french", 14],
      ["german", 14],
      ["iranian", 14],
      ["turkish", 8],
    ],
  },
  prs: {
    Arab: [
      ["prs", 45],
      ["ps-kandahar", 20],
      ["ar", 20],
      ["ur", 15],
    ],
    Latn: [
      ["press", 30],
      ["survey", 15],
      ["french", 15],
      ["german", 15],
      ["iranian", 20],
      ["turkish", 5],
    ],
  },
  ur: {
    Arab: [
      ["ur", 50],
      ["prs", 20],
      ["ar", 20],
      ["ps-peshawar", 10],
    ],
    Latn: [
      ["press", 40],
      ["survey", 25],
      ["french", 15],
      ["german", 20],
    ],
  },
  arab: {
    Arab: [
      ["ar", 55],
      ["prs", 30],
      ["ur", 15],
    ],
    Latn: [
      ["press", 35],
      ["survey", 15],
      ["french", 25],
      ["german", 15],
      ["turkish", 10],
    ],
  },
  tr: {
    Arab: [
      ["prs", 60],
      ["ar", 25],
      ["ps-kandahar", 15],
    ],
    Latn: [
      ["uzbek", 35],
      ["turkish", 25],
      ["press", 20],
      ["iranian", 10],
      ["german", 10],
    ],
  },
}

/** Draws `count` hands of one script for a person's language, different ones first. */
export function drawHands(language: Language, script: HandScript, count: number, by: Draw): readonly Hand[] {
  const chosen: Hand[] = []
  let rest = WRITERS[language][script]
  while (chosen.length < count) {
    if (rest.length === 0) rest = WRITERS[language][script]
    const hand = by.weighted(rest)
    chosen.push(hand)
    rest = rest.filter(([other]) => other !== hand)
  }
  return chosen
}

/** Writes words in a hand; its free choices are drawn once and kept for all the words. */
export function penOf(hand: Hand, language: Language, by: Draw): (word: Word) => string {
  const orthography = ARABIC_HANDS[hand]
  if (orthography !== undefined) {
    const own = settled(orthography, by)
    return (word) => writeArabic(word, own, by)
  }
  const choices = LATIN_HANDS[hand]!(by, language === "arab" ? "arab" : language === "tr" ? "turkic" : "afghan")
  return (word) => writeLatin(word, choices, by)
}
