/** Work in small steps, so that whoever runs it may pause or stop between two. */
export type Steps<T> = Generator<void, T>

/** Steps that tell of each what `told` makes of it. */
export function* telling<Step, T, Told>(steps: Generator<Step, T>, told: (step: Step) => Told): Generator<Told, T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield told(step.value)
  }
}

/** Runs steps to their end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
