import type { RecordEntry } from "@wasit/domain"
import { GOV, inSession } from "../../packages/domain/src/doha.test-support.ts"

/** A long history of a session: own sentences, points and open points, as they would stand in a record. */
export function longHistory(size: number): readonly RecordEntry[] {
  const story = inSession()
  const entries: RecordEntry[] = [...story.entries]
  while (entries.length < size) {
    const index = entries.length
    entries.push({ ...actOf(index), actor: GOV, at: story.now, ctx: "joint", parts: new Map(), index })
  }
  return entries
}

function actOf(n: number): { readonly act: string; readonly body: unknown } {
  const wording = { en: `Sentence ${n}`, ar: `جملة ${n}` }
  const item = { session: "session_one", item: "item_lists" }
  switch (n % 3) {
    case 0:
      return { act: "own-sentence-recorded/1", body: { ...item, delegation: "party_gov", wording } }
    case 1:
      return { act: "point-proposed/1", body: { id: `point_${n}`, ...item, wording } }
    default:
      return { act: "open-point-recorded/1", body: { id: `point_o${n}`, ...item, wording, owner: null, due: null } }
  }
}
