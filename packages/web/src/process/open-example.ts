import type { Refusal } from "@wasit/domain"
import { type ChairSecrets, keepChair, takeChair } from "../keys/chairs.ts"
import { keepDocument } from "../keys/vault.ts"
import { postOpen } from "../record/api.ts"
import { type Telling, TOURS, tourKey, writeTour } from "./tour.ts"

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
 * the desks of those who have them. Doing it twice changes nothing but the tour, which begins anew.
 *
 * @returns the id of its process, or why it could not be had
 */
export async function openExample(
  telling: Telling,
  onStep: (step: OpeningStep) => void,
): Promise<{ readonly id: string } | Refusal> {
  const path = telling === "whole" ? "/api/example" : `/api/example/${telling}`
  onStep({ stage: "making" })
  const example = await postOpen<Example>(path, {})
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
  localStorage.setItem(tourKey(example.id), writeTour({ telling, at: 0 }))
  sessionStorage.setItem(`wasit-chair/${example.id}`, TOURS[telling][0].member)
  return { id: example.id }
}
