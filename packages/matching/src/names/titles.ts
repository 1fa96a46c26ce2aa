import { remembered } from "../remembered.ts"
import { mayHoldOneSlip, skeletonSimilarity } from "./distance.ts"
import { scriptOf } from "./fold.ts"
import { keyOf, readingsOf } from "./skeleton.ts"
import type { Token } from "./tokens.ts"
import { HONORIFICS, OFFICES, TITLES } from "./words.ts"

/** Whether a word reads as a title in another spelling. */
export function isLikeTitle(readings: readonly string[], script: Token["script"]): boolean {
  const mode = script === "Arab" ? "AA" : "LL"
  return readings.some((reading) =>
    TITLE_SKELETONS.get(`${script}${keyOf(reading)}`)?.some(
      (title) => skeletonSimilarity(title, reading, mode, TITLE_AGREE) > 0,
    ),
  )
}

/** How alike a word must be to a title to be held for one: nothing but vowels and conventions apart. */
const TITLE_AGREE = 950

/** Titles by the key of their skeleton, to know one that another convention spells. */
const TITLE_SKELETONS: ReadonlyMap<string, readonly string[]> = skeletonsOf(TITLES)

function skeletonsOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>()
  for (const word of words) {
    const script = scriptOf(word) === "Arab" ? "Arab" : "Latn"
    for (const reading of readingsOf(word, script)) {
      if (reading.length < 5 || keyOf(reading).length < 2) continue
      const place = `${script}${keyOf(reading)}`
      out.set(place, [...(out.get(place) ?? []), reading])
    }
  }
  return out
}

/** Whether a word is a title but for one letter: Hji, Mufi, Ssrdar. Such a word is a title only where it has no partner. */
export function isNearlyTitle({ text, script, readings }: Token): boolean {
  return (
    isTitleButForALetter(text) ||
    readings.some((reading) => keyOf(reading).length > 3 && TITLE_SKELETONS.has(`${script}${keyOf(reading)}`))
  )
}

const MOST_SEEN = 20_000
const isTitleButForALetter = remembered(
  (text: string) =>
    text.length >= 3 &&
    (scriptOf(text) === "Arab" ? TITLES_ARAB : TITLES_LATN).some((title) => mayHoldOneSlip(text, title)),
  MOST_SEEN,
)

/** Whether a word is an honorific but for one letter, likewise: Haiz, Hafzi. */
export function isNearlyHonorific({ text, script }: Token): boolean {
  return (
    text.length >= 4 && (script === "Arab" ? HONORIFICS_ARAB : HONORIFICS_LATN).some((one) => mayHoldOneSlip(text, one))
  )
}

/** Whether a word is an honorific as another convention reads it: German and Balkan Sajid is Sayid. */
export function isHonorificRead({ text, readings, script }: Token): boolean {
  return script === "Latn" && text.includes("j") && readings.some((reading) => HONORIFIC_SKELETONS.has(reading))
}

const HONORIFIC_SKELETONS: ReadonlySet<string> = new Set(
  [...HONORIFICS].filter((word) => word.length > 3).flatMap((word) => readingsOf(word, scriptOf(word))),
)

/** Shorter titles are one letter from too many names. */
const titlesOf = (script: Token["script"]): readonly string[] =>
  [...TITLES, ...OFFICES].filter(
    (title) => scriptOf(title) === script && title !== "ملاه" && title.length >= (script === "Arab" ? 4 : 5),
  )
const TITLES_LATN = [...titlesOf("Latn"), "haji", "qari"]
const TITLES_ARAB = titlesOf("Arab")

/** Shorter ones are one letter from too many names, longer ones are written in many ways. */
const longHonorifics = (script: Token["script"]): readonly string[] =>
  [...HONORIFICS].filter((word) => scriptOf(word) === script && word.length >= (script === "Arab" ? 4 : 5))
const HONORIFICS_LATN = longHonorifics("Latn")
const HONORIFICS_ARAB = longHonorifics("Arab")
