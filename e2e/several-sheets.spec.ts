import { expect, test } from "@playwright/test"
import { openExample } from "./example.ts"
import { violations, widerThanPhone } from "./faults.ts"
import { INTAKE_LABELS } from "./intake-labels.ts"
import { serverForFile } from "./served.ts"
import { workbookOf } from "./spreadsheets.ts"
import { inLanguage } from "./told.ts"

/** An office that keeps a sheet for each province, and a sheet of notes beside them. */
const TITLES = ["م", "الاسم", "اسم الأب", "العمر"]
const FILE = workbookOf("provinces.xlsx", {
  إب: [TITLES, ["1", "زيد صالح تجربة", "عمر", "40"], ["2", "فؤاد حميد تجربة", "قاسم", "29"]],
  تعز: [TITLES, ["1", "خالد ناصر تجربة", "حسن", "38"]],
  ملاحظات: [["أعده مكتب التوثيق"], ["يُراجع كل شهر"]],
})

test.use({ actionTimeout: 15_000 })

const server = serverForFile()

for (const language of ["ar", "en"] as const) {
  test(`the sheets of a workbook are one list, and which of them is chosen, ${inLanguage(language)}`, async ({
    browser,
  }) => {
    const t = INTAKE_LABELS[language]
    const { page, context, sit } = await openExample(browser, server.url, language)
    await sit("party_tal/list-officer", "intake")
    await page.locator("input[type=file]").setInputFiles(FILE)
    const sheet = (name: string) => page.getByRole("checkbox", { name })
    await expect(sheet("إب")).toBeChecked()
    await expect(sheet("تعز")).toBeChecked()
    await expect(sheet("ملاحظات")).not.toBeChecked()
    const joined = page.getByText({ ar: /إب \(٢\).* و.*تعز \(١\)/, en: /إب \(2\).* and .*تعز \(1\)/ }[language])
    await expect(joined).toBeVisible()
    // The title of the column with the sheets' names is the reader's, not the program's.
    await expect(page.getByText("sheet", { exact: true })).toHaveCount(0)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await violations(page)).toEqual([])
    }
    expect(await widerThanPhone(page)).toBeLessThan(2)

    await sheet("تعز").uncheck()
    await expect(joined).toBeHidden()
    await expect(sheet("إب")).toBeDisabled()
    await sheet("تعز").check()
    const next = page.getByRole("button", { name: t.next, exact: true })
    await next.click()
    await expect(page.getByRole("row").filter({ hasText: "إب · تعز" }).getByRole("combobox")).toHaveValue("province")
    await next.click()
    await page.getByRole("radio", { name: t.showAll }).check()
    await expect(page.getByRole("grid").getByText("تعز!2")).toBeVisible()
    await context.close()
  })
}

/** A text pasted from a letter, whose numbered lines are persons. */
const LETTER = `قائمة المفقودين

■ الحي الشرقي

1- زيد صالح تجربة، عمره 17، فقد يوم 3/12/2023
2- فؤاد حميد تجربة - عمره 50 - اعتقل 30-11-2023
3. خالد ناصر تجربة، اعتقل 20-10-2023
4- عمرو سالم تجربة، العمر 33 سنة
5- بكر حسن تجربة، العمر 20 سنة
`

test("a text of numbered lines is read as a list, and asks for no row of titles", async ({ browser }) => {
  const t = INTAKE_LABELS.ar
  const { page, context, sit } = await openExample(browser, server.url, "ar")
  await sit("party_tal/list-officer", "intake")
  const file = { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from(LETTER) }
  await page.locator("input[type=file]").setInputFiles(file)
  await expect(page.getByRole("row").filter({ hasText: "فؤاد حميد تجربة" })).toBeVisible()
  await expect(page.getByRole("textbox", { name: t.headerRow })).toHaveCount(0)
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page)).toEqual([])
  }
  expect(await widerThanPhone(page)).toBeLessThan(2)
  await context.close()
})
