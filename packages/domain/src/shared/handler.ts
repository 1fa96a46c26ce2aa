import type { Act, RecordEntry, Refusal } from "./act.ts"
import type { Instant } from "./schema.ts"

/** What the one who decides knows beside the state: the time, and how far both parties have cosigned. */
export type Moment = {
  readonly at: Instant
  /** Entries below this index stand under a checkpoint cosigned by every party the policy names. */
  readonly cosignedSize: number
}

/**
 * What a slice knows of one kind of act.
 * `World` is what the slice may see of the state; `Slice` is its own part, the only one it may change.
 * `Code` is what it may refuse with; each has a sentence in four languages.
 */
export type Handler<Body, World, Slice, Code extends string> = {
  /** May this act enter the record? Role, mandate, compartment and body shape have been checked before. */
  readonly refuse: (body: Body, world: World, act: Act, moment: Moment) => Refusal<Code> | null
  /** Total: history once accepted loads for ever, even where a rule has become stricter since. */
  readonly apply: (slice: Slice, body: Body, entry: RecordEntry, world: World) => Slice
}

/** One handler an act; a new act does not compile until it has one. */
export type Handlers<Bodies extends Readonly<Record<string, unknown>>, World, Slice, Code extends string> = {
  readonly [Act in keyof Bodies]: Handler<Bodies[Act], World, Slice, Code>
}
