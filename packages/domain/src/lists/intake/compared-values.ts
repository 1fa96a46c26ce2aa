import { motherBehind, saysNothing } from "./cells/cell-words.ts"
import { cleanText } from "./cells/characters.ts"
import { foldValue } from "./cells/fold.ts"
import { childsWord, isInBrackets, readAge } from "./cells/person-words.ts"
import { asOneWord, isOfSons } from "./cells/sons-houses.ts"
import type { RecognisedColumn } from "./headings/columns.ts"
import { fatherPartOf, partOf } from "./headings/title-hints.ts"
import { toldKin } from "./lines/told-kin.ts"
import type { IntakeRow, ListEntry } from "./list-entry.ts"
import { plainNumber } from "./plain-number.ts"

/**
 * What ages are of where a list does not say: the day that it is of, or each of its own person's capture. Who is captured on no day
 * that is told then has no birth.
 */
export type AgesAre = "of-list" | "of-capture"

/** Days from 1970-01-01, both included. */
export type DaySpan = { readonly from: number; readonly to: number }

/** What a row gives to be compared, by the columns of the default matching plan; what is absent stays absent. */
export type ComparedValues = Readonly<Record<string, string | readonly string[] | DaySpan>>

/**
 * One row as it is compared. The pages and the command must take the same from a row: judgements go from one to the other by it.
 *
 * @param statedOn the day that an age is of where the row does not say (`listDay`)
 */
export function comparedValues(entry: ListEntry, statedOn: number, ages: AgesAre = "of-list"): ComparedValues {
  const birth = birthOf(entry, statedOn, ages)
  const captured = entry.captureDate?.value
  const texts = {
    name: wholeName(entry),
    aliases: entry.alias,
    father: entry.father,
    grandfather: entry.grandfather,
    husband: entry.husband,
    province: entry.province,
    district: entry.district,
    village: entry.village,
    document: entry.documentNumber ?? entry.serviceNumber,
    capture_place: entry.capturePlace,
  }
  const told = Object.entries(texts).flatMap(([column, text]) => (text === null ? [] : [[column, text.value] as const]))
  const sex = entry.sex?.value
  const kin = kinByName(entry)
  return {
    ...Object.fromEntries(told),
    ...(birth === null ? {} : { birth }),
    ...(captured ? { captured: { from: captured.fromDay, to: captured.toDay } } : {}),
    ...(sex ? { sex } : {}),
    ...(kin.length === 0 ? {} : { kin }),
  }
}

/** The relatives whom a remark names, each with the father in a line below where he is told with a brother: his is the same. */
function kinByName({ notes, father }: ListEntry): readonly string[] {
  const told = notes === null ? [] : toldKin(notes.value).filter(({ by }) => by === "name")
  return told.map(({ text, isSibling }) => (isSibling && father !== null ? `${text}\n${father.value}` : text))
}

/**
 * What a row gives beside that where its list is compared with itself: the numbers by which remarks tell of it, and those of the relatives whom its
 * own tells. In another list the same number is somebody else's.
 */
export function numberedValues(entry: ListEntry, id: string): ComparedValues {
  const own = [id, entry.rowId?.value ?? ""].map(plainNumber)
  // Where ids are `GN-868` a remark may tell 868 alone.
  const numbers = [...new Set([...own, ...own.map((number) => number.replace(/^\p{L}+/u, ""))])].filter(
    (number) => number !== "",
  )
  const told = entry.notes === null ? [] : toldKin(entry.notes.value).filter(({ by }) => by === "number")
  return {
    number: numbers,
    ...(told.length === 0 ? {} : { kin_number: told.map(({ text }) => plainNumber(text)) }),
  }
}

/**
 * The mother as a file tells her, with her own family where that has a column too; else as the father's cell tells her, or the name's (IM375). She is no part of an entry, so no list that is sealed
 * and handed over tells her: only whoever has both files compares her.
 */
export function motherValue({ cells }: Pick<IntakeRow, "cells">, columns: readonly RecognisedColumn[]): ComparedValues {
  const told = columns.flatMap(({ sensitive, column }) =>
    sensitive === "mother" ? [cleanText(cells[column - 1] ?? "")] : [],
  )
  const mother = joined(...told.filter((text) => !saysNothing(text)))
  const [behind = ""] = mother === "" ? columns.map((column) => motherBeside(column, cells)).filter(Boolean) : [mother]
  return behind === "" ? {} : { mother: behind }
}

/** The mother in a cell of fathers, or in that of the name. */
function motherBeside({ field, header, column }: RecognisedColumn, cells: readonly string[]): string {
  if (field !== "father" && field !== "name") return ""
  const cell = cleanText(cells[column - 1] ?? "")
  const fatherPart = field === "father" ? fatherPartOf(header) : null
  if (fatherPart === null) return motherBehind(cell)
  const mother = partOf(cell, fatherPart === 0 ? 1 : 0)
  return mother === cell || mother === partOf(cell, fatherPart) || saysNothing(mother) ? motherBehind(cell) : mother
}

/** Peoples whose tribes others name: one who is called Pashtun here may be called Noorzai there. */
const PEOPLES_OF_TRIBES = new Set(
  "پشتون پښتون افغان عرب العرب عربی pashtun pushtun pashtoon afghan arab".split(" ").map(foldValue),
)

/**
 * The name with the family's or the tribe's from its own column, as lists of one column write both, unless it has it already; and as its
 * cell goes on where that tells a son or a daughter.
 */
export function wholeName(entry: ListEntry, family = familyOf(entry)): { readonly value: string } | null {
  const { name, father } = entry
  if (name === null) return null
  const child = father === null || isHouse(entry) ? "" : childsWord(name)
  if (child !== "" && isInBrackets(name)) return { value: joined(name.value, family, `(${child} ${father!.value})`) }
  return { value: joined(name.value, family, child, child === "" ? "" : father!.value) }
}

/** Words with one space between them. */
export function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ")
}

/** The family's or the tribe's name from its own column; empty where the name has it or it is that of a people. */
export function familyOf({ name, tribe, hasHouse }: Pick<ListEntry, "name" | "tribe" | "hasHouse">): string {
  const [own, family] = [foldValue(name?.value ?? ""), foldValue(tribe?.value ?? "")]
  const isSaid = family === "" || ` ${own} `.includes(` ${family} `) || PEOPLES_OF_TRIBES.has(family)
  if (isSaid) return ""
  return hasHouse ? asOneWord(tribe!.value) : tribe!.value
}

/** Whether the family's name was told in the name's own cell, behind a word for a son. */
export const isHouse = ({ name, tribe }: Pick<ListEntry, "name" | "tribe">): boolean =>
  tribe !== null && name !== null && tribe.raw === name.raw && isOfSons(tribe.value)

type Rows = readonly Pick<IntakeRow, "entry">[]

/**
 * The day that a list's ages are taken to be of where it does not say: its latest capture, since no list is older than
 * that; else today. Two lists of one time then compare alike although they are read years later.
 */
export function listDay(rows: Rows, todayDay: number): number {
  return latestCapture(rows, todayDay) ?? todayDay
}

/** The same of two lists that are compared: one that tells no capture is taken to be of the other's time (IM70). */
export function listDays(a: Rows, b: Rows, todayDay: number): { readonly a: number; readonly b: number } {
  const [ofA, ofB] = [latestCapture(a, todayDay), latestCapture(b, todayDay)]
  return { a: ofA ?? ofB ?? todayDay, b: ofB ?? ofA ?? todayDay }
}

function latestCapture(rows: Rows, todayDay: number): number | null {
  let latest: number | null = null
  for (const { entry } of rows) {
    const day = entry.captureDate?.value?.toDay
    if (day !== undefined && day <= todayDay && (latest === null || day > latest)) latest = day
  }
  return latest
}

export const DAYS_A_YEAR = 365.25

/** The days on which somebody can have been born who was of an age, in whole years, on a day. */
export function birthAtAge(age: { readonly from: number; readonly to: number }, day: number): DaySpan {
  return { from: Math.floor(day - (age.to + 1) * DAYS_A_YEAR), to: Math.ceil(day - age.from * DAYS_A_YEAR) }
}

/** What a row tells of a birth, by its day or year or by an age; the day that the age is of may be a month or a year. */
export function birthOf(entry: ListEntry, statedOn: number, ages: AgesAre): DaySpan | null {
  const birth = entry.birth?.value
  if (birth) return { from: birth.fromDay, to: birth.toDay }
  // Some lists write ages and years of birth in one column.
  const age = entry.age?.value ?? readAge(entry.birth?.raw ?? "")
  const captured = entry.captureDate?.value
  const ofCapture = captured && { from: captured.fromDay, to: captured.toDay }
  const stated = entry.ageStatedOn?.value?.fromDay
  const day = stated === undefined ? (ages === "of-list" ? dayOf(statedOn) : ofCapture) : dayOf(stated)
  return age === null || !day ? null : { from: birthAtAge(age, day.from).from, to: birthAtAge(age, day.to).to }
}

const dayOf = (day: number): DaySpan => ({ from: day, to: day })
