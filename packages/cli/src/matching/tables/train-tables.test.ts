import { join } from "node:path"
import { LANGUAGES } from "@wasit/domain/words"
import { expect, it } from "vitest"
import { LIST, put, REGISTER, run, text } from "../../shared/run.test-support.ts"
import { madeTables } from "./made-tables.test-support.ts"

it("MT907 a plan of tables is re-trained on the tables that were judged, and on no others", async () => {
  const { folder, a, b } = await madeTables()
  const [plan, pairs, output] = ["plan.json", "pairs.csv", "trained.json"].map((name) => join(folder, name))
  await run(["match", a, b, "--write-plan", plan!, "-o", pairs!])
  const judged = (await text(pairs!))
    .split("\r\n")
    .slice(1, 41)
    .map((line) => line.split(","))
    .map(([one, other]) => ({ a: one, b: other, decision: "same", reason: "", at: "2020-03-22T10:00:00Z" }))
  const judgements = await put(folder, "judged.jsonl", judged.map((line) => `${JSON.stringify(line)}\n`).join(""))
  const train = ["--judgements", judgements, "--plan", plan!, "-o", output!, "--json"]
  const trained = await run(["plan", "train", a, b, ...train])
  expect([trained.code, trained.json().pairs, trained.json().unknown]).toEqual([0, 40, 0])
  expect((await run(["match", a, b, "--plan", output!, "--json"])).json().plan).toBe(trained.json().plan)
  // Weights that follow columns which are not there would say nothing of anybody.
  const [list, register] = [await put(folder, "list.csv", LIST), await put(folder, "register.csv", REGISTER)]
  const elsewhere = await run(["plan", "train", list, register, ...train])
  expect([elsewhere.code, elsewhere.json().refused.code]).toEqual([2, "column-unknown"])
})

it("MT908 judgements of other lists are refused as that, in four languages, and not as too few", async () => {
  const { folder } = await madeTables()
  const [list, register] = [await put(folder, "list.csv", LIST), await put(folder, "register.csv", REGISTER)]
  const lines = Array.from({ length: 30 }, (_, at) =>
    JSON.stringify({ a: `X${at}`, b: `Y${at}`, decision: "same", reason: "", at: "2020-03-22T10:00:00Z" }),
  )
  const others = await put(folder, "others.jsonl", `${lines.join("\n")}\n`)
  const few = await put(folder, "few.jsonl", `${lines[0]!.replace("X0", "K1").replace("Y0", "R2")}\n`)
  const train = ["plan", "train", list, register, "-o", join(folder, "plan.json")]
  expect((await run([...train, "--judgements", others, "--json"])).json().refused).toEqual({
    ...{ code: "judgements-elsewhere", unknown: 30, a: list, b: register },
  })
  for (const language of LANGUAGES)
    expect((await run([...train, "--judgements", others, "--lang", language])).err).toContain("--id")
  expect((await run([...train, "--judgements", few, "--json"])).json().refused).toMatchObject({
    ...{ code: "judgements-too-few", found: 1, unknown: 0 },
  })
})
