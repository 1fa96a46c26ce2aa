import { expect, type Locator, type Page } from "@playwright/test"
import { DESK_TEXTS } from "../packages/web/src/talks/desk/desk-texts.ts"
import { ENTRY_TEXTS } from "../packages/web/src/talks/room/entry-texts.ts"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"
import { ROOM_TEXTS } from "../packages/web/src/talks/room/room-texts.ts"
import { TABLE_TEXTS } from "../packages/web/src/talks/room/table-texts.ts"
import { TALKS_TEXTS } from "../packages/web/src/talks/talks-texts.ts"
import { TALK_BROWSER } from "./media-page.ts"
import type { RoomSeat } from "./room-seat.ts"
import { test } from "./room-test.ts"

test.use(TALK_BROWSER)

test("a talk by the keyboard alone, on an Arabic layout: joined, asked, turned, initialled, left @long", async ({
  take,
}) => {
  test.setTimeout(300_000)
  const chair = await take("facilitator_qatar/head")
  const kabul = await take("party_gov/head")
  const desk = await take("interpreter_team/head")
  await chair.join()
  const [head, voice] = [new ArabicKeys(kabul), new ArabicKeys(desk)]
  await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()

  await test.step("joined: the focus goes to where one is, in the lobby and when one is admitted", async () => {
    for (const keys of [head, voice]) {
      await expect(keys.button(ENTRY_TEXTS.join.en)).toBeEnabled({ timeout: 60_000 })
      await keys.enter(keys.button(ENTRY_TEXTS.join.en))
      await expect(keys.page.getByText(PLACES_TEXTS.inLobbyWhat.en)).toBeVisible({ timeout: 30_000 })
      await keys.keepsFocus()
    }
    await chair.admits(2)
    for (const keys of [head, voice]) {
      await keys.page.locator(".seats").waitFor()
      await keys.says("You have been admitted.")
      await keys.keepsFocus()
    }
    await chair.press(PLACES_TEXTS.open)
    await head.says("The session is open.")
  })

  await test.step("a hand is raised and withdrawn by a button that changes under the finger, and by its key", async () => {
    await head.enter(head.button(ROOM_TEXTS.askFloor.en))
    await expect(head.button(ROOM_TEXTS.lower.en).first()).toBeVisible()
    await head.keepsFocus()
    await chair.isTold("asks for the floor")
    await head.press("KeyH")
    await expect(head.button(ROOM_TEXTS.askFloor.en)).toBeVisible()
    await head.press("KeyO")
    await chair.isTold("Point of order")
    await chair.press(ROOM_TEXTS.give)
    await head.says("You have the floor.")
    await head.press("KeyM")
    await chair.hears(kabul)
    await head.press("KeyM")
    await chair.hearsNothingOf(kabul)
    await head.keepsFocus()
  })

  await test.step("the interpreter sits down, takes a channel and turns it by keys", async () => {
    await voice.enter(voice.button(DESK_TEXTS.sit.en))
    await voice.button(/Take /).first().waitFor()
    await voice.keepsFocus()
    await coughAtOnce(voice.page)
    await voice.press("KeyT")
    const cough = voice.button(DESK_TEXTS.cough.en)
    await expect(cough).toHaveAttribute("aria-pressed", "true")
    await voice.page.evaluate(() => dispatchEvent(new KeyboardEvent("keyup", { key: "c", code: "KeyC" })))
    await expect(cough).toHaveAttribute("aria-pressed", "false")
    const turn = voice.page.locator(".key-button").filter({ hasText: "F" }).first()
    await expect(turn).toBeEnabled()
    const before = await turn.innerText()
    await voice.press("KeyF")
    await expect(turn).not.toHaveText(before)
    await voice.press("KeyM")
    await voice.keepsFocus()
  })

  await test.step("another channel is chosen in a window that gives the focus back", async () => {
    const listening = head.button(ROOM_TEXTS.listening.en)
    await head.reach(listening)
    await head.press("Enter")
    const dialog = head.page.getByRole("dialog")
    await head.reach(dialog.getByRole("radio").first())
    await head.press("ArrowDown")
    await expect(dialog.getByRole("radio").nth(1)).toBeChecked()
    await head.press("Escape")
    await expect(dialog).toHaveCount(0)
    await expect(listening).toBeFocused()
    await kabul.hears(desk)
  })

  await test.step("a point is initialled", async () => {
    const asked = chair.page.getByRole("dialog")
    await chair.press(PLACES_TEXTS.recordOpening)
    await asked.getByRole("button", { name: TALKS_TEXTS.openSession.en }).click()
    await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPoint.en }).click()
    await chair.press(TABLE_TEXTS.take)
    await asked.getByRole("button", { name: TABLE_TEXTS.take.en }).click()
    await chair.press(TALKS_TEXTS.propose)
    await asked.getByRole("textbox").first().fill("Both lists are opened at the same moment.")
    await asked.getByRole("button", { name: TALKS_TEXTS.propose.en }).click()
    await chair.press(TABLE_TEXTS.show)
    await head.says("A point is shown beside the picture.")
    await head.enter(head.page.getByRole("button", { name: TALKS_TEXTS.initial.en, exact: true }))
    await head.enter(head.page.getByRole("dialog").getByRole("button", { name: TALKS_TEXTS.initial.en }))
    await expect(head.page.getByRole("dialog")).toHaveCount(0, { timeout: 30_000 })
    await expect(head.page.getByText("Initialled: ")).toBeVisible()
    await head.keepsFocus()
  })

  await test.step("moved into a caucus by the chair and back by his own key, he is told and keeps the focus", async () => {
    await chair.page.getByRole("tab", { name: TABLE_TEXTS.tabPlaces.en }).click()
    await chair.press(PLACES_TEXTS.openCaucus)
    const asked = chair.page.getByRole("dialog")
    await asked.getByRole("checkbox", { name: "Afghan government", exact: true }).check()
    await asked.getByRole("button", { name: PLACES_TEXTS.openCaucus.en }).click()
    await head.says("You are in: Caucus")
    await head.keepsFocus()
    await head.press("KeyB")
    await head.says("You are in: Plenary")
    await head.keepsFocus()
  })

  await test.step("behind a locked door leaving asks first; who stays has the focus where it was", async () => {
    await chair.press(PLACES_TEXTS.lock)
    await chair.page.getByText(PLACES_TEXTS.isLocked.en).waitFor()
    const leave = head.page.locator(".control-last")
    await head.enter(leave)
    const dialog = head.page.getByRole("dialog")
    await head.enter(dialog.getByRole("button", { name: ROOM_TEXTS.stay.en }))
    await expect(dialog).toHaveCount(0)
    await expect(leave).toBeFocused()
    await head.press("Enter")
    await head.enter(dialog.getByRole("button", { name: ROOM_TEXTS.leave.en }))
    await expect(head.page.getByText(ENTRY_TEXTS["ended-left"].en)).toBeVisible()
    await head.keepsFocus()
  })

  for (const seat of [chair, kabul, desk]) {
    expect(seat.troubles, seat.member).toEqual([])
    await seat.close()
  }
})

/** Holds the key of a cough in the moment in which its button may be pressed, before that is painted. */
async function coughAtOnce(page: Page): Promise<void> {
  await page.evaluate((label) => {
    const observer = new MutationObserver(() => {
      const free = [...document.querySelectorAll("button:enabled")]
      if (!free.some((button) => button.textContent?.includes(label))) return
      observer.disconnect()
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "c", code: "KeyC", bubbles: true }))
    })
    observer.observe(document.body, { childList: true, subtree: true, attributes: true })
  }, DESK_TEXTS.cough.en)
}

/** What the keys of an Arabic keyboard give where a Latin one has these letters. */
const ARABIC: Readonly<Record<string, string>> = {
  KeyB: "لا",
  KeyF: "ب",
  KeyH: "ا",
  KeyM: "ة",
  KeyO: "خ",
  KeyT: "ف",
}
const MOST_TABS = 120

/** Somebody with nothing but an Arabic keyboard; no pointer is ever used on his page. */
class ArabicKeys {
  readonly page: Page
  readonly #seat: RoomSeat
  #line: ReturnType<ReturnType<Page["context"]>["newCDPSession"]> | null = null

  constructor(seat: RoomSeat) {
    this.page = seat.page
    this.#seat = seat
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name })
  }

  async press(code: string): Promise<void> {
    const text = ARABIC[code]
    if (text === undefined) return await this.page.keyboard.press(code)
    this.#line ??= this.page.context().newCDPSession(this.page)
    const line = await this.#line
    const key = { code, key: text, windowsVirtualKeyCode: code.charCodeAt(3) }
    await line.send("Input.dispatchKeyEvent", { type: "keyDown", text, ...key })
    await line.send("Input.dispatchKeyEvent", { type: "keyUp", ...key })
  }

  async enter(target: Locator): Promise<void> {
    await this.reach(target)
    await this.press("Enter")
  }

  /** Goes on with Tab until something has the focus. */
  async reach(target: Locator): Promise<void> {
    await expect(target.first()).toBeVisible()
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.first().evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press("Tab")
    }
    throw new Error(`the keyboard does not reach ${target}`)
  }

  /** Something has the focus: who goes on with Tab goes on from there, not from the top of the page. */
  async keepsFocus(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => document.activeElement?.tagName ?? "BODY"), { message: "the focus is lost" })
      .not.toBe("BODY")
  }

  says(words: string): Promise<void> {
    return this.#seat.isTold(words)
  }
}
