import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { filesUnder } from "./sources.ts"

const RULE = /\b[A-Z]{2}\d{1,3}\b/g
const specified = readdirSync("packages").filter((name) => existsSync(join("packages", name, "SPEC.md")))

test("the libraries have their rules written down", () => {
  expect(specified).toEqual(expect.arrayContaining(["domain", "matching", "record"]))
})

for (const name of specified) {
  test(`every rule of ${name} has a test whose title begins with its number, and every such title a rule`, () => {
    const rules = rulesIn(readFileSync(join("packages", name, "SPEC.md"), "utf8"))
    const titled = new Set(
      filesUnder(join("packages", name, "src"))
        .filter((path) => path.includes(".test."))
        .flatMap((path) => titlesIn(readFileSync(path, "utf8"))),
    )
    expect([...rules].filter((rule) => !titled.has(rule))).toEqual([])
    expect([...titled].filter((rule) => !rules.has(rule))).toEqual([])
  })
}

test("numbers are found where a rule or a title begins, in lists and tables, and nowhere else", () => {
  expect([...rulesIn("- **CO1** As in CO9.\n- MT12 A rule.\n| RE4, RE5 | As RE9 says. |\n")]).toEqual([
    "CO1",
    "MT12",
    "RE4",
    "RE5",
  ])
  expect(titlesIn('test("CO1 CO2 a", f)\nit.each([1])(\n  "MT12 b %s", f)\nfail("RE9 no")')).toEqual([
    "CO1",
    "CO2",
    "MT12",
  ])
})

function rulesIn(spec: string): ReadonlySet<string> {
  const heads = [...spec.matchAll(/^(?:- (?:\*\*)?([A-Z]{2}\d{1,3})\b|\| ((?:[A-Z]{2}\d{1,3}(?:, )?)+) \|)/gm)]
  return new Set(heads.flatMap(([, one, several]) => (one ?? several ?? "").match(RULE) ?? []))
}

/** A title may begin with several numbers, and stand on a line of its own after a table of cases. */
function titlesIn(text: string): string[] {
  return [...text.matchAll(/(?:\b(?:test|it)\(|\)\()\s*["'`]((?:[A-Z]{2}\d{1,3}\b ?)+)/g)].flatMap(
    ([, rules = ""]) => rules.match(RULE) ?? [],
  )
}
