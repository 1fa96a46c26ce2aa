import type { Scene } from "./scene.ts"
import type { ExampleDocument } from "./story.ts"

/** What the exchange leaves for the chapters after it. */
export type Exchange = { readonly documents: readonly ExampleDocument[] }

export async function tellExchange(_scene: Scene): Promise<Exchange> {
  return { documents: [] }
}
