import { alignTokens } from "../names/compare-names.ts"
import { foldText, scriptOf } from "../names/fold.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import { readName, type Token } from "../names/tokens.ts"
import { type Kind, reachedBy, textIn } from "./kind.ts"
import { hasOtherWord } from "./other-word.ts"
import { arePetForms, calledBy } from "./pet-name.ts"
import { type Letters, lackedBy, lettersIn, mayBeSame } from "./signs.ts"
import { jaroWinkler, slipsBetween } from "./text-likeness.ts"

/** Between the name and the by-name of one person or family, in parish books of Quebec, of Germany, Bohemia, Poland and Scandinavia. */
const BY_NAME =
  / (?:dit|dite|alias|vel|vulgo|genannt|gen|sive|seu|zwany|zwana|zvany|zvana|kaldet|kallad|detto|detta|dictus|dicta|aka|called|known as) /u

/** Of who is called by more names, the first are compared. */
const MOST_NAMES = 6

/** A name's part, or another short text, ready to be compared. */
export class TokenValue implements Letters {
  readonly text: string
  readonly isArabic: boolean
  readonly length: number
  readonly once: number
  readonly twice: number
  /** The first unit of the text. */
  readonly first: number
  readonly #raw: string
  #words: readonly Token[] | null = null
  /** What the first word is a pet form of; null: nothing that is known. */
  readonly called: ReturnType<typeof calledBy>
  /** The names of who is called by one or the other, as Roy dit Desjardins; null: there is one. */
  readonly either: readonly TokenValue[] | null

  constructor(raw: string, text: string) {
    const names = text.split(BY_NAME, MOST_NAMES)
    this.either = names.length < 2 ? null : names.map((name) => new TokenValue(name, name))
    this.called = calledBy(text)
    const script = scriptOf(text)
    this.#raw = raw
    this.text = text
    this.isArabic = script === "Arab" || script === "mixed"
    const { length, once, twice } = lettersIn(text)
    this.length = length
    this.once = once
    this.twice = twice
    this.first = text.charCodeAt(0)
  }

  /** The words by sound. A name in Latin letters is read so when it first meets one that is not. */
  get words(): readonly Token[] {
    this.#words ??= readName(this.#raw).tokens
    return this.#words
  }
}

/**
 * Column: one word, such as a given name or a surname, in any script. A level is reached from so much likeness on: by sound where one
 * side is written in the Arabic script, else by letters (Jaro and Winkler; one slip of the pen is 930 at least).
 */
export const TOKEN: Kind<TokenValue> = {
  columns: { least: 1, most: 1 },
  levelNames: null,
  conditions: ["atLeast"],
  frequency: "values",
  equalReach: "wholly",
  read: ([cell]) => readToken(textIn(cell)),
  keyOf: ({ text }) => text,
  compare(a, b, { levels }) {
    return reachedBy(tokenLikeness(a, b, levels.at(-2)?.atLeast), levels)
  },
  frequencyKey: ({ text }) => text,
  hasOtherWord: (a, b) => hasOtherWord(a.text, b.text),
}

function readToken(raw: string | undefined): TokenValue | null {
  if (raw === undefined) return null
  const text = foldText(raw)
    .replace(/[-\s]+/gu, " ")
    .trim()
  return text === "" ? null : new TokenValue(raw, text)
}

/** What one slip of the pen leaves at least. */
const ONE_SLIP = 930
/** A pet form is as much as a name that is close. */
const BY_PET_NAME = 870
/** One of two names is as much as the other's whole with a slip. */
const ONE_OF_TWO = 950

/** Likeness of two words, 0 to 1000. What is below `floor` may be given as 0. */
export function tokenLikeness(a: TokenValue, b: TokenValue, floor = 0): number {
  if (mayBeSame(a, b) && a.text === b.text) return 1000
  if (a.either !== null || b.either !== null) {
    const all = (a.either ?? [a]).flatMap((x) => (b.either ?? [b]).map((y) => tokenLikeness(x, y, floor)))
    return Math.min(ONE_OF_TWO, Math.max(...all))
  }
  if (a.isArabic || b.isArabic) return likenessBySound(a, b)
  if (a.called !== null && b.called !== null && arePetForms(a.called, b.called))
    return Math.max(BY_PET_NAME, Math.min(999, jaroWinkler(a.text, b.text)))
  const [lacked, lackedThere] = [lackedBy(a, b), lackedBy(b, a)]
  const isNear = lacked <= 1 && lackedThere <= 1
  if (!isNear && mostJaroWinkler(a, b, lacked, lackedThere) < floor) return 0
  // A slip in a very long text is no longer seen once it is rounded.
  const likeness = Math.min(999, jaroWinkler(a.text, b.text))
  if (!isNear || likeness >= ONE_SLIP || Math.min(a.length, b.length) < 3) return likeness
  return slipsBetween(a.text, b.text, 1) <= 1 ? ONE_SLIP : likeness
}

/** Letters that the other lacks are not common to both, which bounds what Jaro's measure can reach. */
function mostJaroWinkler(a: TokenValue, b: TokenValue, lacked: number, lackedThere: number): number {
  const [x, y] = [a.length, b.length]
  const common = Math.min(x - lacked, y - lackedThere)
  if (common <= 0) return 0
  const jaro = (common / x + common / y + 1) / 3
  return Math.ceil(1000 * (a.first === b.first ? jaro + 0.4 * (1 - jaro) : jaro)) + 1
}

function likenessBySound(a: TokenValue, b: TokenValue): number {
  const [x, y] = [a.words[0], b.words[0]]
  // How rare a word is counts apart, so one word is as like another as it sounds.
  const isOneWord = a.words.length === 1 && b.words.length === 1 && x !== undefined && y !== undefined
  const likeness = isOneWord ? tokenSimilarity(x, y) : likenessOfWords(a.words, b.words)
  return Math.max(0, Math.min(999, likeness))
}

/** Several words that all have their partners are as like as those are on the average. */
function likenessOfWords(a: readonly Token[], b: readonly Token[]): number {
  const { links, restA, restB, score } = alignTokens(a, b)
  if (score < 500 || restA.length + restB.length > 0) return score
  return Math.floor(links.reduce((sum, { similarity }) => sum + similarity, 0) / links.length)
}
