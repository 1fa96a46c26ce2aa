import { lateSet } from "../remembered.ts"
import { AFTER_ABD, IMAMS_AFTER_ABD, ONLY_AFTER_ABD, SELDOM_WITHOUT_ABD, TURKS_SON } from "../resources/compounds.ts"
import {
  ABD,
  ABD_BEFORE_SUN,
  ABD_START,
  ABDO,
  AFTER_ALLAH,
  AIT,
  ALLAH,
  ALLAHS_HOUSE,
  AMAT,
  DHU,
  DIN,
  FAMILY_HALF,
  GLUED_ARAB,
  GLUED_LATIN,
  LEADING_SON,
  LONE_ABD,
  MOTHER_GLUED,
  NAME_FIRST,
  NAME_LAST,
  OF_EYES,
  RAHMAN,
  SECOND_HALF,
  SOLACE,
} from "./compound-patterns.ts"
import { AFTER_SLIPPED_ABD, SLIPPED_ABD, SLIPPED_ALLAH, SLIPPED_DIN } from "./half-slips.ts"
import { isOfFamily } from "./mens-families.ts"
import { scanned } from "./scanned.ts"
import {
  boundOf,
  boundOrOwn,
  houseOf,
  isBeforeDin,
  isKnown,
  isName,
  KNOWN,
  type LetterScript,
  type Unit,
  unitOf,
} from "./unit.ts"
import { sonsName, wordUnit } from "./word-unit.ts"
import {
  ARTICLES,
  hasNisbaEnding,
  KUNYA_MARKERS,
  NEVER_FATHERED,
  OFFICES,
  RANKS,
  SERVED,
  spelt,
  TITLES,
} from "./words.ts"

/** Whether a word is Abd- before the next, however it is cut, misspelt or bound to what follows. */
const isAbd = (word: string, next: string, after?: string): boolean =>
  !isAbdo(word, next) &&
  !isBeforeFamily(word, next, after) &&
  (isWholeAbd(word, next) ||
    isAbul(word, next) ||
    isCutAbd(word, next, after) ||
    isSlippedAbd(word, next) ||
    isBoundAbd(word, next))

const isWholeAbd = (word: string, next: string): boolean =>
  ABD.test(word) && !(LONE_ABD.test(word) && (/[iی]$/u.test(word) || KNOWN.has(next)) && !isServed(next))

/** Abdo al-Haddad and Abdou Alharithi bear a family's name, Abdo al-Rahman and Abdu al-Hussein serve. */
function isBeforeFamily(word: string, next: string, after: string | undefined): boolean {
  if (!LONE_ABD.test(word)) return false
  const half = ARTICLES.has(next) ? after : withArticle(next)
  if (half === undefined || isServed(half) || SERVED_IMAMS.has(half)) return false
  return KNOWN.has(half) || hasNisbaEnding(half, "Latn")
}

/** Abdo Khalil bears two names, as عبدو خليل does; Abdo Rahman and Abdo Razak bear one. */
const isAbdo = (word: string, next: string): boolean => ABDO.test(word) && borneAlone().has(next)
let alone: ReadonlySet<string> | undefined
const borneAlone = (): ReadonlySet<string> =>
  (alone ??= spelt(
    new Set(),
    ({ arab }) => AFTER_ABD.includes(arab) && !SELDOM_WITHOUT_ABD.includes(arab) && !ONLY_AFTER_ABD.includes(arab),
  ))

/** Somali writes Raxmaan for Rahman, Risaaq for Razzaq, Casiis for Aziz, and ends Karim in an n as it is heard. */
function isServed(word: string): boolean {
  if (SERVED.has(word)) return true
  const plain = word
    .replace(/x/gu, "h")
    .replace(/^c(?=[aeiou])/u, "")
    .replace(/([aeiou])\1/gu, "$1")
  return [plain, plain.replace(/n$/u, "m"), plain.replaceAll("s", "z")].some((each) => SERVED.has(each))
}

/**
 * Kashmir's offices write Ab Rashid, Somalia's C/Rashiid; the Levant says Abed Rabbo and Abed Elrahman, and Abed is a name before those that are names
 * alone (MT870).
 */
const isCutAbd = (word: string, next: string, after: string | undefined): boolean => {
  if (word === "ab" || word === "c") return isServed(next) || (word === "c" && /^l+aa?hi?$/u.test(next))
  const half = ARTICLES.has(next) ? after : withArticle(next)
  // Yemen's عبده ربه.
  if (word === "عبده") return ONLY_SERVED.has(next)
  return (
    word === "abed" && (ONLY_SERVED.has(next) || LEVANTS_ALLAH.test(next) || (half !== undefined && isServed(half)))
  )
}

/** Abd Alla, Abed Allah; Abed Ullah is of Afghans and Abed. */
const LEVANTS_ALLAH = /^(?:allah?|l+aa?hi?)$/u

/** What a hand of Latin letters writes its article to: Elrahman. */
const withArticle = (word: string): string | undefined => /^[ae]l(...+)$/u.exec(word)?.[1]

/** The half of Abd- without an article that is written to it: Abd Alkader. */
function bareHalf(half: string): string {
  const bare = withArticle(half)
  if (bare !== undefined) return isServed(bare) || KNOWN.has(bare) ? bare : half
  return half.replace(/^ال(?=..)/u, "")
}

/** Abul Ghafar: nobody is the father of what is said of God alone. */
const isAbul = (word: string, next: string): boolean => ABUL.test(word) && NEVER_FATHERED.has(next)
const ABUL = /^ab(?:ou|u|o)l$/u

/** Adel Karim bears two names, Adel Rahman one. */
const isSlippedAbd = (word: string, next: string): boolean =>
  SERVED.has(next.replace(/^ال/u, "")) &&
  SLIPPED_ABD[/[a-z]/u.test(word) ? "Latn" : "Arab"].test(word) &&
  !(KNOWN.has(word) && borneAlone().has(next))

const isBoundAbd = (word: string, next: string): boolean => next.startsWith(ABD_BEFORE_SUN.exec(word)?.[1] ?? "?")

/** Whom Shia serve. */
const SERVED_IMAMS = lateSet(() => spelt(new Set(), ({ arab }) => IMAMS_AFTER_ABD.includes(arab)))

/** What nobody is called without Abd-. */
const ONLY_SERVED = lateSet(() => spelt(new Set(), ({ arab }) => ONLY_AFTER_ABD.includes(arab)))

/** Badr-od Din, Jamil-ur Rahman, Inam-ul Haq: the article is written to the first half and takes the first sound of the second. */
const ARTICLE_AT_END = /^(.{3,}?)(?<![oe])(?:[uoe]|ou)([rdnszl])$|^(za[iey]n)a(l)$/u
function articleTaken(word: string, next: string | undefined): readonly string[] | null {
  // Abdelchakour Rahman has its article before the half.
  if (next === undefined || ABD_START.test(word) || !SECOND_HALF.test(next)) return null
  const [, long, end, zain, its] = ARTICLE_AT_END.exec(word) ?? []
  // Malays say Zainal Abidin.
  const [first, sound] = zain === undefined ? [long, end] : [zain, its]
  // Malays bear Khairul alone, and Mansur is no article's: what is known as it stands must be known without.
  if (first === undefined || (KNOWN.has(word) && !KNOWN.has(first))) return null
  // Rabigul is a woman of the Uyghurs.
  if (first.endsWith("g") && isKnown(first.slice(0, -1)) && !KNOWN.has(first)) return null
  return sound === "l" || next.startsWith(sound!) ? [first, "ul"] : null
}

/** Two names in one word, of which one is known and the other goes with any. */
function twoNames(word: string, script: LetterScript): readonly string[] | null {
  if (KNOWN.has(word)) return null
  const after = NAME_FIRST[script].exec(word)
  // Abdullojon: of Abd- God's name alone shows where it ends.
  if (ABD_START.test(word)) return after !== null && unitOf(after[1]!, script) === "%@" ? [after[1]!, after[2]!] : null
  // Amir is a rank where it stands apart.
  if (after !== null && isKnown(after[1]!) && !RANKS.has(after[1]!)) return [after[1]!, after[2]!]
  const before = NAME_LAST[script].exec(word)
  if (before === null || !isKnown(before[2]!) || isOfFamily(before[2]!, script)) return null
  return [before[1]!, before[2]!]
}

/** Words with what is glued inside them taken apart, where a known half shows the seam. */
export function unglued(words: readonly string[], script: LetterScript): readonly string[] {
  return words.flatMap((written, at) => {
    const word = scanned(written, script)
    const parts = at > 0 && ABD.test(words[at - 1]!) ? null : articleTaken(word, words[at + 1])
    if (word === "rozi" && at > 0 && articleTaken(words[at - 1]!, word) !== null) return [afterArticle(word)]
    if (parts !== null && !isAbd(word, words[at + 1]!, words[at + 2])) return parts
    if (word.length < (script === "Arab" ? 5 : 6)) return [word]
    // محمدعبد الکریم: dal joins no letter after it, so the space before Abd- is not missed.
    const servant = /^(..+)عبد$/u.exec(word)?.[1]
    if (servant !== undefined && words[at + 1]?.startsWith("ال") === true) return [servant, "عبد"]
    // حسنعبدالامیر: the same where the second half is written to it as well.
    const [, before, whole] = /^(..+)(عبدال..+)$/u.exec(word) ?? []
    if (before !== undefined && KNOWN.has(before)) return [before, whole!]
    // خالد سمیر ابوسالم: where a chain ends so it is a family's kunya, be it written apart or not.
    const kunya = at > 1 && at === words.length - 1 && !KNOWN.has(word) ? FATHER_GLUED.exec(word)?.[1] : undefined
    if (kunya !== undefined) return ["ابو", kunya]
    const child = MOTHER_GLUED.exec(word)?.[1]
    if (child !== undefined && !KNOWN.has(word)) return [script === "Arab" ? "ام" : "umm", child]
    const two = twoNames(word, script)
    if (two !== null) return two
    // Abd- keeps its half: Abdurrahman is one unit.
    if (ABD_START.test(word) || AFTER_SLIPPED_ABD[script].test(word)) return [word]
    const seam = (script === "Arab" ? GLUED_ARAB : GLUED_LATIN).exec(word)
    return seam === null ? (aroundArticle(word, script) ?? [word]) : [seam[1]!, (seam[2] ?? seam[3] ?? seam[4])!]
  })
}

const FATHER_GLUED = /^ابو(?!ال)(...+)$/u

/** نورالامین, Nurulamin: an article within a word that no table has, between two names that are known. */
function aroundArticle(word: string, script: LetterScript): readonly string[] | null {
  // In Hamiduddin and Hamidullah it is part of a half.
  const isOne = KNOWN.has(word) || /[%@&]/u.test(unitOf(word, script))
  const [, before, after] = (isOne ? null : WITHIN_ARTICLE[script].exec(word)) ?? []
  if (before !== undefined && KNOWN.has(before) && KNOWN.has(after!)) return [before, after!]
  const isLatin = !isOne && script === "Latn"
  const [, first, , second] = (isLatin ? (WITHIN_TAKEN_ARTICLE.exec(word) ?? BEFORE_RAZI.exec(word)) : null) ?? []
  return first !== undefined && KNOWN.has(first) && (SECOND_HALF.test(second!) || KNOWN.has(second!))
    ? [first, afterArticle(second!)]
    : null
}
/** Rozi is a name of its own, but behind an article it is Indonesia's Razi. */
const afterArticle = (second: string): string => (second === "rozi" ? "razi" : second)
const WITHIN_ARTICLE = { Arab: /^(..+)ال(..+)$/u, Latn: /^(...+?)[uoae]l(...+)$/u } as const
/** Fakhrurrazi: the article has taken the sound that the second begins with. */
const WITHIN_TAKEN_ARTICLE = /^(...+?)(?:[uo]|ou)([rnszdt])(?=\2)(...+)$/u
/** Fahrurozi: with its first sound once. */
const BEFORE_RAZI = /^(...+?)([uo]|ou)(r[ao]zi)$/u

/** Whether a word marks a son where it stands between two names and is part of the name where it begins one. */
export const isSonsMark = (word: string): boolean => LEADING_SON.test(word)

/** Nur Din is one name, Gul Din two. */
const isDin = (word: string, before?: string): boolean =>
  /^(?:d(?:i|ee)n|دین)$/u.test(word) ? before !== undefined && isBeforeDin(before) : DIN.test(word)

/** Abdul Ilah is عبد الإله, and no Abdullah. */
const GOD = /^[ie]lah$/u

/** Glues Abd + X, X + Allah, X + ad-Din of separate words, and drops articles. `marker` stood before the first word. */
export function unitsOf(torn: readonly string[], script: LetterScript, marker?: string): Unit[] {
  const out: Unit[] = []
  const words = mended(torn)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const compound = compoundAt(words, at, script, marker)
    if (compound !== null) {
      out.push(compound.unit)
      at += compound.words - 1
      continue
    }
    const last = out.at(-1)
    const grown = last === undefined ? null : withHalf(last, word, words[at - 1], words[at + 1], script)
    if (grown !== null) out[out.length - 1] = grown
    else if (!(isArticleAt(words, at) && words.length > 1) && !isLaterSonsMark(words, at)) {
      const [earlier, before] = at > 1 ? words.slice(at - 2, at) : [marker, words[at - 1] ?? marker]
      const made = wordUnit(word, before, script, earlier)
      out.push({ ...made, others: [...made.others, ...beforeRahman(word, words[at + 1])] })
    }
  }
  return out
}

/** Er Mohammad: what begins a name and took another sound than follows is no article. */
const isArticleAt = (words: readonly string[], at: number): boolean => {
  if (!ARTICLES.has(words[at]!)) return false
  const [, sound] = (at === 0 && words.length === 2 ? OF_SUN.exec(words[at]!) : null) ?? []
  return sound === undefined || words[1]!.startsWith(sound)
}
const OF_SUN = /^[aeou]+([rdszt])h?$/u

/** Of a chain of fathers: a mark of a son that stands within it and is no name. */
const isLaterSonsMark = (words: readonly string[], at: number): boolean =>
  at > 0 && at < words.length - 1 && LEADING_SON.test(words[at]!)

/** The name of several words that begins at a place, and how many they are; null where none does. */
function compoundAt(
  words: readonly string[],
  at: number,
  script: LetterScript,
  marker?: string,
): { readonly unit: Unit; readonly words: number } | null {
  const [word, next] = [words[at]!, words[at + 1]]
  if (next === undefined) return null
  if (at === 0 && LEADING_SON.test(word) && !isAbd(next, words[at + 2] ?? "", words[at + 3])) {
    // Ben Ali, Bin Laden: before the name the marker is part of it.
    const { unit, others } = wordUnit(next, word, script)
    const names = [...new Set([sonsName(word, next, script), ...others])]
    return { unit: { unit, text: `${word} ${next}`, others: names }, words: 2 }
  }
  /** Of a word and its half, between which an article may stand. */
  const made = (unitOfHalf: (half: string, own: readonly string[]) => string) => {
    const own = words.slice(at, at + (ARTICLES.has(next) && words[at + 2] !== undefined ? 3 : 2))
    // After a mark of a son Abdallah may be Benabdallah.
    const before = at === 0 ? marker : words[at - 1]
    const others =
      before !== undefined && isSonsMark(before) ? [unitOf(sonsName(before, own.join(""), script), script)] : []
    return { unit: { unit: unitOfHalf(own.at(-1)!, own), text: own.join(" "), others }, words: own.length }
  }
  if (isAbd(word, next, words[at + 2]))
    return made((half) =>
      (ALLAH.test(half) && !GOD.test(half)) || LEVANTS_ALLAH.test(half) ? "%@" : `%${unitOf(bareHalf(half), script)}`,
    )
  if (AMAT.test(word) && (word.endsWith("l") || ARTICLES.has(next) || /^ال.../u.test(next)))
    return made((half) => `${script === "Arab" ? "امت" : "amat"}${unitOf(half.replace(/^ال/u, ""), script)}`)
  if (SOLACE.test(word) && OF_EYES.test(ARTICLES.has(next) ? (words[at + 2] ?? "") : next))
    return made(() => (script === "Arab" ? "قرهالعین" : "qurratulain"))
  // Dhu al-faqar is one name, and its article is part of it. So is a family of Berbers.
  return DHU.test(word) || isAit(words, at, script) ? made((_, own) => own.join("")) : null
}

/** Ait Hamou, آیت حمو: behind a name, or before it in Latin letters, the people of somebody. In Arabic letters a name may begin with Iran's Ayat. */
const isAit = (words: readonly string[], at: number, script: LetterScript): boolean =>
  AIT.test(words[at]!) && (at > 0 || (script === "Latn" && words.length > 2))

/** A unit and the word after it, where that is a half of it or makes a family's name of it; null where it does neither. */
function withHalf(
  last: Unit,
  word: string,
  before: string | undefined,
  next: string | undefined,
  script: LetterScript,
): Unit | null {
  const text = `${last.text} ${word}`
  const bound = (sign: "@" | "&"): Unit => {
    const unit = boundOf(`${last.unit}${sign}`)
    return { unit, text, others: boundOrOwn(unit) }
  }
  const isSlipped = (half: typeof SLIPPED_DIN): boolean =>
    isName(last.text) && ![word, word.replace(/^ال/u, "")].some(isKnown) && half[script].test(word)
  const isOfAllah = last.unit.includes("@") || isBeforeAllah(last, word) || isFirstAllah(last, word, next, script)
  if ((ALLAH.test(word) || isSlipped(SLIPPED_ALLAH)) && !isOfAllah) return bound("@")
  if (last.unit.endsWith("@") && ALLAHS_HOUSE.test(word)) return { unit: houseOf(last.unit, word), text, others: [] }
  // Khamenei and خامنه‌ای: of a place or a house whose name ends in a vowel.
  if (last.unit.endsWith("ه") && word === "ای") return { unit: `${last.unit.slice(0, -1)}یی`, text, others: [] }
  // جاويش أوغلو is Çavuşoğlu.
  if (OF_TURKS_SON.test(word)) return { unit: `${last.unit}وغلو`, text, others: [] }
  if (FAMILY_HALF.test(word) && !isOfAllah) return { unit: `${last.unit}${word}`, text, others: [] }
  const isTorn = ARTICLES.has(before ?? "") && /^d[ei]+ne?$/u.test(word)
  return isDin(word, last.text) || isSlipped(SLIPPED_DIN) || isTorn ? bound("&") : null
}

/** Haji Allah Dad: a title is no half, be it ever so near. حضرت الله is one name. */
const isBeforeAllah = ({ text }: Unit, word: string): boolean =>
  /^(?:all?ah|الله)$/u.test(word) && (TITLES.has(text) || OFFICES.has(text)) && !BEFORE_ALLAH.test(text)
const BEFORE_ALLAH = /^(?:ha[sz]rat|sa[hi]+[ei]?b|حضرت|صاحب)$/u

/** Zurmati Allah Dad: behind a family's name, or what is no name, God's name is the first half of what is made with it. */
const isFirstAllah = ({ text }: Unit, word: string, next: string | undefined, script: LetterScript): boolean =>
  next !== undefined &&
  /^(?:all?ah|الله)$/u.test(word) &&
  AFTER_ALLAH.test(next) &&
  (hasNisbaEnding(text, script) || !isName(text)) &&
  !KNOWN.has(script === "Arab" ? `${text}@` : `${text}ullah`)

const OF_TURKS_SON = new RegExp(`^(?:${TURKS_SON})$`, "u")

const OF_ABDUL = /^d[aeou]l$/u

/** Ab dul: a line that ended within Abd-. */
const withWholeAbd = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => {
    if (word === "ab" && OF_ABDUL.test(words[at + 1] ?? "")) return [`${word}${words[at + 1]!}`]
    return words[at - 1] === "ab" && OF_ABDUL.test(word) ? [] : [word]
  })

/** "Last name first" tears compounds: a leading ad-Din belongs to the last word, a trailing Abdul or Abu to the first. */
function mended(torn: readonly string[]): readonly string[] {
  const words = torn.includes("ab") ? withWholeAbd(torn) : torn
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 3 || first === undefined || last === undefined) return words
  // Muuse Biixi Cabdi: a man's name of its own tears nothing.
  if ((ABD.test(last) && !LONE_ABD.test(last)) || KUNYA_MARKERS.has(last)) return [last, ...words.slice(0, -1)]
  if (ARTICLES.has(first) && /^d[ie]+ne?$/u.test(words[1]!)) return [...words.slice(2), "ud", "din"]
  return isDin(first) || /^[ae]ld+[ie]+ne?$/u.test(first) ? [...words.slice(1), "ud", "din"] : words
}

/** Zakir Rahman may be Zaki ur-Rahman: after a vowel no more is heard of the article than the r it takes. */
function beforeRahman(word: string, next: string | undefined): readonly string[] {
  const name = /^(.{2,}[ai])r$/u.exec(word)?.[1]
  return name !== undefined && KNOWN.has(name) && next !== undefined && RAHMAN.test(next) ? [name] : []
}
