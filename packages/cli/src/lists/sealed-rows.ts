import { FIELDS, type ListEntry, textOf } from "@wasit/domain/intake"
import type { Json } from "@wasit/record"

/** A row as it is sealed: the text of every field that has one, by the field's name. */
export function sealedRow(entry: ListEntry): Json {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const text = textOf(entry, field).normalize("NFC").replace(LONE, "\ufffd")
      return text === "" || field === "rowId" ? [] : [[field, text]]
    }),
  )
}

/** Half a character, which no text can carry. */
const LONE = /\p{Cs}/gu
