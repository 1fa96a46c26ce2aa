import type { DeviceFault } from "./device-fault.ts"

/** What is looked at before one joins, in this order; each with a sentence and, where it failed, a repair. */
export const ENTRY_STEPS = ["browser", "key", "line", "media", "quality", "microphone", "speaker", "camera"] as const
export type EntryStep = (typeof ENTRY_STEPS)[number]

/** Why a step is not in order; each has a sentence that says what to do. */
export type StepFault =
  | "browser"
  | "slow"
  | "key"
  | "key-unseen"
  | "line"
  | "media"
  | "weak"
  | "fair"
  | "silent"
  | "unheard"
  | DeviceFault

/** `passed` and `poor` let one in, as does `later`: what can only be tried when one joins; `failed` does not where the step is one that privacy hangs on. */
export type StepState =
  | { readonly stands: "waiting" | "running" | "passed" | "skipped" | "later" }
  | { readonly stands: "poor" | "failed"; readonly why: StepFault }

export type EntrySteps = Readonly<Record<EntryStep, StepState>>

export const NOTHING_TESTED: EntrySteps = {
  browser: { stands: "waiting" },
  key: { stands: "waiting" },
  line: { stands: "waiting" },
  media: { stands: "waiting" },
  quality: { stands: "waiting" },
  microphone: { stands: "waiting" },
  speaker: { stands: "waiting" },
  camera: { stands: "waiting" },
}

/** Without these nobody enters: a browser that cannot encrypt, a key that is not in the record, no line. */
const NEEDED: readonly EntryStep[] = ["browser", "key", "line", "media"]

/** One waits for these; while the way of sound and picture is still being tried, whoever is in a hurry may go in. */
const AWAITED: readonly EntryStep[] = ["browser", "key", "line"]

/** What the door still waits for, in the order of the tests. */
export function awaitedSteps(steps: EntrySteps): readonly EntryStep[] {
  return AWAITED.filter((step) => steps[step].stands === "running" || steps[step].stands === "waiting")
}

export type EntryVerdict = "not-tested" | "running" | "blocked" | "with-limits" | "ready"

/** Whether one may go in: what is needed must have passed; the rest is told and does not stop anybody. */
export function entryVerdict(steps: EntrySteps): EntryVerdict {
  const states = ENTRY_STEPS.map((step) => steps[step].stands)
  if (NEEDED.some((step) => steps[step].stands === "failed")) return "blocked"
  if (AWAITED.some((step) => steps[step].stands === "running")) return "running"
  if (NEEDED.some((step) => steps[step].stands === "waiting")) return "not-tested"
  return states.some((each) => each === "poor" || each === "failed") ? "with-limits" : "ready"
}
