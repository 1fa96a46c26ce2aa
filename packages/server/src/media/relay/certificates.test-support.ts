import { CipherContext, HashAlgorithm, NamedCurveAlgorithm, RTCPeerConnection, SignatureAlgorithm } from "werift"
import type { Connect } from "./transport.ts"

/** A certificate as devices make them, and its key. */
export const selfSigned = () =>
  CipherContext.createSelfSignedCertificateWithKey(
    { signature: SignatureAlgorithm.ecdsa_3, hash: HashAlgorithm.sha256_4 },
    NamedCurveAlgorithm.secp256r1_23,
  )

/** Whether a device that shows one certificate and signs with a key comes to send sound. */
export async function isLetIn(connect: Connect, certPem: string, keyPem: string): Promise<boolean> {
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
