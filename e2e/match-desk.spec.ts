import { type Browser, expect, type Page, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { sidewaysOnPhone, violations } from "./faults.ts"
import { alter, documentsOf } from "./kept-documents.ts"
import { serverForFile } from "./served.ts"

/** The match desk of the example, by keyboard: in Arabic on an Arabic layout, in English to the signed statement. */
const COMPARE = { ar: "مقارنة الاثنين", en: "Compare the two" } as const
/** Rows of the list to answer, and those for which a pair is proposed: not the brother and the one whom nobody holds. */
const [ROWS, PAIRS] = [13, 11]

const server = serverForFile()

test("pairs are judged on an Arabic layout, unseen scores stay hidden, and nothing judged is lost", async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { page, troubles } = await deskOf(browser, "ar", "party_gov/list-officer")
  const progress = page.locator(".key-strip").getByRole("status")
  const judgedSoFar = (n: number) => said(`${toArabic(n)} من ${toArabic(PAIRS)}`)
  await expect(progress).toContainText(judgedSoFar(0))
  await expect(page.locator(".odds, .waterfall")).toHaveCount(0)
  // The first pair is seen without moving the page.
  await expect(page.locator(".pair tbody tr").last()).toBeInViewport()

  // Keys count by their place, whatever letter the layout gives; neither Left nor Right judges or moves.
  for (const code of ["KeyE", "ArrowLeft", "ArrowRight"]) await press(page, code, "ث")
  await expect(page.locator(".odds, .waterfall")).toHaveCount(0)
  await expect(page.locator(".pair thead")).toContainText(said("السطر ١"))
  await press(page, "ArrowDown", "ArrowDown")
  await expect(page.locator(".pair thead")).toContainText(said("المطالَب به، السطر ٢"))
  await press(page, "ArrowUp", "ArrowUp")
  // A reason is written at once in the window that its key opens, and goes with the judgement.
  await press(page, "KeyR", "ق")
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeFocused()
  await page.keyboard.insertText("الأب نفسه")
  await page.getByRole("dialog").getByRole("button", { name: "حفظ" }).click()
  await press(page, "KeyJ", "ت")
  await expect(progress).toContainText(judgedSoFar(1))
  await expect(page.getByText(said("السبب: الأب نفسه"))).toBeVisible()
  await expect(progress).toContainText(said("السطر ١: الشخص نفسه"))
  await expect(page.locator(".odds")).toContainText(said("لصالح أنه الشخص نفسه"))
  // Whoever does not see the desk hears the score, the next pair, and how the score adds up once it is asked for.
  const heard = page.locator(".visually-hidden").getByRole("status")
  await expect(heard.filter({ hasText: "ضده" })).toContainText(said("لصالح أنه الشخص نفسه. لصالحه: الاسم والأب"))
  await expect(heard.filter({ hasText: said("الزوج ٢ من ١١") })).toContainText("Abdullah Wardak")
  await press(page, "KeyE", "ث")
  await expect(page.locator(".waterfall")).toBeVisible()
  await expect(heard.filter({ hasText: "كيف تتكوّن الدرجة" })).toContainText(/الاسم.*٨٫١.*المجموع.*٤٤٫٥/)
  expect(await faultsOf(page)).toEqual([])

  await press(page, "KeyZ", "ئ")
  await expect(progress).toContainText(judgedSoFar(0))
  await expect(page.locator(".odds")).toHaveCount(0)
  await press(page, "KeyJ", "ت")
  await expect(progress).toContainText(judgedSoFar(1))
  await press(page, "KeyK", "ن")
  await expect(progress).toContainText(judgedSoFar(2))
  await page.reload()
  await expect(progress).toContainText(judgedSoFar(2), { timeout: 60_000 })
  await expect(page.locator(".pair thead")).toContainText(said("المطالَب به، السطر ٣"))
  expect(await coveredFocus(page)).toEqual([])

  // By the button of a key to the last pair: the focus stays on it, and on the strip when nothing is left to judge.
  const same = page.getByRole("button", { name: "الشخص نفسه" })
  await same.focus()
  for (let judged = 3; judged <= PAIRS; judged++) {
    await page.keyboard.press("Enter")
    await expect(progress).toContainText(judgedSoFar(judged))
    if (judged < PAIRS) await expect(same).toBeFocused()
  }
  await expect(page.locator(".key-strip :focus")).toHaveCount(1)
  // The work goes on with the rows that have no pair.
  await page.getByRole("button", { name: "إلى الأسطر التي لا زوج لها" }).click()
  await expect(page.getByRole("tab", { name: "أسطر القائمة" })).toHaveAttribute("aria-selected", "true")
  await expect(page.locator("[role=row][aria-selected]")).toHaveCount(ROWS - PAIRS)
  expect(troubles).toEqual([])
  await page.context().close()
})

test("answers are typed, corrected and submitted as one signed statement", async ({ browser }) => {
  test.setTimeout(180_000)
  const { page, troubles } = await deskOf(browser, "en", "party_tal/list-officer", judgeTheFirstAtOnce)
  const progress = page.locator(".key-strip").getByRole("status")
  const withoutPair = ROWS - PAIRS
  await expect(progress).toContainText(said(`1 of ${PAIRS}`))
  for (const [n, code] of ["KeyJ", "KeyJ", "KeyU", "KeyJ"].entries()) {
    // Wherever the focus went when the comparison was done, the keys judge from there.
    if (n === 0) await page.keyboard.press(code)
    else await press(page, code, code)
    await expect(progress).toContainText(said(`${n + 2} of ${PAIRS}`))
  }
  // The sixth is the same person, and the register notes that he died.
  await expect(page.locator(".pair-aside")).toContainText(said("died"))
  await press(page, "KeyA", "a")
  // Answered by the keyboard at once, from the window that its key opens.
  await expect(page.getByRole("dialog").getByRole("radio").first()).toBeFocused()
  await page.getByRole("radio", { name: "Died" }).check()
  await page.getByRole("button", { name: "Save" }).click()
  await expect(progress).toContainText(said(`6 of ${PAIRS}`))
  await press(page, "KeyH", "h")
  await expect(page.getByRole("dialog")).toContainText(said("Row 6: Same · Died"))
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press("Escape")

  await page.getByRole("tab", { name: "Rules" }).click()
  await page.getByRole("radio", { name: "No pair in the register: not held" }).check()
  await page.getByRole("button", { name: new RegExp(`^Settle .${withoutPair}`) }).click()
  await page.getByRole("tab", { name: "Rows of the list" }).click()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole("tab", { name: "Statement" }).click()
  await expect(page.getByRole("row", { name: "Held by us" }).first()).toContainText(said("4"))
  await expect(page.getByRole("row", { name: "Died" }).first()).toContainText(said("1"))
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole("button", { name: "Submit the statement on the list" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Submit the statement on the list" }).click()
  await expect(page.getByText(new RegExp(`Submitted at entry .*, with .${withoutPair + 5}. answers`))).toBeVisible({
    timeout: 30_000,
  })

  // What was submitted is not undone but corrected, with a reason.
  await page.getByRole("tab", { name: "Pairs to judge" }).click()
  await press(page, "KeyZ", "z")
  await expect(page.getByRole("dialog")).toContainText(said("This answer was submitted"))
  expect(troubles).toEqual([])
  await page.context().close()
})

test("what a rule settled of thousands of rows stands when the desk is opened again", async ({ browser }) => {
  test.setTimeout(240_000)
  const { page, troubles } = await deskOf(browser, "en", "party_gov/list-officer", chooseTheLongest)
  await page.getByRole("tab", { name: "Rules" }).click()
  await page.getByRole("radio", { name: "No pair in the register: not held" }).check()
  const spared = page.getByText("are probably second rows of people who are paired")
  await expect(spared).toBeVisible()
  await page.getByRole("button", { name: /^Settle / }).click()
  const settled = page.getByText("This rule settles nothing now.")
  await expect(settled).toBeVisible()
  await page.reload()
  await page.getByRole("tab", { name: "Rules" }).click({ timeout: 60_000 })
  await page.getByRole("radio", { name: "No pair in the register: not held" }).check()
  await expect(settled).toBeVisible()
  // Who stands on the list twice is not said to be not held: his second row says whose it is, and is answered as that.
  await page.getByRole("tab", { name: "Rows of the list" }).click()
  const second = page.locator("[role=row][aria-selected]").filter({ hasText: "As row" }).first()
  const of = /As row.*?([0-9,]+)/.exec(await second.innerText())?.[1]
  await second.click()
  await expect(page.getByText(/is probably the same person, and is paired with row/)).toBeVisible()
  await page.getByRole("button", { name: /^Answer row/ }).click()
  await page.getByRole("radio", { name: "Duplicate of another row" }).check()
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toHaveValue(of!)
  await page.keyboard.press("Escape")
  expect(await faultsOf(page)).toEqual([])
  expect(troubles).toEqual([])
  await page.context().close()
})

test("what was altered on this device is said, and no page waits for it", async ({ browser }) => {
  test.setTimeout(240_000)
  const { page, troubles } = await deskOf(browser, "en", "party_tal/list-officer")
  const progress = page.locator(".key-strip").getByRole("status")
  for (const n of [1, 2]) {
    await press(page, "KeyJ", "j")
    await expect(progress).toContainText(said(`${n} of `))
  }
  const altered = page.getByRole("alert").filter({ hasText: "Something kept on this device cannot be read" })
  await expect(altered).toHaveCount(0)

  // One of the two decisions is gone with its document; the other one stands.
  const [first] = await documentsOf(page, "/judged/")
  await alter(page, [first!])
  await page.reload()
  await expect(progress).toContainText(said("1 of "), { timeout: 60_000 })
  await expect(altered).toBeVisible()
  expect(await faultsOf(page)).toEqual([])

  // Of what can be made anew nothing is missed: the comparison, the opened list, what answers begin with, the index.
  const rest = await documentsOf(page, "lists/")
  await alter(
    page,
    rest.filter((name) => !name.includes("/list/") && !name.includes("/sealed/")),
  )
  await page.reload()
  await page.getByRole("button", { name: COMPARE.en }).click({ timeout: 90_000 })
  await expect(page.locator(".pair")).toBeVisible({ timeout: 90_000 })
  await expect(altered).toBeVisible()
  expect(troubles).toEqual([])
  await page.context().close()
})

/** Opens the example, sits down in a list officer's chair and has the two lists compared. */
async function deskOf(
  browser: Browser,
  language: "ar" | "en",
  member: string,
  prepare: (page: Page) => Promise<void> = async () => undefined,
) {
  const { page, troubles, sit } = await openExample(browser, server.url, language)
  await sit(member, "matching")
  await prepare(page)
  await page.getByRole("button", { name: COMPARE[language] }).click({ timeout: 90_000 })
  await expect(page.locator(".pair")).toBeVisible({ timeout: 90_000 })
  return { page, troubles }
}

/** What axe objects to on the desk, and what goes sideways on a phone. */
const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await violations(page)),
  ...(await sidewaysOnPhone(page)),
]

/** The list of thousands, which the desk does not open by itself: it was answered. */
async function chooseTheLongest(page: Page): Promise<void> {
  const choice = page.getByRole("combobox", { name: "List to answer" })
  await choice.selectOption(
    await choice
      .locator("option")
      .filter({ hasText: /[0-9],[0-9]{3}/ })
      .innerText(),
  )
}

/** Judges the first pair in the moment in which it stands in the page, before it is painted. */
async function judgeTheFirstAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(".pair") === null) return
      observer.disconnect()
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", code: "KeyJ", bubbles: true }))
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })
}

/** A text of the page, whatever marks hold its placed values apart from the line around them. */
function said(text: string): RegExp {
  const letters = [...text].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&"))
  return new RegExp(letters.join("[\u2066-\u2069]*"))
}

const toArabic = (n: number): string => new Intl.NumberFormat("ar-u-nu-arab").format(n)

/** A key as the keyboard sends it: `code` names its place, `key` the letter its layout gives. */
async function press(page: Page, code: string, key: string): Promise<void> {
  await page.evaluate(
    ([code, key]) =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: key!, code: code!, bubbles: true })),
    [code, key],
  )
}

/** Walks the page by Tab: what takes the focus is never under the strip of keys. */
async function coveredFocus(page: Page): Promise<string[]> {
  const covered: string[] = []
  await page.locator("h1").focus()
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press("Tab")
    const found = await page.evaluate(() => {
      const [element, strip] = [document.activeElement, document.querySelector(".key-strip")]
      if (element === null || strip === null || element === document.body || strip.contains(element)) return null
      const isUnder = element.getBoundingClientRect().top >= strip.getBoundingClientRect().top
      const isPast = strip.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
      return isUnder && !isPast ? element.outerHTML.slice(0, 120) : null
    })
    if (found !== null) covered.push(found)
  }
  return covered
}
