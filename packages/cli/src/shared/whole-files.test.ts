import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdir, open, readdir, symlink } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { LANGUAGES } from "@wasit/domain/words"
import { rolldown } from "rolldown"
import { expect, it } from "vitest"
import { wasit } from "../wasit.ts"
import { writeBytes } from "./files.ts"
import { CLEAN_LIST, LIST, put, run, tempFolder, text } from "./run.test-support.ts"
import { NotWritten } from "./streams.ts"

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

/** Runs a program that may write files of some KiB at most, as on a disk that is nearly full. */
async function runCramped(program: string, kibibytes: number, stdout: number | "pipe" = "pipe"): Promise<number> {
  const limit = `ulimit -f ${kibibytes}; exec "$0" --input-type=module --eval "$1"`
  const command = spawn("bash", ["-c", limit, process.execPath, program], { stdio: ["ignore", stdout, "inherit"] })
  const [code] = await once(command, "exit")
  return Number(code)
}

async function bundled(module: string): Promise<string> {
  const file = join(await tempFolder(), "module.mjs")
  const bundle = await rolldown({ input: join(import.meta.dirname, module), platform: "node" })
  await bundle.write({ file, format: "esm", codeSplitting: false })
  return JSON.stringify(pathToFileURL(file).href)
}

it("MT900 a file that the disk takes a part of is refused, and nothing of it is left", async () => {
  const folder = await tempFolder()
  const path = await put(folder, "scored.tsv", "older")
  const program = `import { openResult } from ${await bundled("../names/result-file.ts")}
    const result = await openResult({}, ${JSON.stringify(path)})
    let code = "written"
    try {
      await result.write("a line\\n".repeat(20_000))
      await result.write("a line\\n".repeat(20_000))
      await result.keep()
    } catch (cause) {
      code = cause.fault.code + " " + cause.fault.why
      await result.discard()
    }
    process.exit(code === "file-not-writable EFBIG" ? 7 : 8)`
  expect(await runCramped(program, 64)).toBe(7)
  expect([await readdir(folder), await text(path)]).toEqual([["scored.tsv"], "older"])
  expect(await runCramped(program, 4096)).toBe(8)
  expect((await text(path)).length).toBe(40_000 * 7)
})

it("MT900 standard output that takes a part of a text is no success", async () => {
  const module = await bundled("streams.ts")
  const program = `import { whyNotWritten, writerOf } from ${module}
    try {
      writerOf(process.stdout).write("a line\\n".repeat(40_000))
    } catch (cause) {
      process.exit(whyNotWritten(cause) === "EFBIG" ? 7 : 8)
    }`
  const output = await open(join(await tempFolder(), "out"), "w")
  expect(await runCramped(program, 64, output.fd)).toBe(7)
  expect(await runCramped(program, 4096, output.fd)).toBe(0)
  await output.close()
})

it("MT900 what is secret, and what is made together, leaves nothing behind where it cannot be written", async () => {
  const folder = await tempFolder()
  const list = await put(folder, "list.csv", CLEAN_LIST)
  await mkdir(join(folder, "sealed.age.part"))
  const sealed = await run(["seal", list, "-o", join(folder, "sealed.age"), "--json"])
  expect([sealed.code, sealed.json().refused.code]).toEqual([2, "file-not-writable"])
  await mkdir(join(folder, "people", "lesser-truth.csv.part"), { recursive: true })
  const few = ["--claimed", "5", "--held", "5", "--other-claimed", "5", "--other-held", "5"]
  const made = await run(["example", "-o", join(folder, "people"), ...few, "--json"])
  expect([made.code, made.json().refused.code]).toEqual([2, "file-not-writable"])
  expect(await readdir(folder)).toEqual(["list.csv", "people", "sealed.age.part"])
  expect(await readdir(join(folder, "people"))).toEqual(["lesser-truth.csv.part"])
})

it("MT901 whoever stops reading loses no file, and nobody works for a result that nobody reads", async () => {
  let isUnread = false
  const said: string[] = []
  const terminal = {
    ...{ isOutTty: false, isErrTty: false, hasColour: false, err: () => undefined, isUnread: () => isUnread },
    out: (line: string) => {
      said.push(line)
      isUnread = true
    },
    input: async function* () {},
    keys: async function* () {},
    stopped: async () => undefined,
  }
  const folder = await tempFolder()
  const list = await put(folder, "list.csv", LIST)
  expect(await wasit(["dedupe", list, "-o", join(folder, "pairs.csv")], terminal, {})).toBe(1)
  expect(await readdir(folder)).toEqual(["list.csv", "pairs.csv"])
  said.length = 0
  const pairs = await put(folder, "pairs.tsv", `name_a\tname_b\n${"Zmarak\tToryal\n".repeat(9)}`)
  expect(await wasit(["names", "score", pairs, "-o", "-"], terminal, {})).toBe(0)
  expect(said.length).toBe(0)
})

it("MT900 standard output that cannot be written is refused, in four languages", async () => {
  for (const language of LANGUAGES) {
    let said = ""
    const terminal = {
      ...{ isOutTty: false, isErrTty: false, hasColour: false },
      out: () => {
        throw new NotWritten("ENOSPC", null)
      },
      err: (line: string) => {
        said += line
      },
      input: async function* () {},
      keys: async function* () {},
      stopped: async () => undefined,
    }
    for (const args of [["--help"], ["names", "explain", "Zmarak", "Toryal"], ["--version"]]) {
      said = ""
      expect([args, await wasit([...args, "--lang", language], terminal, {})]).toEqual([args, 2])
      expect(said).toContain("ENOSPC")
    }
  }
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
