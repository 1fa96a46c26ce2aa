import { apply, type ProcessState } from "@wasit/domain"
import type { Admitted, Counter } from "./admission.ts"

/** The state as it will be when the offers admitted so far are durable. Thrown away if they do not become so. */
export class Draft {
  readonly admitted: Admitted[] = []
  readonly counters: Map<string, { n: number; seen: number }>
  readonly #names = new Set<string>()
  #state: ProcessState

  constructor(state: ProcessState, counters: ReadonlyMap<string, Counter>) {
    this.#state = state
    this.counters = new Map(counters)
  }

  get state(): ProcessState {
    return this.#state
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  /** @param first the size of the record before this batch */
  add(name: string, offer: Admitted, first: number): void {
    this.#state = apply(this.#state, { ...offer.act, index: first + this.admitted.length })
    this.counters.set(offer.header.actor, { n: offer.header.n, seen: offer.header.seen.size })
    this.#names.add(name)
    this.admitted.push(offer)
  }
}
