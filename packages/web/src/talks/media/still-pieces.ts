import type { ParticipantId, ServerMessage } from "@wasit/domain/room"

/** More than the largest still comes in. */
const MOST_PARTS = 100

/** Puts stills together that come in pieces, in their order; one that is cut short by a newer one is dropped. */
export class StillPieces {
  readonly #kept = new Map<ParticipantId, { readonly n: number; readonly parts: string[] }>()

  /** @returns the still that this was the last piece of */
  take(piece: Extract<ServerMessage, { type: "still-part" }>): Extract<ServerMessage, { type: "still" }> | null {
    const { from, place, epoch, n, part, parts, sealed } = piece
    const kept = part === 0 ? { n, parts: [] } : this.#kept.get(from)
    if (kept === undefined || kept.n !== n || kept.parts.length !== part || part >= MOST_PARTS) return null
    kept.parts.push(sealed)
    this.#kept.set(from, kept)
    if (kept.parts.length < parts) return null
    this.#kept.delete(from)
    return { type: "still", from, place, epoch, sealed: kept.parts.join("") }
  }

  forget(): void {
    this.#kept.clear()
  }
}
