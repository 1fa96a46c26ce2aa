import { ENCODINGS, type Encoding } from "@wasit/domain/intake"
import { formatNumber } from "@wasit/domain/words"
import { compareNames, type NameRelation } from "@wasit/matching"
import { type Command, Option } from "commander"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, refuseOverwrite, sizeOf } from "../shared/files.ts"
import { type Context, perform, verb } from "../shared/options.ts"
import { columns, type Fault, fill, json, line, tell } from "../shared/print.ts"
import { Progress } from "../shared/progress.ts"
import type { Run } from "../shared/terminal.ts"
import { OPTION_WORDS as SHARED, STEP_WORDS } from "../shared/texts.ts"
import { lineOf, pairRows, type Separator, separatorOf, Unreadable } from "./pair-rows.ts"
import { openResult, type Result } from "./result-file.ts"
import { RELATION_WORDS, SCORE_WORDS, VERB_WORDS } from "./texts.ts"

/** What a pair comes to in the file: as `compareNames` says, or `missing` where a side has no usable name. */
export type PairRelation = NameRelation | "missing"

type Options = { readonly json?: boolean; readonly output: string; readonly encoding?: Encoding }
type Counts = Record<PairRelation, number> & { pairs: number; atLeastHalf: number }

const COLUMNS = ["name_a", "name_b"] as const
const ADDED = ["score", "relation"] as const
/** Pairs between two looks at the progress bar. */
const EVERY = 500

/** `wasit names score`: how like the two names of each row are. */
export function score(group: Command, context: Context): void {
  const { language } = context
  verb(group, context, "score", VERB_WORDS.score)
    .argument("<pairs>", SCORE_WORDS.pairs[language])
    .requiredOption("-o, --output <file>", SHARED.output[language])
    .addOption(new Option("--encoding <encoding>", SHARED.encoding[language]).choices([...ENCODINGS]))
    .action((path: string, options: Options) =>
      perform(context, options.json, (run) => scoreFile(run, path, options).catch(faultOf)),
    )
}

function faultOf(cause: unknown): Fault {
  if (cause instanceof Unreadable) return cause.fault
  throw cause
}

async function scoreFile(run: Run, path: string, { output, encoding }: Options): Promise<ExitCode | Fault> {
  const started = performance.now()
  const separator = separatorOf(output)
  if (separator === null) return { code: "names-output-unknown", path: output }
  const wrong = refuseOverwrite([output], [path])
  if (wrong !== null) return wrong
  const size = await sizeOf(path)
  if (isFault(size)) return size
  const result = await openResult(output)
  if (isFault(result)) return result
  try {
    const counts = await scoreRows(run, { path, encoding, size, separator }, result)
    if (isFault(counts)) {
      await result.discard()
      return counts
    }
    const fault = await result.keep()
    if (fault !== null) return fault
    print(run, counts, output, (performance.now() - started) / 1000)
    return EXIT.ok
  } catch (cause) {
    await result.discard()
    throw cause
  }
}

interface Input {
  readonly path: string
  readonly encoding: Encoding | undefined
  readonly size: number
  readonly separator: Separator
}

async function scoreRows(run: Run, input: Input, result: Result): Promise<Counts | Fault> {
  const counts: Counts = { pairs: 0, atLeastHalf: 0, identical: 0, variant: 0, subset: 0, different: 0, missing: 0 }
  const progress = new Progress(run)
  let places: readonly [number, number] | null = null
  let width = 0
  for await (const { row, cells, bytes } of pairRows(input.path, input.encoding)) {
    if (places === null) {
      const found = placesOf(cells, input.path, row)
      if (isFault(found)) return found
      places = found
      width = cells.length
      await result.write(lineOf([...cells, ...ADDED], input.separator))
      continue
    }
    const fault = rowFault(cells, places, width, input.path, row)
    if (fault !== null) return fault
    const found = compared(cells[places[0]]!, cells[places[1]]!)
    counts.pairs++
    counts[found.relation]++
    if (found.score >= 0.5) counts.atLeastHalf++
    const padded = cells.length < width ? [...cells, ...new Array<string>(width - cells.length).fill("")] : cells
    await result.write(lineOf([...padded, found.score.toFixed(3), found.relation], input.separator))
    if (counts.pairs % EVERY === 0) progress.show(STEP_WORDS.comparing, bytes / Math.max(1, input.size))
  }
  progress.end()
  return places === null ? { code: "file-empty", file: input.path } : counts
}

function compared(a: string, b: string): { readonly score: number; readonly relation: PairRelation } {
  const { score, relation, level } = compareNames(a, b)
  return level === "missing" ? { score: 0, relation: "missing" } : { score, relation }
}

/** Where the two names stand in the header. */
function placesOf(header: readonly string[], path: string, row: number): readonly [number, number] | Fault {
  const names = header.map((cell) => cell.trim().toLowerCase())
  for (const column of COLUMNS) {
    if (!names.includes(column)) return { code: "column-unknown", file: path, column, columns: header.join(" · ") }
    if (names.indexOf(column) !== names.lastIndexOf(column)) {
      return { code: "names-column-twice", path, row, column }
    }
  }
  return [names.indexOf("name_a"), names.indexOf("name_b")]
}

/** A row that has no cell for a name, or more cells than the header, was cut in the wrong place: no score would be its own. */
function rowFault(
  cells: readonly string[],
  [a, b]: readonly [number, number],
  width: number,
  path: string,
  row: number,
): Fault | null {
  if (cells.length > width) return { code: "names-cells-many", path, row, found: cells.length, width }
  const short = cells.length <= a ? COLUMNS[0] : cells.length <= b ? COLUMNS[1] : null
  return short === null ? null : { code: "names-cell-missing", path, row, column: short }
}

function print(run: Run, counts: Counts, output: string, seconds: number): void {
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
  tell(run, SCORE_WORDS.written, { path: output })
  const { pairs, atLeastHalf, ...relations } = counts
  json(run, { pairs, atLeastHalf, relations, seconds: measured, output })
}
