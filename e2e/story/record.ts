import { execFile } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect } from "@playwright/test"
import { BADGE_TEXTS } from "../../packages/web/src/record/badge-texts.ts"
import { RECORD_TEXTS } from "../../packages/web/src/record/record-texts.ts"
import { PUBLIC_TEXTS } from "../../packages/web/src/statements/public-texts.ts"
import { readNumber } from "../../packages/web/src/ui/read-number.ts"
import { WASIT } from "./make-lists.ts"
import { Seat } from "./seat.ts"
import type { Table } from "./table.ts"

/** The whole record is checked in the browser, and the badge says that both have seen it to its last entry. */
export async function verifyHere({ coast }: Table): Promise<void> {
  await coast.go("record")
  await coast.press(coast.say(RECORD_TEXTS, "verify"))
  await expect(coast.page.getByText(coast.say(RECORD_TEXTS, "whole"))).toBeVisible()
  await expect(coast.page.locator(".top-badge .status-done")).toContainText(coast.like(BADGE_TEXTS, "verified", "n"))
  await coast.picture("31-record-verified")
}

/**
 * A party takes the record away and checks it alone: a program, a file and the policy text it keeps on paper. Every number
 * of the public page is one that this check computed.
 */
export async function verifyAlone({ coast, host, lists, language, server }: Table): Promise<void> {
  const downloading = coast.page.waitForEvent("download")
  await coast.press(coast.say(RECORD_TEXTS, "download"))
  const bundle = join(lists, "record.wasit")
  await (await downloading).saveAs(bundle)
  const paper = join(lists, "policy.txt")
  await coast.go("process")
  await writeFile(paper, await coast.page.locator(".policy-text").innerText())

  const browser = host.page.context().browser()
  if (browser === null) throw new Error("the story needs a browser")
  const reader = await Seat.take(browser, server.url, language)
  const { pathname } = new URL(host.page.url())
  await reader.page.goto(`/public/${pathname.split("/")[2] ?? ""}`)
  await expect(reader.page.locator(".figure-number").first()).toBeVisible()
  await reader.picture("32-public-page")
  await reader.picture("33-public-page-on-a-phone", "phone", reader.section(reader.say(PUBLIC_TEXTS, "figures")))
  const shown = await publicNumbers(reader)

  const { stdout } = await promisify(execFile)(process.execPath, [
    WASIT,
    "verify",
    bundle,
    "--policy",
    paper,
    "--figures",
    "--json",
  ])
  const report = JSON.parse(stdout) as Report
  expect(report.findings).toEqual([])
  expect(report.isPolicyMet).toBe(true)
  const computed = report.figures.filter(({ statement }) => statement === null).map(({ value }) => value)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown).toEqual(computed)
  const texts = reader.page.locator("article.statement")
  const bound = report.figures.filter(({ statement }) => statement !== null)
  expect(bound.length).toBeGreaterThan(0)
  for (const { stated, value } of bound) {
    expect(stated).toBe(value)
    await expect(texts.getByText(reader.format.number(value ?? -1)).first()).toBeVisible()
  }
}

type Report = {
  readonly findings: readonly unknown[]
  readonly isPolicyMet: boolean
  /** `statement` is null for the figures of the public page. */
  readonly figures: readonly {
    readonly statement: string | null
    readonly stated: number | null
    readonly value: number | null
  }[]
}

async function publicNumbers(reader: Seat): Promise<readonly number[]> {
  const texts = await reader.page.locator(".figure-number").allInnerTexts()
  return texts.map((text) => {
    const read = readNumber(text)
    if (read.kind !== "number") throw new Error(`no number: ${text}`)
    return read.n
  })
}
