import { isRefusal } from "../http/context.ts"
import type { Registry } from "../log/registry.ts"
import type { ChairSecrets } from "./chair.ts"
import { type ExampleDocument, tellStory } from "./story.ts"

/** What a browser needs to play the example from every chair. */
export type Example = {
  readonly id: string
  readonly chairs: readonly ChairSecrets[]
  /** What lies on a chair's own device: lists and registers of invented people, with the keys of their sealed lists. */
  readonly documents: readonly ExampleDocument[]
}

const SETTING = "example"
const making = new WeakMap<Registry, Promise<Example>>()

/** The example of this server; null while it has none. */
export async function exampleOf(registry: Registry): Promise<Example | null> {
  const kept = await registry.folder.readSetting(SETTING)
  return kept === null ? null : (JSON.parse(kept) as Example)
}

/** The example, made first if need be. */
export function ensureExample(registry: Registry): Promise<Example> {
  let made = making.get(registry)
  if (made === undefined) {
    made = makeExample(registry)
    making.set(registry, made)
    made.catch(() => making.delete(registry))
  }
  return made
}

async function makeExample(registry: Registry): Promise<Example> {
  const kept = await exampleOf(registry)
  if (kept !== null) return kept
  const id = await freeId(registry)
  const log = await registry.create(id)
  const signer = await registry.signer(id)
  const told = await tellStory(log, signer.key)
  const example: Example = { id, ...told }
  await registry.folder.writeSetting(SETTING, JSON.stringify(example))
  return example
}

/** An earlier attempt that a crash cut short is left as it is. */
async function freeId(registry: Registry): Promise<string> {
  for (let number = 1; ; number++) {
    const id = `example-doha-${number}`
    const log = await registry.find(id)
    if (log === null || isRefusal(log) || log.size === 0) return id
  }
}
