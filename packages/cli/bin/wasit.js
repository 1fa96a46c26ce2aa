#!/usr/bin/env node
// In a checkout this first builds what is missing or out of date; an installed package has its dist and just runs it.

import { existsSync, readFileSync } from "node:fs"

const top = new URL("../../../", import.meta.url)
const builder = new URL("scripts/build.mjs", top)

function isCheckout() {
  if (!existsSync(builder) || !existsSync(new URL("../src/main.ts", import.meta.url))) return false
  try {
    return JSON.parse(readFileSync(new URL("package.json", top), "utf8")).name === "wasit-workspace"
  } catch {
    return false // no package.json above, or one that is not ours to read: not the checkout
  }
}

if (isCheckout()) {
  /** @type {typeof import("../../../scripts/build.mjs")} */
  const { BuildFailed, buildIfNeeded } = await import(builder.href)
  try {
    // Only a verb that serves pages needs them built.
    await buildIfNeeded({ web: ["serve", "demo"].includes(process.argv[2] ?? ""), quiet: true })
  } catch (cause) {
    if (!(cause instanceof BuildFailed)) throw cause
    console.error(cause.message)
    process.exit(2)
  }
}
await import(new URL("../dist/main.js", import.meta.url).href)
