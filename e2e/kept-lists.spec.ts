import { type Browser, type BrowserContext, type CDPSession, expect, type Page, test } from "@playwright/test"
import type { Values, Words } from "@wasit/domain/words"
import type { Texts } from "../packages/web/src/i18n/define-texts.ts"
import { formatOf } from "../packages/web/src/i18n/format.ts"
import { DESK_TEXTS } from "../packages/web/src/lists/desk-texts.ts"
import { INTAKE_TEXTS } from "../packages/web/src/lists/intake-texts.ts"
import { SEAL_TEXTS } from "../packages/web/src/lists/seal-texts.ts"
import { KEEPING_TEXTS, LIST_REFUSAL_TEXTS, LIST_TEXTS } from "../packages/web/src/lists/texts.ts"
import { UI_TEXTS } from "../packages/web/src/ui/texts.ts"
import { openExample } from "./example.ts"
import { documentsOf, move } from "./kept-documents.ts"
import { serverForFile } from "./served.ts"
import { type ChosenFile, workbook } from "./spreadsheets.ts"

/**
 * What a device keeps of lists: two windows work on one list and neither loses what the other did; where the disk takes
 * nothing, it is said, the work waits on the page, and goes on when there is room.
 */
const CHAIR = "party_tal/list-officer"
const NAMES = ["Karim Test", "Nasir Test", "Salim Test", "Yusuf Test"] as const
const [KARIM, NASIR, SALIM] = NAMES
const REGISTER = fileOf("register.xlsx", NAMES)
const LATER = fileOf("later.xlsx", ["Idris Test", "Haris Test"])
const CLAIM = fileOf("claim.xlsx", NAMES)

const format = formatOf({ language: "en", digits: "auto", calendar: "auto" })
const say = <T extends Texts>(texts: T, key: keyof T, values?: Values) => format.say(texts[key] as Words, values)

test.use({ actionTimeout: 20_000 })

const server = serverForFile()

test("two windows work on one list: what either does stays, and each shows it", async ({ browser }) => {
  test.setTimeout(300_000)
  const { page, context, process, sit } = await openExample(browser, server.url, "en")
  await sit(CHAIR, "intake")
  await bringIn(page, "register", REGISTER)
  const other = await anotherWindow(context, page, process)
  await showAll(page)
  await showAll(other)

  // At the same moment, and each of them another row.
  await Promise.all([select(page, KARIM), select(other, NASIR)])
  await Promise.all([setAside(page), setAside(other)])
  for (const window of [page, other]) await expectAside(window, [KARIM, NASIR])
  await page.reload()
  await showAll(page)
  await expectAside(page, [KARIM, NASIR])

  // A window that does not hear of the others takes over what they did when it keeps something itself.
  await deafen(page)
  await showAll(page)
  await select(other, SALIM)
  await setAside(other)
  await expectAside(other, [KARIM, NASIR, SALIM])
  await expectAside(page, [KARIM, NASIR])
  await select(page, NASIR)
  await press(page, say(LIST_TEXTS, "takeBack"))
  for (const window of [page, other]) await expectAside(window, [KARIM, SALIM])

  // Another file came in meanwhile: what was done to rows of the one before has no place in it.
  await other
    .getByRole("button", { name: say(INTAKE_TEXTS, "step-file") })
    .first()
    .click()
  await other.locator("input[type=file]").setInputFiles(LATER)
  await expect(other.getByRole("rowheader", { name: "Province" })).toBeVisible()
  await select(page, NASIR)
  await setAside(page)
  await expect(page.getByText(say(LIST_REFUSAL_TEXTS, "list-replaced"))).toBeVisible()
  await expect(rowOf(page, "Idris Test")).toBeVisible()
  await expectAside(page, [])
  await context.close()
})

test("a list that another window removed is told, and kept again when asked", async ({ browser }) => {
  test.setTimeout(240_000)
  const { page, context, process, sit } = await openExample(browser, server.url, "en")
  await sit(CHAIR, "intake")
  await bringIn(page, "register", REGISTER)
  await showAll(page)
  const other = await anotherWindow(context, page, process, "intake")
  await press(other, say(LIST_TEXTS, "remove"), REGISTER.name)
  await other
    .getByRole("dialog")
    .getByRole("button", { name: say(LIST_TEXTS, "remove") })
    .click()
  await expect(page.getByText(say(LIST_REFUSAL_TEXTS, "list-removed"))).toBeVisible()
  await expect(other.getByText(REGISTER.name)).toHaveCount(0)
  await press(page, say(KEEPING_TEXTS, "keepAgain"))
  await expect(page.locator(".keeping-note")).toHaveCount(0)
  await expect(other.getByText(REGISTER.name)).toBeVisible()
  await page.reload()
  await showAll(page)
  await expect(rowOf(page, KARIM)).toBeVisible()
  await context.close()
})

test("where the disk is full it is told, nothing that was done is lost, and the work goes on", async ({ browser }) => {
  test.setTimeout(300_000)
  const { page, context, sit, disk } = await openOnSmallDisk(browser)
  await sit(CHAIR, "intake")
  await bringIn(page, "register", REGISTER)
  await showAll(page)
  await disk.fill()
  await select(page, KARIM)
  await setAside(page)
  await expect(page.locator(".keeping-note")).toContainText(say(LIST_REFUSAL_TEXTS, "disk-full"))
  await select(page, NASIR)
  await setAside(page)
  await expectAside(page, [KARIM, NASIR])

  // It outlasts the page that shows it.
  const list = page.url()
  await page
    .getByRole("navigation")
    .getByRole("link", { name: say(LIST_TEXTS, "toDesk") })
    .first()
    .click()
  await expect(page).not.toHaveURL(list)
  await page.goBack()
  await showAll(page)
  await expectAside(page, [KARIM, NASIR])
  const refused = await disk.refused()
  await press(page, say(KEEPING_TEXTS, "keepAgain"))
  await expect.poll(() => disk.refused()).toBeGreaterThan(refused)
  await expect(page.locator(".keeping-note")).toBeVisible()
  await disk.empty()
  await press(page, say(KEEPING_TEXTS, "keepAgain"))
  await expect(page.locator(".keeping-note")).toHaveCount(0)

  // A version is said to be kept when it is.
  await disk.fill()
  await press(page, say(INTAKE_TEXTS, "toKeep"))
  await press(page, say(INTAKE_TEXTS, "keep", { n: 1 }))
  await expect(page.locator(".keeping-note")).toBeVisible()
  await expect(page.getByText(say(INTAKE_TEXTS, "kept", { n: 1 }))).toHaveCount(0)
  await disk.empty()
  await press(page, say(KEEPING_TEXTS, "keepAgain"))
  await expect(page.getByText(say(INTAKE_TEXTS, "kept", { n: 1 }))).toBeVisible()
  await page.reload()
  await showAll(page)
  await expectAside(page, [KARIM, NASIR])
  await context.close()
})

test("a list is deposited only when its key is on the disk, and what came of it is noted even if that must wait", async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const { page, context, sit, disk } = await openOnSmallDisk(browser)
  await sit(CHAIR, "intake")
  await bringIn(page, "claim", CLAIM)
  await press(page, say(INTAKE_TEXTS, "toSeal"))
  const seal = page.getByRole("button", { name: /^Seal/ })
  const version = (await seal.innerText()).match(/\d+/)?.[0] ?? ""
  await disk.fill()
  await seal.click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("button", { name: /^Seal/ }).click()
  await expect(dialog.getByText(say(LIST_REFUSAL_TEXTS, "disk-full"))).toBeVisible()
  await expect(page.getByRole("heading", { name: say(INTAKE_TEXTS, "ownList", { n: Number(version) }) })).toHaveCount(0)
  await disk.empty()

  // The disk fills up between the key and the note that the list was sealed.
  await page.route("**/acts", async (route) => {
    await disk.fill()
    await route.continue()
  })
  await dialog.getByRole("button", { name: /^Seal/ }).click()
  await expect(dialog).toBeHidden()
  await page.unroute("**/acts")
  await expect(page.locator(".keeping-note")).toBeVisible()
  await expect(page.getByText(say(SEAL_TEXTS, "sealedNow", { n: Number(version) }))).toBeVisible()
  await disk.empty()
  await press(page, say(KEEPING_TEXTS, "keepAgain"))
  await expect(page.locator(".keeping-note")).toHaveCount(0)
  await page.reload()
  await press(page, say(INTAKE_TEXTS, "toSeal"))
  await expect(page.getByText(say(SEAL_TEXTS, "sealedNow", { n: Number(version) }))).toBeVisible()
  await context.close()
})

test("a list of which a part is missing is not opened, and nothing of it is overwritten", async ({ browser }) => {
  test.setTimeout(240_000)
  const { page, context, sit } = await openExample(browser, server.url, "en")
  await sit(CHAIR, "intake")
  await bringIn(page, "register", REGISTER)
  await press(page, say(INTAKE_TEXTS, "toKeep"))
  await press(page, say(INTAKE_TEXTS, "keep", { n: 1 }))
  await expect(page.getByText(say(INTAKE_TEXTS, "kept", { n: 1 }))).toBeVisible()
  const id = new URL(page.url()).searchParams.get("list") ?? ""
  const pieces = (await documentsOf(page, `/list/${id}/`)).sort()
  expect(pieces).toHaveLength(2)
  for (const piece of pieces) {
    await move(page, piece, "lost")
    const before = await documentsOf(page, `/list/${id}`)
    await page.reload()
    await expect(page.getByText(say(LIST_REFUSAL_TEXTS, "list-damaged"))).toBeVisible()
    await sit(CHAIR, `lists?list=${id}`)
    await expect(page.getByText(say(LIST_REFUSAL_TEXTS, "list-damaged"))).toBeVisible()
    expect(await documentsOf(page, `/list/${id}`)).toEqual(before)
    await move(page, "lost", piece)
    await sit(CHAIR, `intake?list=${id}`)
    await showAll(page)
    await expect(rowOf(page, KARIM)).toBeVisible()
  }
  await context.close()
})

test("a file that is no list, a sheet without rows and a list that is elsewhere are each said for what they are", async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { page, context, sit } = await openExample(browser, server.url, "en")
  // By its address, in a browser in which the lists of the example are still to be laid.
  await sit(CHAIR, "lists?list=example-claims")
  await expect(page.getByRole("grid")).toBeVisible({ timeout: 60_000 })
  await sit(CHAIR, "intake")
  const choice = page.locator("input[type=file]")
  await choice.setInputFiles({ name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n\u0000") })
  await expect(page.getByText(say(INTAKE_TEXTS, "fileRefused"))).toBeVisible()
  await choice.setInputFiles(fileOf("empty.xlsx", []))
  await press(page, say(LIST_TEXTS, "next"))
  await expect(page.getByText(say(INTAKE_TEXTS, "noRows"))).toBeVisible()
  await expect(page.getByRole("button", { name: say(INTAKE_TEXTS, "toSeal"), exact: true })).toHaveCount(0)
  await sit(CHAIR, "lists?list=elsewhere")
  await expect(page.getByText(say(DESK_TEXTS, "missing"), { exact: true })).toBeVisible()
  const chosen = page.getByRole("combobox", { name: say(DESK_TEXTS, "which"), exact: true }).locator("option:checked")
  await expect(chosen).toHaveText(say(UI_TEXTS, "choose"))
  await context.close()
})

function fileOf(name: string, names: readonly string[]): ChosenFile {
  const rows = names.map((one, at) => [String(at + 1), one, "Hamid Test", String(30 + at), "Balkh"])
  return workbook(name, "List", [["No", "Name", "Father", "Age", "Province"], ...rows])
}

async function bringIn(page: Page, kind: "claim" | "register", file: ChosenFile): Promise<void> {
  await page.getByRole("radio", { name: say(LIST_TEXTS, kind) }).check()
  await page.locator("input[type=file]").setInputFiles(file)
  await press(page, say(LIST_TEXTS, "next"))
  await expect(page.getByRole("radio", { name: say(INTAKE_TEXTS, "show-all") })).toBeVisible()
}

/** The same address, or another page, in another window of the same browser. */
async function anotherWindow(context: BrowserContext, page: Page, process: string, address?: string): Promise<Page> {
  const other = await context.newPage()
  await other.goto(server.url)
  await other.evaluate(([key, value]) => sessionStorage.setItem(key!, value!), [`wasit-chair/${process}`, CHAIR])
  await other.goto(address === undefined ? page.url() : `${server.url}p/${process}/${address}`)
  return other
}

const press = (page: Page, name: string, row?: string): Promise<void> =>
  (row === undefined ? page : page.getByRole("row").filter({ hasText: row }))
    .getByRole("button", { name, exact: true })
    .first()
    .click()

const showAll = (page: Page): Promise<void> => page.getByRole("radio", { name: say(INTAKE_TEXTS, "show-all") }).check()
const rowOf = (page: Page, name: string) => page.getByRole("grid").getByRole("row").filter({ hasText: name })
const select = (page: Page, name: string): Promise<void> => rowOf(page, name).click()
const setAside = (page: Page): Promise<void> => press(page, say(LIST_TEXTS, "setAside"))

async function expectAside(page: Page, names: readonly string[]): Promise<void> {
  const aside = page
    .getByRole("grid")
    .getByRole("row")
    .filter({ hasText: say(LIST_TEXTS, "isAside") })
  await expect(aside).toHaveCount(names.length)
  for (const name of names) await expect(aside.filter({ hasText: name })).toHaveCount(1)
}

/** A window that hears nothing of the others, as one that the browser holds back. */
async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined
  })
  await page.reload()
}

/** What the browser grants the pages beside what they keep, in bytes: more than they keep anew here. */
const ROOM = 4_000_000

/** The example on a disk of little room: a quota of the browser's own, of which nothing is left while it is full. */
async function openOnSmallDisk(browser: Browser) {
  let quota: CDPSession | null = null
  const { origin } = new URL(server.url)
  const grant = (quotaSize: number) => quota?.send("Storage.overrideQuotaForOrigin", { origin, quotaSize })
  // A browser holds for half a minute to what it granted, so it must not grant more than this at first.
  const opened = await openExample(browser, server.url, "en", undefined, async (page) => {
    quota = await page.context().newCDPSession(page)
    await grant(ROOM)
    await page.addInitScript(countRefused)
  })
  const { page } = opened
  const disk = {
    async fill(): Promise<void> {
      await grant(1)
      // Where more is asked for than was granted before, the browser looks anew.
      expect(await isKept(page, ROOM)).toBe(false)
    },
    async empty(): Promise<void> {
      const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
      await grant(usage + ROOM)
    },
    /** How often the disk took no document. */
    refused: (): Promise<number> =>
      page.evaluate(() => ("documentsRefused" in window ? Number(window.documentsRefused) : 0)),
  }
  return { ...opened, disk }
}

/** Runs in the page before all else. */
function countRefused(): void {
  const { transaction } = IDBDatabase.prototype
  let refused = 0
  Object.defineProperty(window, "documentsRefused", { get: () => refused })
  IDBDatabase.prototype.transaction = function (...given) {
    const made = transaction.apply(this, given)
    made.addEventListener("abort", () => {
      if (made.error?.name === "QuotaExceededError" && made.objectStoreNames.contains("documents")) refused += 1
    })
    return made
  }
}

/** Does the disk take a document of so many bytes? */
const isKept = (page: Page, bytes: number): Promise<boolean> =>
  page.evaluate(
    (bytes) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open("wasit")
        opening.onsuccess = () => {
          const writing = opening.result.transaction("documents", "readwrite")
          writing.objectStore("documents").put(new Uint8Array(bytes), "filling")
          writing.oncomplete = () => resolve(true)
          writing.onabort = () => resolve(false)
        }
      }),
    bytes,
  )
