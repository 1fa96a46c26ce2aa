import type * as v from "valibot"
import type { Handlers } from "../shared/handler.ts"
import { STATEMENTS_ACTS } from "./acts.ts"
import type { StatementsState } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof STATEMENTS_ACTS]: v.InferOutput<(typeof STATEMENTS_ACTS)[Code]> }
type World = { readonly statements: StatementsState }

export const STATEMENTS_HANDLERS = Object.fromEntries(
  Object.keys(STATEMENTS_ACTS).map((code) => [code, { refuse: () => null, apply: (slice: StatementsState) => slice }]),
) as unknown as Handlers<Bodies, World, StatementsState>
