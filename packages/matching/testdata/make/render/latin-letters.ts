import { isVowel, type Word } from "../phonemes.ts"
import type { Draw } from "../prng.ts"
import type { Letters } from "./arabic-letters.ts"

/** The choices a clerk makes once and keeps through a name. */
export interface LatinChoices {
  readonly letters: Readonly<Record<string, Letters>>
  /** In how many of a hundred cases a doubled consonant is written double. */
  readonly doubledPercent: number
  /** The final vowel of ta marbuta and of short a. */
  readonly finalA: Letters
  /** -ay and -əy at the end of Pashto words. */
  readonly ay: Letters
  readonly əy: Letters
  /** ʕayn inside a word before a consonant, after a. */
  readonly ayn: Letters
  /** ʕī at the beginning: Isa, Eisa, Essa. */
  readonly aynI?: Letters
  /** The article inside `ʕabd=`, inside other constructs, before Allah, before a nisba. */
  readonly abd: Letters
  readonly article: Letters
  readonly allah: Letters
  readonly nisba: Letters
  /** In how many of a hundred cases the article is written as it sounds before a sun letter. */
  readonly sunPercent: number
  /** How the seam is closed: together, hyphen, space. */
  readonly seam: readonly [joined: number, hyphen: number, space: number]
  readonly seams: Readonly<Record<string, readonly [number, number, number]>>
  /** Second halves with a spelling of their own. */
  readonly endings: Readonly<Record<string, Letters>>
  readonly protheticPercent: number
}

/** A convention: draws a clerk's choices. `reading` tells whose pronunciation is heard. */
export type LatinConvention = (by: Draw, reading: "afghan" | "arab" | "turkic") => LatinChoices

const SUN = "tθdðrzsšṣḍṭẓn"

const choose = (letters: Letters, by: Draw): string => (typeof letters === "string" ? letters : by.weighted(letters))

/** Writes a word with a clerk's choices; capitals at the beginning of every word. */
export function writeLatin(word: Word, how: LatinChoices, by: Draw): string {
  const at = word.indexOf("=")
  const text = at < 0 ? seams(word, how, by) : at === 0 ? nisba(word.slice(1), how, by) : construct(word, at, how, by)
  return text.replace(
    /(^|[ -])(?![aeiou](?:[lrsdnztş]|sh|ch|sch|dh|th)-)(\p{Ll})/gu,
    (_, gap: string, letter: string) => (gap === "-" ? `${gap}${letter}` : `${gap}${letter.toUpperCase()}`),
  )
}

function nisba(word: Word, how: LatinChoices, by: Draw): string {
  const article = sunArticle(choose(how.nisba, by), word, how, by)
  const name = seams(word, how, by)
  return article.endsWith("-") ? `${article}${capital(name)}` : `${article}${name}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The l of an article given as `al-`, `ul`, `el ` becomes the sun letter's sound, if the clerk writes by ear. */
function sunArticle(article: string, word: Word, how: LatinChoices, by: Draw): string {
  if (article === "" || !SUN.includes(word.charAt(0)) || !by.percent(how.sunPercent)) return article
  return article.replace(/l(?=[ -]?$)/u, choose(how.letters[word.charAt(0)] ?? word.charAt(0), by))
}

/** Outside `ʕabd=` almost everybody writes the article as it sounds: Nizamuddin, Shams ur-Rahman. */
const SUN_IN_CONSTRUCTS = 96

function construct(word: Word, at: number, how: LatinChoices, by: Draw): string {
  const [first, second] = [word.slice(0, at), word.slice(at + 1)]
  const head = seams(first, how, by)
  if (second === "Allāh") {
    const tail = choose(first === "ʕabd" ? joinedOnly(how.allah) : how.allah, by)
    return `${head}${isVowel(first.at(-1)) && !/^[ -]/.test(tail) ? "'".repeat(by.below(2)) : ""}${tail}`
  }
  const given = choose(first === "ʕabd" ? how.abd : how.article, by)
  const percent = first === "ʕabd" ? how.sunPercent : SUN_IN_CONSTRUCTS
  const article = sunArticle(given, second, { ...how, sunPercent: percent }, by)
  const start = first === "ðū" ? article.replace(/^[- ]?[aeiou](?=[a-z])/u, "") : article
  return `${head}${start}${article.endsWith("-") ? capital(seams(second, how, by)) : seams(second, how, by)}`
}

const joinedOnly = (letters: Letters): Letters =>
  typeof letters === "string" ? letters : letters.filter(([text]) => !text.startsWith(" "))

function seams(word: Word, how: LatinChoices, by: Draw): string {
  const [head = "", ...rest] = word.split("+")
  return rest.reduce(
    (text, part) => {
      const [joined, hyphen, space] = how.seams[part] ?? how.seam
      const seam = by.weighted([
        ["", joined],
        ["-", hyphen],
        [" ", space],
      ])
      return `${text}${seam}${letters(part, how, by)}`
    },
    letters(head, how, by),
  )
}

/** Beside these a Turkish ear keeps the back vowel. */
const BACK = "ħxqɣʕṣṭḍẓ"

function letters(part: Word, how: LatinChoices, by: Draw): string {
  const own = how.endings[part]
  if (own !== undefined) return choose(own, by)
  const phonemes = [...part]
  let out = ""
  for (let at = 0; at < phonemes.length; at++) {
    const rest = phonemes.slice(at).join("")
    if ((rest === "ay" || rest === "ayy") && phonemes.length > 2) return out + choose(how.ay, by)
    if (rest === "əy") return out + choose(how.əy, by)
    if (isDiphthong(phonemes, at)) {
      out += choose(how.letters[`a${phonemes[at + 1]}`] ?? "a", by)
      at++
    } else out += isVowel(phonemes[at]) ? vowel(phonemes, at, how, by) : consonant(phonemes, at, how, by)
  }
  return out
}

function isDiphthong(phonemes: readonly string[], at: number): boolean {
  const [next, after] = [phonemes[at + 1], phonemes[at + 2]]
  return phonemes[at] === "a" && (next === "y" || next === "w") && after !== next && !isVowel(after)
}

function vowel(phonemes: readonly string[], at: number, how: LatinChoices, by: Draw): string {
  const [phoneme = "", next, before = ""] = [phonemes[at], phonemes[at + 1], phonemes[at - 1]]
  if (phoneme === "ɐ" || (phoneme === "a" && next === undefined)) return choose(how.finalA, by)
  if (how.aynI !== undefined && at === 1 && before === "ʕ" && phoneme === "ī") return choose(how.aynI, by)
  const isBack = phoneme === "a" && (BACK.includes(next ?? " ") || (before !== "" && BACK.includes(before)))
  const back = isBack ? how.letters.aBack : undefined
  return choose(back ?? how.letters[phoneme] ?? phoneme, by)
}

function consonant(phonemes: readonly string[], at: number, how: LatinChoices, by: Draw): string {
  const [phoneme = "", next, before] = [phonemes[at], phonemes[at + 1], phonemes[at - 1]]
  const letter = (): string => choose(how.letters[phoneme] ?? phoneme, by)
  if (phoneme === "ʕ") return before === "a" && next !== undefined && !isVowel(next) ? choose(how.ayn, by) : ""
  if (phoneme === before) {
    // A doubled digraph is written once: Bashshar is no clerk's spelling.
    const text = letter()
    return text.length === 1 && by.percent(how.doubledPercent) ? text : ""
  }
  const isCluster = at === 0 && phoneme === "s" && next !== undefined && "tṭp".includes(next)
  return `${isCluster && by.percent(how.protheticPercent) ? "i" : ""}${letter()}`
}
