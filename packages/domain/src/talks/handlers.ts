import type * as v from "valibot"
import type { Handlers } from "../shared/handler.ts"
import { TALKS_ACTS } from "./acts.ts"
import type { TalksState } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof TALKS_ACTS]: v.InferOutput<(typeof TALKS_ACTS)[Code]> }
type World = { readonly talks: TalksState }

export const TALKS_HANDLERS = Object.fromEntries(
  Object.keys(TALKS_ACTS).map((code) => [code, { refuse: () => null, apply: (slice: TalksState) => slice }]),
) as unknown as Handlers<Bodies, World, TalksState>
