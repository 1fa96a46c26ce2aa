import { pad, unpad } from "@wasit/record"
import { Decrypter, Encrypter } from "age-encryption"
import { type Chair, identityOf } from "./chairs.ts"

/** Seals bytes to recipients, padded so that the length says little (Padmé). */
export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient)
  return encrypter.encrypt(pad(bytes))
}

/** Opens what was sealed to a chair; null if it was sealed to others. */
export async function openSealed(chair: Chair, bytes: Uint8Array): Promise<Uint8Array | null> {
  return openWith(await identityOf(chair), bytes)
}

/** Opens with a one-time identity; null if it is another's or the file was altered. */
export async function openWith(identity: string, bytes: Uint8Array): Promise<Uint8Array | null> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return unpad(await decrypter.decrypt(bytes))
  } catch {
    // The library throws for "not for this identity" and for altered bytes alike; both mean: nothing to read here.
    return null
  }
}
