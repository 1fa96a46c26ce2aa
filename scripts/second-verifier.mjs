// Builds the Go verifier and runs it on the golden record and on the bundles named on the command line.
// Usage: node scripts/second-verifier.mjs [BUNDLE ...]      Exit code 3: Go is not on this machine, nothing was checked.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const source = fileURLToPath(new URL("second-verifier", import.meta.url))
const golden = JSON.parse(readFileSync(new URL("../packages/record/testdata/golden.json", import.meta.url), "utf8"))

if (spawnSync("go", ["version"]).status !== 0) {
  console.log("Not run: Go is not on this machine. Nothing was checked by the second verifier.")
  process.exit(3)
}
const folder = mkdtempSync(join(tmpdir(), "wasit-second-"))
try {
  process.exitCode = run()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function run() {
  const program = join(folder, "second-verifier")
  if (!build(program)) return 1
  const path = (name, text) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const policy = path("policy", golden.policy)
  const proof = path("proof", golden.proof)
  const leaves = golden.leaves.map((leaf, index) => path(`leaf-${index}`, leaf))
  const verdicts = [
    expect("golden proof", 0, program, ["proof", policy, leaves[golden.index], proof]),
    expect("golden proof with another leaf (must fail)", 1, program, ["proof", policy, leaves[2], proof]),
    ...process.argv.slice(2).map((bundle) => expect(bundle, 0, program, ["bundle", bundle])),
  ]
  return verdicts.every((isGood) => isGood) ? 0 : 1
}

/** With modules, or without network against the copy that Debian packages. */
function build(program) {
  const modules = spawnSync("go", ["build", "-o", program, "."], { cwd: source, encoding: "utf8" })
  if (modules.status === 0) return true
  const env = { ...process.env, GO111MODULE: "off", GOPATH: "/usr/share/gocode" }
  const packaged = spawnSync("go", ["build", "-o", program, "."], { cwd: source, encoding: "utf8", env })
  if (packaged.status === 0) return true
  console.log(`The second verifier does not build:\n${modules.stderr}${packaged.stderr}`)
  return false
}

function expect(title, status, program, args) {
  const ran = spawnSync(program, args, { encoding: "utf8" })
  const isGood = ran.status === status
  console.log(`${isGood ? "as expected" : "NOT AS EXPECTED"}  ${title}: ${(ran.stdout + ran.stderr).trim()}`)
  return isGood
}
