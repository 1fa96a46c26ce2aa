/** Shares at which a magnified half ends, so that its marks are round numbers of a round target. */
const ENDS = [0.01, 0.02, 0.05, 0.1, 0.2] as const
/** Below this share of the target steps cannot be read in the whole picture. */
const TOO_FLAT = 0.15

/**
 * The share of the target at which a second, magnified picture ends, one for both halves so that equal heights stay the agreed
 * ratio; null where the whole picture can be read, or where there is nothing to magnify.
 */
export function magnifiedEnd(shares: readonly number[]): number | null {
  const most = Math.max(0, ...shares)
  if (most === 0 || most >= TOO_FLAT) return null
  return ENDS.find((end) => most <= end) ?? null
}
