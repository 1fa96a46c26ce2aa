import { useEffect, useState } from "preact/hooks"

/** What holds for this window as a whole: told in one place, shown in every part that uses it. */
export class WindowFact<T> {
  #value: T
  readonly #listeners = new Set<() => void>()

  constructor(value: T) {
    this.#value = value
  }

  /** Replaces it wherever it is shown. */
  tell(value: T): void {
    this.#value = value
    for (const listener of this.#listeners) listener()
  }

  /** It, in a part of the page that is drawn again whenever it is told anew. */
  use(): T {
    const [shown, setShown] = useState(this.#value)
    useEffect(() => {
      const listen = (): void => setShown(() => this.#value)
      // It may have been told between the first drawing and now.
      listen()
      this.#listeners.add(listen)
      return () => void this.#listeners.delete(listen)
    }, [])
    return shown
  }
}
