import { basename, dirname, join } from "node:path"
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
  type Steps,
  type TicketPair,
  takeFile,
  wantPairs,
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
import { keepKeys, keepMessage, openFolder, purgeFolder } from "./round-folder.ts"
import { STEP_WORDS } from "./texts.ts"
import { fieldsOf, pairsFor, rowsAwaited, rowsToShow, type Wanted, withRows } from "./want.ts"

/** The options of `wasit blind step`. */
export type StepOptions = {
  readonly json?: boolean
  readonly output?: string
  readonly release?: boolean
  readonly want?: Wanted
}
type Made = { readonly key: MessageKey; readonly path: string; readonly to: readonly Round["me"][] }

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
    const wanted = options.want === undefined ? null : pairsFor(taken, options.want)
    if (wanted !== null && isFault(wanted)) return wanted
    // Whether the people drawn exist no program can tell: the facilitator looks before it releases. Whose rows are shown a party says.
    const mayBeMade = (key: MessageKey): boolean =>
      key === "result"
        ? options.release === true
        : key.startsWith("wanted")
          ? wanted !== null
          : !key.startsWith("purged")
    const made = await makeAll(run, folder, taken, (round) => nextDue(round, mayBeMade, wanted ?? []), crew)
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
  const made = await makeAll(
    run,
    folder,
    opened,
    (round) => nextDue(round, (key) => key.startsWith("purged"), []),
    null,
  )
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
  const from =
    message.header.kind === "record" && round.terms.output === "records"
      ? message.header.side
      : round.routes.find((each) => each.key === key)?.by
  if (key === null || from === undefined) return refused("wrong-kind")
  const progress = new Progress(run)
  const taken = await follow(takeFile(round, from, file), progress, crew)
  progress.end()
  if (isRefusal(taken)) return refused(taken.refused, from)
  const kept = await keepMessage(folder, round, from, key, file)
  if (isFault(kept)) return kept
  tell(run, STEP_WORDS.taken, { file: basename(path), from: nameOf(run, round, from) })
  return taken
}

/** A message that can be made now, and who may read it. */
type Due = {
  readonly key: MessageKey
  readonly to: readonly Round["me"][]
  readonly make: () => Steps<Uint8Array> | Uint8Array
}

/** The next message that may be made: of the round's course, then the rows that both want. */
function nextDue(round: Round, mayBeMade: (key: MessageKey) => boolean, wanted: readonly TicketPair[]): Due | null {
  const route = round.routes.find(({ key }) => dueFrom(round).includes(key) && mayBeMade(key))
  if (route !== undefined) {
    const { key, to } = route
    return { key, to, make: () => (key.startsWith("wanted") ? wantPairs(round, wanted) : makeFile(round, key)) }
  }
  const [row] = rowsToShow(round)
  if (row === undefined || !mayBeMade(row.key)) return null
  return { key: row.key, to: [round.me === "a" ? "b" : "a"], make: row.file }
}

async function makeAll(
  run: Run,
  folder: string,
  begun: Round,
  dueIn: (round: Round) => Due | null,
  crew: Crew | null,
): Promise<{ readonly round: Round; readonly files: readonly Made[] } | Fault> {
  let round = begun
  const made: Made[] = []
  const progress = new Progress(run)
  for (;;) {
    const due = dueIn(round)
    if (due === null) return { round, files: made }
    const { key, to } = due
    const making = due.make()
    const file = making instanceof Uint8Array ? making : await follow(making, progress, crew)
    const taken = await follow(takeFile(round, round.me, file), progress, crew)
    progress.end()
    if (isRefusal(taken)) throw new Error(`own message refused: ${taken.refused}`)
    const path = await keepMessage(folder, round, round.me, key, file)
    if (isFault(path)) return path
    const fault = key.startsWith("blinded") ? await keepKeys(folder, round) : null
    if (fault !== null) return fault
    round = taken
    made.push({ key, path, to })
  }
}

async function report(run: Run, round: Round, made: readonly Made[], options: StepOptions): Promise<ExitCode | Fault> {
  tellMade(run, round, made)
  const waiting = awaitedBy(round).filter(({ key }) => !key.startsWith("purged"))
  for (const { key, by } of waiting) tell(run, STEP_WORDS.awaited, { key, from: nameOf(run, round, by) }, "dim")
  if (dueFrom(round).includes("result")) {
    const drawn = drawnTable(round)
    tell(run, STEP_WORDS.drawn, { rows: drawn.rows.length }, "strong")
    const fault = options.output === undefined ? null : await writeTables(run, options.output, [drawn])
    if (fault !== null) return fault
  }
  const { result, lines } = learnedFrom(round)
  const digest = round.messages.get("result")?.digest ?? null
  if (result !== null && digest !== null) {
    tell(run, STEP_WORDS.result, { n: result.matches }, "strong")
    tell(run, STEP_WORDS.sameResult, { digest }, "dim")
    printCard(run, round)
    const fault = await reportPairs(run, round, result.pairs, options.output)
    if (fault !== null) return fault
  }
  json(run, { made, awaited: waiting.map(({ key }) => key), result, digest, learned: result === null ? [] : lines })
  return EXIT.ok
}

/** Of a result, the pairs at a level that has them, and how far the showing of rows is. */
async function reportPairs(
  run: Run,
  round: Round,
  pairs: readonly TicketPair[] | null,
  output: string | undefined,
): Promise<Fault | null> {
  if (pairs === null) {
    if (output !== undefined) tell(run, STEP_WORDS.numberAlone, {}, "warn")
    return null
  }
  const { me } = round
  if (me !== "f" && round.terms.output === "records") {
    if (!round.messages.has(`wanted:${me}`)) tell(run, STEP_WORDS.askForRows, {}, "strong")
    const rows = rowsAwaited(round)
    if (rows > 0) tell(run, STEP_WORDS.rowsAwaited, { rows, from: nameOf(run, round, me === "a" ? "b" : "a") }, "dim")
  }
  return output === undefined ? null : writeTables(run, output, [withRows(round, pairsTable(round, pairs))])
}

function tellMade(run: Run, round: Round, made: readonly Made[]): void {
  const namesOf = (to: Made["to"]): string => to.map((side) => nameOf(run, round, side)).join(", ")
  const rows = made.filter(({ key }) => key.startsWith("record"))
  for (const { path, to } of made.filter((each) => !rows.includes(each))) {
    tell(run, STEP_WORDS.give, { path, to: namesOf(to) }, "strong")
  }
  // There may be thousands.
  const [row] = rows
  if (row !== undefined) {
    const path = join(dirname(row.path), `*-${round.me}-record-*`)
    tell(run, STEP_WORDS.giveRows, { n: rows.length, path, to: namesOf(row.to) }, "strong")
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
  const fields = fieldsOf(drawn.map(({ row }) => row))
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
