import { expect, type Locator } from "@playwright/test"
import { SECTION_TEXTS, type Section } from "../../packages/web/src/app/sections.ts"
import { APP_TEXTS } from "../../packages/web/src/app/texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"
import { labelled, type Seat } from "./seat.ts"

const MOST_TABS = 200

/** One person at a narrow screen with nothing but a keyboard: no pointer is ever used. */
export class Hands {
  readonly seat: Seat

  constructor(seat: Seat) {
    this.seat = seat
  }

  /** Goes on with Tab until something has the focus, as who sees it outlined would. */
  async reach(target: Locator): Promise<void> {
    const { keyboard } = this.seat.page
    await expect(target).toBeVisible()
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await keyboard.press("Tab")
    }
    throw new Error(`the keyboard does not reach ${target}`)
  }

  async press(name: string): Promise<void> {
    await this.reach(this.#inFront.getByRole("button", { name, exact: true }).first())
    await this.seat.page.keyboard.press("Enter")
  }

  async follow(name: string): Promise<void> {
    await this.reach(this.#inFront.getByRole("link", { name }).first())
    await this.seat.page.keyboard.press("Enter")
  }

  async write(label: string, text: string, which = 0): Promise<void> {
    await this.#type(this.#inFront.getByRole("textbox", { name: labelled(this.seat, label) }).nth(which), text)
  }

  async choose(label: string, option: string): Promise<void> {
    await this.#step(this.#inFront.getByRole("combobox", { name: labelled(this.seat, label) }), option)
  }

  async tick(label: string): Promise<void> {
    const box = this.#inFront.getByRole("checkbox", { name: label })
    await this.reach(box)
    await this.seat.page.keyboard.press("Space")
    await expect(box).toBeChecked()
  }

  /** Writes a day, `2026-05-01`, in its three parts and by its calendar. */
  async writeDay(label: string, day: string): Promise<void> {
    const { seat } = this
    const group = this.#inFront.getByRole("group", { name: labelled(seat, label) })
    const [year = "", month = "", date = ""] = day.split("-")
    const part = (key: "calendar" | "day" | "month" | "year"): string => seat.say(UI_TEXTS, key)
    await this.#step(
      group.getByRole("combobox", { name: part("calendar"), exact: true }),
      seat.say(UI_TEXTS, "gregorian"),
    )
    const textbox = (key: "day" | "year"): Locator => group.getByRole("textbox", { name: part(key), exact: true })
    await this.#type(textbox("day"), seat.format.inDigits(String(Number(date))))
    const months = group.getByRole("combobox", { name: part("month"), exact: true })
    await this.#step(months, await months.locator("option").nth(Number(month)).innerText())
    await this.#type(textbox("year"), seat.format.inDigits(year))
  }

  /** Goes to a section by the menu, which stands in the place of the navigation on a narrow screen. */
  async go(section: Section): Promise<void> {
    await this.press(this.seat.say(APP_TEXTS, "menu"))
    await this.follow(this.seat.say(SECTION_TEXTS, section))
    await expect(this.seat.dialog).toBeHidden()
  }

  /** Signs what a window shows, and sees that it stands in the record. */
  async sign(button: string): Promise<void> {
    // Until it has opened the page behind it is in front, and may have a button of the same name.
    await expect(this.seat.dialog).toBeVisible()
    await this.press(button)
    await expect(this.seat.dialog).toBeHidden()
    await expect(this.seat.entered).toBeVisible()
  }

  /** A window over the page while one is open, otherwise the page. */
  get #inFront(): Locator {
    const { page } = this.seat
    return page.locator("dialog[open], body:not(:has(dialog[open]))")
  }

  async #type(field: Locator, text: string): Promise<void> {
    const { keyboard } = this.seat.page
    await this.reach(field)
    await keyboard.press("ControlOrMeta+A")
    await keyboard.type(text)
  }

  /** Steps through a closed list with the arrows until an option is chosen. */
  async #step(list: Locator, option: string): Promise<void> {
    const { keyboard } = this.seat.page
    await this.reach(list)
    const chosen = (): Promise<string> =>
      list.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.text ?? "")
    const count = await list.locator("option").count()
    await keyboard.press("Home")
    for (let steps = 0; steps <= count; steps += 1) {
      if ((await chosen()) === option) return
      await keyboard.press("ArrowDown")
    }
    throw new Error(`no option ${option}`)
  }
}
