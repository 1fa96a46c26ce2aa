import type { Words } from "@wasit/domain/words"
import { fill } from "./print.ts"
import type { Run } from "./terminal.ts"

const WIDTH = 24
const EVERY_MS = 80

/** A bar on standard error while work is under way; nothing where nobody looks. */
export class Progress {
  readonly #run: Run
  #last = 0
  #isShown = false

  constructor(run: Run) {
    this.#run = run
  }

  /** @param done from 0 to 1 */
  show(words: Words, done: number): void {
    const now = performance.now()
    if (!this.#run.terminal.isErrTty || now - this.#last < EVERY_MS) return
    this.#last = now
    this.#isShown = true
    const filled = Math.round(WIDTH * Math.min(1, Math.max(0, done)))
    const bar = `[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}]`
    this.#run.terminal.err(`\r\u001b[K${bar} ${Math.round(100 * done)}% ${fill(this.#run, words)}`)
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#isShown) this.#run.terminal.err("\r\u001b[K")
    this.#isShown = false
  }
}
