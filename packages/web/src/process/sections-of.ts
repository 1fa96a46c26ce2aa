import { type DelegationId, type DelegationKind, kindOf } from "@wasit/domain"
import type { Section } from "../app/sections.ts"

const JOINT = ["standing", "process", "agreement", "talks"] as const
const WORD = ["statements", "record", "public"] as const

/** What each kind of delegation may use. What is not here is not in the menu: absent, not greyed. */
const SECTIONS_OF = {
  party: [...JOINT, "intake", "lists", "matching", "blind", "verification", "plan", "handover", "ledger", ...WORD],
  facilitator: [...JOINT, "blind", "verification", "plan", "handover", "ledger", ...WORD],
  neutral: [...JOINT, "plan", "handover", "ledger", "record", "public"],
  observer: [...JOINT, "ledger", "record", "public"],
  interpreter: ["standing", "process", "talks", "statements", "record", "public"],
} as const satisfies Record<DelegationKind, readonly Section[]>

export const sectionsOf = (delegation: DelegationId): readonly Section[] => SECTIONS_OF[kindOf(delegation)]
