import type * as v from "valibot"
import type { Handlers } from "../shared/handler.ts"
import { AGREEMENT_ACTS } from "./acts.ts"
import type { AgreementState } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof AGREEMENT_ACTS]: v.InferOutput<(typeof AGREEMENT_ACTS)[Code]> }
type World = { readonly agreement: AgreementState }

export const AGREEMENT_HANDLERS = Object.fromEntries(
  Object.keys(AGREEMENT_ACTS).map((code) => [code, { refuse: () => null, apply: (slice: AgreementState) => slice }]),
) as unknown as Handlers<Bodies, World, AgreementState>
