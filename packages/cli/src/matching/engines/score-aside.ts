import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import {
  barring,
  type Edges,
  joinEdges,
  type Needs,
  type OnPairs,
  type RowsRun,
  rowsScoring,
  type ScoredRows,
  scoreRows,
} from "@wasit/matching/sql"
import type { MeetingsOrder, ScoringOrder, Told } from "./meetings.thread.ts"

const OWN = new URL(import.meta.url)
/** Beside this file in a built package; a source that was not built has no threads. */
const SCRIPT = OWN.pathname.endsWith(".ts") ? null : new URL("meetings.thread.js", OWN)

/** Rows of both tables together from which a second thread is worth its memory, and bytes of files that mostly have as many. */
const [MANY_ROWS, MANY_BYTES] = [1_000_000, 2 ** 25]

/** Rows whose pairs are found and scored. */
export interface Scoring {
  readonly score: (run: RowsRun, onPairs: OnPairs) => Promise<ScoredRows>
  readonly close: () => Promise<void>
}

/** A thread that finds pairs once it is told where. */
export interface SpareThread {
  readonly worker: Worker
  /** Fails where the thread does. */
  readonly failed: Promise<never>
}

/** Begins a thread where files are large, for it loads what it needs while they are read. Its caller terminates it. */
export function spareThread(bytes: number): SpareThread | null {
  return bytes >= MANY_BYTES && availableParallelism() > 1 && SCRIPT !== null ? openThread(SCRIPT) : null
}

/** Begins a thread by its script. */
export function openThread(script: URL): SpareThread {
  const worker = new Worker(script, { execArgv: [] })
  const failed = new Promise<never>((_, reject) => {
    worker.on("error", reject)
    worker.on("exit", () => reject(new Error("the thread that finds pairs ended")))
  })
  failed.catch(() => undefined)
  return { worker, failed }
}

type NumberedSides = Pick<RowsRun, "a" | "b"> & { readonly sql: { readonly needs: Needs } }

/**
 * Finds the pairs of each rule and scores them. Of many rows another thread begins to find them at once, while weights may still be
 * learnt, and scores those that this one has no time for: pairs, their order and their evidence are the same.
 *
 * @param spare one that may be taken
 */
export function beginScoring(sides: NumberedSides, spare: SpareThread | null): Scoring {
  const isMany = sides.a.count + sides.b.count >= MANY_ROWS && availableParallelism() > 1
  const thread = isMany ? (spare ?? (SCRIPT === null ? null : openThread(SCRIPT))) : null
  return thread === null ? { score: scoreHere, close: async () => undefined } : scoringAside(sides, thread)
}

const scoreHere: Scoring["score"] = async (run, onPairs) => scoreRows(run, onPairs)

/** Pairs told at once. */
const PAIRS = 1 << 14

/** The same by this thread and another. */
export function scoringAside({ sql, a, b }: NumberedSides, { worker, failed }: SpareThread, pairs = PAIRS): Scoring {
  const order: MeetingsOrder = { needs: sql.needs, a, b, pairs }
  // What a worker tells while nobody listens is lost, and whoever takes the pairs comes later.
  const told: Told[] = []
  let wake: () => void = () => undefined
  worker.on("message", (message: Told) => {
    told.push(message)
    wake()
  })
  worker.postMessage(order)
  const next = async (): Promise<Told> => {
    while (told.length === 0) await Promise.race([failed, new Promise<void>((resolve) => (wake = resolve))])
    return told.shift()!
  }
  const score: Scoring["score"] = async (run, onPairs) => {
    const values = run.coder.given()
    const scoring: ScoringOrder = { plan: run.compiled.plan, values }
    // Handed over, not copied once more.
    const columns = [...values.texts.map(({ ends }) => ends), ...values.own]
    worker.postMessage(
      scoring,
      columns.map(({ buffer }) => buffer as ArrayBuffer),
    )
    const [scoreOwn, bar] = [rowsScoring({ ...run, values: run.coder }), barring(run)]
    const found: Edges[] = []
    let scored = 0
    for (let message = await next(); message !== null; message = await next()) {
      if ("met" in message) {
        worker.postMessage("taken")
        found[message.at] = bar(scoreOwn(message.met))
      } else found[message.at] = bar(message.edges)
      scored += "met" in message ? message.met.length : message.scored
      onPairs(scored)
    }
    return { edges: joinEdges(found), scored }
  }
  return { score, close: async () => void (await worker.terminate()) }
}
