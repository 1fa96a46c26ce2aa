import type { ActCode } from "./acts.ts"
import { AGREEMENT_HANDLERS } from "./agreement/handlers.ts"
import { BLIND_HANDLERS } from "./blind/handlers.ts"
import { LISTS_HANDLERS } from "./lists/handlers.ts"
import { PROCESS_HANDLERS } from "./process/handlers.ts"
import type { RefusalCode } from "./refusals.ts"
import { RELEASE_HANDLERS } from "./release/handlers.ts"
import type { Act, RecordEntry, Refusal } from "./shared/act.ts"
import type { Moment } from "./shared/handler.ts"
import type { ProcessState } from "./state.ts"
import { STATEMENTS_HANDLERS } from "./statements/handlers.ts"
import { TALKS_HANDLERS } from "./talks/handlers.ts"
import { VERIFICATION_HANDLERS } from "./verification/handlers.ts"

/** What the composing files need of a handler, whatever its slice. */
export type AnyHandler = {
  readonly refuse: (body: never, world: ProcessState, act: Act, moment: Moment) => Refusal<RefusalCode> | null
  readonly apply: (slice: never, body: never, entry: RecordEntry, world: ProcessState) => unknown
}

type SliceName = "process" | "agreement" | "talks" | "lists" | "verification" | "blind" | "release" | "statements"

const BY_SLICE = {
  process: PROCESS_HANDLERS,
  agreement: AGREEMENT_HANDLERS,
  talks: TALKS_HANDLERS,
  lists: LISTS_HANDLERS,
  verification: VERIFICATION_HANDLERS,
  blind: BLIND_HANDLERS,
  release: RELEASE_HANDLERS,
  statements: STATEMENTS_HANDLERS,
} as const satisfies Record<SliceName, Readonly<Record<string, AnyHandler>>>

const SLICE_OF = new Map<string, SliceName>(
  (Object.keys(BY_SLICE) as SliceName[]).flatMap((slice) =>
    Object.keys(BY_SLICE[slice]).map((code) => [code, slice] as const),
  ),
)

/** The handler of an act and the slice it may change. */
export function handlerOf(code: ActCode): { readonly slice: SliceName; readonly handler: AnyHandler } {
  const slice = SLICE_OF.get(code)
  const handler = slice === undefined ? undefined : (BY_SLICE[slice] as Readonly<Record<string, AnyHandler>>)[code]
  if (slice === undefined || handler === undefined) throw new Error(`no handler for ${code}`)
  return { slice, handler }
}
