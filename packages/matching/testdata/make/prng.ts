/** A seeded generator of its own (mulberry32 by Tommy Ettinger, public domain): same seed, same numbers on every machine. */
export interface Draw {
  /** An integer from 0 to `below` - 1. */
  readonly below: (below: number) => number
  /** True in `percent` of a hundred cases. */
  readonly percent: (percent: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
  /** One of the options, each with its weight. */
  readonly weighted: <T>(options: readonly (readonly [T, number])[]) => T
}

/** Starts a generator from an integer seed. */
export function draw(seed: number): Draw {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (limit: number): number => Math.floor((next() / 4294967296) * limit)
  return {
    below,
    percent: (percent) => below(10_000) < percent * 100,
    pick: (items) => items[below(items.length)]!,
    weighted: (options) => {
      let at = below(options.reduce((sum, [, weight]) => sum + weight, 0))
      for (const [option, weight] of options) {
        if (at < weight) return option
        at -= weight
      }
      return options[0]![0]
    },
  }
}
