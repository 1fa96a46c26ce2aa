export { setAsideTable } from "./account.ts"
export { characterFlags, cleanText, type Script, scriptOf } from "./cells/characters.ts"
export { ETHIOPIAN_ERA } from "./cells/ethiopian-date.ts"
export { fingerprint, foldValue, spellingKey } from "./cells/fold.ts"
export { type DatePrecision, type DateReading, type IntakeDate, readDate } from "./cells/intake-date.ts"
export { type IntakeAge, type IntakeSex, readAge, readSex, splitParents } from "./cells/person-words.ts"
export { isTakenBack, mayTakeBack } from "./cells/taken-back.ts"
export { personKey, placeName } from "./cells/understand-row.ts"
export {
  applyCleaning,
  applyCleaningWithPauses,
  type Cleaned,
  type CleanedCell,
  type CleanedEntry,
  type CleaningStep,
  cleanedText,
  type StepEffect,
} from "./cleaning/cleaning.ts"
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
} from "./cleaning/cleaning-history.ts"
export { clusterSpellings, clusterTexts, type SpellingCluster } from "./cleaning/clusters.ts"
export {
  applyDiff,
  type CellChange,
  diffLists,
  type EntryChange,
  type ListDiff,
  textOf,
} from "./cleaning/diff-lists.ts"
export { assessQuality, type Quality, type QualityFix, qualitySteps } from "./cleaning/quality.ts"
export {
  listFingerprint,
  listWorkbook,
  rowIdOf,
  templateWorkbook,
  type WorkbookChoices,
} from "./cleaning/template.ts"
export { type ListedValue, readValueList } from "./cleaning/value-list.ts"
export { type ComparedAs, comparedAlike, comparedWithin, valuesAs, yearByNamesakes } from "./compared-alike.ts"
export {
  type ComparedValues,
  comparedValues,
  type DaySpan,
  listDay,
  listDays,
  motherValue,
  numberedValues,
} from "./compared-values.ts"
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
export { bookFindings, columnsTakenAsOne, sheetsRead, sheetsText } from "./files/book-findings.ts"
export { chooseSheet, type SheetsWanted, sheetOf, sheetsAsOne } from "./files/choose-sheet.ts"
export { type CsvWriteChoices, readNeutralised, writeCsv } from "./files/csv-write.ts"
export { decodeText, ENCODINGS, type Encoding, type EncodingGuess, guessEncoding } from "./files/encodings.ts"
export { SHEET_TITLE } from "./files/join-sheets.ts"
export { type ReadChoices, readBook, refuseSize } from "./files/read-book.ts"
export { createRowReader, type RowReader } from "./files/row-reader.ts"
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
} from "./files/sheet.ts"
export { type WrittenColumn, type WrittenSheet, type WrittenWorkbook, writeXlsx } from "./files/xlsx-write.ts"
export {
  type Facts,
  type Finding,
  type FindingCode,
  type FindingLevel,
  finding,
} from "./finding.ts"
export { findingValues } from "./finding-values.ts"
export {
  type ColumnId,
  type ColumnMapping,
  headerFingerprint,
  type RecogniseChoices,
  type RecognisedColumn,
  type Recognition,
  recogniseColumns,
} from "./headings/columns.ts"
export { FIELD_WORDS, fieldInside, SENSITIVE_WORDS, SEX_WORDS } from "./headings/field-words.ts"
export { recogniseSheet } from "./headings/recognise-sheet.ts"
export {
  type IntakeList,
  readList,
  refuseBlankHeader,
  type UnderstandChoices,
  understandSheet,
} from "./intake-list.ts"
export {
  type IntakeRow,
  isNobody,
  type ListEntry,
  rowOf,
  type Translation,
  type Understood,
  type UnderstoodText,
} from "./list-entry.ts"
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
export { readSealedPerson, type SealedPerson } from "./sealed-person.ts"
export { readSealedList, type SealedListDocument, type SealedRow, sealedRow } from "./sealed-row.ts"
export { FINDING_WORDS } from "./words.ts"
