import { monthFromName } from "../../../shared/month-names.ts"
import { foldHeader } from "../cells/fold.ts"
import { readDate } from "../cells/intake-date.ts"
import { meaning, openingAt } from "../lines/line-openings.ts"
import { formOf, type Item, type Line, mostOften } from "./text-line.ts"

/** Words, if any, and what has a number in it, with or without a sign behind: `رقم 12 name`, `417637  name`, `2016/AB-12 name`. */
const OPENING =
  /^[^\p{L}\p{N}№]*((?:(?:[\p{L}\p{M}]{1,20}(?![\p{L}\p{M}])\.?[°º]?|№|#)\s*){0,3}?)((?=\S*\p{Nd})(?!\S*\p{Nd}\S*\p{L}{4})[\p{L}\p{Nd}](?:[\p{L}\p{Nd}/._-]{0,22}[\p{L}\p{Nd}])?)(?:\s*[-–—ـ.۔:،/|*_)\]]+\s*|\s+)(\p{L}.*)$/u
const FEWEST = 5
/** Letters of a line in which its beginning is looked for. */
const HEAD = 120

type Opening = { readonly line: Line; readonly form: string; readonly number: string; readonly said: string }

/**
 * The lines that begin a person as most lines with a number near their beginning begin (IM164), learnt from the text: the same words, if any, then a number or a code of
 * one form, each person's his own, and a sign or a blank.
 *
 * @param tellsMore whether what is said of somebody is more than a name
 */
export function byOpening(lines: readonly Line[], tellsMore: (said: string) => boolean): ReadonlyMap<Line, Item> {
  const openings = lines.flatMap((line) => openingOf(line) ?? [])
  const most = mostOften(openings.map(({ form }) => form))
  const own = openings.filter(({ form }) => form === most)
  const areOwn = new Set(own.map(({ number }) => number)).size === own.length
  if (most === null || own.length < FEWEST || !areOwn) return new Map()
  if (most === BARE && !isFollowing(own) && 2 * own.filter(({ said }) => tellsMore(said)).length < own.length)
    return new Map()
  return new Map(own.map(({ line, number, said }) => [line, { ...line, number, said }]))
}

/** The form of a number that nothing else tells from one in a sentence. */
const BARE = " 9"

function openingOf(line: Line): Opening | null {
  const head = line.text.slice(0, HEAD)
  const [, words, number, first] = OPENING.exec(head) ?? []
  if (number === undefined || isOfDay(number, first!) || TELLS.has(meaning(words!))) return null
  const said = first! + line.text.slice(HEAD)
  return { line, form: `${foldHeader(words!)} ${formOf(number)}`, number, said }
}

/** What words before a number may tell that counts nobody. */
const TELLS: ReadonlySet<string | null> = new Set(["age", "birth", "captureDate"])

const isOfDay = (number: string, said: string): boolean =>
  monthFromName(/^(\p{L}+)\.?,?\s+\p{N}{4}/u.exec(said)?.[1] ?? "") !== null ||
  (/^(?:[^\p{L}]+|[^\p{L}]+\p{L}{3,}[^\p{L}]+)$/u.test(number) && readDate(number).value?.precision === "day")

/** Whether most numbers are one more than the one before. */
const isFollowing = (own: readonly Opening[]): boolean =>
  10 * own.filter(({ number }, at) => Number(number) === Number(own[at - 1]?.number) + 1).length >= 8 * (own.length - 1)

/** `a) name`, `ب- name`, `هـ ) name`, `يب ) name`. */
const LETTERED = /^[([]?\s*(\p{L}{1,3})\s*[-–—ـ.):\]]+\s*(\p{L}(?:[\p{L}/'’]|\.\s?\p{L}).*)$/u
const ALPHABETS = [
  "abcdefghijklmnopqrstuvwxyz",
  "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
  "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  "ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهي",
  "абвгдежзиклмнопрстуфхцчшщэюя",
]
/** Their letters are numbers too, from 1 to 9, 10 to 90 and 100 on: `يب` is 12. */
const NUMERALS = ["ابجدهوزحطيكلمنسعفصقرشتثخذضظغ", "אבגדהוזחטיכלמנסעפצקרשת"]

type Lettered = { readonly line: Line; readonly letters: string; readonly said: string }

/** The lines that begin with a letter each, in the order of an alphabet, or with letters that count (IM181): initials do neither. */
export function byLetter(lines: readonly Line[]): ReadonlyMap<Line, Item> {
  const all = lines.flatMap((line): Lettered[] => {
    const [, letters, said] = LETTERED.exec(line.text) ?? []
    return letters === undefined ? [] : [{ line, letters, said: said! }]
  })
  const single = all.filter(({ letters }) => plainLetters(letters).length === 1)
  const written = single.map(({ letters }) => plainLetters(letters)).join("")
  const inOrder = ALPHABETS.some((alphabet) => alphabet.startsWith(written)) ? single : []
  const own = [inOrder, ...[...NUMERALS.map(numeralOf), doubledOf].map((numberIn) => countedBy(all, numberIn))].sort(
    (x, y) => y.length - x.length,
  )[0]!
  if (own.length < FEWEST || 2 * own.length < all.length) return new Map()
  return new Map(own.map(({ line, letters, said }) => [line, { ...line, number: letters, said }]))
}

const plainLetters = (letters: string): string =>
  letters
    .toLowerCase()
    .replace(/[أإآ]/gu, "ا")
    .replace(/[یى]/gu, "ي")
    .replaceAll("\u0640", "")
    .replaceAll("ک", "ك")
    .replaceAll("ة", "ه")

/** The lines whose letters are the next number each, from 1 on. */
function countedBy(all: readonly Lettered[], numberIn: (letters: string) => number): readonly Lettered[] {
  const own: Lettered[] = []
  for (const each of all) if (numberIn(plainLetters(each.letters)) === own.length + 1) own.push(each)
  return own
}

const numeralOf =
  (alphabet: string) =>
  (letters: string): number =>
    [...letters]
      .map((letter) => alphabet.indexOf(letter))
      .reduce((sum, at) => (at < 0 ? Number.NaN : sum + ((at % 9) + 1) * 10 ** Math.floor(at / 9)), 0)

/** `aa` comes behind `z`. */
const doubledOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => (/[a-z]/u.test(letter) ? 26 * sum + letter.charCodeAt(0) - 96 : Number.NaN), 0)

/** `Sought: name`, `جندي أول/ name`: words, a sign, and what follows. */
const LABEL = /^(\p{L}[\p{L}\p{M}.\s]{0,28}?)\s*(?:[:：]\s*|\/\s+)(?=\p{L})/u
const MOST_WORDS = 3
/** Of so many people who stand behind labels one label is new at most. */
const SHARE = 2
const FEWEST_LABELLED = 3
/** Who somebody is to those who write, and no rank: `الأخ/`. */
const ADDRESS =
  /^(?:ال)?(?:سيد|سيدة|أخ|اخ|أخت|اخت|شاب|شابة|مواطن|مواطنة|أسير|اسير|أسيرة|معتقل|معتقلة|مفقود|مفقودة|مختطف|مخطوف|موكل|موكلة|مدعو|مدعوة|شهيد|طفل|طفلة|حاج|حاجة|اسم|آقای|خانم|mr|mrs|ms|name)\.?$/iu

const labelIn = (said: string): string | null => {
  const label = LABEL.exec(said)?.[1]?.trim()
  const isOfHome = label !== undefined && openingAt(label.split(/\s+/u), 0, false) > 0
  return label === undefined || isOfHome || label.split(/\s+/u).length > MOST_WORDS ? null : label
}

/** People without the labels before their names, which many share (IM164): of several before strokes those that address nobody are ranks. */
export function withoutLabels(items: ReadonlyMap<Line, Item>): ReadonlyMap<Line, Item> {
  const labels = [...items.values()].flatMap(({ said }) => labelIn(said) ?? [])
  const kinds = new Set(labels.map(foldHeader))
  if (labels.length < FEWEST_LABELLED || SHARE * kinds.size > labels.length) return items
  return new Map(
    [...items].map(([line, item]) => {
      const label = labelIn(item.said)
      const fact = label === null ? null : meaning(label)
      if (label === null || (fact !== null && fact !== "rank")) return [line, item]
      const isRank = kinds.size > 1 && /^[^:：]*\//u.test(LABEL.exec(item.said)![0]) && !ADDRESS.test(label)
      return [line, { ...item, said: item.said.replace(LABEL, ""), ...(isRank ? { rank: label } : {}) }]
    }),
  )
}

/** The lines that begin with the label that most lines begin with, numbered as they stand. */
export function byLabel(lines: readonly Line[]): ReadonlyMap<Line, Item> {
  const labelled = lines.flatMap((line) => {
    const label = labelIn(line.text)
    return label === null || meaning(label) !== null ? [] : [{ line, label: foldHeader(label) }]
  })
  const most = mostOften(labelled.map(({ label }) => label))
  const own = labelled.filter(({ label }) => label === most)
  return new Map(own.map(({ line }, at) => [line, { ...line, number: String(at + 1), said: line.text }]))
}
