import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

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

/** How many pixels the page is wider than a phone of 360 px, or of another width; the window is set back afterwards. */
export async function widerThanPhone(page: Page, width = PHONE.width): Promise<number> {
  const before = page.viewportSize()
  await page.setViewportSize({ ...PHONE, width })
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

/** The width of the phones that most people hold. */
const HAND = { width: 390, height: 844 }

/**
 * What goes sideways on a phone, the page itself or a box within it, and what is cut there with dots; a line each. What is
 * folded is opened to be looked at; the window and the folds are set back afterwards.
 */
export async function sidewaysOnPhone(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize(HAND)
  const folds = page.locator("main details")
  const wereOpen = await folds.evaluateAll((all) =>
    (all as HTMLDetailsElement[]).map((fold) => {
      const wasOpen = fold.open
      fold.open = true
      return wasOpen
    }),
  )
  const sideways = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll<HTMLElement>("body *")].flatMap((box) => {
        const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(box)
        const more = box.scrollWidth - box.clientWidth
        const isScrolling = box === document.documentElement || overflowX === "auto" || overflowX === "scroll"
        const isCut =
          (textOverflow === "ellipsis" && overflowX === "hidden" && more > 0) ||
          (webkitLineClamp !== "none" && overflowY === "hidden" && box.scrollHeight > box.clientHeight)
        if (!box.checkVisibility() || !(isCut || (isScrolling && more > 0))) return []
        const what = isCut ? "cut" : `${more} px sideways`
        return [`${what}: ${box.className} ${box.ariaLabel ?? box.innerText.slice(0, 40)}`]
      }),
    )
  const found = await stillFound(page, sideways, 2000)
  await folds.evaluateAll((all, wereOpen) => {
    for (const [at, fold] of (all as HTMLDetailsElement[]).entries()) fold.open = wereOpen[at] ?? fold.open
  }, wereOpen)
  if (before !== null) await page.setViewportSize(before)
  return found
}

/** What is found once a page is laid out anew for another size: tables, pictures and what folds hold take some frames. */
async function stillFound(page: Page, look: () => Promise<string[]>, timeout: number): Promise<string[]> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  await expect
    .poll(look, { timeout })
    .toEqual([])
    .catch(() => undefined)
  return look()
}

/** What cannot be read whole when letters are twice as large in the same window (WCAG 1.4.4); a line each. */
export async function cutWhenLarger(page: Page): Promise<string[]> {
  const cut = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const boxes = [...document.querySelectorAll<HTMLElement>("body *")].filter((box) => {
        const { overflowX, overflowY, visibility, webkitLineClamp } = getComputedStyle(box)
        // A sentence that ends in dots after two lines stands whole in the card of its row; a picture for eyes has its table.
        if (visibility === "hidden" || webkitLineClamp !== "none" || box.clientHeight < 4) return false
        if (box.closest("svg, select, dialog:not([open])") !== null || box.innerText.trim() === "") return false
        const isCutBelow = overflowY === "hidden" && box.scrollHeight > box.clientHeight + 4
        return isCutBelow || (overflowX === "hidden" && box.scrollWidth > box.clientWidth + 2)
      })
      const lines = boxes.map((box) => `cut when letters are larger: ${box.className} ${box.innerText.slice(0, 40)}`)
      return scrollWidth > clientWidth + 1
        ? [...lines, `${scrollWidth - clientWidth} px wider when letters are larger`]
        : lines
    })
  const size = (value: string) =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value
    }, value)
  await size("200%")
  const found = await stillFound(page, cut, 1000)
  await size("")
  return found
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
