import { splitParents } from "./person-words.ts"

/** Words behind a name that say whose brother or sister it is without naming him: that of who stands above (IM389). */
const SIBLING = [
  "(?:برادر|خواهر|همشیره)(?:ش|\\s+(?:او|وی|فوق|فوق\\s?الذکر|بالا|مذکور|موصوف|متذکره|نامبرده|همین))",
  "(?:ورور|خور)\\s+[یيئ][ېیيۍئ]",
  "د\\s+(?:پورتن[ۍیيى]|پورته|مخکین[ۍیيى]|یاد|نوموړ[یيى])\\s+(?:ورور|خور)",
  "(?:اس|ان)\\s+ک[اےی]\\s+(?:بھائی|بہن)",
  "(?:[أا]خوه|[أا]خته|شقيقه|شقيقته|[أا]خو\\s+المذكور)",
  "(?:his|her)\\s+(?:brother|sister)|(?:brother|sister)\\s+of\\s+(?:the\\s+)?above|son\\s+fr[èe]re|sa\\s+s[oœ]e?ur",
].join("|")
const SIBLING_BEHIND = new RegExp(`^(.+?)[\\s،,(–-]+(?:${SIBLING})[\\s).]*$`, "iu")
/** An and before the word tells somebody else. */
const AND_HIS = /(?:^|\s)(?:و|او|and|et|&)$/iu

/** A sign of repetition in the father's place: `ولد ایضاً`, `s/o do`, `د ایضا زوی` (IM389). */
const FATHER_REPEATED =
  /^(.+?)\s+(?:(?:ولد|بن|پسر|فرزند|ابن|دختر|بنت|[sd]\s?\/\s?o|(?:son|daughter)\s+of)\s+(?:[أا]يضا[ًا]?|ا[یي]ضا[ًا]?|ditto|do|\/\/|["“”〃]|''|as\s+above|مذکور|فوق)|د\s+ا[یي]ضا[ًا]?\s+(?:زو[یيى]|لور))[\s.]*$/iu

const LONGEST = 120

/** The name alone of a cell that tells its father by the row above; null where it does not. */
export function nameLikeAbove(cell: string): string | null {
  if (cell.length > LONGEST) return null
  const text = cell.trim()
  const own = (FATHER_REPEATED.exec(text) ?? SIBLING_BEHIND.exec(text))?.[1]?.trim() ?? ""
  return own === "" || /\d/u.test(own) || AND_HIS.test(own) ? null : own
}

/** A name with the father and the grandfather that the cell of names above tells; the name alone where that tells none. */
export function withFathersOf(own: string, above: string): string {
  const { father = null, grandfather = null } = splitParents(above) ?? {}
  if (father === null) return own
  const [child, grandchild] = /\p{Script=Arabic}/u.test(own) ? ["فرزند", "نواسهٔ"] : ["child of", "g/s/o"]
  return `${own} ${child} ${father}${grandfather === null ? "" : ` ${grandchild} ${grandfather}`}`
}
