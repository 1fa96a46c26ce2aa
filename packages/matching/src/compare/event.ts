import { tokenSimilarity } from "../names/similarity.ts"
import type { DayInterval } from "../record.ts"
import { intervalIn } from "./date.ts"
import { type Finding, type Kind, NOTHING, textIn } from "./kind.ts"
import { type Place, readPlace, samePlace } from "./places.ts"

/** When and where something happened. */
export interface EventValue {
  readonly date: DayInterval | null
  readonly place: Place | null
  readonly key: string
}

/** The levels of an event, from for to against. */
export const EVENT_LEVELS = ["both", "one", "differ"] as const

/** Columns: date, place. Lists disagree on both by nature, so a plan weighs it low. */
export const EVENT: Kind<EventValue> = {
  columns: { least: 2, most: 2 },
  levelNames: EVENT_LEVELS,
  conditions: [],
  frequency: null,
  read(cells) {
    const [date, text] = [intervalIn(cells[0]), textIn(cells[1])]
    const place = readPlace(text)
    if (date === null && place === null) return null
    return { date, place, key: `${date?.from ?? ""} ${date?.to ?? ""} ${text ?? ""}` }
  },
  keyOf: ({ key }) => key,
  compare: compareEvents,
}

function compareEvents(a: EventValue, b: EventValue): Finding {
  const dates = a.date && b.date ? a.date.from <= b.date.to && b.date.from <= a.date.to : null
  const places = a.place && b.place ? samePlace(a.place, b.place, tokenSimilarity) : null
  if (dates === null && places === null) return NOTHING
  const agreeing = [dates, places].filter((isSame) => isSame === true).length
  return agreeing === 2 ? 0 : agreeing === 1 ? 1 : 2
}
