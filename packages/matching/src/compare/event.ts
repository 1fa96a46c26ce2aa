import { type PlaceAnywhere, readPlacesAnywhere } from "../places/abroad.ts"
import { type Place, readPlace, samePlace } from "../places/place.ts"
import { spotName } from "../places/place-cells.ts"
import type { DayInterval } from "../record.ts"
import { intervalIn } from "./date.ts"
import { type Finding, type Kind, NOTHING, textIn } from "./kind.ts"

/** When and where something happened. */
interface EventValue {
  readonly date: DayInterval | null
  readonly place: Place | null
  /** What the gazetteer makes of the place. */
  readonly known: PlaceAnywhere
  readonly key: string
}

/**
 * The levels of an event, from for to against; `day`: the day agrees and no place; `one`: the month or the year, or the place; `apart`: nothing
 * agrees, and years lie between.
 */
export const EVENT_LEVELS = ["both", "day", "one", "differ", "apart"] as const

/** Columns: date, place. Lists disagree on both by nature, so a plan weighs it low. */
export const EVENT: Kind<EventValue> = {
  columns: { least: 2, most: 2 },
  levelNames: EVENT_LEVELS,
  readsPlaces: true,
  conditions: [],
  frequency: null,
  read(cells) {
    const [date, told] = [intervalIn(cells[0]), textIn(cells[1])]
    const spot = told === undefined ? null : spotName(told)
    const text = spot === null ? undefined : told
    const place = readPlace(spot ?? undefined)
    if (date === null && place === null) return null
    return {
      date,
      place,
      known: readPlacesAnywhere(text, undefined),
      key: `${date?.from ?? ""} ${date?.to ?? ""} ${text ?? ""}`,
    }
  },
  keyOf: ({ key }) => key,
  compare: compareEvents,
}

const [BOTH, DAY, ONE, DIFFER, APART] = [0, 1, 2, 3, 4]
/** Days between two events up to which they may be one: a year is misremembered by one, and calendars begin theirs at other times. */
const MISREMEMBERED = 550
/** Days between which one day may lie: lists of two calendars are off by one or two, and one counts the night before. */
const NEARBY = 2

function compareEvents(a: EventValue, b: EventValue): Finding {
  const between = a.date && b.date ? Math.max(a.date.from, b.date.from) - Math.min(a.date.to, b.date.to) : null
  const dates = between === null ? null : between <= NEARBY
  const places = agreeInPlace(a, b)
  if (dates === null && places === null) return NOTHING
  if (dates === true) return places === true ? BOTH : isDay(a) && isDay(b) ? DAY : ONE
  if (places === true) return ONE
  return between !== null && between > MISREMEMBERED ? APART : DIFFER
}

const isDay = ({ date }: EventValue): boolean => date !== null && date.to - date.from <= NEARBY

/** Null where one side names a district and the other, which may hold it, does not: they neither agree nor disagree. */
function agreeInPlace(a: EventValue, b: EventValue): boolean | null {
  if (a.place === null || b.place === null) return null
  if (samePlace(a.place, b.place)) return true
  const [one, other] = [a.known, b.known]
  if (one.provinces.length === 0 || other.provinces.length === 0) return false
  if (!one.provinces.some((id) => other.provinces.includes(id))) return false
  if (one.districts.length > 0 && other.districts.length > 0) {
    return one.districts.some((district) => other.districts.includes(district))
  }
  const [here, there] = [one.districtsAbroad, other.districtsAbroad]
  if (here.length > 0 && there.length > 0) return here.some((district) => there.includes(district))
  return tellsDistrict(one) === tellsDistrict(other) ? true : null
}

const tellsDistrict = ({ districts, districtsAbroad }: PlaceAnywhere): boolean =>
  districts.length > 0 || districtsAbroad.length > 0
