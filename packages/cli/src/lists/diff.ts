import { diffLists, FIELD_WORDS, type ListDiff, type ListEntry, rowOf, textOf } from "@wasit/domain/intake"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault } from "../shared/files.ts"
import { listOptions, type RawListOptions } from "../shared/options.ts"
import { columns, type Fault, fill, json, line, plain, tell } from "../shared/print.ts"
import { readListFile } from "../shared/read-list.ts"
import type { Run } from "../shared/terminal.ts"
import { refuseOutput, type Table, writeTables } from "../shared/write-table.ts"
import { DIFF_WORDS, LINT_WORDS } from "./texts.ts"

/** The options of `wasit diff`. */
export type DiffOptions = RawListOptions & { readonly json?: boolean; readonly all?: boolean; readonly output?: string }

/** `wasit diff`: what is new, changed and gone between two versions of a list. */
export async function diffFiles(
  run: Run,
  before: string,
  after: string,
  options: DiffOptions,
): Promise<ExitCode | Fault> {
  const wrong = refuseOutput(options.output, [before, after])
  if (wrong !== null) return wrong
  const [one, other] = [
    await readListFile(run, before, listOptions(options)),
    await readListFile(run, after, listOptions(options)),
  ]
  if (isFault(one)) return one
  if (isFault(other)) return other
  const found = diffLists(
    one.list.rows.map((row) => row.entry),
    other.list.rows.map((row) => row.entry),
  )
  printDiff(run, found, options.all === true ? Number.POSITIVE_INFINITY : 10)
  if (options.output !== undefined) {
    const fault = await writeTables(run, options.output, [diffTable(run, found)])
    if (fault !== null) return fault
    tell(run, LINT_WORDS.written, { path: options.output })
  }
  json(run, diffJson(before, after, found))
  return found.added.length + found.changed.length + found.disappeared.length === 0 ? EXIT.ok : EXIT.findings
}

function printDiff(run: Run, found: ListDiff, most: number): void {
  tell(run, DIFF_WORDS.counts, countsOf(found), "strong")
  const one = (sign: string, entry: ListEntry): string[] => [
    sign,
    fill(run, DIFF_WORDS.row, { row: rowOf(entry) }),
    plain([textOf(entry, "name"), textOf(entry, "father"), textOf(entry, "province")].filter(Boolean).join(" · ")),
  ]
  const added = found.added.map((entry) => one("+", entry))
  const gone = found.disappeared.map((entry) => one("-", entry))
  const changed = found.changed.map(({ previous, next, cells }) => [
    "~",
    fill(run, DIFF_WORDS.rows, { old: rowOf(previous), new: rowOf(next) }),
    plain(textOf(next, "name")),
    cells
      .map(({ field, from, to }) => `${FIELD_WORDS[field][run.language]}: ${plain(from) || "—"} → ${plain(to) || "—"}`)
      .join("; "),
  ])
  for (const [rows, tone] of [
    [added, "good"],
    [changed, "warn"],
    [gone, "bad"],
  ] as const) {
    for (const text of columns(rows.slice(0, most))) line(run, ` ${text}`, tone)
    if (rows.length > most) tell(run, DIFF_WORDS.more, { count: rows.length - most }, "dim")
  }
}

function countsOf(found: ListDiff): Record<keyof ListDiff, number> {
  const { added, changed, disappeared, unchanged } = found
  return {
    added: added.length,
    changed: changed.length,
    disappeared: disappeared.length,
    unchanged: unchanged.length,
  }
}

function diffTable(run: Run, found: ListDiff): Table {
  const word = (name: keyof typeof DIFF_WORDS): string => DIFF_WORDS[name][run.language]
  const whole = (what: "added" | "disappeared", entry: ListEntry): string[] => {
    const row = String(rowOf(entry))
    const name = [textOf(entry, "name"), textOf(entry, "father")].filter(Boolean).join(" · ")
    return what === "added" ? [word(what), "", row, "", "", name] : [word(what), row, "", "", name, ""]
  }
  const columnsOf = ["change", "oldRow", "newRow", "field", "before", "now"] as const
  return {
    name: word("change"),
    columns: columnsOf.map((name) => ({ header: word(name), width: name === "before" || name === "now" ? 30 : 14 })),
    rows: [
      ...found.added.map((entry) => whole("added", entry)),
      ...found.changed.flatMap(({ previous, next, cells }) =>
        cells.map(({ field, from, to }) => {
          const name = FIELD_WORDS[field][run.language]
          return [word("changed"), String(rowOf(previous)), String(rowOf(next)), name, from, to]
        }),
      ),
      ...found.disappeared.map((entry) => whole("disappeared", entry)),
    ],
  }
}

function diffJson(before: string, after: string, found: ListDiff): unknown {
  const brief = (entry: ListEntry) => ({
    row: rowOf(entry),
    name: textOf(entry, "name"),
    father: textOf(entry, "father"),
  })
  return {
    old: before,
    new: after,
    counts: countsOf(found),
    added: found.added.map(brief),
    changed: found.changed.map(({ previous, next, by, cells }) => {
      return { oldRow: rowOf(previous), newRow: rowOf(next), name: textOf(next, "name"), by, cells }
    }),
    disappeared: found.disappeared.map(brief),
  }
}
