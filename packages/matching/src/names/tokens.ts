import { COMMON_NAMES, RARE } from "../resources/frequencies.ts"
import { foldText, type Script, scriptOf } from "./fold.ts"
import { keyOf, readingsOf } from "./skeleton.ts"
import { ARTICLES, FATHER_MARKERS, KUNYA_MARKERS, MUHAMMAD_SHORT, NOISE, TITLES, WEAK } from "./words.ts"

/** What a word is in a name. `weak`, `title` and `noise` lower its weight; only markers and articles leave the tokens. */
export type Role = "given" | "weak" | "theophoric" | "title" | "kunya" | "nisba" | "initial" | "noise"

/** One unit of a name. */
export interface Token {
  /** Folded words it was made of, for showing. */
  readonly text: string
  readonly script: "Arab" | "Latn"
  readonly role: Role
  /** One to three full skeletons. */
  readonly readings: readonly string[]
  /** How much agreeing on it is worth, centibits. */
  readonly centibits: number
  /** Its place in the pinned table of common names, or null. */
  readonly common: number | null
}

/** A name as the matcher sees it: the person's own tokens, and the father's when a marker names him. */
export interface Name {
  readonly folded: string
  readonly script: Script
  readonly tokens: readonly Token[]
  readonly father: readonly Token[]
}

interface Common {
  readonly id: number
  readonly centibits: number
}

function commonTable(): { readonly exact: ReadonlyMap<string, Common>; readonly byKey: ReadonlyMap<string, number> } {
  const exact = new Map<string, Common>()
  const byKey = new Map<string, number>()
  COMMON_NAMES.forEach(({ arab, latn, centibits }, id) => {
    for (const [word, script] of [[arab, "Arab"], ...latn.map((l) => [l, "Latn"])] as [string, "Arab" | "Latn"][]) {
      const unit = unitOf(word, script)
      exact.set(unit, { id, centibits })
      for (const reading of readingsOf(unit, script)) {
        const key = keyOf(reading)
        byKey.set(key, Math.min(byKey.get(key) ?? RARE, centibits + 50))
      }
    }
  })
  return { exact, byKey }
}

/** Writes Abd-, -ullah and -uddin of one word as the units `%`, `@`, `&`. */
function unitOf(word: string, script: "Arab" | "Latn"): string {
  if (TITLES.has(word) || /^(?:all?ah|الله|uddin|udin|ullah)$/u.test(word)) return word
  if (script === "Arab") {
    if (/^عبدا?لله$|^عبدالاله$/u.test(word)) return "%@"
    return word
      .replace(/^عبدال(?=..)/u, "%")
      .replace(/(?<=..)ا?لله$/u, "@")
      .replace(/(?<=..)الدین$/u, "&")
  }
  const plain = word.replace(/([a-z])\1+/gu, "$1")
  if (/^[ae]?bd[aeiou]*l[aeiou]+h?$/u.test(plain) && plain.length >= 6) return "%@"
  return word
    .replace(/^abd(?:[aeou]{1,2}|y)?(?:l(?=[^l])|(?=[b-df-hj-np-tv-z]))(?=.{3})/u, "%")
    .replace(/(?:(?<=...)(?:[uioae]|ou)l|(?<=..)(?:[uioae]|ou)?ll)[ao]h$/u, "@")
    .replace(/(?<=..)(?:[ueoai]|ou|ud-|al)?d?d(?:ee|i)ne?$/u, "&")
}

const COMMON = commonTable()

function commonId(unit: string): number | null {
  return COMMON.exact.get(unit)?.id ?? null
}

function rarityOf(unit: string, readings: readonly string[]): number {
  const exact = COMMON.exact.get(unit)
  if (exact) return exact.centibits
  const key = keyOf(readings[0] ?? "")
  if (key.length <= 1) return 350
  return Math.min(RARE, COMMON.byKey.get(key) ?? RARE)
}

function roleOf(word: string, at: number, count: number): Role {
  if (NOISE.has(word) || /^\d+$/u.test(word)) return "noise"
  if (word.length === 1) return "initial"
  if (TITLES.has(word) && count > 1) return "title"
  if (word.startsWith("%")) return "theophoric"
  if (WEAK.has(word)) return "weak"
  return at > 0 && /(zai|zay|zi|khel|i|y|ee|زی|ی|خیل)$/u.test(word) ? "nisba" : "given"
}

function makeToken(unit: string, text: string, script: "Arab" | "Latn", at: number, count: number): Token | null {
  const word = MUHAMMAD_SHORT.has(unit) ? "mohammad" : unit
  const readings = readingsOf(word, script)
  if (readings.length === 0) return null
  return {
    text,
    script,
    role: roleOf(word, at, count),
    readings,
    centibits: rarityOf(word, readings),
    common: commonId(word),
  }
}

const isAbd = (word: string): boolean =>
  /^(?:abd|abdu|abdul|abdel|abdal|abdur|abdus|abdol|abdoul|عبد|عبدال)$/u.test(word)
const isAllah = (word: string): boolean => /^(?:[uae]?ll?ah|ullah|olla?h|الله|لله)$/u.test(word)
const isDin = (word: string): boolean => /^(?:[uaeo]?d?d[ei]+ne?|الدین)$/u.test(word) && !/^din$/u.test(word)

/** Glues Abd + X, X + Allah, X + ad-Din, Abu + X of separate words, and drops articles. */
function units(words: readonly string[], script: "Arab" | "Latn"): { unit: string; text: string }[] {
  const out: { unit: string; text: string }[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    const last = out.at(-1)
    if (isAbd(word) && next !== undefined) {
      const skip = ARTICLES.has(next) && words[at + 2] !== undefined ? 2 : 1
      const half = words[at + skip]!
      const bare = half.replace(/^ال(?=..)/u, "")
      out.push({
        unit: isAllah(half) ? "%@" : `%${unitOf(bare, script)}`,
        text: words.slice(at, at + skip + 1).join(" "),
      })
      at += skip
    } else if (last && isAllah(word) && !last.unit.includes("@")) {
      out[out.length - 1] = { unit: `${last.unit}@`, text: `${last.text} ${word}` }
    } else if (last && (isDin(word) || (ARTICLES.has(words[at - 1] ?? "") && /^d[ei]+n$/u.test(word)))) {
      out[out.length - 1] = { unit: `${last.unit}&`, text: `${last.text} ${word}` }
    } else if (!(ARTICLES.has(word) && words.length > 1)) {
      out.push({ unit: unitOf(script === "Arab" ? word.replace(/^ال(?=...)/u, "") : word, script), text: word })
    }
  }
  return out
}

function tokensOf(words: readonly string[], script: "Arab" | "Latn"): Token[] {
  const parts = units(words, script)
  const out: Token[] = []
  for (let at = 0; at < parts.length; at++) {
    const { unit, text } = parts[at]!
    const kunya =
      KUNYA_MARKERS.has(unit) && parts[at + 1] !== undefined && !/^(?:bak[ae]?r|بکر)$/u.test(parts[at + 1]!.unit)
    const source = kunya ? parts[++at]! : { unit, text }
    const token = makeToken(source.unit, kunya ? `${text} ${source.text}` : text, script, at, parts.length)
    if (token) out.push(kunya ? { ...token, role: "kunya" } : token)
  }
  return out
}

/** The first run of one script in a cell that mixes two; the other is a second writing of the same name. */
function oneScript(words: readonly string[]): { words: readonly string[]; script: "Arab" | "Latn" } {
  const arab = words.filter((word) => scriptOf(word) === "Arab")
  const latn = words.filter((word) => scriptOf(word) === "Latn")
  return arab.length >= latn.length && arab.length > 0
    ? { words: arab, script: "Arab" }
    : { words: latn, script: "Latn" }
}

/**
 * Reads a name cell. Words in brackets are dropped unless nothing else is left; a father marker after the first word splits
 * the father off. A repeated word counts once. Empty tokens mean that the cell is unusable.
 */
export function readName(raw: string): Name {
  const fatherWritten = raw.replace(/\bs\s*\/\s*o\b|\bson of\b/giu, " bin ")
  const outside = fatherWritten.replace(/[([{][^)\]}]*[)\]}]?/gu, " ").replace(/\s[-–—]\s.*$/u, " ")
  const folded = foldText(/\p{L}/u.test(outside) ? outside : fatherWritten)
    .replace(/[-–—()[\]{}]+/gu, " ")
    .trim()
  const { words, script } = oneScript(folded.split(/\s+/u).filter((word) => word !== ""))
  const marker = words.findIndex((word, at) => at > 0 && at < words.length - 1 && FATHER_MARKERS.has(word))
  const own = marker < 0 ? words : words.slice(0, marker)
  const fatherWords = marker < 0 ? [] : words.slice(marker + 1).filter((word) => !FATHER_MARKERS.has(word))
  return {
    folded: words.join(" "),
    script: scriptOf(folded),
    tokens: unrepeated(tokensOf(own, script)),
    father: unrepeated(tokensOf(fatherWords, script)),
  }
}

function unrepeated(tokens: readonly Token[]): Token[] {
  // Only neighbours: a word that returns later is another generation (a grandson carries his grandfather's name).
  return tokens.filter((token, at) => token.readings[0] !== tokens[at - 1]?.readings[0])
}
