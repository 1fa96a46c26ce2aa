import { readFileSync } from "node:fs"
import { runInThisContext } from "node:vm"
import { expect, it } from "vitest"
import * as blind from "./blind/index.ts"
import * as matching from "./index.ts"
import * as sql from "./sql/index.ts"

/** One example: what it prints, and what the text beside it says that it prints. */
interface Example {
  readonly title: string
  readonly code: string
}

function examplesIn(file: string): readonly Example[] {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8")
  return [...text.matchAll(/^```js\n(.*?)^```$/gmsu)].map(([, code], at) => ({
    title: `${file}, example ${at + 1}`,
    code: code!,
  }))
}

/** The code with its import taken from here, and each printed value beside the one that the comment after it names. */
function checked(code: string): string {
  return code
    .replace(/^import (\{[^}]*\}) from "@wasit\/matching"$/gmu, "const $1 = matching")
    .replace(/^import (\{[^}]*\}) from "@wasit\/matching\/blind"$/gmu, "const $1 = blind")
    .replace(/^import (\{[^}]*\}) from "@wasit\/matching\/sql"$/gmu, "const $1 = sql")
    .replace(/^console\.log\((.*)\)\n?\s*\/\/ (.*)$/gmu, "check($1, $2)")
}

it.each([...examplesIn("README.md"), ...examplesIn("API.md")])("MT100 $title gives what it says", ({ code }) => {
  const pairs: [unknown, unknown][] = []
  const run: unknown = runInThisContext(`(matching, blind, sql, check) => {\n${checked(code)}\n}`)
  if (typeof run !== "function") throw new TypeError("an example is no function")
  run(matching, blind, sql, (found: unknown, said: unknown) => pairs.push([found, said]))
  expect(pairs.length).toBeGreaterThan(0)
  expect(checked(code)).not.toContain("console.log")
  for (const [found, said] of pairs) expect(found).toEqual(said)
})
