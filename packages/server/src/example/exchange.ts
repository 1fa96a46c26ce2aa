import type { AnswerRow, BodyOf, Outcome, PartyId } from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import type { Truth } from "@wasit/matching/example"
import { Parts } from "./chair.ts"
import { type Direction, directions, HELD_SHARE, invented, SEED, type Sealed, seal, understand } from "./lists.ts"
import type { Scene } from "./scene.ts"
import type { ExampleDocument } from "./story.ts"

/** One direction after the exchange: what was claimed, and the holder's answer to every row. */
export type Answered = Direction & { readonly rows: readonly SealedRow[]; readonly answers: readonly AnswerRow[] }

/** What the exchange leaves for the chapters after it. */
export type Exchange = { readonly documents: readonly ExampleDocument[]; readonly answered: readonly Answered[] }

/** From here on the story is a rehearsal: lists of invented people, sealed, opened at the same moment, answered. */
export async function tellExchange(scene: Scene): Promise<Exchange> {
  const host = await scene.chair("facilitator_qatar/head")
  await host.act("2020-03-23T08:00:00Z", "exchange-opened/1", {
    id: "exchange_first",
    parties: ["party_gov", "party_tal"],
    depositDue: { at: "2020-03-25T12:00:00Z", zone: "Asia/Kabul" },
  })
  const sealed = await deposit(scene)
  await scene.cosign("2020-03-25T10:10:00Z")
  await open(scene, sealed)
  await host.act("2020-03-26T07:00:00Z", "round-opened/1", {
    id: "round_1",
    number: 1,
    lists: sealed.map(({ direction }) => direction.list),
    answersDue: { at: "2020-04-01T19:29:59Z", zone: "Asia/Kabul" },
    commentsDue: { at: "2020-04-03T19:29:59Z", zone: "Asia/Kabul" },
    repliesDue: { at: "2020-04-05T19:29:59Z", zone: "Asia/Kabul" },
  })
  const answered: Answered[] = []
  for (const { direction, rows } of sealed) answered.push(await answer(scene, direction, rows))
  for (const { holder, side } of answered) {
    await (await scene.chair(`${holder}/list-officer`)).act("2020-03-31T12:30:00Z", "unclaimed-counted/1", {
      round: "round_1",
      party: holder,
      count: side.unclaimed.length,
    })
  }
  await scene.cosign("2020-04-01T09:00:00Z")
  return { documents: documentsOf(sealed), answered }
}

type Deposited = { readonly direction: Direction; readonly rows: readonly SealedRow[]; readonly sealed: Sealed }

async function deposit(scene: Scene): Promise<Deposited[]> {
  const deposited: Deposited[] = []
  for (const [at, direction] of directions(invented()).entries()) {
    const { rows, grade } = understand(direction.side.claimed)
    const sealed = await seal(rows)
    const officer = await scene.chair(`${direction.claimant}/list-officer`)
    await officer.act(`2020-03-25T0${8 + at}:00:00Z`, "list-deposited/1", {
      id: direction.list,
      exchange: "exchange_first",
      party: direction.claimant,
      heldBy: direction.holder,
      version: 1,
      supplements: null,
      root: sealed.root,
      count: sealed.count,
      grade,
      blob: await officer.blob(sealed.blob),
      isDeclared: true,
    })
    deposited.push({ direction, rows, sealed })
  }
  return deposited
}

async function open(scene: Scene, deposited: readonly Deposited[]): Promise<void> {
  const checkpoint = scene.log.cosigned
  if (checkpoint === null) throw new Error("the deposits were not cosigned")
  for (const { direction, sealed } of deposited) {
    const officer = await scene.chair(`${direction.claimant}/list-officer`)
    const parts = new Parts()
    const identity = await parts.ref(scene.log.state, "names", { identity: sealed.identity })
    await officer.act("2020-03-25T10:15:00Z", "list-opened/1", { list: direction.list, identity, checkpoint }, parts)
  }
  for (const { direction, sealed } of deposited) {
    const officer = await scene.chair(`${direction.holder}/list-officer`)
    await officer.act("2020-03-25T11:00:00Z", "list-received/1", {
      list: direction.list,
      root: sealed.root,
      count: sealed.count,
    })
  }
}

/** The holder answers every row he was given; what he does not answer in time the clock will say. */
async function answer(scene: Scene, direction: Direction, rows: readonly SealedRow[]): Promise<Answered> {
  const officer = await scene.chair(`${direction.holder}/list-officer`)
  const answers = rows.flatMap((row, index) => answerTo(row, index + 1, direction, rows))
  const parts = new Parts()
  const counts: Partial<Record<Outcome, number>> = {}
  for (const { outcome } of answers) counts[outcome] = (counts[outcome] ?? 0) + 1
  const body: BodyOf<"statement-submitted/1"> = {
    round: "round_1",
    list: direction.list,
    counts,
    underSearch: counts.UNDER_SEARCH === undefined ? [] : [{ due: SEARCH_DUE, count: counts.UNDER_SEARCH }],
    rows: await parts.ref(scene.log.state, "names", answers),
  }
  await officer.act("2020-03-31T12:00:00Z", "statement-submitted/1", body, parts)
  return { ...direction, rows, answers }
}

const SEARCH_DUE = "2020-04-10T19:29:59Z"

const AUTHORITY: Readonly<Record<PartyId, readonly `authority_${string}`[]>> = {
  party_gov: ["authority_bagram", "authority_pul-e-charkhi", "authority_provinces"],
  party_tal: ["authority_commission"],
}

function answerTo(
  row: SealedRow,
  number: number,
  { side, holder }: Direction,
  rows: readonly SealedRow[],
): AnswerRow[] {
  const truth = side.truth.find((each) => each.claim === row.id) ?? side.truth[number - 1]
  if (truth === undefined) return []
  const authorities = AUTHORITY[holder] ?? []
  switch (truth.outcome) {
    case "held":
      return [
        { row: number, outcome: "HELD", authority: authorities[number % authorities.length] ?? "authority_other" },
      ]
    case "duplicate":
      return [{ row: number, outcome: "DUPLICATE_OF", of: originalOf(truth, rows) }]
    case "released":
      return [{ row: number, outcome: "RELEASED_BEFORE", reason: "RELEASED_BEFORE/LOCAL_MEDIATION", on: "2019-09-01" }]
    case "incomplete":
      return [{ row: number, outcome: "INSUFFICIENT_DATA", note: "Father's name and place are missing." }]
    case "other-group":
      return [{ row: number, outcome: "OUT_OF_SCOPE", reason: "OUT_OF_SCOPE/OTHER_GROUP" }]
    case "criminal":
      return [{ row: number, outcome: "OUT_OF_SCOPE", reason: "OUT_OF_SCOPE/ORDINARY_CRIME" }]
    case "not-held":
      return [{ row: number, outcome: "NOT_HELD" }]
    case "unexplained":
      // Every third is still looked for, the others stay without an answer.
      return number % 3 === 0 ? [{ row: number, outcome: "UNDER_SEARCH", due: SEARCH_DUE }] : []
  }
}

function originalOf(truth: Truth, rows: readonly SealedRow[]): number {
  return (
    1 +
    Math.max(
      0,
      rows.findIndex((row) => row.id === truth.duplicateOf),
    )
  )
}

/** What lies on the list officers' devices: where their invented lists and registers come from, and their seals' keys. */
function documentsOf(deposited: readonly Deposited[]): ExampleDocument[] {
  return deposited.map(({ direction, sealed }) => {
    const { key, identity } = sealed
    const supplement = direction.claimant === "party_tal" ? "list_tal-2" : "list_gov-2"
    return listOnDesk(direction, { list: direction.list, supplement, key, identity })
  })
}

/** The same before anything is sealed. */
export const listsOnDesks = (): ExampleDocument[] =>
  directions(invented()).map((direction) =>
    listOnDesk(direction, { list: null, supplement: null, key: null, identity: null }),
  )

type Seal = Readonly<Record<"list" | "supplement" | "key" | "identity", string | null>>

function listOnDesk({ claimant }: Direction, seal: Seal): ExampleDocument {
  const [claims, holds] = claimant === "party_tal" ? ["greater", "lesser"] : ["lesser", "greater"]
  const value = { seed: SEED, heldShare: HELD_SHARE, claims, holds, ...seal }
  return { member: `${claimant}/list-officer`, name: "example-lists", value }
}
