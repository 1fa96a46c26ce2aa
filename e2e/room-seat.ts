import { type Browser, expect, type Page } from "@playwright/test"
import { say, type Values, type Words } from "@wasit/domain/words"
import { LANGUAGE_NAMES } from "../packages/web/src/i18n/preferences.ts"
import { ENTRY_TEXTS } from "../packages/web/src/talks/room/entry-texts.ts"
import { PLACES_TEXTS } from "../packages/web/src/talks/room/places-texts.ts"

/** A tone is heard above this, in decibels, and silent below the other: the noise floor lies near -104. */
const HEARD_DB = -50
const SILENT_DB = -85
/** Several browsers on two cores: what takes a moment on a device of its own may take long here. */
const PATIENCE = { timeout: 30_000 }

/** What somebody sends in a test: a voice that is one tone, and a picture that is one colour. */
type Sign = { readonly hertz: number; readonly colour: readonly [red: number, green: number, blue: number] }

/** By what those who come to the example's session are known to the others. */
const SIGNS = {
  "facilitator_qatar/head": { hertz: 440, colour: [200, 40, 40] },
  "facilitator_us/head": { hertz: 1760, colour: [200, 200, 40] },
  "party_gov/head": { hertz: 660, colour: [40, 160, 60] },
  "party_gov/list-officer": { hertz: 1540, colour: [0, 0, 0] },
  "party_tal/head": { hertz: 880, colour: [40, 80, 200] },
  "party_tal/list-officer": { hertz: 1100, colour: [40, 160, 160] },
  "interpreter_team/head": { hertz: 1320, colour: [160, 40, 160] },
} as const satisfies Readonly<Record<string, Sign>>
export type Seated = keyof typeof SIGNS

/** One chair's place in the room, in a page of its own. */
export class RoomSeat {
  readonly page: Page
  readonly member: Seated
  /** Errors of the page; none is expected. */
  readonly troubles: string[] = []
  /** So many announcements were waited for, or came before one that was. */
  #saidTo = 0

  private constructor(page: Page, member: Seated) {
    this.page = page
    this.member = member
  }

  get sign(): Sign {
    return SIGNS[this.member]
  }

  /**
   * Opens the example in a browser of its own, takes a chair and opens the room's document. Pages of one browser would share
   * its few connections to a server, and wait for each other.
   */
  static async take(
    browser: Browser,
    place: { readonly url: string; readonly session: string },
    member: Seated,
  ): Promise<RoomSeat> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en" })
    const page = await context.newPage()
    const seat = new RoomSeat(page, member)
    page.on("pageerror", (error) => seat.troubles.push(error.message))
    page.on("console", (line) => {
      if (line.type() === "error") seat.troubles.push(line.text())
    })
    await page.goto(place.url)
    await page.getByRole("main").getByRole("button", { name: LANGUAGE_NAMES.en, exact: true }).click()
    await page.locator("main .card button").nth(1).click()
    await page.waitForURL(/\/p\/[\w-]+\//, { timeout: 90_000 })
    const process = /\/p\/([\w-]+)\//.exec(page.url())?.[1] ?? ""
    await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [
      `wasit-chair/${process}`,
      member,
    ] as const)
    await page.addInitScript(signAs, seat.sign)
    await page.goto(`${place.url}p/${process}/talks/${place.session}/room`)
    return seat
  }

  /** Passes the tests before joining and comes in: into the lobby, or the plenary. */
  async join(): Promise<void> {
    await expect(this.button(ENTRY_TEXTS.join)).toBeEnabled({ timeout: 30_000 })
    await this.press(ENTRY_TEXTS.join)
    await this.page.locator(".room").waitFor({ timeout: 30_000 })
  }

  /** Lets in everybody who waits, once this page shows that so many do: who has come is told to the pages one after the other. */
  async admits(waiting: number): Promise<void> {
    const door = this.page.locator(".door").filter({ hasText: PLACES_TEXTS.waiting.en })
    await expect(door).toContainText(new RegExp(`\\b${waiting}\\b`))
    await this.press(PLACES_TEXTS.admitAll)
  }

  /** This is read out, after all that was waited for before; something else may have been read out since. */
  async isTold(words: string): Promise<void> {
    const found = async (): Promise<boolean> => {
      const said = await this.page.evaluate(() => globalThis.readOut)
      const at = said.findIndex((each, n) => n >= this.#saidTo && each.includes(words))
      if (at >= 0) this.#saidTo = at + 1
      return at >= 0
    }
    await expect.poll(found, { message: `${this.member} is told: ${words}`, ...PATIENCE }).toBe(true)
  }

  /** Gives the page back, and with it its devices and lines: the next test has the machine for itself. */
  close(): Promise<void> {
    return this.page.context().close()
  }

  button(words: Words, values?: Values) {
    return this.page.getByRole("button", { name: say(words, "en", values).replaceAll(/[\u2066-\u2069]/g, "") })
  }

  async press(words: Words, values?: Values): Promise<void> {
    await this.button(words, values).first().click()
  }

  /** How loud this page plays another's tone, in decibels. */
  loudness(hertz: number): Promise<number> {
    return this.page.evaluate((tone) => globalThis.toneLoudness(tone), hertz)
  }

  /** How loud it is while it is: on a busy machine a voice has gaps. */
  async loudest(other: RoomSeat): Promise<number> {
    let loudest = Number.NEGATIVE_INFINITY
    for (let n = 0; n < 10; n++) {
      loudest = Math.max(loudest, await this.loudness(other.sign.hertz))
      await this.page.waitForTimeout(50)
    }
    return loudest
  }

  async hears(other: RoomSeat): Promise<void> {
    await expect
      .poll(() => this.loudness(other.sign.hertz), { message: `${this.member} hears ${other.member}`, ...PATIENCE })
      .toBeGreaterThan(HEARD_DB)
  }

  async hearsNothingOf(other: RoomSeat): Promise<void> {
    await expect
      .poll(() => this.loudness(other.sign.hertz), {
        message: `${this.member} hears nothing of ${other.member}`,
        ...PATIENCE,
      })
      .toBeLessThan(SILENT_DB)
  }

  /** Somewhere on this page stands a picture of another's colour. */
  async sees(other: RoomSeat): Promise<void> {
    await expect
      .poll(() => this.page.evaluate((colour) => globalThis.colourShown(colour), other.sign.colour), {
        message: `${this.member} sees ${other.member}`,
        ...PATIENCE,
      })
      .toBe(true)
  }

  async seesNothingOf(other: RoomSeat): Promise<void> {
    await expect
      .poll(() => this.page.evaluate((colour) => globalThis.colourShown(colour), other.sign.colour), {
        message: `${this.member} sees nothing of ${other.member}`,
        ...PATIENCE,
      })
      .toBe(false)
  }
}

declare global {
  var toneLoudness: (hertz: number) => number
  /** What the live region of this page said, one after the other. */
  var readOut: string[]
  var colourShown: (colour: readonly [number, number, number]) => boolean
}

/** Runs in the page before its own code: devices that give a tone and a colour, and ears and eyes for those of others. */
function signAs({ hertz, colour }: Sign): void {
  globalThis.readOut = []
  new MutationObserver(() => {
    const said = document.querySelector("[data-live]")?.textContent?.replaceAll(/[\u2066-\u2069]/g, "") ?? ""
    if (said !== "" && said !== globalThis.readOut.at(-1)) globalThis.readOut.push(said)
  }).observe(document, { childList: true, characterData: true, subtree: true })
  const analysers = new Map<BaseAudioContext, AnalyserNode>()
  const connect = AudioNode.prototype.connect as (this: AudioNode, ...rest: unknown[]) => unknown
  AudioNode.prototype.connect = function (this: AudioNode, ...rest: unknown[]) {
    const [target] = rest
    if (target instanceof AudioDestinationNode) {
      const known = analysers.get(this.context)
      const analyser = known ?? new AnalyserNode(this.context, { fftSize: 8192, smoothingTimeConstant: 0 })
      analysers.set(this.context, analyser)
      connect.call(this, analyser)
    }
    return connect.apply(this, rest)
  } as typeof AudioNode.prototype.connect
  globalThis.toneLoudness = (tone) =>
    Math.max(
      -200,
      ...[...analysers].map(([context, analyser]) => {
        const bins = new Float32Array(analyser.frequencyBinCount)
        analyser.getFloatFrequencyData(bins)
        const at = Math.round((tone * analyser.fftSize) / context.sampleRate)
        return Math.max(...bins.slice(at - 2, at + 3))
      }),
    )
  globalThis.colourShown = (wanted) => {
    const canvas = new OffscreenCanvas(320, 180)
    const paper = canvas.getContext("2d", { willReadFrequently: true })!
    return [...document.querySelectorAll<HTMLVideoElement>("video[data-participant]")].some((video) => {
      if (video.dataset.participant === "own" || video.hidden || video.videoWidth === 0) return false
      paper.drawImage(video, 0, 0, 320, 180)
      const [red = 0, green = 0, blue = 0] = paper.getImageData(200, 120, 1, 1).data
      return Math.hypot(red - wanted[0], green - wanted[1], blue - wanted[2]) < 60
    })
  }
  const sound = (): MediaStreamTrack[] => {
    const context = new AudioContext()
    const end = context.createMediaStreamDestination()
    const oscillator = new OscillatorNode(context, { frequency: hertz })
    const gain = new GainNode(context, { gain: 0.4 })
    connect.call(oscillator, gain)
    connect.call(gain, end)
    oscillator.start()
    return end.stream.getAudioTracks()
  }
  const picture = (): MediaStreamTrack[] => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 180 })
    const paper = canvas.getContext("2d")!
    let frame = 0
    const paint = (): void => {
      paper.fillStyle = `rgb(${colour.join()})`
      paper.fillRect(0, 0, 320, 180)
      paper.fillStyle = "white"
      paper.fillText(String(frame++), 10, 20)
    }
    paint()
    setInterval(paint, 100)
    return canvas.captureStream(10).getVideoTracks()
  }
  navigator.mediaDevices.getUserMedia = async (asked = {}) =>
    new MediaStream([...(asked.audio ? sound() : []), ...(asked.video ? picture() : [])])
}
