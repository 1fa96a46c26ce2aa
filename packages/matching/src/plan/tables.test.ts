import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"

it("MT41 every table of resources counts in the digests of a plan", () => {
  const folder = new URL("../resources/", import.meta.url)
  const counted = readFileSync(new URL("./tables.ts", import.meta.url), "utf8")
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"))
  expect(files.length).toBeGreaterThan(8)
  expect(files.filter((name) => !counted.includes(`"../resources/${name}"`))).toEqual([])
})
