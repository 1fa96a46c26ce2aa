import { LEFT_AFTER_MS } from "@wasit/domain/room"

/** More keys than a device goes through while its line is sought; a member who says more of them forgets the first. */
const MOST_OF_ONE = 64

/**
 * With which keys of the talk members have left or looked for another line: what was said on a line may arrive after what its device
 * said later, and must not bring it in again. So long as a lost line keeps its place; nothing is under way longer.
 */
export class LeftKeys {
  readonly #until = new Map<string, Map<string, number>>()

  /** @param whose one member in one talk: nobody gives up the key of somebody else */
  add(whose: string, keys: readonly string[], now: number): void {
    this.#forget(now)
    if (keys.length === 0) return
    const all = this.#until.get(whose) ?? new Map<string, number>()
    for (const key of keys) {
      all.delete(key)
      all.set(key, now + LEFT_AFTER_MS)
    }
    for (const key of [...all.keys()].slice(0, -MOST_OF_ONE)) all.delete(key)
    this.#until.set(whose, all)
  }

  has(whose: string, key: string, now: number): boolean {
    return (this.#until.get(whose)?.get(key) ?? 0) > now
  }

  #forget(now: number): void {
    for (const [whose, all] of this.#until) {
      for (const [key, until] of all) if (until <= now) all.delete(key)
      if (all.size === 0) this.#until.delete(whose)
    }
  }
}
