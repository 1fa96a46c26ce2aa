import { expect, test } from "@playwright/test"
import { APP_TEXTS } from "../packages/web/src/app/texts.ts"
import { serverForFile } from "./served.ts"

const server = serverForFile()

test("the server says that it is well, and with which store", async ({ request }) => {
  const answer = await request.get(`${server.url}healthz`)
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toMatchObject({ version: expect.any(String), store: expect.any(String) })
})

test("the first page opens without an error and asks nobody outside", async ({ page }) => {
  const troubles: string[] = []
  page.on("pageerror", (error) => troubles.push(error.message))
  page.on("console", (line) => {
    if (line.type() === "error") troubles.push(line.text())
  })
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && /^(https?|wss?):/.test(request.url())) troubles.push(request.url())
  })
  await page.goto(server.url)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  expect(troubles).toEqual([])
})

test("the licences of what the pages carry of others stand beside them: of code, of what workers load, and of fonts", async ({
  request,
}) => {
  const answer = await request.get(`${server.url}licences.txt`)
  expect(answer.headers()["content-type"]).toContain("text/plain")
  const text = await answer.text()
  for (const name of ["preact", "livekit-client", "libsodium-sumo", "@noble/curves", "@fontsource/vazirmatn"]) {
    expect(text).toContain(`\n${name} `)
  }
  expect(text).toContain("SIL OPEN FONT LICENSE")
  // Of a package that brings no file of its licence, the notice that the licence asks for.
  expect(text).toContain("Copyright (c) Kazuhiko Arase")
})

test("the first page and the settings of every page lead to these licences", async ({ page }) => {
  await page.goto(server.url)
  const link = page.getByRole("link", { name: APP_TEXTS.licences.en })
  const [licences] = await Promise.all([page.waitForEvent("popup"), link.click()])
  await expect(licences.locator("body")).toContainText("SIL OPEN FONT LICENSE")
  await licences.close()
  await page.goto(`${server.url}new`)
  await page.getByRole("button", { name: APP_TEXTS.settings.en }).click()
  await expect(page.getByRole("dialog").getByRole("link", { name: APP_TEXTS.licences.en })).toBeVisible()
})
