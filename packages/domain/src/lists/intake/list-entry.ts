import type { IntakeDate } from "./cells/intake-date.ts"
import type { IntakeAge, IntakeSex } from "./cells/person-words.ts"
import type { DateField, Field, TextField } from "./fields.ts"
import type { Finding, FindingCode } from "./finding.ts"

/** A cell as written and as understood; `value` is null where the text could not be read, and the text stays. */
export type Understood<V> = { readonly raw: string; readonly value: V | null }

/** A text as written, and clean: NFC, no bidi or invisible controls. */
export type UnderstoodText = { readonly raw: string; readonly value: string }

/** One row of a list as understood. A field is null where its cell is empty or the list has no such column. */
export type ListEntry = {
  /** Row number in the original file, from 1. */
  readonly row: number
  /** The row as its file names it, where the list stands on several sheets: `North!12`. */
  readonly rowName?: string
  /** The grandfather's father: a chain of names goes on with him, and nothing else is compared with him (IM87). */
  readonly greatGrandfather?: UnderstoodText
  /** The family's name in its own column begins with a word for a son, which other rows join to it (IM304). */
  readonly hasHouse?: true
  /** Names the entry between two versions of a list: by its id, its document number, or its name, father and province. */
  readonly key: string
} & { readonly [F in TextField]: UnderstoodText | null } & {
  readonly [F in DateField]: Understood<IntakeDate> | null
} & {
  readonly age: Understood<IntakeAge> | null
  readonly sex: Understood<IntakeSex> | null
}

/** The text of one field in one language, from a column such as `province [ar]` (IM18). */
export type Translation = {
  readonly field: Field
  readonly language: "ar" | "prs" | "ps" | "en"
  readonly text: string
}

/** A row that went in or was set aside, with everything that stood in it. */
export type IntakeRow = {
  readonly row: number
  /** Every cell as it stood, used or not; column C is at 2. */
  readonly cells: readonly string[]
  readonly entry: ListEntry
  readonly translations: readonly Translation[]
  readonly findings: readonly Finding[]
  /** Why the row does not go in, or null. */
  readonly setAside: FindingCode | null
}

/** Whether a row was set aside because it speaks of nobody, or of somebody of another row, which is no fault of the list. */
export const isNobody = (setAside: FindingCode | null): boolean => setAside !== null && NOBODY.has(setAside)
const NOBODY: ReadonlySet<FindingCode> = new Set(["header-repeated", "row-of-totals", "row-of-notes", "row-struck-out"])

/** The row of an entry as its file names it. */
export const rowOf = ({ row, rowName }: Pick<ListEntry, "row" | "rowName">): number | string => rowName ?? row
