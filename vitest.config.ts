import { defineConfig } from "vitest/config"

/**
 * `unit` runs anywhere; `pg` needs DATABASE_URL (scripts/test.mjs starts a server for it); `engines` needs foreign programs
 * and is run by hand (scripts/peers/janus.mjs).
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: ["wasit-source", "module", "import", "node", "default"] },
        ssr: { resolve: { conditions: ["wasit-source", "module", "node", "default"] } },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: ["**/*.pg.test.ts", "**/*.engines.test.ts"],
          // Left to itself Vitest keeps a processor free: of two that is half of what there is.
          maxWorkers: "100%",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { conditions: ["wasit-source", "module", "import", "node", "default"] },
        ssr: { resolve: { conditions: ["wasit-source", "module", "node", "default"] } },
        test: {
          name: "pg",
          include: ["packages/*/src/**/*.pg.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { conditions: ["wasit-source", "module", "import", "node", "default"] },
        ssr: { resolve: { conditions: ["wasit-source", "module", "node", "default"] } },
        test: {
          name: "engines",
          include: ["packages/*/src/**/*.engines.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
