import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import {
  type Meetings,
  meetings,
  type Needs,
  type OnPairs,
  type RowsRun,
  rowsScoring,
  type ScoredRows,
} from "@wasit/matching/sql"
import type { MeetingsOrder, MeetingsTold } from "./meetings.thread.ts"

const OWN = new URL(import.meta.url)
/** Beside this file in a built package; a source that was not built has no threads. */
const SCRIPT = OWN.pathname.endsWith(".ts") ? null : new URL("meetings.thread.js", OWN)

/** Rows of both tables together from which a second thread is worth its memory. */
const MANY = 1_000_000

/** Rows that meet by a rule, pair after pair. */
export interface FoundMeetings {
  readonly each: (take: (met: Meetings) => void) => Promise<void>
  readonly close: () => Promise<void>
}

type NumberedSides = Pick<RowsRun, "a" | "b"> & { readonly sql: { readonly needs: Needs } }

/**
 * Finds the pairs of each rule. Of many rows another thread begins at once, while weights may still be learnt: the pairs and their order
 * are the same.
 */
export function findMeetings(sides: NumberedSides): FoundMeetings {
  const isMany = sides.a.count + sides.b.count >= MANY && availableParallelism() > 1
  return isMany && SCRIPT !== null ? meetingsAside(sides, SCRIPT) : meetingsHere(sides)
}

function meetingsHere({ sql, a, b }: NumberedSides): FoundMeetings {
  return {
    each: async (take) => {
      for (const met of meetings(sql.needs, a, b)) take(met)
    },
    close: async () => undefined,
  }
}

/** What a thread tells of rows that meet. */
export function meetingsAside({ sql, a, b }: NumberedSides, script: URL): FoundMeetings {
  const order: MeetingsOrder = { needs: sql.needs, a, b }
  const worker = new Worker(script, { workerData: order, execArgv: [] })
  // What a worker tells while nobody listens is lost, and whoever takes the pairs comes later.
  const told: MeetingsTold[] = []
  let wake: () => void = () => undefined
  worker.on("message", (met: MeetingsTold) => {
    told.push(met)
    wake()
  })
  const failed = new Promise<never>((_, reject) => {
    worker.on("error", reject)
    worker.on("exit", () => reject(new Error("the thread that finds pairs ended")))
  })
  failed.catch(() => undefined)
  const each = async (take: (met: Meetings) => void): Promise<void> => {
    for (;;) {
      while (told.length === 0) await Promise.race([failed, new Promise<void>((resolve) => (wake = resolve))])
      const met = told.shift() ?? null
      if (met === null) return
      worker.postMessage("taken")
      take(met)
    }
  }
  return { each, close: async () => void (await worker.terminate()) }
}

/** Scores the pairs that meet. */
export async function scoreMet(run: RowsRun, met: FoundMeetings, onPairs: OnPairs): Promise<ScoredRows> {
  const scoring = rowsScoring(run, onPairs)
  await met.each(scoring.take)
  return scoring.result()
}
