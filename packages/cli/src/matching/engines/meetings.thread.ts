import { parentPort, workerData } from "node:worker_threads"
import { type Meetings, meetings, type Needs, type NumberedRows } from "@wasit/matching/sql"

/** What the thread is given: rows whose numbers are shared. */
export interface MeetingsOrder {
  readonly needs: Needs
  readonly a: NumberedRows
  readonly b: NumberedRows
}

/** What it tells: pairs of rows, and at the end nothing. */
export type MeetingsTold = Meetings | null

/** Pairs told at once. */
const PAIRS = 1 << 16
/** Messages that may wait to be taken while weights are learnt: so many that memory stays the same however many pairs there are. */
const AHEAD = 32

function* gathered({ needs, a, b }: MeetingsOrder): Generator<Meetings> {
  let [ones, others, length] = [new Int32Array(PAIRS), new Int32Array(PAIRS), 0]
  for (const met of meetings(needs, a, b)) {
    for (let from = 0; from < met.length; ) {
      const to = Math.min(met.length, from + PAIRS - length)
      ones.set(met.a.subarray(from, to), length)
      others.set(met.b.subarray(from, to), length)
      length += to - from
      from = to
      if (length < PAIRS) continue
      yield { length, a: ones, b: others }
      ;[ones, others, length] = [new Int32Array(PAIRS), new Int32Array(PAIRS), 0]
    }
  }
  if (length > 0) yield { length, a: ones, b: others }
}

let waiting = 0
let wake: () => void = () => undefined
parentPort?.on("message", () => {
  waiting--
  wake()
})
for (const met of gathered(workerData)) {
  while (waiting >= AHEAD) await new Promise<void>((resolve) => (wake = resolve))
  waiting++
  parentPort?.postMessage(met, [met.a.buffer as ArrayBuffer, met.b.buffer as ArrayBuffer])
}
parentPort?.postMessage(null)
parentPort?.close()
