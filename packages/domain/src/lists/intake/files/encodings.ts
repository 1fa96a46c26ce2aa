import { strFromU8 } from "fflate"

export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1256",
  "windows-1251",
  "windows-1252",
  "windows-1254",
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** How the bytes of a text file were read: shown to the person before anything is taken from them. */
export type EncodingGuess = { readonly encoding: Encoding; readonly hasBom: boolean; readonly confidence: number }

/** The upper half of windows-1256, from 0x80. */
const WINDOWS_1256 =
  "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك" +
  "àلâمنهوçèéêëىيîï\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200fے"

/** Of windows-1251 and windows-1252, from 0x80. */
const WINDOWS_1251 =
  "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї" +
  "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
const WINDOWS_1252 =
  "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿" +
  "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"

/** The upper halves of the code pages of old spreadsheet programs. */
const CODE_PAGES = {
  "windows-1256": WINDOWS_1256,
  "windows-1251": WINDOWS_1251,
  "windows-1252": WINDOWS_1252,
  "windows-1254": [..."ÐĞÝİÞŞðğýıþş"].reduce(
    (page, letter, at, letters) => (at % 2 === 0 ? page.replace(letter, letters[at + 1]!) : page),
    WINDOWS_1252,
  ),
} as const
type CodePage = keyof typeof CODE_PAGES

/** Tells the encoding of a text file: by its mark, by where its zero bytes are, by whether it is sound UTF-8. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return guess("utf-8", true, 1)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return guess("utf-16le", true, 1)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return guess("utf-16be", true, 1)
  const wide = guessWide(bytes)
  if (wide !== null) return wide
  if (damageOf(bytes) !== "other") return guess("utf-8", false, isAscii(bytes) ? 1 : 0.99)
  return guessCodePage(bytes)
}

/**
 * Reads bytes as text without the mark; null where they are not in that encoding (a lone surrogate, bad sequences). A stray byte in
 * sound UTF-8 becomes U+FFFD, which is told at its cell: read as another encoding, every other name would be lost for it.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string | null {
  switch (encoding) {
    case "utf-8": {
      const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      const damage = damageOf(bytes)
      if (damage === "other" && !hasBom) return null
      const sound = damage === "none" ? bytes : mended(bytes)
      return strFromU8(hasBom ? sound.subarray(3) : sound)
    }
    case "utf-16le":
    case "utf-16be":
      return decodeWide(bytes, encoding === "utf-16le")
    case "windows-1256":
    case "windows-1251":
    case "windows-1252":
    case "windows-1254":
      return decodePage(bytes, CODE_PAGES[encoding])
  }
}

function guess(encoding: Encoding, hasBom: boolean, confidence: number): EncodingGuess {
  return { encoding, hasBom, confidence }
}

/** ASCII and Arabic letters in UTF-16 share a high byte of 0x00 or 0x06: it repeats in every second place. */
function guessWide(bytes: Uint8Array): EncodingGuess | null {
  const end = Math.min(bytes.length, 4096)
  if (end < 4 || bytes.length % 2 === 1) return null
  const high = [0, 0]
  for (let at = 0; at < end; at++) if (bytes[at] === 0 || bytes[at] === 6) high[at % 2]! += 1
  const [even, odd] = [high[0]! / (end / 2), high[1]! / (end / 2)]
  if (odd > 0.85 && even < 0.5) return guess("utf-16le", false, odd)
  if (even > 0.85 && odd < 0.5) return guess("utf-16be", false, even)
  return null
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

/** Sound sequences for one bad byte, from which on a text is damaged UTF-8 and nothing else. */
const SOUND_FOR_BAD = 10

/** Whether bytes are sound UTF-8, UTF-8 with a stray byte here and there, or something else. */
function damageOf(bytes: Uint8Array): "none" | "some" | "other" {
  let [sound, bad] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length > 1) sound++
    if (length === 0) bad++
    at += Math.max(1, length)
  }
  return bad === 0 ? "none" : sound >= SOUND_FOR_BAD * bad ? "some" : "other"
}

/** The bytes with U+FFFD for each that is not UTF-8. */
function mended(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length === 0) out.push(0xef, 0xbf, 0xbd)
    else for (let next = 0; next < length; next++) out.push(bytes[at + next]!)
    at += Math.max(1, length)
  }
  return Uint8Array.from(out)
}

/** How many bytes the UTF-8 character at a place has; 0: none is there (overlong forms, surrogates and beyond U+10FFFF included). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const more =
    lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0
  if (more === 0 || at + more >= bytes.length) return 0
  const second = bytes[at + 1]!
  const from = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const to = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < from || second > to) return 0
  for (let next = 2; next <= more; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0
  return more + 1
}

/** The letters of which most of a text is made, in Arabic script and in Cyrillic. */
const COMMON = {
  "windows-1256": /[اليمنورحدبعهةى]/u,
  "windows-1251": /[оеаинтсрвл]/iu,
} as const satisfies Partial<Record<CodePage, RegExp>>

/**
 * Latin letters with marks stand alone among plain ones; those of other scripts stand beside each other, and which page they are of shows in how
 * many are common letters there (IM80).
 */
function guessCodePage(bytes: Uint8Array): EncodingGuess {
  const sample = bytes.subarray(0, 65_536)
  const counts = new Map<number, number>()
  let [high, beside] = [0, 0]
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue
    high++
    counts.set(byte, (counts.get(byte) ?? 0) + 1)
    if (sample[at - 1]! >= 0x80 || sample[at + 1]! >= 0x80) beside++
  }
  const countIf = (isSo: (byte: number) => boolean): number =>
    [...counts].reduce((sum, [byte, count]) => sum + (isSo(byte) ? count : 0), 0)
  const sure = (count: number): number => Math.round((count / high) * 95) / 100
  if (beside < high / 2) {
    const isTurkish = countIf((byte) => TURKISH.has(byte)) > 0
    return guess(isTurkish ? "windows-1254" : "windows-1252", false, sure(high - beside))
  }
  const commonIn = (page: keyof typeof COMMON): number =>
    countIf((byte) => COMMON[page].test(CODE_PAGES[page][byte - 0x80]!))
  const page = commonIn("windows-1251") > commonIn("windows-1256") ? "windows-1251" : "windows-1256"
  const script = page === "windows-1251" ? /\p{Script=Cyrillic}/u : /[\u0600-\u06ff\u200c]/u
  return guess(page, false, sure(countIf((byte) => script.test(CODE_PAGES[page][byte - 0x80]!))))
}

/** Ğ, İ, Ş, ğ, ı and ş, where other Latin pages have letters of Iceland. */
const TURKISH: ReadonlySet<number> = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])

function decodePage(bytes: Uint8Array, page: string): string {
  return inPieces(bytes.length, (at) => {
    const byte = bytes[at]!
    return byte < 0x80 ? byte : page.charCodeAt(byte - 0x80)
  })
}

function decodeWide(bytes: Uint8Array, isLittle: boolean): string | null {
  if (bytes.length % 2 === 1) return null
  const text = inPieces(bytes.length / 2, (at) => {
    const [first, second] = [bytes[2 * at]!, bytes[2 * at + 1]!]
    return isLittle ? first | (second << 8) : (first << 8) | second
  })
  const isSound = !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
  return isSound ? text.replace(/^\ufeff/, "") : null
}

function inPieces(length: number, unitAt: (at: number) => number): string {
  const pieces: string[] = []
  const units = new Array<number>(8192)
  for (let from = 0; from < length; from += 8192) {
    const size = Math.min(8192, length - from)
    units.length = size
    for (let at = 0; at < size; at++) units[at] = unitAt(from + at)
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join("")
}
