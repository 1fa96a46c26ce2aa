import { type Checkpoint, parseCheckpoint } from "./checkpoint.ts"
import {
  cosignatureBytes,
  cosignatureMessage,
  nobleVerifier,
  openNote,
  parseNote,
  type Signer,
  signatureLine,
  type Verifier,
  type VerifierKey,
} from "./note.ts"
import { fromBase64, fromDecimal, toBase64 } from "./strict.ts"
import { EMPTY_ROOT, type Hash, verifyConsistency } from "./tree.ts"

/** A request for a cosignature (C2SP tlog-witness, `add-checkpoint`). */
export type CosignRequest = {
  /** The size the witness cosigned last, as the log believes. */
  readonly old: number
  readonly proof: readonly Hash[]
  /** The checkpoint note, verbatim. */
  readonly checkpoint: string
}

/** What a witness must have kept durably: the largest head it cosigned for this origin; null before the first. */
export type WitnessState = { readonly size: number; readonly root: Hash } | null

/** Why a witness refuses, in the order in which it must look. */
export type CosignRefusal =
  | { readonly code: "checkpoint-malformed" | "origin-unknown" | "log-signature-missing" | "old-above-checkpoint" }
  | { readonly code: "old-differs"; readonly size: number }
  | { readonly code: "empty-root-wrong" | "proof-unexpected" | "inconsistent" }

/** A head that may be cosigned: persist `state` in one step with the check of `old`, and only then sign. */
export type Cosignable = { readonly state: Checkpoint; readonly body: string }

/**
 * Decides on a request as tlog-witness orders the checks. It signs nothing: whoever calls it persists the new state first.
 *
 * @param last what this witness cosigned last for the origin.
 * @param log the log's key; its name is the origin.
 */
export async function decideCosignature(
  request: CosignRequest,
  last: WitnessState,
  log: VerifierKey,
  verify: Verifier = nobleVerifier,
): Promise<Cosignable | CosignRefusal> {
  const body = parseNote(request.checkpoint)?.body
  const head = body === undefined ? null : parseCheckpoint(body)
  if (body === undefined || head === null) return { code: "checkpoint-malformed" }
  if (head.origin !== log.name) return { code: "origin-unknown" }
  if ("code" in (await openNote(request.checkpoint, [log], verify))) return { code: "log-signature-missing" }
  if (request.old > head.size) return { code: "old-above-checkpoint" }
  const size = last?.size ?? 0
  if (request.old !== size) return { code: "old-differs", size }
  const root = last?.root ?? EMPTY_ROOT
  if (head.size === 0 && !verifyConsistency(0, 0, [], EMPTY_ROOT, head.root)) return { code: "empty-root-wrong" }
  if ((size === 0 || size === head.size) && request.proof.length > 0) return { code: "proof-unexpected" }
  if (!verifyConsistency(size, head.size, request.proof, root, head.root)) return { code: "inconsistent" }
  return { state: head, body }
}

/**
 * Signs a head that `decideCosignature` let pass: the line to add to the checkpoint note, without its newline.
 *
 * @param time unix seconds, above zero.
 * @throws if the signer's key is not of type 0x04 or the time is not a positive safe integer.
 */
export async function cosign(cosignable: Cosignable, time: number, signer: Signer): Promise<string> {
  if (signer.key.type !== 4) throw new Error("only a key of type 0x04 cosigns")
  if (!Number.isSafeInteger(time) || time <= 0) throw new Error("a cosignature has a time above zero")
  const signature = await signer.sign(cosignatureMessage(cosignable.body, time))
  return signatureLine(signer.key, cosignatureBytes(time, signature))
}

/** The text of a request: `old`, the proof's lines, an empty line, the checkpoint. */
export function formatCosignRequest(request: CosignRequest): string {
  return [`old ${request.old}`, ...request.proof.map(toBase64), "", request.checkpoint].join("\n")
}

/** Reads a request; null on any deviation: at most 63 proof lines, each of 32 bytes. */
export function parseCosignRequest(text: string): CosignRequest | null {
  const cut = text.indexOf("\n\n")
  const [first = "", ...lines] = text.slice(0, Math.max(cut, 0)).split("\n")
  const old = first.startsWith("old ") ? fromDecimal(first.slice(4)) : null
  const proof = lines.map(fromBase64)
  if (old === null || proof.length > 63) return null
  const hashes = proof.filter((hash) => hash?.length === 32).filter((hash) => hash !== null)
  return hashes.length === proof.length ? { old, proof: hashes, checkpoint: text.slice(cut + 2) } : null
}
