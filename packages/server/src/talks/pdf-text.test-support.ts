import { inflateSync } from "node:zlib"

/** A stretch of glyphs as they are drawn, from one edge of the paper to the other, whatever their script. */
export type DrawnRun = { readonly font: string; readonly glyphs: readonly string[]; readonly text: string }

/**
 * Reads what a PDF of the typesetter draws: its runs in drawing order, each glyph turned into the letter its font says it
 * stands for. It knows no more of PDF than these files need.
 */
export function drawnRuns(pdf: Buffer): readonly DrawnRun[] {
  const objects = objectsOf(pdf)
  const fonts = fontsOf(objects)
  return [...objects.values()].flatMap(({ stream }) =>
    stream !== null && /\bBT\b[\s\S]*\bTJ\b/.test(stream) ? runsOf(stream, fonts) : [],
  )
}

type PdfObject = { readonly head: string; readonly stream: string | null }
type FontMap = ReadonlyMap<string, string>

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString("latin1")
  const found = new Map<string, PdfObject>()
  for (const [, number = "", body = ""] of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g)) {
    const cut = body.indexOf("stream\n")
    if (cut < 0) found.set(number, { head: body, stream: null })
    else found.set(number, { head: body.slice(0, cut), stream: inflated(body.slice(0, cut), body.slice(cut + 7)) })
  }
  return found
}

function inflated(head: string, body: string): string {
  const bytes = Buffer.from(body.replace(/\r?\nendstream[\s\S]*$/, ""), "latin1")
  return /FlateDecode/.test(head) ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1")
}

/** From a font's name in the pages to what its glyphs stand for. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, FontMap> {
  const fonts = new Map<string, FontMap>()
  for (const { head } of objects.values()) {
    for (const [, name = "", at = ""] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(at)?.head ?? "")?.[1]
      if (map !== undefined) fonts.set(name, lettersOf(objects.get(map)?.stream ?? ""))
    }
  }
  return fonts
}

function lettersOf(cmap: string): FontMap {
  const letters = new Map<string, string>()
  for (const [, glyph = "", letter = ""] of cmap.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n/g)) {
    letters.set(glyph.toLowerCase(), Buffer.from(letter, "hex").swap16().toString("utf16le"))
  }
  return letters
}

/** The page's state saved or restored, a font chosen, glyphs drawn with the room between them. */
const STEPS = /^(q|Q)$|\/(F\d+) [\d.]+ Tf|\[((?:\((?:\\[\s\S]|[^\\)])*\)|[^[\]()])*)\] TJ/gm

function runsOf(stream: string, fonts: ReadonlyMap<string, FontMap>): DrawnRun[] {
  const runs: DrawnRun[] = []
  // Saving and restoring the state of the page takes the font with it.
  const saved: string[] = []
  let font = ""
  for (const [, state, chosen, drawn] of stream.matchAll(STEPS)) {
    if (state === "q") saved.push(font)
    if (state === "Q") font = saved.pop() ?? ""
    if (chosen !== undefined) font = chosen
    if (drawn === undefined) continue
    const glyphs = [...drawn.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].flatMap(([, text = ""]) => codesOf(text))
    runs.push({ font, glyphs, text: glyphs.map((glyph) => fonts.get(font)?.get(glyph) ?? "").join("") })
  }
  return runs
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }

/** The two-byte codes of a string of PDF, as four hexadecimal digits. */
function codesOf(text: string): string[] {
  const plain = text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, sign?: string) =>
    octal !== undefined ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[sign ?? ""] ?? sign ?? ""),
  )
  return Buffer.from(plain, "latin1").toString("hex").match(/.{4}/g) ?? []
}
