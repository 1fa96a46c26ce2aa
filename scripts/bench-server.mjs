// The built server on a free port, for measuring its pages. Not a measurement itself.

import { spawn } from "node:child_process"
import { join } from "node:path"
import { ROOT } from "./run.mjs"

/**
 * Starts it and waits until it says where it listens.
 * @param {string} data the folder of its record
 * @returns {Promise<{ url: string, pid: number | undefined, stop: () => void }>}
 */
export async function serverForBench(data) {
  const server = spawn(process.execPath, [join(ROOT, "packages/server/dist/main.js")], {
    env: { ...process.env, PORT: "0", DATABASE_URL: "", WASIT_DATA: data },
  })
  /** @type {string} */
  const url = await new Promise((resolve) => {
    let text = ""
    server.stdout.on("data", (chunk) => {
      text += chunk
      const found = /http:\/\/\S+(?=\n)/.exec(text)?.[0]
      if (found !== undefined) resolve(found)
    })
  })
  return { url, pid: server.pid, stop: () => void server.kill("SIGTERM") }
}
