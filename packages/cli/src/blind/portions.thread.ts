import { parentPort } from "node:worker_threads"
import { type Portion, type Suite, type SuiteName, workOn } from "@wasit/matching/blind"
import { suiteFor } from "./suite.ts"

/** What a thread is asked, and what it answers. */
export type ThreadOrder = { readonly id: number; readonly suite: SuiteName; readonly portion: Portion }
export type ThreadAnswer =
  | { readonly id: number; readonly made: Uint8Array }
  | { readonly id: number; readonly failed: string }

const suites = new Map<SuiteName, Promise<Suite>>()

parentPort?.on("message", async ({ id, suite, portion }: ThreadOrder) => {
  const tell = (answer: ThreadAnswer): void => parentPort?.postMessage(answer)
  try {
    if (!suites.has(suite)) suites.set(suite, suiteFor(suite))
    tell({ id, made: workOn(await suites.get(suite)!, portion) })
  } catch (cause) {
    tell({ id, failed: cause instanceof Error ? cause.message : String(cause) })
  }
})
