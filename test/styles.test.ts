import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { filesUnder, lineOf } from "./sources.ts"

/**
 * Properties and values that name a hand instead of a direction of reading, with what to write instead. `text-align`,
 * `float` and `clear` have start and end; sizes and block offsets have logical names that mirror with the script.
 */
const PHYSICAL: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/(?<![\w-])(margin|padding)-(left|right)\s*:/g, "-inline-start or -inline-end"],
  [/(?<![\w-])border-(left|right)(-[a-z]+)?\s*:/g, "border-inline-start or -end"],
  [/(?<![\w-])border-(top|bottom)-(left|right)-radius\s*:/g, "border-start-start-radius and its like"],
  [/(?<![\w.#-])(left|right)\s*:/g, "inset-inline-start or -end"],
  [/(?<![\w-])(text-align|float|clear|caption-side)\s*:\s*(left|right)\b/g, "start or end, inline-start or inline-end"],
  [/(?<![\w-])scroll-(margin|padding)-(left|right)\s*:/g, "the -inline- form"],
]

/** Anything a style sheet could fetch from elsewhere, and tricks that a strict page does not allow. */
const FOREIGN = /@import\s+(url\()?["']?(https?:)?\/\/|url\(\s*["']?(https?:)?\/\//g

const sheets = filesUnder("packages/web").filter((path) => path.endsWith(".css"))

test.each(sheets)("%s knows start and end, not left and right", (path) => {
  const text = withoutComments(readFileSync(path, "utf8"))
  const found = PHYSICAL.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].map(
      (match) => `line ${lineOf(text, match.index)}: ${match[0].trim()} (write ${instead})`,
    ),
  )
  expect(found).toEqual([])
})

test.each(sheets)("%s fetches nothing from elsewhere", (path) => {
  expect([...readFileSync(path, "utf8").matchAll(FOREIGN)].map((match) => match[0])).toEqual([])
})

test("a planted left and right are found, logical ones and words are not", () => {
  const text = ".a{margin-left:1px;inset-inline-start:0;padding-inline:2px}.left:hover{border-right-color:red;left:0}"
  const found = PHYSICAL.flatMap(([pattern]) => [...text.matchAll(pattern)].map((match) => match[0]))
  expect(found.sort()).toEqual(["border-right-color:", "left:", "margin-left:"])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
}
