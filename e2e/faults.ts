import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

const PHONE = { width: 360, height: 780 }

/**
 * What axe objects to on the page as it stands; a line each. In the page itself (axe's older mode): the newer one is for
 * frames, of which no page has any, and opens a page of its own each time. What it finds in order is not asked for.
 */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze()
  return found.violations.map((each) => `${each.id}: ${each.nodes[0]?.target.join(" ")}`)
}

/** How many pixels the page is wider than a phone of 360 px; the window is set back afterwards. */
export async function widerThanPhone(page: Page): Promise<number> {
  const before = page.viewportSize()
  await page.setViewportSize(PHONE)
  const measure = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  let wider = await measure()
  // Pictures are drawn anew for the new width; that takes some frames.
  for (let look = 0; look < 20 && wider > 0; look++) {
    await page.waitForTimeout(100)
    wider = await measure()
  }
  if (before !== null) await page.setViewportSize(before)
  return Math.max(0, wider)
}

/** The closed lists of a page that show less than the whole of what is chosen, at its present width; a line each. */
export async function cutChoices(page: Page): Promise<string[]> {
  return page.locator("select:visible").evaluateAll((selects) => {
    const pen = document.createElement("canvas").getContext("2d")!
    return selects.flatMap((each) => {
      const select = each as HTMLSelectElement
      const style = getComputedStyle(select)
      const room = (...sides: readonly string[]) => sides.reduce((sum, side) => sum + Number.parseFloat(side), 0)
      pen.font = style.font
      const text = select.selectedOptions[0]?.text ?? ""
      const inline = select.clientWidth - room(style.paddingInlineStart, style.paddingInlineEnd)
      const block = select.clientHeight - room(style.paddingBlockStart, style.paddingBlockEnd)
      const lines = Math.ceil(pen.measureText(text).width / inline)
      return lines * Number.parseFloat(style.lineHeight) > block + 1 ? [`cut: ${text}`] : []
    })
  })
}
