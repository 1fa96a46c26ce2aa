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
