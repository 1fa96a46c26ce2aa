/**
 * Words behind a name that tell what else somebody is called, in English, French, German, Arabic, Dari, Pashto and Urdu. Written with one capital
 * Aka, Alias and Urf are names themselves.
 */
const LATIN = String.raw`(?:also |better |sometimes )?(?:known|called) as|a\.?\s?/?k\.?\s?/?a\.?|alias|nom de guerre|dit|dite|surnomm[eé]e?|genannt|urf|zv(?:\.|an[ia])|nadimak|nam[ıi] diğer|kod ad[ıi]|als\.|po prozvi(?:shch|šč|sch)[uy]`
const ARABIC =
  "و?(?:الملقبة?|الشهيرة?|المعروفة?|المكن[ىا]ة?)(?: ?ب(?:اسم |ـ ?| )?)?(?:ال)?|(?:ملقب|مشهور|معروف) (?:به|په)|عرف"
const BEHIND = new RegExp(
  String.raw`^(.*?\p{L}.*?)[\s,،]+(?:(?:${LATIN})[\s:]+|(?:${ARABIC})\s*(?=\p{L}{2}))(\p{L}[^()@]*)$`,
  "u",
)
const AT = /^([^@]*\p{L}[^@]*?)\s*@\s*(\p{L}[^@]*)$/u

/** No name is so long, and words in a long text take long to look for. */
const LONGEST = 300

/** A name that tells another behind it, and that other. */
interface ByNamed {
  readonly own: string
  readonly other: string
}

/** The name and what else somebody is called, told behind it by a word for that; null where no word does. */
export function byNamed(name: string): ByNamed | null {
  if (name.length > LONGEST) return null
  // Lists in capitals have their words in capitals too.
  const text = /\p{Ll}/u.test(name) ? name : name.toLowerCase()
  const [, own, other] = BEHIND.exec(text) ?? AT.exec(text) ?? []
  return own === undefined ? null : { own: own.trim(), other: other!.trim() }
}
