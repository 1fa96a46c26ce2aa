import { expect, type Page, test } from "@playwright/test"
import { openExample, recordRead } from "./example.ts"
import { Hand } from "./hand.ts"
import { serverForEachTest } from "./served.ts"

const server = serverForEachTest()

test("what one window was told later than another on the same device is no sign of a shortened record", async ({
  browser,
}) => {
  const { context, page, process, troubles } = await openExample(browser, server.url, "en")
  const hand = await Hand.take(server.url, "facilitator_us/head")
  const other = await context.newPage()
  await other.goto(`${server.url}p/${process}/standing`)
  await recordRead(other)
  const first = await entriesIn(page)
  await expect.poll(() => entriesIn(other)).toBe(first)

  // The other window's next answers are taken down before the second act, and come to it after the first window has read both.
  let taken = 0
  let deliver = (): void => undefined
  const delivered = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await other.route("**/entries?from=*", async (route) => {
    const response = await route.fetch()
    taken += 1
    await delivered
    await route.fulfill({ response })
  })
  expect(await hand.act("rehearsal-advanced/1", { days: 1 })).toBe("accepted")
  await expect.poll(() => taken).toBeGreaterThan(0)
  expect(await hand.act("rehearsal-advanced/1", { days: 1 })).toBe("accepted")
  await expect.poll(() => entriesIn(page)).toBe(first + 2)
  deliver()

  await expect.poll(() => entriesIn(other)).toBe(first + 2)
  await expect(other.locator(".top-badge")).not.toContainText("does not verify")
  // Both windows go on cosigning: the newest head has been seen by both parties.
  await expect(other.locator(".top-badge")).toContainText(new RegExp(`seen to \\W*${first + 2}`))
  expect(troubles).toEqual([])
  await context.close()
})

test("a gateway's page in the place of an answer, and an answer cut off, are waited out", async ({ browser }) => {
  const { context, page, sit } = await openExample(browser, server.url, "en")
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error.message))
  const hand = await Hand.take(server.url, "facilitator_us/head")
  const first = await entriesIn(page)
  let spoilt = 0
  await page.route("**/entries?from=*", async (route) => {
    spoilt += 1
    if (spoilt <= 3) await route.fulfill({ status: 502, contentType: "text/html", body: "<h1>502 Bad Gateway</h1>" })
    else if (spoilt <= 6)
      await route.fulfill({ status: 200, contentType: "application/json", body: '{"size": 3, "ent' })
    else await route.continue()
  })
  expect(await hand.act("rehearsal-advanced/1", { days: 1 })).toBe("accepted")
  await expect.poll(() => entriesIn(page)).toBe(first + 1)

  // What is signed meanwhile was not refused, and a page opened meanwhile says what it waits for.
  await page.route("**/acts", (route) => route.abort())
  await sit("facilitator_qatar/head", "process")
  await page.getByRole("button", { name: "Move the story's clock" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Move the story's clock" }).click()
  await expect(page.getByRole("alert")).toContainText("This was not sent")
  await page.route("**/entries?from=*", (route) => route.fulfill({ status: 503, body: "" }))
  await page.reload()
  await expect(page.getByText("The record is not here yet")).toBeVisible()
  await page.unroute("**/entries?from=*")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  expect(errors).toEqual([])
  await context.close()
})

/** Up to which entry the record is verified, as the badge says it. */
async function entriesIn(page: Page): Promise<number> {
  const said = await page.locator(".top-badge").textContent()
  return Number(/verified to entry (\d+)/.exec((said ?? "").replace(/[\u2066-\u2069,]/g, ""))?.[1] ?? Number.NaN)
}
