import { createSign, generateKeyPairSync } from "node:crypto"
import { expect, test } from "vitest"
import { CipherContext, HashAlgorithm, NamedCurveAlgorithm, RTCPeerConnection, SignatureAlgorithm } from "werift"
import { connect } from "./connection.ts"
import { isSignedBy } from "./possession.ts"

const selfSigned = () =>
  CipherContext.createSelfSignedCertificateWithKey(
    { signature: SignatureAlgorithm.ecdsa_3, hash: HashAlgorithm.sha256_4 },
    NamedCurveAlgorithm.secp256r1_23,
  )

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

/** Whether a device that shows one certificate and signs with a key comes to send sound. */
async function isLetIn(certPem: string, keyPem: string): Promise<boolean> {
  const relay = await connect(
    { address: "127.0.0.1", announced: "127.0.0.1", ports: null },
    { audio: 1, video: 0 },
    { onPacket: () => undefined, onKeyFrameWanted: () => undefined },
  )
  const signatureHash = { signature: SignatureAlgorithm.ecdsa_3, hash: HashAlgorithm.sha256_4 }
  const device = new RTCPeerConnection({ iceServers: [], dtls: { keys: { certPem, keyPem, signatureHash } } })
  try {
    await device.setRemoteDescription({ type: "offer", sdp: relay.offer })
    await device.setLocalDescription(await device.createAnswer())
    await relay.answer(device.localDescription?.sdp ?? "")
    for (const until = Date.now() + 4_000; device.connectionState !== "connected" && Date.now() < until; )
      await new Promise((resolve) => setTimeout(resolve, 20))
    return device.connectionState === "connected"
  } finally {
    await device.close()
    await relay.close()
  }
}

test("who shows a certificate that was read on the line, without its key, is not let in", async () => {
  const [device, other] = await Promise.all([selfSigned(), selfSigned()])
  expect(await isLetIn(device.certPem, device.keyPem)).toBe(true)
  expect(await isLetIn(device.certPem, other.keyPem)).toBe(false)
})
