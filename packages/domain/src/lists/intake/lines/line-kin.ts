import { ELDERS_AND_COUSINS, SIBLINGS } from "./kin-words.ts"

/** Whose father, mother, brother or wife somebody is, told apart from who his own are. */

/** `père d'Ousmane`, `father of Karim`, `Vater von Karim`. */
const KIN_OF = new RegExp(
  String.raw`^(?:(?:et|and|und|y|e|also|aussi)\s)?(?:(?:the|le|la|der|die|el|o|a)\s)?(?:${ELDERS_AND_COUSINS}|${SIBLINGS})\s(?:(?:de|du|des|of|von|der|do|da|del)\s|d['’])`,
  "iu",
)
/** `والد الأسير زمرك`, `پدر زمرک`: in Arabic, Persian, Kurdish, Somali and Russian the word stands before its own child; a clerk writes it before the father too. */
const BEFORE_EITHER =
  /^(?:و?هو\s|و?هي\s)?(?:والد|والدة|پدر|مادر|bavê|dayika|aabbaha|hooyada|отец|мать)\s+(?!کلان|بزرگ|جان)(?=\p{L})/iu
/** `د زمرک پلار`, `زمرک کے والد`, `Zmarak'ın babası`. */
const KIN_BEHIND =
  /^(?:د\s\p{L}.*\s(?:پلار|مور|ورور|تره|ماما)|\p{L}.*\s(?:کے|کی|کا)\s(?:والد|والدہ|باپ|ماں|بھائی|بہن|چچا|ماموں)|\p{L}.*['’]?[ıiuü]n\s(?:babası|annesi|kardeşi|ağabeyi|amcası))$/iu

/** What a piece tells behind a word that says either whose father somebody is, or who his father is; null where it begins with none. */
export const behindFather = (piece: string): string | null => {
  const [found] = BEFORE_EITHER.exec(piece) ?? []
  return found === undefined || !/^(?:والد|پدر|bavê|aabbaha|отец)\s/iu.test(found) ? null : piece.slice(found.length)
}

/** `wife of Wali`, `زوجة ولي`: what tells that somebody is a person. */
const WIFE_OF =
  /^(?:(?:wife|widow|son|daughter|nephew|niece|grandson)\sof\s|(?:épouse|femme|veuve|neveu|nièce|petit-fils)\s(?:de\s|d['’])|(?:زوجة|زوج|أرملة|ارملة|شقيق|شقيقة|أخو|اخو|أخت|همسر|برادر|خواهر|زوجہ|بیوہ)\s\p{L}|(?:ehefrau|witwe|sohn|tochter)\s(?:von|des|der)\s|(?:xaaska|walaalka|aabbe|hooyo)\s\p{L}|\p{L}.*['’]?[ıiuü]n\s(?:eşi|karısı|oğlu|kızı)$)/iu

/** Whether a piece tells by whose kin somebody is that he is a person. */
export const tellsKin = (piece: string): boolean => isKinOf(piece) || WIFE_OF.test(piece)

/** Whether a piece tells whose kin somebody is, or may: none of those is his father (IM211). */
export const isKinOf = (piece: string): boolean =>
  KIN_OF.test(piece) || BEFORE_EITHER.test(piece) || KIN_BEHIND.test(piece)
