import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { documents, filesUnder } from "./sources.ts"

const ADR = "docs/adr"

/** npm's own words, which need no script of that name. */
const NPM_OWN = new Set(["ci", "install", "start", "test", "pack", "audit", "exec"])

const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync("package.json", "utf8"),
)

test.each(documents())("$path links to files that exist", ({ path, text }) => {
  const broken = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = ""]) => decodeURI(target))
    .filter((target) => !existsSync(join(dirname(path), target)))
  expect(broken).toEqual([])
})

test.each(documents())("$path links to headings that exist", ({ path, text }) => {
  const broken = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)#([^)\s]+)\)/g)].filter(
    ([, target = "", heading = ""]) => {
      const document = target === "" ? text : readFileSync(join(dirname(path), target), "utf8")
      return target !== "" && !target.endsWith(".md") ? false : !headingsOf(document).has(decodeURI(heading))
    },
  )
  expect(broken.map(([link]) => link)).toEqual([])
})

test.each(documents())("$path names commands that exist", ({ text }) => {
  const scripts = [...code(text).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name = ""]) => name)
  expect(scripts.filter((name) => !NPM_OWN.has(name) && manifest.scripts[name] === undefined)).toEqual([])
  const programs = [...code(text).matchAll(/\bnode (\S+\.(?:mjs|js))/g)].map(([, path = ""]) => path)
  expect(programs.filter((path) => !existsSync(path))).toEqual([])
  const verbs = [...code(text).matchAll(/(?:^|npx )wasit ([a-z][a-z-]*)/gm)].map(([, verb = ""]) => verb)
  expect(verbs.filter((verb) => !verbsOfTheCommand().has(verb))).toEqual([])
})

test("every script of package.json runs a file that exists", () => {
  const absent = Object.values(manifest.scripts).filter((command) => {
    const file = /^node (\S+)/.exec(command)?.[1]
    return file !== undefined && !existsSync(file)
  })
  expect(absent).toEqual([])
})

test("decisions are numbered without a gap and say context, decision and consequences", () => {
  const files = readdirSync(ADR).filter((name) => name !== "README.md")
  const numbers = files.map((name) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]))
  expect(numbers).toEqual(files.map((_, at) => at + 1))
  for (const [at, name] of files.entries()) {
    const text = readFileSync(join(ADR, name), "utf8")
    expect(text, name).toMatch(new RegExp(`^# ${at + 1}\\. `))
    for (const heading of ["Context", "Decision", "Consequences"]) expect(text, name).toContain(`\n## ${heading}\n`)
  }
})

/** The headings of a document, as a link names them. */
function headingsOf(text: string): ReadonlySet<string> {
  const lines = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/^#+ (.+)$/gm)].map(([, line = ""]) => line)
  return new Set(
    lines.map((line) =>
      line
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
        .replace(/ /g, "-"),
    ),
  )
}

/** What a document says to type: code blocks and code spans. */
function code(text: string): string {
  return [...text.matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block, span]) => block ?? span).join("\n")
}

/** The verbs the command declares, read from its sources. */
function verbsOfTheCommand(): ReadonlySet<string> {
  const text = filesUnder("packages/cli/src")
    .filter((path) => path.endsWith(".ts") && !path.includes(".test."))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n")
  return new Set([...text.matchAll(/(?:\.command\(\s*|\bverb\([^"]*)"([a-z-]+)/g)].map(([, verb = ""]) => verb))
}
