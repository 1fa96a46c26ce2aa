/** The weight of odds in centibits, rounded, within what a plan may say of one comparison. */
export function centibits(odds: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.round(100 * Math.log2(odds)))) + 0
}

const MOST = 1800

/** The odds of a weight in whole centibits, by multiplication alone: every engine gives the same bits. */
export function oddsOf(weight: number): number {
  let odds = 2 ** Math.floor(weight / 100)
  for (let rest = weight - 100 * Math.floor(weight / 100); rest > 0; rest--) odds *= HUNDREDTH
  return odds
}

/** The hundredth root of two. */
const HUNDREDTH = 1.0069555500567189

/**
 * One weight for each level from P(level | match) and P(level | other). Levels go from for to against, so a level never weighs more
 * than the one before it: neighbours out of order are taken together.
 */
export function weightsOf(m: readonly number[], u: readonly number[]): readonly number[] {
  const groups: { m: number; u: number; size: number }[] = []
  for (const [at, share] of m.entries()) {
    let group = { m: share, u: u[at]!, size: 1 }
    for (let last = groups.at(-1); last !== undefined && last.m / last.u <= group.m / group.u; last = groups.at(-1)) {
      groups.pop()
      group = { m: group.m + last.m, u: group.u + last.u, size: group.size + last.size }
    }
    groups.push(group)
  }
  return groups.flatMap((group) => new Array<number>(group.size).fill(centibits(group.m / group.u)))
}
