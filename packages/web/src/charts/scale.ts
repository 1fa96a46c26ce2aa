/** Maps a span of values on a span of pixels; a span of no width lies at its beginning. */
export function linear(from: number, to: number, start: number, end: number): (value: number) => number {
  const width = to - from
  return (value) => (width === 0 ? start : start + ((value - from) / width) * (end - start))
}

/** Days for the axis: evenly spaced, first and last included where there is room for more than one. */
export function dayTicks(from: number, to: number, most: number): number[] {
  const span = to - from
  if (span <= 0 || most < 2) return [from]
  const step = Math.max(1, Math.ceil(span / (most - 1)))
  const ticks: number[] = []
  for (let day = from; day <= to; day += step) ticks.push(day)
  return ticks
}

/** A running count that changes on days and stands between them. */
export type Step = { readonly day: number; readonly low: number; readonly high: number }

/**
 * The outline of a stepped band from its first day to `until`, for an SVG path; empty where it never has any height. Days
 * must rise; what lies after `until` is left out.
 */
export function stepBand(
  steps: readonly Step[],
  until: number,
  x: (day: number) => number,
  y: (value: number) => number,
): string {
  const shown = steps.filter(({ day }) => day <= until)
  if (shown.every(({ low, high }) => low === high)) return ""
  const there: string[] = []
  const back: string[] = []
  shown.forEach(({ day, low, high }, index) => {
    const end = shown[index + 1]?.day ?? until
    there.push(`${at(x(day), y(high))} ${at(x(end), y(high))}`)
    back.unshift(`${at(x(end), y(low))} ${at(x(day), y(low))}`)
  })
  return `M${there.join(" ")} ${back.join(" ")}Z`
}

/** The upper edge of a stepped band alone. */
export function stepLine(
  steps: readonly Step[],
  until: number,
  x: (day: number) => number,
  y: (value: number) => number,
): string {
  const shown = steps.filter(({ day }) => day <= until)
  const points = shown.map(({ day, high }, index) => {
    const end = shown[index + 1]?.day ?? until
    return `${at(x(day), y(high))} ${at(x(end), y(high))}`
  })
  return points.length === 0 ? "" : `M${points.join(" ")}`
}

/** Puts labels on as few lines as needed so that none covers another; the line of each, from 0. Positions must rise. */
export function stackLabels(labels: readonly { readonly at: number; readonly width: number }[], gap: number): number[] {
  const ends: number[] = []
  return labels.map(({ at: start, width }) => {
    const free = ends.findIndex((end) => end + gap <= start)
    const line = free < 0 ? ends.length : free
    ends[line] = start + width
    return line
  })
}

function at(x: number, y: number): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
}
