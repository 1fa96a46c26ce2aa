import { skeletonSimilarity } from "../names/distance.ts"
import { scriptOf, withoutMarks } from "../names/fold.ts"
import { tokenSimilarity } from "../names/similarity.ts"
import { readingsOf } from "../names/skeleton.ts"
import { readName } from "../names/tokens.ts"
import { isKnown } from "../names/unit.ts"
import { once } from "../remembered.ts"
import { A_LETTER_APART, IN_O, OF_WEST_AFRICA } from "../resources/names-a-letter-apart.ts"
import { jaroWinkler, slipsBetween } from "./text-likeness.ts"

/**
 * Whether a name has a word that the other, which has as many words or more, has in no spelling, with no slip of the pen and not
 * written short. So do sisters who share Kumari, and twins: Sita Kumari and Rekha Kumari. Symmetric.
 * @param a a folded name
 */
export function hasOtherWord(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (areTwoOfAHouse(x, y) || areALetterApart(x, y)) return true
  // Words are joined and parted by chance, and the slip may be a space.
  if (slipsBetween(a.replaceAll(" ", ""), b.replaceAll(" ", ""), 1) <= 1) return false
  return x.length === y.length
    ? !isWithin(x, y) && !isWithin(y, x)
    : x.length < y.length
      ? !isWithin(x, y)
      : !isWithin(y, x)
}

/** Marks of a father and his son of one name, in the languages that write them behind it; the short ones only at its end. */
const [YOUNGER, OLDER] = [
  marks("jr jnr jun junior filho hijo fils mladsi mladszy mlodszy yngre младший молодший", "ml мл"),
  marks("sr snr senior pere padre starsi starszy eldre aeldre старший", "st ст"),
]

type Words = readonly string[]

function marks(anywhere: string, last: string): (words: Words) => boolean {
  const [all, short] = [new Set(anywhere.split(" ")), new Set(last.split(" "))]
  return (words) => words.some((word) => all.has(word)) || short.has(words.at(-1) ?? "")
}

/** Whether one name is marked as the son's and the other as the father's. */
const areTwoOfAHouse = (x: Words, y: Words): boolean => (YOUNGER(x) && OLDER(y)) || (OLDER(x) && YOUNGER(y))

/** Whether all that parts two names is one word, and what stands there are two names, be they but a letter apart: María and Marta, Karim and Karima. */
function areALetterApart(x: Words, y: Words): boolean {
  const [own, others] = [x.filter((word) => !y.includes(word)), y.filter((word) => !x.includes(word))]
  if (own.length !== 1 || others.length !== 1) return false
  const [one, other] = [withoutMarks(own[0]!), withoutMarks(others[0]!)]
  const [name, second] = [namesApart().get(one), namesApart().get(other)]
  if (name !== undefined && second !== undefined) return name !== second
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return long === `${short}a` && isKnown(short) && isKnown(long)
}

const namesApart = once((): ReadonlyMap<string, string> => {
  const names = [OF_WEST_AFRICA, A_LETTER_APART]
    .join("|")
    .split("|")
    .map((entry) => entry.split("="))
  const inO = IN_O.split(" ").flatMap((name) => [[name], [name.replace(/o$/u, "a")]])
  // A name that both have is that of the first.
  return new Map([...inO, ...names].flatMap((spellings) => spellings.map((word) => [word, spellings[0]!] as const)))
})

const wordsOf = (name: string): Words => name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "")

/** Whether each word finds one of its own among the others. Those that are the same are taken first. */
function isWithin(words: Words, others: Words): boolean {
  const free = [...others]
  const take = (at: number): boolean => at >= 0 && free.splice(at, 1).length > 0
  const rest = words.filter((word) => !take(free.indexOf(word)))
  return rest.every((word) => take(free.findIndex((other) => isOneWord(word, other))))
}

/** As the levels of a given name call a slip, and as words sound alike. */
const [BY_LETTERS, BY_SOUND] = [920, 800]

function isOneWord(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word]
  if (short.length <= 2) return isShortFor(short, long)
  if (FEMININE.test(long.startsWith(short) ? long.slice(short.length) : "")) return false
  if (slipsBetween(word, other, 1) <= 1 || jaroWinkler(word, other) >= BY_LETTERS) return true
  // What is known of names tells Hasan from Husain. Of other words the letters tell as much, and it takes far less.
  if (isLatin(word) && isLatin(other) && !(isKnown(word) && isKnown(other))) return soundAlike(word, other)
  const [x, y] = [word, other].map((text) => readName(text).tokens[0])
  return x !== undefined && y !== undefined && tokenSimilarity(x, y) >= BY_SOUND
}

/** What makes a woman's name of a man's: Joseph, Josephine; Anton, Antonia. */
const FEMININE = /^(?:in[ea]|iene|ienne|ell[ea]|ett[ea]|ita|ia|ija)$/u

const isLatin = (word: string): boolean => scriptOf(word) === "Latn"

const soundAlike = (word: string, other: string): boolean =>
  readingsOf(word, "Latn").some((x) =>
    readingsOf(other, "Latn").some((y) => skeletonSimilarity(x, y, "LL", BY_SOUND) > 0),
  )

/** An initial, or two letters of the word in their order: Pd for Prasad, Md for Mohammad. */
function isShortFor([first, second = ""]: string, [begin, ...rest]: string): boolean {
  return first === begin && (second === "" || rest.includes(second))
}
