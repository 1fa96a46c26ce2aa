import type * as v from "valibot"
import type { Handlers } from "../shared/handler.ts"
import { VERIFICATION_ACTS } from "./acts.ts"
import type { VerificationState } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof VERIFICATION_ACTS]: v.InferOutput<(typeof VERIFICATION_ACTS)[Code]> }
type World = { readonly verification: VerificationState }

export const VERIFICATION_HANDLERS = Object.fromEntries(
  Object.keys(VERIFICATION_ACTS).map((code) => [
    code,
    { refuse: () => null, apply: (slice: VerificationState) => slice },
  ]),
) as unknown as Handlers<Bodies, World, VerificationState>
