import { Turns } from "@wasit/record"
import { inBreaths, type Steps } from "../app/breaths.ts"
import { type Part, putTogether, takeApart } from "../app/parts.ts"
import { startWorker } from "../app/trusted.ts"

/** How far a job is, 0 to 1; null where that cannot be known. */
export type JobProgress = { readonly step: string; readonly done: number | null; readonly rows: number }

/** What a worker can do: by name, what a job takes and what it gives. */
export type JobTypes = Readonly<Record<string, { readonly takes: unknown; readonly gives: unknown }>>

/** A job's work in slices: each `yield` is a breath in which progress is told. */
export type JobSteps<Gives> = Generator<JobProgress, Gives, void>
export type JobHandlers<T extends JobTypes> = {
  readonly [K in keyof T]: (input: T[K]["takes"]) => JobSteps<T[K]["gives"]>
}

/** A job that waits for other workers. */
export type WaitingSteps<Gives> = AsyncGenerator<JobProgress, Gives, void>
export type WaitingHandlers<T extends JobTypes> = {
  readonly [K in keyof T]: (input: T[K]["takes"]) => JobSteps<T[K]["gives"]> | WaitingSteps<T[K]["gives"]>
}

/** What is long comes in parts before the order, or the word, that it belongs to. */
type InPart = { readonly id: number; readonly kind: "part"; readonly part: Part }
type Order = InPart | { readonly id: number; readonly kind: "order"; readonly job: string; readonly input: unknown }
type Word =
  | InPart
  | { readonly id: number; readonly kind: "progress"; readonly progress: JobProgress }
  | { readonly id: number; readonly kind: "done"; readonly gives: unknown }
  | { readonly id: number; readonly kind: "failed"; readonly message: string }

/** How often progress is told; more often would cost more than the work. */
const TELL_EVERY_MS = 60

/**
 * The worker's side: takes orders one after the other and runs them to their end.
 *
 * @param ready what must be loaded before the first order is run; orders that come earlier wait
 */
export function serveJobs<T extends JobTypes>(
  handlers: JobHandlers<T> | WaitingHandlers<T>,
  ready: Promise<unknown> = Promise.resolve(),
): void {
  const tell = (word: Word): void => globalThis.postMessage(word)
  const turns = new Turns()
  const parts = new Parts()
  globalThis.addEventListener("message", ({ data }: MessageEvent<Order>) => {
    if (data.kind === "part") parts.take(data)
    else void turns.take(() => run(data.id, data.job, parts.whole(data.id, data.input)))
  })
  const run = async (id: number, job: string, input: unknown): Promise<void> => {
    const handler = Object.hasOwn(handlers, job) ? handlers[job] : undefined
    try {
      await ready
      if (handler === undefined) throw new Error(`no such job: ${job}`)
      const gives = await runWaiting(handler(input), (progress) => tell({ id, kind: "progress", progress }))
      const { frame, parts } = takeApart(gives)
      for (const part of parts) tell({ id, kind: "part", part })
      tell({ id, kind: "done", gives: frame })
    } catch (cause) {
      // A worker's exception would be lost: it is handed to whoever asked, and thrown there.
      tell({ id, kind: "failed", message: messageOf(cause) })
    }
  }
}

/** Parts that came before what they belong to. */
class Parts {
  readonly #come = new Map<number, Part[]>()

  take({ id, part }: InPart): void {
    const come = this.#come.get(id)
    if (come === undefined) this.#come.set(id, [part])
    else come.push(part)
  }

  whole(id: number, frame: unknown): unknown {
    const parts = this.#come.get(id) ?? []
    this.#come.delete(id)
    return putTogether({ frame, parts })
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** Pulls a job to its end and tells its progress now and then. */
export function runJob<Gives>(steps: JobSteps<Gives>, onProgress: (progress: JobProgress) => void): Gives {
  const tell = nowAndThen(onProgress)
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
    tell(next.value)
  }
}

/** The same for a job that may wait for other workers. */
export async function runWaiting<Gives>(
  steps: JobSteps<Gives> | WaitingSteps<Gives>,
  onProgress: (progress: JobProgress) => void,
): Promise<Gives> {
  if (Symbol.iterator in steps) return runJob(steps, onProgress)
  const tell = nowAndThen(onProgress)
  for (;;) {
    const next = await steps.next()
    if (next.done === true) return next.value
    tell(next.value)
  }
}

function nowAndThen(onProgress: (progress: JobProgress) => void): (progress: JobProgress) => void {
  let told = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - told < TELL_EVERY_MS) return
    told = now
    onProgress(progress)
  }
}

export type JobWatch = { readonly onProgress?: (progress: JobProgress) => void; readonly signal?: AbortSignal }

type Waiting = {
  readonly resolve: (gives: unknown) => void
  readonly reject: (cause: Error) => void
  readonly onProgress: ((progress: JobProgress) => void) | undefined
}

/** The page's side of a worker. Cancelling ends the worker, whatever it is doing; the next job starts a fresh one. */
export class Jobs<T extends JobTypes> {
  readonly #url: string
  readonly #waiting = new Map<number, Waiting>()
  readonly #sending = new Turns()
  #parts = new Parts()
  #worker: Worker | null = null
  #next = 1

  constructor(url: string) {
    this.#url = url
  }

  /**
   * Runs one job.
   *
   * @returns what it gives; null when it was cancelled, by this signal or with another job of the same worker
   * @throws what the job threw
   */
  run<K extends keyof T & string>(job: K, input: T[K]["takes"], watch: JobWatch = {}): Promise<T[K]["gives"] | null> {
    if (watch.signal?.aborted === true) return Promise.resolve(null)
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (gives) => resolve(gives as T[K]["gives"] | null),
        reject,
        onProgress: watch.onProgress,
      })
      watch.signal?.addEventListener("abort", () => this.#waiting.has(id) && this.end(), { once: true })
      // A job that begins after another never overtakes it, however long the other's input is.
      void this.#sending.take(() => inBreaths(this.#send(id, job, input)))
    })
  }

  /** Sends an order part by part, for as long as somebody waits for it. */
  *#send(id: number, job: string, input: unknown): Steps<void> {
    const { frame, parts } = takeApart(input)
    const order: Order = { id, kind: "order", job, input: frame }
    for (const message of [...parts.map((part): Order => ({ id, kind: "part", part })), order]) {
      if (!this.#waiting.has(id)) return
      this.#start().postMessage(message)
      yield
    }
  }

  /** Ends the worker; every job under way gives null. */
  end(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#parts = new Parts()
    for (const { resolve } of this.#waiting.values()) resolve(null)
    this.#waiting.clear()
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker
    const worker = startWorker(this.#url)
    worker.addEventListener("message", (event: MessageEvent<Word>) => this.#hear(event.data))
    worker.addEventListener("error", (event) => {
      const cause = new Error(event.message === "" ? "the worker did not start" : event.message)
      for (const { reject } of this.#waiting.values()) reject(cause)
      this.#waiting.clear()
      this.end()
    })
    this.#worker = worker
    return worker
  }

  #hear(word: Word): void {
    const waiting = this.#waiting.get(word.id)
    if (waiting === undefined) return
    if (word.kind === "progress") waiting.onProgress?.(word.progress)
    else if (word.kind === "part") this.#parts.take(word)
    else {
      this.#waiting.delete(word.id)
      if (word.kind === "done") waiting.resolve(this.#parts.whole(word.id, word.gives))
      else waiting.reject(new Error(word.message))
    }
  }
}
