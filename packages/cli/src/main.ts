import { ownTerminal } from "./shared/terminal.ts"
import { wasit } from "./wasit.ts"

// Whoever reads may stop early, as `| head` does: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") throw cause
    process.exit()
  })
}
process.exitCode = await wasit(process.argv.slice(2), ownTerminal(), process.env)
