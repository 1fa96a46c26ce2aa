import { exchangeKeyInForce, imbalance } from "../agreement/standing.ts"
import { proposalStanding } from "../process/proposals.ts"
import { partiesOf } from "../process/state.ts"
import type { Act, Refusal } from "../shared/act.ts"
import { delegationOf, type PartyId } from "../shared/ids.ts"
import { finalListInForce, releaserOf } from "../verification/state.ts"
import type { HandoverRow, InterviewRow, ReceiptRow, TrancheRows } from "./acts.ts"
import type { ReleaseBodies } from "./handlers.ts"
import type { ReleaseRefusal } from "./refusals.ts"
import { isGo, type ReleaseWorld, releasableRows, type Tranche } from "./state.ts"

/** RL1: a tranche draws from the signed list, each person once, within sites and key. */
export function refuseTranche(
  body: ReleaseBodies["tranche-proposed/1"],
  world: ReleaseWorld,
  act: Act,
): Refusal<ReleaseRefusal> | null {
  const { release, process } = world
  if (release.tranches.has(body.id)) return { code: "id-taken", id: body.id }
  const expected = 1 + Math.max(0, ...liveTranches(world).map((each) => each.number))
  if (body.number !== expected) return { code: "tranche-number-wrong", expected }
  const total = body.releases.reduce((sum, each) => sum + each.count, 0)
  if (total === 0) return { code: "tranche-empty" }
  const list = finalListInForce(world)
  if (list === null || list.id !== body.finalList) return { code: "final-list-not-signed", list: body.finalList }
  for (const { by, site, count } of body.releases) {
    if (!partiesOf(process).includes(by)) return { code: "party-unknown", party: by }
    const place = release.sites.get(site)
    if (place === undefined) return { code: "site-unknown", site }
    if (proposalStanding(process, place.proposal) !== "agreed") return { code: "site-not-agreed", site }
    const load = count + loadOf(world, site, body.on)
    if (load > place.capacityPerDay) return { code: "site-full", site, capacity: place.capacityPerDay, load }
  }
  return refuseTrancheRows(body, world, act) ?? refuseImbalance(body, world)
}

/** RL2: every number is on the signed list, of that party, and in no other live tranche. */
function refuseTrancheRows(
  body: ReleaseBodies["tranche-proposed/1"],
  world: ReleaseWorld,
  act: Act,
): Refusal<ReleaseRefusal> | null {
  const rows = act.parts.get(body.rows.digest) as TrancheRows | undefined
  const list = finalListInForce(world)
  if (rows === undefined || list === null) return null
  const taken = new Set(
    liveTranches(world).flatMap((each) => Object.values(each.rowsKnown ?? {}).flatMap((some) => some ?? [])),
  )
  const seen = new Set<number>()
  for (const party of new Set([...body.releases.map((each) => each.by), ...(Object.keys(rows) as PartyId[])])) {
    const numbers = rows[party]
    const planned = body.releases.filter((each) => each.by === party).reduce((sum, each) => sum + each.count, 0)
    if ((numbers ?? []).length !== planned) return { code: "tranche-counts-differ", party, count: planned }
    for (const no of numbers ?? []) {
      if (releaserOf(list, no) !== party) return { code: "row-not-on-final-list", no, party }
      if (taken.has(no)) return { code: "row-in-another-tranche", no }
      if (seen.has(no)) return { code: "row-twice", no }
      seen.add(no)
    }
  }
  return null
}

type Planned = Pick<Tranche, "on" | "releases">

/** RL3: with this tranche the plan stays within the tolerance of the key after each tranche, and at the end of each day. */
function refuseImbalance(
  body: ReleaseBodies["tranche-proposed/1"],
  world: ReleaseWorld,
): Refusal<ReleaseRefusal> | null {
  const plan = [...liveTranches(world), body]
  const days = [...new Set(plan.map((each) => each.on))]
  return (
    refuseBeyond(plan, world, "tranche") ??
    days.reduce<Refusal<ReleaseRefusal> | null>(
      (found, day) =>
        found ??
        refuseBeyond(
          plan.filter((each) => each.on <= day),
          world,
          "day",
        ),
      null,
    )
  )
}

/** Are these tranches together beyond the tolerance of a row of the key that is counted by this window? */
function refuseBeyond(
  tranches: readonly Planned[],
  world: ReleaseWorld,
  window: "tranche" | "day",
): Refusal<ReleaseRefusal> | null {
  const planned = (party: PartyId): number =>
    tranches
      .flatMap((each) => each.releases)
      .filter((each) => each.by === party)
      .reduce((sum, each) => sum + each.count, 0)
  for (const row of exchangeKeyInForce(world)?.rows ?? []) {
    if (row.window !== window) continue
    const { isWithinTolerance, ahead, people } = imbalance(row, planned(row.given.by), planned(row.received.by))
    if (!isWithinTolerance) return { code: "tolerance-exceeded", party: ahead, people, tolerance: row.tolerance }
  }
  return null
}

/** A tranche taken out of the plan, or one that leaves before its turn, must not leave one party ahead either. */
function refuseLeaving(tranche: Tranche, world: ReleaseWorld): Refusal<ReleaseRefusal> | null {
  const left = [...world.release.tranches.values()].filter((each) => each.departures.size > 0 || each.id === tranche.id)
  return refuseBeyond(left, world, "tranche") ?? refuseBeyond(left, world, "day")
}

/** Tranches that are proposed or agreed; what was refused or withdrawn holds nobody. */
export function liveTranches({ process, release }: ReleaseWorld): Tranche[] {
  return [...release.tranches.values()].filter((each) =>
    ["open", "agreed"].includes(proposalStanding(process, each.proposal)),
  )
}

function loadOf(world: ReleaseWorld, site: string, on: string): number {
  return liveTranches(world)
    .filter((each) => each.on === on)
    .flatMap((each) => each.releases)
    .filter((each) => each.site === site)
    .reduce((sum, each) => sum + each.count, 0)
}

/** A tranche that both parties agreed to; a refusal if there is none of that name. */
export function agreedTranche(world: ReleaseWorld, id: `tranche_${string}`): Tranche | Refusal<ReleaseRefusal> {
  const tranche = world.release.tranches.get(id)
  if (tranche === undefined) return { code: "tranche-unknown", tranche: id }
  return proposalStanding(world.process, tranche.proposal) === "agreed"
    ? tranche
    : { code: "tranche-not-agreed", tranche: id }
}

/** RL4: interviews are of people in the tranche, and the codes add up to the counts. */
export function refuseInterviews(
  body: ReleaseBodies["interviews-recorded/1"],
  world: ReleaseWorld,
  act: Act,
): Refusal<ReleaseRefusal> | null {
  const tranche = agreedTranche(world, body.tranche)
  if ("code" in tranche) return tranche
  const rows = act.parts.get(body.rows.digest) as readonly InterviewRow[] | undefined
  if (rows === undefined) return null
  const known = new Set(Object.values(tranche.rowsKnown ?? {}).flatMap((some) => some ?? []))
  const stranger = tranche.rowsKnown === null ? undefined : rows.find((row) => !known.has(row.no))
  if (stranger !== undefined) return { code: "row-not-in-tranche", no: stranger.no }
  if (new Set(rows.map((row) => row.no)).size !== rows.length) return { code: "row-twice" }
  const { consents, declines, fit, unfit } = body.counts
  const isSame =
    consents === rows.filter((row) => row.consent === "CONSENTS").length &&
    declines === rows.filter((row) => row.consent === "DECLINES").length &&
    fit === rows.filter((row) => row.fitness === "FIT").length &&
    unfit === rows.filter((row) => row.fitness === "UNFIT").length
  return isSame ? null : { code: "interviews-counts-differ" }
}

/** RL5: a manifest is the sender's, holds only people who are willing and fit, and is sealed before departure. */
export function refuseManifest(
  body: ReleaseBodies["manifest-sealed/1"],
  world: ReleaseWorld,
  act: Act,
): Refusal<ReleaseRefusal> | null {
  const tranche = agreedTranche(world, body.tranche)
  if ("code" in tranche) return tranche
  if (delegationOf(act.actor) !== body.party) return { code: "not-the-sender", party: body.party }
  if (!tranche.releases.some((each) => each.by === body.party))
    return { code: "tranche-party-missing", party: body.party }
  if (tranche.departures.has(body.party)) return { code: "manifest-after-departure" }
  if (tranche.manifests.has(body.party)) return { code: "manifest-already", party: body.party }
  const rows = act.parts.get(body.rows.digest) as readonly number[] | undefined
  if (rows === undefined) return null
  if (rows.length !== body.count) return { code: "manifest-counts-differ", count: body.count, found: rows.length }
  if (new Set(rows).size !== rows.length) return { code: "row-twice" }
  const cleared = releasableRows(tranche, body.party)
  const stranger = cleared === null ? undefined : rows.find((no) => !cleared.includes(no))
  return stranger === undefined ? null : { code: "row-not-cleared", no: stranger }
}

/** RL6: nobody moves without a sealed manifest and both parties' go. */
export function refuseDeparture(
  body: ReleaseBodies["departure-recorded/1"],
  world: ReleaseWorld,
): Refusal<ReleaseRefusal> | null {
  const tranche = agreedTranche(world, body.tranche)
  if ("code" in tranche) return tranche
  if (!tranche.manifests.has(body.party)) return { code: "manifest-missing", party: body.party }
  if (!isGo(world, tranche)) return { code: "go-missing", tranche: body.tranche }
  if (tranche.departures.has(body.party)) return { code: "departed-already", party: body.party }
  return refuseLeaving(tranche, world)
}

/** RL7: what is handed over is what the manifest said; handed and exceptions add up to it. */
export function refuseHandover(
  body: ReleaseBodies["handover-recorded/1"],
  world: ReleaseWorld,
  act: Act,
): Refusal<ReleaseRefusal> | null {
  const known = [...world.release.handovers.values()]
  if (known.some((each) => each.id === body.id || each.receipt === body.receipt))
    return { code: "already-recorded", handover: body.id }
  const tranche = agreedTranche(world, body.tranche)
  if ("code" in tranche) return tranche
  if (!tranche.departures.has(body.party)) return { code: "not-departed", party: body.party }
  const manifest = tranche.manifests.get(body.party)
  if (manifest === undefined) return { code: "manifest-missing", party: body.party }
  if (manifest.digest !== body.manifest) return { code: "manifest-differs", party: body.party }
  if (!tranche.releases.some((each) => each.by === body.party && each.site === body.site))
    return { code: "site-unknown", site: body.site }
  const earlier = known.filter((each) => each.tranche === body.tranche && each.party === body.party)
  const counted = [body, ...earlier].reduce((sum, each) => sum + each.handed + total(each.exceptions), 0)
  if (counted > manifest.count) return { code: "handover-counts-differ", count: manifest.count, found: counted }
  const rows = act.parts.get(body.rows.digest) as readonly HandoverRow[] | undefined
  if (rows === undefined) return null
  const handed = rows.filter((row) => row.outcome === "HANDED_OVER").length
  if (handed !== body.handed || rows.length !== body.handed + total(body.exceptions))
    return { code: "handover-counts-differ", count: body.handed, found: handed }
  if (new Set(rows.map((row) => row.no)).size !== rows.length) return { code: "row-twice" }
  const done = new Set(earlier.flatMap((each) => (each.rowsKnown ?? []).map((row) => row.no)))
  const stranger = rows.find((row) => done.has(row.no) || manifest.rowsKnown?.includes(row.no) === false)
  return stranger === undefined ? null : { code: "manifest-differs", no: stranger.no }
}

/** RL8: the receiver answers for those who were handed to him, each once, against the same manifest. */
export function refuseReceipt(
  body: ReleaseBodies["receipt-signed/1"],
  world: ReleaseWorld,
  act: Act,
): Refusal<ReleaseRefusal> | null {
  const handover = world.release.handovers.get(body.handover)
  if (handover === undefined) return { code: "handover-unknown", handover: body.handover }
  if (delegationOf(act.actor) === handover.party) return { code: "not-the-receiver" }
  if (body.manifest !== handover.manifest) return { code: "manifest-differs" }
  const answered = handover.receipts.reduce((sum, each) => sum + total(each.counts), 0)
  if (answered === handover.handed && handover.handed > 0) return { code: "already-recorded", handover: body.handover }
  if (answered + total(body.counts) > handover.handed)
    return { code: "receipt-counts-differ", count: handover.handed - answered, found: total(body.counts) }
  const rows = act.parts.get(body.rows.digest) as readonly ReceiptRow[] | undefined
  if (rows === undefined) return null
  if (rows.length !== total(body.counts))
    return { code: "receipt-counts-differ", count: total(body.counts), found: rows.length }
  for (const [code, count] of Object.entries(body.counts)) {
    if (rows.filter((row) => row.code === code).length !== count)
      return { code: "receipt-counts-differ", count: count ?? 0, found: rows.length }
  }
  if (new Set(rows.map((row) => row.no)).size !== rows.length) return { code: "row-twice" }
  const done = new Set(handover.receipts.flatMap((each) => (each.rowsKnown ?? []).map((row) => row.no)))
  const handed = new Set((handover.rowsKnown ?? []).filter((row) => row.outcome === "HANDED_OVER").map((row) => row.no))
  const stranger = rows.find((row) => done.has(row.no) || (handover.rowsKnown !== null && !handed.has(row.no)))
  return stranger === undefined ? null : { code: "row-not-handed", no: stranger.no }
}

export function total(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
