import { defineConfig } from "vitest/config"

/** Sources are read as they stand, without a build. */
const SOURCES = {
  resolve: { conditions: ["wasit-source", "module", "import", "node", "default"] },
  ssr: { resolve: { conditions: ["wasit-source", "module", "node", "default"] } },
}
/** They hold talks, and measure time. */
const TALKS = "packages/server/src/{media,talks}/**/*.test.ts"
const ELSEWHERE = ["**/*.pg.test.ts", "**/*.engines.test.ts"]
const ONE_AT_A_TIME = { fileParallelism: false }
const patience = (ms: number) => ({ testTimeout: ms, hookTimeout: ms })

/**
 * `unit` runs anywhere, and `talks` too, with the machine for themselves; `pg` needs DATABASE_URL (scripts/test.mjs starts
 * a server for it); `engines` needs foreign programs and is run by hand (scripts/peers/janus.mjs).
 */
export default defineConfig({
  test: {
    globalSetup: "test/temporary-folder.ts",
    projects: [
      {
        ...SOURCES,
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: [...ELSEWHERE, TALKS],
          // Left to itself Vitest keeps a processor free: of two that is half of what there is.
          maxWorkers: "100%",
          // What a file loads, the next one finds loaded: nothing that is loaded keeps what a test did with it.
          isolate: false,
          ...patience(60_000),
        },
      },
      {
        ...SOURCES,
        test: { name: "talks", include: [TALKS], exclude: ELSEWHERE, ...ONE_AT_A_TIME, ...patience(60_000) },
      },
      {
        ...SOURCES,
        test: { name: "pg", include: ["packages/*/src/**/*.pg.test.ts"], ...ONE_AT_A_TIME, ...patience(120_000) },
      },
      {
        ...SOURCES,
        test: {
          name: "engines",
          include: ["packages/*/src/**/*.engines.test.ts"],
          ...ONE_AT_A_TIME,
          ...patience(60_000),
        },
      },
    ],
  },
})
