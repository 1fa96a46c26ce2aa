import { spawn } from "node:child_process"
import { once } from "node:events"
import { readdir, symlink } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { LANGUAGES } from "@wasit/domain/words"
import { rolldown } from "rolldown"
import { expect, it } from "vitest"
import { writeBytes } from "./files.ts"
import { put, run, tempFolder, text } from "./run.test-support.ts"

it("MT375 a signal takes the unfinished result away, leaves the older one, and then ends the command", async () => {
  const [folder, program] = [await tempFolder(), join(await tempFolder(), "part-file.mjs")]
  const bundle = await rolldown({ input: join(import.meta.dirname, "part-file.ts"), platform: "node" })
  await bundle.write({ file: program, format: "esm" })
  const path = await put(folder, "pairs.csv", "older")
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const source = `import { writeFileSync } from "node:fs"
      import { beginPart } from ${JSON.stringify(pathToFileURL(program).href)}
      writeFileSync(beginPart(${JSON.stringify(path)}).path, "half")
      console.log("begun")
      setInterval(() => undefined, 1000)`
    const command = spawn(process.execPath, ["--input-type=module", "--eval", source], {
      stdio: ["ignore", "pipe", "inherit"],
    })
    const ended = once(command, "exit")
    await once(command.stdout, "data")
    expect(await readdir(folder)).toEqual(["pairs.csv", "pairs.csv.part"])
    command.kill(signal)
    expect(await ended).toEqual([null, signal])
    expect([await readdir(folder), await text(path)]).toEqual([["pairs.csv"], "older"])
  }
})

it("MT375 a file is replaced when the new one is whole, and a link is written through", async () => {
  const folder = await tempFolder()
  const path = await put(folder, "plan.json", "older")
  const listening = process.listenerCount("SIGINT")
  await symlink(path, `${folder}/link.json`)
  expect(await writeBytes(path, "newer")).toBeNull()
  expect(await writeBytes(`${folder}/link.json`, "newest")).toBeNull()
  expect([await text(path), await readdir(folder)]).toEqual(["newest", ["link.json", "plan.json"]])
  expect(await writeBytes(`${path}/below.json`, "")).toMatchObject({ code: "file-not-writable" })
  expect(process.listenerCount("SIGINT")).toBe(listening)
})

it("MT374 a plan that is no JSON is refused with line and column, in four languages", async () => {
  const folder = await tempFolder()
  const cases: readonly (readonly [content: string | Uint8Array, line: number, column: number])[] = [
    ['{\n "kind": matching\n}', 2, 10],
    ['{\n "kind":', 2, 9],
    ['{"kind": "matching-plan",}', 1, 26],
    ['{"kind": "a" "version": 2}', 1, 14],
    ["[1, 2}", 1, 6],
    ["[[], {}]\n]", 2, 1],
    ['{"a": [1,\n2, 03]}', 2, 5],
    ["", 1, 1],
    [Buffer.concat([Buffer.from('{"a":\n"'), Buffer.from([0xe9]), Buffer.from('"}')]), 2, 2],
    [Buffer.from("\ufeff{}", "utf16le"), 1, 1],
  ]
  for (const [content, line, column] of cases) {
    const path = await put(folder, "plan.json", content)
    const ran = await run(["plan", "check", path, "--json"])
    expect([ran.code, ran.json().refused]).toEqual([2, { code: "plan-not-json", path, line, column }])
  }
  for (const lang of LANGUAGES) {
    const { err } = await run(["plan", "check", `${folder}/plan.json`, "--lang", lang])
    expect(err).toContain("wasit plan suggest")
  }
})
