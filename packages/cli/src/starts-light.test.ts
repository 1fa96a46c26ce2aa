import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, it } from "vitest"

/** What the command may load before it knows what is to be done. */
const LIGHT = ["@wasit/domain/rows", "@wasit/domain/words", "@wasit/matching/choices", "commander"]

/** What a file loads with it: imports of values, without those that wait until they are needed. */
const LOADED = /^(?:import|export) (?!type )(?:[^"';=()]*? from )?"([^"]+)"/gm
const WAITING = /\bimport\("(\.[^"]*verbs\.ts)"\)/g

function loadedFrom(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, "utf8")
  const verbs = [...text.matchAll(WAITING)].map((found) => found[1]!)
  for (const target of [...[...text.matchAll(LOADED)].map((found) => found[1]!), ...verbs]) {
    if (target.startsWith(".")) loadedFrom(join(dirname(file), target), seen)
    else if (!target.startsWith("node:")) seen.add(target)
  }
  return seen
}

it("what verbs say of themselves loads neither the reader of lists nor the comparison of names", () => {
  const seen = loadedFrom(join(import.meta.dirname, "wasit.ts"), new Set())
  expect([...seen].filter((target) => !target.endsWith(".ts")).sort()).toEqual(LIGHT)
  expect([...seen].filter((file) => file.endsWith("verbs.ts"))).toHaveLength(7)
})
