import { mkdir } from "node:fs/promises"
import { type Browser, expect, type Locator, type Page } from "@playwright/test"
import type { Values, Words } from "@wasit/domain/words"
import { SECTION_TEXTS, type Section } from "../../packages/web/src/app/sections.ts"
import type { Texts } from "../../packages/web/src/i18n/define-texts.ts"
import { type Format, formatOf } from "../../packages/web/src/i18n/format.ts"
import { SHARED_TEXTS } from "../../packages/web/src/process/shared-texts.ts"
import { UI_TEXTS } from "../../packages/web/src/ui/texts.ts"

export type StoryLanguage = "ar" | "en"

/** Where the pictures of the tour go; they are taken only when they are asked for, so that a test changes no file. */
const TOUR = process.env.WASIT_TOUR === "1" ? new URL("../../docs/tour/", import.meta.url) : null
const DESK = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 780 }

/** One person at one device: a browser context with keys of its own, and what this person does on the pages. */
export class Seat {
  readonly page: Page
  readonly language: StoryLanguage
  readonly format: Format
  /** Errors of the pages: a story that ends with one has failed. */
  readonly troubles: string[] = []

  private constructor(page: Page, language: StoryLanguage) {
    this.page = page
    this.language = language
    this.format = formatOf({ language, digits: "auto", calendar: "auto" })
    page.on("pageerror", (error) => this.troubles.push(error.message))
  }

  /** Sits down at a fresh device. */
  static async take(browser: Browser, url: string, language: StoryLanguage): Promise<Seat> {
    const context = await browser.newContext({
      baseURL: url,
      locale: language === "ar" ? "ar-QA" : "en-GB",
      viewport: DESK,
      reducedMotion: "reduce",
      acceptDownloads: true,
    })
    return new Seat(await context.newPage(), language)
  }

  /** A text of the pages, in this person's language. */
  say<T extends Texts>(texts: T, key: keyof T, values?: Values): string {
    return this.format.say(texts[key] as Words, values)
  }

  /** Goes to a section by the navigation. */
  async go(section: Section): Promise<void> {
    const name = this.say(SECTION_TEXTS, section)
    await this.page.getByRole("navigation").getByRole("link", { name }).first().click()
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible()
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog")
  }

  /** A part of the page under its heading. */
  section(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true })
  }

  async press(name: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole("button", { name, exact: true }).click()
  }

  async write(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    const name = { name: labelled(this, label) }
    // A line with suggestions is both: what is written, and what can be chosen.
    await within.getByRole("textbox", name).or(within.getByRole("combobox", name)).fill(text)
  }

  async choose(label: string, option: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole("combobox", { name: labelled(this, label) }).selectOption({ label: option })
  }

  async tick(label: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole("checkbox", { name: label }).check()
  }

  /** Gives a day, `2026-05-01`, under a label. */
  async writeDay(label: string, day: string, within: Locator | Page = this.page): Promise<void> {
    const group = within.getByRole("group", { name: labelled(this, label) })
    const [year = "", month = "", date = ""] = day.split("-")
    const part = (role: "combobox" | "textbox", key: "calendar" | "day" | "month" | "year"): Locator =>
      group.getByRole(role, { name: this.say(UI_TEXTS, key), exact: true })
    await part("combobox", "calendar").selectOption("gregorian")
    await part("textbox", "day").fill(this.format.inDigits(String(Number(date))))
    await part("combobox", "month").selectOption(String(Number(month)))
    await part("textbox", "year").fill(this.format.inDigits(year))
  }

  /** Signs what a window shows by its button, and sees that it stands in the record. */
  async sign(button: string): Promise<void> {
    await this.press(button, this.dialog)
    await expect(this.dialog).toBeHidden()
    await expect(this.entered).toBeVisible()
  }

  /** The sentence that says that an act stands in the record. */
  get entered(): Locator {
    return this.page.getByRole("status").getByText(this.say(SHARED_TEXTS, "entered")).last()
  }

  /** A text with a count, whatever the count and the plural form it asks for. */
  counted<T extends Texts>(texts: T, key: keyof T): RegExp {
    const forms = Array.from({ length: 200 }, (_, n) => plain(this.say(texts, key, { n })))
    return new RegExp(`^(${forms.join("|")})$`)
  }

  /** A text with something else in one place, whatever stands there and whichever way it runs. */
  like<T extends Texts>(texts: T, key: keyof T, place: string): RegExp {
    const [before = "", after = ""] = this.say(texts, key, { [place]: "@" }).split("@")
    return new RegExp(`${plain(before.replace(/[\u2066-\u2068]$/, ""))}.*${plain(after.replace(/^\u2069/, ""))}`)
  }

  /** Goes on at a phone: what follows is seen and done at its width. */
  async onPhone(): Promise<void> {
    await this.page.setViewportSize(PHONE)
  }

  /** Comes back from the phone's pages to the rooms of the process. */
  async backToDesk(): Promise<void> {
    await this.page.setViewportSize(DESK)
    await this.page.goto("/")
    await this.page.getByRole("main").getByRole("listitem").getByRole("link").first().click()
    await expect(this.page.getByRole("heading", { level: 1, name: this.say(SECTION_TEXTS, "standing") })).toBeVisible()
  }

  /** Takes a picture for the tour, of what stands around a part of the page where one is named. */
  async picture(name: string, on: "desk" | "phone" = "desk", around: Locator | null = null): Promise<void> {
    if (TOUR === null) return
    await mkdir(TOUR, { recursive: true })
    const size = this.page.viewportSize()
    if (on === "phone") await this.page.setViewportSize(PHONE)
    if (around === null) await this.page.evaluate(() => window.scrollTo(0, 0))
    else await around.first().evaluate((part) => part.scrollIntoView({ block: "start" }))
    const toasts = this.page.getByRole("button", { name: this.say(UI_TEXTS, "dismiss") })
    if (!(await this.dialog.isVisible())) while ((await toasts.count()) > 0) await toasts.first().click()
    await this.page.screenshot({ path: new URL(`${name}-${this.language}.png`, TOUR).pathname })
    if (size !== null) await this.page.setViewportSize(size)
  }
}

/** A label, with or without the mark of a field that must be filled. */
export const labelled = (seat: Seat, label: string): RegExp =>
  new RegExp(`^${plain(label)}( \\(${seat.say(UI_TEXTS, "required")}\\))?$`)

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
