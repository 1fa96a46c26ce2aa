import type { ParticipantId, SourceId } from "@wasit/domain/room"
import type { Medium } from "./engine.ts"
import { SLOTS, type Stage } from "./stage.test-support.ts"

/** The first `size` participants. */
export const peopleOf = (size: number): readonly ParticipantId[] =>
  Array.from({ length: size }, (_, at): ParticipantId => `p${at + 1}`)

/** What a listener of a full talk receives: six of the first seven voices, six of the first six pictures, its own not. */
export function sourcesFor(
  listener: ParticipantId,
  people: readonly ParticipantId[],
  medium: Medium,
): readonly SourceId[] {
  const senders = people.slice(0, medium === "audio" ? 7 : 6).filter((each) => each !== listener)
  return senders
    .slice(0, SLOTS[medium])
    .map((each): SourceId => `${each}:${medium === "audio" ? "microphone" : "camera"}`)
}

/** Joins who is not there yet, lets seven speak and six be seen, and fills everybody's slots. */
export async function fill(stage: Stage, people: readonly ParticipantId[]): Promise<void> {
  await stage.join(people.filter((each) => !stage.devices.has(each)))
  for (const each of people.slice(0, 7)) stage.devices.get(each)?.speak(true)
  for (const each of people.slice(0, 6)) stage.devices.get(each)?.show(true)
  for (const each of people)
    for (const medium of ["audio", "video"] as const)
      for (const [slot, source] of sourcesFor(each, people, medium).entries())
        await stage.bind(each, medium, slot, source)
}
