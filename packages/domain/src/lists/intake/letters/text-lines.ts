import type { Line } from "./text-line.ts"

/** The lines of a text as they were typed: without what mails and telephones put before them, and numbers in pictures as numbers. */
export function linesOf(text: string): readonly Line[] {
  const plain = inOneLanguage(withoutStops(text.replace(DIRECTIONS, ""))).split(/\r\n|\n|\r/u)
  const isTalk = isOfMessages(plain)
  return plain.map((whole, at): Line => {
    const unquoted = whole.replace(QUOTED, "")
    const said = isTalk ? messageIn(unquoted) : null
    const line = (said ?? unquoted).replace(PICTURED, "$1) ").replace(RINGED, (sign) => `${numberIn(sign)}) `)
    return {
      row: at + 1,
      text: line.trim(),
      indent: line.length - line.trimStart().length,
      ...(said === null ? {} : { isFirst: true }),
    }
  })
}

/** What telegrams write for a full stop; `ایست بازرسی` is a checkpoint. */
const STOP = /[ \t]{0,3}(?<![\p{L}\p{N}])(?:stop|ایست|قف|тчк|зпт)(?![\p{L}\p{N}])(?!\s+(?:و\s+)?بازرسی)[ \t.]*/giu
/** Where it ends what is told of somebody: before a number, or at the end of a line. */
const STOP_AT_END = /(?<=\s)(?:stop|ایست|قف|тчк)\s*(?=\n|\r|$|[^\p{L}\p{N}\s]?\p{Nd}|(?:\p{L}+\.?|№)\s\p{Nd})/giu
const FEWEST_STOPS = 5

/** A telegram with signs in place of the words for its full stops (IM180). */
function withoutStops(text: string): string {
  if ((text.match(STOP_AT_END)?.length ?? 0) < FEWEST_STOPS) return text
  return text.replace(STOP, "؛ ")
}

/** `نام/Имя: `: a label in two scripts, one of them Arabic. */
const IN_TWO =
  /(?<=^|[|;؛,،\t]\s{0,3})(?:(\p{Script=Arabic}[\p{Script=Arabic}\u200c ]{0,24}?)\s?\/\s?[\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}. ]{0,24}|([\p{Script=Latin}\p{Script=Cyrillic}][\p{Script=Latin}\p{Script=Cyrillic}. ]{0,24}?)\s?\/\s?\p{Script=Arabic}[\p{Script=Arabic}\u200c ]{0,24})(?=\s?[:：])/gmu

/** A text whose labels stand in the first of their languages alone (IM183). */
const inOneLanguage = (text: string): string => text.replace(IN_TWO, (_, one?: string, other?: string) => one ?? other!)

/** Marks that say in which direction a telephone shows what follows. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** What a mail puts before the lines that it answers. */
const QUOTED = /^\s*(?:>\s?)+/u
/** A number on a picture of a key. */
const PICTURED = /^\s*(\p{Nd}{1,3})\ufe0f?\u20e3\s*/u
/** A number in a ring, at the beginning of a line. */
const RINGED = /^\s*[\u2460-\u2473\u2776-\u2793]\s*/u

function numberIn(sign: string): number {
  const code = sign.trim().codePointAt(0)!
  return code <= 0x2473 ? code - 0x245f : ((code - 0x2776) % 10) + 1
}

const DATE = String.raw`(?:\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}|\p{Nd}{1,2}\.?\s\p{L}+\.?\s\p{Nd}{4}|\p{L}+\.?\s\p{Nd}{1,2},?\s\p{Nd}{4})`
const HOUR = String.raw`(?:\p{L}{1,7}\s)?\p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?:\s?[\p{L}.]{1,5}(?:\s?\p{L}\.?)?(?=\s|,|،|\]))?`
const STAMP = String.raw`(?:${DATE}[,،]?\s{0,2}${HOUR}|${HOUR}[,،]\s?${DATE})`
/** `[09/07/2016, 20:11:04] Torak: `, `7/9/16, 8:11 PM - Torak: `: when a message was sent, and by whom; what no one sent is of the telephone. */
const SENT = new RegExp(
  String.raw`^\s*(?:\[\s?${STAMP}\s?\]\s*|${STAMP}\s*[-–—]\s*)(?<sender>[^:：\n]{1,60}?[:：](?:\s|$))?`,
  "u",
)
/** `Torak, [09.07.2016 20:11]`: the message stands below. */
const SENT_BELOW = new RegExp(String.raw`^\s*[^[\]\n]{1,60}?,?\s*\[\s?${STAMP}\s?\]:?\s*$`, "u")

const FEWEST_MESSAGES = 5
/** Letters of a line in which what a telephone puts before it stands. */
const HEAD = 160

/** What a message says; null of a line that begins none. */
function messageIn(line: string): string | null {
  if (!/\p{Nd}[:.]\p{Nd}{2}/u.test(line.slice(0, HEAD))) return null
  if (SENT_BELOW.test(line)) return ""
  const [stamp] = SENT.exec(line) ?? []
  return stamp === undefined ? null : line.slice(stamp.length)
}

/** Whether a text is a talk as telephones write it out: messages with a day, an hour and who sent them. */
function isOfMessages(lines: readonly string[]): boolean {
  let sent = 0
  for (const line of lines)
    if (/\p{Nd}[:.]\p{Nd}{2}/u.test(line.slice(0, HEAD)))
      if (SENT_BELOW.test(line) || SENT.exec(line)?.groups?.sender !== undefined)
        if (++sent === FEWEST_MESSAGES) return true
  return false
}
