import { readSealedPerson } from "@wasit/domain/intake"
import {
  type BlindRefusal,
  type BlindSide,
  type Crew,
  dueFrom,
  isRefusal,
  type MessageKey,
  makeFile,
  type Round,
  runThrough,
  type Steps,
  shareOut,
  takeFile,
} from "@wasit/matching/blind"
import type { Progress } from "../shared/progress.ts"
import { BLIND_STEP_WORDS } from "./texts.ts"

export const readRow = readSealedPerson

/** What one side spent. */
type Spent = { seconds: number; sent: number; received: number }
export type Three = Record<BlindSide, Round>

/** A round played on one machine, by three who know nothing of each other but the files. */
export type Played = {
  readonly three: Three
  readonly spent: Readonly<Record<BlindSide, Spent>>
  readonly refused: BlindRefusal | null
}

/** Plays a round until nothing is due. */
export async function playRound(begun: Three, progress: Progress, crew: Crew | null): Promise<Played> {
  const three = { ...begun }
  const spent = { a: nothing(), b: nothing(), f: nothing() }
  for (let next = nextOf(three); next !== null; next = nextOf(three)) {
    const { side, key } = next
    const file = await timed(spent[side], () => follow(makeFile(three[side], key), progress, crew))
    spent[side].sent += file.length
    const readers = three[side].routes.find((route) => route.key === key)?.to ?? []
    for (const reader of [...readers, side]) {
      const taken = await timed(spent[reader], () => follow(takeFile(three[reader], side, file), progress, crew))
      if (isRefusal(taken)) return { three, spent, refused: taken }
      three[reader] = taken
      if (reader !== side) spent[reader].received += file.length
    }
  }
  progress.end()
  return { three, spent, refused: null }
}

function nextOf(three: Three): { readonly side: BlindSide; readonly key: MessageKey } | null {
  for (const side of ["a", "b", "f"] as const) {
    const key = dueFrom(three[side]).find((each) => !each.startsWith("wanted"))
    if (key !== undefined) return { side, key }
  }
  return null
}

/** Runs steps with a progress bar, shared out among threads if there are any. */
export async function follow<T>(steps: Steps<T>, progress: Progress, crew: Crew | null): Promise<T> {
  const all = shareOut(steps, crew)
  for (;;) {
    const next = await all.next()
    if (next.done === true) return next.value
    progress.show(BLIND_STEP_WORDS.working, next.value.done / Math.max(1, next.value.total))
  }
}

/** Takes a file that was checked when it first came. */
export function takeAgain(round: Round, from: BlindSide, file: Uint8Array): Round | BlindRefusal {
  return runThrough(takeFile(round, from, file, true))
}

const nothing = (): Spent => ({ seconds: 0, sent: 0, received: 0 })

async function timed<T>(spent: Spent, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const made = await work()
  spent.seconds += (performance.now() - started) / 1000
  return made
}
