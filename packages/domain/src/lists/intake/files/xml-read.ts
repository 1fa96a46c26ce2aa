import { DecodeUTF8 } from "fflate"
import { SaxesParser } from "saxes"
import type { IntakeLimits, IntakeProgress, IntakeRefusal } from "../refusal.ts"
import { unpack, type Zip } from "./zip-read.ts"

export type Attributes = Readonly<Record<string, string>>

/** What a part of a workbook is read with. Names come without prefix; `refusal` stops the reading when it is not null. */
export type XmlReader = {
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
  refusal?(): IntakeRefusal | null
}

/** How many pieces are unpacked between two reports. */
const PIECES_PER_REPORT = 2

/**
 * Reads one XML member of a zip with a reader, in pieces. A document type (and so any entity of its own), bad XML and
 * a missing member are refusals.
 *
 * @param rows how many rows were read so far, for the reports
 */
export function* readXml(
  zip: Zip,
  name: string,
  limits: IntakeLimits,
  reader: XmlReader,
  rows: () => number = () => 0,
): Generator<IntakeProgress, IntakeRefusal | null, void> {
  const member = zip.members.get(name)
  if (member === undefined) return { code: "zip-damaged", member: name, detail: "missing" }
  let refusal: IntakeRefusal | null = null
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on("error", (error) => {
    refusal ??= { code: "xml-damaged", member: name, detail: error.message }
  })
  parser.on("doctype", () => {
    refusal ??= { code: "has-doctype", member: name }
  })
  parser.on("opentag", (tag) => reader.open(localName(tag.name), tag.attributes))
  if (reader.text !== undefined) {
    const take = reader.text.bind(reader)
    parser.on("text", take)
    parser.on("cdata", take)
  }
  if (reader.close !== undefined) {
    const close = reader.close.bind(reader)
    parser.on("closetag", (tag) => close(localName(tag.name)))
  }
  const isStopped = (): boolean => {
    refusal ??= reader.refusal?.() ?? null
    return refusal !== null
  }
  const decoder = new DecodeUTF8((text) => {
    if (!isStopped()) parser.write(text)
  })
  const pieces = unpack(zip, member, limits, (piece, isLast) => decoder.push(piece, isLast))
  for (let count = 1; ; count++) {
    const next = pieces.next()
    if (isStopped()) return refusal
    if (next.done === true) {
      if (next.value !== null) return next.value
      parser.close()
      isStopped()
      return refusal
    }
    if (count % PIECES_PER_REPORT === 0) yield { step: "reading", done: next.value, rows: rows() }
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":")
  return colon === -1 ? name : name.slice(colon + 1)
}
