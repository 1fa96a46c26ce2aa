/** Work that is done one piece after the other, in the order in which it was asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** @returns what the work gives; a fault is told to whoever asked for it, and keeps no other from its turn. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }

  /** Resolves when everything that was asked for before has been done. */
  async end(): Promise<void> {
    await this.#last
  }
}
