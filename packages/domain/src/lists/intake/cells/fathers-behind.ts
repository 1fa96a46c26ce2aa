import type { Field } from "../fields.ts"
import type { SheetRow } from "../files/sheet.ts"
import { isOfNameAndFathers } from "../headings/names-with-fathers.ts"

/** `Zalmay / Torak`, `Zalmay / Torak / Wruk`: a stroke, which stands in nobody's name, with letters on both its sides. */
const STROKES =
  /^([^/\\|]*\p{L}{2}[^/\\|]*?)\s*[/\\|]\s*([^/\\|]*\p{L}{2}[^/\\|]*?)(?:\s*[/\\|]\s*([^/\\|]*\p{L}{2}[^/\\|]*?))?\s*$/u
/** `Zalmay - Torak`, `Zalmay (Torak)`, `Zalmay, Torak`: where a title asks for the father and nearly all are so they tell him; else what stands there is a title or a by-name. */
const ASIDE =
  /^([^-–—(,،]*\p{L}{2}[^-–—(,،]*?)(?:\s+[-–—]\s+|\s*[(,،]\s*)([^-–—(),،]*\p{L}{2}[^-–—(),،]*?)(?:\s*[,،]\s*([^-–—(),،]*\p{L}{2}[^-–—(),،]*?))?\)?\s*$/u
/** `زلمی د تورک`: Pashto's genitive without a word for a son, unless it tells another kin or a place. */
const GENITIVE = /^((?:(?!\sد\s).)+)\sد\s+((?:(?!\sد\s).)+)$/u
const OF_ANOTHER = /\s(?:ورور|خور|تره|تربور|وراره|خوریی|کاکا|ماما|اوسیدونکی|اوسېدونکی|ولایت|ولسوالۍ|کلي|کورنۍ)(?:\s|$)/u
/** A by-name behind a stroke is no father. */
const BY_NAME = /^(?:أبو|ابو|أبي|abu|abou|ابوال|aka|alias)[\s-]/iu

/** Of the cells of names so many in a hundred at least tell the father so, where no title says it. */
const NEARLY_ALL = 80
const FEWEST = 5

/** How a column of names tells fathers behind them without a word for a son (IM321). */
export type FathersBehind = { readonly strokes: boolean; readonly aside: boolean; readonly genitive: boolean }
const NOWHERE: FathersBehind = { strokes: false, aside: false, genitive: false }

/** By the title that asks for the father too, or by nearly all cells where the list has no column of fathers. */
export function fathersBehind(
  body: readonly SheetRow[],
  fieldOf: ReadonlyMap<number, Field>,
  titleOf: (column: number) => string,
): FathersBehind {
  const fields = [...fieldOf.values()]
  const at = [...fieldOf].find(([, field]) => field === "name")?.[0]
  if (at === undefined || fields.includes("father")) return NOWHERE
  const cells = body.slice(0, SAMPLE_ROWS).flatMap(({ cells }) => (cells[at] ?? "").trim() || [])
  const isAsked = isOfNameAndFathers(titleOf(at))
  const areSo = (pattern: RegExp, other: RegExp, ofAll = !isAsked): boolean => {
    const told = cells.filter((cell) => pattern.test(cell) && !other.test(pattern.exec(cell)![2]!))
    return told.length >= (!ofAll ? 1 : Math.max(FEWEST, (NEARLY_ALL * cells.length) / 100))
  }
  return {
    strokes: areSo(STROKES, BY_NAME),
    aside: isAsked && areSo(ASIDE, BY_NAME, true),
    genitive: areSo(GENITIVE, OF_ANOTHER),
  }
}
const SAMPLE_ROWS = 500

/** A name, his father and his father's father as a cell tells them behind such signs; null where it does not. */
export function splitBehind(
  name: string,
  { strokes, aside, genitive }: FathersBehind,
): { readonly name: string; readonly father: string; readonly grandfather: string | null } | null {
  const parts = (strokes ? STROKES.exec(name) : null) ?? (aside ? ASIDE.exec(name) : null)
  if (parts !== null && !BY_NAME.test(parts[2]!))
    return { name: parts[1]!.trim(), father: parts[2]!.trim(), grandfather: parts[3]?.trim() || null }
  const told = genitive && !OF_ANOTHER.test(`${name} `) ? GENITIVE.exec(name) : null
  return told === null ? null : { name: told[1]!.trim(), father: told[2]!.trim(), grandfather: null }
}
