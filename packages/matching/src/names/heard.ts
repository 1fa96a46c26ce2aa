/** A reading with its vowels as few as Arabic has: e is a or i, and o is u or, of Uzbek and Tajik, a long a. */
export function heardAs(reading: string): readonly string[] {
  const plain = reading
    .replace(/q/gu, "k")
    .replace(/[iYy]+/gu, "i")
    .replace(/e$/u, "a")
  const long = plain.includes("o") ? [plain.replace(/o/gu, "u"), plain.replace(/o/gu, "a")] : [plain]
  const short = plain.includes("e") ? long.flatMap((x) => [x.replace(/e/gu, "a"), x.replace(/e/gu, "i")]) : long
  return short.map((x) => x.replace(/(.)\1+/gu, "$1"))
}

/** Letters of Arabic that Kurdish writes with one. */
const ONE_IN_KURDISH: readonly (readonly [letters: RegExp, one: string])[] = [
  [/[ثص]/gu, "س"],
  [/[ذضظ]/gu, "ز"],
  [/ط/gu, "ت"],
  [/(?<=.)[وی](?=.)/gu, ""],
]

/** A word of Arabic letters without what Kurdish writes otherwise; null where so few letters are left that many a name has them. */
export function sparedOf(word: string): string | null {
  const spared = ONE_IN_KURDISH.reduce((text, [letters, one]) => text.replace(letters, one), word)
  return spared.length < LEAST_SPARED ? null : spared
}
const LEAST_SPARED = 4
