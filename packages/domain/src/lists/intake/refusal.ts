/** Why a whole file is not read. One bad row never refuses a file; it is set aside. */
export const INTAKE_REFUSAL_CODES = [
  "file-empty",
  "file-too-large",
  "file-kind-unknown",
  "file-is-picture",
  "workbook-old-format",
  "file-encrypted",
  "zip-damaged",
  "too-many-members",
  "member-too-large",
  "total-too-large",
  "ratio-too-high",
  "member-name-bad",
  "has-macros",
  "has-external-links",
  "has-doctype",
  "xml-damaged",
  "sheet-missing",
  "sheet-unknown",
  "too-many-rows",
  "too-many-columns",
  "cell-too-long",
  "text-not-decoded",
  "quote-not-closed",
  "header-not-found",
  "header-row-blank",
  "name-column-missing",
] as const
export type IntakeRefusalCode = (typeof INTAKE_REFUSAL_CODES)[number]

/** A file refused: the code, and where and how much as far as it applies. Rows and columns count from 1. */
export type IntakeRefusal = {
  readonly code: IntakeRefusalCode
  readonly sheet?: string
  readonly row?: number
  readonly column?: number
  readonly member?: string
  readonly found?: number
  readonly limit?: number
  readonly detail?: string
}

/** What a file may cost before it is given up. */
export const INTAKE_LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  members: 200,
  memberBytes: 64 * 1024 * 1024,
  totalBytes: 100 * 1024 * 1024,
  ratio: 200,
  sheets: 60,
  rows: 200_000,
  columns: 256,
  /** A longer cell sets its row aside. */
  cellBytes: 4096,
  /** What is longer yet is not kept either. */
  keptBytes: 1024 * 1024,
} as const
export type IntakeLimits = { readonly [K in keyof typeof INTAKE_LIMITS]: number }

/** How far the reading has come, 0 to 1, for a progress bar; stop pulling the generator to cancel. */
export type IntakeProgress = {
  readonly step: "unpacking" | "reading" | "understanding" | "comparing"
  readonly done: number
  readonly rows: number
}

/** Runs a stepwise reading to its end, for callers that need neither progress nor cancelling. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}

/** Whether an answer is a refusal rather than a result. */
export function isRefused<T extends object>(answer: T | IntakeRefusal): answer is IntakeRefusal {
  return "code" in answer
}

/** Whether a cell holds more than is read. */
export function isTooLong(cell: string): boolean {
  return utf8Length(cell) > INTAKE_LIMITS.cellBytes
}

/** How many bytes a text has as UTF-8; of a short one how many letters, which is no more. */
export function utf8Length(text: string): number {
  if (text.length * 3 <= INTAKE_LIMITS.cellBytes) return text.length
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
