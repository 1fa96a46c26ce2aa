import { type Names, namesIn, ofEach, withFamily } from "./text-joined.ts"

/** Sons whom one line names behind their father (IM220). */

const MANY = "(?:two|three|four|deux|trois|quatre|dos|tres|zwei|drei|iki|üç|دو|سه|دوه|درې|تین|двое|трое)"
/** `The sons of Sahak: Zmarak and Wali`, `أبناء ساحك: زمرك وولي`. */
const SONS_OF = new RegExp(
  String.raw`^(?:(?:the|les|los|die|nos)\s(?:${MANY}\s)?(?:sons of|daughters of|children of|fils de|filles de|enfants de|hijos de|söhne von|kinder von)|(?:${MANY}\s)(?:sons of|fils de|hijos de|söhne von)|(?:[أا]بناء|[أا]ولاد|[أا]بنا|[أا]بني|نجلا)(?!\s(?:قرية|قبيلة|عشيرة|مدينة|منطقة|حي|آل|محافظة|مديرية|العم|عم)\s)|(?:${MANY}\s)?(?:پسران|فرزندان|پسر)(?!\s(?:قریه|قوم|ولسوالی|کاکا|ماما)\s)|сыновья)\s+(\p{L}[^،,:：.;()\p{N}–—]{2,40}?)\s*[:：،,–—]\s*(?=\p{L})`,
  "iu",
)

/** `Zmarak Toryal and his two sons Wali and Lmar`. */
const WITH_SONS = new RegExp(
  String.raw`^(\p{L}[^،,:：.;()\p{N}–—]{2,50}?)\s*[,،]?\s(?:and (?:his|her) (?:${MANY} )?sons|et ses (?:${MANY} )?fils|und seine (?:${MANY} )?Söhne|y sus (?:${MANY} )?hijos|وولديه|وولداه|وابنيه|وابناه|و[أا]بناؤه|و[أا]بنائه|و[أا]ولاده|و (?:${MANY} )?(?:پسرانش|پسرش|پسر او)|او (?:${MANY} )?زامن (?:یې|ئې|يې)|اور (?:اس|ان) کے (?:دو |تین )?بیٹے|ve (?:${MANY} )?oğulları|ve (?:iki|üç) oğlu|iyo (?:labadiisa wiil|wiilashiisa))\s*[:：,،]?\s+(?=\p{L})`,
  "u",
)

/** Each of the sons of one father; null of a text that begins with none. */
export function sonsOf(text: string): readonly string[] | null {
  const [opening, father] = SONS_OF.exec(text) ?? []
  const named = opening === undefined ? null : namesIn(text.slice(opening.length), true)
  return named === null ? null : namesOfSons(named, father!)
}

/** A father and each of his sons; null of a text that begins with none. */
export function withSons(text: string): readonly string[] | null {
  const [opening, father] = WITH_SONS.exec(text) ?? []
  const named = opening === undefined ? null : namesIn(text.slice(opening.length), true)
  if (named === null) return null
  const behind = apart(named.behind)
  return [`${father}${behind}`, ...namesOfSons(named, father!)]
}

const namesOfSons = ({ names, behind }: Names, father: string): readonly string[] =>
  withFamily(names).map((name, at) => `${name}${sonOf(father, name)}${ofEach(apart(behind), at, names.length)}`)

const sonOf = (father: string, name: string): string =>
  /^\p{Script=Arabic}/u.test(name) ? `، والده ${father}` : `، son of ${father}`

const apart = (behind: string): string => (behind === "" || /^\s*[,،.(;–—]/u.test(behind) ? behind : `،${behind}`)
