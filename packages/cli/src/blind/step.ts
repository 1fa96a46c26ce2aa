import { basename } from "node:path"
import {
  awaitedBy,
  type Crew,
  dueFrom,
  hasTablesOf,
  isRefusal,
  learnedFrom,
  type MessageKey,
  makeFile,
  messageKey,
  ownOrder,
  PADDING,
  type Round,
  readFile as readBlind,
  type TicketPair,
  takeFile,
} from "@wasit/matching/blind"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, readBytes } from "../shared/files.ts"
import { type Fault, json, line, tell } from "../shared/print.ts"
import { Progress } from "../shared/progress.ts"
import type { Run } from "../shared/terminal.ts"
import { type Table, writeTables } from "../shared/write-table.ts"
import { startCrew } from "./crew.ts"
import { follow } from "./play-round.ts"
import { nameOf, printCard } from "./print-card.ts"
import { keepMessage, openFolder, purgeFolder } from "./round-folder.ts"
import { STEP_WORDS } from "./texts.ts"

export type StepOptions = { readonly json?: boolean; readonly output?: string; readonly release?: boolean }
type Made = { readonly key: MessageKey; readonly path: string; readonly to: readonly string[] }

/** `wasit blind step`: takes the files that came, makes those that are due, and says whom each is for. */
export async function step(
  run: Run,
  folder: string,
  files: readonly string[],
  options: StepOptions,
): Promise<ExitCode | Fault> {
  const opened = await openFolder(folder)
  if (isFault(opened)) return opened
  // A program that was replaced meanwhile may still read a result, but not ask or check.
  if (!hasTablesOf(opened.terms) && !opened.messages.has("result"))
    return { code: "blind-refused", why: "other-tables", file: folder, from: "" }
  const crew = startCrew()
  try {
    const taken = await takeAll(run, folder, opened, files, crew)
    if (isFault(taken)) return taken
    // Whether the people drawn exist no program can tell: the facilitator looks before it releases.
    const isWanted = (key: MessageKey): boolean =>
      key === "result" ? options.release === true : !/^(?:purged|wanted)/.test(key)
    const made = await makeAll(run, folder, taken, isWanted, crew)
    if (isFault(made)) return made
    return await report(run, made.round, made.files, options)
  } finally {
    await crew?.end()
  }
}

/** `wasit blind purge`: states that everything of the round is deleted, and deletes it. */
export async function purge(run: Run, folder: string): Promise<ExitCode | Fault> {
  const opened = await openFolder(folder)
  if (isFault(opened)) return opened
  const made = await makeAll(run, folder, opened, (key) => key.startsWith("purged"), null)
  if (isFault(made)) return made
  if (made.files.length === 0) return { code: "blind-refused", why: "not-yet", file: folder, from: "" }
  await purgeFolder(folder)
  tell(run, STEP_WORDS.purged, { folder }, "strong")
  tellMade(run, made.round, made.files)
  json(run, { purged: folder, made: made.files })
  return EXIT.ok
}

/** Takes the files in whatever order they are named: one that comes too early waits for the others. */
async function takeAll(
  run: Run,
  folder: string,
  begun: Round,
  files: readonly string[],
  crew: Crew | null,
): Promise<Round | Fault> {
  let round = begun
  const waiting = [...files]
  for (let early = 0; waiting.length > 0; ) {
    const path = waiting.shift() ?? ""
    const taken = await takeOne(run, folder, round, path, crew)
    if (!isFault(taken)) {
      round = taken
      early = 0
    } else if (taken.why === "not-yet" && early < waiting.length) {
      waiting.push(path)
      early++
    } else return taken
  }
  return round
}

async function takeOne(
  run: Run,
  folder: string,
  round: Round,
  path: string,
  crew: Crew | null,
): Promise<Round | Fault> {
  const file = await readBytes(path)
  if (isFault(file)) return file
  const refused = (why: string, from = ""): Fault => ({ code: "blind-refused", why, file: path, from })
  const message = readBlind(file)
  if (isRefusal(message)) return refused(message.refused)
  const key = messageKey(message.header)
  const route = round.routes.find((each) => each.key === key)
  if (key === null || route === undefined) return refused("wrong-kind")
  const progress = new Progress(run)
  const taken = await follow(takeFile(round, route.by, file), progress, crew)
  progress.end()
  if (isRefusal(taken)) return refused(taken.refused, route.by)
  const kept = await keepMessage(folder, round, route.by, key, file)
  if (isFault(kept)) return kept
  tell(run, STEP_WORDS.taken, { file: basename(path), from: nameOf(run, round, route.by) })
  return taken
}

async function makeAll(
  run: Run,
  folder: string,
  begun: Round,
  isWanted: (key: MessageKey) => boolean,
  crew: Crew | null,
): Promise<{ readonly round: Round; readonly files: readonly Made[] } | Fault> {
  let round = begun
  const made: Made[] = []
  const progress = new Progress(run)
  for (;;) {
    const key = dueFrom(round).find(isWanted)
    if (key === undefined) return { round, files: made }
    const file = await follow(makeFile(round, key), progress, crew)
    const taken = await follow(takeFile(round, round.me, file), progress, crew)
    progress.end()
    if (isRefusal(taken)) throw new Error(`own message refused: ${taken.refused}`)
    const path = await keepMessage(folder, round, round.me, key, file)
    if (isFault(path)) return path
    const to = round.routes.find((route) => route.key === key)?.to ?? []
    round = taken
    made.push({ key, path, to })
  }
}

async function report(run: Run, round: Round, made: readonly Made[], options: StepOptions): Promise<ExitCode | Fault> {
  tellMade(run, round, made)
  const waiting = awaitedBy(round).filter(({ key }) => !/^(?:purged|wanted)/.test(key))
  for (const { key, by } of waiting) tell(run, STEP_WORDS.awaited, { key, from: nameOf(run, round, by) }, "dim")
  if (dueFrom(round).includes("result")) {
    const drawn = drawnTable(round)
    tell(run, STEP_WORDS.drawn, { rows: drawn.rows.length }, "strong")
    const fault = options.output === undefined ? null : await writeTables(run, options.output, [drawn])
    if (fault !== null) return fault
  }
  const { result, lines } = learnedFrom(round)
  if (result !== null) {
    tell(run, STEP_WORDS.result, { n: result.matches }, "strong")
    printCard(run, round)
    if (options.output !== undefined) {
      const fault = await writeTables(run, options.output, [pairsTable(round, result.pairs ?? [])])
      if (fault !== null) return fault
    }
  }
  json(run, { made, awaited: waiting.map(({ key }) => key), result, learned: result === null ? [] : lines })
  return EXIT.ok
}

function tellMade(run: Run, round: Round, made: readonly Made[]): void {
  for (const { path, to } of made) {
    const names = to.map((side) => nameOf(run, round, side as Round["me"])).join(", ")
    tell(run, STEP_WORDS.give, { path, to: names }, "strong")
  }
  if (made.length === 0) line(run, "")
}

/** The rows behind the drawn tickets of both, with all that was sealed of them. */
function drawnTable(round: Round): Table {
  const drawn = [...round.messages.values()].flatMap(({ header }) => {
    if (header.kind !== "opened") return []
    const { party } = round.terms[header.side]
    return header.tickets.flatMap(({ ticket, row }) => (row === null ? [] : [{ party, ticket, row: row.row }]))
  })
  const fields = [...new Set(drawn.flatMap(({ row }) => Object.keys(row)))]
  const rows = drawn.map(({ party, ticket, row }) => [
    party,
    String(ticket),
    ...fields.map((field) => row[field] ?? ""),
  ])
  return { name: "drawn", columns: ["party", "ticket", ...fields].map((header) => ({ header })), rows }
}

/** The pairs, with the row of one's own list that each ticket stands for. */
function pairsTable(round: Round, pairs: readonly TicketPair[]): Table {
  const order = round.me === "f" ? null : ownOrder(round)
  const mine = round.me === "f" ? "a" : round.me
  const own = (pair: TicketPair): string => {
    const place = order?.[pair[mine === "a" ? 0 : 1]]
    return place === undefined || place === PADDING ? "" : String(place + 1)
  }
  const columns = ["ticket_a", "ticket_b", `row_${mine}`].map((header) => ({ header }))
  const rows = pairs.map((pair) => [String(pair[0]), String(pair[1]), own(pair)])
  return { name: "pairs", columns, rows, isForPrograms: true }
}
