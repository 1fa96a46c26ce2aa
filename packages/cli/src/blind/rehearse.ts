import { randomBytes } from "node:crypto"
import { type SealedListDocument, sealedRow } from "@wasit/domain/intake"
import { formatNumber } from "@wasit/domain/words"
import {
  type BlindMode,
  beginRound,
  isRefusal,
  learnedFrom,
  type ModeMeasure,
  type OutputLevel,
  type Round,
  type SuiteName,
} from "@wasit/matching/blind"
import { toHex } from "@wasit/record"
import { type IdOptions, readPairOfLists } from "../matching/read-pair-of-lists.ts"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault } from "../shared/files.ts"
import type { RawListOptions } from "../shared/options.ts"
import { columns, type Fault, fill, json, line, tell } from "../shared/print.ts"
import { Progress } from "../shared/progress.ts"
import type { Run } from "../shared/terminal.ts"
import { startCrew } from "./crew.ts"
import { makeTerms } from "./make-terms.ts"
import { measureLike, measureLists } from "./measure-lists.ts"
import { digestOf, isOnList, partyList } from "./party-list.ts"
import { type Played, playRound, readRow, type Three } from "./play-round.ts"
import { megabytes, nameOf, printCard } from "./print-card.ts"
import { suiteFor } from "./suite.ts"
import { MODE_WORDS, REHEARSE_WORDS } from "./texts.ts"

/** The options of `wasit blind rehearse`. */
export type RehearseOptions = RawListOptions &
  IdOptions & {
    readonly json?: boolean
    readonly mode: BlindMode
    readonly suite: SuiteName
    readonly outputs: OutputLevel
    readonly audited: number
    readonly multiple: number
    readonly truth?: string
  }

/** `wasit blind rehearse`: the whole round on one machine, so that both sides see what it would show and what it would find. */
export async function rehearse(run: Run, a: string, b: string, options: RehearseOptions): Promise<ExitCode | Fault> {
  const sides = await readPairOfLists(run, a, b, options)
  if (isFault(sides)) return sides
  const lists = [sides.a, sides.b].map(({ file }): SealedListDocument => {
    const rows = file.list.rows.map((row) => sealedRow(row.entry))
    return { key: toHex(new Uint8Array(randomBytes(32))), rows }
  })
  const [listA, listB] = [lists[0]!, lists[1]!]
  const people = { a: listA.rows.map(readRow), b: listB.rows.map(readRow) }
  const measured =
    options.truth === undefined ? measureLike(people.a, people.b) : await measureLists(sides, people, options.truth)
  if (isFault(measured)) return measured
  const three = await beginThree(listA, listB, options)
  if (isFault(three)) return three
  const crew = startCrew()
  const played = await playRound(three, new Progress(run), crew).finally(() => crew?.end())
  if (played.refused !== null)
    return { code: "blind-refused", why: played.refused.refused, file: "", from: played.refused.side ?? "" }
  printRehearsal(run, played, measured, options.truth !== undefined)
  const { lines, result, sent } = learnedFrom(played.three.a)
  json(run, { mode: options.mode, result, learned: lines, spent: played.spent, sent, measured })
  return EXIT.ok
}

async function beginThree(
  a: SealedListDocument,
  b: SealedListDocument,
  options: RehearseOptions,
): Promise<Three | Fault> {
  const { mode, suite, outputs, audited, multiple } = options
  const side = (party: string, list: SealedListDocument) => ({ party, list: digestOf(list), rows: list.rows.length })
  const terms = makeTerms({
    ...{ process: "rehearsal", round: 1, mode, suite, output: outputs, audited, multiple },
    a: side("A", a),
    b: side("B", b),
    purgeBy: "2000-01-01T00:00:00Z",
  })
  const common = { terms, suite: mode === "keys" ? await suiteFor(suite) : null, readRow, isOnList }
  const begin = (me: Round["me"], list: SealedListDocument | null) =>
    beginRound({ ...common, me, secret: new Uint8Array(randomBytes(32)), list: list === null ? null : partyList(list) })
  const [roundA, roundB, roundF] = [begin("a", a), begin("b", b), begin("f", null)]
  if (isRefusal(roundA) || isRefusal(roundB) || isRefusal(roundF)) throw new Error("terms of a rehearsal hold together")
  return { a: roundA, b: roundB, f: roundF }
}

function printRehearsal(run: Run, played: Played, measured: readonly ModeMeasure[], isOwnTruth: boolean): void {
  const round = played.three.a
  const { terms } = round
  const seconds = (value: number): string => formatNumber(value, run.language, undefined, 1)
  tell(
    run,
    REHEARSE_WORDS.head,
    { mode: fill(run, MODE_WORDS[terms.mode]), a: terms.a.tickets, b: terms.b.tickets },
    "strong",
  )
  const rows = (["a", "b", "f"] as const).map((side) => {
    const { seconds: spent, sent, received } = played.spent[side]
    const values = { seconds: seconds(spent), sent: megabytes(run, sent), received: megabytes(run, received) }
    return [nameOf(run, round, side), fill(run, REHEARSE_WORDS.spent, values)]
  })
  for (const each of columns(rows)) line(run, ` ${each}`)
  printCard(run, round)
  printMeasures(run, measured, isOwnTruth)
}

function printMeasures(run: Run, measured: readonly ModeMeasure[], isOwnTruth: boolean): void {
  tell(run, isOwnTruth ? REHEARSE_WORDS.measuredHere : REHEARSE_WORDS.measuredLike, {}, "strong")
  const rows = measured.map(({ mode, people, pairs, found, wrong }) => {
    const name = fill(run, MODE_WORDS[mode])
    if (found === null || wrong === null) return [name, fill(run, REHEARSE_WORDS.number, { pairs, people })]
    const ofHundred = people === 0 ? 0 : Math.round((found * 100) / people)
    return [name, fill(run, REHEARSE_WORDS.finds, { n: ofHundred, wrong, pairs })]
  })
  for (const each of columns(rows)) line(run, ` ${each}`)
}
