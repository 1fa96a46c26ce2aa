import { existsSync } from "node:fs"
import { expect, test } from "vitest"
import { packageSources } from "./sources.ts"

const LIMIT = 400

/** Tables may be as long as what they list; programs may not. */
const TABLES: readonly RegExp[] = [
  /^packages\/[a-z]+\/src\/words\//,
  /^packages\/[a-z]+\/src\/(.*\/)?resources\//,
  /^packages\/domain\/src\/lists\/intake\/[a-z-]*words\.ts$/,
  /^packages\/web\/src\/(.*\/)?words\//,
]

test(`no source file is longer than ${LIMIT} lines, tables aside`, () => {
  const long = packageSources()
    .filter(({ path }) => !TABLES.some((table) => table.test(path)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > LIMIT)
  expect(long).toEqual([])
})

test("source files are kebab-case, components PascalCase", () => {
  const odd = packageSources().filter(({ path }) => {
    const name = path.slice(path.lastIndexOf("/") + 1)
    return name.endsWith(".tsx")
      ? !/^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z-]+)*\.tsx$/.test(name)
      : !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.ts$/.test(name)
  })
  expect(odd.map(({ path }) => path)).toEqual([])
})

test.each(["LICENSE", "CONTRIBUTING.md", "README.md", "SECURITY.md", "ARCHITECTURE.md", "GLOSSARY.md", "CHANGELOG.md"])(
  "%s stands at the top",
  (name) => {
    expect(existsSync(name)).toBe(true)
  },
)
