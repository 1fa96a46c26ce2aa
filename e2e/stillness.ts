import type { CDPSession, Locator, Page } from "@playwright/test"

type Step = { readonly name: string; readonly longest: number; readonly held: number }
/** An event of the browser's own trace, as far as it is read here; times in microseconds. */
type TraceEvent = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly tdur?: number
  readonly dur?: number
  readonly args: { readonly name?: string }
}

/**
 * Tells how long a page worked at a stretch in each step of a story, and what it held then. A page stands still while it
 * works. What is counted is the time of a processor: how long the page waited for one says how busy the machine is with other
 * things, and is printed beside it.
 */
export class Stillness {
  readonly #page: Page
  readonly #cdp: CDPSession
  readonly #events: TraceEvent[] = []
  readonly #steps: Step[] = []
  #at = performance.now()

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page
    this.#cdp = cdp
    cdp.on("Tracing.dataCollected", ({ value }) => {
      for (const event of value as unknown as TraceEvent[]) this.#events.push(event)
    })
  }

  /** Watches a page from now on. */
  static async watch(page: Page): Promise<Stillness> {
    const still = new Stillness(page, await page.context().newCDPSession(page))
    await still.#trace()
    return still
  }

  /** Ends a step. */
  async since(name: string): Promise<void> {
    await this.#page.waitForTimeout(300)
    const { worked, stood } = await this.#longest()
    // What nothing holds any more goes when the browser likes.
    await this.#cdp.send("HeapProfiler.collectGarbage")
    const bytes = await this.#page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    )
    const now = performance.now()
    const seconds = Math.round((now - this.#at) / 100) / 10
    const held = Math.round(bytes / 1e6)
    this.#steps.push({ name, longest: worked, held })
    this.#at = now
    console.log(`${name}: worked for ${worked} ms at a stretch, stood for ${stood} ms; ${seconds} s in all, ${held} MB`)
    await this.#trace()
  }

  /** Scrolls through a table, a frame at a time, and ends the step. */
  async scroll(grid: Locator, name: string): Promise<void> {
    const frames = await grid.evaluate(async (table) => {
      const took: number[] = []
      let last = performance.now()
      for (let frame = 0; frame < 60; frame++) {
        table.scrollTop += frame < 50 ? 300 : table.scrollHeight / 12
        await new Promise(requestAnimationFrame)
        took.push(performance.now() - last)
        last = performance.now()
      }
      return took.sort((one, other) => one - other)
    })
    await this.since(`${name}, a frame in ${Math.round(frames[30] ?? 0)} ms (median)`)
  }

  /** The steps in which it worked longer at a stretch: all, or those of such a name. */
  longerThan(milliseconds: number, named = /./): readonly string[] {
    return this.#steps
      .filter(({ name, longest }) => named.test(name) && longest > milliseconds)
      .map(({ name, longest }) => `${name}: ${longest} ms`)
  }

  /** The most that the page's script held at the end of a step, in MB. */
  mostHeld(): number {
    return this.#steps.reduce((most, { held }) => Math.max(most, held), 0)
  }

  async #trace(): Promise<void> {
    this.#events.length = 0
    await this.#cdp.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["toplevel"], excludedCategories: ["*"] },
    })
  }

  /** The longest task of a page's own thread since tracing began: the processor's time, and the clock's. */
  async #longest(): Promise<{ readonly worked: number; readonly stood: number }> {
    const isOver = new Promise((resolve) => this.#cdp.once("Tracing.tracingComplete", resolve))
    await this.#cdp.send("Tracing.end")
    await isOver
    const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`
    const named = this.#events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    const pages = new Set(named.map(threadOf))
    const tasks = this.#events.filter((event) => event.name.endsWith("RunTask") && pages.has(threadOf(event)))
    if (tasks.length === 0) throw new Error("the browser told of no task of a page")
    const most = (times: readonly number[]): number =>
      Math.round(times.reduce((one, other) => Math.max(one, other), 0) / 1000)
    return { worked: most(tasks.map(({ tdur = 0 }) => tdur)), stood: most(tasks.map(({ dur = 0 }) => dur)) }
  }
}
