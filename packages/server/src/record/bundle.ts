import { type DelegationId, mayRead, policyInForce } from "@wasit/domain"
import { BUNDLE_FORMAT, parseCheckpoint, parseNote, recordFiles, sealedSums, toUtf8, writeTar } from "@wasit/record"
import { blobsIn, openDocument } from "../log/documents.ts"
import type { ProcessLog } from "../log/process-log.ts"
import { mayFetch } from "./access.ts"

/**
 * The record as one file: tiles, the newest cosigned head (or the newest head where none is cosigned yet), the adopted
 * policy, and the documents and age files that this viewer may read. Leaving some out changes no hash.
 */
export async function bundleFor(
  log: ProcessLog,
  viewer: DelegationId | null,
): Promise<{ size: number; bytes: Uint8Array }> {
  const head = log.cosigned ?? log.checkpoint
  const size = parseCheckpoint(parseNote(head)?.body ?? "")?.size ?? 0
  const files = new Map<string, Uint8Array>([
    ["format", toUtf8(BUNDLE_FORMAT)],
    ["checkpoint", toUtf8(head)],
    ["policy", toUtf8(policyInForce(log.state) ?? "")],
  ])
  for (const path of recordFiles(size)) {
    const bytes = log.tile(path)
    if (bytes !== null) files.set(path, bytes)
  }
  for (const entry of log.entries(0, size)) {
    for (const document of entry.documents) {
      if (!mayFetch(log, viewer, entry, document)) continue
      const stored = await log.readDocument(document.digest)
      if (stored !== null) files.set(`${stored.isSealed ? "sealed" : "bodies"}/${stored.digest}`, stored.bytes)
    }
  }
  if (mayRead(viewer, "names")) await addBlobs(log, size, files)
  files.set("sealed-sums", sealedSums(files))
  return { size, bytes: writeTar(files) }
}

/**
 * The age files that acts name: sealed lists and manifests, still sealed. Messages of blind rounds stay out: a copy of them
 * would outlive the day on which all three delete them.
 */
async function addBlobs(log: ProcessLog, size: number, files: Map<string, Uint8Array>): Promise<void> {
  for (const entry of log.entries(0, size)) {
    const stored = await log.readDocument(entry.header.body.slice("sha256:".length))
    const opened = stored === null ? null : openDocument(stored)
    for (const sha256 of blobsIn(opened?.json ?? null)) {
      if (log.state.blind.messages.has(sha256)) continue
      const bytes = await log.readBlob(sha256)
      if (bytes !== null) files.set(`blobs/${sha256}`, bytes)
    }
  }
}
