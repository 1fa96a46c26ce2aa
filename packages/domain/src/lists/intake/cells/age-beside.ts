import { foldLetters } from "./fold.ts"
import { type IntakeAge, readAge } from "./person-words.ts"

/** What a cell of ages tells beside the age. */
type AgeBeside = { readonly age: IntakeAge; readonly beside: string }

const LONGEST = 60
/** What stands between both: `36/M`, `٥٦ / خێزاندار`, `25, single`, `40 (marié)`, `Shekaru 30, yana da aure`, `34 - MARRIED`. */
const SIGN = String.raw`\s*(?:[/\\|،,;؛(–—-]|\s)\s*`
const AGE_FIRST = new RegExp(
  `^((?:(?:shekaru(?:nsa|nta)?|aged?|umri|umur|miaka|عمره?|سن)[\\s:.]+)?[^\\p{L}]*\\d[\\d\\s~؟?]*(?:yrs?|years?|ans|سنة|سنه|ساله|سال|کاله|ساڵ|лет)?\\.?)${SIGN}(\\p{L}[^\\d]*)$`,
  "iu",
)
const AGE_LAST = new RegExp(`^(\\p{L}[^\\d]*?)${SIGN}(\\d{1,3})\\s*\\)?$`, "iu")
/** Of somebody who has no year yet. */
const OF_MONTHS =
  /^(?:months?|mths?|mo|weeks?|days?|mois|ماهه|ماه|شهر|اشهر|شهور|ایام|میاشت|мес|ay|ji|hafte|هفته|روز|یوم)(?!\p{L})/iu

/** An age with what a cell says of the person beside it, married or single, a man or a woman (IM320); null where it is not so. */
export function ageBeside(raw: string): AgeBeside | null {
  const text = raw.trim()
  if (text.length > LONGEST || readAge(text) !== null) return null
  const folded = foldLetters(text)
  const [, first, behind] = AGE_FIRST.exec(folded) ?? []
  const [, before, last] = first === undefined ? (AGE_LAST.exec(folded) ?? []) : []
  const age = readAge(first ?? last ?? "")
  const beside = (behind ?? before ?? "").replace(/[\s)/.]+$/u, "")
  return age === null || OF_MONTHS.test(beside) ? null : { age, beside }
}
