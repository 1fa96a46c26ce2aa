import { existsSync, readFileSync, writeFileSync } from "node:fs"
import type { Browser, Page } from "@playwright/test"

/** The processes that draw pages and run their workers, as the system counts them. */
export type Renderers = {
  /** Forgets the peaks until now. */
  reset(): Promise<void>
  /**
   * The most memory of its own that one of them has held since, in MB: what is resident less what is mapped from files,
   * which is the browser's program and shared by all of them.
   */
  peak(): Promise<number>
  /** The most that one of them has taken since, above what it held then, in MB: what was done since has cost this. */
  growth(): Promise<number>
}

/** Follows the memory of a browser's renderers; null where the system does not tell it (no /proc). */
export async function watchRenderers(browser: Browser): Promise<Renderers | null> {
  if (!existsSync("/proc/self/clear_refs")) return null
  const session = await browser.newBrowserCDPSession()
  const pids = async (): Promise<number[]> => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo")
    return processInfo.filter((each) => each.type === "renderer").map((each) => each.id)
  }
  const before = new Map<number, number>()
  return {
    async reset() {
      for (const pid of await pids()) {
        writeFileSync(`/proc/${pid}/clear_refs`, "5")
        before.set(pid, memoryOf(pid, "VmRSS"))
      }
    },
    async peak() {
      return Math.max(0, ...(await pids()).map((pid) => memoryOf(pid, "VmHWM")))
    },
    async growth() {
      return Math.max(0, ...(await pids()).map((pid) => memoryOf(pid, "VmHWM") - (before.get(pid) ?? 0)))
    },
  }
}

/** What a process holds now (`VmRSS`) or has held at most (`VmHWM`) of its own. */
function memoryOf(pid: number, line: "VmRSS" | "VmHWM"): number {
  const path = `/proc/${pid}/status`
  const status = existsSync(path) ? readFileSync(path, "utf8") : ""
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0)
  return (kilobytes(line) - kilobytes("RssFile")) / 1000
}

/** Begins to watch how long the page leaves its reader waiting; what it gives back tells the longest wait since, in ms. */
export async function watchWaits(page: Page): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle(() => {
    const seen = { longest: 0, last: performance.now() }
    setInterval(() => {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, now - seen.last)
      seen.last = now
    }, 10)
    return seen
  })
  return async () => handle.evaluate((seen) => seen.longest)
}
