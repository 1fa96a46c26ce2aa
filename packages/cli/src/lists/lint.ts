import {
  columnLetters,
  FIELD_WORDS,
  FINDING_WORDS,
  type Finding,
  findingValues,
  type IntakeList,
  placeName,
  type Quality,
  type RecognisedColumn,
  rowOf,
  type Sheet,
  setAsideTable,
  writeCsv,
} from "@wasit/domain/intake"
import { formatNumber, formatPercent, withDates } from "@wasit/domain/words"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, refuseOverwrite, takeStandardInput, writeBytes } from "../shared/files.ts"
import { listOptions, type RawListOptions } from "../shared/options.ts"
import { columns, type Fault, fill, json, line, plain, type Tone, tell } from "../shared/print.ts"
import { type ReadFile, readListFile } from "../shared/read-list.ts"
import type { Run } from "../shared/terminal.ts"
import { GRADE_WORDS, LINT_WORDS } from "./texts.ts"

/** The options of `wasit lint`. */
export type LintOptions = RawListOptions & { readonly json?: boolean; readonly setAside?: string }

/** All findings of a list: those about it and its columns, then those about its rows. */
function allFindings(list: IntakeList): Finding[] {
  const inRows = [...list.rows, ...list.setAside].sort((one, other) => one.row - other.row)
  return [...list.findings, ...inRows.flatMap((row) => row.findings)]
}

/** `wasit lint`: reads a list, says what was understood, what is wrong, and how good it is. */
export async function lintList(run: Run, path: string, options: LintOptions): Promise<ExitCode | Fault> {
  const overwrite = refuseOverwrite([options.setAside], [path])
  if (overwrite !== null) return overwrite
  takeStandardInput(run, [path])
  const file = await readListFile(run, path, listOptions(options))
  if (isFault(file)) return file
  const findings = allFindings(file.list)
  printHead(run, file)
  printColumns(run, file.list.columns)
  printTexts(run, file.list.quality)
  printFindings(run, findings, file.sheet)
  printQuality(run, file.list)
  if (options.setAside !== undefined) {
    const fault = await writeBytes(options.setAside, writeCsv(setAsideTable(file.list)))
    if (fault !== null) return fault
    tell(run, LINT_WORDS.written, { path: options.setAside })
  }
  json(run, lintJson(run, file, findings))
  const isFound =
    file.list.rows.length === 0 || file.list.setAside.length > 0 || findings.some((one) => one.level !== "info")
  return isFound ? EXIT.findings : EXIT.ok
}

function printHead(run: Run, { path, book, list, sheet }: ReadFile): void {
  const parts = [
    plain(path),
    book.encoding === null
      ? fill(run, LINT_WORDS.sheet, {
          position: (sheet.parts ?? [sheet]).map(({ position }) => position).join(" + "),
          sheets: book.sheets.length + book.sheetsNotRead.length,
          sheet: list.sheet,
        })
      : fill(run, LINT_WORDS.encoding, {
          encoding: `${book.encoding?.encoding ?? ""} ${book.separator === "\t" ? "tab" : (book.separator ?? "")}`,
        }),
    // Row 0 has the titles that were made for a text without columns.
    list.headerRow === null || list.headerRow === 0
      ? fill(run, LINT_WORDS.noHeader)
      : fill(run, LINT_WORDS.header, { row: list.headerRow }),
    fill(run, LINT_WORDS.rows, { count: list.rows.length + list.setAside.length }),
    fill(run, LINT_WORDS.columns, { count: list.columns.length }),
  ]
  line(run, parts.join("  "), "strong")
}

function printColumns(run: Run, recognised: readonly RecognisedColumn[]): void {
  const used = recognised.filter((column) => column.field !== null)
  const unused = recognised.filter((column) => column.field === null)
  const rows = [
    [
      fill(run, LINT_WORDS.understood),
      used
        .map(({ header, letters, field, filled }) => {
          const share = formatPercent(filled, run.language)
          return `${plain(header) || letters}→${field} ${share}`
        })
        .join("  "),
    ],
  ]
  if (unused.length > 0) {
    const named = unused.map(({ header, letters, sensitive }) => {
      return `${plain(header) || letters}${sensitive === null ? "" : ` (${sensitive})`}`
    })
    const first = unused.find((column) => column.sensitive === null && column.why !== "ordinal" && column.header !== "")
    const hint =
      first === undefined ? "" : `   ${fill(run, LINT_WORDS.mapHint, { example: `--map "${first.header}=FIELD"` })}`
    rows.push([fill(run, LINT_WORDS.notUsed), named.join("  ") + hint])
  }
  for (const text of columns(rows)) line(run, ` ${text}`)
}

function printTexts(run: Run, quality: Quality): void {
  const { scripts, letters, digits, ages } = quality
  const kinds = (all: readonly number[]): number => all.filter((count) => count > 0).length
  const yehs = kinds([letters.ي, letters.ی, letters.ى])
  const kafs = kinds([letters.ك, letters.ک])
  const written = (
    [
      [LINT_WORDS.arabicScript, scripts.arabic],
      [LINT_WORDS.latinScript, scripts.latin],
      [LINT_WORDS.mixedScript, scripts.mixed],
      [LINT_WORDS.otherScript, scripts.other],
    ] as const
  ).flatMap(([words, count]) => (count === 0 ? [] : [fill(run, words, { count })]))
  const mixed = yehs > 1 || kafs > 1 ? ` · ${fill(run, LINT_WORDS.letters, { yehs, kafs })}` : ""
  const sets = Object.entries(digits).flatMap(([set, count]) =>
    count === 0 ? [] : [`${set} ${formatNumber(count, run.language)}`],
  )
  const rounded = ages.isRounded
    ? `    ${fill(run, LINT_WORDS.rounded, { count: ages.roundedToFive, stated: ages.stated, zero: 0, five: 5 })}`
    : ""
  const rows = [[fill(run, LINT_WORDS.scripts), written.join(" · ") + mixed]]
  if (sets.length > 0) rows.push([fill(run, LINT_WORDS.numbers), sets.join(" · ") + rounded])
  for (const text of columns(rows)) line(run, ` ${text}`)
}

const TONE_OF = { error: "bad", warning: "warn", info: "dim" } as const satisfies Record<Finding["level"], Tone>
const PLACES_SHOWN = 3

function printFindings(run: Run, findings: readonly Finding[], sheet: Sheet): void {
  const groups = new Map<string, Finding[]>()
  for (const one of findings) {
    // Each column's finding says its own; those of rows are counted.
    const key = one.row === null ? `${one.code} ${one.column} ${one.field}` : one.code
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const order = { error: 0, warning: 1, info: 2 }
  const sorted = [...groups.values()].sort(
    ([one], [other]) => order[one?.level ?? "info"] - order[other?.level ?? "info"],
  )
  const rows = sorted.map((group) => {
    const first = group[0]!
    return [
      fill(run, LINT_WORDS[first.level]),
      formatNumber(group.length, run.language),
      placesOf(run, group, sheet),
      textOf(run, first),
    ]
  })
  for (const [at, text] of columns(rows).entries()) line(run, ` ${text}`, TONE_OF[sorted[at]?.[0]?.level ?? "info"])
}

function placesOf(run: Run, group: readonly Finding[], { parts }: Sheet): string {
  const names = group.slice(0, PLACES_SHOWN).map((one) => placeName(one, parts) ?? "")
  if (names[0] === "") return ""
  const places = names.join(" ") + (group.length > PLACES_SHOWN ? " …" : "")
  const first = group[0]!
  return fill(run, first.row === null ? LINT_WORDS.column : LINT_WORDS.place, { places })
}

function textOf(run: Run, one: Finding): string {
  const values = withDates(findingValues(one.facts, run.language), run.language)
  return fill(run, FINDING_WORDS[one.code], values)
}

function printQuality(run: Run, { rows, setAside, quality }: IntakeList): void {
  tell(run, LINT_WORDS.wouldSeal, { people: rows.length, aside: setAside.length })
  const head = fill(run, LINT_WORDS.quality, { grade: quality.grade, score: quality.score, full: 100 })
  line(run, `${head}: ${fill(run, GRADE_WORDS[quality.grade])}`, quality.grade <= "B" ? "good" : "warn")
  for (const fix of quality.fixFirst.slice(0, 4)) {
    const points = formatNumber(fix.points, run.language, undefined, 1)
    const { what, rows: count } = fix
    const text =
      what === "set-aside" ||
      what === "duplicates" ||
      what === "ages-rounded" ||
      what === "calendars-mixed" ||
      what === "unread-cells"
        ? fill(run, LINT_WORDS[`fix-${what}`], { rows: count, points })
        : fill(run, LINT_WORDS.fixMissing, {
            field: FIELD_WORDS[what][run.language],
            percent: formatPercent(count / Math.max(quality.rows, 1), run.language),
            points,
          })
    line(run, `  ${text}`)
  }
}

function lintJson(run: Run, { path, book, list, sheet }: ReadFile, findings: readonly Finding[]): unknown {
  return {
    file: path,
    kind: book.kind,
    sheet: list.sheet,
    sheets: book.sheets.map(({ name }) => name).concat(book.sheetsNotRead),
    ...(sheet.parts === undefined ? {} : { joined: sheet.parts.map(({ name, rows }) => ({ sheet: name, rows })) }),
    encoding: book.encoding,
    separator: book.separator,
    headerRow: list.headerRow,
    rows: list.rows.length + list.setAside.length,
    people: list.rows.length,
    setAside: list.setAside.map(({ entry, setAside: why }) => ({ row: rowOf(entry), why })),
    columns: list.columns.map(({ column, header, field, confidence, why, filled }) => {
      return { column, letters: columnLetters(column), header, field, confidence, why, filled }
    }),
    findings: findings.map((one) => ({ ...one, place: placeName(one, sheet.parts), text: textOf(run, one) })),
    quality: list.quality,
  }
}
