import { expect, test } from "@playwright/test"
import type { BodyOf } from "@wasit/domain"
import { ABORT_REASON_WORDS, BLIND_STEP_WORDS, MATCHING_WORDS } from "@wasit/domain/words"
import { DEFAULT_KEY_RULES, nobleRistrettoSuite } from "@wasit/matching/blind"
import { SECTION_TEXTS } from "../packages/web/src/app/sections.ts"
import { BEFORE_TEXTS } from "../packages/web/src/blind/before-texts.ts"
import { BLIND_TEXTS } from "../packages/web/src/blind/blind-texts.ts"
import { CHECK_TEXTS } from "../packages/web/src/blind/check-texts.ts"
import { LEARNED_TEXTS } from "../packages/web/src/blind/learned-texts.ts"
import { PRICE_TEXTS } from "../packages/web/src/blind/price-texts.ts"
import { INTAKE_TEXTS } from "../packages/web/src/lists/intake-texts.ts"
import { LIST_TEXTS } from "../packages/web/src/lists/texts.ts"
import { PEOPLE_TEXTS } from "../packages/web/src/process/people-texts.ts"
import { UI_TEXTS } from "../packages/web/src/ui/texts.ts"
import {
  CLAIMED,
  type Desk,
  HEAD,
  HELD,
  holdsName,
  plainEncodings,
  plainJoin,
  three,
  troublesOf,
} from "./blind-desks.ts"
import { sidewaysOnPhone, violations, widerThanPhone } from "./faults.ts"
import { Hand, recipientsIn } from "./hand.ts"
import { serverForEachTest } from "./served.ts"

/**
 * A blind round between two parties and a facilitator, each in a browser of its own, over small lists of invented people:
 * what comes out is what a plain join of the keys, or of the encodings, gives, and no name crosses the wire.
 */

test.use({ actionTimeout: 20_000 })

/** Each has a record of its own: between two rounds the parties have agreed to wait. */
const server = serverForEachTest()

test("two parties and a facilitator carry a blind round to its end, in Arabic", async ({ browser }) => {
  test.setTimeout(600_000)
  const [claimant, holder, host] = await three(browser, server.url, "ar")
  const faults: string[] = []
  const look = async ({ page }: Desk): Promise<void> => {
    faults.push(...(await violations(page)), ...(await sidewaysOnPhone(page)))
    faults.push(...((await widerThanPhone(page)) === 0 ? [] : ["wider than a phone"]))
  }
  await host.sit("blind")
  await expect(host.page.getByText(host.say(BLIND_TEXTS.emptyHost))).toBeVisible()
  await look(host)
  await prepare(claimant, holder)
  await propose(claimant, look)
  await agree(holder, look)
  for (const desk of [claimant, holder, host]) {
    await desk.sit("blind")
    await bind(desk)
  }
  await look(host)
  // From here each device goes on by itself; a hand is needed where rows are opened and where the result is given out.
  for (const desk of [claimant, holder]) await byHand(desk, "do-open")
  await lookAtDrawn(host, look)
  await byHand(host, "do-release")
  const expected = plainJoin()
  expect(expected.length).toBeGreaterThan(2)
  const [claims, held] = await Promise.all([matchedRows(claimant), matchedRows(holder)])
  const found = claims.map((claim, at) => [claim, held[at]] as const).sort(([one], [other]) => one - other)
  expect(found).toEqual(expected)
  await showPair(claimant, holder)
  for (const desk of [claimant, holder, host]) await look(desk)
  await expect(host.page.getByRole("table", { name: host.say(LEARNED_TEXTS.title) })).toBeVisible()
  expect(await host.page.locator("body").innerText()).not.toMatch(/زمری|Zmaray|شاه ولی|Shah Wali/)
  for (const desk of [claimant, holder, host]) await purge(desk)
  await expect(claimant.page.getByText(claimant.say(BLIND_STEP_WORDS.purged))).toBeVisible()
  await seeAskedBefore(claimant, look)
  const named = [claimant, holder, host].flatMap(({ sent }) => sent.filter(holdsName).map(({ url }) => url))
  expect(named).toEqual([])
  const troubles = await Promise.all([claimant, holder, host].map(troublesOf))
  expect([...faults, ...troubles.flat()]).toEqual([])
  for (const { example } of [claimant, holder, host]) await example.context.close()
})

test("a blind round by encodings finds the same rows, and nobody sends a name, in English @long", async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const desks = await three(browser, server.url, "en")
  const [claimant, holder, host] = desks
  const nothing = async (): Promise<void> => undefined
  await prepare(claimant, holder)
  await propose(claimant, nothing, "encodings")
  await agree(holder, nothing)
  for (const desk of desks) {
    await desk.sit("blind")
    await bind(desk)
  }
  for (const desk of [claimant, holder]) await byHand(desk, "do-open")
  await byHand(host, "do-release")
  const [claims, held] = await Promise.all([matchedRows(claimant), matchedRows(holder)])
  const found = claims.map((claim, at) => [claim, held[at]] as const).sort(([one], [other]) => one - other)
  expect(found).toEqual(plainEncodings())
  for (const { page } of desks) expect(await violations(page)).toEqual([])
  expect(await host.page.locator("body").innerText()).not.toMatch(/زمری|Zmaray|شاه ولی|Shah Wali/)
  expect(desks.flatMap(({ sent }) => sent.filter(holdsName).map(({ url }) => url))).toEqual([])
  expect((await Promise.all(desks.map(troublesOf))).flat()).toEqual([])
  for (const { example } of desks) await example.context.close()
})

test("another list, too many values, a message sent twice and a false one are refused and shown, in English @long", async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const [claimant, holder, host] = await three(browser, server.url, "en")
  const nothing = async (): Promise<void> => undefined
  await prepare(claimant, holder)
  await propose(claimant, nothing)
  await agree(holder, nothing)
  for (const desk of [holder, host]) {
    await desk.sit("blind")
    await bind(desk)
  }
  const hand = await Hand.take(server.url, "party_tal/list-officer")
  const bound = await boundInput(hand)
  const forged = { ...bound, input: { ...bound.input, list: "0".repeat(64) } }
  expect(await hand.act("blind-bound/1", forged)).toBe("blind-input-differs")
  expect(await hand.act("blind-bound/1", bound)).toBe("accepted")
  const { round } = bound
  const elements = bound.input.tickets * DEFAULT_KEY_RULES.slots
  const recipients = recipientsIn(
    [...(await hand.bodies("process-founded/1")), ...(await hand.bodies("member-enrolled/1"))],
    "facilitator_qatar",
  )
  const message = await hand.message(recipients, Buffer.from("not what was agreed"))
  expect(await hand.act("blind-asked/1", { round, elements: elements + 1, message })).toBe("blind-over-quota")
  await expect.poll(async () => (await hand.bodies("blind-asked/1")).length, { timeout: 120_000 }).toBe(1)
  const [theirs] = (await hand.bodies("blind-asked/1")) as { message: typeof message }[]
  expect(await hand.act("blind-asked/1", { round, elements, message: theirs!.message })).toBe("blind-message-used")
  expect(await hand.act("blind-asked/1", { round, elements, message })).toBe("accepted")
  const reason = host.say(ABORT_REASON_WORDS["message-malformed"])
  await expect(host.page.getByText(host.say(BLIND_TEXTS.faulty, { reason }))).toBeVisible({ timeout: 120_000 })
  expect(await violations(host.page)).toEqual([])
  const end = host.say(BLIND_TEXTS.end)
  await host.page.getByRole("button", { name: end, exact: true }).click()
  await host.page.getByRole("dialog").getByRole("button", { name: end, exact: true }).click()
  for (const { page, say, sit } of [claimant, holder]) {
    await sit("blind")
    await expect(page.getByText(say(BLIND_STEP_WORDS.aborted))).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(reason)).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
  for (const { example } of [claimant, holder, host]) await example.context.close()
})

/** What the claimant binds itself to, from what stands in the record and with a key nobody keeps. */
async function boundInput(hand: Hand) {
  const [proposal] = ((await hand.bodies("matching-proposed/1")) as BodyOf<"matching-proposed/1">[]).slice(-1)
  const lists = (await hand.bodies("list-deposited/1")) as BodyOf<"list-deposited/1">[]
  const [other] = ((await hand.bodies("blind-bound/1")) as BodyOf<"blind-bound/1">[]).slice(-1)
  const suite = nobleRistrettoSuite()
  const key = suite.multiplyBase(suite.hashToScalar(Buffer.from(proposal!.id), Buffer.from("a test")))
  return {
    round: proposal!.id,
    terms: other!.terms,
    input: {
      list: lists.find(({ id }) => id === proposal!.list)!.root,
      root: "1".repeat(64),
      tickets: proposal!.terms!.tickets.claimed,
    },
    coin: "2".repeat(64),
    key: Buffer.from(key).toString("hex"),
  }
}

/** The claimant seals a supplement, and the holder its register. */
async function prepare(claimant: Desk, holder: Desk): Promise<void> {
  await bringIn(claimant, "claim", CLAIMED)
  await claimant.page.getByRole("button", { name: claimant.say(INTAKE_TEXTS.toSeal), exact: true }).click()
  await claimant.page.locator("main button.button-primary").first().click()
  await claimant.page.getByRole("dialog").locator("button.button-primary").click()
  await expect(claimant.page.getByRole("dialog")).toHaveCount(0, { timeout: 30_000 })
  await bringIn(holder, "register", HELD)
  await holder.page.getByRole("button", { name: holder.say(INTAKE_TEXTS.toKeep), exact: true }).click()
  await holder.page.locator("main button.button-primary").first().click()
  await expect(holder.page.getByText(holder.say(INTAKE_TEXTS.kept, { n: 1 }))).toBeVisible()
  // By the navigation: a page that is left with its address may be gone before the register is on its disk.
  await holder.page
    .getByRole("navigation")
    .getByRole("link", { name: holder.say(SECTION_TEXTS.blind) })
    .first()
    .click()
  await sealRegister(holder)
}

async function sealRegister({ page, say }: Desk): Promise<void> {
  const dialog = page.getByRole("dialog")
  const own = dialog.getByLabel(say(BLIND_TEXTS.register)).locator("option", { hasText: "register-blind.csv" })
  await expect(async () => {
    await page.getByRole("button", { name: say(BLIND_TEXTS.sealRegister), exact: true }).click()
    await expect(own)
      .toHaveCount(1, { timeout: 3_000 })
      .catch(async (cause: unknown) => {
        await page.keyboard.press("Escape")
        throw cause
      })
  }).toPass({ timeout: 30_000 })
  await dialog.getByLabel(say(BLIND_TEXTS.register)).selectOption(await own.getAttribute("value"))
  await dialog.getByLabel(say(BLIND_TEXTS.fillTo)).selectOption("100")
  await dialog.locator("button.button-primary").click()
  await expect(dialog).toHaveCount(0)
}

async function bringIn({ page, say, sit }: Desk, kind: "claim" | "register", lines: readonly string[]): Promise<void> {
  await sit("intake")
  await page.getByRole("radio", { name: say(LIST_TEXTS[kind]) }).check()
  const choosing = page.waitForEvent("filechooser")
  await page.getByRole("button", { name: say(UI_TEXTS.chooseFile), exact: true }).click()
  const buffer = Buffer.from([HEAD, ...lines].join("\n"))
  await (await choosing).setFiles({ name: `${kind}-blind.csv`, mimeType: "text/csv", buffer })
  await expect(page.getByText(say(INTAKE_TEXTS.columnsLead))).toBeVisible({ timeout: 30_000 })
  await page.getByRole("button", { name: say(LIST_TEXTS.next), exact: true }).click()
  await expect(page.getByRole("heading", { name: say(INTAKE_TEXTS.quality), exact: true })).toBeVisible()
}

async function propose(
  desk: Desk,
  look: (desk: Desk) => Promise<void>,
  mode: "keys" | "encodings" = "keys",
): Promise<void> {
  const { page, say, sit } = desk
  await sit("blind")
  await page.getByRole("button", { name: say(PRICE_TEXTS.measure), exact: true }).click()
  const table = page.getByRole("table", { name: say(PRICE_TEXTS.price) })
  await expect(table.getByRole("row")).toHaveCount(1 + Object.keys(MATCHING_WORDS).length, { timeout: 120_000 })
  await look(desk)
  await page.getByRole("button", { name: say(BLIND_TEXTS.propose), exact: true }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("radio", { name: say(MATCHING_WORDS[mode]) }).check()
  await dialog.getByLabel(say(BLIND_TEXTS.fillTo)).selectOption("100")
  await dialog.getByRole("combobox", { name: say(BLIND_TEXTS.comparer) }).selectOption("facilitator_qatar")
  await dialog.getByLabel(say(BLIND_TEXTS.audited)).fill("100")
  await look(desk)
  await dialog.locator("button.button-primary").click()
  await expect(dialog).toHaveCount(0)
}

async function agree(desk: Desk, look: (desk: Desk) => Promise<void>): Promise<void> {
  const { page, say, sit } = desk
  await sit("blind")
  await look(desk)
  const agreeing = page.getByRole("button", { name: say(PEOPLE_TEXTS.agree), exact: true })
  const trying = page.getByRole("button", { name: say(PRICE_TEXTS.measure), exact: true })
  // What each way finds can be seen before one agrees.
  expect((await trying.boundingBox())?.y).toBeLessThan((await agreeing.boundingBox())?.y ?? 0)
  await agreeing.click()
  await page.getByRole("dialog").locator("button.button-primary").click()
  await expect(page.getByRole("dialog")).toHaveCount(0)
}

/** Consents and binds; from then on the device carries the round by itself. */
const bind = (desk: Desk): Promise<void> => byHand(desk, "do-bind")

async function byHand({ page, say }: Desk, step: "do-bind" | "do-open" | "do-release"): Promise<void> {
  const name = say(BLIND_TEXTS[step])
  await page.getByRole("button", { name, exact: true }).click({ timeout: 120_000 })
  await page.getByRole("dialog").getByRole("button", { name, exact: true }).click()
  await expect(page.getByRole("dialog")).toHaveCount(0)
}

/** Every ticket of these small lists is drawn: the facilitator reads the names before it releases, and only when it asks to. */
async function lookAtDrawn(desk: Desk, look: (desk: Desk) => Promise<void>): Promise<void> {
  const { page, say } = desk
  const show = page.getByRole("button", { name: say(CHECK_TEXTS.showDrawn), exact: true })
  await expect(show).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText("Zmaray Noorzai")).toHaveCount(0)
  await show.click()
  for (const name of ["Zmaray Noorzai", "زمری نورزی"]) {
    await expect(page.getByRole("rowheader", { name })).toBeVisible({ timeout: 60_000 })
  }
  await look(desk)
}

/** The numbers of the own rows that matched, in order. */
async function matchedRows({ page, say }: Desk): Promise<number[]> {
  const table = page.getByRole("table", { name: say(BLIND_TEXTS.ownRows) })
  await expect(table).toBeVisible({ timeout: 120_000 })
  const cells = await table.locator("tbody tr td:nth-child(2)").allInnerTexts()
  return cells.map(numberIn)
}

const numberIn = (text: string): number =>
  Number(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/\D/g, ""))

/** Both ask for the first pair; each then sees the other's row of it. */
async function showPair(claimant: Desk, holder: Desk): Promise<void> {
  for (const { page, say } of [claimant, holder]) {
    const name = say(BLIND_TEXTS.want)
    await page.getByRole("button", { name, exact: true }).first().click()
    await page.getByRole("dialog").getByRole("button", { name, exact: true }).click()
    await expect(page.getByRole("dialog")).toHaveCount(0)
  }
  const known = [...CLAIMED, ...HELD].map((line) => line.split(",")[1]!)
  for (const { page } of [claimant, holder]) {
    await expect(page.locator(".blind-shown").nth(1)).toBeVisible({ timeout: 120_000 })
    expect(known).toContain(await page.locator(".blind-shown").nth(1).innerText())
  }
}

/** Before the same list is asked again, the terms say that it was: which round, how it ended, and what it used. */
async function seeAskedBefore(desk: Desk, look: (desk: Desk) => Promise<void>): Promise<void> {
  const { page, say } = desk
  await page.getByRole("button", { name: say(BLIND_TEXTS.propose), exact: true }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("combobox", { name: say(BLIND_TEXTS.comparer) }).selectOption("facilitator_qatar")
  await expect(dialog.getByText(say(BEFORE_TEXTS.tickets, { claimed: 100, held: 100 }))).toBeVisible()
  await expect(dialog.getByText(say(BEFORE_TEXTS.again))).toBeVisible()
  await look(desk)
  await page.keyboard.press("Escape")
}

async function purge({ page, say }: Desk): Promise<void> {
  const name = say(BLIND_TEXTS.purge)
  await page.getByRole("button", { name, exact: true }).click()
  await page.getByRole("dialog").getByRole("button", { name, exact: true }).click()
  await expect(page.getByRole("dialog")).toHaveCount(0)
}
