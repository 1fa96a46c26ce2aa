import { isVowel, type Word } from "../phonemes.ts"
import type { Draw } from "../prng.ts"

/** Letters for a phoneme: one text, or several with their weights. */
export type Letters = string | readonly (readonly [string, number])[]

/** How a seam is closed: written together, with a zero-width non-joiner, or with a space. */
type Seam = readonly [joined: number, zwnj: number, space: number]

/** An orthography of the Arabic script. */
export interface Orthography {
  readonly consonants: Readonly<Record<string, Letters>>
  /** Letters for long e and o inside, and for what stands at the end of a word. */
  readonly middle: { readonly e: Letters }
  readonly end: {
    readonly a: Letters
    readonly taMarbuta: Letters
    readonly maqsura: Letters
    readonly e: Letters
    readonly ay: Letters
    /** The tribal ending. */
    readonly zay: Letters
    readonly əy: Letters
    readonly hamza: Letters
  }
  /** The bearer of a short vowel at the beginning, and of a long a. */
  readonly start: { readonly a: Letters; readonly i: Letters; readonly u: Letters; readonly ā: Letters }
  /** Hamza inside a word: before i, before u, after a. */
  readonly hamza: { readonly i: Letters; readonly u: Letters; readonly a: Letters }
  readonly allah: string
  /** How the two halves of a construct stand, and whether a nisba keeps its article. */
  readonly construct: Seam
  readonly abd: Seam
  readonly articlePercent: number
  readonly seam: Seam
  /** Seams before these second halves are closed in another way. */
  readonly seams: Readonly<Record<string, Seam>>
  /** In how many of a hundred cases a word that begins with s and a stop gets an alif before it. */
  readonly protheticPercent: number
}

/** A clerk's own orthography: letters between which he may choose are chosen once. */
export function settled(how: Orthography, by: Draw): Orthography {
  const once = <T extends Readonly<Record<string, Letters>>>(letters: T): T =>
    Object.fromEntries(
      Object.entries(letters).map(([phoneme, options]) => [phoneme, choose(options, by)]),
    ) as unknown as T
  return { ...how, consonants: once(how.consonants), end: once(how.end), start: once(how.start) }
}

/** Writes a word in an orthography. */
export function writeArabic(word: Word, how: Orthography, by: Draw): string {
  const at = word.indexOf("=")
  if (at === 0) return `${by.percent(how.articlePercent) ? "ال" : ""}${writeSeams(word.slice(1), how, by)}`
  if (at < 0) return writeSeams(word, how, by)
  const first = writeSeams(word.slice(0, at), how, by)
  const second = word.slice(at + 1)
  const seam = word.startsWith("ʕabd") ? how.abd : how.construct
  const end = second === "Allāh" ? how.allah : `ال${writeSeams(second, how, by)}`
  return `${first}${seamOf(seam, first, by)}${end}`
}

function writeSeams(word: Word, how: Orthography, by: Draw): string {
  const [head = "", ...rest] = word.split("+")
  return rest.reduce(
    (text, part) => {
      const seam = how.seams[part] ?? how.seam
      return `${text}${seamOf(seam, text, by)}${writePart(part, how, by)}`
    },
    writePart(head, how, by),
  )
}

/** A first half that ends in a vowel he is never written together with the second. */
function seamOf([joined, zwnj, space]: Seam, before: string, by: Draw): string {
  const open = /[هہة]$/u.test(before)
  return by.weighted([
    ["", open ? 0 : joined],
    ["\u200c", zwnj],
    [" ", open ? space + 20 : space],
  ])
}

const choose = (letters: Letters, by: Draw): string => (typeof letters === "string" ? letters : by.weighted(letters))

function writePart(part: Word, how: Orthography, by: Draw): string {
  const phonemes = [...part]
  let out = ""
  for (let at = 0; at < phonemes.length; at++) {
    const phoneme = phonemes[at]!
    if (phoneme === phonemes[at - 1] && !isVowel(phoneme)) continue
    const rest = phonemes.slice(at).join("")
    if (rest === "ay" && phonemes.length > 2) return out + choose(part === "zay" ? how.end.zay : how.end.ay, by)
    if (rest === "əy") return out + choose(how.end.əy, by)
    out += isVowel(phoneme) ? vowel(phonemes, at, how, by) : consonant(phonemes, at, how, by)
  }
  return out
}

function vowel(phonemes: readonly string[], at: number, how: Orthography, by: Draw): string {
  const phoneme = phonemes[at]!
  if (at === 0) return firstVowel(phoneme, phonemes.length, how, by)
  const isEnd = at === phonemes.length - 1
  if (isEnd && phoneme === "a") return choose(how.end.a, by)
  if (phoneme === "ɐ") return choose(how.end.taMarbuta, by)
  if (phoneme === "á") return choose(how.end.maqsura, by)
  if (phoneme === "â") return by.percent(45) ? "ا" : ""
  if (phoneme === "ā") return "ا"
  if (phoneme === "ī") return isEnd ? choose(how.consonants.y!, by) : medial(how, by)
  if (phoneme === "ē") return isEnd ? choose(how.end.e, by) : choose(how.middle.e, by)
  if (phoneme === "ū" || phoneme === "ō") {
    // After waw the second waw is left out more often than not (داود), after a hamza's waw as often as not (رؤف).
    if (phonemes[at - 1] === "w") return by.percent(30) ? "و" : ""
    if (phonemes[at - 1] === "ʔ") return by.percent(50) ? "و" : ""
    return "و"
  }
  return ""
}

const medial = (how: Orthography, by: Draw): string => choose(how.consonants.y!, by)

function firstVowel(phoneme: string, length: number, how: Orthography, by: Draw): string {
  if (phoneme === "ā" || phoneme === "â") return choose(how.start.ā, by)
  if (phoneme === "ī") return `ا${medial(how, by)}`
  if (phoneme === "ē") return `ا${length > 1 ? choose(how.middle.e, by) : medial(how, by)}`
  if (phoneme === "ū" || phoneme === "ō") return "او"
  return choose(how.start[phoneme === "i" ? "i" : phoneme === "u" ? "u" : "a"], by)
}

function consonant(phonemes: readonly string[], at: number, how: Orthography, by: Draw): string {
  const [phoneme = "", next, before] = [phonemes[at], phonemes[at + 1], phonemes[at - 1]]
  if (phoneme === "ʔ") {
    if (next === undefined) return choose(how.end.hamza, by)
    if (next === "i" || next === "ī") return choose(how.hamza.i, by)
    if (next === "u" || next === "ū" || before === "u") return choose(how.hamza.u, by)
    return choose(how.hamza.a, by)
  }
  const isStop = next !== undefined && "tṭpkqʈ".includes(next)
  const prothetic = at === 0 && phoneme === "s" && isStop && by.percent(how.protheticPercent) ? "ا" : ""
  // The silent waw of خواجه is a phoneme of its own here: x, w, long a.
  return `${prothetic}${choose(how.consonants[phoneme] ?? phoneme, by)}`
}
