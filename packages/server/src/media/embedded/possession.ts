import { constants, verify, X509Certificate } from "node:crypto"

const HASHES = new Map([
  [4, "sha256"],
  [5, "sha384"],
  [6, "sha512"],
])
const RSA = 1
const ECDSA = 3
/** RFC 8446, 4.2.3: in place of a hash; what follows names it then. */
const RSA_PSS = 8

/**
 * Whether a device holds the key of the certificate that it shows: it signs everything that both ends said so far (RFC 5246, 7.4.8).
 *
 * @param certificate as the device showed it: anybody on the way has read it too
 * @param said the messages of both ends, from the greeting with the cookie to the device's part of the keys
 * @param proof the body of the device's CertificateVerify
 */
export function isSignedBy(certificate: Buffer, said: Buffer, proof: Buffer): boolean {
  const [first = 0, second = 0] = proof
  const isPss = first === RSA_PSS
  const hash = HASHES.get(isPss ? second : first)
  if (hash === undefined || proof.length < 4) return false
  try {
    const key = new X509Certificate(certificate).publicKey
    const wanted = isPss || second === RSA ? "rsa" : second === ECDSA ? "ec" : null
    if (key.asymmetricKeyType !== wanted) return false
    const padding = isPss
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : {}
    return verify(hash, said, { key, ...padding }, proof.subarray(4, 4 + proof.readUInt16BE(2)))
  } catch {
    return false
  }
}
