import type { MemberId, PartyId, SiteId, TrancheId } from "@wasit/domain"
import type { Wording, Zone } from "@wasit/domain/words"
import { read, readAll, remove, write } from "../keys/database.ts"
import { unwrap, type Wrapped, wrap } from "../keys/vault.ts"
import type { Progress } from "./checklist.ts"
import type { OutboxItem } from "./outbox.ts"
import type { SiteReceipt } from "./site-receipt.ts"

/** One person as the manifest names him or her. */
export type KeptPerson = {
  readonly no: number
  readonly name: string
  readonly father: string | null
  readonly origin: string | null
  readonly born: string | null
}

/** Who may sign a receipt at the site, with the raw key that stands in the record. */
export type KeptSigner = {
  readonly member: MemberId
  readonly name: string
  readonly label: Wording
  readonly key: string
}

/** A manifest kept on this phone until a date, encrypted with a key the browser does not hand out. */
export type KeptManifest = {
  readonly process: string
  readonly member: MemberId
  readonly tranche: TrancheId
  readonly number: number
  readonly party: PartyId
  readonly label: Wording
  readonly sites: readonly { readonly id: SiteId; readonly name: Wording; readonly zone: Zone }[]
  readonly digest: string
  readonly rows: readonly KeptPerson[]
  readonly signers: readonly KeptSigner[]
  /** In the time of the process; after it the manifest is removed. */
  readonly until: string
  /** Milliseconds from this phone's clock to the time of the process. */
  readonly clockOffset: number
}

/** What was done with a manifest at the site. */
export type Work = {
  readonly progress: Progress
  readonly receipt: SiteReceipt | null
  /** Base64, by member. */
  readonly signatures: readonly { readonly member: MemberId; readonly signature: string }[]
  readonly isPosted: boolean
}
export const NO_WORK: Work = { progress: {}, receipt: null, signatures: [], isPosted: false }

/** A receipt that somebody at the site has co-signed and takes along. */
export type KeptReceipt = {
  readonly digest: string
  readonly receipt: SiteReceipt
  readonly signatures: Work["signatures"]
}

export const keyOf = (manifest: Pick<KeptManifest, "process" | "tranche" | "party">): string =>
  `${manifest.process}/${manifest.tranche}/${manifest.party}`

export const keepManifest = (manifest: KeptManifest): Promise<void> =>
  keep(`field-manifest/${keyOf(manifest)}`, manifest)
export const keepWork = (manifest: KeptManifest, work: Work): Promise<void> =>
  keep(`field-work/${keyOf(manifest)}`, work)
export const keepItem = (item: OutboxItem): Promise<void> => keep(`field-outbox/${item.id}`, item)
export const keepReceipt = (receipt: KeptReceipt): Promise<void> => keep(`field-receipt/${receipt.digest}`, receipt)
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
