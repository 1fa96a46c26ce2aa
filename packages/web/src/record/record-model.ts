import { ACT_RULES, type DelegationId, delegationOf, isActCode, type MemberId, type PartyId } from "@wasit/domain"
import { openNote, parseCheckpoint, type Verifier, type VerifierKey } from "@wasit/record"
import type { ReplicaEntry } from "./replica.ts"

/** How far an entry has come. An act that binds is in force only once both parties have seen it. */
export type EntryStanding = "logged" | "seen" | "plain"

export function standingOf(entry: Pick<ReplicaEntry, "index" | "header">, cosignedTo: number): EntryStanding {
  if (!isBinding(entry.header.act)) return "plain"
  return entry.index < cosignedTo ? "seen" : "logged"
}

const isBinding = (act: string): boolean => isActCode(act) && ACT_RULES[act].isBinding

/** Which entries are shown. */
export type EntryFilter = {
  readonly only: "all" | "binding" | "logged"
  readonly by: DelegationId | null
  readonly search: string
}
export const EVERY_ENTRY: EntryFilter = { only: "all", by: null, search: "" }

/** The entries that pass, the newest first. `say` gives an entry's sentence; it is asked only where one searches. */
export function filterEntries(
  entries: readonly ReplicaEntry[],
  filter: EntryFilter,
  cosignedTo: number,
  say: (entry: ReplicaEntry) => string,
): readonly ReplicaEntry[] {
  const wanted = filter.search.trim().normalize("NFC").toLocaleLowerCase()
  return entries
    .filter((entry) => {
      if (filter.by !== null && delegationOf(entry.header.actor as MemberId) !== filter.by) return false
      const standing = standingOf(entry, cosignedTo)
      if (filter.only === "binding" && standing === "plain") return false
      if (filter.only === "logged" && standing !== "logged") return false
      return wanted === "" || String(entry.index) === wanted || say(entry).toLocaleLowerCase().includes(wanted)
    })
    .reverse()
}

/** The newest head that one party cosigned, as far as this device has been shown. */
export type LastSeen = { readonly party: PartyId; readonly size: number; readonly at: string }

/** Reads who cosigned what from heads; each party's largest. Lines that do not verify are no sighting. */
export async function lastSightings(
  heads: readonly (string | null)[],
  witnesses: ReadonlyMap<string, VerifierKey>,
  verify: Verifier,
): Promise<readonly LastSeen[]> {
  const seen = new Map<string, LastSeen>()
  for (const head of heads) {
    if (head === null || head === "") continue
    const opened = await openNote(head, [...witnesses.values()], verify)
    const checkpoint = "code" in opened ? null : parseCheckpoint(opened.body)
    if ("code" in opened || checkpoint === null) continue
    for (const { key, time } of opened.by) {
      const party = [...witnesses].find(([, each]) => each.name === key.name && each.id === key.id)?.[0]
      if (party === undefined || time === null || (seen.get(party)?.size ?? -1) >= checkpoint.size) continue
      const at = new Date(time * 1000).toISOString().replace(/\.\d+Z$/, "Z")
      seen.set(party, { party: party as PartyId, size: checkpoint.size, at })
    }
  }
  return [...seen.values()]
}
