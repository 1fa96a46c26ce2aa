import type { ParticipantId, Roster } from "@wasit/domain/room"
import type { Verifier } from "@wasit/record"
import { isProven, type KeyOfMember } from "./room-keys.ts"
import type { TalkDevice } from "./talk-keys.ts"

/** By what a membership is checked: the members' keys in this device's own copy of the record. */
export type RosterCheck = { readonly keyOf: KeyOfMember; readonly verify: Verifier }

/** This device stands in it with its own key, nobody twice, and it is no place without keys. */
export function isConsistent({ place, members }: Roster, device: Pick<TalkDevice, "participant" | "pub">): boolean {
  const own = members.find((each) => each.participant === device.participant)
  const isSingle = (names: readonly string[]) => new Set(names).size === names.length
  return (
    place !== "lobby" &&
    own?.sealKey.pub === device.pub &&
    isSingle(members.map((each) => each.participant)) &&
    isSingle(members.map((each) => each.member)) &&
    isSingle(members.map((each) => each.sealKey.pub))
  )
}

/** Those of a membership whose devices the record proves, with the keys they are sealed to. */
export async function provenOf(
  roster: Roster,
  device: TalkDevice,
  { keyOf, verify }: RosterCheck,
): Promise<ReadonlyMap<ParticipantId, string>> {
  const proven = new Map<ParticipantId, string>()
  for (const each of roster.members)
    if (await isProven(each, device, keyOf, verify)) proven.set(each.participant, each.sealKey.pub)
  return proven
}
