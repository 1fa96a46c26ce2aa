import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { REFUSAL_CODES, SPOKEN_CODES } from "@wasit/domain"
import { INTAKE_REFUSAL_CODES } from "@wasit/domain/intake"
import { LANGUAGES, placesOf, REFUSAL_WORDS, sayRefusal, type Words } from "@wasit/domain/words"
import { expect, test } from "vitest"
import { LIST_REFUSAL_TEXTS } from "../packages/web/src/lists/texts.ts"

/** Where refusals are made. The verifier's findings and the command's faults have words of their own. */
const MAKERS = ["domain", "server", "web"].map((name) => join("packages", name, "src"))

/** A code with the facts beside it, wherever the sources make a refusal of it. */
const MADE = /\{\s*code: "([a-z]+(?:-[a-z]+)+|offline|suspended)"([^{}]*)\}/g

/** Findings and alerts of tables of their own, what a server says before it starts, and an engine to the room. */
const NO_REFUSALS = new Set([
  "participant-unknown",
  "answer-unreadable",
  "act-refused",
  "folder-in-use",
  "setting-wrong",
  "debtor-not-signatory",
  "undertaken-in-part",
  "undertaken-conditionally",
  "perhaps-same-person",
  "cannot-decrypt",
  "device-unproven",
  "device-lost",
  "microphone-silent",
  "sound-blocked",
  // why a device does not take keys that came over the line: the room says whose picture stays dark
  "not-current",
  "not-signed",
  "roster-differs",
  "not-for-us",
])

const WORDS: Readonly<Record<string, Words>> = { ...REFUSAL_WORDS, ...LIST_REFUSAL_TEXTS }

test.each([...SPOKEN_CODES, ...INTAKE_REFUSAL_CODES])(
  "%s is said in every language, with every place filled",
  (code) => {
    const words: Words = REFUSAL_WORDS[code]
    for (const language of LANGUAGES) {
      const facts = Object.fromEntries([...placesOf(words[language]).keys()].map((place) => [place, 3]))
      const said = sayRefusal({ code, limit: 3 * 1024 * 1024, ...facts }, language)
      expect(said, language).not.toMatch(/[{}]|—/)
      expect(placesOf(words[language]).has("code"), language).toBe(false)
      expect(said.length, language).toBeGreaterThan(15)
      if (language !== "en") expect(said, language).not.toBe(sayRefusal({ code, ...facts }, "en"))
    }
  },
)

test("no code is said that nothing refuses with", () => {
  const known = new Set<string>([...SPOKEN_CODES, ...INTAKE_REFUSAL_CODES, "supplement-missing", "duplicate-of-itself"])
  known.add("row-not-on-list")
  expect(Object.keys(REFUSAL_WORDS).filter((code) => !known.has(code))).toEqual([])
})

const made = MAKERS.flatMap((root) =>
  sources(root).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(MADE)].map(([, code, facts]) => ({
      where: join(root, file),
      code: code ?? "",
      facts: (facts ?? "").matchAll(/[,\s]\s*(\w+)(?=\s*[:,}\s]|$)/g),
    })),
  ),
)

test("every refusal that the sources make has a sentence, and brings what its sentence names", () => {
  const gaps: string[] = []
  for (const { where, code, facts } of made) {
    const words = WORDS[code]
    if (NO_REFUSALS.has(code)) continue
    if (words === undefined) gaps.push(`${where}: ${code} has no sentence`)
    const brought = new Set([...facts].map(([, name]) => name))
    if (brought.has("limit")) brought.add("limitMegabytes")
    for (const place of words === undefined ? [] : placesOf(words.en).keys())
      if (!brought.has(place)) gaps.push(`${where}: ${code} comes without ${place}`)
  }
  expect(gaps).toEqual([])
})

test("every code of a rule is one that the sources refuse with", () => {
  const codes = new Set(made.map((each) => each.code))
  expect(REFUSAL_CODES.filter((code) => !codes.has(code))).toEqual([])
})

function sources(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test(-support)?\./.test(file),
  )
}
