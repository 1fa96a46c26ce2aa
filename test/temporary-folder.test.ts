import { existsSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { expect, test } from "vitest"
import layTemporaryFolder from "./temporary-folder.ts"

test("what tests lay in the temporary folder lies in one folder of the run, and goes with it", async () => {
  const ofThisRun = tmpdir()
  expect(basename(ofThisRun)).toMatch(/^wasit-tests-/)
  const remove = await layTemporaryFolder()
  const laid = tmpdir()
  await writeFile(join(laid, "left.csv"), "id,name\n")
  await remove()
  expect(laid).not.toBe(ofThisRun)
  expect(existsSync(laid)).toBe(false)
  expect(tmpdir()).toBe(ofThisRun)
})
