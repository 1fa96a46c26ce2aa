import { defineConfig } from "@playwright/test"

const isRoot = process.getuid?.() === 0
const executablePath = process.env.CHROMIUM_PATH

/**
 * Left to `npm run e2e:long`, so that `npm test` stays below twenty minutes: a second language or store of the longest, every
 * page in the languages beside Arabic, the second half of a sitting in the room, its recorder and sheet, what it keeps over a server's restart, a recorder's full device,
 * and weak lines.
 */
const LONG =
  /March 2020 session to its end|the door of the room|a talk by the keyboard|a still of the speaker|a list officer, in pr?s|those who use it, in en|refused and shown, in English|a blind round by encodings|(?:handover without a signal|lists come in|the whole exchange|deposit with the keyboard|the counts add up).* in en|over postgresql|a recorder: refused|a weak line:|a look-out in the relay|a full check says whose signature|a device that is full|hours of recording|the room keeps/

/** One browser, one test at a time: the stories are long, and measure time. Run through `npm run e2e`. */
export default defineConfig({
  testDir: ".",
  // Needs a LiveKit server: `node scripts/peers/livekit.mjs` starts one.
  ...(process.env.WASIT_LIVEKIT_URL === undefined ? { testIgnore: "livekit.spec.ts" } : {}),
  outputDir: "../test-results",
  ...(process.env.WASIT_LONG === undefined ? { grepInvert: LONG } : {}),
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  use: {
    // A step that cannot be done says so long before the whole story runs out of time.
    actionTimeout: 30_000,
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium's sandbox refuses to start as root.
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium" }],
})
