/** Text as rows, and what a person may say of how a list is to be read: what needs no word of what a row means, and loads at once. */
export { decodeText, ENCODINGS, type Encoding, type EncodingGuess, guessEncoding } from "./encodings.ts"
export { FIELDS, type Field, isField } from "./fields.ts"
export { INTAKE_LIMITS, isTooLong } from "./refusal.ts"
export { createRowReader, type RowReader } from "./row-reader.ts"
