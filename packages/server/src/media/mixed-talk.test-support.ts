import type { ParticipantId } from "@wasit/domain/room"
import type { Medium, TalkMedia } from "./engine.ts"
import { sourcesFor } from "./full-talk.test-support.ts"
import { accepted, gaps, grantFor, SLOTS } from "./stage.test-support.ts"
import { SyntheticClient } from "./synthetic-client.test-support.ts"

const MEDIA: readonly Medium[] = ["audio", "video"]

/** Devices without a browser, beside others that joined in another way; all of them speak and are seen. */
export async function joinDevices(
  talk: TalkMedia,
  participants: readonly ParticipantId[],
  everybody: readonly ParticipantId[],
) {
  const devices = new Map<ParticipantId, SyntheticClient>()
  for (const participant of participants) {
    const ticket = accepted(await talk.admit(participant, grantFor()))
    if (!("sdp" in ticket)) throw new Error("a ticket of another engine")
    const device = new SyntheticClient(participant)
    await talk.answer(participant, await device.answer(ticket.sdp, SLOTS))
    await device.connected()
    device.speak(true)
    device.show(true)
    devices.set(participant, device)
  }
  return {
    clear: () => devices.forEach((device) => void device.clear()),
    close: () => devices.forEach((device) => void device.close()),
    /** What came to each since they were cleared; `empty`: slots in which nothing came though something stands in them. */
    counts: () =>
      [...devices].map(([participant, device]) => {
        const slots = MEDIA.flatMap((medium) =>
          sourcesFor(participant, everybody, medium).map((_, slot) => device.received(medium, slot)),
        )
        return {
          participant,
          packets: slots.reduce((sum, received) => sum + received.length, 0),
          lost: slots.reduce((sum, received) => sum + gaps(received).length, 0),
          empty: slots.filter((received) => received.length === 0).length,
        }
      }),
  }
}

/** Everybody's six slots of each kind: the first seven are heard, the first six are seen by the others. */
export async function fillSlots(talk: TalkMedia, people: readonly ParticipantId[]): Promise<void> {
  for (const listener of people)
    for (const medium of MEDIA)
      for (const [slot, source] of sourcesFor(listener, people, medium).entries()) {
        const refusal = await talk.bind(listener, medium, slot, source)
        if (refusal !== null) throw new Error(`refused: ${refusal.code}`)
      }
}
