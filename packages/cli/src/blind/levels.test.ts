import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { put, run, text } from "../shared/run.test-support.ts"
import { type Begun, begun, toDrawn } from "./rounds.test-support.ts"

const ROUNDS = (["keys", "encodings"] as const).flatMap((mode) =>
  (["count", "pairs", "records"] as const).map((level) => ({ mode, level })),
)

test.each(ROUNDS)("MT336 a whole round by $mode, at the level $level, with files", async ({ mode, level }) => {
  const three = await begun("--mode", mode, "--outputs", level)
  const { of, go } = three
  await toDrawn(three)
  await go("f", "--release")
  const [a, b] = [(await go("a", "--json")).json(), (await go("b", "--json")).json()]
  for (const { result } of [a, b]) expect(result).toMatchObject({ matches: 3, output: level })
  // Both hold the digest of what they were told beside the other's.
  expect(a.digest).toMatch(/^[0-9a-f]{64}$/)
  expect((await go("b")).out).toContain(a.digest)
  if (level === "records") await showRows(three)
  else {
    const refused = await run(["blind", "step", of("a"), "--want", "all"])
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("--outputs records")])
  }
  const table = join(three.folder, "pairs.csv")
  const told = await go("a", "-o", table)
  if (level === "count") {
    expect(told.out).toContain("a number come out and no pairs")
    expect(await readdir(three.folder)).not.toContain("pairs.csv")
  } else {
    const [head, ...rows] = (await text(table)).trim().split(/\r?\n/)
    expect(head).toMatch(
      level === "pairs" ? /^ticket_a,ticket_b,row_a$/ : /^pair,ticket_a,ticket_b,row_a,b_name,b_father,/,
    )
    expect(rows).toHaveLength(3)
  }
  for (const side of ["a", "b", "f"]) {
    expect((await run(["blind", "purge", of(side)])).err).toBe("")
    expect(await readdir(of(side))).toEqual(["messages", "side", "terms.blind"])
  }
})

/** A asks for the rows of two pairs, B for those of two: one is asked for by both, and its rows alone are shown. */
async function showRows({ folder, of, go }: Begun): Promise<void> {
  expect((await go("a")).out).toContain("Rows were agreed on")
  const beyond = await run(["blind", "step", of("a"), "--want", "2-4"])
  expect(beyond.err).toContain("There is no pair 4: the result has 3 pairs.")
  await go("a", "--want", "1,2")
  const twice = await run(["blind", "step", of("a"), "--want", "all"])
  expect(twice.err).toContain("It is said once.")
  // B has now been told what A asks for, and has shown nothing.
  await go("b")
  expect((await readdir(join(of("b"), "messages"))).filter((name) => name.includes("record"))).toEqual([])
  await go("b", "--want", "2,3")
  expect((await go("a")).out).toContain("Whoever gives first cannot compel the other.")
  expect((await go("b")).out).toContain("rows that the other party showed: 1")
  const table = join(folder, "shown.csv")
  await go("a", "-o", table)
  const [head = "", ...rows] = (await text(table)).trim().split(/\r?\n/)
  const name = head.split(",").indexOf("b_name")
  const shown = rows.map((row) => row.split(",")[name])
  expect(shown).toEqual(["", expect.stringMatching(/Mirwais|Hamdullah|زرغون/), ""])
}

test("MT336 only a party asks for rows, of a result that is there, in words that name pairs", async () => {
  const three = await begun("--outputs", "records")
  const saying = async (side: string, want: string) =>
    (await run(["blind", "step", three.of(side), "--want", want])).err
  expect(await saying("f", "all")).toContain("Only the two parties ask for rows.")
  expect(await saying("a", "all")).toContain("There is no result yet.")
  for (const want of ["3-1", "some", "0", "1,,2"]) expect(await saying("a", want)).toContain("all, none, 1,4,7-9")
})

test("MT336 a row nobody may show in this round is no file of it, whoever sends it", async () => {
  const three = await begun("--outputs", "pairs")
  await toDrawn(three)
  await three.go("f", "--release")
  for (const side of ["a", "b"] as const) await three.go(side)
  const said = await text(join(three.of("a"), "messages", (await resultIn(three.of("a")))!))
  const ctx = /"ctx":"([0-9a-f]{64})"/.exec(said)![1]
  const opened = `{"elements":[],"proof":[],"row":null,"seed":"${"0".repeat(64)}","ticket":0}`
  const path = await put(
    three.folder,
    "row.blind",
    `wasit-blind/1 {"ctx":"${ctx}","kind":"record","opened":${opened},"pair":[0,0],"side":"b"}\n`,
  )
  const refused = (await run(["blind", "step", three.of("a"), path, "--json"])).json().refused
  expect(refused).toMatchObject({ code: "blind-refused", why: "wrong-kind" })
})

const resultIn = async (folder: string) =>
  (await readdir(join(folder, "messages"))).find((name) => name.endsWith("-result.blind"))
