import { expect, type Page, test } from "@playwright/test"
import type { SessionId } from "../packages/domain/src/index.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { ask, eventually, HEARD, INTERPRETER, idOf, joinAll, openSitting, TAL, view } from "./talk-people.ts"
import { openWeakTable, type WeakTable } from "./weak-line/table.ts"

test.use(TALK_BROWSER)
test.describe.configure({ mode: "serial" })

const SESSION: SessionId = "session_network-change"
const CAUCUS = "caucus_network-change"

let table: WeakTable
let chair: Page
let tal: Page
let interpreter: Page
/** Whom `tal` had the floor, a channel and a caucus with. */
let kept: object

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  table = await openWeakTable(browser, SESSION)
  ;({ chair, tal, interpreter } = table)
  await joinAll([chair, table.gov, interpreter], SESSION)
  await joinAll([tal], SESSION)
  await openSitting(chair, [chair, table.gov, tal, interpreter])
})
test.afterAll(() => table.close())

const standing = async () => {
  const { phase, place, floor, listening, silence } = await view(tal)
  return { phase, place, floor, listening, silence }
}
const packetsTo = async (page: Page) => (await page.evaluate(() => harness.stats())).heard.packets

/** How long after `begun` voices came to this page again, which had stopped coming. */
async function soundAgain(page: Page, begun: number): Promise<number> {
  const before = await packetsTo(page)
  await expect.poll(() => packetsTo(page), { intervals: [20], timeout: 20_000 }).toBeGreaterThan(before + 5)
  return Date.now() - begun
}

const report = (what: string, ms: number) => process.stdout.write(`${what}: ${Math.round(ms)} ms\n`)
/** Five seconds are wanted; where ten programs share each core, the steps themselves take longer. */
const SOON = 8_000

test("a weak line: in a caucus, with the floor and a channel @long", async () => {
  const participants = [await idOf(tal), await idOf(interpreter), await idOf(chair)]
  const opened = {
    kind: "open-caucus",
    caucus: CAUCUS,
    delegations: ["party_tal"],
    participants,
    minutes: null,
  } as const
  expect(await ask(chair, opened)).toBeNull()
  for (const page of [chair, tal, interpreter]) await expect.poll(async () => (await view(page)).place).toBe(CAUCUS)
  expect(await ask(chair, { kind: "give-floor", participant: await idOf(tal) })).toBeNull()
  expect(await tal.evaluate(() => harness.setMicrophone(true))).toBeNull()
  expect(await ask(interpreter, { kind: "sit-at-desk", languages: ["ar", "en"] })).toBeNull()
  expect(await ask(interpreter, { kind: "take-channel", language: "ar" })).toBeNull()
  expect(await interpreter.evaluate(() => harness.setMicrophone(true))).toBeNull()
  expect(await ask(tal, { kind: "listen", listening: { language: "ar", withFloor: true } })).toBeNull()
  await eventually(chair, TAL.tone).toBeGreaterThan(HEARD)
  await eventually(tal, INTERPRETER.tone).toBeGreaterThan(HEARD)
  kept = await standing()
  expect(kept).toMatchObject({ phase: "joined", place: CAUCUS, floor: await idOf(tal), silence: null })
})

test("a weak line: seen from another port from one packet to the next, she goes on speaking and hearing @long", async () => {
  for (let n = 0; n < 3; n++) {
    const begun = Date.now()
    table.line.changeNetwork()
    await tal.waitForTimeout(200)
    const [heard, speaks] = await Promise.all([soundAgain(tal, begun), soundAgain(chair, begun)])
    report("another port: heard again", speaks)
    report("another port: hears again", heard)
    expect(Math.max(heard, speaks)).toBeLessThan(SOON)
    expect(await standing()).toEqual(kept)
  }
})

test("a weak line: her media is cut for six seconds and comes back from another port, while the room still answers @long", async () => {
  table.line.isMediaDark = true
  await tal.waitForTimeout(6_000)
  table.line.changeNetwork()
  table.line.isMediaDark = false
  const begun = Date.now()
  const [heard, speaks] = await Promise.all([soundAgain(tal, begun), soundAgain(chair, begun)])
  report("media cut for six seconds: heard again", speaks)
  report("media cut for six seconds: hears again", heard)
  expect(Math.max(heard, speaks)).toBeLessThan(SOON)
  expect(await standing()).toEqual(kept)
})

test("a weak line: on another network after two seconds of none she is back, silent, with floor, channel and caucus @long", async () => {
  for (let n = 0; n < 3; n++) {
    const lostAt = Date.now()
    table.line.isDark = true
    table.signal.changeNetwork()
    table.line.changeNetwork()
    await tal.waitForTimeout(2_000)
    table.line.isDark = false
    const begun = Date.now()
    // Her device notices by the silence of the room that the line it had is dead.
    const phase = async () => (await view(tal)).phase
    await expect.poll(phase, { intervals: [20] }).toBe("reconnecting")
    await expect.poll(phase, { intervals: [20] }).toBe("joined")
    report("another network: in the room again", Date.now() - begun)
    const heard = await soundAgain(tal, begun)
    report("another network: hears again", heard)
    report("another network: since the old one was lost", heard + begun - lostAt)
    expect(heard).toBeLessThan(SOON)
    await expect.poll(standing).toEqual(kept)
    await eventually(tal, INTERPRETER.tone).toBeGreaterThan(HEARD)
    expect((await view(tal)).own.microphone).toBe(false)
    expect(await tal.evaluate(() => harness.setMicrophone(true))).toBeNull()
    await eventually(chair, TAL.tone).toBeGreaterThan(HEARD)
  }
})

test("a weak line: a handshake that gets lost is begun anew after eight seconds, and she is told meanwhile @long", async () => {
  const made = async () => (await tal.evaluate(() => harness.localDescriptions())).length
  table.line.isMediaDark = true
  expect(await tal.evaluate((session) => harness.join(session), SESSION)).toBeNull()
  const begun = Date.now()
  await tal.waitForTimeout(1_500)
  const first = await made()
  await expect.poll(made, { intervals: [50], timeout: 15_000 }).toBeGreaterThan(first)
  const renewed = Date.now() - begun
  report("a lost handshake: begun anew", renewed)
  expect(renewed).toBeGreaterThan(7_000)
  table.line.isMediaDark = false
  const lightAt = Date.now()
  await eventually(tal, INTERPRETER.tone).toBeGreaterThan(HEARD)
  report("a lost handshake: heard once the line carries again", Date.now() - lightAt)
  table.line.isMediaDark = true
  await expect.poll(async () => (await view(tal)).silence, { timeout: 30_000 }).toBe("media-lost")
  table.line.isMediaDark = false
  await expect.poll(async () => (await view(tal)).silence, { timeout: 15_000 }).toBeNull()
  await eventually(tal, INTERPRETER.tone).toBeGreaterThan(HEARD)
})
