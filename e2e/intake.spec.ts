import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { sidewaysOnPhone, violations, widerThanPhone } from "./faults.ts"
import { INTAKE_LABELS } from "./intake-labels.ts"
import { serverForFile } from "./served.ts"
import { type ChosenFile, windows1256, workbook } from "./spreadsheets.ts"
import { inLanguage } from "./told.ts"

/**
 * A list officer's part, in Arabic and in English: files come in as they are in the world, are put right, compared and
 * cleaned, and no byte of them leaves the browser.
 */
const CHAIR = "party_tal/list-officer"
/** Names that stand in the files and nowhere else. */
const NAMES = ["زمرك شاه تجربة", "خالد ناصر تجربة", "زيد صالح تجربة", "فؤاد حميد تجربة", "بريالي هوتك تجربة"] as const
const [ZMARAK, KHALID, ZAYD, FUAD, BARYALAI] = NAMES

/** The first row looks like a header and is none; nobody knows what the columns of the second hold. */
const FIRST = windows1256(
  "register-1.csv",
  `الاسم;المحافظة\nالمذكور;الوالد;ع;م\n${ZMARAK};محمد;34;صنعاء\n;علي;25;تعز\n${KHALID};حسن;38;عدن\n${ZAYD};عمر;40;إب\n${ZAYD};عمر;41;إب\n`,
)
const SECOND = windows1256(
  "register-2.csv",
  `الاسم;المحافظة\nالمذكور;الوالد;ع;م\n${ZMARAK};محمد;35;صنعاء\n${ZAYD};عمر;40;إب\n${ZAYD};عمر;41;إب\n${FUAD};قاسم;29;حجة\n`,
)
const CLAIM = workbook("claim.xlsx", "لیست", [
  ["فهرست زندانیان", "", "", "", ""],
  ["شماره", "نام", "ولد", "سن", "ولایت"],
  ["1", BARYALAI, "گل محمد ولد رحیم", "۳۴", "کندهار"],
  ["2", `${FUAD}\u202e`, "قاسم", "٢٩", "بلخ"],
  ["3", "", "قاسم", "۳۰", "بلخ"],
])

/** The numbers stand in a column that is of no use otherwise. */
const REPEATED = workbook("repeated.xlsx", "قائمة", [
  ["الرقم", "الاسم", "اسم الأب", "ملاحظات"],
  ["1", ZMARAK, "محمد", ""],
  ["2", KHALID, "حسن", "مريض"],
  ["3", ZMARAK, "محمد", "تكرار للرقم 1"],
])

test.use({ actionTimeout: 15_000 })

const server = serverForFile()

test("a reading is heard, can be stopped, and says so where it breaks off or the file is a picture of a list", async ({
  browser,
}) => {
  const { page, context, sit } = await openExample(browser, server.url, "en")
  // The part that reads has not come: the connection is slow.
  const worker = /intake\.worker/
  const held: (() => void)[] = []
  await page.route(worker, async (route) => {
    await new Promise<void>((go) => held.push(go))
    await route.abort()
  })
  await sit(CHAIR, "intake")
  await choose(page, FIRST)
  const said = page.getByRole("main").getByRole("status")
  await expect(said.filter({ hasText: "Reading the file" })).toBeAttached()
  await page.getByRole("button", { name: "Cancel" }).click()
  await expect(said.filter({ hasText: "You stopped the reading. Nothing of the file was taken in." })).toBeVisible()
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeFocused()

  await choose(page, FIRST)
  await expect.poll(() => held.length).toBeGreaterThan(1)
  for (const go of held) go()
  await expect(page.getByRole("alert").filter({ hasText: "This work broke off on this device" })).toBeVisible()
  await page.unroute(worker)

  for (const [name, bytes] of [
    ["list.pdf", Buffer.from("%PDF-1.7\n")],
    ["list.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ] as const) {
    await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes })
    await expect(page.getByRole("alert").filter({ hasText: "This is a picture or a PDF" })).toBeVisible()
  }
  expect(await violations(page)).toEqual([])
  await choose(page, FIRST)
  await expect(page.getByText("Header row", { exact: true })).toBeVisible()
  await context.close()
})

test("where the part that makes files does not start or breaks off, it is said, and works when asked again", async ({
  browser,
}) => {
  const { page, context, sit } = await openExample(browser, server.url, "en", undefined, gatherWorkers)
  const worker = /intake\.worker/
  const broken = page.getByRole("alert").filter({ hasText: "This work broke off on this device" })
  await page.route(worker, (route) => route.abort())
  // The lists of the example are made by it too.
  for (const desk of ["intake", "lists", "matching"]) {
    await sit(CHAIR, desk)
    await expect(broken).toBeVisible()
  }
  await sit(CHAIR, "intake")
  await expect(broken).toHaveCount(1)
  for (const name of ["Try the sample list", "English"]) {
    await page.getByRole("main").getByRole("button", { name, exact: true }).click()
    await expect(broken).toHaveCount(2)
    await expect(page.getByRole("button", { name, exact: true })).toBeEnabled()
  }
  expect(await violations(page)).toEqual([])

  await page.unroute(worker)
  await expectDownload(page, "English", "wasit-en.xlsx")
  await expect(broken).toHaveCount(1)
  await page.getByRole("button", { name: "Try the sample list", exact: true }).click()
  await expect(page.getByRole("rowheader", { name: "name", exact: true })).toBeVisible()

  await sit(CHAIR, "lists")
  await expect(page.getByRole("grid")).toBeVisible()
  await page.route(worker, (route) => route.abort())
  await breakWorkers(page)
  await page.getByRole("button", { name: "As a workbook" }).click()
  await expect(broken).toBeVisible()
  await page.unroute(worker)
  await expectDownload(page, "As a workbook", "list.xlsx")
  await expect(broken).toBeHidden()
  await context.close()
})

for (const language of ["ar", "en"] as const) {
  test(`a row that repeats another by its own notes is set aside, is taken back, and goes in when they are corrected, ${inLanguage(language)}`, async ({
    browser,
  }) => {
    const { page, context, sit } = await openExample(browser, server.url, language)
    const t = INTAKE_LABELS[language]
    await sit(CHAIR, "intake")
    await page.getByRole("radio", { name: t.register }).check()
    await choose(page, REPEATED)
    await page.getByRole("button", { name: t.next, exact: true }).click()
    const rows = bodyRows(page.getByRole("grid"))
    await expect(rows).toHaveCount(1)
    await expect(rows.first()).toContainText(t.isAside)
    await rows.first().click()
    await expect(page.getByText(t.repeats)).toBeVisible()
    // Beside the card of a row the others stand whole.
    const sideways = await page.locator(".virtual-table").evaluate((table) => table.scrollWidth - table.clientWidth)
    expect(sideways).toBe(0)
    await page.getByRole("button", { name: t.takeBack, exact: true }).click()
    await expect(rows.first()).toContainText(t.isTakenBack)
    await expect(page.getByText(t.takenBack)).toBeVisible()
    await page.getByRole("button", { name: t.goOn, exact: true }).click()
    await expect(page.getByText(t.ofTheseTakenBack)).toBeVisible()
    await page.getByRole("button", { name: t.back, exact: true }).click()
    await rows.first().click()
    await page.getByRole("button", { name: t.setAside, exact: true }).click()
    await expect(rows.first()).toContainText(t.isAside)
    await page.getByRole("textbox", { name: t.notes, exact: true }).fill("")
    await page.getByRole("button", { name: t.save, exact: true }).click()
    await page.getByRole("radio", { name: t.showAll }).check()
    await expect(rows).toHaveCount(3)
    await expect(rows.filter({ hasText: t.isAside })).toHaveCount(0)
    await context.close()
  })

  test(`lists come in, are put right and cleaned, ${inLanguage(language)}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const { page, context, troubles, sit } = await openExample(browser, server.url, language)
    const sent = await recordSent(context, page)
    const faults: string[] = []
    const t = INTAKE_LABELS[language]
    await sit(CHAIR, "intake")
    await look(page, "file", faults)

    await page.getByRole("radio", { name: t.register }).check()
    await choose(page, FIRST)
    await correctHeader(page, language, faults)
    await mapColumns(page, language, faults)
    await putRight(page, language, faults)
    await page.getByRole("button", { name: t.keepFirst }).click()
    await expect(page.getByText(t.kept)).toBeVisible()
    await look(page, "seal", faults)

    await page.getByRole("button", { name: t.stepFile, exact: false }).first().click()
    await choose(page, SECOND)
    await expect(page.getByRole("textbox", { name: t.headerRow })).toHaveValue(/^[2٢]$/)
    await page.getByRole("button", { name: t.next, exact: true }).click()
    await expect(page.getByText(t.remembered, { exact: true })).toHaveCount(4)
    await page.getByRole("button", { name: t.next, exact: true }).click()
    await seeDifference(page, language, faults)

    await page.getByRole("button", { name: t.another }).click()
    await page.getByRole("radio", { name: t.claim }).check()
    await choose(page, CLAIM)
    await seeFindings(page, language)

    await sit(CHAIR, "lists")
    await decideDuplicate(page, language, faults)
    expect(await carried(sent)).toEqual([])
    expect([...faults, ...troubles]).toEqual([])
    await context.close()
  })
}

type Gathered = { workers: Worker[] }

/** Remembers every worker that a page starts. */
async function gatherWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gathered = globalThis as unknown as Gathered
    gathered.workers = []
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        gathered.workers.push(this)
      }
    }
  })
}

/** Ends them all as a browser that is short of memory does. */
async function breakWorkers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const worker of (globalThis as unknown as Gathered).workers) {
      worker.terminate()
      worker.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }))
    }
  })
}

async function expectDownload(page: Page, button: string, file: string): Promise<void> {
  const saving = page.waitForEvent("download")
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).click()
  expect((await saving).suggestedFilename()).toBe(file)
}

async function choose(page: Page, file: ChosenFile): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file)
}

/** The letters are named and readable, and the header row that was guessed is corrected. */
async function correctHeader(page: Page, language: TestedLanguage, faults: string[]): Promise<void> {
  const t = INTAKE_LABELS[language]
  await expect(page.getByLabel(t.letters)).toHaveValue("windows-1256")
  await expect(page.getByRole("table").getByText(ZMARAK)).toBeVisible()
  const header = page.getByRole("textbox", { name: t.headerRow })
  await expect(header).toHaveValue(/^[1١]$/)
  await look(page, "sheet", faults)
  await header.fill("2")
  await header.press("Tab")
  await page.getByRole("button", { name: t.next, exact: true }).click()
}

async function mapColumns(page: Page, language: TestedLanguage, faults: string[]): Promise<void> {
  const t = INTAKE_LABELS[language]
  for (const [header, field] of [
    ["المذكور", "name"],
    ["الوالد", "father"],
    ["ع", "age"],
    ["م", "province"],
  ] as const) {
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: header, exact: true }) })
    await row.getByRole("combobox").selectOption(field)
    // What it holds stands whole, and samples follow one another as the page is read.
    expect((await row.getByRole("combobox").boundingBox())!.width).toBeGreaterThan(150)
    const samples = row.locator("td bdi:not(.mono)")
    const [one, next] = [await samples.nth(0).boundingBox(), await samples.nth(1).boundingBox()]
    expect(one!.x < next!.x).toBe(language === "en")
  }
  await look(page, "columns", faults)
  await page.getByRole("button", { name: t.next, exact: true }).press("Enter")
  // The same key once more does not go past what was not seen.
  await expect(page.locator("[aria-current=step] > *")).toBeFocused()
}

/** A row without a name is corrected in its place, another one is set aside. */
async function putRight(page: Page, language: TestedLanguage, faults: string[]): Promise<void> {
  const t = INTAKE_LABELS[language]
  const grid = page.getByRole("grid")
  await expect(bodyRows(grid)).toHaveCount(1)
  await bodyRows(grid).first().click()
  await expect(page.getByText(t.nameEmpty)).toBeVisible()
  await expect(page.getByText(t.nameFirst)).toBeVisible()
  await expect(page.getByRole("button", { name: t.takeBack, exact: true })).toHaveCount(0)
  await look(page, "check", faults)
  await page.getByRole("textbox", { name: t.name, exact: true }).fill("ناجي سعيد تجربة")
  await page.getByRole("button", { name: t.save, exact: true }).click()
  await page.getByRole("radio", { name: t.showAll }).check()
  await expect(bodyRows(grid)).toHaveCount(5)
  await bodyRows(grid).filter({ hasText: KHALID }).click()
  await page.getByRole("button", { name: t.setAside, exact: true }).click()
  await expect(bodyRows(grid).filter({ hasText: KHALID })).toContainText(t.isAside)
  await page.getByRole("button", { name: t.goOn, exact: true }).click()
}

async function seeDifference(page: Page, language: TestedLanguage, faults: string[]): Promise<void> {
  const t = INTAKE_LABELS[language]
  const section = page.getByRole("region", { name: t.against })
  for (const [kind, name] of [
    [t.disappeared, "ناجي سعيد تجربة"],
    [t.changed, ZMARAK],
    [t.added, FUAD],
  ] as const) {
    await expect(section.getByRole("row").filter({ hasText: kind }).filter({ hasText: name })).toHaveCount(1)
  }
  await look(page, "difference", faults)
}

/** The header below a title is found; a sign that turns the writing and a row without a name are told. */
async function seeFindings(page: Page, language: TestedLanguage): Promise<void> {
  const t = INTAKE_LABELS[language]
  await expect(page.getByRole("rowheader", { name: "ولایت" })).toBeVisible()
  await page.getByRole("button", { name: t.next, exact: true }).click()
  const grid = page.getByRole("grid")
  await page.getByRole("radio", { name: t.showFindings }).check()
  await bodyRows(grid).filter({ hasText: FUAD }).click()
  await expect(page.getByText("U+202E")).toBeVisible()
  await page.getByRole("radio", { name: t.showAll }).check()
  await bodyRows(grid).filter({ hasText: BARYALAI }).click()
  await expect(page.getByText("رحیم", { exact: true })).toBeVisible()
}

/** Two rows are one person: for a reason, and not for ever. */
async function decideDuplicate(page: Page, language: TestedLanguage, faults: string[]): Promise<void> {
  const t = INTAKE_LABELS[language]
  await page
    .getByRole("combobox", { name: t.which, exact: true })
    .selectOption({ label: `register-2.csv (${t.register})` })
  await look(page, "desk rows", faults)
  await page.getByRole("tab", { name: t.duplicates }).click()
  await expect(page.getByRole("tab", { name: t.duplicates })).toContainText(/[1١]/)
  await expect(page.getByText(t.proposed)).toBeVisible()
  const decide = page.getByRole("button", { name: t.samePerson, exact: true })
  await expect(decide).toBeDisabled()
  await page.getByRole("combobox", { name: t.duplicateOf }).selectOption({ index: 1 })
  await page.getByRole("textbox", { name: t.reason }).fill(t.why)
  await look(page, "desk duplicates", faults)
  await decide.click()
  await expect(page.getByRole("tab", { name: t.duplicates })).toContainText(/[0٠]/)
  await page.getByRole("tab", { name: t.history }).click()
  await expect(page.getByRole("row").filter({ hasText: t.why })).toBeVisible()
  await look(page, "desk history", faults)
  // What was taken back in the history offers no way back a second time.
  const offered = page.getByRole("status").getByRole("button", { name: t.undo })
  await expect(offered).toHaveCount(1)
  await page.getByRole("row").filter({ hasText: t.why }).getByRole("button", { name: t.undo }).click()
  await expect(page.getByRole("tab", { name: t.duplicates })).toContainText(/[1١]/)
  await expect(offered).toHaveCount(0)
}

const bodyRows = (grid: Locator): Locator => grid.locator("[role=row][aria-selected]")

/** What axe finds on a desk and on a phone, and what is wider than one. */
async function look(page: Page, where: string, faults: string[]): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const fault of await violations(page)) faults.push(`${where} ${width}: ${fault}`)
  }
  for (const fault of await sidewaysOnPhone(page)) faults.push(`${where}: ${fault}`)
  const wider = await widerThanPhone(page)
  if (wider > 1) faults.push(`${where}: ${wider} px wider than a phone`)
}

type TestedLanguage = keyof typeof INTAKE_LABELS

type Sent = { readonly url: string; readonly body: Buffer }

/** Everything that leaves the browser from now on: addresses, bodies, and what is written into open connections. */
async function recordSent(context: BrowserContext, page: Page): Promise<Sent[]> {
  const sent: Sent[] = []
  context.on("request", (request) => {
    sent.push({ url: request.url(), body: request.postDataBuffer() ?? Buffer.alloc(0) })
  })
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => sent.push({ url: socket.url(), body: Buffer.from(payload) }))
  })
  return sent
}

/** What was sent that holds a name of the files, in any of the encodings they came in. */
async function carried(sent: readonly Sent[]): Promise<string[]> {
  const needles = NAMES.flatMap((name) => [
    Buffer.from(name),
    Buffer.from(name, "utf16le"),
    windows1256("", name).buffer,
    Buffer.from(
      JSON.stringify(name).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
    ),
    Buffer.from(encodeURIComponent(name)),
  ])
  return sent
    .filter(({ url, body }) => needles.some((needle) => body.includes(needle) || Buffer.from(url).includes(needle)))
    .map(({ url }) => url)
}
