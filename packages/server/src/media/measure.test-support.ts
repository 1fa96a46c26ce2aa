import type { ParticipantId } from "@wasit/domain/room"
import { flood, late, portsOf } from "./flood.test-support.ts"
import { fill, peopleOf, sourcesFor } from "./full-talk.test-support.ts"
import { gaps, grantFor, pause, type Site, Stage, until } from "./stage.test-support.ts"

/** What the relay did for a talk of a size, a second. */
export type Load = {
  readonly participants: number
  readonly packets: number
  readonly lost: number
  /** Milliseconds of processor time in a second. */
  readonly cpuMs: number
  readonly memoryMegabytes: number
}

/** Full talks of growing size, each measured for a while. */
export async function measureLoads(site: Site, sizes: readonly number[], ms: number): Promise<readonly Load[]> {
  const stage = await Stage.open(site)
  const loads: Load[] = []
  for (const size of sizes) {
    const people = peopleOf(size)
    await fill(stage, people)
    await pause(1500)
    for (const device of stage.devices.values()) device.clear()
    const [before, since] = [await stage.talk.stats(), performance.now()]
    await pause(ms)
    const [after, took] = [await stage.talk.stats(), (performance.now() - since) / 1000]
    // Counted where they arrive: an engine need not count them, and what it sent beside them is not the talk's.
    const streams = people.flatMap((each) =>
      (["audio", "video"] as const).flatMap((medium) =>
        sourcesFor(each, people, medium).map((_, slot) => stage.devices.get(each)?.received(medium, slot) ?? []),
      ),
    )
    loads.push({
      participants: size,
      packets: streams.reduce((sum, { length }) => sum + length, 0) / took,
      lost: streams.reduce((sum, each) => sum + gaps(each).length, 0),
      cpuMs: (after.cpuMs - before.cpuMs) / took,
      memoryMegabytes: after.memoryBytes / 2 ** 20,
    })
  }
  await stage.close()
  return loads
}

/**
 * From the call that changes a slot's source to the first packet of the new one, in milliseconds.
 *
 * @param restMs from that packet to the next call
 * @param voices that come in turn: of two, the next one stood there a moment ago; of more it did not
 */
export async function measureSwitches(
  site: Site,
  times: number,
  restMs: number,
  voices = 2,
): Promise<readonly number[]> {
  const stage = await Stage.open(site)
  const speakers = await stage.join(Array.from({ length: voices }, (_, n): ParticipantId => `p${n + 2}`))
  const [listener] = await stage.join(["p1"])
  for (const each of speakers) each.speak(true)
  await stage.bind("p1", "audio", 0, `p${voices + 1}:microphone`)
  await pause(500)
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const number = (n % voices) + 2
    listener?.clear()
    const since = performance.now()
    await stage.bind("p1", "audio", 0, `p${number}:microphone`)
    const arrived = () => listener?.received("audio", 0).find(({ from }) => from === number)
    await until(() => arrived() !== undefined, 5000, "the new source")
    took.push((arrived()?.at ?? 0) - since)
    // Not in step with the packets.
    await pause(restMs + ((n * 7) % 20))
  }
  await stage.close()
  return took
}

/** From the wish to join to the first sound, in milliseconds: ticket, answer, connection, bind. */
export async function measureJoins(site: Site, times: number): Promise<readonly number[]> {
  const stage = await Stage.open(site)
  const [speaker] = await stage.join(["p1"])
  speaker?.speak(true)
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const since = performance.now()
    const device = await site.join(stage.talk, "p2", grantFor())
    await stage.bind("p2", "audio", 0, "p1:microphone")
    await until(() => device.received("audio", 0).length > 0, 10_000, "the first sound")
    took.push((device.received("audio", 0)[0]?.at ?? 0) - since)
    device.close()
    await stage.talk.evict("p2")
  }
  await stage.close()
  return took
}

/**
 * What 5,000 datagrams a second of strangers, to every port of a talk of three, cost the one who speaks. Null where the ticket
 * names no port.
 */
export async function measureFlood(
  site: Site,
  ms: number,
): Promise<{
  readonly slowerPercent: number
  readonly laterMs: number
  readonly cpuPercent: number
} | null> {
  const stage = await Stage.open(site)
  const [speaker, listener] = await stage.join(["p1", "p2"])
  const ticket = await stage.talk.admit("p3", grantFor())
  const ports = "sdp" in ticket ? portsOf(ticket.sdp, site.address) : []
  if (ports.length === 0) {
    await stage.close()
    return null
  }
  speaker?.speak(true)
  await stage.bind("p2", "audio", 0, "p1:microphone")
  await pause(500)
  const rate = async (during: () => Promise<void>) => {
    listener?.clear()
    const [before, since] = [await stage.talk.stats(), performance.now()]
    await during()
    const [after, took] = [await stage.talk.stats(), performance.now() - since]
    const heard = listener?.received("audio", 0) ?? []
    return { rate: heard.length / took, late: late(heard), cpu: (100 * (after.cpuMs - before.cpuMs)) / took }
  }
  const calm = await rate(() => pause(ms))
  const flooded = await rate(() => flood(site.address, ports, ms))
  await stage.close()
  return {
    slowerPercent: 100 * (1 - flooded.rate / calm.rate),
    laterMs: flooded.late - calm.late,
    cpuPercent: flooded.cpu - calm.cpu,
  }
}

/** The middle one. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** From the word that opens a closed microphone, and binds it, to its first packet at a listener, in milliseconds. */
export async function measureOpenings(site: Site, times: number): Promise<readonly number[]> {
  const stage = await Stage.open(site)
  const [speaker, listener] = await stage.join(["p1", "p2"])
  speaker?.speak(true)
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    await stage.talk.mute("p1:microphone", true)
    await stage.bind("p2", "audio", 0, null)
    await pause(700)
    listener?.clear()
    const since = performance.now()
    await stage.talk.mute("p1:microphone", false)
    await stage.bind("p2", "audio", 0, "p1:microphone")
    await until(() => (listener?.received("audio", 0).length ?? 0) > 0, 10_000, "the opened microphone")
    took.push((listener?.received("audio", 0)[0]?.at ?? 0) - since)
  }
  await stage.close()
  return took
}
