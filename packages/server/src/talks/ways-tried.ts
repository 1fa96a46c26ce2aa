import type { DelegationId } from "@wasit/domain"
import type { ToldWay } from "@wasit/domain/room"

/** What is known of a delegation's tries: that there was one, and what somebody of it chose to tell. */
export type Tried = {
  readonly delegation: DelegationId
  /** When one was measured here last; null: never. */
  readonly at: number | null
  readonly told: (ToldWay & { readonly at: number }) | null
}

/** Who has tried the way to each talk, by delegation and never by person; known since this server was started. */
export class WaysTried {
  readonly #talks = new Map<string, Map<DelegationId, Tried>>()

  measured(talk: string, delegation: DelegationId, now: number): void {
    this.#change(talk, delegation, { at: now })
  }

  tell(talk: string, delegation: DelegationId, told: ToldWay, now: number): void {
    this.#change(talk, delegation, { told: { ...told, at: now } })
  }

  in(talk: string): readonly Tried[] {
    return [...(this.#talks.get(talk)?.values() ?? [])]
  }

  #change(talk: string, delegation: DelegationId, change: Partial<Tried>): void {
    const tried = this.#talks.get(talk) ?? new Map<DelegationId, Tried>()
    this.#talks.set(talk, tried)
    const before = tried.get(delegation) ?? { delegation, at: null, told: null }
    tried.set(delegation, { ...before, ...change })
  }
}
