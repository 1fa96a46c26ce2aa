import type { AgendaItemId, Minutes, PointId } from "@wasit/domain"
import { expect, test } from "vitest"
import { agendaNow, textLanguages } from "./agenda-now.ts"

const item = (id: AgendaItemId, points: readonly PointId[]) => ({
  id,
  title: { en: id },
  points: points.map((point) => ({
    id: point,
    session: "session_first" as const,
    item: id,
    versions: [],
    isAgreed: false,
    initialled: [],
    awaited: [],
  })),
  ownSentences: [],
  comparison: "silent" as const,
  openPoints: [],
  parkedTo: null,
})
const items = [item("item_one", ["point_a"]), item("item_two", ["point_b", "point_c"])]
const minutes: Pick<Minutes, "items"> = { items }
const standing = (id: string | null, point: string | null = null) => {
  const { now, next } = agendaNow(minutes, { item: id === null ? null : { id, since: 0, until: null }, point })
  return [now?.number ?? null, now?.point ?? null, next?.number ?? null]
}

test("before the first item nothing is under discussion, and the first comes next", () => {
  expect(standing(null)).toEqual([null, null, 1])
  expect(agendaNow(null, { item: null, point: null })).toEqual({ now: null, next: null })
})

test("the item, the point that is shown in it, and what follows", () => {
  expect(standing("item_one", "point_a")).toEqual([1, "point_a", 2])
  expect(standing("item_two", "point_c")).toEqual([2, "point_c", null])
  // A point of another item is not under discussion here.
  expect(standing("item_one", "point_b")).toEqual([1, null, 2])
})

test("texts stand in the languages of the pair that the record is written in, else in the reader's", () => {
  expect(textLanguages(["en", "ar"], "ps")).toEqual(["ar", "en"])
  expect(textLanguages(["fr", "fa"], "en")).toEqual(["prs"])
  expect(textLanguages(["fr", "ru"], "en")).toEqual(["en"])
})
