import { foldText } from "../names/fold.ts"
import { STREET_WORDS } from "../resources/street-words.ts"
import type { ColumnMeaning } from "../training/recognise-column.ts"
import { learntCodes } from "./codes.ts"
import { sexesOf } from "./sexes.ts"
import { type Both, cellsOf, distinctIn, type OpenTable, rewritten } from "./table.ts"

/**
 * Two tables whose columns of one heading are written alike, where each table wrote them another way: words and codes for sexes, codes of
 * other things, telephones with the code of their country and without, umlauts as one letter and as two, words for streets in full and
 * abbreviated. Where both write alike nothing is changed.
 */
export function writtenAlike(
  { a, b }: Both<OpenTable>,
  heading: string,
  meaning: ColumnMeaning,
  names: readonly string[],
): Both<OpenTable> {
  if (meaning === "sex") return sexesAlike({ a, b }, heading, names)
  if (meaning === "phone") return phonesAlike({ a, b }, heading)
  if (meaning === "birth-date" || meaning === "date") return monthsAlike({ a, b }, heading)
  if (meaning === "email") return { a, b }
  if (meaning === "pay") return paysAlike({ a, b }, heading)
  if (meaning === "street-number") return doorsAlike({ a, b }, heading)
  if (meaning === "postcode") return codesAlike({ a, b }, heading)
  const letters = lettersAlike({ a, b }, heading)
  return meaning === "address" ? streetsAlike(letters, heading) : letters
}

function sexesAlike({ a, b }: Both<OpenTable>, heading: string, names: readonly string[]): Both<OpenTable> {
  const [own, others] = [a, b].map((table) => new Set([...distinctIn(table, heading)].map(foldText)))
  if ([...own!].every((value) => others!.has(value)) || [...others!].every((value) => own!.has(value))) return { a, b }
  const [x, y] = [sexesOf(own!), sexesOf(others!)]
  const read = (sexes: ReadonlyMap<string, string>) => (cell: string) => sexes.get(foldText(cell)) ?? cell
  if (x !== null && y !== null) return { a: rewritten(a, heading, read(x)), b: rewritten(b, heading, read(y)) }
  const learnt = learntCodes({ a, b }, heading, names)
  return learnt === null ? { a, b } : { a, b: rewritten(b, heading, (cell) => learnt.get(foldText(cell)) ?? cell) }
}

/** Digits alone; without the code of a country that one table writes and the other does not, and without noughts before the number. */
function phonesAlike({ a, b }: Both<OpenTable>, heading: string): Both<OpenTable> {
  const [own, others] = [a, b].map((table) => usualLength(cellsOf(table, heading).map(bareNumber)))
  if (own === null || others === null || own === others) {
    const areAlike =
      own === others && ![a, b].some((table) => cellsOf(table, heading).some((cell) => /^(?:\+|00)/.test(cell)))
    return areAlike ? { a, b } : { a: rewritten(a, heading, bareNumber), b: rewritten(b, heading, bareNumber) }
  }
  const [length, most] = [Math.min(own!, others!), Math.max(own!, others!)]
  // The digits that stand before a number of the usual length; a slip may have cost one or added one.
  const bare = (cell: string): string => {
    const digits = bareNumber(cell)
    return digits.length === most ? digits.slice(most - length) : digits
  }
  return { a: rewritten(a, heading, bare), b: rewritten(b, heading, bare) }
}

const bareNumber = (cell: string): string => foldText(cell).replace(/\D/gu, "").replace(/^0+/u, "")

/** The length that more than half of the numbers have; null: none. */
function usualLength(numbers: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const { length } of numbers) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [length, count] = [...counts].sort(([, x], [, y]) => y - x)[0] ?? [0, 0]
  return count > numbers.length / 2 ? length : null
}

/** Letters that are written in two where a keyboard lacks them, and those that are one with a mark for no table of marks. */
const IN_TWO: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" }
const BARE: Readonly<Record<string, string>> = { ı: "i", ł: "l", đ: "d", ø: "o" }
const MARKED = /[^\p{ASCII}]/u

/**
 * Where one table writes marks in words that the other writes without them, or ä where the other has ae, neither has marks: the other's way
 * is taken that more of these words are found by.
 */
function lettersAlike({ a, b }: Both<OpenTable>, heading: string): Both<OpenTable> {
  const [own, others] = [a, b].map((table) => wordsIn(distinctIn(table, heading)))
  const rewrite = unmarkedBy(own!, others!) ?? unmarkedBy(others!, own!)
  return rewrite === null ? { a, b } : { a: rewritten(a, heading, rewrite), b: rewritten(b, heading, rewrite) }
}

const small = (text: string): string => text.normalize("NFKC").toLowerCase().normalize("NFC")

const inTwo = (text: string): string => bare([...small(text)].map((letter) => IN_TWO[letter] ?? letter).join(""))

const bare = (text: string): string =>
  [...small(text)]
    .map(
      (letter) =>
        BARE[letter] ?? (/\p{Script=Latin}/u.test(letter) ? letter.normalize("NFD").replace(/\p{M}/gu, "") : letter),
    )
    .join("")
    .replace(/(?<=[a-z])\u0307/gu, "")

function unmarkedBy(own: ReadonlySet<string>, others: ReadonlySet<string>): ((text: string) => string) | null {
  let [asWritten, two, one] = [0, 0, 0]
  for (const word of own) {
    if (!MARKED.test(word) || !/\p{Script=Latin}/u.test(word)) continue
    if (others.has(word)) asWritten++
    if (others.has(inTwo(word))) two++
    if (others.has(bare(word))) one++
  }
  return Math.max(two, one) <= asWritten ? null : two > one ? inTwo : bare
}

/** The words of cells in small letters. */
function wordsIn(cells: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const cell of cells) for (const word of small(cell).split(/[^\p{L}\p{M}]+/u)) if (word !== "") words.add(word)
  return words
}

/** Days by their months where the other table tells months alone. */
function monthsAlike({ a, b }: Both<OpenTable>, heading: string): Both<OpenTable> {
  const [own, others] = [a, b].map((table) => {
    const cells = cellsOf(table, heading)
    return cells.length > 0 && cells.filter((cell) => MONTH.test(cell)).length > MOSTLY * cells.length
  })
  if (own === others) return { a, b }
  const cut = (cell: string): string => (DAY.test(cell) ? cell.slice(0, 7) : cell)
  return own ? { a, b: rewritten(b, heading, cut) } : { a: rewritten(a, heading, cut), b }
}

const [MONTH, DAY] = [/^\d{4}-\d{2}$/, /^\d{4}-\d{2}-\d{2}$/]
const MOSTLY = 0.8

/** Amounts of money by their whole units alone, where either table parts thousands, writes cents or names the currency. */
function paysAlike({ a, b }: Both<OpenTable>, heading: string): Both<OpenTable> {
  const isPlain = (table: OpenTable): boolean => cellsOf(table, heading).every((cell) => /^\d+$/.test(cell))
  return isPlain(a) && isPlain(b)
    ? { a, b }
    : { a: rewritten(a, heading, wholeUnits), b: rewritten(b, heading, wholeUnits) }
}

/** `Rp 3.310.000,00`, `3,310,000.-` and `3 310 000` are 3310000. */
const wholeUnits = (cell: string): string =>
  cell
    .replace(/(?<=\d)[.,](?:\d{1,2}|-+)(?=\D*$)/u, "")
    .replace(/\D/gu, "")
    .replace(/^0+(?=\d)/u, "") || cell

/** Codes without the blanks and lines that one row has and another leaves out, `D02 AF30` and `D02AF30`: where either table has both ways. */
function codesAlike({ a, b }: Both<OpenTable>, heading: string): Both<OpenTable> {
  const all = [a, b].flatMap((table) => cellsOf(table, heading))
  const parted = all.filter((cell) => PARTED.test(cell)).length
  if (parted === 0 || parted === all.length) return { a, b }
  const joined = (cell: string): string => cell.replace(/[\s-]+/gu, "")
  return { a: rewritten(a, heading, joined), b: rewritten(b, heading, joined) }
}

const PARTED = /[\s-]/u

/** What stands before the number of a house and says that it is one: `H.No. 12`, `Door No: 8/118`, `# 12`. */
const NUMBERED =
  /^(?:(?:\p{L}{1,8}[\s./]*){0,2}\b(?:no|nos|nr|num|number|numero|número|n[°º])|№|#|house|door|plot|flat|maison|haus)[\s.:#-]*(?=\d)/iu

/** Without what says that it is a number; that of a flat behind a slash is cut off where the other table has none. */
function doorsAlike(tables: Both<OpenTable>, heading: string): Both<OpenTable> {
  const bareIn = (table: OpenTable): OpenTable =>
    cellsOf(table, heading).some((cell) => NUMBERED.test(cell))
      ? rewritten(table, heading, (cell) => cell.replace(NUMBERED, ""))
      : table
  const { a, b } = { a: bareIn(tables.a), b: bareIn(tables.b) }
  const [own, others] = [a, b].map((table) => {
    const cells = cellsOf(table, heading)
    return cells.filter((cell) => cell.includes("/")).length / Math.max(1, cells.length)
  })
  if (Math.max(own!, others!) < WITH_FLAT || Math.min(own!, others!) > WITHOUT) return { a, b }
  const cut = (cell: string): string => cell.replace(/\s?\/.*$/u, "")
  return { a: rewritten(a, heading, cut), b: rewritten(b, heading, cut) }
}

const [WITH_FLAT, WITHOUT] = [0.5, 0.05]

/** By how many more of its cells one table must abbreviate than the other. */
const MORE = 0.2

function streetsAlike({ a, b }: Both<OpenTable>, heading: string): Both<OpenTable> {
  const [own, others] = [a, b].map((table) => {
    const cells = cellsOf(table, heading)
    return cells.filter((cell) => streetsInFull(cell) !== foldText(cell)).length / Math.max(1, cells.length)
  })
  if (Math.abs(own! - others!) < MORE) return { a, b }
  return { a: rewritten(a, heading, streetsInFull), b: rewritten(b, heading, streetsInFull) }
}

/** An address whose words for streets are written in full. */
function streetsInFull(cell: string): string {
  return foldText(cell)
    .split(" ")
    .map((word) => {
      if (Object.hasOwn(STREET_WORDS, word)) return STREET_WORDS[word]!
      const ending = ENDINGS.find((end) => word.endsWith(end.slice(1)))
      return ending === undefined ? word : `${word.slice(0, 1 - ending.length)}${STREET_WORDS[ending]}`
    })
    .join(" ")
}

const ENDINGS = Object.keys(STREET_WORDS).filter((word) => word.startsWith("-"))
