import { INTAKE_LIMITS, type IntakeLimits, type IntakeProgress, type IntakeRefusal } from "../refusal.ts"
import { type CsvChoices, readCsv } from "./csv-read.ts"
import { isOds, readOds } from "./ods-read.ts"
import type { Book } from "./sheet.ts"
import { readXlsx } from "./xlsx-read.ts"
import { openZip } from "./zip-read.ts"

export type ReadChoices = CsvChoices & { readonly limits?: IntakeLimits }

/**
 * Reads the bytes of a list, XLSX, ODS or CSV, told apart by content and never by name. Pull it step by step for progress and
 * stop pulling to cancel; nothing is kept outside the generator, so an interrupted reading leaves nothing behind.
 */
export function* readBook(
  bytes: Uint8Array,
  choices: ReadChoices = {},
): Generator<IntakeProgress, Book | IntakeRefusal, void> {
  const limits = choices.limits ?? INTAKE_LIMITS
  const tooLarge = refuseSize(bytes.length, limits)
  if (tooLarge !== null) return tooLarge
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]))
    return yield* readArchive(bytes, limits)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldFormat(bytes)
  const isOf = ([, magic, at = 0]: Kind): boolean => startsWith(bytes.subarray(at), magic)
  const picture = PICTURES.find(isOf)
  if (picture !== undefined) return { code: "file-is-picture", detail: picture[0] }
  const other = OTHER_KINDS.find(isOf)
  if (other !== undefined) return { code: "file-kind-unknown", detail: other[0] }
  return yield* readCsv(bytes, limits, choices)
}

/** A kind of file that is no table: the bytes that it begins with, and where. */
type Kind = readonly [name: string, magic: readonly number[], at?: number]

/** A list on paper is sent as a scan or as what a telephone took. */
const PICTURES: readonly Kind[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["TIFF", [0x49, 0x49, 0x2a, 0]],
  ["TIFF", [0x4d, 0x4d, 0, 0x2a]],
  ["WebP", [0x57, 0x45, 0x42, 0x50], 8],
  ["HEIC or film", [0x66, 0x74, 0x79, 0x70], 4],
]

const OTHER_KINDS: readonly Kind[] = [
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["RAR", [0x52, 0x61, 0x72, 0x21]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["gzip", [0x1f, 0x8b]],
]

/** A workbook is an archive, and so are letters, presentations and whatever somebody packed. */
function* readArchive(bytes: Uint8Array, limits: IntakeLimits): Generator<IntakeProgress, Book | IntakeRefusal, void> {
  const zip = openZip(bytes, limits)
  if ("code" in zip) return zip
  if (isOds(zip)) return yield* readOds(zip, limits)
  const names = [...zip.members.keys()]
  const isOther = !zip.members.has("_rels/.rels") || names.some((name) => /^(?:word|ppt)\//.test(name))
  return isOther ? { code: "file-kind-unknown", detail: "ZIP" } : yield* readXlsx(zip, limits)
}

/** Refuses by size alone: ask before reading a file into memory. Null where the size is allowed. */
export function refuseSize(size: number, limits: IntakeLimits = INTAKE_LIMITS): IntakeRefusal | null {
  if (size === 0) return { code: "file-empty" }
  return size > limits.fileBytes ? { code: "file-too-large", found: size, limit: limits.fileBytes } : null
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** The old binary container holds an .xls, or an .xlsx behind a password; the latter names its stream in UTF-16. */
function oldFormat(bytes: Uint8Array): IntakeRefusal {
  const wanted = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])
  const end = Math.min(bytes.length, 1024 * 1024) - wanted.length
  for (let at = 0; at <= end; at++) {
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte))
      return { code: "file-encrypted" }
  }
  return { code: "workbook-old-format" }
}
