/** Work in small steps: each ends with a `yield`. */
export type Steps<T> = Generator<void, T, void>

/** How long a page works at a stretch before it draws and listens again. */
const STRETCH_MS = 12

/**
 * Does work step by step with a breath whenever it has taken a stretch, so that the page goes on drawing and listening.
 * What is small is done at once.
 *
 * @returns what the work gives; null when `signal` was given and aborted before
 */
export async function inBreaths<T>(steps: Steps<T>): Promise<T>
export async function inBreaths<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | null>
export async function inBreaths<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | null> {
  for (;;) {
    const done = forAStretch(steps)
    if (done !== null) return done.value
    await breath()
    if (signal?.aborted === true) return null
  }
}

/** Does work until it has taken a stretch. @returns what it gives; null where more of it is left */
export function forAStretch<T>(steps: Steps<T>): { readonly value: T } | null {
  const until = performance.now() + STRETCH_MS
  do {
    const next = steps.next()
    if (next.done === true) return { value: next.value }
  } while (performance.now() < until)
  return null
}

/** Maps a list in steps. */
export function* mapSteps<From, To>(list: readonly From[], map: (one: From) => To): Steps<To[]> {
  const made: To[] = []
  for (const one of list) {
    made.push(map(one))
    if (made.length % A_STEP === 0) yield
  }
  return made
}

/** Elements between two looks at the clock. */
const A_STEP = 50

/** Lets the browser draw and listen. Its own queue of tasks, where it has one, is not held back in a window nobody looks at. */
async function breath(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { postTask(task: () => void): Promise<void> } }
  if (scheduler === undefined) await new Promise((resolve) => setTimeout(resolve))
  else await scheduler.postTask(() => undefined)
}
