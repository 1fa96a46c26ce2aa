import { X509Certificate } from "node:crypto"
import { createSelfSignedCertificate, HashAlgorithm, NamedCurveAlgorithm, SignatureAlgorithm } from "werift"

/** A certificate that nobody but the device of one connection is told of, by its digest. */
export type Certificate = { readonly certificate: string; readonly key: string; readonly fingerprint: string }

/** The library makes one too, and tells its digest only once it has opened a port. */
export async function newCertificate(): Promise<Certificate> {
  const { certPem, keyPem } = await createSelfSignedCertificate(
    { signature: SignatureAlgorithm.ecdsa_3, hash: HashAlgorithm.sha256_4 },
    NamedCurveAlgorithm.secp256r1_23,
  )
  return { certificate: certPem, key: keyPem, fingerprint: `sha-256 ${new X509Certificate(certPem).fingerprint256}` }
}
