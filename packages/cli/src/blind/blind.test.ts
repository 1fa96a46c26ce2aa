import { readdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { LANGUAGES } from "@wasit/domain/words"
import { expect, test } from "vitest"
import { put, run, tempFolder, text } from "../shared/run.test-support.ts"
import { begun, LIST_A, LIST_B, sealed, toDrawn } from "./rounds.test-support.ts"

test("a round is done with files by three who have nothing but their folders", async () => {
  const three = await begun()
  const { folder, of, go } = three
  await toDrawn(three)
  // Nobody has a result before the facilitator has had the drawn rows before its eyes.
  expect((await go("a", "--json")).json().result).toBeNull()
  const drawn = join(folder, "drawn.csv")
  expect((await go("f", "-o", drawn)).out).toContain("The drawn tickets stood the check")
  const [head, ...people] = (await text(drawn)).trim().split(/\r?\n/)
  expect(head).toMatch(/^party,ticket,.*name/)
  for (const row of people) expect(row).toMatch(/^(?:gov,\d+,.*(?:Zarghun|Mirwais|Hamdullah|Toryalai)|tal,\d+,)/)
  await go("f", "--release")
  const { result } = (await go("a", "--json")).json()
  await go("b")
  expect(result).toMatchObject({ matches: 3, audited: { a: 2, b: 2 } })
  const pairs = join(folder, "pairs.csv")
  expect((await run(["blind", "step", of("a"), "-o", pairs])).out).toContain("Result: 3 matches")
  const rows = (await text(pairs)).trim().split(/\r?\n/)
  expect(rows[0]).toBe("ticket_a,ticket_b,row_a")
  expect(
    rows
      .slice(1)
      .map((row) => row.split(",")[2])
      .sort(),
  ).toEqual(["1", "2", "3"])
  expect((await run(["blind", "purge", of("a")])).code).toBe(0)
  expect(await readdir(of("a"))).toEqual(["messages", "side", "terms.blind"])
})

test("who brings another list than the sealed one cannot join", async () => {
  const folder = await tempFolder()
  const [a, b] = [await sealed(folder, "a", LIST_A), await sealed(folder, "b", LIST_B)]
  const terms = join(folder, "terms.blind")
  const sides = ["--a", `gov,${"ab".repeat(32)},${a.count}`, "--b", `tal,${b.root},${b.count}`]
  await run(["blind", "terms", "--process", "doha", ...sides, "--purge-by", "2020-04-01T00:00:00Z", "-o", terms])
  const joined = await run([
    "blind",
    "join",
    terms,
    "--as",
    "a",
    "--sealed",
    a.path,
    "--key",
    `${a.path}.key`,
    "-o",
    join(folder, "r"),
  ])
  expect(joined.code).toBe(2)
  expect(joined.err).toContain("is not taken: it is not the sealed list that the terms name")
})

test("MT286 terms made with other tables of names are not joined, and a round under them does not go on", async () => {
  const folder = await tempFolder()
  const sides = ["--a", `A,${"0".repeat(64)},3`, "--b", `B,${"0".repeat(64)},3`, "--purge-by", "2030-01-01T00:00:00Z"]
  const terms = join(folder, "terms.blind")
  await run(["blind", "terms", "--process", "p", ...sides, "-o", terms])
  const own = await text(terms)
  const others = own.replace(/"tables":"[0-9a-f]{64}"/, `"tables":"${"ab".repeat(32)}"`)
  const path = await put(folder, "others.blind", others)
  expect((await run(["blind", "join", path, "--as", "f", "-o", join(folder, "x")])).err).toContain(
    "other tables of names",
  )
  const of = join(folder, "f")
  expect((await run(["blind", "join", terms, "--as", "f", "-o", of])).err).toBe("")
  // The program was replaced by one that reads names otherwise.
  await rm(join(of, "messages"), { recursive: true })
  await put(of, "terms.blind", others)
  expect((await run(["blind", "step", of])).err).toContain("other tables of names")
})

test("MT213 a file that is not taken is refused in words, in four languages, and a round that was purged is over", async () => {
  const folder = await tempFolder()
  const list = await put(folder, "a.csv", LIST_A)
  const path = await put(folder, "x.blind", "hello")
  const said = await Promise.all(
    LANGUAGES.map(
      async (lang) => (await run(["blind", "join", path, "--as", "f", "-o", join(folder, lang), "--lang", lang])).err,
    ),
  )
  expect(said[LANGUAGES.indexOf("en")]).toBe(
    `${path} is not taken: it is no file of a blind round, or was cut on the way. Ask for it again. Nothing was sent.\n`,
  )
  expect(new Set(said).size).toBe(4)
  const digest = "0".repeat(64)
  const sides = ["--a", `A,${digest},3`, "--b", `B,${digest},3`, "--purge-by", "2030-01-01T00:00:00Z", "--audited", "1"]
  const terms = join(folder, "terms.blind")
  expect((await run(["blind", "terms", "--process", "p", ...sides, "-o", terms])).err).toBe("")
  const of = join(folder, "f")
  expect((await run(["blind", "join", terms, "--as", "f", "-o", of])).err).toBe("")
  expect((await run(["blind", "step", of, list])).err).toContain("is not taken")
  await rm(join(of, "secret"))
  expect((await run(["blind", "step", of])).err).toContain("the secret of this round was destroyed")
})

test("MT212 a table of true pairs is read wherever its ids stand, and one that names no pair is refused, not counted as nothing found", async () => {
  const folder = await tempFolder()
  const [a, b] = [await put(folder, "a.csv", LIST_A), await put(folder, "b.csv", LIST_B)]
  const rehearsed = async (truth: string) =>
    run(["blind", "rehearse", a, b, "--multiple", "6", "--audited", "1", "--id", "id", "--json", "--truth", truth])
  const wide = await put(
    folder,
    "truth.csv",
    "\ufeffclaim;outcome;register\r\nA1;held;B3\r\nA2;held;B5\r\nA3;held;B2\r\nA4;no;\r\n",
  )
  expect((await rehearsed(wide)).json().measured).toContainEqual({
    mode: "keys",
    people: 3,
    pairs: 3,
    found: 3,
    wrong: 0,
  })
  const other = await put(folder, "other.csv", "claim,register\nX1,Y3\n")
  const refused = await rehearsed(other)
  expect([refused.code, refused.json().refused.code]).toEqual([2, "truth-names-nobody"])
})

test.each(["keys", "encodings"])("a rehearsal by %s prints the card, the cost and what is found", async (mode) => {
  const folder = await tempFolder()
  const [a, b] = [await put(folder, "a.csv", LIST_A), await put(folder, "b.csv", LIST_B)]
  const truth = await put(folder, "truth.csv", "a,b\nA1,B3\nA2,B5\nA3,B2\n")
  const options = ["--mode", mode, "--multiple", "6", "--audited", "1", "--truth", truth, "--id", "id"]
  const ran = await run(["blind", "rehearse", a, b, ...options])
  expect(ran.err).toBe("")
  expect(ran.out).toContain("What was learned")
  expect(ran.out).toContain("The composition was not reviewed by a cryptographer.")
  expect(ran.out).toMatch(/blind, by keys\s+of 100 people on both lists 100 are found; 0 of 3 pairs are wrong/)
  const { result, measured } = (await run(["blind", "rehearse", a, b, ...options, "--json"])).json()
  expect(result.matches).toBe(3)
  expect(measured).toContainEqual({ mode: "keys", people: 3, pairs: 3, found: 3, wrong: 0 })
})

test("MT911 terms hold an instant by which all is deleted, as whoever joins reads it", async () => {
  const terms = join(await tempFolder(), "terms.blind")
  const sides = ["--a", `A,${"0".repeat(64)},3`, "--b", `B,${"0".repeat(64)},3`, "-o", terms]
  const written = (instant: string) =>
    run(["blind", "terms", "--process", "doha", ...sides, "--purge-by", instant, "--json"])
  for (const instant of [
    "tomorrow",
    "2030-01-01",
    "2030-02-30T00:00:00Z",
    "2030-01-01T25:00:00Z",
    "2030-01-01T00:00:00+02:00",
  ]) {
    const { code, json } = await written(instant)
    expect([instant, code, json().refused.code]).toEqual([instant, 2, "option-malformed"])
  }
  expect((await written("2032-02-29T23:59:59Z")).code).toBe(0)
})
