import { type ParticipantId, type ServerMessage, type TalkState, viewFor } from "@wasit/domain/room"
import type { Device } from "./device.ts"
import type { EndReason } from "./device-line.ts"
import { hasNarrowListener } from "./narrow-lines.ts"

/** The devices that are connected to a talk, one for each participant, and what they are told. */
export class Devices implements Iterable<Device> {
  readonly #devices = new Map<ParticipantId, Device>()

  /** Takes a device in; the one that its participant had before ends. */
  put(device: Device): void {
    this.#devices.get(device.participant)?.line.end("replaced")
    this.#devices.set(device.participant, device)
  }

  of(participant: ParticipantId): Device | null {
    return this.#devices.get(participant) ?? null
  }

  /** Is this the device of its participant now? */
  has(device: Device): boolean {
    return this.#devices.get(device.participant) === device
  }

  drop(device: Device): void {
    if (this.has(device)) this.#devices.delete(device.participant)
  }

  send(to: ParticipantId, message: ServerMessage): void {
    this.#devices.get(to)?.line.send(message)
  }

  toAll(message: ServerMessage): void {
    for (const { line } of this.#devices.values()) line.send(message)
  }

  /** Ends the line of everybody who is in the talk no longer. */
  endGone({ participants }: TalkState, why: EndReason): void {
    for (const [id, device] of this.#devices) {
      if (participants[id] !== undefined) continue
      this.#devices.delete(id)
      device.line.end(why)
    }
  }

  /** `why` null: without a word, and devices come back by themselves. */
  endAll(why: EndReason | null): void {
    for (const { line } of this.#devices.values()) {
      if (why === null) line.close(1001)
      else line.end(why)
    }
    this.#devices.clear()
  }

  /** Shows every device what it may see, where that has changed. */
  show(talk: TalkState): void {
    const now = Date.now()
    for (const [id, device] of this.#devices) {
      showNarrow(talk, device)
      const state = viewFor(talk, id)
      const text = JSON.stringify(state)
      if (text === device.told) continue
      device.told = text
      device.line.send({ type: "state", state, now })
    }
  }

  [Symbol.iterator](): IterableIterator<Device> {
    return this.#devices.values()
  }
}

/** Tells a device whether somebody on a narrow line hears it, where that has changed. */
function showNarrow(talk: TalkState, device: Device): void {
  const on = hasNarrowListener(talk, device.participant)
  if (on === device.isHeardNarrowly) return
  device.isHeardNarrowly = on
  device.line.send({ type: "narrow", on })
}
