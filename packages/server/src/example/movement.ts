import { createHash, randomBytes } from "node:crypto"
import {
  type BodyOf,
  type FinalRow,
  type HandoverRow,
  type InterviewRow,
  type PartyId,
  type ReceiptRow,
  receiptMessage,
  receiptText,
  recipientsOf,
  releasableRows,
  type SiteReceipt,
  type TrancheRows,
} from "@wasit/domain"
import { canonicalBytes, sealRows, toHex, toUtf8 } from "@wasit/record"
import { Parts, sealTo } from "./chair.ts"
import type { Scene } from "./scene.ts"

export const ORDER: readonly PartyId[] = ["party_gov", "party_tal"]
const other = (party: PartyId): PartyId => (party === "party_gov" ? "party_tal" : "party_gov")

export const SITE: Readonly<Record<PartyId, `site_${string}`>> = {
  party_gov: "site_bagram",
  party_tal: "site_kandahar",
}

export type AgreedTranche = { readonly id: `tranche_${string}`; readonly rows: TrancheRows }

/** In private, by the neutral alone: whoever declines or is not fit stays. The parties see codes. */
export async function interview(
  scene: Scene,
  { id, rows }: AgreedTranche,
  day: string,
  found: { readonly declines: number | null; readonly unfit: number | null },
): Promise<void> {
  const field = await scene.chair("neutral_icrc/field")
  const numbers = ORDER.flatMap((party) => rows[party] ?? [])
  const codes: InterviewRow[] = numbers.map((no) => ({
    no,
    consent: no === found.declines ? "DECLINES" : "CONSENTS",
    fitness: no === found.unfit ? "UNFIT" : "FIT",
  }))
  const declines = codes.filter((row) => row.consent === "DECLINES").length
  const unfit = codes.filter((row) => row.fitness === "UNFIT").length
  const parts = new Parts()
  await field.act(
    `${day}T12:00:00Z`,
    "interviews-recorded/1",
    {
      tranche: id,
      counts: { consents: codes.length - declines, declines, fit: codes.length - unfit, unfit },
      rows: await parts.ref(scene.log.state, "persons", codes),
      // What was said in private is the neutral's alone; an invented conversation leaves an invented note.
      detail: await parts.ref(scene.log.state, "neutral", {
        noted: "Spoken with one by one, nobody else in the room.",
      }),
    },
    parts,
  )
}

type SealedManifest = { readonly digest: string; readonly numbers: readonly number[] }

/** The people of each manifest by number, under way: manifests, both parties' go, departure. */
export async function depart(
  scene: Scene,
  { id, rows }: AgreedTranche,
  list: readonly FinalRow[],
  days: { readonly sealed: string; readonly on: string },
): Promise<ReadonlyMap<PartyId, SealedManifest>> {
  const field = await scene.chair("neutral_icrc/field")
  const manifests = new Map<PartyId, SealedManifest>()
  const tranche = scene.log.state.release.tranches.get(id)
  for (const party of ORDER) {
    const numbers = (tranche === undefined ? null : releasableRows(tranche, party)) ?? rows[party] ?? []
    const digest = await sealManifest(scene, id, party, numbers, list, days.sealed)
    manifests.set(party, { digest, numbers })
  }
  for (const member of ["party_tal/head", "party_gov/head"] as const) {
    const chair = await scene.chair(member)
    const party = member.slice(0, member.indexOf("/")) as PartyId
    await chair.act(`${days.on}T04:00:00Z`, "go-given/1", { tranche: id, party, decision: "go", reason: null })
  }
  for (const party of ORDER) {
    await field.act(`${days.on}T05:00:00Z`, "departure-recorded/1", {
      tranche: id,
      party,
      departedAt: `${days.on}T04:45:00Z`,
    })
  }
  return manifests
}

/** The first tranche, to its end: handover, receipts, and why fewer came than were agreed. */
export async function move(scene: Scene, agreed: AgreedTranche, list: readonly FinalRow[]): Promise<void> {
  const manifests = await depart(scene, agreed, list, { sealed: "2020-04-09", on: "2020-04-10" })
  const handed: Handed[] = []
  for (const [party, manifest] of manifests) handed.push(await handOver(scene, agreed.id, party, manifest))
  for (const each of handed) await receive(scene, each)
  await (await scene.chair("neutral_icrc/field")).act("2020-04-10T13:00:00Z", "shortfall-explained/1", {
    tranche: agreed.id,
    party: "party_gov",
    reasons: { DECLINED: 1, UNFIT: 1, NOT_PRODUCED: 1 },
    rows: null,
  })
  await scene.cosign("2020-04-10T14:00:00Z")
}

async function sealManifest(
  scene: Scene,
  tranche: `tranche_${string}`,
  party: PartyId,
  numbers: readonly number[],
  list: readonly FinalRow[],
  day: string,
): Promise<string> {
  const people = list.filter((row) => numbers.includes(row.no))
  const key = new Uint8Array(randomBytes(32))
  const digest = toHex(sealRows(key, people).root)
  const officer = await scene.chair(`${party}/list-officer`)
  const document = canonicalBytes({ key: toHex(key), rows: people })
  const blob = await officer.blob(await sealTo(recipientsOf(scene.log.state, "names"), document))
  const parts = new Parts()
  const ref = await parts.ref(scene.log.state, "persons", [...numbers])
  await officer.act(
    `${day}T15:00:00Z`,
    "manifest-sealed/1",
    { tranche, party, count: numbers.length, digest, blob, rows: ref },
    parts,
  )
  return digest
}

async function handOver(
  scene: Scene,
  tranche: `tranche_${string}`,
  party: PartyId,
  manifest: SealedManifest,
): Promise<Handed> {
  const missing = party === "party_gov" ? manifest.numbers.at(-1) : undefined
  const rows: HandoverRow[] = manifest.numbers.map((no) => ({
    no,
    outcome: no === missing ? "NOT_PRODUCED" : "HANDED_OVER",
  }))
  const handed = rows.filter((row) => row.outcome === "HANDED_OVER")
  const site = SITE[party] ?? "site_bagram"
  const receipt: SiteReceipt = {
    format: "wasit/site-receipt/v1",
    process: scene.log.id,
    site,
    tranche,
    party,
    handedAt: "2020-04-10T07:30:00Z",
    manifest: manifest.digest,
    handed: handed.length,
    exceptions: missing === undefined ? [] : [{ no: missing, code: "NOT_PRODUCED" }],
  }
  const { digest, signatures } = await coSign(scene, receipt)
  const id = `handover_${digest.slice(0, 16)}` as const
  const parts = new Parts()
  await (await scene.chair("neutral_icrc/field")).act(
    "2020-04-10T08:00:00Z",
    "handover-recorded/1",
    {
      id,
      tranche,
      party,
      site,
      handedAt: receipt.handedAt,
      manifest: manifest.digest,
      handed: handed.length,
      exceptions: missing === undefined ? {} : { NOT_PRODUCED: 1 },
      rows: await parts.ref(scene.log.state, "persons", rows),
      receipt: digest,
      signatures,
    },
    parts,
  )
  return { id, by: other(party), manifest: manifest.digest, handed, strangers: party === "party_gov" ? 3 : 1 }
}

/** On the spot: the neutral, the releasing and the receiving officer sign the same receipt. */
async function coSign(scene: Scene, receipt: SiteReceipt) {
  const digest = createHash("sha256").update(receiptText(receipt)).digest("hex")
  const officers = [receipt.party, other(receipt.party)].map((party) => `${party}/list-officer` as const)
  const signatures: BodyOf<"handover-recorded/1">["signatures"] = []
  for (const member of ["neutral_icrc/field", ...officers] as const) {
    const bytes = await (await scene.chair(member)).sign(toUtf8(receiptMessage(digest)))
    signatures.push({ member, signature: Buffer.from(bytes).toString("base64") })
  }
  return { digest, signatures }
}

type Handed = {
  readonly id: `handover_${string}`
  /** Who receives. */
  readonly by: PartyId
  readonly manifest: string
  readonly handed: readonly HandoverRow[]
  /** How many the receiver does not know as its own. */
  readonly strangers: number
}

/** The receiver takes most as its own; some are free, and not whom it asked for. */
async function receive(scene: Scene, { id, by, manifest, handed, strangers }: Handed): Promise<void> {
  const rows: ReceiptRow[] = handed.map(({ no }, at) => ({
    no,
    code: at < strangers ? "RECEIVED_NOT_OURS" : "ACCEPTED",
  }))
  const parts = new Parts()
  await (await scene.chair(`${by}/list-officer`)).act(
    "2020-04-10T11:00:00Z",
    "receipt-signed/1",
    {
      handover: id,
      manifest,
      counts: { ACCEPTED: rows.length - strangers, RECEIVED_NOT_OURS: strangers },
      rows: await parts.ref(scene.log.state, "persons", rows),
    },
    parts,
  )
}
