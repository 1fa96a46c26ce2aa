/** Text as rows, and what a person may say of how a list is to be read: what needs no word of what a row means, and loads at once. */

export { FIELDS, type Field, isField } from "./fields.ts"
export { decodeText, ENCODINGS, type Encoding, type EncodingGuess, guessEncoding } from "./files/encodings.ts"
export { createRowReader, type RowReader } from "./files/row-reader.ts"
export { INTAKE_LIMITS, isTooLong } from "./refusal.ts"
