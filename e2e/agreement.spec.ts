import { expect, type Locator, type Page, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { violations, widerThanPhone } from "./faults.ts"
import { serverForFile } from "./served.ts"

/** What is read and written in this story. */
const WORDS = {
  en: {
    file: "File a claim",
    notKept: "Says it was not kept",
    words: /^In words/,
    claim: "None of the persons listed on our side was released by the day agreed.",
    answer: "Answer the claim",
    denies: "Denies",
    reply: "Nineteen were released; the receipts stand in the record.",
    answered: "Answered",
    offer: "Offer a truce or a pause",
    pause: "Humanitarian pause",
    pauseText: "Three days without movement on the road to the site.",
    conditions: "Conditions",
    condition: "Both sides tell the neutral intermediary.",
    answerOffer: "Answer the offer",
    accept: "We accept",
    sign: "Sign",
    accepted: "Accepted",
    notYours: "This page is not for your seat",
  },
  ar: {
    file: "تقديم قول بشأن التزام",
    notKept: "يقول إنه لم يُنفَّذ",
    words: /^بالكلمات/,
    claim: "لم يُفرج عن أحد من المدرجين من جانبنا حتى اليوم المتفق عليه.",
    answer: "الرد على القول",
    denies: "نفي",
    reply: "أُفرج عن تسعة عشر، ومحاضر الاستلام قائمة في السجل.",
    answered: "رُدّ عليه",
    offer: "عرض هدنة أو توقف",
    pause: "توقف إنساني",
    pauseText: "ثلاثة أيام بلا حركة على الطريق إلى الموقع.",
    conditions: "الشروط",
    condition: "يُبلغ الجانبان الوسيط المحايد.",
    answerOffer: "الرد على العرض",
    accept: "نقبل",
    sign: "توقيع",
    accepted: "قُبل",
    notYours: "هذه الصفحة ليست لمقعدكم",
  },
} as const

const server = serverForFile()

for (const language of ["ar", "en"] as const) {
  const w = WORDS[language]

  test(`a claim and its answer, an offer and its acceptance, in ${language}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const { context, page, troubles, sit } = await openExample(browser, server.url, language)

    await sit("party_gov/head", "agreement")
    await page.getByRole("button", { name: w.file }).first().click()
    const claim = page.getByRole("dialog")
    await claim.locator("select").first().selectOption("agreement_doha/commitment_1000")
    await claim.locator("select").last().selectOption("party_tal")
    await claim.getByRole("radio", { name: w.notKept }).check()
    await claim.getByLabel(w.words).fill(w.claim)
    expect(await violations(page)).toEqual([])
    await claim.getByRole("button", { name: w.file }).click()
    await expect(claim).toBeHidden()
    await expect(cardOf(page, w.claim)).toBeVisible()

    await page.getByRole("button", { name: w.offer }).click()
    const offer = page.getByRole("dialog")
    await offer.getByRole("radio", { name: w.pause }).check()
    await offer.locator("select").first().selectOption("party_tal")
    await offer.getByLabel(w.words).fill(w.pauseText)
    await offer.getByLabel(w.conditions).fill(w.condition)
    await offer.getByRole("button", { name: w.offer }).click()
    await expect(offer).toBeHidden()

    await sit("party_tal/head", "agreement")
    await cardOf(page, w.claim).getByRole("button", { name: w.answer }).click()
    const answer = page.getByRole("dialog")
    await answer.getByRole("radio", { name: w.denies }).check()
    await answer.getByLabel(w.words).fill(w.reply)
    expect(await violations(page)).toEqual([])
    await answer.getByRole("button", { name: w.answer }).click()
    await expect(answer).toBeHidden()

    await cardOf(page, w.pauseText).getByRole("button", { name: w.answerOffer }).click()
    const acceptance = page.getByRole("dialog")
    await acceptance.getByRole("radio", { name: w.accept, exact: true }).check()
    await acceptance.getByRole("button", { name: w.sign, exact: true }).click()
    await expect(acceptance).toBeHidden()
    await expect(cardOf(page, w.pauseText)).toContainText(w.accepted)

    expect(troubles).toEqual([])
    await context.close()
  })

  test(`somebody else's browser reads both, and may enter nothing, in ${language}`, async ({ browser }) => {
    const { context, page, troubles, sit } = await openExample(browser, server.url, language)
    await sit("neutral_icrc/field", "agreement")
    await expect(cardOf(page, w.claim)).toContainText(w.reply)
    await expect(cardOf(page, w.claim)).toContainText(w.answered)
    await expect(cardOf(page, w.pauseText)).toContainText(w.accepted)
    // The bar of the tour stands above the page and enters nothing.
    await expect(page.locator(".page-head, .page-body").getByRole("button")).toHaveCount(0)
    expect(await violations(page)).toEqual([])
    expect(await widerThanPhone(page)).toBe(0)

    await sit("interpreter_team/head", "agreement")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(w.notYours)
    expect(troubles).toEqual([])
    await context.close()
  })
}

test("a text, a duty, a decree, a key both agree to, a suspension and its end", async ({ browser }) => {
  const { context, page, troubles, sit } = await openExample(browser, server.url, "en")
  test.setTimeout(300_000)
  page.setDefaultTimeout(15_000)
  const dialog = page.getByRole("dialog")

  // Places in a sentence stand between unseen marks, which the patterns below leave room for.
  await sit("facilitator_qatar/head", "agreement")
  await page.getByRole("button", { name: "Record an agreement" }).click()
  await dialog.getByLabel(/^Its name/).fill("Understanding on the wounded")
  await fillDay(dialog, "18", "2", "2020")
  await dialog.getByLabel(/^Signatory/).selectOption("party_tal")
  await dialog.getByRole("button", { name: "Record an agreement" }).click()
  await expect(dialog).toBeHidden()
  const text = page.getByRole("region", { name: "Understanding on the wounded" })

  await text.getByRole("button", { name: "Record a commitment" }).click()
  await dialog.getByLabel(/^Promised by/).selectOption("party_tal")
  await dialog.getByLabel(/^Must be done by/).selectOption("party_gov")
  await dialog.getByLabel(/^Owed to/).selectOption("party_tal")
  await dialog.getByLabel(/^How many persons/).fill("٣٠")
  await dialog.getByRole("radio", { name: "At least this number" }).check()
  await dialog.getByRole("button", { name: "Record a commitment" }).click()
  await expect(dialog).toBeHidden()
  await expect(text).toContainText("did not sign, and no accession or decree is recorded")

  await sit("party_gov/head", "agreement")
  await text.getByRole("button", { name: "Record your own undertaking" }).click()
  await dialog.getByRole("radio", { name: "Decree" }).check()
  await fillDay(dialog, "19", "2", "2020")
  await dialog.getByLabel(/^In your own words/).fill("Ten first, chosen by age and health.")
  await dialog.getByLabel(/^How many you take on/).fill("10")
  expect(await violations(page)).toEqual([])
  await dialog.getByRole("button", { name: "Sign", exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(text).toContainText(/bound itself by: .Decree/)
  await expect(text).toContainText(/It took .10. of these on itself/)

  await page.getByRole("button", { name: "Propose an exchange key" }).click()
  await dialog.getByLabel(/^Who gives \(/).selectOption("party_gov")
  await dialog.getByLabel(/^How many persons it releases/).fill("30")
  await dialog.getByLabel(/^How many persons in return/).fill("6")
  await dialog.getByRole("radio", { name: "Exactly this number" }).check()
  await dialog.getByRole("radio", { name: "Each day" }).check()
  await dialog.getByLabel(/^How many persons one party/).fill("5")
  await dialog.getByRole("button", { name: "Propose an exchange key" }).click()
  await expect(dialog).toBeHidden()

  await sit("party_tal/head", "agreement")
  const key = page.getByRole("region", { name: "Exchange key" }).locator(".card").filter({ hasText: "30" })
  await key.getByRole("button", { name: "Agree" }).click()
  await dialog.getByRole("button", { name: "Agree" }).click()
  await expect(dialog).toBeHidden()
  await expect(key).toContainText("In force")

  await page.getByRole("button", { name: "Suspend the process" }).click()
  await dialog.getByLabel(/^The reason/).fill("The meetings bear no fruit.")
  await dialog.getByLabel(/^What ends it/).fill("The names of 15 March are answered.")
  await dialog.getByRole("button", { name: "Suspend the process" }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole("button", { name: "Record an agreement" })).toHaveCount(0)
  await expect(page.getByRole("main")).toContainText("It ends when: ")
  expect(await violations(page)).toEqual([])
  await page.getByRole("button", { name: "Resume the process" }).click()
  await dialog.getByRole("button", { name: "Resume the process" }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole("main")).toContainText("The process is not suspended.")

  await sit("facilitator_qatar/head", "process")
  await page.getByRole("button", { name: "Add a delegation" }).click()
  await dialog.getByRole("radio", { name: "Observer" }).check()
  await dialog.getByLabel(/^Agreed label/).fill("Observers of a third state")
  await dialog.getByRole("button", { name: "Add a delegation" }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole("region", { name: "Observers of a third state" })).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(troubles).toEqual([])
  await context.close()
})

/** Writes the first day that a window asks for; months count from 1. */
async function fillDay(dialog: Locator, day: string, month: string, year: string): Promise<void> {
  await dialog.locator(".date-part-day input").first().fill(day)
  await dialog.locator(".date-part-month select").first().selectOption(month)
  await dialog.locator(".date-part-year input").first().fill(year)
}

const cardOf = (page: Page, text: string) => page.locator(".card").filter({ hasText: text })
