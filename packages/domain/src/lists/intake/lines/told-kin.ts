import { foldDigits } from "../../../shared/digits.ts"
import {
  ARAB_HIS,
  ARAB_KIN,
  ARAB_SIBLINGS,
  BEFORE_KIN,
  BEFORE_SIBLINGS,
  CHILDREN_AND_WIVES,
  ELDERS_AND_COUSINS,
  PASHTO_KIN,
  PASHTO_SIBLINGS,
  PERSIAN_KIN,
  PERSIAN_SIBLINGS,
  SIBLINGS,
  TURKISH_KIN,
  TURKISH_SIBLINGS,
  URDU_KIN,
  URDU_SIBLINGS,
} from "./kin-words.ts"

/** Whom a remark names as somebody's relative: by a name, or by the number of a row. */
export type ToldKin = { readonly by: "name" | "number"; readonly text: string; readonly isSibling: boolean }

/** `frère de Habib`, `شقيق رقم 12`, `د محمود ورور`: the relatives that a remark names (IM300). */
export function toldKin(remark: string): readonly ToldKin[] {
  // Short of a word for kin nothing is looked for further: few rows have one.
  if (remark.length > LONGEST || !MENTIONS.test(remark)) return []
  const told = foldDigits(remark).normalize("NFC").split(PIECES).flatMap(inPiece)
  // `شقيقه` is his brother, and a sister as hands write her: either names the same.
  return told.filter(({ by, text }, at) => told.findIndex((one) => one.by === by && one.text === text) === at)
}

/** Letters of a remark: a longer one is a story. */
const LONGEST = 1000
/** A full stop ends a piece behind a word of four letters: `Th. Hamidou`, `no. 4`. */
const PIECES = /[;؛\n\r|()[\]«»"“”]|(?<=\p{L}{4})\.(?=\s)|۔/u

const ALL = [
  SIBLINGS,
  ELDERS_AND_COUSINS,
  CHILDREN_AND_WIVES,
  ARAB_SIBLINGS,
  ARAB_KIN,
  ARAB_HIS,
  PERSIAN_SIBLINGS,
  PERSIAN_KIN,
  PASHTO_SIBLINGS,
  PASHTO_KIN,
  URDU_SIBLINGS,
  URDU_KIN,
  TURKISH_SIBLINGS,
  TURKISH_KIN,
  BEFORE_SIBLINGS,
  BEFORE_KIN,
].join("|")
const MENTIONS = new RegExp(`(?<!\\p{L})[ولبف]?(?:${ALL})`, "iu")

const LATIN = `${SIBLINGS}|${CHILDREN_AND_WIVES}|${ELDERS_AND_COUSINS}`
const LATIN_MORE =
  "(?:(?:elder|older|eldest|younger|youngest|twin|half|little|late|maternal|paternal|first|real|jeune|petite?|grande?|aînée?|cadette?)[\\s-])*"
/** `frère jumeau de`, `twin brother of`. */
const LATIN_OF = new RegExp(
  `(?<![\\p{L}'’-])(${LATIN})s?(?:[\\s-](?:jumeau|jumelle|aînée?|ainée?|cadette?|germaine?|utérine?|gemel[oa]|mayor|menor|brother|sister))?(?:\\s(?:of|de|du|von|vom|v\\.|del|da|do)\\s+|\\s(?:d['’])\\s?|\\s?:\\s*)`,
  "giu",
)
/** `arrested with his brother`, `avec son fils`. */
const LATIN_HIS = new RegExp(
  `(?<!\\p{L})(?:his|her|their|son|sa|ses|leurs?|seine?[mnr]?|ihre?[mnr]?|su|seu|sua)\\s${LATIN_MORE}(${LATIN})(?:\\s(?:jumeau|jumelle|aînée?|cadette?))?,?\\s(?:(?:named|called|nommée?|namens|llamado)\\s)?`,
  "giu",
)
/** `Habib's twin`. */
const LATIN_BEHIND = new RegExp(`^(.*\\p{L})['’]s\\s${LATIN_MORE}(${LATIN})(?!\\p{L})`, "iu")

const SAID = "(?<!\\p{L})[ولبف]?"
/** `شقيق أحمد`, `برادر بزرگ محمود`. */
const ARAB_OF = new RegExp(
  `${SAID}(?:(${ARAB_SIBLINGS}|${PERSIAN_SIBLINGS})|${ARAB_KIN}|${PERSIAN_KIN})(?:\\u200c?[یي]|ِ)?(?:\\s(?:بزرگ|کوچک|کلان|خرد|دو\\s?قلو[ی]?|سکه|الأكبر|الأصغر|التو[أا]م))?\\s+(?=[\\p{L}\\p{N}#])`,
  "gu",
)
const ARAB_WITH_HIS = new RegExp(
  `${SAID}(?:(?:${ARAB_HIS})|(?:${PERSIAN_SIBLINGS}|${PERSIAN_KIN})(?:\\u200c?ی)?(?:\\u200c?ا?ش|شان|\\s(?:او|وی|خود|اش)))\\s+(?=\\p{L})`,
  "gu",
)
/** `د محمود ورور`, `د محمود د تره زوی`. */
const PASHTO_OF = new RegExp(
  `(?<!\\p{L})د\\s+((?:(?!د\\s)[\\p{L}\\p{N}#]\\S*\\s+){1,4}?)(?:(?:مشر|کشر|سکه|غبرګ)\\s)?(?:(${PASHTO_SIBLINGS})|${PASHTO_KIN})(?!\\p{L})`,
  "gu",
)
const PASHTO_HIS = new RegExp(`${SAID}(?:${PASHTO_SIBLINGS}|${PASHTO_KIN})\\s(?:یې|ئې|يې)\\s+(?=\\p{L})`, "gu")
/** `محمود کا بھائی`. */
const URDU_OF = new RegExp(
  `((?:(?!(?:اس|ان|اُس|اُن)\\s)[\\p{L}\\p{N}#]\\S*\\s+){1,4})(?:کا|کے|کی)\\s(?:(?:بڑا|بڑے|بڑی|چھوٹا|چھوٹے|چھوٹی|جڑواں|سگا|سگے|سگی)\\s)*(?:(?:${URDU_KIN})|(${URDU_SIBLINGS}))(?!\\p{L})`,
  "gu",
)
const URDU_HIS = new RegExp(
  `(?<!\\p{L})(?:اس|ان|اُس|اُن)\\s(?:کا|کے|کی)\\s(?:(?:بڑا|بڑے|چھوٹا|چھوٹے|جڑواں)\\s)?(?:${URDU_KIN}|${URDU_SIBLINGS})\\s+(?=\\p{L})`,
  "gu",
)
/** `Mahmud’un kardeşi`, `kardeşi Mahmud`. */
const TURKISH_BEHIND = new RegExp(`^(.*\\p{L})['’](?:n?[ıiuü]n)\\s(${TURKISH_SIBLINGS}|${TURKISH_KIN})(?!\\p{L})`, "iu")
const TURKISH_HIS = new RegExp(`(?<!\\p{L})(${TURKISH_SIBLINGS}|${TURKISH_KIN})\\s+(?=\\p{L})`, "giu")
/** `walaalkii waa Zmarak`, `birayê Zmarak`, `kaka wa Zmarak`. */
const BEFORE_NAMES = new RegExp(
  `(?<![\\p{L}'’])(${BEFORE_SIBLINGS}|${BEFORE_KIN})(?:\\s(?:waa|ee|ah|ne|ce))?\\s+(?=\\p{L})`,
  "giu",
)

function inPiece(piece: string): readonly ToldKin[] {
  return ARABIC.test(piece) ? inArabicScript(piece) : inLatinScript(piece)
}

const ARABIC = /\p{Script=Arabic}/u

function inLatinScript(piece: string): readonly ToldKin[] {
  const told: ToldKin[] = []
  let end = 0
  for (const { index, 0: words, 1: kin } of piece.matchAll(LATIN_OF)) {
    // `brother of Ahmad, son of Karim` tells one.
    if (index < end) continue
    const found = whoIsTold(piece.slice(index + words.length), SIBLING.test(kin!), true)
    told.push(...found)
    end = index + words.length + (found[0]?.text.length ?? 0)
  }
  for (const pattern of [LATIN_HIS, TURKISH_HIS, BEFORE_NAMES]) {
    for (const { index, 0: words, 1: kin } of piece.matchAll(pattern))
      told.push(...whoIsTold(piece.slice(index + words.length), SIBLING.test(kin!), false))
  }
  for (const pattern of [LATIN_BEHIND, TURKISH_BEHIND]) {
    const [, before = "", kin = ""] = pattern.exec(piece) ?? []
    told.push(...byName(CAPITALS_LAST.exec(before)?.[0] ?? "", SIBLING.test(kin)))
  }
  return told
}

const SIBLING = new RegExp(`^(?:${SIBLINGS}|${TURKISH_SIBLINGS}|${BEFORE_SIBLINGS})$`, "iu")

const ONE_OF =
  /^(?:(?:the|la|le|l['’]|los|der|dem|den|des)\s)?(?:(?:detainee|prisoner|martyr|late|detenu|détenu|nommé|feu)\s)+/iu
/** `no. 12`, `n° 12`, `GN-868`. */
const NUMBER =
  /^(?:(?:nos?|nr|num|number|numéro|numero|row|file|fiche|case|entry|id|az|aktenzeichen|akte|fall|dossier|ref)\b\.?|n\s?[°ºo]|[#№])\s*[:.]?\s*((?:\p{L}{1,6}[-_/ ]?)?\d[\d/-]*(?:(?<=[/-])\p{Lu}(?!\p{L}))?)|^(\p{L}{1,6}[-_/]?\d[\d/-]*(?:(?<=[/-])\p{Lu}(?!\p{L}))?)/iu
/** Words that part two who are told: `Habib and Omar`. */
const AND = /^\s*(?:,|&|and|et|und|y|ve)\s+/u

/** Whoever is told at the beginning of a text in Latin letters. */
function whoIsTold(text: string, isSibling: boolean, isOf: boolean): readonly ToldKin[] {
  const rest = text.replace(ONE_OF, "")
  const [number, marked, code] = NUMBER.exec(rest) ?? []
  if (number !== undefined) {
    const more = AND.exec(rest.slice(number.length))
    const also = more === null ? null : /^\d+/.exec(rest.slice(number.length + more[0].length))
    return [marked ?? code!, ...(also ?? [])].map((one) => ({ by: "number", text: one, isSibling }))
  }
  const name = CAPITALS.exec(rest)?.[0] ?? ""
  if (name !== "") {
    const behind = rest.slice(name.length)
    const and = AND.exec(behind)?.[0]
    const others = and === undefined || and.trim() === "," ? [] : whoIsTold(behind.slice(and.length), isSibling, false)
    return [...byName(name, isSibling), ...others]
  }
  // Who writes without capitals tells a name alone: `frere de habib`.
  const [plain] = isOf ? (/^\p{Ll}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+){0,2}(?=\s*(?:[,.]|$))/u.exec(rest) ?? []) : []
  return plain === undefined || NO_NAME.test(plain) ? [] : byName(plain, isSibling)
}

/** `father of three`, `frère de la victime`. */
const NO_NAME =
  /^(?:the|an?|one|two|three|four|five|six|seven|mine|him|her|ours?|his|my|la|le|les|un|une|deux|trois|quatre|cinq|six|sept|mon|ma|son|sa|famille|lait|sang|el|los|una?|dos|tres|cuatro|cinco)(?!\p{L})/iu

const PARTICLE = "(?:al|el|ould|wuld|ag|ben|bin|bint|ibn|son of|s/o|fils de|du|von|van|da|dos?)"
/** A name: words with capitals, and what joins them. */
const CAPITALS = new RegExp(
  `^(?:(?:${PARTICLE}[\\s-])?\\p{Lu}[\\p{L}\\p{M}'’.-]*)(?:\\s(?:${PARTICLE}[\\s-])?\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,5}`,
  "u",
)
const CAPITALS_LAST = new RegExp(
  `(?:(?:${PARTICLE}[\\s-])?\\p{Lu}[\\p{L}\\p{M}'’.-]*)(?:\\s(?:${PARTICLE}[\\s-])?\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,5}$`,
  "u",
)
const byName = (name: string, isSibling: boolean): readonly ToldKin[] => {
  const text = name.replace(/[.,\s]+$/u, "")
  return /\p{L}{2}/u.test(text) ? [{ by: "name", text, isSibling }] : []
}

function inArabicScript(piece: string): readonly ToldKin[] {
  const told: ToldKin[] = []
  for (const found of piece.matchAll(PASHTO_OF)) told.push(...named(found[1]!, found[2] !== undefined))
  for (const found of piece.matchAll(URDU_OF)) told.push(...named(found[1]!, found[2] !== undefined))
  // Where Pashto or Urdu tell whose kin somebody is, what follows tells something else.
  if (told.length > 0) return told
  for (const { index, 0: words, 1: sibling } of piece.matchAll(ARAB_OF))
    told.push(...named(piece.slice(index + words.length), sibling !== undefined))
  for (const pattern of [ARAB_WITH_HIS, PASHTO_HIS, URDU_HIS]) {
    for (const { index, 0: words } of piece.matchAll(pattern))
      told.push(...named(piece.slice(index + words.length), HIS_SIBLING.test(words)))
  }
  return told
}

/** No nephew: `برادرزاده`. */
const HIS_SIBLING = new RegExp(
  `^[ولبف]?(?:(?:${ARAB_SIBLINGS}|${PERSIAN_SIBLINGS})(?!زاد)|(?:${PASHTO_SIBLINGS})\\s|\\p{L}{2}\\s(?:کا|کے|کی)\\s.*(?<!زاد\\s)(?:${URDU_SIBLINGS}))`,
  "u",
)

const ARAB_ONE_OF =
  /^(?:(?:كل\sمن|ال(?:معتقل|[أا]سير|سجين|مفقود|شهيد|مدعو|مختطف|محتجز|مخفي|موقوف|نزيل|مرحوم|سيد|شيخ)[ةه]?|زندانی|اسیر|شهید|مرحوم|محترم|آقای|جناب|صاحبة?|شخص|ردیف|قیدی)\s+)*/u
const ARAB_NUMBER =
  /^(?:(?:ال|ب)?رقم|نمر[ةه]|شمار[هۀ]|شمېر[هې]|شميره|نمبر|نمبر\sشمار|ګڼه|#|№)\s*[:.]?\s*((?:\p{L}{1,6}[-_/ ]?)?\d[\d/-]*(?:(?<=[/-])\p{L}(?!\p{L}))?)|^(\d[\d/-]*)\s(?:نمبر|شمېر[هې]|ګڼ[هې])|^([a-z]{1,6}[-_/]?\d[\d/-]*|\d+[/-]\p{L}(?!\p{L}))/iu
/** `أخ 16` with nothing behind it: `أخ 16 سنة` tells his age. */
const ARAB_BARE_NUMBER = /^(\d{1,5})\s*(?:$|[،,.:؟!/–-]\s*(?!\d))/u
/** Words that end a name: what became of somebody, where and when. */
const ENDS =
  /(?<!\p{L})(?:و|في|من|عام|سنة|منذ|الذي|التي|وهو|وهي|قتل|قُتل|استشهد|توفي|اعتقل|معتقل|محتجز|مفقود|أسير|لدى|عند|تم|على|إلى|الى|عن|هو|كان|قد|لم|لا|ما|مع|أيضا|ايضا|بتاريخ|يوم|رقم|که|در|از|با|است|بود|شد|شده|هست|را|به|سال|هم|نیز|کشته|دستگیر|چې|دی|و[هو]|په|له|شوی|ہے|تھا|ہیں|جو|میں|سے|کو|نے|اور|او|ورور)(?!\p{L})|\d|[،,.:؟!/–-]/u

/** Whoever is told at the beginning of a text in Arabic letters. */
function named(text: string, isSibling: boolean): readonly ToldKin[] {
  const rest = text.trim().replace(ARAB_ONE_OF, "")
  const [number, marked, behind, code] = ARAB_NUMBER.exec(rest) ?? []
  if (number !== undefined) return [{ by: "number", text: (marked ?? behind ?? code)!, isSibling }]
  const [, bare] = (isSibling ? ARAB_BARE_NUMBER.exec(rest) : null) ?? []
  if (bare !== undefined) return [{ by: "number", text: bare, isSibling }]
  const end = ENDS.exec(rest)
  const name = rest
    .slice(0, end?.index ?? rest.length)
    .trim()
    .split(/\s+/u)
  const others =
    end !== null && /^(?:و|او|اور)$/u.test(end[0]) ? named(rest.slice(end.index + end[0].length), isSibling) : []
  return [...byName(name.slice(0, MOST_WORDS).join(" "), isSibling), ...others]
}

/** Words of a name. */
const MOST_WORDS = 5
