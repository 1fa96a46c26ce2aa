import { instantToEpochSeconds, localDayOf, type Zone } from "../shared/calendar.ts"
import type { DelegationId } from "../shared/ids.ts"
import type { Language } from "../shared/language.ts"
import type { SessionSheet, SheetRecording } from "../talks/sheet.ts"
import { formatDeadline, formatDuration, formatTime } from "./dates.ts"
import { say } from "./message.ts"
import { type Digits, formatNumber } from "./numbers.ts"
import { SHEET_WORDS } from "./sheet-words.ts"

/** What the sheet says of one recording. */
export type SheetRecordingText = {
  readonly by: string
  readonly span: string
  readonly stands: string
  /** Of the file, as the record has it. */
  readonly digest: string
}

export type SheetRecordingsText = {
  readonly title: string
  /** Said where no recording was entered; null where there is one. */
  readonly none: string | null
  readonly rows: readonly SheetRecordingText[]
}

type Reader = {
  readonly language: Language
  readonly digits: Digits
  readonly zone: Zone
  readonly label: (id: DelegationId) => string
}

/** Who recorded, from when to when, and where in the record it stands; plainly that nothing was recorded, where so. */
export function recordingsText({ recordings }: SessionSheet, reader: Reader): SheetRecordingsText {
  const { language } = reader
  return {
    title: SHEET_WORDS.recordings[language],
    none: recordings.length === 0 ? SHEET_WORDS.noRecording[language] : null,
    rows: recordings.map((recording) => recordingText(recording, reader)),
  }
}

function recordingText(
  { by, from, until, digest, index }: SheetRecording,
  { language, digits, zone, label }: Reader,
): SheetRecordingText {
  const isOneDay = localDayOf(from, zone) === localDayOf(until, zone)
  const seconds = instantToEpochSeconds(until) - instantToEpochSeconds(from)
  return {
    by: say(SHEET_WORDS.recordedBy, language, { delegation: label(by) }),
    span: say(SHEET_WORDS.recordedSpan, language, {
      from: formatDeadline(from, zone, language, digits),
      until: (isOneDay ? formatTime : formatDeadline)(until, zone, language, digits),
    }),
    stands: say(SHEET_WORDS.recordedEntry, language, {
      n: formatNumber(index, language, digits),
      duration: formatDuration(seconds, language, digits),
    }),
    digest,
  }
}
