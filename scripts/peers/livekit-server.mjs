import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { installed } from "../run.mjs"

/** Where a LiveKit server is, or would be built to: LIVEKIT_SERVER, or beside the other built things. */
export function liveKitBinary(version = "v1.9.11") {
  return process.env.LIVEKIT_SERVER ?? installed(".cache", "wasit", `livekit-server-${version}`)
}

/** Builds the server once from its Go module, which replaces others and is therefore built as the main one. @returns the binary */
export function buildLiveKit(version = "v1.9.11") {
  const binary = liveKitBinary(version)
  if (process.env.LIVEKIT_SERVER !== undefined || existsSync(binary)) return binary
  const asked = `github.com/livekit/livekit-server@${version}`
  const env = { ...process.env, GOFLAGS: "-mod=mod" }
  const answer = run("go", ["mod", "download", "-json", asked], { cwd: tmpdir(), env })
  const source = mkdtempSync(join(tmpdir(), "wasit-livekit-source-"))
  try {
    cpSync(JSON.parse(answer).Dir, source, { recursive: true })
    run("chmod", ["-R", "u+w", source])
    mkdirSync(join(binary, ".."), { recursive: true })
    console.log(`building LiveKit ${version} (some minutes the first time)`)
    run("go", ["build", "-o", binary, "./cmd/server"], { cwd: source })
  } finally {
    rmSync(source, { recursive: true, force: true })
  }
  return binary
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    maxBuffer: 1 << 26,
    ...options,
    encoding: "utf8",
  })
  if (error !== undefined) throw new Error(`${command} cannot be run: ${error.message}`)
  if (status !== 0) throw new Error(`${command} ${args[0]} failed:\n${stderr}${stdout}`)
  return stdout
}
