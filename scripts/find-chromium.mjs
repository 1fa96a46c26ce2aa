// Finds a Chromium for the browser tests, or installs one.

import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { aptInstall } from "./apt.mjs"
import { capture, installed, run } from "./run.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * The program to run the browser tests in: CHROMIUM_PATH, the system's, Playwright's own, or one installed now.
 * @returns {Promise<string>}
 * @throws {Error} saying what to do, if there is none and none can be installed
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== "") {
    if (await doesRun(named)) return named
    throw new Error(`CHROMIUM_PATH is "${named}", which does not run. Correct it, or leave it out.`)
  }
  const found = (await onSystem()) ?? (await playwrights())
  if (found !== null) return found
  if (await aptInstall(["chromium"])) {
    const fresh = await onSystem()
    if (fresh !== null) return fresh
  }
  console.log("Installing Playwright's Chromium: npx playwright install chromium")
  await run(process.execPath, [installed("@playwright", "test", "cli.js"), "install", "chromium"])
  const own = await playwrights()
  if (own !== null) return own
  throw new Error(
    "The browser tests need Chromium or Chrome. Install one (Debian: sudo apt-get install chromium; anywhere: npx playwright install --with-deps chromium), or set CHROMIUM_PATH to its program.",
  )
}

async function onSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "")
  const programs = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS]
  for (const program of programs) if (existsSync(program) && (await doesRun(program))) return program
  return null
}

async function playwrights() {
  const { chromium } = await import("@playwright/test")
  const program = chromium.executablePath()
  return existsSync(program) && (await doesRun(program)) ? program : null
}

/**
 * Some systems have a `chromium-browser` that only says where to get it.
 * @param {string} program
 */
async function doesRun(program) {
  const { code, text } = await capture(program, ["--version"])
  return code === 0 && /Chrom/.test(text)
}
