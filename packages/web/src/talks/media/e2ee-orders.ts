import type { ParticipantId, SourceKind } from "@wasit/domain/room"
import type { Bytes } from "./bytes.ts"
import type { FrameCounts, SlotLabel } from "./cipher.ts"
import type { KeyScope } from "./media-keys.ts"

/** What the page tells the worker that encrypts. */
export type CipherOrder =
  | { readonly type: "own"; readonly scope: KeyScope; readonly sender: ParticipantId; readonly secret: Bytes }
  | { readonly type: "encrypt"; readonly kind: SourceKind; readonly scope: KeyScope | null }
  | { readonly type: "other"; readonly scope: KeyScope; readonly sender: ParticipantId; readonly secret: Bytes }
  | { readonly type: "drop-before"; readonly place: KeyScope["place"]; readonly epoch: number }
  | { readonly type: "label"; readonly slot: string; readonly label: SlotLabel | null }
  /** What the picture's sender carries now. */
  | { readonly type: "picture"; readonly kind: "camera" | "screen" }
  /** Asks for counts of slots and own streams; the answer is also the sign that the worker lives. */
  | { readonly type: "count"; readonly id: number; readonly names: readonly string[] }

/** What the worker says. */
export type CipherWord =
  | { readonly type: "ready" }
  | { readonly type: "counts"; readonly id: number; readonly counts: Readonly<Record<string, FrameCounts>> }

/** What a transform is told at its making: it encrypts a sender, or opens a receiving slot. */
export type TransformOptions =
  | { readonly side: "send"; readonly medium: "audio" | "video" }
  | { readonly side: "receive"; readonly slot: string }

/** How a receiving slot is called in the worker. */
export const slotName = (medium: "audio" | "video", slot: number): string => `${medium} ${slot}`
