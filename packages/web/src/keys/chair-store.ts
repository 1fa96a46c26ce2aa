import type { DelegationId, MemberId } from "@wasit/domain"
import { read, readAll, remove, write } from "./database.ts"
import { unwrap, type Wrapped } from "./vault.ts"

/**
 * A chair is one person's place in one process on this device: the keys with which that person signs, opens what is
 * sealed to him and, for a delegation's head, cosigns the record.
 */
export type Chair = {
  readonly process: string
  readonly origin: string
  readonly member: MemberId
  readonly delegation: DelegationId
  /** The verifier key of the signing key, as it stands in the record. */
  readonly key: string
  readonly recipient: string
  readonly witnessKey: string | null
  readonly signing: CryptoKey
  readonly witnessing: CryptoKey | null
  readonly identity: Wrapped
}

export const keepChair = (chair: Chair): Promise<void> => write("chairs", `${chair.process}/${chair.member}`, chair)
export const findChair = (process: string, member: MemberId): Promise<Chair | undefined> =>
  read("chairs", `${process}/${member}`)
/** The chairs this device holds in a process, or in all of them. */
export const chairsOf = (process = ""): Promise<Chair[]> => readAll("chairs", process === "" ? "" : `${process}/`)
export const leaveChair = (chair: Chair): Promise<void> => remove("chairs", `${chair.process}/${chair.member}`)

/** Signs with a member's device key. */
export async function signAs(chair: Chair, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign("Ed25519", chair.signing, message))
}

/** Signs as the delegation's witness; null where this chair holds no witness key. */
export async function cosignAs(chair: Chair, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  if (chair.witnessing === null) return null
  return new Uint8Array(await crypto.subtle.sign("Ed25519", chair.witnessing, message))
}

/** The age identity of a chair, for the moment of opening something sealed to it. */
export async function identityOf(chair: Chair): Promise<string> {
  return new TextDecoder().decode(await unwrap(chair.identity))
}
