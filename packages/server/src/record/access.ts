import { type Compartment, type DelegationId, mayDeliver, mayFetchMessage, mayRead } from "@wasit/domain"
import type { EntryDocument, LogEntry, ProcessLog } from "../log/process-log.ts"

/**
 * Whether a viewer gets a document: by the table of compartments, and, for what opens a sealed list, only when it may be
 * delivered (both lists are opened, or the parties agreed otherwise). Null is the public.
 */
export function mayFetch(
  log: ProcessLog,
  viewer: DelegationId | null,
  entry: LogEntry,
  document: EntryDocument,
): boolean {
  if (!mayRead(viewer, document.ctx as Compartment)) return false
  const isBody = entry.header.body === `sha256:${document.digest}`
  if (entry.header.act !== "list-opened/1" || isBody) return true
  const isOwn = viewer !== null && entry.header.actor.startsWith(`${viewer}/`)
  const list = [...log.state.lists.lists.values()].find(
    (each) => each.opening?.identity.digest === `sha256:${document.digest}`,
  )
  return isOwn || (list !== undefined && mayDeliver(log.state, list.id))
}

/**
 * Whether a viewer gets an age file: the message of a blind round those it is for, once what belongs to the same moment is
 * there; any other whoever may read names. What opens it is another matter.
 */
export function mayFetchBlob(log: ProcessLog, viewer: DelegationId, sha256: string): boolean {
  return mayFetchMessage(log.state.blind, viewer, sha256) ?? mayRead(viewer, "names")
}
