import type { ParticipantId } from "@wasit/domain/room"
import type { SlotStats, TalkStats } from "./engine.ts"
import { fill, peopleOf, sourcesFor } from "./full-talk.test-support.ts"
import { gaps, pause, type Site, Stage } from "./stage.test-support.ts"

/** What a minute of a long talk was like. */
export type Minute = {
  readonly minute: number
  /** Sent on in this minute. */
  readonly packets: number
  readonly lost: number
  readonly cpuPercent: number
  readonly memoryMegabytes: number
  readonly losses: number
}

/**
 * A full talk for a long time. Each minute one participant comes back over a new connection, another is muted for a while,
 * and a third changes all its slots ten times.
 */
export async function* soak(site: Site, size: number, minutes: number): AsyncGenerator<Minute> {
  const people = peopleOf(size)
  const stage = await Stage.open(site)
  await fill(stage, people)
  let before = await stage.talk.stats()
  const since = performance.now()
  for (let minute = 1; minute <= minutes; minute++) {
    await pause(5000)
    for (const device of stage.devices.values()) device.clear()
    await pause(40_000)
    // The clients keep every packet they are asked about: counted, and forgotten, before the changes.
    const lost = people.reduce((sum, each) => sum + lostBy(stage, each, people), 0)
    await disturb(stage, people, minute)
    await pause(Math.max(0, minute * 60_000 - (performance.now() - since)))
    const after = await stage.talk.stats()
    yield {
      minute,
      packets: sentBetween(before, after),
      lost,
      cpuPercent: (after.cpuMs - before.cpuMs) / 600,
      memoryMegabytes: after.memoryBytes / 2 ** 20,
      losses: site.engine.health().losses,
    }
    before = after
  }
  await stage.close()
}

/** Who came back over a new connection is counted from its beginning. */
function sentBetween(before: TalkStats, after: TalkStats): number {
  const nameOf = ({ participant, medium, slot }: SlotStats): string => `${participant} ${medium} ${slot}`
  const earlier = new Map(before.slots.map((each) => [nameOf(each), each.packets ?? 0]))
  return after.slots.reduce((sum, each) => {
    const [known, now] = [earlier.get(nameOf(each)) ?? 0, each.packets ?? 0]
    return sum + now - (known <= now ? known : 0)
  }, 0)
}

function lostBy(stage: Stage, listener: ParticipantId, people: readonly ParticipantId[]): number {
  const device = stage.devices.get(listener)
  const slots = (["audio", "video"] as const).flatMap((medium) =>
    sourcesFor(listener, people, medium).map((_, slot) => device?.received(medium, slot) ?? []),
  )
  // A slot in which nothing came at all is one loss too.
  return slots.reduce((sum, received) => sum + (received.length === 0 ? 1 : gaps(received).length), 0)
}

async function disturb(stage: Stage, people: readonly ParticipantId[], minute: number): Promise<void> {
  const at = (step: number): ParticipantId => people[(minute + step) % people.length] ?? "p1"
  await stage.talk.mute(`${at(0)}:microphone`, true)
  for (let n = 0; n < 10; n++) {
    for (const [slot, source] of sourcesFor(at(1), people, "audio").entries())
      await stage.bind(at(1), "audio", slot, n % 2 === 0 ? null : source)
    await pause(100)
  }
  await stage.talk.mute(`${at(0)}:microphone`, false)
  stage.devices.get(at(2))?.close()
  stage.devices.delete(at(2))
  await fill(stage, people)
}
