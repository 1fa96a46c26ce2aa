import { rm } from "node:fs/promises"
import { join } from "node:path"
import { type WrittenColumn, writeCsv, writeXlsx } from "@wasit/domain/intake"
import { COLUMNS, type ExampleSide, makeExample } from "@wasit/matching/example"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { exists, refuseOverwrite, writeBytes } from "../shared/files.ts"
import { type Fault, json, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { EXAMPLE_WORDS } from "./texts.ts"

/** The options of `wasit example`. */
export type ExampleOptions = {
  readonly json?: boolean
  readonly seed: number
  readonly claimed: number
  readonly held: number
  readonly otherClaimed: number
  readonly otherHeld: number
  readonly output: string
}

const SIDES = ["greater", "lesser"] as const

/** `wasit example`: invented lists to try and measure with, and what is true of them in files apart. */
export async function writeExample(run: Run, options: ExampleOptions): Promise<ExitCode | Fault> {
  const { seed, claimed, held, otherClaimed, otherHeld, output } = options
  const wrong = refuseOverwrite([output], [])
  if (wrong !== null) return wrong
  const made = makeExample({ seed, claimed, held, otherClaimed, otherHeld })
  const all = SIDES.flatMap((name) =>
    filesOf(name, made[name]).map(([file, bytes]) => ({ path: join(output, file), bytes })),
  )
  const files = all.map(({ path }) => path)
  // A truth that belongs to other lists of the same name would make every measurement wrong.
  for (const path of files) if (await exists(path)) return { code: "output-exists", path }
  for (const { path, bytes } of all) {
    const fault = await writeBytes(path, bytes)
    if (fault === null) continue
    // Some of them alone would be in the way of the next attempt.
    for (const written of files) await rm(written, { force: true }).catch(() => undefined)
    return fault
  }
  for (const name of SIDES) {
    const counts = { claimed: made[name].claimed.length, held: made[name].register.length }
    tell(run, EXAMPLE_WORDS.side, { name: EXAMPLE_WORDS[name][run.language], ...counts })
  }
  tell(run, EXAMPLE_WORDS.invented)
  json(run, { seed, output, files, counts: { greater: made.greater.counts, lesser: made.lesser.counts } })
  return EXIT.ok
}

function filesOf(name: string, side: ExampleSide): [string, Uint8Array][] {
  const claimed = side.claimed.map((row) => COLUMNS.map((column) => row[column]))
  const register = side.register.map((row) => COLUMNS.map((column) => row[column]))
  const status = side.register.map((row) => [row.id, row.status])
  const truth = side.truth.map((one) => [one.claim, one.outcome, one.register ?? "", one.duplicateOf ?? ""])
  return [
    [`${name}-claimed.xlsx`, workbook("claimed", claimed)],
    [`${name}-claimed.csv`, table([HEADERS, ...claimed])],
    [`${name}-register.xlsx`, workbook("register", register)],
    [`${name}-register.csv`, table([HEADERS, ...register])],
    [`${name}-register-status-truth.csv`, table([["register", "status"], ...status])],
    [`${name}-truth.csv`, table([["claim", "outcome", "register", "duplicate_of"], ...truth])],
  ]
}

/** Without a byte order mark: these are for whoever measures with a program; the workbooks are for eyes. */
const table = (rows: readonly (readonly string[])[]): Uint8Array => writeCsv(rows, { hasBom: false })

/** Headers as an officer would write them. */
const HEADERS = COLUMNS.map((column) => {
  return column === "document" ? "document number" : column === "captured" ? "capture date" : column
})

/** The lists are written in several hands, most of them from right to left. */
function workbook(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const columns = HEADERS.map((header): WrittenColumn => ({ header, ...(header === "id" ? { isLocked: true } : {}) }))
  return writeXlsx({ sheets: [{ name, isRightToLeft: true, columns, rows }] })
}
