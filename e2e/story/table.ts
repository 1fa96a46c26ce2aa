import { type Browser, expect } from "@playwright/test"
import type { TestServer } from "../server.ts"
import { CAST, type Cast } from "./cast.ts"
import { makeLists } from "./make-lists.ts"
import { Seat, type StoryLanguage } from "./seat.ts"

/** Everybody who takes part, each at a device of their own. */
export type Table = {
  readonly server: TestServer
  readonly language: StoryLanguage
  readonly cast: Cast
  /** The folder with everybody's lists and registers. */
  readonly lists: string
  readonly host: Seat
  readonly coast: Seat
  readonly coastOfficer: Seat
  readonly heights: Seat
  readonly heightsOfficer: Seat
  readonly neutral: Seat
  readonly interpreter: Seat
}

/** Sets the table: seven devices, none of which knows anything yet. */
export async function setTable(browser: Browser, server: TestServer, language: StoryLanguage): Promise<Table> {
  const take = (): Promise<Seat> => Seat.take(browser, server.url, language)
  return {
    server,
    language,
    cast: CAST[language],
    lists: await makeLists(),
    host: await take(),
    coast: await take(),
    coastOfficer: await take(),
    heights: await take(),
    heightsOfficer: await take(),
    neutral: await take(),
    interpreter: await take(),
  }
}

export const seatsOf = (table: Table): readonly Seat[] =>
  Object.values(table).filter((each): each is Seat => each instanceof Seat)

/** Sees that no page of anybody has failed. */
export function expectNoTroubles(table: Table): void {
  expect(seatsOf(table).flatMap((seat) => seat.troubles)).toEqual([])
}

/** What each device says of the record, and what failed in its page. */
export function standOf(table: Table): Promise<string[]> {
  const seats = Object.entries(table).filter((each): each is [string, Seat] => each[1] instanceof Seat)
  return Promise.all(
    seats.map(async ([name, { page, troubles }]) => {
      const badge = await page
        .locator(".top-badge")
        .textContent({ timeout: 5_000 })
        .catch(() => null)
      return `${name}: ${badge ?? "no badge"}; ${troubles.length === 0 ? "no error" : troubles.join("; ")}`
    }),
  )
}

/** A day so many days ahead, as `2026-05-01`. */
export const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
