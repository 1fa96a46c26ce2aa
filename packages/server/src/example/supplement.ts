import type { PartyId } from "@wasit/domain"
import { LESSON_LISTS } from "@wasit/matching/example"
import { Parts } from "./chair.ts"
import { type Sealed, seal, understand } from "./lists.ts"
import type { Scene } from "./scene.ts"

type Supplement = {
  readonly list: `list_${string}`
  readonly to: `list_${string}`
  readonly claimant: PartyId
  readonly holder: PartyId
  readonly side: keyof typeof LESSON_LISTS
}

const SUPPLEMENTS: readonly Supplement[] = [
  { list: "list_tal-2", to: "list_tal-1", claimant: "party_tal", holder: "party_gov", side: "greater" },
  { list: "list_gov-2", to: "list_gov-1", claimant: "party_gov", holder: "party_tal", side: "lesser" },
]

/**
 * After the first handover each side adds a few names. Both lists are delivered and a second round is open for them, and
 * nobody has answered yet: this is the work that waits for whoever sits down at the match desk.
 */
export async function tellSupplement(scene: Scene): Promise<void> {
  const sealed: Sealed[] = []
  for (const supplement of SUPPLEMENTS) sealed.push(await deposit(scene, supplement))
  await scene.cosign("2020-04-20T09:30:00Z")
  for (const [at, supplement] of SUPPLEMENTS.entries()) await open(scene, supplement, sealed[at]!)
  for (const [at, supplement] of SUPPLEMENTS.entries()) await receive(scene, supplement, sealed[at]!)
  await (await scene.chair("facilitator_qatar/head")).act("2020-04-20T11:00:00Z", "round-opened/1", {
    id: "round_2",
    number: 2,
    lists: SUPPLEMENTS.map(({ list }) => list),
    answersDue: { at: "2020-04-25T19:29:59Z", zone: "Asia/Kabul" },
    commentsDue: { at: "2020-04-27T19:29:59Z", zone: "Asia/Kabul" },
    repliesDue: { at: "2020-04-29T19:29:59Z", zone: "Asia/Kabul" },
  })
  await scene.cosign("2020-04-20T11:10:00Z")
}

async function deposit(scene: Scene, { list, to, claimant, holder, side }: Supplement): Promise<Sealed> {
  const { rows, grade } = understand(LESSON_LISTS[side].claimed)
  const sealed = await seal(rows)
  const officer = await scene.chair(`${claimant}/list-officer`)
  await officer.act("2020-04-20T09:20:00Z", "list-deposited/1", {
    id: list,
    exchange: "exchange_first",
    party: claimant,
    heldBy: holder,
    version: 2,
    supplements: to,
    root: sealed.root,
    count: sealed.count,
    grade,
    blob: await officer.blob(sealed.blob),
    isDeclared: true,
  })
  return sealed
}

async function open(scene: Scene, { list, claimant }: Supplement, { identity }: Sealed): Promise<void> {
  const checkpoint = scene.log.cosigned
  if (checkpoint === null) throw new Error("the supplementary lists were not cosigned")
  const parts = new Parts()
  const ref = await parts.ref(scene.log.state, "names", { identity })
  const officer = await scene.chair(`${claimant}/list-officer`)
  await officer.act("2020-04-20T10:00:00Z", "list-opened/1", { list, identity: ref, checkpoint }, parts)
}

async function receive(scene: Scene, { list, holder }: Supplement, { root, count }: Sealed): Promise<void> {
  const officer = await scene.chair(`${holder}/list-officer`)
  await officer.act("2020-04-20T10:30:00Z", "list-received/1", { list, root, count })
}
