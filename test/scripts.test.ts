import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { setTimeout } from "node:timers/promises"
import { pathToFileURL } from "node:url"
import { afterAll, expect, test } from "vitest"

type Tally = { readonly passed: number; readonly failed: number }
type TallyModule = Readonly<Record<"fromVitest" | "fromPlaywright", (file: string, code: number) => Tally>>
type LockModule = { withLock(path: string, work: () => Promise<void>): Promise<void> }

const { fromVitest, fromPlaywright }: TallyModule = await import(script("tally.mjs"))
const { withLock }: LockModule = await import(script("build-lock.mjs"))

const folder = mkdtempSync(join(tmpdir(), "wasit-scripts-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("a skipped test, an unloaded file and a bad end without a failed test all count as failed", () => {
  const passed = { status: "passed", fullName: "a" }
  const suite = { name: "a.test.ts", status: "passed", assertionResults: [passed] }
  const skipped = { ...suite, assertionResults: [passed, { status: "skipped", fullName: "b" }] }
  const unloaded = { name: "b.test.ts", status: "failed", assertionResults: [] }
  expect(fromVitest(report({ testResults: [suite] }), 0)).toEqual({ passed: 1, failed: 0 })
  expect(fromVitest(report({ testResults: [skipped] }), 0)).toEqual({ passed: 1, failed: 1 })
  expect(fromVitest(report({ testResults: [suite, unloaded] }), 1)).toEqual({ passed: 1, failed: 1 })
  expect(fromVitest(report({ testResults: [suite] }), 1)).toEqual({ passed: 1, failed: 1 })
  expect(fromVitest(report({ testResults: [] }), 0)).toEqual({ passed: 0, failed: 1 })
  expect(fromVitest(join(folder, "absent.json"), 0)).toEqual({ passed: 0, failed: 1 })
})

test("a browser test that passed on the second attempt has failed", () => {
  const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }
  expect(fromPlaywright(report({ stats, errors: [] }), 0)).toEqual({ passed: 3, failed: 1 })
})

test("two builds never overlap, and a dead builder's lock is taken over", async () => {
  const lock = join(folder, "build.lock")
  // No process has this number: it is above what Linux, macOS and Windows give out by default.
  writeFileSync(lock, "99999999\n")
  let builders = 0
  let most = 0
  const build = async () => {
    builders += 1
    most = Math.max(most, builders)
    await setTimeout(20)
    builders -= 1
  }
  await Promise.all([withLock(lock, build), withLock(lock, build), withLock(lock, build)])
  expect(most).toBe(1)
  expect(existsSync(lock)).toBe(false)
})

test("a lock is freed when the build fails", async () => {
  const lock = join(folder, "failed.lock")
  await expect(withLock(lock, () => Promise.reject(new Error("does not compile")))).rejects.toThrow("does not compile")
  expect(existsSync(lock)).toBe(false)
})

function script(name: string): string {
  return pathToFileURL(resolve("scripts", name)).href
}

function report(content: object): string {
  const file = join(folder, "report.json")
  writeFileSync(file, JSON.stringify(content))
  return file
}
