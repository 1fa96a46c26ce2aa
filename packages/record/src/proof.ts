import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts"
import { nobleVerifier, openNote, type Signed, type Verifier } from "./note.ts"
import { meetsPolicy, type Policy } from "./policy.ts"
import { fromBase64, fromDecimal, toBase64 } from "./strict.ts"
import { type Hash, leafHash, verifyInclusion } from "./tree.ts"

/** A portable proof that a leaf is in a cosigned record (C2SP tlog-proof@v1); file name `.tlog-proof`. */
export type PortableProof = {
  readonly index: number
  readonly hashes: readonly Hash[]
  /** The cosigned checkpoint, verbatim. */
  readonly checkpoint: string
}

export type ProofRefusal = {
  readonly code: "proof-malformed" | "proof-checkpoint" | "proof-origin" | "proof-policy" | "proof-wrong"
}

const FORMAT = "c2sp.org/tlog-proof@v1"

/** The text of a proof. No `extra` line is written: it would not be authenticated. */
export function formatProof(proof: PortableProof): string {
  return [FORMAT, `index ${proof.index}`, ...proof.hashes.map(toBase64), "", proof.checkpoint].join("\n")
}

/** Reads a proof; null on any deviation. An `extra` line of others is read over. */
export function parseProof(text: string): PortableProof | null {
  const cut = text.indexOf("\n\n")
  const [format, ...lines] = text.slice(0, Math.max(cut, 0)).split("\n")
  const extra = lines[0]?.startsWith("extra ") ? lines.shift() : undefined
  const index = lines[0]?.startsWith("index ") ? fromDecimal(lines[0].slice(6)) : null
  const hashes = lines.slice(1).map(fromBase64)
  const isWell =
    format === FORMAT &&
    (extra === undefined || fromBase64(extra.slice(6)) !== null) &&
    hashes.length <= 63 &&
    hashes.every((hash) => hash?.length === 32)
  if (!isWell || index === null) return null
  return { index, hashes: hashes.filter((hash) => hash !== null), checkpoint: text.slice(cut + 2) }
}

/**
 * Checks a proof against the policy a reader trusts: the log's signature, all cosignatures, the quorum, the inclusion.
 *
 * @returns the head and who signed it when, or why the proof shows nothing.
 */
export async function verifyProof(
  text: string,
  leaf: Uint8Array,
  policy: Policy,
  verify: Verifier = nobleVerifier,
): Promise<{ readonly index: number; readonly head: Checkpoint; readonly by: Signed["by"] } | ProofRefusal> {
  const proof = parseProof(text)
  if (proof === null) return { code: "proof-malformed" }
  const opened = await openNote(proof.checkpoint, [policy.log, ...policy.witnesses.values()], verify)
  const head = "code" in opened ? null : parseCheckpoint(opened.body)
  if ("code" in opened || head === null) return { code: "proof-checkpoint" }
  const keys = opened.by.map((signed) => signed.key)
  if (head.origin !== policy.log.name || !keys.includes(policy.log)) return { code: "proof-origin" }
  if (!meetsPolicy(policy, keys)) return { code: "proof-policy" }
  const isIn = verifyInclusion(leafHash(leaf), proof.index, head.size, proof.hashes, head.root)
  return isIn ? { index: proof.index, head, by: opened.by } : { code: "proof-wrong" }
}
