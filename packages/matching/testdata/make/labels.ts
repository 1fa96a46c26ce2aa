import { type Person, WEAK } from "./people.ts"
import { distance, edits, heardClass, type Word, writtenClass } from "./phonemes.ts"
import type { AuthoredRecord } from "./records.ts"

/** What a careful reader of the two texts may say. */
type Label = "same" | "different" | "kin" | "undecidable"
/** How much the texts say for it. */
export type Grade = "strong" | "medium" | "weak" | ""

/** A judged pair. */
export interface Judged {
  readonly label: Label
  readonly grade: Grade
  readonly phenomena: readonly string[]
}

type ClassOf = (word: Word) => string

/** Two words cannot be told apart; a slip of the pen in either text allows one letter more. */
function isAlike(a: Word, b: Word, classOf: ClassOf, slips: number): boolean {
  return edits(classOf(a), classOf(b), slips) <= slips
}

/** Every word of the shorter list has one it cannot be told from in the longer. */
function isWithin(a: readonly Word[], b: readonly Word[], classOf: ClassOf, slips: number): boolean {
  const [short, long] = a.length <= b.length ? [a, [...b]] : [b, [...a]]
  return short.every((word) => {
    const at = long.findIndex((other) => isAlike(word, other, classOf, slips))
    if (at >= 0) long.splice(at, 1)
    return at >= 0
  })
}

const hasSlip = (record: AuthoredRecord): boolean => record.done.some((what) => what.startsWith("error-"))

/** How near two people are by blood; null when they are strangers. */
export function kinship(a: Person, b: Person): string | null {
  if (a.father.id === b.id || b.father.id === a.id) return "father-and-son"
  if (a.father.id === b.father.id) return "brothers"
  if (a.grandfather.id === b.grandfather.id) return "cousins"
  return null
}

const joined = (words: readonly Word[]): string => words.join(" ")

/** Same given name and tribe, another father. */
const areNamesakes = (a: Person, b: Person): boolean => joined(a.given) === joined(b.given) && a.tribe === b.tribe

/** Judges two records of one person. */
function judgeOne(a: AuthoredRecord, b: AuthoredRecord): Judged {
  const phenomena = [...new Set([...a.done, ...b.done, ...lettersOf(a, b)])]
  if (a.shown.isByname || b.shown.isByname) return { label: "undecidable", grade: "", phenomena }
  const missing = [a.shown.tribe === null, b.shown.tribe === null, a.shown.father === null, b.shown.father === null]
  const isTribeOneSided = missing[0] !== missing[1]
  const isFatherOneSided = missing[2] !== missing[3]
  const shared = a.shown.given.filter((word) => b.shown.given.includes(word))
  const extra = (missing[0] || missing[1] ? 0 : 1) + (missing[2] || missing[3] ? 0 : 1)
  const isCrossed = isTribeOneSided && isFatherOneSided && missing[0] !== missing[2]
  const isThin = shared.length + extra < 2 && (isTribeOneSided || isFatherOneSided || hasSlip(a) || hasSlip(b))
  // A father's name placed after with no word between may be anybody's second name.
  const isLoose = isFatherOneSided && [...a.done, ...b.done].includes("father-unmarked")
  if (isCrossed || isThin || isLoose) return { label: "undecidable", grade: "", phenomena }
  const changes =
    Number(isTribeOneSided) +
    Number(isFatherOneSided) +
    Number(a.shown.given.length !== b.shown.given.length) +
    Number(hasSlip(a)) +
    Number(hasSlip(b)) +
    Number(shared.length + extra < 2)
  return { label: "same", grade: changes === 0 ? "strong" : changes === 1 ? "medium" : "weak", phenomena }
}

/** Judges two records of two people. */
function judgeTwo(a: AuthoredRecord, b: AuthoredRecord): Judged {
  const [hands, inOneScript] = [[a.hand, b.hand], a.script === "Arab" && b.script === "Arab"]
  const classOf = (word: Word): string => (inOneScript ? writtenClass(word, hands) : heardClass(word, hands))
  const slips = Number(hasSlip(a) || hasSlip(b))
  const kin = kinship(a.person, b.person)
  const phenomena = [kin ?? (areNamesakes(a.person, b.person) ? "namesakes" : nearness(a.person, b.person))]
  const isByname = a.shown.isByname || b.shown.isByname
  if (isByname || lettersAlone(a.text) === lettersAlone(b.text) || !contradict(a, b, classOf, slips))
    return { label: "undecidable", grade: "", phenomena }
  if (kin !== null || areNamesakes(a.person, b.person)) return { label: "kin", grade: "weak", phenomena }
  return { label: "different", grade: gradeOf(a, b), phenomena }
}

const lettersAlone = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, "")

/** Names of places and epithets are adopted and changed: one man may bear two. A tribe he has for life. */
const isAdopted = (tribe: Word): boolean => tribe.endsWith("ī") && !tribe.startsWith("=")

/** Whether something both texts show differs beyond doubt. */
function contradict(a: AuthoredRecord, b: AuthoredRecord, classOf: ClassOf, slips: number): boolean {
  const { given, tribe, father } = a.shown
  if (!isWithin(given, b.shown.given, classOf, slips)) return true
  if (tribe !== null && b.shown.tribe !== null && !isAlike(tribe, b.shown.tribe, classOf, slips)) {
    if (!isAdopted(tribe) && !isAdopted(b.shown.tribe)) return true
  }
  return father !== null && b.shown.father !== null && !isWithin(father, b.shown.father, classOf, slips)
}

function nearness(a: Person, b: Person): string {
  const strong = (person: Person): readonly Word[] => person.given.filter((word) => !WEAK.has(word))
  if (strong(a).some((word) => strong(b).includes(word))) return "shared-given"
  if (distance(joined(a.given), joined(b.given)) <= 6) return "near-name"
  if (a.tribe !== null && a.tribe === b.tribe) return "shared-tribe"
  return a.given.some((word) => b.given.includes(word)) ? "shared-weak-part" : "others"
}

function gradeOf(a: AuthoredRecord, b: AuthoredRecord): Grade {
  const far = distance(joined(a.shown.given), joined(b.shown.given))
  if (far <= 6) return "weak"
  const words = (record: AuthoredRecord): readonly (Word | null)[] => [...record.shown.given, record.shown.tribe]
  return words(a).some((word) => word !== null && words(b).includes(word)) ? "medium" : "strong"
}

/** Sounds in the name that conventions spell in different ways. */
function lettersOf(a: AuthoredRecord, b: AuthoredRecord): readonly string[] {
  const words = joined([...a.shown.given, a.shown.tribe ?? ""])
  const sounds: readonly (readonly [string, RegExp])[] = [
    ["sound-q-gh", /[qɣ]/u],
    ["sound-kh", /x/u],
    ["sound-j", /j/u],
    ["sound-sh-ch", /[šč]/u],
    ["sound-w", /w/u],
    ["sound-th-dh", /[θðḍẓ]/u],
    ["sound-ayn", /[ʕʔ]/u],
    ["pashto-letters", /[ʂʐʣʦʈɖɽɳ]|ay$|əy/u],
    ["construct", /.=/u],
    ["article", /(^| )=/u],
    ["seam", /\+/u],
  ]
  const found = sounds.filter(([, pattern]) => pattern.test(words)).map(([name]) => name)
  return a.hand === b.hand ? found : [...found, "two-conventions"]
}

/** Judges a pair by rule, from what the texts show and the scripts allow. */
export const judge = (a: AuthoredRecord, b: AuthoredRecord): Judged =>
  a.person.id === b.person.id ? judgeOne(a, b) : judgeTwo(a, b)
