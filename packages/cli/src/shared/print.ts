import { DIRECTION, say, sayRefusal, type Values, type Words } from "@wasit/domain/words"
import { BLIND_REFUSAL_WORDS } from "../blind/refusal-texts.ts"
import { EXIT, type ExitCode } from "./exit.ts"
import { NOTE_WORDS } from "./note-texts.ts"
import { SYSTEM_WORDS } from "./output-texts.ts"
import type { Run } from "./terminal.ts"
import { FAULT_WORDS } from "./texts.ts"

/** The command's own sentences. */
const OWN_WORDS = { ...FAULT_WORDS, ...NOTE_WORDS }

/** Why a verb cannot go on: of the command's own codes, or of those the libraries give. */
export type Fault = { readonly code: string } & Readonly<Record<string, unknown>>

export type Tone = "good" | "bad" | "warn" | "dim" | "strong"
const TONES = { good: 32, bad: 31, warn: 33, dim: 2, strong: 1 } as const satisfies Record<Tone, number>

/** Fills a text for the terminal: values cannot move its cursor, nor turn its line. */
export function fill(run: Run, words: Words, values: Values = {}): string {
  const safe = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? plain(value) : value]),
  )
  return settle(run, say(words, run.language, safe))
}

/** Writes one line to standard output, unless JSON is wanted. */
export function line(run: Run, text: string, tone?: Tone): void {
  if (!run.isJson) run.terminal.out(`${paint(run, text, tone)}\n`)
}

/** A line of words. */
export function tell(run: Run, words: Words, values: Values = {}, tone?: Tone): void {
  line(run, fill(run, words, values), tone)
}

/** Writes the result as JSON, if that is wanted. */
export function json(run: Run, value: unknown): void {
  if (run.isJson) run.terminal.out(`${JSON.stringify(value, null, 1)}\n`)
}

/** Says on standard error why the verb cannot go on, and in JSON too where that is wanted. */
export function refuse(run: Run, fault: Fault): ExitCode {
  const text = sayFault(run, fault)
  // The libraries do not know the file's name; the command's own sentences have it in their place.
  const file = typeof fault.file === "string" && !isOwn(fault.code) ? `${plain(fault.file)}: ` : ""
  run.terminal.err(`${file}${text}\n`)
  json(run, { refused: fault, text })
  return EXIT.unreadable
}

/** The sentence of a fault. */
export function sayFault(run: Run, fault: Fault): string {
  if (!isOwn(fault.code)) return settle(run, plain(sayRefusal(fault, run.language), KEEP_ISOLATES))
  const values = Object.entries(fault).filter(
    (each): each is [string, string | number] => typeof each[1] === "string" || typeof each[1] === "number",
  )
  const { why } = fault
  return fill(run, OWN_WORDS[fault.code], { ...Object.fromEntries(values), ...whyWorded(run, fault.code, why) })
}

/** Why, in words, where it is told by the name that a program gives it. */
function whyWorded(run: Run, code: string, why: unknown): Values {
  if (code === "blind-refused" && isBlindRefusal(why)) return { why: fill(run, BLIND_REFUSAL_WORDS[why]) }
  return isOfSystem(why) ? { why: `${say(SYSTEM_WORDS[why], run.language)}: ${why}` } : {}
}

/** A text from a file without what would steer a terminal or turn a line. */
export function plain(text: string, kept: RegExp = NONE): string {
  return [...text].map((letter) => (STEERING.test(letter) && !kept.test(letter) ? "\ufffd" : letter)).join("")
}

/** Columns side by side; a cell's width counts letters, not the marks above them. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))
  }
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell + " ".repeat((widths[at] ?? 0) - widthOf(cell))))
      .join("  ")
      .trimEnd(),
  )
}

/** A text in a tone, where the terminal shows colours. */
export function paint(run: Run, text: string, tone?: Tone): string {
  return tone === undefined || !run.terminal.hasColour ? text : `\u001b[${TONES[tone]}m${text}\u001b[0m`
}

const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/
const NONE = /(?!)/
const KEEP_ISOLATES = /[\u2066-\u2069\u200e]/

/** Isolates serve eyes. In a file they would only hide in what is searched for. */
function settle(run: Run, text: string): string {
  return run.terminal.isOutTty || DIRECTION[run.language] === "rtl" ? text : text.replace(/[\u2066-\u2069\u200e]/g, "")
}

function widthOf(text: string): number {
  return [...text.replace(/[\p{M}\u200b-\u200f\u2066-\u2069]/gu, "")].length
}

const isBlindRefusal = (why: unknown): why is keyof typeof BLIND_REFUSAL_WORDS =>
  typeof why === "string" && Object.hasOwn(BLIND_REFUSAL_WORDS, why)

const isOfSystem = (why: unknown): why is keyof typeof SYSTEM_WORDS =>
  typeof why === "string" && Object.hasOwn(SYSTEM_WORDS, why)

function isOwn(code: string): code is keyof typeof OWN_WORDS {
  return Object.hasOwn(OWN_WORDS, code)
}
