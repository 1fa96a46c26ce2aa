import type { StepState } from "./entry-steps.ts"

/** What the media part of the page looks at before one joins. */
export type EntryProbe = {
  /** Whether this browser encrypts everything that it sends, tried over a connection with itself. */
  browser(): Promise<StepState>
  /** The line to the server, the path of sound and picture to it, and how good that path is. */
  path(): Promise<{ readonly line: StepState; readonly media: StepState; readonly quality: StepState }>
}
