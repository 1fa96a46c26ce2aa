import { dayToEpochDay } from "@wasit/domain"
import { expect, test } from "vitest"
import { isAddress, NO_SOURCE, sourceOf, sourcesOf } from "./source-draft.ts"

test("a source has a title; its address and day may be missing", () => {
  expect(sourceOf(NO_SOURCE)).toBeNull()
  expect(sourceOf({ ...NO_SOURCE, title: " Gazette 7\t" })).toEqual({ title: "Gazette 7", url: null, on: null })
  const whole = { title: "Decree", url: "https://gazette.example/7", on: dayToEpochDay("2020-03-11") }
  expect(sourceOf(whole)).toEqual({ title: "Decree", url: "https://gazette.example/7", on: "2020-03-11" })
})

test("an address leads to a page, or there is none", () => {
  expect(isAddress("")).toBe(true)
  expect(isAddress("gazette.example/7")).toBe(false)
  expect(isAddress("javascript:alert(1)")).toBe(false)
  expect(sourceOf({ ...NO_SOURCE, title: "Decree", url: "gazette" })).toBeNull()
})

test("a list of sources is whole when each of them is", () => {
  const good = { ...NO_SOURCE, title: "Gazette" }
  expect(sourcesOf([])).toEqual([])
  expect(sourcesOf([good])).toEqual([{ title: "Gazette", url: null, on: null }])
  expect(sourcesOf([good, NO_SOURCE])).toBeNull()
})
