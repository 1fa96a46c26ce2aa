import { FORMS_OF, LANGUAGES, placesOf, type Words } from "@wasit/domain/words"
import { describe, expect, it, vi } from "vitest"
import * as lists from "./lists/texts.ts"
import * as reviewPage from "./matching/review-page-texts.ts"
import * as matching from "./matching/texts.ts"
import * as names from "./names/texts.ts"
import * as record from "./record/texts.ts"
import * as server from "./server/texts.ts"
import * as help from "./shared/help-texts.ts"
import * as output from "./shared/output-texts.ts"
import { LIST, put, run, tempFolder } from "./shared/run.test-support.ts"
import type { Terminal } from "./shared/terminal.ts"
import * as shared from "./shared/texts.ts"
import { wasit } from "./wasit.ts"

const GROUPS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Words>>>>>> = {
  help,
  lists,
  matching,
  names,
  output,
  record,
  reviewPage,
  server,
  shared,
}
const ALL = Object.entries(GROUPS).flatMap(([group, tables]) =>
  Object.entries(tables).flatMap(([table, words]) =>
    Object.entries(words).map(([name, each]) => [`${group} ${table} ${name}`, each] as const),
  ),
)

describe("texts", () => {
  it("says everything in four languages, with the same places and every plural form", () => {
    expect(ALL.length).toBeGreaterThan(200)
    for (const [name, words] of ALL) {
      const places = LANGUAGES.map((language) => [...placesOf(words[language]).keys()].sort().join())
      expect(new Set(places), name).toHaveProperty("size", 1)
      for (const language of LANGUAGES) {
        expect(words[language].trim(), name).not.toBe("")
        const text = words[language]
        if (!text.includes(", plural,")) continue
        for (const form of FORMS_OF[language]) expect(text, name).toContain(`${form} {`)
      }
    }
  })
})

describe("terminal", () => {
  it("shows bars on standard error and colours only where eyes look", async () => {
    const [silent, shown] = [[] as string[], [] as string[]]
    const terminal = (isTty: boolean, written: string[]): Terminal => ({
      out: (text) => void written.push(`out ${text}`),
      err: (text) => void written.push(`err ${text}`),
      isOutTty: isTty,
      isErrTty: isTty,
      hasColour: isTty,
      input: async function* () {},
      keys: async function* () {},
      stopped: async () => undefined,
    })
    const list = await put(await tempFolder(), "list.csv", LIST)
    await wasit(["lint", list], terminal(true, shown), {})
    await wasit(["lint", list], terminal(false, silent), {})
    expect(shown.some((text) => /^err \r.*\[#* *\] \d+%/.test(text))).toBe(true)
    expect(shown.some((text) => text.includes("\u001b[31m"))).toBe(true)
    expect(silent.some((text) => text.startsWith("err") || text.includes("\u001b"))).toBe(false)
  })

  it("takes the language of the system where none is asked for", async () => {
    const rest = {
      isOutTty: false,
      isErrTty: false,
      hasColour: false,
      input: async function* () {},
      keys: async function* () {},
      stopped: async () => undefined,
    }
    const helpIn = async (env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> => {
      let said = ""
      const out = (text: string): void => {
        said += text
      }
      await wasit(["lint", "--help", ...args], { out, err: () => undefined, ...rest }, env)
      return said
    }
    const [english, arabic, dari, pashto] = await Promise.all(
      ["en", "ar", "prs", "ps"].map((language) => helpIn({}, "--lang", language)),
    )
    for (const LANG of ["fa", "fa_IR", "fa_IR.UTF-8", "fa_AF.UTF-8"]) expect(await helpIn({ LANG }), LANG).toBe(dari)
    expect(await helpIn({ LANG: "ps_AF.UTF-8" })).toBe(pashto)
    expect(await helpIn({ LANG: "en_GB.UTF-8", LC_ALL: "ar_EG" })).toBe(arabic)
    expect(await helpIn({ LANG: "fr_FR.UTF-8" })).toBe(english)
    expect(await helpIn({ LANG: "fa_IR" }, "--lang", "en")).toBe(english)
  })
})

describe("wasit", () => {
  it("lists its verbs in the language asked for, and ends with 0", async () => {
    for (const language of LANGUAGES) {
      const { code, out } = await run(["--help", "--lang", language])
      expect(code).toBe(0)
      for (const verb of [
        "lint",
        "clean",
        "diff",
        "dedupe",
        "match",
        "explain",
        "review",
        "seal",
        "verify",
        "bundle",
      ]) {
        expect(out).toContain(`  ${verb} `)
      }
    }
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it("frames its help, and says what is wrong with arguments, in the language asked for", async () => {
    for (const language of ["ar", "prs", "ps"] as const) {
      const { out } = await run(["lint", "--help", "--lang", language])
      expect(out).not.toMatch(/Usage:|Arguments:|Options:|display help|choices:/)
      const said = await Promise.all(
        [
          ["fly"],
          ["lint"],
          ["lint", "a", "b"],
          ["lint", "x.csv", "--fly"],
          ["lint", "x.csv", "--calendar", "mayan"],
          ["seal", "x.csv"],
        ].map((args) => run([...args, "--lang", language])),
      )
      for (const { code, err } of said) {
        expect(code).toBe(2)
        expect(err).toContain("--help")
        expect(err).not.toMatch(/error:|unknown|missing|invalid|argument/)
      }
    }
    expect((await run(["plan", "sql", "x.json"])).err).toContain("wasit plan sql --help")
    const { json } = await run(["lint", "x.csv", "--calendar", "mayan", "--json"])
    expect(json().refused).toEqual({
      code: "option-malformed",
      option: "--calendar <calendar>",
      value: "mayan",
      allowed: "gregorian, solar-hijri, hijri",
      verb: "lint",
    })
  })

  it("refuses a port that is none by where it was given, as an option or a variable", async () => {
    for (const verb of ["serve", "demo"]) {
      vi.stubEnv("PORT", "http")
      expect((await run([verb, "--json"])).json().refused).toEqual({
        code: "option-malformed",
        option: "PORT",
        value: "http",
        allowed: "0 … 65535",
        verb,
      })
      vi.unstubAllEnvs()
      const { code, err } = await run([verb, "--port", "70000"])
      expect([code, err]).toEqual([2, expect.stringContaining("--port <port>")])
    }
  })

  it("MT909 names the option that was mistyped, not the one that it leaves out, and the help of the group", async () => {
    const refusedOf = async (...args: readonly string[]) => (await run([...args, "--json"])).json().refused
    for (const [args, option, verb] of [
      [["names", "score", "x.tsv", "--outptu", "y.tsv"], "--outptu", "names score"],
      [["plan", "train", "a", "b", "--judgments=j"], "--judgments", "plan train"],
      [["seal", "x.csv", "-p", "y"], "-p", "seal"],
    ] as const)
      expect(await refusedOf(...args)).toEqual({ code: "option-unknown", option, verb })
    expect(await refusedOf("names", "score", "x.tsv")).toMatchObject({ code: "option-missing", verb: "names score" })
    expect((await run(["plan", "chek", "x"])).err).toContain("wasit plan --help")
    expect((await run(["fly", "chek"])).err).toContain("wasit --help")
  })

  it("MT909 refuses two options of which one would be passed over in silence", async () => {
    for (const args of [
      ["review", "pairs.xlsx", "--html", "page.html", "--import", "judged.jsonl"],
      ["clean", "list.csv", "--history", "steps.json", "--propose", "more.json"],
    ])
      expect([args, (await run([...args, "--json"])).json().refused.code]).toEqual([args, "options-apart"])
  })

  it("MT909 says what the system's names for a fault mean, in four languages", async () => {
    const folder = await tempFolder()
    const said = await Promise.all(
      LANGUAGES.map(async (language) => {
        const { err } = await run([
          "lint",
          await put(folder, `${language}.csv`, LIST),
          "--set-aside",
          folder,
          "--lang",
          language,
        ])
        expect(err).toContain("EISDIR")
        return err.replaceAll(folder, "")
      }),
    )
    expect(said.join()).toContain("it is a folder: EISDIR")
    expect(new Set(said).size).toBe(LANGUAGES.length)
  })

  it("ends with 2 for verbs, options and arguments that there are not", async () => {
    for (const args of [["fly"], ["lint"], ["lint", "x.csv", "--fly"], ["seal", "x.csv"]]) {
      const { code, err } = await run(args)
      expect([code, err === ""]).toEqual([2, false])
    }
  })
})
