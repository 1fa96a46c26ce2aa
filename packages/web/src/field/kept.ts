import type { HandoverRow, MemberId, PartyId, SiteId, SiteReceipt, TrancheId } from "@wasit/domain"
import type { Wording, Zone } from "@wasit/domain/words"
import { read, readAll, remove, write } from "../keys/database.ts"
import { unwrap, type Wrapped, wrap } from "../keys/vault.ts"
import type { Progress } from "./checklist.ts"
import type { OutboxItem } from "./outbox.ts"

/** One person as the manifest names him or her. */
export type KeptPerson = {
  readonly no: number
  readonly name: string
  readonly father: string | null
  readonly origin: string | null
  readonly born: string | null
}

/** Who may sign a receipt at the site, with the raw key that stands in the record, in hexadecimal. */
export type KeptSigner = {
  readonly member: MemberId
  readonly name: string
  readonly label: Wording
  readonly key: string
}

/** What a phone knows of an exchange without a signal: its parties, its places and whose keys sign. */
export type KeptPlace = {
  readonly process: string
  readonly title: Wording
  readonly sites: readonly { readonly id: SiteId; readonly name: Wording; readonly zone: Zone }[]
  readonly labels: Readonly<Record<string, Wording>>
  readonly tranches: Readonly<Record<string, number>>
  readonly signers: readonly KeptSigner[]
  readonly until: string
  readonly clockOffset: number
}

/** A manifest kept on this phone until a date, encrypted with a key the browser does not hand out. */
export type KeptManifest = {
  readonly process: string
  /** The chair that fetched it, and signs. */
  readonly member: MemberId
  readonly tranche: TrancheId
  readonly number: number
  readonly party: PartyId
  readonly label: Wording
  readonly sites: KeptPlace["sites"]
  readonly digest: string
  readonly rows: readonly KeptPerson[]
  /** In the time of the process; after it the manifest is removed. */
  readonly until: string
  /** Milliseconds from this phone's clock to the time of the process. */
  readonly clockOffset: number
}

/** One passing of custody, with its receipt and the signatures it has so far (base64). */
export type SiteHandover = {
  readonly digest: string
  readonly receipt: SiteReceipt
  readonly rows: readonly HandoverRow[]
  readonly signatures: readonly { readonly member: MemberId; readonly signature: string }[]
  /** It lies in the outbox, and changes no more. */
  readonly isPosted: boolean
}

/** What was done with a manifest at the site. */
export type Work = {
  readonly progress: Progress
  readonly handovers: readonly SiteHandover[]
  /** Rows that the record knows as settled by another phone. */
  readonly elsewhere: readonly number[]
}
export const NO_WORK: Work = { progress: {}, handovers: [], elsewhere: [] }

/** A receipt that somebody at the site has co-signed and takes along. */
export type KeptReceipt = Pick<SiteHandover, "digest" | "receipt" | "signatures">

export const keyOf = (manifest: Pick<KeptManifest, "process" | "tranche" | "party">): string =>
  `${manifest.process}/${manifest.tranche}/${manifest.party}`

export const keepManifest = (manifest: KeptManifest): Promise<void> =>
  keep(`field-manifest/${keyOf(manifest)}`, manifest)
export const keepWork = (manifest: KeptManifest, work: Work): Promise<void> =>
  keep(`field-work/${keyOf(manifest)}`, work)
export const keepItem = (item: OutboxItem): Promise<void> => keep(`field-outbox/${item.id}`, item)
export const keepReceipt = (receipt: KeptReceipt): Promise<void> => keep(`field-receipt/${receipt.digest}`, receipt)
export const keepPlace = (place: KeptPlace): Promise<void> => keep(`field-place/${place.process}`, place)
export const outboxItems = (): Promise<OutboxItem[]> => all("field-outbox/")
export const keptReceipts = (): Promise<KeptReceipt[]> => all("field-receipt/")

export async function workOf(manifest: KeptManifest): Promise<Work> {
  const wrapped = await read<Wrapped>("documents", `field-work/${keyOf(manifest)}`)
  return wrapped === undefined ? NO_WORK : open<Work>(wrapped)
}

/** The manifests that may still lie here; those whose time is over are removed, with what was noted about them. */
export async function keptManifests(deviceNow: number): Promise<KeptManifest[]> {
  const manifests = await all<KeptManifest>("field-manifest/")
  const over = manifests.filter((manifest) => isOver(manifest, deviceNow))
  await Promise.all(over.map(forgetManifest))
  return manifests.filter((manifest) => !over.includes(manifest))
}

/** What this phone knows of its exchanges; what is over is removed. */
export async function keptPlaces(deviceNow: number): Promise<KeptPlace[]> {
  const places = await all<KeptPlace>("field-place/")
  const over = places.filter((place) => isOver(place, deviceNow))
  await Promise.all(over.map((place) => remove("documents", `field-place/${place.process}`)))
  return places.filter((place) => !over.includes(place))
}

/** Is the time over until which a manifest may lie on this phone? */
export const isOver = (
  { until, clockOffset }: Pick<KeptManifest, "until" | "clockOffset">,
  deviceNow: number,
): boolean => deviceNow + clockOffset > Date.parse(until)

export async function forgetManifest(manifest: KeptManifest): Promise<void> {
  await remove("documents", `field-manifest/${keyOf(manifest)}`)
  await remove("documents", `field-work/${keyOf(manifest)}`)
}

async function keep(name: string, value: unknown): Promise<void> {
  await write("documents", name, await wrap(new Uint8Array(new TextEncoder().encode(JSON.stringify(value)))))
}

async function all<T>(prefix: string): Promise<T[]> {
  const wrapped = await readAll<Wrapped>("documents", prefix)
  return Promise.all(wrapped.map((each) => open<T>(each)))
}

async function open<T>(wrapped: Wrapped): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await unwrap(wrapped))) as T
}
