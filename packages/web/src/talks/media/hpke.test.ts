import { fromHex, toHex, toUtf8 } from "@wasit/record"
import { expect, test } from "vitest"
import { open, seal, sealWith } from "./hpke.ts"

const bytes = (hex: string): Uint8Array<ArrayBuffer> => fromHex(hex) as Uint8Array<ArrayBuffer>

// RFC 9180, appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode.
const CONTEXT = bytes("4f6465206f6e2061204772656369616e2055726e")
const SENDER = {
  secret: "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736",
  public: "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
}
const RECIPIENT = {
  secret: "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8",
  public: "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d",
}
const CLEAR = bytes("4265617574792069732074727574682c20747275746820626561757479")
const ADDITIONAL = bytes("436f756e742d30")
const SEALED = "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"

test("the vector of RFC 9180 A.1.1 is sealed to the byte", async () => {
  const box = await sealWith(await pairOf(SENDER), bytes(RECIPIENT.public), CONTEXT, ADDITIONAL, CLEAR)
  expect(toHex(box.enc)).toBe(SENDER.public)
  expect(toHex(box.ct)).toBe(SEALED)
})

test("the vector of RFC 9180 A.1.1 is opened", async () => {
  const box = { enc: bytes(SENDER.public), ct: bytes(SEALED) }
  const clear = await open(await pairOf(RECIPIENT), CONTEXT, ADDITIONAL, box)
  expect(new TextDecoder().decode(clear ?? undefined)).toBe("Beauty is truth, truth beauty")
})

test("a box for another, in another context, with other additional data or altered opens to nothing", async () => {
  const own = await pairOf(RECIPIENT)
  const box = await seal(bytes(RECIPIENT.public), CONTEXT, ADDITIONAL, CLEAR)
  expect(await open(own, CONTEXT, ADDITIONAL, box)).toEqual(CLEAR)
  expect(await open(await pairOf(SENDER), CONTEXT, ADDITIONAL, box)).toBeNull()
  expect(await open(own, toUtf8("another") as Uint8Array<ArrayBuffer>, ADDITIONAL, box)).toBeNull()
  expect(await open(own, CONTEXT, CONTEXT, box)).toBeNull()
  const altered = { enc: box.enc, ct: box.ct.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) }
  expect(await open(own, CONTEXT, ADDITIONAL, altered)).toBeNull()
})

test("a one-time key of small order opens to nothing", async () => {
  const box = { enc: new Uint8Array(32), ct: bytes(SEALED) }
  expect(await open(await pairOf(RECIPIENT), CONTEXT, ADDITIONAL, box)).toBeNull()
})

/** PKCS #8 of an X25519 key (RFC 8410): a fixed prefix and the 32 bytes. */
async function pairOf(key: { readonly secret: string; readonly public: string }): Promise<CryptoKeyPair> {
  const pkcs8 = bytes(`302e020100300506032b656e04220420${key.secret}`)
  return {
    privateKey: await crypto.subtle.importKey("pkcs8", pkcs8, "X25519", false, ["deriveBits"]),
    publicKey: await crypto.subtle.importKey("raw", bytes(key.public), "X25519", true, []),
  }
}
