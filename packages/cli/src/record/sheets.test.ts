import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { LANGUAGES } from "@wasit/domain/words"
import { readTar, writeTar } from "@wasit/record"
import { beforeAll, describe, expect, it } from "vitest"
import { put, run, tempFolder } from "../shared/run.test-support.ts"
import { bundleOfSigned, type Step } from "./signed-sheet.test-support.ts"

const GOV = "party_gov/head"
const TAL = "party_tal/head"
const WRONG = `sha256:${"0".repeat(64)}` as const

let folder = ""
beforeAll(async () => {
  folder = await tempFolder()
})

async function check(steps: readonly Step[]) {
  const path = await put(folder, `${steps.length}-${Math.random()}.wasit`, await bundleOfSigned(steps))
  const checked = await run(["verify", path, "--json"])
  const { sheets, findings } = checked.json()
  return { path, code: checked.code, sheets, findings, standings: sheets[0].signatures.map(standing) }
}

const standing = (each: { actor: string; form: number; standing: string }) =>
  `${each.actor} ${each.form} ${each.standing}`

describe("verify says of every closed session who signed its sheet", () => {
  it("as the record itself gives it, in the first form and in the second", async () => {
    const { path, code, sheets, findings, standings } = await check([
      { by: GOV, sign: 2 },
      { by: TAL, sign: 1 },
    ])
    expect([code, findings]).toEqual([0, []])
    expect(sheets).toMatchObject([{ signed: ["party_gov", "party_tal"], awaited: [], isWhole: true }])
    expect(standings).toEqual([`${GOV} 2 stands`, `${TAL} 1 stands`])
    const said = await run(["verify", path, "--lang", "en"])
    expect(said.out).toMatch(
      /ok {2}sheet of the session First session \(session_one\).*: signed by the heads of party_gov · party_tal/,
    )
  })

  it("and finds a wrong digest at its entry, in four languages", async () => {
    const { path, code, sheets, findings } = await check([
      { by: GOV, sign: 2 },
      { by: TAL, sign: 2, digest: WRONG },
    ])
    expect(code).toBe(1)
    expect(sheets).toMatchObject([{ signed: ["party_gov"], awaited: ["party_tal"] }])
    const { index, computed } = sheets[0].signatures[1]
    expect(findings).toMatchObject([
      { code: "sheet-differs", index, actor: TAL, session: "session_one", stated: WRONG, value: computed },
    ])
    const said = await Promise.all(LANGUAGES.map((lang) => run(["verify", path, "--lang", lang])))
    expect(new Set(said.map(({ out }) => out)).size).toBe(4)
    for (const { out } of said) expect(out).toContain(computed)
  })

  it("keeps apart what changed later and what was put right", async () => {
    const changed = await check([
      { by: GOV, sign: 2 },
      { by: TAL, says: "Only the technicalities were discussed." },
      { by: TAL, sign: 2 },
    ])
    expect([changed.code, changed.standings]).toEqual([0, [`${GOV} 2 changed-since`, `${TAL} 2 stands`]])
    expect((await run(["verify", changed.path, "--lang", "en"])).out).toContain("later acts changed it")
    const replaced = await check([
      { by: TAL, sign: 1, digest: WRONG },
      { by: TAL, sign: 1 },
    ])
    expect([replaced.code, replaced.standings]).toEqual([0, [`${TAL} 1 replaced`, `${TAL} 1 stands`]])
  })

  it("accuses nobody where documents that the sheet rests on were taken out", async () => {
    const { path } = await check([
      { by: GOV, says: "Release goes with a reduction of violence." },
      { by: GOV, sign: 2 },
    ])
    const files = readTar(await readFile(path))
    if ("code" in files) throw new Error(files.code)
    const said = [...files].find(([, bytes]) => Buffer.from(bytes).includes("reduction of violence"))?.[0] ?? ""
    const less = new Map(files)
    less.delete(said)
    const redacted = await run(["verify", await put(folder, "redacted-sheet.wasit", writeTar(less)), "--json"])
    const { sheets, findings, hidden } = redacted.json()
    expect([redacted.code, findings, hidden]).toEqual([0, [], 1])
    expect([sheets[0].isWhole, sheets[0].signatures.map(standing)]).toEqual([false, [`${GOV} 2 untold`]])
    expect((await run(["verify", join(folder, "redacted-sheet.wasit"), "--lang", "en"])).out).toContain(
      "hidden from you",
    )
  })
})
