import type { MemberId } from "./ids.ts"
import type { Digest, Instant } from "./schema.ts"

/**
 * Who may read: see COMPARTMENTS in process/compartments.ts.
 * `own:` and `caucus:` carry a delegation's id.
 */
export type Compartment =
  | "joint"
  | "public"
  | "exec"
  | "persons"
  | "names"
  | "facilitators"
  | "neutral"
  | `own:${string}`
  | `caucus:${string}`

/** An act offered for the record: its header as signed, and what of its content the one who decides can read. */
export type Act = {
  readonly act: string
  readonly actor: MemberId
  readonly at: Instant
  readonly ctx: Compartment
  /** The parsed body, or null where it is sealed to others. */
  readonly body: unknown
  /** Documents the body names in a narrower compartment, by digest; absent where they are sealed to others. */
  readonly parts: ReadonlyMap<Digest, unknown>
}

/** An act in its place. */
export type RecordEntry = Act & { readonly index: number }

/** A refusal is a value: a code, and the facts its sentence needs. */
export type Refusal<Code extends string = string> = { readonly code: Code } & Readonly<Record<string, unknown>>
