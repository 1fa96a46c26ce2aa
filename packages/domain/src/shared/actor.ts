import * as v from "valibot"
import { delegationId } from "./delegation-id.ts"
import { wording } from "./schema.ts"

/** Whom a text speaks of: a delegation of the process, or somebody outside it by a label. */
export const actorRef = v.variant("kind", [
  v.strictObject({ kind: v.literal("delegation"), id: delegationId }),
  v.strictObject({ kind: v.literal("outside"), label: wording }),
])
export type ActorRef = v.InferOutput<typeof actorRef>
