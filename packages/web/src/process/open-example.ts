import type { Refusal } from "@wasit/domain"
import { type ChairSecrets, keepChair, takeChair } from "../keys/chairs.ts"
import { keepDocument } from "../keys/vault.ts"
import { getOpen, postOpen } from "../record/api.ts"

/** The example as the server gives it: invented people's secrets, and what lies on each one's desk. */
type Example = {
  readonly id: string
  readonly chairs: readonly ChairSecrets[]
  readonly documents: readonly { readonly member: string; readonly name: string; readonly value: unknown }[]
}

/** How far the opening has come: the server makes the story, then this device takes its places. */
export type OpeningStep =
  | { readonly stage: "making" }
  | { readonly stage: "keeping"; readonly done: number; readonly of: number }

/**
 * Opens the example: has the server make it where it has none, takes every place in it, and lays the invented lists on
 * the desks of those who have them. Doing it twice changes nothing.
 *
 * @returns the id of its process, or why it could not be had
 */
export async function openExample(onStep: (step: OpeningStep) => void): Promise<{ readonly id: string } | Refusal> {
  onStep({ stage: "making" })
  const found = await getOpen<Example>("/api/example")
  const isMissing = "code" in found && found.code === "not-found"
  const example = isMissing ? await postOpen<Example>("/api/example", {}) : found
  if ("code" in example) return example
  const of = example.chairs.length + example.documents.length
  let done = 0
  for (const secrets of example.chairs) {
    await keepChair(await takeChair(example.id, secrets))
    onStep({ stage: "keeping", done: ++done, of })
  }
  for (const { member, name, value } of example.documents) {
    await keepDocument(`${example.id}/${member}/${name}`, value)
    onStep({ stage: "keeping", done: ++done, of })
  }
  return { id: example.id }
}
