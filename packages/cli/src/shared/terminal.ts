import type { Language } from "@wasit/domain/words"
import { STANDARD } from "./files.ts"
import { NotWritten, ReaderGone, writerOf } from "./streams.ts"

/** Where a verb writes and reads: the process's own streams, or those of a test. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether whoever read standard output is gone: what is said then is said to nobody. */
  readonly isUnread?: () => boolean
  /** Whether eyes read standard output: only then are there colours. */
  readonly isOutTty: boolean
  /** Whether eyes read standard error: only then are there progress bars. */
  readonly isErrTty: boolean
  readonly hasColour: boolean
  /** The bytes of standard input, for a file that is named `-`. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** Keys as they are pressed, for the review, an arrow being one key; it ends with the input. */
  readonly keys: () => AsyncIterable<string>
  /** Ends when a server that was started is to stop; in a terminal the server itself heeds the signals. */
  readonly stopped: () => Promise<void>
}

/** What every verb is run with. */
export type Run = {
  readonly terminal: Terminal
  readonly language: Language
  readonly isJson: boolean
  /** Standard output, where it is the file that is written: what is said then stands on standard error. */
  readonly result?: (text: string) => void
}

/** The run of a verb that may write to standard output: it ends where nobody reads on, as there is nothing else to be had of it. */
export function withResult(run: Run, output: string | undefined): Run {
  if (output !== STANDARD) return run
  const { out, err, isUnread } = run.terminal
  const result = (text: string): void => {
    if (isUnread?.() === true) throw new ReaderGone()
    out(text)
  }
  return { ...run, result, terminal: { ...run.terminal, out: err } }
}

/** The terminal of this process. */
export function ownTerminal(): Terminal {
  const isOutTty = process.stdout.isTTY === true
  const [out, err] = [writerOf(process.stdout), writerOf(process.stderr)]
  return {
    out: out.write,
    isUnread: out.isUnread,
    err: (text) => {
      try {
        err.write(text)
      } catch (cause) {
        // Where nobody can be told, the exit code still says how it ended.
        if (!(cause instanceof NotWritten)) throw cause
      }
    },
    isOutTty,
    isErrTty: process.stderr.isTTY === true,
    hasColour: isOutTty && (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb",
    input: () => process.stdin,
    keys: ownKeys,
    stopped: () => new Promise<never>(() => undefined),
  }
}

/** What a terminal sends for one key: an arrow or its like comes as several letters. */
const KEY = /\u001b\[[\d;]*[A-Za-z~]|[\s\S]/gu

/** The keys in what a terminal sent. */
export const keysIn = (sent: string): readonly string[] => sent.match(KEY) ?? []

/** One key at a time where there is a keyboard; otherwise what is piped in, letter by letter. */
async function* ownKeys(): AsyncGenerator<string> {
  const input = process.stdin
  if (input.isTTY) input.setRawMode(true)
  input.setEncoding("utf8")
  try {
    for await (const chunk of input) {
      for (const key of keysIn(String(chunk))) {
        // In raw mode Ctrl-C and Ctrl-D are keys like any other.
        if (key === "\u0003" || key === "\u0004") return
        yield key
      }
    }
  } finally {
    if (input.isTTY) input.setRawMode(false)
    input.pause()
  }
}
