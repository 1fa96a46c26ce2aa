import { type Digits, foldDigits, type Language, SHEET_WORDS } from "@wasit/domain/words"
import { expect, test } from "vitest"
import { drawnRuns } from "./pdf-text.test-support.ts"
import { DIGEST, printed, SHEET } from "./sheet.test-support.ts"
import { sheetPdf } from "./sheet-pdf.ts"

const READERS = [
  ["ar", "arab"],
  ["prs", "arabext"],
  ["ps", "arabext"],
  ["en", "latn"],
] as const satisfies readonly (readonly [Language, Digits])[]

async function runsOf(language: Language, digits: Digits) {
  const pdf = await sheetPdf(printed(language, digits))
  if (pdf === null) throw new Error("this machine has no typesetter; the tests need it")
  return { pdf, runs: drawnRuns(pdf) }
}

test.each(READERS)(
  "the sheet in %s is a PDF with a fixed date, and the same bytes each time",
  async (language, digits) => {
    const { pdf } = await runsOf(language, digits)
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-")
    expect(pdf.toString("latin1")).toContain("D:20200322")
    expect((await runsOf(language, digits)).pdf.equals(pdf)).toBe(true)
  },
)

/** What is drawn, with every digit as a Western one: fonts draw several of the Eastern digits with one shape. */
const drawnIn = async (language: Language, digits: Digits): Promise<string> =>
  (await runsOf(language, digits)).runs
    .map(({ text }) => text.replace(/\p{Nd}/gu, (digit) => foldDigits(digit)))
    .join(" ")

test.each(READERS)("numbers stand in %s as they are read, never from their last digit on", async (language, digits) => {
  const drawn = await drawnIn(language, digits)
  // The agreed sentence stands on the sheet in all four languages, each with its own digits and thousands.
  for (const number of ["5٬000", "1٬000", "2020", "1398", "5,000", "13:30"]) {
    expect(drawn, number).toContain(number)
    expect(drawn, number).not.toContain([...number].reverse().join(""))
  }
})

test("the sheet's own figures are in the digits asked for", async () => {
  const drawn = async (digits: Digits) => (await runsOf("ar", digits)).runs.map(({ text }) => text).join(" ")
  // Entry 132 and 13:30 by the clocks of Kabul.
  for (const figure of ["132", "13:30"]) {
    expect(await drawn("latn")).toContain(figure)
    expect(await drawn("arab")).not.toContain(figure)
    expect(await drawnIn("ar", "arab")).toContain(figure)
  }
})

test.each(["ar", "prs", "ps"] as const)(
  "letters are joined in %s: most have a shape for each place in a word",
  async (language) => {
    const { runs } = await runsOf(language, language === "ar" ? "arab" : "arabext")
    const shapes = new Map<string, Set<string>>()
    for (const { font, glyphs, text } of runs) {
      // Runs whose glyphs and letters go one to one; a ligature or a mark shifts them.
      if (glyphs.length !== [...text].length) continue
      for (const [at, letter] of [...text].entries()) {
        const key = `${font} ${letter}`
        shapes.set(key, (shapes.get(key) ?? new Set()).add(glyphs[at] ?? ""))
      }
    }
    const severalOf = (script: RegExp) => [...shapes].filter(([key, seen]) => script.test(key) && seen.size > 1).length
    expect(severalOf(/\p{Script=Arabic}$/u)).toBeGreaterThan(8)
    expect(severalOf(/\p{Nd}$/u)).toBe(0)
  },
)

test.each(READERS)("no letter of the sheet in %s lacks a shape, those of Pashto neither", async (language, digits) => {
  const { runs } = await runsOf(language, digits)
  expect(runs.filter(({ glyphs }) => glyphs.includes("0000"))).toEqual([])
  expect(runs.flatMap(({ glyphs }) => glyphs).length).toBeGreaterThan(500)
})

test.each(READERS)("the foot of the sheet in %s bears the digest in groups of four", async (language, digits) => {
  const drawn = (await runsOf(language, digits)).runs.map(({ text }) => text).join("")
  expect(drawn).toContain(DIGEST.slice("sha256:".length).match(/.{4}/g)?.join(" "))
})

test.each(READERS)(
  "the sheet in %s bears the digest of the recording, or says that there is none",
  async (language, digits) => {
    const bare = (text: string) => text.replaceAll(/[\s\u2066-\u2069]/g, "")
    const drawn = async (recordings: (typeof SHEET)["recordings"]) => {
      const pdf = await sheetPdf(printed(language, digits, { ...SHEET, recordings }))
      return bare(
        drawnRuns(pdf!)
          .map(({ text }) => text)
          .join(""),
      )
    }
    const [recording] = SHEET.recordings
    const hex = recording!.digest.slice("sha256:".length)
    expect(await drawn(SHEET.recordings)).toContain(hex)
    const without = await drawn([])
    expect(without).not.toContain(hex)
    if (language === "en") expect(without).toContain(bare(SHEET_WORDS.noRecording.en))
  },
)

test("a sentence cannot change the page: what looks like markup is printed", async () => {
  const trick = printed("en", "latn")
  const wild = '#panic("no") $x$ *bold* @ref \\ "quoted" </script>'
  const item = { heading: wild, points: [], own: [], open: [], parked: wild }
  const pdf = await sheetPdf({ ...trick, text: { ...trick.text, items: [item] } })
  if (pdf === null) throw new Error("no typesetter")
  expect(
    drawnRuns(pdf)
      .map(({ text }) => text)
      .join(""),
  ).toContain('#panic("no") $x$ *bold*')
})
