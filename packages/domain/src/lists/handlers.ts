import type * as v from "valibot"
import type { Handlers } from "../shared/handler.ts"
import { LISTS_ACTS } from "./acts.ts"
import type { ListsState } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof LISTS_ACTS]: v.InferOutput<(typeof LISTS_ACTS)[Code]> }
type World = { readonly lists: ListsState }

export const LISTS_HANDLERS = Object.fromEntries(
  Object.keys(LISTS_ACTS).map((code) => [code, { refuse: () => null, apply: (slice: ListsState) => slice }]),
) as unknown as Handlers<Bodies, World, ListsState>
