import { createSign, generateKeyPairSync } from "node:crypto"
import { expect, test } from "vitest"
import { isLetIn, selfSigned } from "../relay/certificates.test-support.ts"
import { connect } from "./connection.ts"
import { isSignedBy } from "./possession.ts"

const SAID = Buffer.from("what both ends said")

function proofOf(keyPem: string, said = SAID): Buffer {
  const signature = createSign("sha256").update(said).sign(keyPem)
  const head = Buffer.from([4, 3, 0, 0])
  head.writeUInt16BE(signature.length, 2)
  return Buffer.concat([head, signature])
}

const derOf = (pem: string): Buffer => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64")

test("a proof counts for its certificate, for what was said, and for no other", async () => {
  const [device, other] = await Promise.all([selfSigned(), selfSigned()])
  const certificate = derOf(device.certPem)
  expect(isSignedBy(certificate, SAID, proofOf(device.keyPem))).toBe(true)
  expect(isSignedBy(certificate, SAID, proofOf(other.keyPem))).toBe(false)
  expect(isSignedBy(certificate, SAID, proofOf(device.keyPem, Buffer.from("something else")))).toBe(false)
})

test("a proof that is cut off, of an unknown kind or for a key of another kind counts for nothing", async () => {
  const { certPem, keyPem } = await selfSigned()
  const certificate = derOf(certPem)
  const proof = proofOf(keyPem)
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" })
  for (const spoilt of [
    Buffer.alloc(0),
    proof.subarray(0, 20),
    Buffer.concat([Buffer.from([9, 9]), proof.subarray(2)]),
    Buffer.concat([Buffer.from([4, 1]), proof.subarray(2)]),
    proofOf(String(rsa)),
  ])
    expect(isSignedBy(certificate, SAID, spoilt)).toBe(false)
  expect(isSignedBy(Buffer.from("no certificate"), SAID, proof)).toBe(false)
})

test("who shows a certificate that was read on the line, without its key, is not let in", async () => {
  const [device, other] = await Promise.all([selfSigned(), selfSigned()])
  expect(await isLetIn(connect, device.certPem, device.keyPem)).toBe(true)
  expect(await isLetIn(connect, device.certPem, other.keyPem)).toBe(false)
})
