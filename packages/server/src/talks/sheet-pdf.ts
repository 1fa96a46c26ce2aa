import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { SessionSheet } from "@wasit/domain"
import {
  DIRECTION,
  type Digits,
  epochDayToGregorian,
  type Language,
  localDayOf,
  SHEET_WORDS,
  type SheetPhrase,
  type SheetText,
  TAG,
  type Zone,
} from "@wasit/domain/words"
import { SHEET_TEMPLATE } from "./sheet-template.ts"

/** How Typst writes a page number in each of the digit sets. */
const NUMBERING = { latn: "1", arab: "١", arabext: "۱" } as const satisfies Record<Digits, string>

/** What is printed: the sheet's words, and what only paper needs. */
export type PrintedSheet = {
  readonly sheet: SessionSheet
  readonly text: SheetText
  readonly digest: string
  readonly digits: Digits
  readonly zone: Zone
}

/**
 * Sets a sheet as PDF. The same sheet gives the same bytes. Null where this machine has no build of the typesetter: it is a
 * native program, and the page prints itself instead.
 *
 * @throws where the typesetter refuses the document: that is a mistake in the template
 */
export async function sheetPdf(printed: PrintedSheet): Promise<Buffer | null> {
  const compiler = await typesetter()
  if (compiler === null) return null
  const pdf = compiler.pdf({ mainFileContent: SHEET_TEMPLATE, inputs: { data: JSON.stringify(dataOf(printed)) } })
  // What earlier documents left in the typesetter's memory goes after ten more.
  compiler.evictCache(10)
  return pdf
}

let loading: Promise<NodeCompiler | null> | null = null

/** One compiler for the server's life, loaded when the first sheet is asked for. Nothing is fetched from anywhere. */
function typesetter(): Promise<NodeCompiler | null> {
  loading ??= import("@myriaddreamin/typst-ts-node-compiler").then(
    ({ NodeCompiler }) => NodeCompiler.create({ fontArgs: [{ fontBlobs: FONTS.map(fontFile) }] }),
    () => null,
  )
  return loading
}

const FONTS = ["400Regular/NotoNaskhArabic_400Regular.ttf", "700Bold/NotoNaskhArabic_700Bold.ttf"] as const
const fontFile = (name: (typeof FONTS)[number]): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-naskh-arabic/${name}`))

function dataOf({ sheet, text, digest, digits, zone }: PrintedSheet) {
  const { language } = text
  const day = epochDayToGregorian(localDayOf(sheet.closedAt, zone))
  return {
    lang: primary(language),
    dir: DIRECTION[language],
    date: [day.year, day.month, day.day],
    numbering: NUMBERING[digits],
    page: SHEET_WORDS.page[language],
    kind: text.kind,
    title: phraseOf(text.title),
    facts: text.facts,
    attendance: text.attendance,
    items: text.items.map(({ heading, parked, points, own, open }) => ({
      heading,
      parked,
      points: points.map(({ phrases, stands, isAgreed }) => ({
        phrases: phrases.map(phraseOf),
        stands,
        "is-agreed": isAgreed,
      })),
      own: own.map(({ delegation, phrase }) => ({ delegation, phrase: phraseOf(phrase) })),
      open: open.map(({ phrase, stands }) => ({ phrase: phraseOf(phrase), stands })),
    })),
    "own-title": text.ownTitle,
    "no-point": text.noPoint,
    "follow-up": { ...text.followUp, note: text.followUp.note === null ? null : phraseOf(text.followUp.note) },
    recordings: {
      title: text.recordings.title,
      none: text.recordings.none,
      rows: text.recordings.rows.map((each) => ({
        ...each,
        digest: groupsOfFour(each.digest.replace(/^sha256:/, "")),
      })),
    },
    signatures: {
      title: text.signatures.title,
      rows: text.signatures.rows.map(({ delegation, stands, isSigned }) => ({
        delegation,
        stands,
        "is-signed": isSigned,
      })),
    },
    record: {
      position: text.record.position,
      digest: groupsOfFour(digest.replace(/^sha256:/, "")),
      why: SHEET_WORDS.footWhy[language],
    },
  }
}

/** Typst takes a language without its region; it chooses the shapes of letters by it, and hyphens. */
const primary = (language: Language): string => TAG[language].split("-")[0] ?? language

const phraseOf = ({ language, text }: SheetPhrase) => ({ lang: primary(language), dir: DIRECTION[language], text })

/** A hash is read aloud and compared in groups of four. */
const groupsOfFour = (hex: string): string => hex.match(/.{1,4}/g)?.join(" ") ?? ""
