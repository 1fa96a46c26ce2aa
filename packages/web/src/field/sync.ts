import {
  delegationById,
  type HandoverRow,
  kindOf,
  type Manifest,
  type MemberId,
  type PartyId,
  type ProcessState,
  proposalStanding,
  type Refusal,
  type Tranche,
} from "@wasit/domain"
import { parseVerifierKey, toHex } from "@wasit/record"
import type { Chair } from "../keys/chairs.ts"
import { openSealed } from "../keys/sealing.ts"
import { zoneOf } from "../process/zone-of.ts"
import { Line, OFFLINE } from "../record/api.ts"
import { ActDraft } from "../record/draft.ts"
import { Replica } from "../record/replica.ts"
import { openManifest } from "../release/manifest-document.ts"
import { openOnManifest } from "../release/plan-model.ts"
import type { KeptManifest, KeptPlace, KeptSigner } from "./kept.ts"
import type { OutboxItem, Sent } from "./outbox.ts"

/** A manifest that waits to be handed over, as the record names it. */
export type Waiting = { readonly tranche: Tranche; readonly manifest: Manifest; readonly party: PartyId }

/** The record as a phone reads it while it has a signal; loaded only then. */
export class FieldLine {
  readonly #replica: Replica

  constructor(chair: Chair) {
    this.#replica = new Replica(new Line(chair))
  }

  /** Reads and verifies the record. @returns why that was not possible; null when it was. */
  async read(): Promise<Refusal | null> {
    await this.#replica.sync()
    const { alarm, network, refusal } = this.#replica.view
    if (alarm !== null) return { code: alarm.code }
    return network === "live" ? null : (refusal ?? OFFLINE)
  }

  get now(): string {
    return this.#replica.now()
  }

  waiting(): Waiting[] {
    const { state } = this.#replica.view
    return [...state.release.tranches.values()]
      .filter((tranche) => proposalStanding(state.process, tranche.proposal) === "agreed")
      .flatMap((tranche) =>
        [...tranche.manifests]
          .filter(([party]) => openOnManifest(state, tranche, party) > 0)
          .map(([party, manifest]) => ({ tranche, manifest, party })),
      )
  }

  /** Fetches a manifest, opens it, and checks it against the digest that the record fixed before departure. */
  async fetch({ tranche, manifest, party }: Waiting, until: string): Promise<KeptManifest | Refusal> {
    const { state, clockOffset } = this.#replica.view
    const { chair } = this.#replica
    const sealed = await this.#replica.line.bytes(`/blobs/${manifest.blob.sha256}`)
    if (!(sealed instanceof Uint8Array)) return sealed
    const clear = await openSealed(chair, sealed)
    if (clear === null) return { code: "names-not-yours" }
    const people = openManifest(clear, manifest.digest)
    if (people === null) return { code: "manifest-differs", party }
    return {
      process: chair.process,
      member: chair.member,
      tranche: tranche.id,
      number: tranche.number,
      party,
      label: delegationById(state.process, party)?.label ?? {},
      sites: sitesOf(state, tranche, party),
      digest: manifest.digest,
      rows: people.map(({ no, name, father, origin, born }) => ({ no, name, father, origin, born })),
      until,
      clockOffset,
    }
  }

  /** What this phone should know of the exchange when it has no signal. */
  place(until: string): KeptPlace {
    const { state, clockOffset } = this.#replica.view
    const { delegations, title } = state.process
    return {
      process: this.#replica.chair.process,
      title,
      sites: [...state.release.sites.values()].map(({ id, name, zone }) => ({ id, name, zone: zoneOf({ zone }) })),
      labels: Object.fromEntries(delegations.map(({ id, label }) => [id, label])),
      tranches: Object.fromEntries([...state.release.tranches.values()].map(({ id, number }) => [id, number])),
      signers: signersOf(state),
      until,
      clockOffset,
    }
  }

  /** The rows of a manifest that handovers in the record have settled, but for the receipts named. */
  settled(manifest: KeptManifest, own: readonly string[]): readonly number[] {
    return [...this.#replica.view.state.release.handovers.values()]
      .filter((each) => each.tranche === manifest.tranche && each.party === manifest.party)
      .filter((each) => !own.includes(each.receipt))
      .flatMap((each) => (each.rowsKnown ?? []).map((row) => row.no))
  }

  /** Enters one handover; a second time it is found where it already stands. */
  async send(item: OutboxItem): Promise<Sent> {
    const known = this.#find(item)
    if (known !== null) return known
    const draft = new ActDraft(this.#replica)
    const rows = await draft.part("persons", item.rows satisfies readonly HandoverRow[])
    const answer = await draft.submit("handover-recorded/1", { ...item.body, rows })
    const found = this.#find(item)
    if (found !== null) return found
    if (!("code" in answer)) return { kind: "recorded", index: answer.index, at: this.now }
    return answer.code === "offline"
      ? { kind: "unknown", at: this.now }
      : { kind: "failed", refusal: answer, at: this.now }
  }

  #find(item: OutboxItem): Sent | null {
    const handover = this.#replica.view.state.release.handovers.get(item.body.id)
    return handover === undefined ? null : { kind: "recorded", index: handover.index, at: handover.at }
  }
}

function sitesOf(state: ProcessState, tranche: Tranche, party: PartyId): KeptManifest["sites"] {
  return tranche.releases
    .filter((release) => release.by === party)
    .flatMap(({ site }) => {
      const place = state.release.sites.get(site)
      return place === undefined ? [] : [{ id: place.id, name: place.name, zone: zoneOf(place) }]
    })
}

/** Everybody of the parties and of the neutral who is admitted now: one of them signs for each side. */
function signersOf(state: ProcessState): KeptSigner[] {
  return [...state.process.members.values()].flatMap((member) => {
    const key = parseVerifierKey(member.key)
    const isSigner = member.standing === "admitted" && ["party", "neutral"].includes(kindOf(member.delegation))
    if (!isSigner || key === null) return []
    const label = delegationById(state.process, member.delegation)?.label ?? {}
    return [{ member: member.id satisfies MemberId, name: member.name, label, key: toHex(key.publicKey) }]
  })
}
