import { expect, test } from "vitest"
import { exchangeKeyInForce, flagsOf, imbalance } from "./agreement/standing.ts"
import { blindParties, blindStep, isPurged, mayFetchMessage, spentTickets, ticketsOf } from "./blind/state.ts"
import { atTheEnd, countActs, throughout } from "./histories.test-support.ts"
import { listStanding, mayDeliver } from "./lists/state.ts"
import { agreedAt, proposalStanding } from "./process/proposals.ts"
import { partiesOf } from "./process/state.ts"
import { countFigure, countReleased } from "./release/figure.ts"
import { contestedRows, ledgerSide, shortfallOf } from "./release/ledger.ts"
import { liveTranches } from "./release/refuse.ts"
import { openReceipts, type Tranche } from "./release/state.ts"
import { replay } from "./replay.ts"
import { delegationOf, kindOf, type PartyId } from "./shared/ids.ts"
import type { ProcessState } from "./state.ts"
import { publicStatements, publicView } from "./statements/public-view.ts"
import { pointStanding } from "./talks/standing.ts"
import { outcomeTable } from "./verification/outcome-table.ts"
import { finalListInForce, releaserOf } from "./verification/state.ts"

const PARTIES: readonly PartyId[] = ["party_gov", "party_tlb"]
const FAR = "2021-01-01T00:00:00Z"
const sum = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0)
const rowsOf = (tranche: Tranche): number[] => Object.values(tranche.rowsKnown ?? {}).flatMap((some) => some ?? [])
const plannedBy = (tranches: readonly Tranche[], party: PartyId): number =>
  tranches.flatMap((each) => each.releases).reduce((total, each) => total + (each.by === party ? each.count : 0), 0)

test("CO2 random histories folded step by step and from the start give one state, without a flag", () => {
  atTheEnd((story) => {
    expect(story.refold()).toEqual(story.state)
    expect(story.state.flags).toEqual([])
  })
})

test("CO2 the histories reach acts of every slice, so that what holds in them says something", () => {
  const counts = countActs(500)
  for (const act of [
    "authority-named/1",
    "point-initialled/1",
    "sheet-signed/2",
    "accession-recorded/1",
    "process-resumed/1",
    "list-opened/1",
    "statement-submitted/1",
    "final-list-proposed/1",
    "blind-asked/1",
    "blind-answered/1",
    "blind-deposited/1",
    "blind-drawn/1",
    "blind-released/1",
    "blind-record-shown/1",
    "blind-purged/1",
    "departure-recorded/1",
    "handover-recorded/1",
    "receipt-signed/1",
    "shortfall-explained/1",
    "substitution-proposed/1",
    "remains-confirmed/1",
    "statement-issued/1",
  ])
    expect(counts.get(act) ?? 0, act).toBeGreaterThan(2)
})

test("PR11 what decide let in replays without an irregularity", () => {
  atTheEnd((story) => {
    const irregular = replay(story.entries).irregular.filter(({ refusal }) => refusal.code !== "deposits-not-cosigned")
    expect(irregular).toEqual([])
  })
})

test("PR7 what all parties agreed to stays agreed, whatever follows", () => {
  throughout(({ before, after }) => {
    for (const id of before.process.proposals.keys()) {
      if (proposalStanding(before.process, id) !== "agreed") continue
      expect(proposalStanding(after.process, id)).toBe("agreed")
      expect(agreedAt(after.process, id)).toEqual(agreedAt(before.process, id))
    }
  })
})

test("VE1 the outcomes of a list and what is waiting add up to its count, in every round and at every instant", () => {
  throughout(({ after }) => {
    for (const round of after.verification.rounds.values())
      for (const list of round.lists)
        for (const at of [after.lastAt ?? FAR, "2020-03-30T00:00:00Z", FAR]) {
          const table = outcomeTable(after, round.id, list, at)!
          expect(sum(table.outcomes) + table.waiting).toBe(table.claimed)
          expect(Math.min(...Object.values(table.outcomes), table.waiting)).toBeGreaterThanOrEqual(0)
        }
  })
})

test("LI2 no list can be read by the other party before both stand opened, or all parties agreed otherwise", () => {
  throughout(({ after }) => {
    for (const list of after.lists.lists.values()) {
      if (!mayDeliver(after, list.id)) continue
      const others = [...after.lists.lists.values()].filter((each) => each.party !== list.party)
      const isEarly = [...after.process.proposals.values()].some(
        ({ act, id }) => act === "early-opening-proposed/1" && proposalStanding(after.process, id) === "agreed",
      )
      expect(isEarly || others.some((each) => each.opening !== null)).toBe(true)
    }
  })
})

test("LI3 deposited, opened, delivered, read: none before the one it needs, and none is taken back", () => {
  throughout(({ before, after }) => {
    for (const list of after.lists.lists.keys()) {
      const standing = listStanding(after, list)!
      const order = [standing.deposited, standing.opened, standing.delivered, standing.read]
      for (const [at, moment] of order.entries())
        if (moment !== null && at > 0) expect(order[at - 1]! <= moment).toBe(true)
      if (before.lists.lists.has(list) && mayDeliver(before, list)) expect(mayDeliver(after, list)).toBe(true)
    }
  })
})

test("VE6 the final list in force is one that all parties signed, and never goes without another in its place", () => {
  throughout(({ before, after }) => {
    const [was, is] = [finalListInForce(before), finalListInForce(after)]
    if (was !== null) expect(is).not.toBeNull()
    if (is === null) return
    expect(partiesOf(after.process).every((party) => after.process.proposals.get(is.proposal)?.agreed.has(party))).toBe(
      true,
    )
    for (const [id, versions] of before.verification.finalLists)
      expect(after.verification.finalLists.get(id)?.slice(0, versions.length)).toEqual(versions)
  })
})

test("VE6 each number of a final list is one party's", () => {
  throughout(({ after }) => {
    const list = finalListInForce(after)
    if (list === null) return
    const numbers = Object.values(list.numbersKnown ?? {}).flatMap((ranges) =>
      (ranges ?? []).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBe(sum(list.counts))
  })
})

test("BR4 BR11 a result stands on two sealed lists, three bindings and every drawn ticket", () => {
  throughout(({ after }) => {
    for (const round of after.blind.rounds.values()) {
      if (round.asked.size > 0) expect(round.bound.size).toBe(3)
      if (round.released === null) continue
      const list = after.lists.lists.get(round.list)
      expect(round.bound.get(round.claimant)?.input?.list).toBe(list?.root)
      expect(round.audited.size).toBe(round.terms?.audited === 0 ? 0 : 2)
      expect(new Set([...round.bound.values()].map(({ terms }) => terms)).size).toBe(1)
    }
  })
})

test("BR6 no party uses more tickets than its mandate, over all rounds", () => {
  throughout(({ after }) => {
    for (const round of after.blind.rounds.values())
      for (const party of blindParties(round))
        if (round.bound.has(party))
          expect(spentTickets(after.blind, round, party) + ticketsOf(round, party)).toBeLessThanOrEqual(
            party === round.claimant ? round.terms!.mandate.claimed : round.terms!.mandate.held,
          )
  })
})

test("BR8 every message of a blind round stands in the record once", () => {
  throughout(({ after }) => {
    const files = [...after.blind.messages.values()].map(({ file }) => file)
    expect(new Set(files).size).toBe(files.length)
  })
})

test("BR10 the comparer has no deposit before both are there, and nobody outside a round has any message of it", () => {
  throughout(({ after }) => {
    for (const [blob, { kind, round: id }] of after.blind.messages) {
      expect(mayFetchMessage(after.blind, "neutral_field", blob)).toBe(false)
      const round = after.blind.rounds.get(id)!
      // What all three have purged is there for nobody.
      if (kind === "deposit")
        expect(mayFetchMessage(after.blind, "facilitator_host", blob)).toBe(
          round.deposits.size === 2 && !isPurged(round),
        )
    }
  })
})

test("BR13 a round that is over takes no message but rows that both want", () => {
  throughout(({ before, after }) => {
    for (const round of before.blind.rounds.values()) {
      const step = blindStep(before, round)
      if (step !== "aborted" && step !== "purged") continue
      const { purged: _, ...rest } = after.blind.rounds.get(round.id)!
      expect(rest).toEqual({ ...rest, shown: round.shown, wanted: round.wanted, released: round.released })
      expect(after.blind.messages.size).toBe(before.blind.messages.size)
    }
  })
})

test("RL1 a tranche's counts are those of its rows, for every party that releases", () => {
  throughout(({ after }) => {
    for (const tranche of after.release.tranches.values())
      for (const party of PARTIES) expect(tranche.rowsKnown?.[party]?.length ?? 0).toBe(plannedBy([tranche], party))
  })
})

test("RL2 a person is in at most one live tranche", () => {
  throughout(({ after }) => {
    const rows = liveTranches(after).flatMap(rowsOf)
    expect(new Set(rows).size).toBe(rows.length)
  })
})

test("RL3 what has left stays within the tolerance of the key after each tranche and day", () => {
  throughout(({ after, entry }) => {
    if (entry.act !== "departure-recorded/1") return
    const left = [...after.release.tranches.values()].filter((each) => each.departures.size > 0)
    for (const row of exchangeKeyInForce(after)?.rows ?? [])
      expect(imbalance(row, plannedBy(left, row.given.by), plannedBy(left, row.received.by)).isWithinTolerance).toBe(
        true,
      )
  })
})

test("RL4 only the neutral writes interviews, handovers and confirmations of remains", () => {
  throughout(({ entry }) => {
    if (["interviews-recorded/1", "handover-recorded/1", "remains-confirmed/1"].includes(entry.act))
      expect(kindOf(delegationOf(entry.actor))).toBe("neutral")
  })
})

test("RL5 nobody is on a manifest without consent and fitness, and no manifest is sealed after departure", () => {
  throughout(({ after, entry }) => {
    if (entry.act !== "manifest-sealed/1") return
    const { tranche: id, party } = entry.body as { tranche: `tranche_${string}`; party: PartyId }
    const tranche = after.release.tranches.get(id)!
    const newest = new Map(tranche.interviews.flatMap((each) => each.rowsKnown ?? []).map((row) => [row.no, row]))
    for (const no of tranche.manifests.get(party)?.rowsKnown ?? [])
      expect(newest.get(no)).toMatchObject({ consent: "CONSENTS", fitness: "FIT" })
    expect(tranche.departures.has(party)).toBe(false)
  })
})

test("RL5 departure needs the manifest and every party's go", () => {
  throughout(({ before, entry }) => {
    if (entry.act !== "departure-recorded/1") return
    const { tranche: id, party } = entry.body as { tranche: `tranche_${string}`; party: PartyId }
    const tranche = before.release.tranches.get(id)!
    expect(tranche.manifests.has(party)).toBe(true)
    expect(PARTIES.map((each) => tranche.go.get(each)?.decision)).toEqual(["go", "go"])
  })
})

test("RL6 a handover is of rows of the manifest, each row once", () => {
  throughout(({ after }) => {
    for (const tranche of after.release.tranches.values())
      for (const party of PARTIES) {
        const manifest = tranche.manifests.get(party)
        const rows = tranche.handovers
          .map((id) => after.release.handovers.get(id)!)
          .filter((each) => each.party === party)
          .flatMap((each) => (each.rowsKnown ?? []).map((row) => row.no))
        expect(new Set(rows).size).toBe(rows.length)
        for (const no of rows) expect(manifest?.rowsKnown).toContain(no)
      }
  })
})

test("RL7 a receipt answers for each person handed over, once, with the rows that its counts say", () => {
  throughout(({ after }) => {
    for (const handover of after.release.handovers.values()) {
      const handed = (handover.rowsKnown ?? []).filter((row) => row.outcome === "HANDED_OVER").map((row) => row.no)
      const answered = handover.receipts.flatMap((each) => (each.rowsKnown ?? []).map((row) => row.no))
      expect(new Set(answered).size).toBe(answered.length)
      for (const no of answered) expect(handed).toContain(no)
      expect(openReceipts(handover)).toBe(handed.length - answered.length)
    }
  })
})

test("RL8 agreed less delivered is the sum of the reasons and of what is still open, which is never negative", () => {
  throughout(({ after }) => {
    for (const tranche of after.release.tranches.values())
      for (const party of PARTIES) {
        const { agreed, delivered, reasons, open } = shortfallOf(after, tranche, party)
        const isHanded = tranche.handovers.some((id) => after.release.handovers.get(id)?.party === party)
        expect(open).toBeGreaterThanOrEqual(0)
        if (isHanded) expect(agreed - delivered).toBe(sum(reasons) + open)
      }
  })
})

test("RL9 the difference of two counts is the sum of its reasons, none negative, and of its rows", () => {
  throughout(({ after }) => {
    for (const party of PARTIES) {
      const { difference, explained, counts } = ledgerSide(after, party)
      expect(counts.debtor - counts.creditor).toBe(difference)
      expect(sum(explained)).toBe(difference)
      expect(Math.min(...Object.values(explained))).toBeGreaterThanOrEqual(0)
      expect(contestedRows(after, party).length).toBe(counts.contested)
    }
  })
})

test("RL11 what counts for the commitment was receipted on the list, or is an agreed substitution", () => {
  throughout(({ after }) => {
    for (const party of PARTIES) {
      const accepted = [...after.release.handovers.values()]
        .filter((each) => each.party === party)
        .flatMap((each) => each.receipts)
        .reduce((total, each) => total + (each.counts.ACCEPTED ?? 0), 0)
      const substituted = [...after.release.substitutions.values()]
        .filter((each) => proposalStanding(after.process, each.proposal) === "agreed")
        .reduce((total, each) => total + (after.release.reported.get(each.release)?.by === party ? each.count : 0), 0)
      const joint = countReleased(after, party, "joint", null)
      expect(joint).toBeGreaterThanOrEqual(accepted)
      expect(joint).toBeLessThanOrEqual(accepted + substituted)
      expect(joint).toBeLessThanOrEqual(countReleased(after, party, "creditor", null))
    }
  })
})

test("RL12 remains count only as confirmed, and never as a release", () => {
  throughout(({ before, after, entry }) => {
    const isOfRemains = entry.act.startsWith("remains-")
    for (const party of PARTIES) {
      const confirmed = [...after.release.remains.values()]
        .filter((each) => each.party === party)
        .reduce((total, each) => total + (each.confirmation?.confirmed ?? 0), 0)
      expect(countReleased(after, party, "remains", null)).toBe(confirmed)
      if (isOfRemains)
        for (const rule of ["debtor", "creditor", "joint"] as const)
          expect(countReleased(after, party, rule, null)).toBe(countReleased(before, party, rule, null))
    }
  })
})

test("AG2 a commitment whose debtor did not sign is flagged exactly until that party's accession covers it", () => {
  throughout(({ after }) => {
    if (!after.agreement.commitments.has("commitment_5000")) return
    const isCovered = after.agreement.accessions.some((each) => each.party === "party_gov")
    const flags = flagsOf(after.agreement, "commitment_5000").map((flag) => flag.code)
    expect(flags.includes("debtor-not-signatory")).toBe(!isCovered)
  })
})

/** What may enter while a process is suspended; the neutral's own entries may always. */
const GOES_ON = /^(process-resumed|compliance-|truce-|statement-(recorded|issued)|invitation-|member-|rehearsal-)/

test("AG8 a suspended process takes no step but what goes on; who suspended, why and what ends it stand", () => {
  throughout(({ before, entry }) => {
    const { suspension } = before.agreement
    if (suspension === null) return
    expect(PARTIES).toContain(suspension.by)
    expect([suspension.reason, suspension.endsWhen]).toEqual([{ en: "Said" }, { en: "Said" }])
    if (kindOf(delegationOf(entry.actor)) !== "neutral") expect(entry.act).toMatch(GOES_ON)
    if (entry.act === "process-resumed/1") expect(delegationOf(entry.actor)).toBe(suspension.by)
  })
})

test("TA3 a point is agreed when every party's head initialled the wording that stands", () => {
  throughout(({ after }) => {
    for (const point of after.talks.points.values())
      expect(pointStanding(after.process, point).isAgreed).toBe(point.versions.at(-1)?.initials.size === 2)
  })
})

test("TA14 all signatures under a sheet bear one digest, and none stands twice", () => {
  throughout(({ after }) => {
    for (const { signatures } of after.talks.sessions.values()) {
      const digests = new Map(signatures.map((each) => [each.position, each.digest]))
      expect(signatures.every((each) => digests.get(each.position) === each.digest)).toBe(true)
      expect(new Set(signatures.map((each) => `${each.position} ${each.delegation}`)).size).toBe(signatures.length)
    }
  })
})

test("ST1 every number of an issued text is what the record answered at the position it names", () => {
  throughout(({ before, entry }) => {
    if (entry.act !== "statement-issued/1") return
    const { figures } = entry.body as { figures: readonly { query: never; value: number; position: number }[] }
    for (const { query, value, position } of figures) {
      expect(position).toBe(before.size)
      expect(countFigure(before, query, entry.at)).toBe(value)
    }
  })
})

test("ST2 a joint text once published stays published", () => {
  const published = (state: ProcessState) => publicStatements(state, FAR).map((each) => each.id)
  throughout(({ before, after }) => {
    for (const id of published(before)) expect(published(after)).toContain(id)
  })
})

test("ST4 the public view holds no person, site, route or member at any position", () => {
  throughout(({ after, entry }) => {
    const text = JSON.stringify(publicView(after, entry.at))
    expect(text).not.toMatch(/site_|Parwan|A gate|Invented|age1|\/head|\/chair|wasit\.test\/party/)
  })
})

test("VE6 a number that is releasable is on the list in force, of the party that releases it", () => {
  throughout(({ before, entry, after }) => {
    if (entry.act !== "tranche-proposed/1") return
    const list = finalListInForce(before)!
    const tranche = after.release.tranches.get((entry.body as { id: `tranche_${string}` }).id)!
    for (const [party, rows] of Object.entries(tranche.rowsKnown ?? {}))
      for (const no of rows ?? []) expect(releaserOf(list, no)).toBe(party)
  })
})
