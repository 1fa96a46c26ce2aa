import { isRefusal } from "../http/context.ts"
import type { Registry } from "../log/registry.ts"
import type { ChairSecrets } from "./chair.ts"
import { type ExampleDocument, type Telling, tellStory } from "./story.ts"

/** What a browser needs to play the example from every chair. */
export type Example = {
  readonly id: string
  readonly chairs: readonly ChairSecrets[]
  /** What lies on a chair's own device: lists and registers of invented people, with the keys of their sealed lists. */
  readonly documents: readonly ExampleDocument[]
}

/** Where each telling's example is kept, and how its process is called. */
const KEPT = {
  whole: { setting: "example", id: "example-doha" },
  opening: { setting: "example-opening", id: "example-doha-opening" },
} as const satisfies Record<Telling, { setting: string; id: string }>

const making = new WeakMap<Registry, Map<Telling, Promise<Example>>>()

/** The example of this server, told so far; null while it has none. */
export async function exampleOf(registry: Registry, telling: Telling = "whole"): Promise<Example | null> {
  const kept = await registry.folder.readSetting(KEPT[telling].setting)
  return kept === null ? null : (JSON.parse(kept) as Example)
}

/** The example, made first if need be. */
export function ensureExample(registry: Registry, telling: Telling = "whole"): Promise<Example> {
  const all = making.get(registry) ?? new Map<Telling, Promise<Example>>()
  making.set(registry, all)
  let made = all.get(telling)
  if (made === undefined) {
    made = makeExample(registry, telling)
    all.set(telling, made)
    made.catch(() => all.delete(telling))
  }
  return made
}

async function makeExample(registry: Registry, telling: Telling): Promise<Example> {
  const kept = await exampleOf(registry, telling)
  if (kept !== null) return kept
  const id = await freeId(registry, KEPT[telling].id)
  const log = await registry.create(id)
  const signer = await registry.signer(id)
  const told = await tellStory(log, signer.key, telling)
  const example: Example = { id, ...told }
  await registry.folder.writeSetting(KEPT[telling].setting, JSON.stringify(example))
  return example
}

/** An earlier attempt that a crash cut short is left as it is. */
async function freeId(registry: Registry, base: string): Promise<string> {
  for (let number = 1; ; number++) {
    const id = `${base}-${number}`
    const log = await registry.find(id)
    if (log === null || isRefusal(log) || log.size === 0) return id
  }
}
