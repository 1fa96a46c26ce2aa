import type { ParticipantId, SourceId, SourceKind } from "@wasit/domain/room"
import type { Medium, TalkStats } from "../engine.ts"

/** Where the relay listens: the first message its process is sent. */
export type RelaySettings = {
  /** The address its sockets are bound to. */
  readonly address: string
  /** The address that devices are told; another than `address` only behind a translation of addresses. */
  readonly announced: string
  /** First and last UDP port; null: whichever is free. */
  readonly ports: readonly [number, number] | null
}

/** What the server asks of the process that moves one talk's packets. It knows opaque ids and nothing else. */
export type RelayCall =
  | {
      readonly call: "admit"
      readonly participant: ParticipantId
      readonly publish: readonly SourceKind[]
      readonly slots: { readonly audio: number; readonly video: number }
    }
  | { readonly call: "answer"; readonly participant: ParticipantId; readonly sdp: string }
  | {
      readonly call: "bind"
      readonly participant: ParticipantId
      readonly medium: Medium
      readonly slot: number
      readonly source: SourceId | null
    }
  | { readonly call: "mute"; readonly source: SourceId; readonly on: boolean }
  | { readonly call: "evict"; readonly participant: ParticipantId }
  | { readonly call: "stats" }
  | { readonly call: "pulse" }

/** What it answers, by call. */
export type RelayAnswers = {
  readonly admit: { readonly sdp: string }
  /** False: the answer cannot be read, or belongs to no offer. */
  readonly answer: boolean
  readonly bind: null
  readonly mute: null
  readonly evict: null
  readonly stats: TalkStats
  readonly pulse: null
}

export type RelayRequest = { readonly n: number; readonly call: RelayCall }

export type RelayMessage =
  | { readonly n: number; readonly value: RelayAnswers[keyof RelayAnswers] }
  /** `fault` is a sentence of ours, or the kind of the error alone: the message of another may hold an address. */
  | { readonly n: number; readonly fault: string }
  | { readonly ready: true }

/** A fault that is said in a sentence of ours. */
export class RelayFault extends Error {}
