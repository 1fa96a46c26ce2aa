import { toUtf8 } from "@wasit/record"
import { type Bytes, concat, refusedByCrypto } from "./bytes.ts"

/** What HPKE hands from sealer to opener: the one-time public key and the ciphertext with its tag. */
export type Box = { readonly enc: Bytes; readonly ct: Bytes }

/**
 * HPKE base mode, single shot (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. It says to whom, not from
 * whom: what is sealed must be signed besides.
 */
export async function seal(to: Bytes, context: Bytes, additional: Bytes, clear: Bytes): Promise<Box> {
  const pair = (await crypto.subtle.generateKey("X25519", false, ["deriveBits"])) as CryptoKeyPair
  return sealWith(pair, to, context, additional, clear)
}

/** The same with a given one-time pair. For test vectors only: a pair used twice betrays both messages. */
export async function sealWith(
  pair: CryptoKeyPair,
  to: Bytes,
  context: Bytes,
  additional: Bytes,
  clear: Bytes,
): Promise<Box> {
  const enc = await publicBytes(pair.publicKey)
  const shared = await exchange(pair.privateKey, to)
  const { key, nonce } = await schedule(shared, concat(enc, to), context)
  const sealing = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"])
  const ct = await crypto.subtle.encrypt(gcm(nonce, additional), sealing, clear)
  return { enc, ct: new Uint8Array(ct) }
}

/** Opens a box sealed to `own`; null where it was sealed to another, in another context, or altered. */
export async function open(own: CryptoKeyPair, context: Bytes, additional: Bytes, box: Box): Promise<Bytes | null> {
  if (box.enc.length !== 32 || box.ct.length < 16) return null
  try {
    const shared = await exchange(own.privateKey, box.enc)
    const { key, nonce } = await schedule(shared, concat(box.enc, await publicBytes(own.publicKey)), context)
    const opening = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"])
    return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, additional), opening, box.ct))
  } catch (cause) {
    // WebCrypto says OperationError for a wrong tag and for a one-time key of small order alike: nothing to read here.
    return refusedByCrypto(cause)
  }
}

/** The 32 bytes of an X25519 public key. */
export async function publicBytes(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey("raw", key))
}

const SUITE = Uint8Array.of(...toUtf8("HPKE"), 0, 0x20, 0, 1, 0, 1)
const KEM = Uint8Array.of(...toUtf8("KEM"), 0, 0x20)
const EMPTY = new Uint8Array(0)

const gcm = (iv: Bytes, additionalData: Bytes) => ({ name: "AES-GCM", iv, additionalData, tagLength: 128 })

/** RFC 7748 6.1 asks to refuse an all-zero result; WebCrypto does so itself. */
async function exchange(own: CryptoKey, other: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", other, "X25519", false, [])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "X25519", public: key }, own, 256))
}

/** ExtractAndExpand of the KEM, then the key schedule of base mode, for the first message of a context. */
async function schedule(dh: Bytes, kemContext: Bytes, context: Bytes): Promise<{ key: Bytes; nonce: Bytes }> {
  const eae = await extract(EMPTY, concat(toUtf8("HPKE-v1"), KEM, toUtf8("eae_prk"), dh))
  const shared = await expandLabeled(eae, KEM, "shared_secret", kemContext, 32)
  const pskId = await extractLabeled(EMPTY, "psk_id_hash", EMPTY)
  const contextHash = await extractLabeled(EMPTY, "info_hash", context)
  const full = concat(Uint8Array.of(0), pskId, contextHash)
  const secret = await extractLabeled(shared, "secret", EMPTY)
  return {
    key: await expandLabeled(secret, SUITE, "key", full, 16),
    nonce: await expandLabeled(secret, SUITE, "base_nonce", full, 12),
  }
}

function extractLabeled(salt: Bytes, label: string, input: Bytes): Promise<Bytes> {
  return extract(salt, concat(toUtf8("HPKE-v1"), SUITE, toUtf8(label), input))
}

/** HKDF-Extract is HMAC; WebCrypto's HKDF joins both halves, so they are made of HMAC here. */
function extract(salt: Bytes, input: Bytes): Promise<Bytes> {
  return hmac(salt.length === 0 ? new Uint8Array(32) : salt, input)
}

async function expandLabeled(prk: Bytes, suite: Bytes, label: string, context: Bytes, length: number): Promise<Bytes> {
  // One block is enough for up to 32 bytes.
  const labeled = concat(Uint8Array.of(0, length), toUtf8("HPKE-v1"), suite, toUtf8(label), context, Uint8Array.of(1))
  return (await hmac(prk, labeled)).slice(0, length)
}

async function hmac(key: Bytes, message: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message))
}
