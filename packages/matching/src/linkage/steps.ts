/** Work in small steps, so that whoever runs it may pause or stop between two. */
export type Steps<T> = Generator<void, T>

/** Runs steps to their end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
