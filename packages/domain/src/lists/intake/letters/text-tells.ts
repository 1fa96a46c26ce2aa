import { splitParents } from "../cells/person-words.ts"
import { factsOf } from "../lines/line-facts.ts"
import { tellsKin } from "../lines/line-kin.ts"
import { withoutNamed } from "../lines/line-named.ts"
import type { LineFact } from "../lines/line-words.ts"

/** What is said of somebody, told from what else letters say. */

/** Of what a line tells, what demands and points of a letter have not: places and days they have. */
const OF_PERSONS: readonly LineFact[] = [
  "father",
  "mother",
  "husband",
  "age",
  "birth",
  "sex",
  "tribe",
  "alias",
  "phone",
]

/** Whether a line tells what only a person has. */
export function tellsPerson(said: string): boolean {
  const { facts, rest } = factsOf(said)
  return (
    OF_PERSONS.some((fact) => facts.has(fact)) ||
    splitParents(facts.get("name") ?? "") !== null ||
    rest.some(({ text }) => tellsKin(text))
  )
}

/** Points of a letter are numbered too: of sentences, not of names. */
export function beginsWithName(text: string): boolean {
  const words = (factsOf(text).facts.get("name") ?? "").split(/\s+/u)
  const isShort = words.length <= 7 || (words.length <= 12 && splitParents(words.join(" ")) !== null)
  return isShort && words.every((word) => !/\p{Nd}/u.test(word))
}

/** What a cell of a table without titles may tell by its form alone. */
const BY_FORM: ReadonlySet<LineFact> = new Set(["name", "alias", "sex", "phone", "notes"])

/** Whether words say of somebody what is told of him: `aged 31`, `from Spinwad`. */
function tellsByWords(said: string): boolean {
  const { facts, rest } = factsOf(said)
  if (rest.some(({ text }) => tellsKin(text))) return true
  return [...facts].some(([fact, value]) => (fact === "age" ? /\p{L}/u.test(value) : !BY_FORM.has(fact)))
}

const isTold = (text: string): boolean =>
  /^\p{L}[^\t]*$/u.test(text) && !OF_LETTER.test(text) && beginsWithName(text) && tellsByWords(text)

/** Whether a text without a number before it begins with a name and tells by words what only a person has. */
export const isOfPerson = (text: string): boolean => isTold(text) && tellsPerson(text)

/** What those who write say of the list, of themselves or to whom they write begins so, and no name does (IM219). */
const OF_LETTER =
  /^(?:و?(?:هذا|هذه|هذي|هؤلاء|هناك|إليكم|اليكم|أنا|انا|نحن)|این|اینها|اینجانب|اینجانبان|بنده|ما|زه|موږ|مونږ|میں|ہم|these|those|we|voici|nous|wir|biz|мы|nosotros|nosotras|annaga|annagu)[\s,،]|^(?:I|Yo|Eu|Je|Moi|Ich|Ben|Я|Aniga)(?:\s?[,،]|\s(?:am|soussignée?|the|der|die|el|la|o|a|bin)\s)|^(?:from|to|sender|writer|contact|subject|re|cc|attn|de|à|objet|expéditeur|المرسل|من|إلى|الى|الموضوع|للتواصل|فرستنده|از|به|موضوع|رابط|شماره تماس|لیکونکی|von|an|betreff|absender|asunto|remitente|para|assunto|konu|gönderen|кому|от|тема|ka|ku)\s?[:：]/iu

/** As {@link isOfPerson}, of whom no more than a home is told. */
export const isNamedBySign = (text: string): boolean =>
  hasNameFirst(text) && isTold(text) && /\p{L}\s+\p{L}/u.test(factsOf(text).facts.get("name")!)

/** Whether a text begins with a name before a sign, and no sentence of the letter. */
export function isNameAlone(text: string): boolean {
  const plain = withoutNamed(text)
  const words = factsOf(text).facts.get("name")?.split(/\s+/u) ?? []
  const isName = words.every((word) => /^(?:\p{Lu}|\p{Lo}|(?:ag|al|el|bin|ibn|ben|ould|abu|de)$)/u.test(word))
  return hasNameFirst(plain) && isName && beginsWithName(text) && !OF_LETTER.test(text) && !OF_SENTENCE.test(plain)
}
/** Words that begin sentences in scripts without capitals, and no names. */
const OF_SENTENCE =
  /^(?:[وف]?(?:قد|لقد|لم|لن|لا|ما|كان|كانت|كانوا|هو|هي|هم|نحن|أما|اما|إن|أن|ان|كما|كذلك|ثم|بعد|قبل|منذ|في|من|على|إلى|الى|عن|كل|بعض|جميع|عند|حيث|لأن|لكن|وكل|ومنهم|منهم)|و|آن|آنها|ما|همه|از|در|به|با|چون|اما|مگر|ولی|تمام|اگر|تا|نیز|هیچ|د|له|په|چې|موږ|ہم|یہ|وہ|ان|اس|اور|لیکن|تمام|مگر)\s/u

/** Whether two words or more, in capitals where letters have them, stand before the first sign. */
export function hasNameFirst(text: string): boolean {
  const words = /^([^,،;(|–—]{3,60}?)\s*[,،;(|–—]/u.exec(text)?.[1]?.split(/\s+/u) ?? []
  return words.length > 1 && [words[0]!, words.at(-1)!].every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word))
}
