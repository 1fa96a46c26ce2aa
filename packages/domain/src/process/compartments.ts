import * as v from "valibot"
import type { Compartment } from "../shared/act.ts"
import { type DelegationId, type DelegationKind, kindOf } from "../shared/ids.ts"
import { digest } from "../shared/schema.ts"

export type CompartmentKind =
  | "joint"
  | "public"
  | "exec"
  | "persons"
  | "names"
  | "facilitators"
  | "neutral"
  | "own"
  | "caucus"

/** One row of the table role x compartment: who reads it, and whether its content is sealed to its readers. */
export type CompartmentRule = {
  /** `same` means: only the delegation named in the compartment. */
  readonly readers: Readonly<Record<DelegationKind, "all" | "same" | "none">>
  /** In the pragmatic setting; in the strict one every compartment but `public` is sealed. */
  readonly isSealed: boolean
}

const reads = (
  party: "all" | "same" | "none",
  facilitator: "all" | "same" | "none",
  neutral: "all" | "same" | "none",
  observer: "all" | "same" | "none",
  interpreter: "all" | "same" | "none",
): CompartmentRule["readers"] => ({ party, facilitator, neutral, observer, interpreter })

/**
 * The one table of who reads what. The public reads `public` only, and what `publicView` computes.
 * - `joint`: agenda, points, agreements, counts, dates.
 * - `exec`: sites, routes, times.
 * - `persons`: codes by row number, never a name.
 * - `names`: whatever names a detained person; always sealed.
 * - `own:<delegation>`, `caucus:<party>`, `facilitators`, `neutral`: theirs alone (a caucus with the facilitators).
 */
export const COMPARTMENTS = {
  joint: { readers: reads("all", "all", "all", "all", "all"), isSealed: false },
  public: { readers: reads("all", "all", "all", "all", "all"), isSealed: false },
  exec: { readers: reads("all", "all", "all", "none", "none"), isSealed: false },
  persons: { readers: reads("all", "none", "all", "none", "none"), isSealed: false },
  names: { readers: reads("all", "none", "all", "none", "none"), isSealed: true },
  facilitators: { readers: reads("none", "all", "none", "none", "none"), isSealed: true },
  neutral: { readers: reads("none", "none", "all", "none", "none"), isSealed: true },
  own: { readers: reads("same", "same", "same", "same", "same"), isSealed: true },
  caucus: { readers: reads("same", "all", "none", "none", "none"), isSealed: true },
} as const satisfies Record<CompartmentKind, CompartmentRule>

export function compartmentKind(ctx: Compartment): CompartmentKind {
  const cut = ctx.indexOf(":")
  return (cut < 0 ? ctx : ctx.slice(0, cut)) as CompartmentKind
}

/** May a member of this delegation read what stands in this compartment? Null stands for the public. */
export function mayRead(delegation: DelegationId | null, ctx: Compartment): boolean {
  const kind = compartmentKind(ctx)
  if (delegation === null) return kind === "public"
  const rule = COMPARTMENTS[kind].readers[kindOf(delegation)]
  return rule === "all" || (rule === "same" && ctx.slice(ctx.indexOf(":") + 1) === delegation)
}

/** A further document in a narrower compartment, by its salted digest. */
export const partRef = <const Ctx extends "exec" | "persons" | "names" | "neutral">(ctx: Ctx) =>
  v.strictObject({ ctx: v.literal(ctx), digest })
export type PartRef = { readonly ctx: Compartment; readonly digest: string }
