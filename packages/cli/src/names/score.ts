import { type Encoding, isTooLong } from "@wasit/domain/rows"
import { formatNumber } from "@wasit/domain/words"
import { compareNames, type NameRelation } from "@wasit/matching/names"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, refuseOverwrite, STANDARD, sizeOf, unlessStandard } from "../shared/files.ts"
import { isDamaged, type Note, notesJson, notesOfLength, printNotes, rowsText } from "../shared/notes.ts"
import { columns, type Fault, fill, json, line, tell } from "../shared/print.ts"
import { Progress } from "../shared/progress.ts"
import type { Run } from "../shared/terminal.ts"
import { STEP_WORDS } from "../shared/texts.ts"
import { Halted } from "./halted.ts"
import { headingOf, lineOf, NAME_COLUMNS, type PairSource, pairRows, separatorOf } from "./pair-rows.ts"
import { openResult, type Result } from "./result-file.ts"
import { RELATION_WORDS, SCORE_WORDS } from "./texts.ts"

/** What a pair comes to in the file: as `compareNames` says, or `missing` where a side has no usable name. */
type PairRelation = NameRelation | "missing"

/** The options of `wasit names score`. */
export type ScoreOptions = { readonly json?: boolean; readonly output: string; readonly encoding?: Encoding }
type Counts = Record<PairRelation, number> & { pairs: number; atLeastHalf: number }

const ADDED = ["score", "relation"] as const
/** Pairs between two looks at the progress bar. */
const EVERY = 500

/** `wasit names score`: how like the two names of each row are. */
export function scoreFile(run: Run, path: string, options: ScoreOptions): Promise<ExitCode | Fault> {
  return scorePairs(run, path, options).catch(faultOf)
}

function faultOf(cause: unknown): Fault {
  if (cause instanceof Halted) return cause.fault
  throw cause
}

async function scorePairs(run: Run, path: string, { output, encoding }: ScoreOptions): Promise<ExitCode | Fault> {
  const started = performance.now()
  const separator = output === STANDARD ? "\t" : separatorOf(output)
  if (separator !== "\t" && separator !== ",") return { code: "names-output-unknown", path: output }
  const isPiped = path === STANDARD
  const wrong = isPiped ? null : refuseOverwrite([unlessStandard(output)], [path])
  if (wrong !== null) return wrong
  const size = isPiped ? Number.POSITIVE_INFINITY : await sizeOf(path)
  if (isFault(size)) return size
  const result = await openResult(run, output)
  if (isFault(result)) return result
  const source: PairSource = { path, stream: isPiped ? run.terminal.input() : null, encoding, notes: [] }
  try {
    const counts = await scoreRows(run, { source, size, separator }, result)
    if (isFault(counts)) {
      await result.discard()
      return counts
    }
    const fault = await result.keep()
    if (fault !== null) return fault
    const seconds = (performance.now() - started) / 1000
    print(run, counts, { output, seconds, notes: source.notes })
    return source.notes.some(({ code }) => UNSCORED.has(code)) ? EXIT.findings : EXIT.ok
  } catch (cause) {
    await result.discard()
    throw cause
  }
}

interface Input {
  readonly source: PairSource
  readonly size: number
  readonly separator: "\t" | ","
}

/** Rows by their numbers, of which something is to be said. */
interface Odd {
  readonly damaged: number[]
  readonly short: number[]
  readonly long: number[]
  /** Rows with a name longer than any is. */
  readonly great: number[]
}

async function scoreRows(run: Run, { source, size, separator }: Input, result: Result): Promise<Counts | Fault> {
  const counts: Counts = { pairs: 0, atLeastHalf: 0, identical: 0, variant: 0, subset: 0, different: 0, missing: 0 }
  const progress = new Progress(run)
  const odd: Odd = { damaged: [], short: [], long: [], great: [] }
  let head: Head | null = null
  for await (const { row, cells, bytes } of pairRows(source)) {
    if (head === null) {
      const found = headOf(cells, source.path, row)
      if (isFault(found)) return found
      head = found
      await result.write(lineOf([...cells, ...ADDED], separator))
      continue
    }
    const cut = cutOf(cells, head)
    if (cut !== null) odd[cut].push(row)
    if (isDamaged(cells)) odd.damaged.push(row)
    const own = ownCells(cells, head.width)
    const isGreat = isTooLong(own[head.a]!) || isTooLong(own[head.b]!)
    if (isGreat) odd.great.push(row)
    const found = cut === null && !isGreat ? compared(own[head.a]!, own[head.b]!) : NOTHING
    counts.pairs++
    counts[found.relation]++
    if (found.score >= 0.5) counts.atLeastHalf++
    await result.write(lineOf([...own, found.score.toFixed(3), found.relation], separator))
    if (counts.pairs % EVERY === 0) progress.show(STEP_WORDS.comparing, bytes / Math.max(1, size))
  }
  progress.end()
  if (head === null) return { code: "file-empty", file: source.path }
  source.notes.push(...notesOf(odd, source.path, head))
  return counts
}

type Found = { readonly score: number; readonly relation: PairRelation }
const NOTHING: Found = { score: 0, relation: "missing" }

/** Whether a row ends before its names or goes on behind the headings: it was cut in the wrong place, and no score would be its own. */
function cutOf(cells: readonly string[], { last, width }: Head): "short" | "long" | null {
  if (cells.slice(width).some((cell) => cell.trim() !== "")) return "long"
  return cells.length <= last ? "short" : null
}

/** As many cells as there are headings. What has none stands with the last cell, lest it be lost. */
function ownCells(cells: readonly string[], width: number): readonly string[] {
  if (cells.length <= width) return [...cells, ...new Array<string>(width - cells.length).fill("")]
  return [
    ...cells.slice(0, width - 1),
    cells
      .slice(width - 1)
      .join(" ")
      .trimEnd(),
  ]
}

/** What leaves a pair without a score. */
const UNSCORED: ReadonlySet<string> = new Set(["names-cell-missing", "names-cells-many", "cells-too-long"])

function notesOf({ damaged, short, long, great }: Odd, file: string, { a, b, width }: Head): readonly Note[] {
  const notes: readonly (readonly [rows: readonly number[], note: Note])[] = [
    [damaged, { code: "letters-not-read", file }],
    [short, { code: "names-cell-missing", file, column: NAME_COLUMNS[a > b ? 0 : 1] }],
    [long, { code: "names-cells-many", file, width }],
  ]
  const told = notes.flatMap(([rows, note]) => (rows.length === 0 ? [] : [{ ...note, rows: rowsText(rows) }]))
  return [...told, ...notesOfLength(file, great)]
}

function compared(a: string, b: string): Found {
  const { score, relation, level } = compareNames(a, b)
  return level === "missing" ? NOTHING : { score, relation }
}

/** Where the two names stand in the header, the further of them, and how many headings there are. */
interface Head {
  readonly a: number
  readonly b: number
  readonly last: number
  readonly width: number
}

function headOf(header: readonly string[], path: string, row: number): Head | Fault {
  const names = header.map(headingOf)
  for (const column of NAME_COLUMNS) {
    if (!names.includes(column)) return { code: "column-unknown", file: path, column, columns: header.join(" · ") }
    if (names.indexOf(column) !== names.lastIndexOf(column)) {
      return { code: "names-column-twice", path, row, column }
    }
  }
  const [a, b] = [names.indexOf("name_a"), names.indexOf("name_b")]
  return { a, b, last: Math.max(a, b), width: header.length }
}

interface Told {
  readonly output: string
  readonly seconds: number
  readonly notes: readonly Note[]
}

function print(run: Run, counts: Counts, { output, seconds, notes }: Told): void {
  const measured = Math.round(seconds * 1000) / 1000
  tell(
    run,
    SCORE_WORDS.head,
    { count: counts.pairs, seconds: formatNumber(measured, run.language, undefined, 1) },
    "strong",
  )
  const number = (count: number): string => formatNumber(count, run.language)
  const rows = [
    [fill(run, SCORE_WORDS.atLeastHalf), number(counts.atLeastHalf)],
    ...(Object.keys(RELATION_WORDS) as PairRelation[]).map((relation) => [
      fill(run, RELATION_WORDS[relation]),
      number(counts[relation]),
    ]),
  ]
  for (const text of columns(rows)) line(run, ` ${text}`)
  printNotes(run, notes)
  if (output !== STANDARD) tell(run, SCORE_WORDS.written, { path: output })
  const { pairs, atLeastHalf, ...relations } = counts
  json(run, { pairs, atLeastHalf, relations, seconds: measured, output, ...notesJson(notes) })
}
