import { monthFromName } from "../../../shared/month-names.ts"

/**
 * The sentences of what a letter tells of somebody (IM150): a full stop before a blank ends one where a word, a year or a bracket stands before it.
 * Short words before a stop are cut (`St. Mary`, `د. سالم`), and a day in one or two numbers has a month behind it (`5. Mai 2012`).
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index } of text.matchAll(STOP)) {
    const [before, after] = [text.slice(Math.max(from, index - BESIDE), index), text.slice(index + 1, index + BESIDE)]
    if (!endsSentence(before, after.trim())) continue
    sentences.push(text.slice(from, index))
    from = index + 1
  }
  return [...sentences, text.slice(from)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== "")
}

/** Letters before and behind a stop that say whether it ends a sentence: no word is so long. */
const BESIDE = 100

/** A stop with a word behind it, which may follow at once in Arabic script. */
const STOP =
  /[.۔।](?=\s+["'(«“]?\p{L}|\p{Script=Arabic}|\s+\p{Nd}[\p{Nd}./-]{3,}(?!\p{Nd})|\s+\p{Nd}{1,2}\s\p{L}{3,}\s\p{Nd}{4})/gu

function endsSentence(before: string, after: string): boolean {
  if (/[)\]»”"]$|\p{N}\s*(?:г\.?\s?р|гг?)$/u.test(before)) return true
  if (/^\p{Nd}/u.test(after)) return endsBeforeDay(before)
  const last = /[\p{L}\p{M}\p{N}'’]+$/u.exec(before)?.[0] ?? ""
  if (/\p{N}$/u.test(last))
    return /[\p{N}./-]{3,}$/u.test(before) || monthFromName(/^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? "") === null
  if (/\p{Script=Arabic}/u.test(last)) return last.length >= 3
  return last.length >= 2 && !CUT.has(last.toLowerCase())
}

/** Whether a whole word stands before a day: no month, and none that is cut before a number. */
function endsBeforeDay(before: string): boolean {
  const last = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? ""
  return last.length >= 4 && monthFromName(last) === null && !CUT.has(last.toLowerCase())
}

/** Words that are cut, a stop behind them: titles, names and months, kinds of place. */
const CUT: ReadonlySet<string> = new Set(
  `dr mr mrs ms mme mlle st ste gov gen col maj lt cpl pte pvt sgt cap capt cmdr insp supt engr eng ing hon rev fr sr jr br prof no nr nos vs cf
  md mohd mohammd moh muh muhd mhd kh sh shk hj haj syd sd abd abdul gh gul al el bin ibn b d p jan janv fev fév févr feb mar apr avr jun juin jul juil aug sep sept oct nov dec déc
  dist distt prov vill tah teh ps rd ave blvd approx ca lieut const cont`
    .trim()
    .split(/\s+/u),
)
