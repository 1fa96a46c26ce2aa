import type { Deadline, Instant } from "../shared/schema.ts"
import type { TalksSession } from "./state.ts"

/** What a calendar file is about; the title comes from the caller, in the reader's language. */
export type CalendarEvent =
  | { readonly kind: "session"; readonly session: TalksSession; readonly title: string }
  | { readonly kind: "deadline"; readonly id: string; readonly due: Deadline; readonly title: string }

/**
 * One event as iCalendar text (RFC 5545): CRLF, lines folded at 75 octets, times in UTC. It names nobody: what leaves in a
 * calendar file is a title, a time and an id.
 *
 * @param origin the process's name, which makes the UID unique; @param at when the file is made
 */
export function toIcs(event: CalendarEvent, origin: string, at: Instant): string {
  const [id, starts, ends] =
    event.kind === "session"
      ? [event.session.id, event.session.openedAt ?? event.session.startsAt, event.session.closedAt]
      : [event.id, event.due.at, null]
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Wasit//Wasit//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${escapeText(`${id}@${origin}`)}`,
    `DTSTAMP:${utc(at)}`,
    `DTSTART:${utc(starts)}`,
    ...(ends === null ? [] : [`DTEND:${utc(ends)}`]),
    `SUMMARY:${escapeText(event.title)}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join("")
}

const utc = (instant: Instant): string => instant.replaceAll(/[-:]/g, "")

/** RFC 5545 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, "\\n")
}

/** RFC 5545 3.1: at most 75 octets a line; a character is never cut in two. */
function fold(line: string): string {
  let folded = ""
  let octets = 0
  for (const character of line) {
    const width = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + width > 75) {
      folded += "\r\n "
      octets = 1
    }
    folded += character
    octets += width
  }
  return folded
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
