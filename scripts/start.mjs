// npm start: builds what is missing, then runs the server in this process. PORT, HOST, WASIT_DATA and DATABASE_URL are
// read by the server; the two that can be wrong before anything is built are looked at here first.

import { createServer } from "node:net"
import { BuildFailed, buildIfNeeded } from "./build.mjs"

const host = process.env.HOST ?? "127.0.0.1"
const port = Number(process.env.PORT ?? "8080")

/**
 * @param {string} line
 * @returns {never}
 */
function stop(line) {
  console.error(line)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`PORT is "${process.env.PORT}". Set it to a number from 1 to 65535, or leave it out for 8080.`)
}

/** @type {NodeJS.ErrnoException | null} */
const trouble = await new Promise((resolve) => {
  const probe = createServer()
  probe.once("error", resolve)
  probe.listen(port, host, () => probe.close(() => resolve(null)))
})
if (trouble !== null) {
  stop(
    trouble.code === "EADDRINUSE"
      ? `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
      : trouble.code === "EACCES"
        ? `This user may not open port ${port}. Choose one above 1023: PORT=8080 npm start`
        : `Cannot listen on ${host}, port ${port}: ${trouble.message}. Check HOST and PORT.`,
  )
}

try {
  await buildIfNeeded({ web: true })
} catch (cause) {
  if (!(cause instanceof BuildFailed)) throw cause
  stop(cause.message)
}
await import(new URL("../packages/server/dist/main.js", import.meta.url).href)
