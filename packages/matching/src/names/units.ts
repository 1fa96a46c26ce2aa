import { remembered } from "../remembered.ts"
import { AFTER_ABD, ONLY_AFTER_ABD } from "../resources/compounds.ts"
import { COMMON_NAMES } from "../resources/frequencies.ts"
import { SCANNED } from "../resources/slips.ts"
import { DEFECTIVE } from "../resources/spellings.ts"
import {
  ABD,
  ABD_BEFORE_SUN,
  ABD_START,
  ABDULLAH,
  ALLAH,
  ALLAHS_HOUSE,
  AMAT,
  BEK,
  BEL,
  DHU,
  DIN,
  DIN_GLUED,
  FAMILY_HALF,
  GLUED_ARAB,
  GLUED_LATIN,
  IN_ALLAHS_HOUSE,
  LEADING_SON,
  LONE,
  LONE_ABD,
  MOTHER_GLUED,
  NAME_FIRST,
  NAME_LAST,
  OF_ABDULLAH,
  RAHMAN,
  SECOND_HALF,
  SIGNS,
  SQUEEZED,
  TO_GLUE,
} from "./compound-patterns.ts"
import { AFTER_SLIPPED_ABD, SLIPPED_ABD, SLIPPED_ALLAH, SLIPPED_DIN, slippedEnd } from "./half-slips.ts"
import type { Token } from "./tokens.ts"
import { ARTICLES, BEFORE_DIN, HONORIFICS, KUNYA_MARKERS, RANKS, SERVED, spelt, TITLES } from "./words.ts"

type LetterScript = Token["script"]

/** One unit of a name: what it is compared as, the words it was made of, and how else it may be read. */
export interface Unit {
  readonly unit: string
  readonly text: string
  /** Other readings of the same words: an article that may belong to the name, a marker that may be glued to it. */
  readonly others: readonly string[]
}

const MOST_UNITS = 60_000
const UNITS: Readonly<Record<LetterScript, (word: string) => string>> = {
  Arab: remembered((word) => madeUnit(word, "Arab"), MOST_UNITS),
  Latn: remembered((word) => madeUnit(word, "Latn"), MOST_UNITS),
}

/** Writes Abd-, -ullah and -uddin of one word as the units `%`, `@`, `&`. */
export const unitOf = (word: string, script: LetterScript): string => UNITS[script](word)

function madeUnit(word: string, script: LetterScript): string {
  // Abd- but for a slip is Abd- before a name that it is made with.
  const servant = KNOWN.has(word) ? undefined : AFTER_SLIPPED_ABD[script].exec(word)?.[1]
  if (servant !== undefined && SERVED.has(servant)) return `%${servant}`
  if (BEK.test(word)) return script === "Arab" ? "بیک" : "bek"
  const beforeDin = DIN_GLUED[script].exec(word)?.[1]
  if (beforeDin !== undefined && isBeforeDin(beforeDin)) return `${beforeDin}&`
  if (TITLES.has(word) || LONE.test(word)) return word
  const [, ofAllah, house] = IN_ALLAHS_HOUSE.exec(word) ?? []
  const owner = ofAllah === undefined ? "" : unitOf(ofAllah.replace(/للا$/u, "لله"), script)
  if (owner.endsWith("@")) return houseOf(owner, house!)
  if (script === "Arab") {
    return ABDULLAH.Arab.test(word) ? "%@" : boundOf(withSlipped(word, script))
  }
  if (ABDULLAH.Latn.test(word)) return "%@"
  if (word.startsWith("cabd")) return madeUnit(word.slice(1), script)
  if (PLAIN.has(word)) return word
  const plain = word.replace(/([a-z])\1+/gu, "$1")
  if (SQUEEZED.test(plain) && plain.length >= 6) return "%@"
  return withSlipped(word, script)
}

/** Najibullsh and Najmuddn: where no half is found in a word, one that a slip has changed is known by the name before it. */
function withSlipped(word: string, script: LetterScript): string {
  const unit = withSigns(word, script)
  return unit !== word || KNOWN.has(word) ? unit : (slippedEnd(word, script, isName) ?? unit)
}
/** Ruh is known by Ruhullah, حفیظ by عبدالحفیظ, Housam in letters that are not French. */
const isName = (word: string): boolean =>
  KNOWN.has(word) ||
  KNOWN.has(word.replace(/ou/gu, "u")) ||
  KNOWN.has(`${word}ullah`) ||
  HONORIFICS.has(word) ||
  AFTER_ABD.includes(word)

/** Khayrullo ev, Khayrullaev and خیرالله‌یف are one family. */
function houseOf(unit: string, ending: string): string {
  if (/[a-z]/u.test(ending)) return `${unit}${ending.endsWith("a") ? "eva" : "ev"}`
  return `${unit}${ending.endsWith("ا") ? "ییفا" : "ییف"}`
}

/** A word with the halves in it as their signs. */
function withSigns(word: string, script: LetterScript): string {
  return SIGNS[script].reduce((text, [written, sign]) => text.replace(written, sign), word)
}

/** رحمة الله is Rahmatullah: the ending that Rahma has alone is a t before another half. In وجیه and پناه the h may be the word's own. */
const boundOf = (unit: string): string => unit.replace(BOUND, "ت$1")
const boundOrOwn = (unit: string): readonly string[] => (OWN_OR_BOUND.test(unit) ? [unit.replace(LAST_H, "ت$1")] : [])
const BOUND = /(?<=..)(?:(?<![ای])|(?<=ای))ه([@&])$/u
const OWN_OR_BOUND = /.(?:ا|[^ا]ی)ه[@&]$/u
const LAST_H = /ه(.)$/u

const isAbd = (word: string, next: string): boolean =>
  (ABD.test(word) && !(LONE_ABD.test(word) && (word.endsWith("i") || KNOWN.has(next)) && !SERVED.has(next))) ||
  // Kashmir's offices write Ab Rashid, Somalia's C/Rashiid.
  ((word === "ab" || word === "c") && SERVED.has(next)) ||
  // The Levant says Abed Rabbo, and Abed is a name before those that are names alone.
  (word === "abed" && ONLY_SERVED.has(next)) ||
  (SERVED.has(next.replace(/^ال/u, "")) && SLIPPED_ABD[/[a-z]/u.test(word) ? "Latn" : "Arab"].test(word)) ||
  next.startsWith(ABD_BEFORE_SUN.exec(word)?.[1] ?? "?")

/** What nobody is called without Abd-. */
const ONLY_SERVED = spelt(new Set(), ({ arab }) => ONLY_AFTER_ABD.includes(arab))

/** Badr-od Din, Jamil-ur Rahman, Inam-ul Haq: the article is written to the first half and takes the first sound of the second. */
const ARTICLE_AT_END = /^(.{3,}?)(?<![oe])(?:[uoe]|ou)([rdnszl])$/u
/** Whether the table has a word, be it as another hand spells it. */
const isKnown = (word: string): boolean => KNOWN.has(word) || DEFECTIVE[word] !== undefined
const KNOWN: ReadonlySet<string> = new Set(COMMON_NAMES.flatMap(({ latn, arab }) => [...latn, arab]))
/** Known names that are no compound, whatever they end in: Boumediene. */
const PLAIN: ReadonlySet<string> = new Set(
  COMMON_NAMES.flatMap(({ latn, arab }) => (/[@&]|الله/u.test(arab) ? [] : latn.filter((word) => !/^abd/u.test(word)))),
)

function articleTaken(word: string, next: string | undefined): readonly string[] | null {
  // Abdelchakour Rahman has its article before the half.
  if (next === undefined || KNOWN.has(word) || ABD_START.test(word) || !SECOND_HALF.test(next)) return null
  const [, first, sound] = ARTICLE_AT_END.exec(word) ?? []
  return first !== undefined && (sound === "l" || next.startsWith(sound!)) ? [first, "ul"] : null
}

/** Two names in one word, of which one is known and the other goes with any. */
function twoNames(word: string, script: LetterScript): readonly string[] | null {
  if (KNOWN.has(word) || ABD_START.test(word)) return null
  const after = NAME_FIRST[script].exec(word)
  // Amir is a rank where it stands apart.
  if (after !== null && isKnown(after[1]!) && !RANKS.has(after[1]!)) return [after[1]!, after[2]!]
  const before = NAME_LAST[script].exec(word)
  return before !== null && isKnown(before[2]!) ? [before[1]!, before[2]!] : null
}

/** Ahrnad is Ahmad: letters that a scanner takes for others, in a word that no table has and which would be known. */
function scanned(word: string): string {
  const found = KNOWN.has(word) ? undefined : SCANNED.find(([read]) => word.includes(read))
  if (found === undefined) return word
  const meant = word.replace(...found)
  return KNOWN.has(meant) || (ABD_START.test(meant) && SERVED.has(unitOf(meant, "Latn").replace("%", "")))
    ? meant
    : word
}

/** Words with what is glued inside them taken apart, where a known half shows the seam. */
export function unglued(words: readonly string[], script: LetterScript): readonly string[] {
  return words.flatMap((written, at) => {
    const word = script === "Latn" ? scanned(written) : written
    const parts = at > 0 && ABD.test(words[at - 1]!) ? null : articleTaken(word, words[at + 1])
    if (parts !== null && !isAbd(word, words[at + 1]!)) return parts
    if (word.length < (script === "Arab" ? 5 : 6)) return [word]
    // محمدعبد الکریم: dal joins no letter after it, so the space before Abd- is not missed.
    const servant = /^(..+)عبد$/u.exec(word)?.[1]
    if (servant !== undefined && words[at + 1]?.startsWith("ال") === true) return [servant, "عبد"]
    const child = MOTHER_GLUED.exec(word)?.[1]
    if (child !== undefined && !KNOWN.has(word)) return ["umm", child]
    const two = twoNames(word, script)
    if (two !== null) return two
    // Abd- keeps its half: Abdurrahman is one unit.
    if (ABD_START.test(word) || AFTER_SLIPPED_ABD[script].test(word)) return [word]
    const seam = (script === "Arab" ? GLUED_ARAB : GLUED_LATIN).exec(word)
    return seam === null ? (aroundArticle(word, script) ?? [word]) : [seam[1]!, (seam[2] ?? seam[3])!]
  })
}

/** نورالامین, Nurulamin: an article within a word that no table has, between two names that are known. */
function aroundArticle(word: string, script: LetterScript): readonly string[] | null {
  // In Hamiduddin and Hamidullah it is part of a half.
  const isOne = KNOWN.has(word) || /[@&]/u.test(unitOf(word, script))
  const [, before, after] = (isOne ? null : WITHIN_ARTICLE[script].exec(word)) ?? []
  return before !== undefined && KNOWN.has(before) && KNOWN.has(after!) ? [before, after!] : null
}
const WITHIN_ARTICLE = { Arab: /^(..+)ال(..+)$/u, Latn: /^(...+?)[uoae]l(...+)$/u } as const

/** Whether a word marks a son where it stands between two names and is part of the name where it begins one. */
export const isSonsMark = (word: string): boolean => LEADING_SON.test(word)

/** Nur Din is one name, Gul Din two. */
const isDin = (word: string, before?: string): boolean =>
  word === "din" || word === "دین" ? before !== undefined && isBeforeDin(before) : DIN.test(word)

/** A first half that needs no article before -din: Nadschm and Nadjm as Najm, for dsch and dj are the j of German and French hands. */
const isBeforeDin = (word: string): boolean => BEFORE_DIN.has(word) || BEFORE_DIN.has(word.replace(/dsch|dj/u, "j"))

/** Glues Abd + X, X + Allah, X + ad-Din of separate words, and drops articles. `marker` stood before the first word. */
export function unitsOf(torn: readonly string[], script: LetterScript, marker?: string): Unit[] {
  const out: Unit[] = []
  const words = mended(torn)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const compound = compoundAt(words, at, script)
    if (compound !== null) {
      out.push(compound.unit)
      at += compound.words - 1
      continue
    }
    const last = out.at(-1)
    const grown = last === undefined ? null : withHalf(last, word, words[at - 1], script)
    if (grown !== null) out[out.length - 1] = grown
    else if (!(ARTICLES.has(word) && words.length > 1) && !isLaterSonsMark(words, at)) {
      const [earlier, before] = at > 1 ? words.slice(at - 2, at) : [marker, words[at - 1] ?? marker]
      const made = wordUnit(word, before, script, earlier)
      out.push({ ...made, others: [...made.others, ...beforeRahman(word, words[at + 1])] })
    }
  }
  return out
}

/** Of a chain of fathers: a mark of a son that stands within it and is no name. */
const isLaterSonsMark = (words: readonly string[], at: number): boolean =>
  at > 0 && at < words.length - 1 && LEADING_SON.test(words[at]!)

/** The name of several words that begins at a place, and how many they are; null where none does. */
function compoundAt(
  words: readonly string[],
  at: number,
  script: LetterScript,
): { readonly unit: Unit; readonly words: number } | null {
  const [word, next] = [words[at]!, words[at + 1]]
  if (next === undefined) return null
  if (at === 0 && LEADING_SON.test(word) && !isAbd(next, words[at + 2] ?? "")) {
    // Ben Ali, Bin Laden: before the name the marker is part of it.
    const { unit, others } = wordUnit(next, word, script)
    const names = [...new Set([sonsName(word, next, script), ...others])]
    return { unit: { unit, text: `${word} ${next}`, others: names }, words: 2 }
  }
  /** Of a word and its half, between which an article may stand. */
  const made = (unitOfHalf: (half: string, own: readonly string[]) => string) => {
    const own = words.slice(at, at + (ARTICLES.has(next) && words[at + 2] !== undefined ? 3 : 2))
    return { unit: { unit: unitOfHalf(own.at(-1)!, own), text: own.join(" "), others: [] }, words: own.length }
  }
  if (isAbd(word, next))
    return made((half) => (ALLAH.test(half) ? "%@" : `%${unitOf(half.replace(/^ال(?=..)/u, ""), script)}`))
  if (AMAT.test(word) && (word.endsWith("l") || ARTICLES.has(next) || /^ال.../u.test(next)))
    return made((half) => `${script === "Arab" ? "امت" : "amat"}${unitOf(half.replace(/^ال/u, ""), script)}`)
  // Dhu al-faqar is one name, and its article is part of it.
  return DHU.test(word) ? made((_, own) => own.join("")) : null
}

/** A unit and the word after it, where that is a half of it or makes a family's name of it; null where it does neither. */
function withHalf(last: Unit, word: string, before: string | undefined, script: LetterScript): Unit | null {
  const text = `${last.text} ${word}`
  const bound = (sign: "@" | "&"): Unit => {
    const unit = boundOf(`${last.unit}${sign}`)
    return { unit, text, others: boundOrOwn(unit) }
  }
  const isSlipped = (half: typeof SLIPPED_DIN): boolean =>
    isName(last.text) && ![word, word.replace(/^ال/u, "")].some(isKnown) && half[script].test(word)
  const isOfAllah = last.unit.includes("@")
  if ((ALLAH.test(word) || isSlipped(SLIPPED_ALLAH)) && !isOfAllah) return bound("@")
  if (last.unit.endsWith("@") && ALLAHS_HOUSE.test(word)) return { unit: houseOf(last.unit, word), text, others: [] }
  // Khamenei and خامنه‌ای: of a place or a house whose name ends in a vowel.
  if (last.unit.endsWith("ه") && word === "ای") return { unit: `${last.unit.slice(0, -1)}یی`, text, others: [] }
  if (FAMILY_HALF.test(word) && !isOfAllah) return { unit: `${last.unit}${word}`, text, others: [] }
  const isTorn = ARTICLES.has(before ?? "") && /^d[ei]+ne?$/u.test(word)
  return isDin(word, last.text) || isSlipped(SLIPPED_DIN) || isTorn ? bound("&") : null
}

/** "Last name first" tears compounds: a leading ad-Din belongs to the last word, a trailing Abdul or Abu to the first. */
function mended(words: readonly string[]): readonly string[] {
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 3 || first === undefined || last === undefined) return words
  // Muuse Biixi Cabdi: a man's name of its own tears nothing.
  if ((ABD.test(last) && !LONE_ABD.test(last)) || KUNYA_MARKERS.has(last)) return [last, ...words.slice(0, -1)]
  if (ARTICLES.has(first) && /^d[ie]+ne?$/u.test(words[1]!)) return [...words.slice(2), "ud", "din"]
  return isDin(first) || /^[ae]ld+[ie]+ne?$/u.test(first) ? [...words.slice(1), "ud", "din"] : words
}

/** Lazhar and لزهر: of the article an l is left before a known name, in Latin letters one that begins with a vowel. */
function afterLetterOfArticle(word: string, script: LetterScript): readonly string[] {
  if (!/^(?:l....|ل...)/u.test(word) || KNOWN.has(word)) return []
  const name = script === "Arab" ? `ا${word.slice(1)}` : word.slice(1)
  if (KNOWN.has(name)) return [name]
  // The Maghreb writes لبشير for البشير.
  return script === "Arab" && KNOWN.has(word.slice(1)) ? [word.slice(1)] : []
}

/** Zakir Rahman may be Zaki ur-Rahman: after a vowel no more is heard of the article than the r it takes. */
function beforeRahman(word: string, next: string | undefined): readonly string[] {
  const name = /^(.{2,}[ai])r$/u.exec(word)?.[1]
  return name !== undefined && KNOWN.has(name) && next !== undefined && RAHMAN.test(next) ? [name] : []
}

/** Abul holds its article. */
const BEL_WITHIN = /^ab.*l$/u

/** Ben Ali is Benali, Ou Ali Ouali. */
function sonsName(son: string, name: string, script: LetterScript): string {
  if (/^(?:ou|او)$/u.test(son)) return `${son}${name}`
  return `${script === "Arab" ? "بن" : "ben"}${name}`
}

/** Ben Cherif is Bencherif, Ben El Hadj and Abu'l-Hadj are Belhadj. `earlier` stands before an article. */
function gluedTo(word: string, before = "", earlier = "", script: LetterScript): readonly string[] {
  const son = before.replace(/^ibn$/u, "ben").replace(/^ابن$/u, "بن")
  const glued = TO_GLUE[script].test(before) ? [`${son}${word}`] : []
  if (script === "Arab") return BEL.test(before) && /^ال../u.test(word) ? [...glued, `بل${word.slice(2)}`] : glued
  return BEL_WITHIN.test(before) || (ARTICLES.has(before) && BEL.test(earlier)) ? [...glued, `bel${word}`] : glued
}

const SUN_AFTER_E = /^e(?:[cs]h|[dnrstz])[aeiou]../u

function wordUnit(word: string, before: string | undefined, script: LetterScript, earlier?: string): Unit {
  // Bay Murad is Baymurad too.
  if (BEK.test(word)) return { unit: unitOf(word, script), text: word, others: [word] }
  if (script === "Arab") {
    const bare = word.length > 4 ? word.replace(/^ال/u, "") : word
    const glued = gluedTo(word, before, earlier, script)
    // Al-haqq, but Ulfat: of so short a word either may be meant.
    const short = /^ال(?!له)..$/u.test(word) ? [word.slice(2)] : []
    const unit = unitOf(bare, script)
    // حكمة is Hikmat as often as Hikma.
    const bound = word.endsWith("ه") && KNOWN.has(`${bare.slice(0, -1)}ت`) ? [`${bare.slice(0, -1)}ت`] : []
    // ابوالقاسم in one word is بلقاسم too.
    const bel = /^ابوال(..+)$/u.exec(word)?.[1]
    const others = [
      ...(bel === undefined ? [] : [`بل${bel}`]),
      ...(bare === word ? short : [word]),
      ...glued,
      ...bound,
      ...boundOrOwn(unit),
      ...afterLetterOfArticle(word, script),
    ]
    return { unit, text: word, others }
  }
  // Somali and Hausa Abdullahi is Abdullah, Persian Abdollahi his family.
  const others: string[] = OF_ABDULLAH.test(word) ? ["%@"] : []
  // Since Tajikistan gave up Russian endings Nazarov is Nazarzoda.
  const family = /^(.{3,})zoda$/u.exec(word)?.[1]
  if (family !== undefined) others.push(unitOf(/[aeiou]$/u.test(family) ? `${family}ev` : `${family}ov`, script))
  // Turkish bey is bek: Ulugbey.
  if (/...bey$/u.test(word)) others.push(unitOf(word.replace(/y$/u, "k"), script))
  // Abdulatif is Abd al-Latif: the two l are written as one.
  const shared = /^c?[ae]bd(?:[aeiou]{1,2})l(?=[aeiou].{3})/u.exec(word)
  if (shared !== null) others.push(`%l${word.slice(shared[0].length)}`)
  // Essabar, Elsebai, Alhakim: the article may be part of the word, before any letter or doubled into it.
  const article = word.length > 5 ? /^[ae](?:l(?=[^aeioul])|([b-df-hj-np-tv-z])(?=\1))/u.exec(word) : null
  if (article !== null) others.push(unitOf(word.slice(article[0].length), script))
  // The Sahara's hands write its sun letter once: Enajem, Echeikh.
  const name = word.slice(1)
  if (article === null && SUN_AFTER_E.test(word) && (KNOWN.has(name) || TITLES.has(name)) && !KNOWN.has(word))
    others.push(unitOf(name, script))
  // Alomar: before a vowel only what is known after it shows the article.
  if (/^[ae]l[aeiou].../u.test(word) && !KNOWN.has(word) && KNOWN.has(word.slice(2)))
    others.push(unitOf(word.slice(2), script))
  others.push(...gluedTo(word, before, earlier, script), ...afterLetterOfArticle(word, script))
  return { unit: unitOf(word, script), text: word, others }
}
