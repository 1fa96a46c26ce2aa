import { type Conditions, Lane, type LaneCounts } from "./lane.ts"

/** Two directions, as a device has them: `down` to it, `up` from it. */
export class Line {
  readonly down = new Lane(1)
  readonly up = new Lane(2)
  #changes = 0

  set(conditions: { readonly down?: Conditions; readonly up?: Conditions }): void {
    if (conditions.down !== undefined) this.down.conditions = conditions.down
    if (conditions.up !== undefined) this.up.conditions = conditions.up
  }

  get counts(): { readonly down: LaneCounts; readonly up: LaneCounts } {
    return { down: this.down.counts, up: this.up.counts }
  }

  get isDark(): boolean {
    return this.down.isDark
  }
  /** Neither direction carries anything, and nobody is told so. */
  set isDark(on: boolean) {
    for (const lane of [this.down, this.up]) {
      lane.isDark = on
      if (on) lane.clear()
    }
  }

  /** Media is not carried; what repeats its losses is. */
  set isMediaDark(on: boolean) {
    for (const lane of [this.down, this.up]) lane.isMediaDark = on
  }

  /** How often the device has come to another network: each time it is seen from other ports. */
  get changes(): number {
    return this.#changes
  }
  changeNetwork(): void {
    this.#changes += 1
  }
}
