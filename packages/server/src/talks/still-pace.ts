import { type ParticipantId, type ServerMessage, STILL_PIECE } from "@wasit/domain/room"

type Still = Extract<ServerMessage, { type: "still" }>
type Piece = Still | Extract<ServerMessage, { type: "still-part" }>

/** Stills go out in pieces with pauses between: in one go they would hold up the voices on a narrow line for a second. */
export class StillPace {
  readonly #send: (to: ParticipantId, piece: Piece) => void
  readonly #waiting = new Map<ParticipantId, Piece[]>()
  #timer: NodeJS.Timeout | null = null
  #n = 0

  constructor(send: (to: ParticipantId, piece: Piece) => void) {
    this.#send = send
  }

  /** What is left of an earlier one is dropped: only the newest is of use. */
  give(to: ParticipantId, still: Still): void {
    const [first, ...rest] = piecesOf(still, ++this.#n)
    if (first !== undefined) this.#send(to, first)
    this.#waiting.set(to, rest)
    this.#timer ??= setInterval(() => this.#tick(), STILL_PIECE.everyMs).unref()
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
    this.#waiting.clear()
  }

  #tick(): void {
    for (const [to, pieces] of this.#waiting) {
      const next = pieces.shift()
      if (next === undefined) this.#waiting.delete(to)
      else this.#send(to, next)
    }
    if (this.#waiting.size === 0) this.stop()
  }
}

function piecesOf(still: Still, n: number): Piece[] {
  const { characters } = STILL_PIECE
  const parts = Math.ceil(still.sealed.length / characters)
  if (parts <= 1) return [still]
  return Array.from({ length: parts }, (_, part) => {
    const sealed = still.sealed.slice(part * characters, (part + 1) * characters)
    return { ...still, type: "still-part", n, part, parts, sealed }
  })
}
