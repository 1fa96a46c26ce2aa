import type { Medium } from "../engine.ts"
import type { RelaySettings } from "./calls.ts"
import type { Stamp } from "./slot-stream.ts"

/** How many receiving slots of each kind a device has. */
export type SlotCounts = { readonly audio: number; readonly video: number }

/** A packet as a device sent it, decrypted for the line; its frame is still sealed for the room. */
export type Packet = {
  readonly header: { readonly sequenceNumber: number; readonly timestamp: number; readonly marker: boolean }
  readonly payload: Buffer
}

/** One slot's stream to a device. */
export type Outlet = {
  isOpen(): boolean
  /** Sends a payload under a header that is this end's own: no extension and no further source goes on to others. */
  send(stamp: Stamp & { readonly marker: boolean }, payload: Buffer): void
  /** Whatever a device asks for again is repeated, unless it is told here which of it. */
  limitRepeats(allow: (asked: readonly number[], now: number, roundTripMs: number) => number[]): void
}

/** What a connection calls back. */
export type ConnectionEvents = {
  readonly onPacket: (medium: Medium, packet: Packet) => void
  /** A listener's slot wants a key frame. */
  readonly onKeyFrameWanted: (medium: Medium, slot: number) => void
}

/** One participant's connection: what it sends at mid 0 and 1, its slots after that. */
export type Connection = {
  readonly offer: string
  readonly outlets: Readonly<Record<Medium, readonly Outlet[]>>
  /** False if the answer cannot be read. */
  answer(sdp: string): Promise<boolean>
  requestKeyFrame(): void
  /** Null: not counted. */
  turnedAway(): number | null
  close(): Promise<void>
}

/**
 * What carries packets between the relay and a device: ICE, DTLS and SRTP. It is all that differs between the engines that are a
 * process a talk.
 *
 * @throws if the offer would name an address other than the configured one: nothing is told to a device then
 */
export type Connect = (settings: RelaySettings, slots: SlotCounts, events: ConnectionEvents) => Promise<Connection>

const MOST_ANSWER = 64 * 1024

/** Candidates, and that the device is the passive side of ICE: no device is, though one repeats what it is offered. */
const UNREAD = /^a=(candidate:|ice-lite$)/
const PASSIVE = /^a=setup:(?!active\r?$)/m

const sections = (sdp: string): number => (sdp.match(/^m=/gm) ?? []).length

/**
 * Candidates are not read: a device is known by where its checks come from, and its addresses stay its own. It begins the
 * handshake, as every browser does: of one that would have this end begin, nothing is known that its key proves.
 *
 * @returns what is read of a device's answer; null if it is none
 */
export function readableAnswer(sdp: string, offer: string): string | null {
  if (sdp.length > MOST_ANSWER || sections(sdp) !== sections(offer) || PASSIVE.test(sdp)) return null
  const lines = sdp.split(/\r?\n/).filter((line) => !UNREAD.test(line))
  return lines.join("\r\n")
}
