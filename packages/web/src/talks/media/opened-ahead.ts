type Kind = {
  /** What one opened frame may give to play: pictures, or milliseconds. */
  readonly each: number
  /** So much of what was opened may wait to be played. */
  readonly most: number
  /** So much more may have been played than was opened: the two are not counted at one moment. */
  readonly slack: number
}

const PICTURES: Kind = { each: 1, most: 90, slack: 3 }
const SOUND: Kind = { each: 60, most: 4_000, slack: 500 }

/**
 * How far, in each receiving slot, opening is ahead of playing. A browser keeps what was opened until what was lost before it has
 * come, or for as long as a line is uneven, and plays it in one go: that is no sign of anything. Only what nobody opened is.
 */
export class OpenedAhead {
  readonly #ahead = new Map<string, number>()

  /**
   * @param opened frames since the last time
   * @param played pictures, or milliseconds of sound, since the last time
   * @returns whether more was played than was ever opened
   */
  take(slot: string, opened: number, played: number): boolean {
    const { each, most, slack } = slot.startsWith("video") ? PICTURES : SOUND
    const ahead = Math.min(most, (this.#ahead.get(slot) ?? 0) + opened * each - played)
    const isShort = ahead < -slack
    this.#ahead.set(slot, isShort ? 0 : ahead)
    return isShort
  }
}
