// Installs a Debian or Ubuntu package where this may be done without asking anybody.

import { existsSync } from "node:fs"
import { run } from "./run.mjs"

const APT = "/usr/bin/apt-get"

/**
 * Installs packages if this is Debian or Ubuntu and we are root, or in CI with sudo that asks for no password.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} false if it may not or could not be done; apt then has said why
 */
export async function aptInstall(packages) {
  if (!existsSync(APT)) return false
  const prefix = await rights()
  if (prefix === null) return false
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  /** @type {(...args: string[]) => Promise<number>} */
  const apt = (...args) =>
    run(prefix[0] ?? APT, [...prefix.slice(1), ...(prefix.length > 0 ? [APT] : []), ...args], { env })
  console.log(`Installing with apt: ${packages.join(" ")}`)
  if ((await apt("-qq", "update")) !== 0) console.log("apt-get update failed; trying with the lists that are there")
  return (await apt("-qq", "-y", "--no-install-recommends", "install", ...packages)) === 0
}

/** @returns {Promise<string[] | null>} what stands before apt-get; null if we may not */
async function rights() {
  if (process.getuid?.() === 0) return []
  if (process.env.CI === undefined) return null
  return (await run("sudo", ["-n", "true"])) === 0 ? ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"] : null
}
