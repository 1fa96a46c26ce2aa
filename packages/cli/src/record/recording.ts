import { createReadStream } from "node:fs"
import { type Recording, recordingOf, type TalksSession } from "@wasit/domain"
import { fileDigest } from "@wasit/record"
import type { Fault } from "../shared/print.ts"
import type { Finding } from "./check-record.ts"

export type RecordingCheck = { readonly found: Recording | null; readonly findings: readonly Finding[] }

/** Is this file, byte for byte, one that a recorder entered? It is read piece by piece: it may be hours long. */
export async function checkRecording(
  path: string,
  sessions: Iterable<Pick<TalksSession, "recordings">>,
): Promise<RecordingCheck | Fault> {
  const digest = fileDigest()
  try {
    for await (const piece of createReadStream(path)) digest.add(piece as Uint8Array)
  } catch (error) {
    return { code: "file-not-readable", path, why: (error as NodeJS.ErrnoException).code ?? "" }
  }
  const hash = digest.end()
  const found = recordingOf(sessions, hash)
  return { found, findings: found === null ? [{ code: "recording-unknown", path, hash }] : [] }
}
