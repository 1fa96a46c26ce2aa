import { defineConfig } from "@playwright/test"

const isRoot = process.getuid?.() === 0
const executablePath = process.env.CHROMIUM_PATH

/** Files that hold talks or keep what was said in them: they measure time, and have the machine for themselves. */
const TALKS = "{door,leave,livekit,look-out,media,network-change,record*,room*,talk,way,weak-line}.spec.ts"

/**
 * Run through `npm run e2e`: two stories at a time, each file in a browser of its own, and after them the talks, one at a time.
 * A test with `@long` in its title is left to `npm run e2e:long`, so that `npm test` stays short: a second language or store
 * of the longest, the second half of a sitting in the room, its recorder and sheet, what it keeps, weak lines.
 */
export default defineConfig({
  testDir: ".",
  // Needs a LiveKit server: `node scripts/peers/livekit.mjs` starts one.
  ...(process.env.WASIT_LIVEKIT_URL === undefined ? { testIgnore: "livekit.spec.ts" } : {}),
  ...(process.env.WASIT_LONG === undefined ? { grepInvert: /@long/ } : {}),
  workers: 2,
  retries: 0,
  // Two stories share the machine: how fast something is, is measured elsewhere.
  timeout: 240_000,
  expect: { timeout: 30_000 },
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
  projects: [
    { name: "stories", testIgnore: TALKS, outputDir: "../test-results/stories" },
    { name: "talks", testMatch: TALKS, outputDir: "../test-results/talks", workers: 1 },
  ],
})
