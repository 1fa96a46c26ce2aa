import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, normalize, sep } from "node:path"
import { expect, test } from "vitest"

/** Which workspace may import which: "name" for anything, "type name" for `import type` only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  record: [],
  matching: [],
  server: ["domain", "record", "matching"],
  web: ["domain", "record", "matching", "type server"],
  cli: ["domain", "record", "matching", "server"],
}

/** The libraries, with the third-party packages each may use. */
const PURE: Record<string, RegExp> = {
  domain: /^(valibot|fflate|saxes)$/,
  record: /^(@noble\/(hashes|curves)\/|canonicalize$)/,
  matching: /^@noble\/(hashes|curves)\//,
}

/** Inside domain: which slice may import which. A slice that is not here does not exist. */
const SLICES: Record<string, readonly string[]> = {
  shared: [],
  process: ["shared"],
  agreement: ["shared", "process"],
  lists: ["shared", "process", "agreement"],
  verification: ["shared", "process", "agreement", "lists"],
  blind: ["shared", "process", "agreement", "lists", "verification"],
  release: ["shared", "process", "agreement", "lists", "verification"],
  talks: ["shared", "process", "agreement", "lists", "verification", "release"],
  statements: ["shared", "process", "agreement", "lists", "verification", "release", "talks"],
  words: ["shared", "process", "agreement", "lists", "verification", "blind", "release", "talks", "statements"],
}

const IMPURE = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)/
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^"';=]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm

for (const [name, allowed] of Object.entries(MAY_IMPORT)) {
  const root = join("packages", name, "src")
  for (const file of sources(root)) {
    test(`${name}/${file} keeps its place`, () => {
      const text = readFileSync(join(root, file), "utf8")
      for (const [, isType, fixed, lazy] of text.matchAll(IMPORT)) {
        const target = fixed ?? lazy ?? ""
        const workspace = /^@wasit\/([a-z-]+)/.exec(target)?.[1]
        if (target.startsWith(".")) checkRelative(name, root, file, target)
        else if (workspace === undefined) checkThirdParty(name, target)
        else if (workspace !== name) {
          const typeOnly = isType !== undefined && !allowed.includes(workspace)
          expect(allowed, target).toContain(typeOnly ? `type ${workspace}` : workspace)
        }
      }
      if (name in PURE) expect(text).not.toMatch(IMPURE)
    })
  }
}

function sources(root: string): string[] {
  if (!existsSync(root)) throw new Error(`${root} is in the table and not in the tree`)
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  return files.filter((file) => /\.tsx?$/.test(file) && !/\.test(-support)?\./.test(file))
}

function checkRelative(name: string, root: string, file: string, target: string): void {
  const path = normalize(join(root, file, "..", target))
  expect(path.startsWith(root + sep), `${target} leaves the package`).toBe(true)
  if (name !== "domain") return
  const [from, to] = [file, path.slice(root.length + 1)].map((inside) => inside.split(sep)[0])
  if (!file.includes(sep) || from === to) return // the files that compose the slices see them all
  expect(SLICES[from!], `slice ${from} imports ${to}`).toContain(to)
}

function checkThirdParty(name: string, target: string): void {
  const allowed = PURE[name]
  if (allowed !== undefined) expect(target, "not a library's dependency").toMatch(allowed)
}
