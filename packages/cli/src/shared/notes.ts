import { type EncodingGuess, INTAKE_LIMITS } from "@wasit/domain/rows"
import { type Fault, line, sayFault } from "./print.ts"
import type { Run } from "./terminal.ts"

/** What is to be known of a file that was read all the same: said in the words of a fault, and given in the JSON. */
export type Note = Fault & { readonly file: string }

/** A guess at an encoding below this is a guess. */
const SURE = 0.99
/** Rows of which the numbers are said. */
export const SAID = 10
const NOT_READ = "\ufffd"

/** Whether an encoding was guessed, and not told by the bytes. */
export const isGuess = ({ confidence }: EncodingGuess): boolean => confidence < SURE

/** Whether a letter of a row's cells could not be read. */
export const isDamaged = (cells: readonly string[]): boolean => cells.some((cell) => cell.includes(NOT_READ))

/** Rows in which a cell holds more than is read. */
export const notesOfLength = (file: string, rows: readonly number[]): readonly Note[] =>
  rows.length === 0 ? [] : [{ code: "cells-too-long", file, rows: rowsText(rows), limit: INTAKE_LIMITS.cellBytes }]

/** Rows that have no id in the column of ids and go by their numbers. @param rows of more than `SAID` the first are enough */
export const noteWithoutId = (
  file: string,
  column: string,
  rows: readonly (number | string)[],
  count = rows.length,
): Note => ({ code: "rows-without-id", file, column, count, rows: rowsText(rows) })

/** The numbers of rows as a note says them. */
export const rowsText = (rows: readonly (number | string)[]): string =>
  rows.slice(0, SAID).join(", ") + (rows.length > SAID ? " …" : "")

/** Says notes one after the other. */
export function printNotes(run: Run, notes: readonly Note[]): void {
  for (const note of notes) line(run, sayFault(run, note), "warn")
}

/** Notes as a part of a JSON: nothing where there are none. */
export const notesJson = (notes: readonly Note[]): object => (notes.length === 0 ? {} : { notes })
