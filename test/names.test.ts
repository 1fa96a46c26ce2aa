import { basename } from "node:path"
import { expect, test } from "vitest"
import { codeOnly, lineOf, packageSources, type Source } from "./sources.ts"

/** Words no declared name may contain, and what to say instead. */
const BANNED: ReadonlyMap<string, string> = new Map([
  ["manager", "say what it does"],
  ["util", "say what it does"],
  ["utils", "say what it does"],
  ["helper", "say what it does"],
  ["helpers", "say what it does"],
  ["misc", "say what it is"],
  ["info", "say what it is"],
  ["enemy", "Party, or counterpart"],
  ["terrorist", "person"],
  ["martyr", "person"],
  ["fictitious", "invented"],
  ["prisoner", "person"],
  ["prisoners", "persons"],
  ["detainee", "person"],
  ["detainees", "persons"],
  ["captive", "person"],
  ["captives", "persons"],
  ["blockchain", "Record"],
])

/** Words of other trades that have another name in this one. */
const BANNED_IN_DOMAIN: ReadonlyMap<string, string> = new Map([
  ["location", "ReleaseSite, or place"],
  ["batch", "Tranche"],
  ["reveal", "open"],
])

/** Verbs that say nothing: a function's name does not begin with them. */
const EMPTY_VERBS = new Set(["handle", "manage", "do"])

/** Exported types that never stand without their noun: ListEntry, ComplianceClaim, TalksSession, ProcessState. */
const BARE_TYPES = new Set(["Entry", "Claim", "Status", "Type", "State"])

const DECLARED = /\b(export\s+)?(?:async\s+)?\b(const|let|function|type|interface|class)\s+([A-Za-z_$][\w$]*)/g

for (const { path, text } of packageSources()) {
  test(`${path} names things by the trade's words`, () => {
    expect(namesToMend({ path, text })).toEqual([])
  })
}

test("no file is a drawer for what has no name", () => {
  const drawers = packageSources().filter(({ path }) => /^(utils?|helpers?|common|misc)\./.test(basename(path)))
  expect(drawers.map(({ path }) => path)).toEqual([])
})

test("a planted bad name is found and a string or comment is not", () => {
  const text = [
    "const prisonerCount = 1",
    "// the prisoner",
    'const quoted = "prisoner"',
    "export type State = 1",
    "function handleRow() {}",
    "const handler = 1",
  ].join("\n")
  expect(namesToMend({ path: "packages/domain/src/planted.ts", text })).toEqual([
    "line 1: prisonerCount: person",
    "line 4: State: give it its noun",
    "line 5: handleRow: say what it does",
  ])
})

function namesToMend({ path, text }: Source): string[] {
  const code = codeOnly(text)
  return [...code.matchAll(DECLARED)].flatMap(([, exported, keyword, name = ""], at, all) => {
    const where = `line ${lineOf(code, all[at]?.index ?? 0)}: ${name}`
    const words = wordsOf(name)
    const isBare = exported !== undefined && /^(type|interface|class)$/.test(keyword ?? "") && BARE_TYPES.has(name)
    if (isBare) return [`${where}: give it its noun`]
    const isEmpty = keyword === "function" && words.length > 1 && EMPTY_VERBS.has(words[0] ?? "")
    if (isEmpty) return [`${where}: say what it does`]
    return words.flatMap((word) => {
      const instead = BANNED.get(word) ?? (path.includes("/domain/") ? BANNED_IN_DOMAIN.get(word) : undefined)
      return instead === undefined ? [] : [`${where}: ${instead}`]
    })
  })
}

function wordsOf(name: string): string[] {
  return name
    .split(/_|(?<=[a-z0-9])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "")
}
