import { BEK, BEL, OF_ABDULLAH, TO_GLUE } from "./compound-patterns.ts"
import { boundOrOwn, KNOWN, type LetterScript, type Unit, unitOf } from "./unit.ts"
import { ARTICLES, TITLES } from "./words.ts"

/** A word as a unit of its own, with its other readings. `before` stands before it, `earlier` before that. */
export function wordUnit(word: string, before: string | undefined, script: LetterScript, earlier?: string): Unit {
  // Bay Murad is Baymurad too.
  if (BEK.test(word)) return { unit: unitOf(word, script), text: word, others: [word] }
  const glued = gluedTo(word, before, earlier, script)
  if (script === "Arab") return arabUnit(word, glued)
  const own = LATIN_READINGS.flatMap((read) => read(word) ?? [])
  return { unit: unitOf(word, script), text: word, others: [...own, ...glued, ...afterLetterOfArticle(word, script)] }
}

function arabUnit(word: string, glued: readonly string[]): Unit {
  const bare = word.length > 4 ? word.replace(/^ال/u, "") : word
  const unit = unitOf(bare, "Arab")
  // Al-haqq, but Ulfat: of so short a word either may be meant.
  const short = /^ال(?!له)..$/u.test(word) ? [word.slice(2)] : []
  // حكمة is Hikmat as often as Hikma.
  const bound = word.endsWith("ه") && KNOWN.has(`${bare.slice(0, -1)}ت`) ? [`${bare.slice(0, -1)}ت`] : []
  // ابوالقاسم in one word is بلقاسم too, and where hands leave the article out ابو قاسم.
  const bel = /^ابوال(..+)$/u.exec(word)?.[1]
  const others = [
    ...(bel === undefined ? [] : [`بل${bel}`, `ابو${bel}`]),
    ...(bare === word ? short : [word]),
    ...articleCut(word),
    ...glued,
    ...bound,
    ...boundOrOwn(unit),
    ...afterLetterOfArticle(word, "Arab"),
  ]
  return { unit, text: word, others }
}

/** الحسن is Morocco's لحسن too, who is told from حسن. */
const articleCut = (word: string): readonly string[] =>
  /^ال(?!ل)...+$/u.test(word) && KNOWN.has(word.slice(1)) ? [word.slice(1)] : []

/** How else a word of Latin letters may be read, by itself; what comes first is the more usual. */
const LATIN_READINGS: readonly ((word: string) => string | null)[] = [
  // Somali and Hausa Abdullahi is Abdullah, Persian Abdollahi his family.
  (word) => (OF_ABDULLAH.test(word) ? "%@" : null),
  ofZoda,
  // Turkish bey is bek: Ulugbey.
  (word) => (/...bey$/u.test(word) ? unitOf(word.replace(/y$/u, "k"), "Latn") : null),
  withSharedL,
  // Aboulkassim is Abou-Gassim.
  (word) => (word.replace(ABUL, "abu$1") === word ? null : unitOf(word.replace(ABUL, "abu$1"), "Latn")),
  (word) => (articleIn(word) === null ? null : unitOf(word.slice(articleIn(word)!.length), "Latn")),
  withSunLetter,
  beforeVowel,
]

/** Abu with the article, before a consonant, in one word with the name. */
const ABUL = /^ab(?:ou|u|o)e?l([b-df-hj-np-tv-z].{3,})$/u

/** Since Tajikistan gave up Russian endings Nazarov is Nazarzoda. */
function ofZoda(word: string): string | null {
  const family = /^(.{3,})zoda$/u.exec(word)?.[1]
  if (family === undefined) return null
  return unitOf(/[aeiou]$/u.test(family) ? `${family}ev` : `${family}ov`, "Latn")
}

/** Abdulatif is Abd al-Latif: the two l are written as one. */
function withSharedL(word: string): string | null {
  const shared = /^c?[ae]bd(?:[aeiou]{1,2})l(?=[aeiou].{3})/u.exec(word)
  return shared === null ? null : `%l${word.slice(shared[0].length)}`
}

/** Essabar, Elsebai, Alhakim: the article that may be part of a word, before any letter or doubled into it. */
const articleIn = (word: string): string | null =>
  word.length > 5 ? (/^[ae](?:l(?=[^aeioul])|([b-df-hj-np-tv-z])(?=\1))/u.exec(word)?.[0] ?? null) : null

/** The Sahara's hands write its sun letter once: Enajem, Echeikh. */
function withSunLetter(word: string): string | null {
  if (articleIn(word) !== null || !SUN_AFTER_E.test(word) || KNOWN.has(word)) return null
  const name = word.slice(1)
  return KNOWN.has(name) || TITLES.has(name) ? unitOf(name, "Latn") : null
}
const SUN_AFTER_E = /^e(?:[cs]h|[dnrstz])[aeiou]../u

/** Alomar: before a vowel only what is known after it shows the article. */
function beforeVowel(word: string): string | null {
  const name = word.slice(2)
  return /^[ae]l[aeiou].../u.test(word) && !KNOWN.has(word) && KNOWN.has(name) ? unitOf(name, "Latn") : null
}

/** Lazhar and لزهر: of the article an l is left before a known name, in Latin letters one that begins with a vowel. */
function afterLetterOfArticle(word: string, script: LetterScript): readonly string[] {
  if (!/^(?:l....|ل...)/u.test(word) || KNOWN.has(word)) return []
  const name = script === "Arab" ? `ا${word.slice(1)}` : word.slice(1)
  if (KNOWN.has(name)) return [name]
  // The Maghreb writes لبشير for البشير.
  return script === "Arab" && KNOWN.has(word.slice(1)) ? [word.slice(1)] : []
}

/** Abul holds its article. */
const BEL_WITHIN = /^ab.*l$/u

/** Ben Ali is Benali, Ou Ali Ouali. */
export function sonsName(son: string, name: string, script: LetterScript): string {
  if (/^(?:ou|او)$/u.test(son)) return `${son}${name}`
  return `${script === "Arab" ? "بن" : "ben"}${name}`
}

/** Ben Cherif is Bencherif, Ben El Hadj and Abu'l-Hadj are Belhadj. `earlier` stands before an article. */
function gluedTo(word: string, before = "", earlier = "", script: LetterScript): readonly string[] {
  const son = before.replace(/^(?:ibn|bin)$/u, "ben").replace(/^ابن$/u, "بن")
  const glued = TO_GLUE[script].test(before) ? [...new Set([`${son}${word}`, unitOf(`${son}${word}`, script)])] : []
  if (script === "Arab") return BEL.test(before) && /^ال../u.test(word) ? [...glued, `بل${word.slice(2)}`] : glued
  return BEL_WITHIN.test(before) || (ARTICLES.has(before) && BEL.test(earlier)) ? [...glued, `bel${word}`] : glued
}
