import { type BrowserContext, expect, type Page } from "@playwright/test"
import type { MemberId, SessionId } from "../packages/domain/src/index.ts"
import { type buildHarness, openHarness } from "./media-page.ts"

/** Somebody of a test: the chair she takes, the tone that is her voice, the colour that is her picture. */
export type Person = {
  readonly member: MemberId
  readonly tone: number
  readonly colour: readonly [number, number, number]
}
export const CHAIR: Person = { member: "facilitator_qatar/head", tone: 550, colour: [30, 30, 200] }
export const GOV: Person = { member: "party_gov/head", tone: 440, colour: [200, 30, 30] }
export const TAL: Person = { member: "party_tal/head", tone: 660, colour: [30, 160, 30] }
export const INTERPRETER: Person = { member: "interpreter_team/head", tone: 880, colour: [160, 160, 30] }

export const HEARD = -45
/** Without any sound it is -100 and less; a gap in another tone, on a busy machine, spreads over all of them. */
export const SILENT = -75

/** A page in which somebody sits, in a browser that has her chair. */
export async function seat(
  context: BrowserContext,
  at: { readonly url: string; readonly files: Awaited<ReturnType<typeof buildHarness>>; readonly process: string },
  { member, tone, colour }: Person,
): Promise<Page> {
  // A page that the test itself answers has no address of its own: Chromium asks before it may speak to this machine.
  await context.grantPermissions(["camera", "microphone", "local-network-access"])
  const page = await openHarness(context, at.url, at.files)
  await page.evaluate(([process, member, source]) => harness.sit(process, member, source), [
    at.process,
    member,
    { tone, colour },
  ] as const)
  return page
}

export const view = (page: Page) => page.evaluate(() => harness.view())
export const ask = (page: Page, request: Parameters<typeof harness.ask>[0]) =>
  page.evaluate((asked) => harness.ask(asked), request)
const hears = (page: Page, tone: number) => page.evaluate((frequency) => harness.loudness(frequency), tone)
/** How loud it is while it is: on a busy machine a voice has gaps. */
export async function loudest(page: Page, tone: number): Promise<number> {
  let loudest = Number.NEGATIVE_INFINITY
  for (let n = 0; n < 10; n++) {
    loudest = Math.max(loudest, await hears(page, tone))
    await page.waitForTimeout(50)
  }
  return loudest
}
export const eventually = (page: Page, tone: number, timeout = 10_000) =>
  expect.poll(() => hears(page, tone), { intervals: [50], timeout })
export const idOf = async (page: Page) => (await view(page)).me!

export async function joinAll(pages: readonly Page[], session: SessionId): Promise<void> {
  for (const page of pages) {
    await expect.poll(() => page.evaluate((id) => harness.knows(id), session)).toBe(true)
    expect(await page.evaluate((id) => harness.join(id), session)).toBeNull()
    await isConnected(page)
  }
}

/** Media stands. */
export const isConnected = (page: Page, timeout = 20_000) =>
  expect.poll(async () => (await page.evaluate(() => harness.stats())).remoteHosts, { timeout }).not.toEqual([])

/** The facilitator lets the three delegations in and opens; everybody holds everybody's proven keys. */
export async function openSitting(chair: Page, pages: readonly Page[]): Promise<void> {
  for (const delegation of ["party_gov", "party_tal", "interpreter_team"] as const)
    expect(await ask(chair, { kind: "admit-delegation", delegation })).toBeNull()
  expect(await ask(chair, { kind: "open" })).toBeNull()
  for (const page of pages)
    await expect
      .poll(async () => {
        const { place, hearers } = await view(page)
        return [place, hearers.length, hearers.every((each) => each.isProven && each.hasSentKey)]
      })
      .toEqual(["plenary", pages.length, true])
}

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
/** Printed for docs/benchmarks.md. */
export const report = (what: string, values: readonly number[]) =>
  process.stdout.write(
    `${what}: median ${Math.round(median(values))} ms, longest ${Math.round(Math.max(...values))} ms\n`,
  )
