import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import type { Crew, Portion, SuiteName } from "@wasit/matching/blind"
import type { ThreadAnswer, ThreadOrder } from "./portions.thread.ts"

const MOST = 4
const OWN = new URL(import.meta.url)
/** Beside this file in a built package; a source that was not built has no threads. */
const SCRIPT = OWN.pathname.endsWith(".ts") ? null : new URL("portions.thread.js", OWN)

/** Threads of this process that share the work of a step. */
type ThreadCrew = Crew & {
  /** Ends them, and with them whatever they were given. */
  readonly end: () => Promise<void>
}

/** One thread for each processor: the one that waits for them is idle meanwhile. They start with their first portion. */
export function startCrew(processors = availableParallelism(), script: URL | null = SCRIPT): ThreadCrew | null {
  const size = Math.min(processors, MOST)
  if (size < 2 || script === null) return null
  const threads = Array.from({ length: size }, () => new Thread(script))
  return {
    size,
    work: (suite, portion) => {
      return threads.reduce((one, other) => (other.waiting < one.waiting ? other : one)).ask(suite, portion)
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

type Waiting = { readonly resolve: (made: Uint8Array) => void; readonly reject: (cause: Error) => void }

class Thread {
  readonly #script: URL
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #next = 1

  constructor(script: URL) {
    this.#script = script
  }

  get waiting(): number {
    return this.#waiting.size
  }

  ask(suite: SuiteName, portion: Portion): Promise<Uint8Array> {
    const order: ThreadOrder = { id: this.#next++, suite, portion }
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.id, { resolve, reject })
      this.#start().postMessage(order)
    })
  }

  async end(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = null
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker
    const worker = new Worker(this.#script)
    worker.on("message", (answer: ThreadAnswer) => {
      const waiting = this.#waiting.get(answer.id)
      this.#waiting.delete(answer.id)
      if ("made" in answer) waiting?.resolve(answer.made)
      else waiting?.reject(new Error(answer.failed))
    })
    worker.on("error", (cause) => this.#fail(cause))
    worker.on("exit", () => this.#fail(new Error("the thread ended")))
    this.#worker = worker
    return worker
  }

  #fail(cause: Error): void {
    for (const { reject } of this.#waiting.values()) reject(cause)
    this.#waiting.clear()
  }
}
