import { type DelegationId, policyInForce } from "@wasit/domain"
import { parseCheckpoint, parseNote, recordFiles, toUtf8, writeTar } from "@wasit/record"
import type { ProcessLog } from "../log/process-log.ts"
import { mayFetch } from "./access.ts"

/** The version of the bundle's layout; docs/spec/bundle.md describes it. */
const FORMAT = "wasit/bundle/v1\n"

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
    ["format", toUtf8(FORMAT)],
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
  return { size, bytes: writeTar(files) }
}
