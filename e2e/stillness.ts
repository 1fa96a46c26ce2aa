import type { Locator, Page } from "@playwright/test"

type Step = { readonly name: string; readonly longest: number }

/** Tells how long the page stood still at most in each step of a story, and what it held then. */
export class Stillness {
  readonly #page: Page
  readonly #steps: Step[] = []
  #at = performance.now()

  private constructor(page: Page) {
    this.#page = page
  }

  /** Watches every page that is opened from now on. */
  static async watch(page: Page): Promise<Stillness> {
    await page.addInitScript(() => {
      const watched = globalThis as unknown as { longTasks: number[] }
      watched.longTasks = []
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watched.longTasks.push(duration)
      })
      observer.observe({ type: "longtask", buffered: true })
    })
    return new Stillness(page)
  }

  /** Ends a step. */
  async since(name: string): Promise<void> {
    // The browser tells of long tasks when they are over, and not at once.
    await this.#page.waitForTimeout(300)
    const { longest, bytes } = await this.#page.evaluate(() => {
      const watched = globalThis as unknown as { longTasks: number[] }
      const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } }
      return { longest: Math.max(0, ...watched.longTasks.splice(0)), bytes: memory.usedJSHeapSize }
    })
    const now = performance.now()
    const seconds = Math.round((now - this.#at) / 100) / 10
    const step = { name, longest: Math.round(longest) }
    this.#steps.push(step)
    this.#at = now
    console.log(`${name}: still for ${step.longest} ms, ${seconds} s in all, ${Math.round(bytes / 1e6)} MB`)
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

  /** The steps in which it stood still for longer. */
  longerThan(milliseconds: number): readonly string[] {
    return this.#steps
      .filter(({ longest }) => longest > milliseconds)
      .map(({ name, longest }) => `${name}: ${longest} ms`)
  }
}
