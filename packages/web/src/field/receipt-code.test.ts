import type { SiteReceipt } from "@wasit/domain"
import { expect, test } from "vitest"
import { readFrames } from "./code-frames.ts"
import { codeOf, receiptFrames, signatureFrames } from "./field-code.ts"
import { packCode, unpackCode } from "./receipt-code.ts"
import {
  base64Of,
  bytesOfBase64,
  bytesOfHex,
  type FieldSignature,
  handoverIdOf,
  isSignedBy,
  receiptDigest,
  signedMessage,
} from "./site-receipt.ts"

const RECEIPT: SiteReceipt = {
  format: "wasit/site-receipt/v1",
  process: "example-doha-1",
  site: "site_bagram",
  tranche: "tranche_2",
  party: "party_gov",
  handedAt: "2020-04-21T07:30:00Z",
  manifest: "ab".repeat(32),
  handed: 298,
  exceptions: [
    { no: 17, code: "DECLINED" },
    { no: 342, code: "IN_CUSTODY_ABROAD" },
  ],
}
const signature = (member: FieldSignature["member"], byte: number): FieldSignature => ({
  member,
  signature: new Uint8Array(64).fill(byte),
})
const SIGNATURES = [signature("neutral_icrc/field", 1), signature("party_tal/head", 2)]

test("a receipt and its signatures come back as they were", () => {
  const code = { kind: "receipt", receipt: RECEIPT, signatures: SIGNATURES } as const
  expect(unpackCode(packCode(code))).toEqual(code)
})

test("a signature alone comes back as it was", () => {
  const code = { kind: "signature", digest: "cd".repeat(32), signature: SIGNATURES[0]! } as const
  expect(unpackCode(packCode(code))).toEqual(code)
})

test("twelve exceptions and four signatures are within the bytes that two small pictures hold", () => {
  const exceptions = Array.from({ length: 12 }, (_, at) => ({ no: 300 + at, code: "UNFIT" as const }))
  const four = ["neutral_icrc/field", "party_tal/head", "party_gov/list-officer", "party_gov/head"] as const
  const signatures = four.map((member, at) => signature(member, at))
  const bytes = packCode({ kind: "receipt", receipt: { ...RECEIPT, exceptions }, signatures })
  expect(bytes.length).toBeLessThan(640)
})

test("a code cut short, with a byte more, or of another version is refused", () => {
  const bytes = packCode({ kind: "receipt", receipt: RECEIPT, signatures: SIGNATURES })
  for (let length = 0; length < bytes.length; length++) expect(unpackCode(bytes.slice(0, length))).toBeNull()
  expect(unpackCode(Uint8Array.from([...bytes, 0]))).toBeNull()
  expect(unpackCode(Uint8Array.from([2, ...bytes.slice(1)]))).toBeNull()
  expect(unpackCode(Uint8Array.from([1, 3, ...bytes.slice(2)]))).toBeNull()
})

test.each([
  ["an instant that does not exist", { handedAt: "2020-02-30T07:30:00Z" }],
  ["an instant with a zone", { handedAt: "2020-04-21T07:30:00+00:00" }],
  ["an id of another kind", { site: "tranche_2" as never }],
  ["a path for a process", { process: "../secrets" }],
  ["a row twice", { exceptions: [RECEIPT.exceptions[0]!, RECEIPT.exceptions[0]!] }],
  ["rows out of order", { exceptions: RECEIPT.exceptions.toReversed() }],
])("%s is refused", (_what, part) => {
  expect(unpackCode(packCode({ kind: "receipt", receipt: { ...RECEIPT, ...part }, signatures: [] }))).toBeNull()
})

test("a number written longer than it need be is refused: a receipt has one way to be written", () => {
  const bytes = [...packCode({ kind: "receipt", receipt: { ...RECEIPT, exceptions: [] }, signatures: [] })]
  expect(bytes.slice(-2)).toEqual([0, 0])
  expect(unpackCode(Uint8Array.from(bytes))).not.toBeNull()
  expect(unpackCode(Uint8Array.from([...bytes.slice(0, -1), 0x80, 0]))).toBeNull()
})

test("one officer signs once", () => {
  const signatures = [SIGNATURES[0]!, SIGNATURES[0]!]
  expect(unpackCode(packCode({ kind: "receipt", receipt: RECEIPT, signatures }))).toBeNull()
})

test("the digest is that of the canonical text, and the handover's id follows from it", async () => {
  const digest = await receiptDigest(RECEIPT)
  expect(digest).toBe("0130c0cff728f0cb966b9df69eba7e6d2f16117b7080b31520aea8e44cd8e963")
  expect(handoverIdOf(digest)).toBe(`handover_${digest.slice(0, 16)}`)
  expect(await receiptDigest({ ...RECEIPT, handed: 297 })).not.toBe(digest)
})

test("a code under another receipt's digest is refused", async () => {
  const digest = await receiptDigest(RECEIPT)
  const read = await codeOf(readFrames(null, receiptFrames(RECEIPT, digest, SIGNATURES).join("\n"))!)
  expect(read).toEqual({ digest, code: { kind: "receipt", receipt: RECEIPT, signatures: SIGNATURES } })
  const forged = receiptFrames({ ...RECEIPT, handed: 299 }, digest, [])
  expect(await codeOf(readFrames(null, forged.join("\n"))!)).toBeNull()
  const back = await codeOf(readFrames(null, signatureFrames(digest, SIGNATURES[1]!).join("\n"))!)
  expect(back?.digest).toBe(digest)
})

test("a signature holds for its key and its receipt only", async () => {
  const pair = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair
  const key = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey))
  const digest = await receiptDigest(RECEIPT)
  const signed = new Uint8Array(await crypto.subtle.sign("Ed25519", pair.privateKey, signedMessage(digest)))
  expect(await isSignedBy(key, digest, signed)).toBe(true)
  expect(await isSignedBy(key, "00".repeat(32), signed)).toBe(false)
  expect(await isSignedBy(key, digest, signed.slice(1))).toBe(false)
  expect(await isSignedBy(bytesOfHex("11".repeat(31)), digest, signed)).toBe(false)
})

test("base64 is read strictly", () => {
  expect(base64Of(Uint8Array.of(1, 2, 255))).toBe("AQL/")
  expect(bytesOfBase64("AQL/")).toEqual(Uint8Array.of(1, 2, 255))
  expect(bytesOfBase64("AQL_")).toBeNull()
  expect(bytesOfBase64("AQ")).toBeNull()
})
