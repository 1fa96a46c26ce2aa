import { cp, readFile } from "node:fs/promises"
import { join } from "node:path"
import { LANGUAGES } from "@wasit/domain/words"
import { createTree, formatProof, leafHash, parseEntries, parseLeaf, readTar, tilePath, writeTar } from "@wasit/record"
import { beforeAll, describe, expect, it } from "vitest"
import { put, run, tempFolder } from "../shared/run.test-support.ts"
import { checkRecording } from "./recording.ts"

const NOTHING = new Uint8Array(0)
let folder = ""
let data = ""
let bundle = ""
beforeAll(async () => {
  folder = await tempFolder()
  data = join(folder, "data")
  const made = await run(["demo", "--port", "0", "--data", data, "--json"])
  expect(made.code).toBe(0)
  bundle = join(folder, "record.wasit")
  expect((await run(["bundle", data, "-o", bundle])).code).toBe(0)
}, 120_000)

describe("verify", () => {
  it("accepts the example from its data folder and from the bundle alike", async () => {
    const [one, other] = [await run(["verify", data, "--json"]), await run(["verify", bundle, "--json"])]
    expect([one.code, other.code]).toEqual([0, 0])
    expect({ ...one.json(), source: "" }).toEqual({ ...other.json(), source: "" })
    expect(one.json()).toMatchObject({ isPolicyMet: true, openings: 4, findings: [] })
    expect(one.json().entries).toBe(one.json().size)
  })

  it("computes every published figure again", async () => {
    const { code, json } = await run(["verify", bundle, "--figures", "--json"])
    expect(code).toBe(0)
    const figures = json().figures as { statement: string | null; stated: number | null; value: number | null }[]
    expect(figures.length).toBeGreaterThan(0)
    for (const { stated, value } of figures) expect([null, value]).toContain(stated)
  })

  it("says of a file whether it is a recording that the record holds, and finds one that is not", async () => {
    const file = await put(folder, "talk.webm", Buffer.from("abc"))
    const other = await run(["verify", bundle, "--recording", file, "--json"])
    const digest = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    expect([other.code, other.json().recording]).toEqual([1, null])
    expect(other.json().findings).toMatchObject([{ code: "recording-unknown", path: file, hash: digest }])
    const at = "2020-03-22T10:00:00Z"
    const entered = { session: "session_one", digest, from: at, until: at, bytes: 3 } as const
    const recordings = [{ ...entered, index: 7, at, enteredBy: "party_gov/clerk" } as const]
    expect(await checkRecording(file, [{ recordings }])).toEqual({ found: recordings[0], findings: [] })
    expect((await run(["verify", bundle, "--recording", join(folder, "none.webm")])).code).toBe(2)
  })

  it("names the first bad entry, whatever byte of it was changed", async () => {
    const bytes = await readFile(bundle)
    const at = bytes.indexOf("member-admitted/1")
    for (const offset of [at, at + 60, at + 200]) {
      const changed = Buffer.from(bytes)
      changed[offset] = (changed[offset] ?? 0) ^ 1
      const { code, json, out } = await run(["verify", await put(folder, "bad.wasit", changed), "--json"])
      expect([code, out.length > 0]).toEqual([1, true])
      expect(json().findings[0]).toMatchObject({ index: expect.any(Number), text: expect.stringContaining("Entry") })
    }
  })

  it("finds a changed document, a missing file, a stray one, and another policy", async () => {
    const files = readTar(await readFile(bundle))
    if ("code" in files) throw new Error(files.code)
    const body = [...files.keys()].find((path) => path.startsWith("bodies/")) ?? ""
    const tile = [...files.keys()].find((path) => path.startsWith("tile/0/")) ?? ""
    const check = async (change: (map: Map<string, Uint8Array>) => void): Promise<string[]> => {
      const map = new Map(files)
      change(map)
      const { code, json } = await run(["verify", await put(folder, "changed.wasit", writeTar(map)), "--json"])
      expect(code).toBe(1)
      return json().findings.map((one: { code: string }) => one.code)
    }
    const flipped = Buffer.from(files.get(body) ?? [])
    flipped[40] = (flipped[40] ?? 0) ^ 1
    expect(await check((map) => map.set(body, flipped))).toContain("body-differs")
    expect(await check((map) => map.delete(tile))).toContain("file-missing")
    expect(await check((map) => map.set(`bodies/${"0".repeat(64)}`, flipped))).toContain("body-differs")
    const policy = await put(
      folder,
      "policy.txt",
      Buffer.from(files.get("policy") ?? [])
        .toString()
        .replace("quorum", "# \nquorum"),
    )
    const other = await run(["verify", bundle, "--policy", policy, "--json"])
    expect([other.code, other.json().findings[0].code]).toEqual([1, "policy-differs"])
    const cut = await run(["verify", await put(folder, "cut.wasit", (await readFile(bundle)).subarray(0, -700))])
    expect(cut.code).toBe(1)
  })

  it("keeps the same root where documents were taken out, and says how many are hidden", async () => {
    const files = readTar(await readFile(bundle))
    if ("code" in files) throw new Error(files.code)
    const whole = (await run(["verify", bundle, "--json"])).json()
    const leaves = parseEntries(
      files.get(tilePath({ kind: "entries", level: 0, index: 0, width: whole.size })) ?? NOTHING,
    )
    const last = parseLeaf(leaves?.at(-1) ?? NOTHING)
    const fewer = new Map(files)
    fewer.delete(`bodies/${"code" in last ? "" : last.header.body.slice("sha256:".length)}`)
    const redacted = await run(["verify", await put(folder, "redacted.wasit", writeTar(fewer)), "--json"])
    expect([redacted.code, redacted.json().hidden, redacted.json().root]).toEqual([0, 1, whole.root])
  })

  it("opens what is sealed to an identity", async () => {
    const settings = JSON.parse(await readFile(join(data, "settings", "example"), "utf8"))
    const all = settings.chairs.map((chair: { identity: string }) => chair.identity).join("\n")
    const closed = (await run(["verify", bundle, "--json"])).json()
    const opened = await run(["verify", bundle, "--identity", await put(folder, "keys.txt", all), "--json"])
    expect(closed.unopened).toBeGreaterThan(0)
    expect([opened.code, opened.json().unopened]).toEqual([0, 0])
  })

  it("checks a portable proof of one leaf against the policy on paper", async () => {
    const files = readTar(await readFile(bundle))
    if ("code" in files) throw new Error(files.code)
    const { size } = (await run(["verify", bundle, "--json"])).json()
    const leaves =
      parseEntries(files.get(tilePath({ kind: "entries", level: 0, index: 0, width: size })) ?? NOTHING) ?? []
    const tree = createTree()
    for (const leaf of leaves) tree.append(leafHash(leaf))
    const checkpoint = Buffer.from(files.get("checkpoint") ?? NOTHING).toString()
    const proof = await put(
      folder,
      "act.tlog-proof",
      formatProof({ index: 5, hashes: tree.inclusion(5, size), checkpoint }),
    )
    const policy = await put(folder, "paper.txt", files.get("policy") ?? NOTHING)
    const leaf = await put(folder, "leaf", leaves[5] ?? NOTHING)
    const shown = await run(["verify", proof, "--leaf", leaf, "--policy", policy, "--json"])
    expect([shown.code, shown.json().index, shown.json().cosignedBy.length]).toEqual([0, 5, 2])
    const other = await put(folder, "other-leaf", leaves[6] ?? NOTHING)
    expect((await run(["verify", proof, "--leaf", other, "--policy", policy])).code).toBe(1)
  })

  it("speaks four languages and prints the words to read aloud", async () => {
    const said = await Promise.all(
      LANGUAGES.map((lang) => run(["verify", bundle, "--lang", lang, "--numbers", "12,34"])),
    )
    expect(new Set(said.map(({ out }) => out)).size).toBe(4)
    expect(said.at(-1)?.out).toMatch(/read aloud: (\w+ ){5}\w+/)
  })

  it("ends with 2 for what is no record", async () => {
    for (const source of [
      await put(folder, "list.csv", "name\nx\n"),
      folder,
      join(folder, "none"),
      "http://127.0.0.1:9/x",
    ]) {
      const { code, err } = await run(["verify", source])
      expect([code, err.trim().split("\n").length]).toEqual([2, 1])
    }
    expect((await run(["verify", bundle, "--leaf", bundle])).err).toContain("--policy")
    expect((await run(["verify", bundle, "--numbers", "a"])).code).toBe(2)
  })
})

describe("bundle", () => {
  it("never writes over a copy and asks which process is meant", async () => {
    expect((await run(["bundle", data, "-o", bundle])).err).toContain("exists already")
    const two = join(folder, "two")
    await cp(data, two, { recursive: true })
    await cp(join(data, "records", "example-doha-1"), join(two, "records", "another-one"), { recursive: true })
    const unnamed = await run(["bundle", two, "-o", join(folder, "two.wasit")])
    expect([unnamed.code, unnamed.err.includes("--process")]).toEqual([2, true])
    const named = await run(["bundle", two, "--process", "another-one", "-o", join(folder, "two.wasit"), "--json"])
    expect(named.code).toBe(0)
    expect((await readFile(join(folder, "two.wasit"))).equals(await readFile(bundle))).toBe(true)
  })
})

describe("serve", () => {
  it("starts a server that answers, and stops it", async () => {
    const { code, json } = await run(["serve", "--port", "0", "--data", join(folder, "empty"), "--json"])
    expect(code).toBe(0)
    expect(json().url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await run(["serve", "--port", "seventy"])).code).toBe(2)
  })
})
