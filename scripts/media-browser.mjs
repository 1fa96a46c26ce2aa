// A Chromium with an empty page of its own host, for scripts that let browsers talk over an engine.
import { createServer } from "node:http"
import { chromium } from "@playwright/test"
import { findChromium } from "./find-chromium.mjs"

/**
 * Chromium whose devices are invented and asked for without a question.
 * @param {string} address where the empty page is served, at whichever port is free
 * @returns {Promise<{ browser: import("@playwright/test").Browser, url: string, close: () => Promise<void> }>}
 */
export async function openMediaBrowser(address) {
  const host = createServer((_, response) => response.setHeader("content-type", "text/html").end("<title>t</title>"))
  await new Promise((resolve) => host.listen(0, address, () => resolve(null)))
  const place = host.address()
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      "--allow-loopback-in-peer-connection",
      "--disable-background-timer-throttling",
      "--disable-backgrounding-occluded-windows",
      "--disable-renderer-backgrounding",
    ],
  })
  return {
    browser,
    url: `http://${address}:${typeof place === "object" ? place?.port : 0}/`,
    close: async () => {
      await browser.close()
      host.close()
    },
  }
}
