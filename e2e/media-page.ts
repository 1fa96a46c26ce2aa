import { fileURLToPath } from "node:url"
import type { BrowserContext, Page } from "@playwright/test"
import { build, defaultClientConditions } from "vite"
import type { Harness } from "./media-harness/browser.ts"

/** Chromium for tests of media: no question, no device, connections within the machine, no slowing down of pages behind. */
const MEDIA_FLAGS = [
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
  "--allow-loopback-in-peer-connection",
  "--autoplay-policy=no-user-gesture-required",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
]

const isRoot = process.getuid?.() === 0

/** The browser of a file whose tests are of media: `test.use(TALK_BROWSER)`. */
export const TALK_BROWSER = {
  launchOptions: {
    ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
    args: [...MEDIA_FLAGS, "--disable-gpu", ...(isRoot ? ["--no-sandbox"] : [])],
  },
}

/** The policy that the server gives workers without a network. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'none'"
const FOLDER = fileURLToPath(new URL("./media-harness", import.meta.url))

type BuiltFiles = ReadonlyMap<string, string>

/** Builds the page in which media is tested, from the sources that the product is built of. */
export async function buildHarness(): Promise<BuiltFiles> {
  const built = await build({
    root: FOLDER,
    base: "/media-harness/",
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["wasit-source", ...defaultClientConditions] },
    worker: { format: "es", rolldownOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } } },
    build: { write: false, target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  })
  if (Array.isArray(built) || !("output" in built)) throw new Error("one build was asked for")
  return new Map(
    built.output.map((file) => [
      file.fileName,
      file.type === "chunk" ? file.code : Buffer.from(file.source).toString(),
    ]),
  )
}

/** Opens the page at the server's own origin: what it asks the server for is what the product would. */
export async function openHarness(context: BrowserContext, url: string, files: BuiltFiles): Promise<Page> {
  const page = await context.newPage()
  await page.route(`${url}media-harness/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice("/media-harness/".length) || "index.html"
    const body = files.get(name)
    if (body === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({
      body,
      contentType: name.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8",
      headers: name.includes(".worker-") ? { "content-security-policy": WORKER_POLICY } : {},
    })
  })
  await page.goto(`${url}media-harness/`)
  await page.waitForFunction(() => "harness" in globalThis)
  return page
}

declare global {
  var harness: Harness
}
