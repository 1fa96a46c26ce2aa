export { characterFlags, cleanText, codePoints, type Script, scriptOf } from "./characters.ts"
export {
  type ColumnId,
  type ColumnMapping,
  findHeaderRow,
  headerFingerprint,
  isField,
  type RecogniseChoices,
  type RecognisedColumn,
  type Recognition,
  recogniseColumns,
} from "./columns.ts"
export { ENCODINGS, type Encoding, type EncodingGuess } from "./encodings.ts"
export {
  type DateField,
  FIELD_KIND,
  FIELDS,
  type Field,
  MATCHING_FIELDS,
  SENSITIVE_COLUMNS,
  type SensitiveColumn,
  type TextField,
} from "./fields.ts"
export {
  type Facts,
  FINDING_LEVELS,
  type Finding,
  type FindingCode,
  type FindingLevel,
  finding,
} from "./finding.ts"
export { fingerprint, foldValue, spellingKey } from "./fold.ts"
export { type DatePrecision, type DateReading, type IntakeDate, readDate } from "./intake-date.ts"
export { type IntakeList, readList, type UnderstandChoices, understandSheet } from "./intake-list.ts"
export type { IntakeRow, ListEntry, Translation, Understood, UnderstoodText } from "./list-entry.ts"
export { type IntakeAge, type IntakeSex, readAge, readSex, splitParents } from "./person-words.ts"
export { assessQuality, type Quality, type QualityFix } from "./quality.ts"
export { type ReadChoices, readBook, refuseSize } from "./read-book.ts"
export {
  finish,
  INTAKE_LIMITS,
  INTAKE_REFUSAL_CODES,
  type IntakeLimits,
  type IntakeProgress,
  type IntakeRefusal,
  type IntakeRefusalCode,
  isRefused,
} from "./refusal.ts"
export {
  type Book,
  type CellKind,
  columnLetters,
  fillMerged,
  type MergedRange,
  type Sheet,
  type SheetRow,
} from "./sheet.ts"
export { emptyEntry, entryKey, personKey, placeName } from "./understand-row.ts"
