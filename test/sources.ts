import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** A file of the project and what stands in it. */
export type Source = { readonly path: string; readonly text: string }

const SKIPPED = new Set(["node_modules", "dist", "test-results"])

/** The files under a folder, in a fixed order, without what is built or installed. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((found) => {
      const path = `${folder}/${found.name}`
      if (found.isDirectory()) return SKIPPED.has(found.name) || found.name === ".git" ? [] : filesUnder(path)
      return [path]
    })
}

/** The TypeScript of all packages and of what makes their test data, tests left out. */
export function packageSources(): readonly Source[] {
  return readdirSync("packages")
    .flatMap((name) => ["src", "testdata"].map((folder) => join("packages", name, folder)))
    .flatMap((folder) => (existsSync(folder) ? filesUnder(folder) : []))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
}

/** The project's documents in Markdown. */
export function documents(): readonly Source[] {
  const top = readdirSync(".").filter((name) => name.endsWith(".md"))
  return [...top, ...filesUnder("docs")]
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
}

/** The same text with comments and the content of plain strings blanked; line breaks stay. */
export function codeOnly(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
    (found) => found.replace(/[^\n]/g, " "),
  )
}

/** The line of a position in a text, counted from 1. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split("\n").length
}
