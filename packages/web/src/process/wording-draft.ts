import { LANGUAGES, type Language, type Wording } from "@wasit/domain"

/** A text as it is being written: a language that is not there, or stands empty, was not written. */
export type WordingDraft = Readonly<Partial<Record<Language, string>>>

/** Marks that steer direction or cannot be seen. The record refuses them; pasted texts often bring them. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g

/** One text as the record takes it: NFC, without unseen marks, without blank ends. */
export const cleanText = (text: string): string =>
  text.normalize("NFC").replaceAll("\t", " ").replace(UNSEEN, "").trim()

/** The wording that a draft amounts to; null while nothing is written. */
export function wordingOf(draft: WordingDraft): Wording | null {
  const wording: Partial<Record<Language, string>> = {}
  for (const language of LANGUAGES) {
    const text = cleanText(draft[language] ?? "")
    if (text !== "") wording[language] = text
  }
  return Object.keys(wording).length === 0 ? null : wording
}

/** A draft that begins with what stands. */
export function draftOf(wording: Wording): WordingDraft {
  const draft: Partial<Record<Language, string>> = {}
  for (const language of LANGUAGES) {
    const text = wording[language]
    if (text !== undefined) draft[language] = text
  }
  return draft
}
