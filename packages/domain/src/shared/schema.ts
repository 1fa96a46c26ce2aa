import * as v from "valibot"
import { LANGUAGES } from "./language.ts"

/**
 * The building blocks of act bodies. A signed body holds only what canonical JSON can carry without loss:
 * NFC strings, integers below 2^53, booleans, null, arrays, objects without unknown members.
 */

const MAX_TEXT = 20_000

/** A slug with a prefix: `party_gov`, `list_a1`. Lower case ASCII, so that it reads the same in every direction. */
export const id = <Prefix extends string>(prefix: Prefix) =>
  v.custom<`${Prefix}_${string}`>(
    (input) => typeof input === "string" && input.startsWith(`${prefix}_`) && IS_ID.test(input),
  )

const IS_ID = /^[a-z]+_[a-z0-9][a-z0-9-]{0,62}$/

/** Text in NFC, without control characters other than newline, without bidi controls, not blank. */
export const text = (max = MAX_TEXT) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(max),
    v.check((s) => s.trim() !== "" && s === s.normalize("NFC") && !FORBIDDEN.test(s) && !/\p{Cs}/u.test(s)),
  )

const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/

/** A text in at least one of the four languages. */
export const wording = v.pipe(
  v.strictObject({ ar: v.optional(text()), prs: v.optional(text()), ps: v.optional(text()), en: v.optional(text()) }),
  v.check((words) => LANGUAGES.some((language) => words[language] !== undefined)),
)

/** A count of people or rows. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000))

/** A count of at least one. */
export const positive = v.pipe(count, v.minValue(1))

/** RFC 3339 UTC to the second, `2020-03-22T09:14:05Z`. */
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/))

/** A calendar day, `2020-03-22` (Gregorian; shown in the reader's calendars). */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate())

/** A named zone; a deadline is an instant plus the zone in which it was agreed. */
export const zone = v.picklist(["Asia/Kabul", "Asia/Qatar", "Asia/Riyadh", "Asia/Aden", "Etc/UTC"])

/** 64 lower-case hexadecimal digits. */
export const hex32 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** `sha256:` and 64 hexadecimal digits: the salted digest of a body or part. */
export const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/))

/** Bytes of an age file; more than any server takes. */
const fileSize = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000_000))

/** An age file kept beside the record, named by the SHA-256 of its bytes. */
export const blobRef = v.strictObject({ sha256: hex32, size: fileSize })

/** Where a public text was found. */
export const source = v.strictObject({
  title: text(400),
  // Pages make a link of it: no other scheme may stand there.
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i), v.maxLength(800))),
  on: v.nullable(day),
})

/** A deadline: an instant, and the zone whose clock the parties meant. */
export const deadline = v.strictObject({ at: instant, zone })

export type BlobRef = v.InferOutput<typeof blobRef>
export type Source = v.InferOutput<typeof source>
export type Deadline = v.InferOutput<typeof deadline>
export type Instant = string
export type Day = string
export type Digest = string
