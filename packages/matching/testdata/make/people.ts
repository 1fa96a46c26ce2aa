import { drawConstruct, drawWord, type Language, type Lexicon, type Part, type Place } from "./lexicon.ts"
import { distance, type Word } from "./phonemes.ts"
import type { Draw } from "./prng.ts"

/** An invented person. Fathers and grandfathers have an identity of their own, so that kin can be told by rule. */
export interface Person {
  readonly id: string
  readonly language: Language
  readonly sex: "m" | "f"
  readonly given: readonly Word[]
  readonly tribe: Word | null
  readonly title: { readonly word: Word; readonly place: "before" | "after" } | null
  readonly father: { readonly id: string; readonly given: readonly Word[] }
  readonly grandfather: { readonly id: string; readonly given: readonly Word[] }
  readonly place: Place
  readonly district: Word
  readonly birthYear: number
  readonly kunya: Word
  readonly nickname: Word
}

/** Words that carry little: they are dropped freely beside another. */
export const WEAK: ReadonlySet<Word> = new Set([
  "muħammad",
  "aħmad",
  "ʕalī",
  "xān",
  "jān",
  "gul",
  "āɣā",
  "šāh",
  "ɣulām",
])

interface Making {
  readonly lexicon: Lexicon
  readonly part: Part
  readonly by: Draw
}

function givenOf({ lexicon, part, by }: Making, language: Language, sex: "m" | "f"): readonly Word[] {
  const word = (): Word => drawWord(lexicon.given, { language, part, sex }, by)
  if (sex === "f") return [word()]
  if (by.percent(language === "tr" ? 20 : 36)) {
    const construct = drawConstruct(lexicon, by)
    return by.percent(15) && language !== "arab" ? [construct, by.pick(["xān", "jān", "šāh"])] : [construct]
  }
  const first = word()
  if (by.percent(12) && first !== "muħammad") return [by.percent(80) ? "muħammad" : "ɣulām", first]
  if (by.percent(language === "arab" ? 90 : 25)) return [first]
  const second = drawWord(lexicon.second, { language, part }, by)
  return second === first || (WEAK.has(first) && WEAK.has(second) && by.percent(50)) ? [first] : [first, second]
}

function invent(making: Making, id: string): Person {
  const { lexicon, part, by } = making
  const language = by.weighted<Language>([
    ["prs", 34],
    ["ps", 36],
    ["ur", 11],
    ["arab", 9],
    ["tr", 10],
  ])
  const sex = by.percent(10) ? "f" : "m"
  const place = by.pick(lexicon.places)
  const title = by.weighted(lexicon.titles.map((each) => [each, each.weight] as const))
  return {
    id,
    language,
    sex,
    given: givenOf(making, language, sex),
    tribe: by.percent(language === "tr" ? 45 : 72) ? drawWord(lexicon.tribes, { language, part }, by) : null,
    title: sex === "m" ? title : null,
    father: { id: `${id}f`, given: givenOf(making, language, "m") },
    grandfather: { id: `${id}g`, given: givenOf(making, language, "m") },
    place,
    district: by.pick(place.districts),
    birthYear: 1955 + by.below(26) + by.below(22),
    kunya: drawWord(lexicon.given, { language: "arab", part }, by),
    nickname: drawWord(lexicon.given, { language: "ps", part }, by),
  }
}

type Relation = "brother" | "father" | "cousin" | "namesake" | "near-name"

/** The word of the lexicon that is nearest to another and not the same: Rafi to Rafiq, Hamid to Hamed. */
function nearest(making: Making, word: Word, sex: "m" | "f"): Word {
  const at = word.indexOf("=")
  const [before, half, after] =
    at < 0
      ? ["", word, ""]
      : word.startsWith("ʕabd")
        ? ["ʕabd=", word.slice(at + 1), ""]
        : ["", word.slice(0, at), word.slice(at)]
  const construct = making.lexicon.constructs.find(({ fixed }) => fixed === (before || after))
  const pool = construct?.halves ?? making.lexicon.given.filter((item) => item.sex === sex).map((item) => item.word)
  const sorted = [...new Set(pool)]
    .filter((other) => other !== half)
    .map((other) => ({ other, far: distance(other, half) }))
    .sort((one, two) => one.far - two.far || (one.other < two.other ? -1 : 1))
  return `${before}${making.by.pick(sorted.slice(0, 3)).other}${after}`
}

function relative(making: Making, of: Person, relation: Relation, id: string): Person {
  const { by, lexicon } = making
  const other = {
    ...invent(making, id),
    language: of.language,
    tribe: of.tribe,
    place: of.place,
    district: of.district,
  }
  const given = givenOf(making, of.language, "m")
  if (relation === "brother") {
    // Brothers often carry names that rhyme or share a part.
    const shared = of.given.length === 2 && by.percent(60) ? [given[0]!, of.given[1]!] : given
    return { ...other, sex: "m", given: shared, father: of.father, grandfather: of.grandfather }
  }
  if (relation === "father") {
    const birthYear = of.birthYear - 20 - by.below(20)
    return { ...other, sex: "m", id: of.father.id, given: of.father.given, father: of.grandfather, birthYear }
  }
  if (relation === "cousin") return { ...other, sex: "m", given, grandfather: of.grandfather }
  if (relation === "namesake")
    return { ...other, sex: of.sex, given: of.given, birthYear: of.birthYear + by.below(9) - 4 }
  const at = of.given.findIndex((word) => !WEAK.has(word))
  const place = by.percent(50) ? of.place : by.pick(lexicon.places)
  const near = of.given.map((word, where) => (where === Math.max(at, 0) ? nearest(making, word, of.sex) : word))
  return { ...other, sex: of.sex, given: near, place, district: by.pick(place.districts) }
}

/** Invents the people of one part: every third has somebody near him, by blood or by name. */
export function inventPeople(making: Making, count: number): readonly Person[] {
  const people: Person[] = []
  const prefix = making.part === "dev" ? "d" : "r"
  const id = (): string => `${prefix}${String(people.length + 1).padStart(3, "0")}`
  while (people.length < count) {
    const person = invent(making, id())
    people.push(person)
    if (people.length >= count || !making.by.percent(46)) continue
    const relation = making.by.weighted<Relation>([
      ["brother", 20],
      ["father", 15],
      ["cousin", 13],
      ["namesake", 20],
      ["near-name", 32],
    ])
    people.push(relative(making, person, relation, id()))
  }
  return people
}
