import { stackLabels } from "./scale.ts"

/** One thing said or done on a day. */
export type LaneItem = {
  readonly id: string
  readonly day: number
  readonly label: string
  readonly kind: "statement" | "claim" | "act"
  /** The items it contradicts; drawn as a crossing mark on it and on them. */
  readonly contradicts?: readonly string[] | undefined
  readonly href?: string | undefined
}

export type Lane = {
  readonly id: string
  readonly label: string
  readonly items: readonly LaneItem[]
  /** Truces and pauses this actor offered or keeps; days included. */
  readonly windows: readonly {
    readonly id: string
    readonly from: number
    readonly to: number
    readonly label: string
  }[]
}

/** `isBefore`: the label stands before its dot, for there is no room after it. */
export type PlacedItem = {
  readonly item: LaneItem
  readonly at: number
  readonly line: number
  readonly isBefore: boolean
}
export type PlacedLane = {
  readonly lane: Lane
  readonly top: number
  readonly height: number
  readonly items: readonly PlacedItem[]
}

export const LINE = 22
const HEAD = 24
const DOT = 16

/**
 * Where each item stands, from the inline start: lanes one below another, and inside a lane as many lines as its labels
 * need so that none covers another. `along` gives the place of a day, `widthOf` the width of a label, `room` that of
 * the whole.
 */
export function placeLanes(
  lanes: readonly Lane[],
  along: (day: number) => number,
  widthOf: (label: string) => number,
  room: number,
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  let top = 0
  const placed = lanes.map((lane) => {
    const items = [...lane.items].sort((a, b) => a.day - b.day)
    const boxes = items.map(({ day, label }) => {
      const [at, width] = [along(day), DOT + widthOf(label)]
      const isBefore = at + width > room && at - width >= 0
      return { at: isBefore ? at - width + DOT : at, width, isBefore }
    })
    const lines = stackLabels(boxes, 8)
    const height = HEAD + Math.max(1, ...lines.map((line) => line + 1)) * LINE + 8
    const result = {
      lane,
      top,
      height,
      items: items.map((item, index) => ({
        item,
        at: along(item.day),
        line: lines[index] ?? 0,
        isBefore: boxes[index]?.isBefore ?? false,
      })),
    }
    top += height
    return result
  })
  return { lanes: placed, height: top }
}

/** The pairs of items of which one contradicts the other, each once. */
export function contradictions(lanes: readonly Lane[]): readonly (readonly [LaneItem, LaneItem])[] {
  const byId = new Map(lanes.flatMap(({ items }) => items.map((item) => [item.id, item] as const)))
  return [...byId.values()].flatMap((item) =>
    (item.contradicts ?? []).flatMap((id) => {
      const other = byId.get(id)
      return other === undefined ? [] : [[item, other] as const]
    }),
  )
}
