export { setAsideTable } from "./account.ts"
export { bookFindings, columnsTakenAsOne, sheetsRead, sheetsText } from "./book-findings.ts"
export { characterFlags, cleanText, type Script, scriptOf } from "./characters.ts"
export { chooseSheet, type SheetsWanted, sheetOf, sheetsAsOne } from "./choose-sheet.ts"
export {
  applyCleaning,
  applyCleaningWithPauses,
  type Cleaned,
  type CleanedCell,
  type CleanedEntry,
  type CleaningStep,
  cleanedText,
  type StepEffect,
} from "./cleaning.ts"
export {
  addStep,
  type CleaningBranch,
  type CleaningHistory,
  goTo,
  NO_CLEANING,
  redoStep,
  stepsInForce,
  takeBranch,
  undoStep,
} from "./cleaning-history.ts"
export { clusterSpellings, clusterTexts, type SpellingCluster } from "./clusters.ts"
export {
  type ColumnId,
  type ColumnMapping,
  headerFingerprint,
  type RecogniseChoices,
  type RecognisedColumn,
  type Recognition,
  recogniseColumns,
} from "./columns.ts"
export { type ComparedAs, comparedAlike, valuesAs } from "./compared-alike.ts"
export { type ComparedValues, comparedValues, type DaySpan, listDay, listDays } from "./compared-values.ts"
export { type CsvWriteChoices, readNeutralised, writeCsv } from "./csv-write.ts"
export { applyDiff, type CellChange, diffLists, type EntryChange, type ListDiff, textOf } from "./diff-lists.ts"
export { decodeText, ENCODINGS, type Encoding, type EncodingGuess, guessEncoding } from "./encodings.ts"
export { ETHIOPIAN_ERA } from "./ethiopian-date.ts"
export { FIELD_WORDS, fieldInside, SENSITIVE_WORDS, SEX_WORDS } from "./field-words.ts"
export {
  type DateField,
  FIELD_KIND,
  FIELDS,
  type Field,
  isField,
  MATCHING_FIELDS,
  SENSITIVE_COLUMNS,
  type SensitiveColumn,
  type TextField,
} from "./fields.ts"
export {
  type Facts,
  type Finding,
  type FindingCode,
  type FindingLevel,
  finding,
} from "./finding.ts"
export { fingerprint, foldValue, spellingKey } from "./fold.ts"
export { type DatePrecision, type DateReading, type IntakeDate, readDate } from "./intake-date.ts"
export {
  type IntakeList,
  readList,
  refuseBlankHeader,
  type UnderstandChoices,
  understandSheet,
} from "./intake-list.ts"
export { SHEET_TITLE } from "./join-sheets.ts"
export {
  type IntakeRow,
  isNobody,
  type ListEntry,
  rowOf,
  type Translation,
  type Understood,
  type UnderstoodText,
} from "./list-entry.ts"
export { type IntakeAge, type IntakeSex, readAge, readSex, splitParents } from "./person-words.ts"
export { assessQuality, type Quality, type QualityFix, qualitySteps } from "./quality.ts"
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
  isTooLong,
} from "./refusal.ts"
export { createRowReader, type RowReader } from "./row-reader.ts"
export { readSealedPerson, type SealedPerson } from "./sealed-person.ts"
export { readSealedList, type SealedListDocument, type SealedRow, sealedRow } from "./sealed-row.ts"
export {
  type Book,
  type CellKind,
  columnLetters,
  fillMerged,
  type MergedRange,
  rowName,
  type Sheet,
  type SheetPart,
  type SheetRow,
} from "./sheet.ts"
export {
  listFingerprint,
  listWorkbook,
  rowIdOf,
  templateWorkbook,
  type WorkbookChoices,
} from "./template.ts"
export { personKey, placeName } from "./understand-row.ts"
export { type ListedValue, readValueList } from "./value-list.ts"
export { FINDING_WORDS, findingValues } from "./words.ts"
export { type WrittenColumn, type WrittenSheet, type WrittenWorkbook, writeXlsx } from "./xlsx-write.ts"
