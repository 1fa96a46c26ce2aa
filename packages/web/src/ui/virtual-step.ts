/**
 * Where a key takes the selected row; null for a key that moves nothing. From no selection every key begins at an end.
 * Left and Right never move: their meaning turns with the writing.
 */
export function stepOf(code: string, selected: number | null, count: number, page: number): number | null {
  if (count === 0) return null
  const last = count - 1
  const to = TARGET[code]
  if (to === undefined) return null
  if (selected === null) return code === "End" ? last : 0
  return Math.min(last, Math.max(0, to(selected, last, page)))
}

const TARGET: Readonly<Record<string, (at: number, last: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _last, page) => at + page,
  PageUp: (at, _last, page) => at - page,
  Home: () => 0,
  End: (_at, last) => last,
}
