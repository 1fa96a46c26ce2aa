import { type ChildProcess, fork } from "node:child_process"

/** Keeps one relay that is loaded and serves no talk yet: who loses theirs, or opens one, waits for no program to load. */
export class SpareRelay {
  readonly #program: string
  #child: ChildProcess | null = null

  /** @param program the relay as a file that node runs */
  constructor(program: string) {
    this.#program = program
  }

  /** @returns a relay that waits for its settings; the one kept, if there is one */
  take(): ChildProcess {
    const child = this.#child ?? this.#load()
    this.#child = null
    return child
  }

  /** Loads one, where none is kept. */
  keep(): void {
    if (this.#child !== null) return
    const child = this.#load()
    this.#child = child
    child.once("exit", () => {
      if (this.#child === child) this.#child = null
    })
  }

  end(): void {
    this.#child?.kill("SIGKILL")
    this.#child = null
  }

  #load(): ChildProcess {
    // Nothing of this process's environment goes to the relay, nor anything that it writes into a log.
    const child = fork(this.#program, [], { env: {}, execArgv: [], stdio: ["ignore", "ignore", "ignore", "ipc"] })
    child.once("error", () => child.kill("SIGKILL"))
    return child
  }
}
