import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import { type OnPairs, type RowsRun, rowsScoring, type ScoredRows, scoreRows } from "@wasit/matching/sql"
import type { MeetingsOrder, MeetingsTold } from "./meetings.thread.ts"

const OWN = new URL(import.meta.url)
/** Beside this file in a built package; a source that was not built has no threads. */
const SCRIPT = OWN.pathname.endsWith(".ts") ? null : new URL("meetings.thread.js", OWN)

/** Rows of both tables together from which a second thread is worth its memory. */
const MANY = 4_000_000

/**
 * Finds the pairs of each rule and scores them. Of many rows another thread finds which meet, while this one scores: the pairs and their
 * order are the same.
 */
export function scoreMany(run: RowsRun, onPairs: OnPairs): Promise<ScoredRows> {
  const isMany = run.a.count + run.b.count >= MANY && availableParallelism() > 1
  return isMany && SCRIPT !== null ? scoreAside(run, onPairs, SCRIPT) : Promise.resolve(scoreRows(run, onPairs))
}

/** Scores what a thread tells of rows that meet. */
export async function scoreAside(run: RowsRun, onPairs: OnPairs, script: URL): Promise<ScoredRows> {
  const scoring = rowsScoring(run, onPairs)
  const order: MeetingsOrder = { needs: run.sql.needs, a: run.a, b: run.b }
  const worker = new Worker(script, { workerData: order, execArgv: [] })
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on("message", (met: MeetingsTold) => {
        if (met === null) return resolve()
        worker.postMessage("taken")
        try {
          scoring.take(met)
        } catch (cause) {
          reject(cause)
        }
      })
      worker.on("error", reject)
      worker.on("exit", () => reject(new Error("the thread that finds pairs ended")))
    })
  } finally {
    await worker.terminate()
  }
  return scoring.result()
}
