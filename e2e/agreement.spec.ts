import AxeBuilder from "@axe-core/playwright"
import { expect, type Page, test } from "@playwright/test"
import { openExample, STORY_LANGUAGES, type StoryLanguage } from "./open-example.ts"
import { startServer, type TestServer } from "./server.ts"

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
    notYours: "This page is not for your place",
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
    notYours: "هذه الصفحة ليست لمكانكم",
  },
} as const satisfies Record<StoryLanguage, unknown>

let server: TestServer

test.beforeAll(async () => {
  server = await startServer()
})
test.afterAll(async () => {
  await server.stop()
})

for (const language of STORY_LANGUAGES) {
  const w = WORDS[language]

  test(`a claim and its answer, an offer and its acceptance, in ${language}`, async ({ browser }) => {
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
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0)
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 780 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)

    await sit("interpreter_team/head", "agreement")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(w.notYours)
    expect(troubles).toEqual([])
    await context.close()
  })
}

const cardOf = (page: Page, text: string) => page.locator(".card").filter({ hasText: text })

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)
}
