import { hkdf } from "@noble/hashes/hkdf.js"
import { hmac } from "@noble/hashes/hmac.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import { yearOfDay } from "../../compare/date.ts"
import { keyOf, type Token } from "../../index.ts"
import { remembered } from "../../remembered.ts"
import { drawFrom } from "../derive.ts"
import { ENCODING_BYTES } from "../files.ts"
import { type BlindPerson, type Cells, documentPart, listCells, PASSED_OVER } from "../keys.ts"
import type { EncodingTerms } from "../messages.ts"

/**
 * Keyed encodings (CLK, after Schnell, Bachteler and Reiher): each feature of a row sets some of 1024 bits by an HMAC. Whoever holds the key can
 * test names against an encoding, so encodings go to the facilitator alone, who does not hold it.
 */
const BITS = ENCODING_BYTES * 8

/**
 * The parts that features are drawn from; each has a key of its own. How many bits one feature sets, in tenths of the agreed
 * number: fields that say much set more, fields that are often empty fewer, since an empty field lowers likeness as a different
 * one does.
 */
const FEATURES = { name: 10, father: 10, grandfather: 5, year: 10, province: 20, district: 3, document: 20 } as const
type FeatureName = keyof typeof FEATURES

/** A key for each feature, so that no two features set the same bits. */
export type EncodingKeys = Readonly<Record<FeatureName, Uint8Array>>

/** Bits of an encoding, bits that one feature sets, and the least likeness of a pair in thousandths, for short lists. */
export const DEFAULT_ENCODING_RULES = { bits: 1024, perFeature: 10, threshold: 700 } as const

/** From so many pairs of rows on, two people must be more alike: among more people more are alike by chance. */
const MORE_ALIKE: readonly (readonly [pairs: number, threshold: number])[] = [
  [100_000_000, 740],
  [30_000_000, 720],
]

/** The terms of encodings that a new round between lists of such lengths starts from. */
export function encodingRulesFor(a: number, b: number): Omit<EncodingTerms, "tables"> {
  const found = MORE_ALIKE.find(([pairs]) => a * b >= pairs)
  return { ...DEFAULT_ENCODING_RULES, threshold: found?.[1] ?? DEFAULT_ENCODING_RULES.threshold }
}

/** One key for each feature. */
export function encodingKeys(key: Uint8Array): EncodingKeys {
  const of = (name: FeatureName): Uint8Array =>
    hkdf(sha256, key, undefined, utf8ToBytes(`wasit/blind/feature/${name}`), 32)
  return {
    name: of("name"),
    father: of("father"),
    grandfather: of("grandfather"),
    year: of("year"),
    province: of("province"),
    district: of("district"),
    document: of("document"),
  }
}

/**
 * Encodes the rows of a list, which repeat words and pairs of letters: the bits of each are drawn once. No bit is set for a row that
 * says nothing.
 */
export function encoderOf(
  keys: EncodingKeys,
  perFeature: number,
  cells: Cells = listCells(),
): (person: BlindPerson) => Uint8Array {
  const placesIn = remembered((name: FeatureName) => {
    const count = Math.ceil((perFeature * FEATURES[name]) / 10)
    return remembered((feature: string) => drawPlaces(keys[name], feature, count))
  })
  return (person) => {
    const bits = new Uint8Array(ENCODING_BYTES)
    for (const [name, features] of featuresOf(person, cells)) {
      const placesOf = placesIn(name)
      for (const feature of features) for (const place of placesOf(feature)) setBit(bits, place)
    }
    return bits
  }
}

/** Random bits that look like a row: for padding, and for rows that say nothing. */
export function paddingEncoding(seed: Uint8Array, count: number): Uint8Array {
  const bits = new Uint8Array(ENCODING_BYTES)
  const draw = drawFrom(seed)
  for (let set = 0; set < count; ) {
    const bit = draw(BITS)
    if (!hasBit(bits, bit)) set++
    setBit(bits, bit)
  }
  return bits
}

/** The bits of a feature. A digest holds 25 numbers of ten bits; a feature never sets more. */
function drawPlaces(key: Uint8Array, feature: string, count: number): readonly number[] {
  const places: number[] = []
  const digest = hmac(sha256, key, utf8ToBytes(feature))
  let waiting = 0
  let have = 0
  let at = 0
  while (places.length < Math.min(count, 25)) {
    while (have < 10) {
      waiting = ((waiting << 8) | digest[at++]!) & 0x3ffff
      have += 8
    }
    have -= 10
    places.push((waiting >>> have) & 1023)
  }
  return places
}

function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >>> 3]! |= 1 << (bit & 7)
}

const hasBit = (bits: Uint8Array, bit: number): boolean => ((bits[bit >>> 3]! >>> (bit & 7)) & 1) === 1

function featuresOf(person: BlindPerson, cells: Cells): readonly (readonly [FeatureName, readonly string[]])[] {
  const name = person.name === undefined ? null : cells.name(person.name)
  const fathers = person.father ? cells.name(person.father).tokens : (name?.father ?? [])
  const grandfathers = person.grandfather ? cells.name(person.grandfather).tokens : []
  const { birth } = person
  const province = person.province === undefined ? null : cells.province(person.province)
  const document = documentPart(person.document)
  return [
    ["name", wordFeatures(name?.tokens ?? [])],
    ["father", wordFeatures(fathers)],
    ["grandfather", wordFeatures(grandfathers)],
    ["year", birth === undefined ? [] : yearsOf(Math.floor((birth.from + birth.to) / 2))],
    ["province", province === null ? [] : [province]],
    ["district", person.district ? wordFeatures(cells.name(person.district).tokens) : []],
    ["document", document === null ? [] : [document]],
  ]
}

/** The year and both its neighbours: two years one apart share two of three. */
function yearsOf(day: number): string[] {
  const year = yearOfDay(day)
  return [year - 1, year, year + 1].map(String)
}

/** Two letters each of the key skeletons, with the ends marked, and each word whole, which says as much as two of those. */
function wordFeatures(tokens: readonly Token[]): string[] {
  const features = new Set<string>()
  for (const { role, readings } of tokens) {
    if (PASSED_OVER.has(role)) continue
    const word = keyOf(readings[0] ?? "")
    if (word === "") continue
    const letters = ["^", ...word, "$"]
    for (let at = 0; at + 1 < letters.length; at++) features.add(letters[at]! + letters[at + 1]!)
    features.add(`1=${word}`).add(`2=${word}`)
  }
  return [...features]
}
