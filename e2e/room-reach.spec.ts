import { expect, type Page } from "@playwright/test"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { violations } from "./faults.ts"
import { TALK_BROWSER } from "./media-page.ts"
import { test } from "./room-test.ts"

test.use(TALK_BROWSER)

const PHONE = { width: 360, height: 780 }
/** A window of 1280 by 900 at twice the size. */
const ENLARGED = { width: 640, height: 450 }
/** What WCAG 1.4.12 lets a reader set; joined letters are not spaced. */
const SPACED = `* { line-height: 1.5 !important; word-spacing: 0.16em !important }
  :lang(en) { letter-spacing: 0.12em !important }
  p { margin-block-end: 2em !important }`

test("the room is within everybody's reach: by a finger, enlarged, spaced, without motion, and by ear @long", async ({
  take,
}) => {
  test.setTimeout(420_000)
  const chair = await take("facilitator_qatar/head")
  const kabul = await take("party_gov/head")
  await chair.join()

  await test.step("who comes to the door, and what is asked for, is said to the chair", async () => {
    await kabul.join()
    await chair.isTold("waits to be admitted")
    await chair.press(PLACES_TEXTS.admitAll)
    await kabul.page.locator(".seats").waitFor()
    await chair.press(PLACES_TEXTS.open)
    await kabul.press(PLACES_TEXTS.askCaucus)
    await chair.isTold("asks for a caucus")
    await kabul.press(ROOM_TEXTS.askFloor)
    await chair.isTold("asks for the floor")
    await expect(kabul.page.locator(".controls-state")).toContainText(/You are number \W*1\W* in the queue/)
  })

  await test.step("a microphone that may not be opened says why, by its key too", async () => {
    await expect(kabul.button(ROOM_TEXTS.micOn)).toBeDisabled()
    await kabul.page.locator(".room-title").click()
    await kabul.page.keyboard.press("m")
    await expect(kabul.page.getByRole("alert").getByText("The floor is not yours")).toBeVisible()
  })

  for (const language of ["ar", "en", "prs", "ps"]) {
    await test.step(`what is pressed is as large as a finger, in ${language}`, async () => {
      for (const { page } of [chair, kabul]) {
        await page.setViewportSize(PHONE)
        await page.locator(".top-language select").selectOption(language)
        expect(await tooSmall(page)).toEqual([])
        expect(await isWiderThanItsWindow(page)).toBe(false)
      }
    })

    await test.step(`enlarged to twice the size and with a reader's own spacing nothing is cut, in ${language}`, async () => {
      for (const { page } of [chair, kabul]) {
        await setStyle(page, SPACED)
        for (const size of [ENLARGED, PHONE]) {
          await page.setViewportSize(size)
          expect(await isWiderThanItsWindow(page)).toBe(false)
          expect(await cutOff(page)).toEqual([])
        }
        await setStyle(page, "")
      }
      expect(await violations(chair.page)).toEqual([])
    })
  }

  await test.step("on a phone the keyboard goes through the room in the order in which it stands", async () => {
    const parts = [".room-head", ".doors", ".stage", ".queue", ".beside", ".seats"]
    const tops = await chair.page.evaluate(
      (wanted) => wanted.map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN),
      parts,
    )
    expect(tops).toEqual([...tops].sort((one, other) => one - other))
    const inDocument = await chair.page.evaluate((wanted) => {
      const found = [...document.querySelectorAll(wanted.join())]
      return found.map((each) => wanted.find((part) => each.matches(part)))
    }, parts)
    expect(inDocument).toEqual(parts)
  })

  await test.step("whoever wants no motion sees none", async () => {
    await chair.page.emulateMedia({ reducedMotion: "reduce" })
    await chair.page.getByRole("button", { name: /./ }).first().focus()
    const moving = await chair.page.evaluate(
      () => document.getAnimations().filter((each) => each.playState === "running").length,
    )
    expect(moving).toBe(0)
  })
  for (const seat of [chair, kabul]) expect(seat.troubles, seat.member).toEqual([])
})

/** As a reader's own style sheet would: the page's policy lets in none that is written into it. */
const setStyle = (page: Page, style: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, style)

const isWiderThanItsWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Everything in the room that is pressed and lower or narrower than 44 pixels. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".room :is(button, select, summary, a[href], [role=tab])")].flatMap(
      (each) => {
        const { width, height } = each.getBoundingClientRect()
        const isShown = width > 0 && getComputedStyle(each).visibility === "visible"
        return isShown && (width < 44 || height < 44) ? [`${each.innerText}: ${width} by ${height}`] : []
      },
    ),
  )

/** Everything that is pressed in the room whose words do not fit into it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".room button")].flatMap((each) =>
      each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1 ? [each.innerText] : [],
    ),
  )
