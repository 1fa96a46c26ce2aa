import type * as v from "valibot"
import type { Handlers } from "../shared/handler.ts"
import { RELEASE_ACTS } from "./acts.ts"
import type { ReleaseState } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof RELEASE_ACTS]: v.InferOutput<(typeof RELEASE_ACTS)[Code]> }
type World = { readonly release: ReleaseState }

export const RELEASE_HANDLERS = Object.fromEntries(
  Object.keys(RELEASE_ACTS).map((code) => [code, { refuse: () => null, apply: (slice: ReleaseState) => slice }]),
) as unknown as Handlers<Bodies, World, ReleaseState>
