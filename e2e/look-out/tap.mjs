// Loaded into a server under test (`node --import`): its relays are started by relay.mjs, which writes down what they are given.
import child_process from "node:child_process"
import { syncBuiltinESMExports } from "node:module"
import { fileURLToPath } from "node:url"

const { fork } = child_process
const RELAY = fileURLToPath(new URL("relay.mjs", import.meta.url))

/** @type {any} */
const watched = (/** @type {string} */ program, /** @type {string[]} */ words, /** @type {any} */ options) =>
  program.endsWith("relay.js")
    ? fork(RELAY, [program, process.env.WASIT_LOOK_OUT ?? ""], options)
    : fork(program, words, options)
child_process.fork = watched
syncBuiltinESMExports()
