import { line, paint, type Tone } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { VERIFY_WORDS } from "./texts.ts"

/** A line with its mark before it. */
export function mark(run: Run, kind: keyof typeof TONE_OF, text: string): void {
  line(run, ` ${paint(run, VERIFY_WORDS[kind][run.language], TONE_OF[kind])}  ${text}`)
}

const TONE_OF = { ok: "good", fail: "bad", note: "dim" } as const satisfies Record<string, Tone>
