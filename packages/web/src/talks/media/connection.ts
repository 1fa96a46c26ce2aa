import type { Refusal, SessionId } from "@wasit/domain"
import type { ClientMessage, JoinTicket, RoomRequest, ServerMessage } from "@wasit/domain/room"
import { signAs } from "../../keys/chairs.ts"
import { webVerifier } from "../../record/ed25519.ts"
import type { Replica } from "../../record/replica.ts"
import { CipherLine } from "./cipher-line.ts"
import { LiveKitTransport } from "./livekit-transport.ts"
import { MediaWatch } from "./media-watch.ts"
import { keysInRecord } from "./record-keys.ts"
import { makeTalkPair, sealKeyOf } from "./room-keys.ts"
import { Signalling, type Welcome } from "./signalling.ts"
import { SlotTransport } from "./slot-transport.ts"
import { TalkKeys } from "./talk-keys.ts"
import type { TalkTransport } from "./transport.ts"

export type ConnectionEvents = {
  /** This device comes with this key of the talk now; whether that arrives is known by the welcome. @returns those it came with before */
  readonly onComing: (key: string) => readonly string[]
  readonly onMessage: (message: ServerMessage) => void
  readonly onKeys: () => void
  readonly onContradiction: () => void
  readonly onGone: () => void
  /** Media that stood is sought anew: nothing is sent or comes in until it stands again. */
  readonly onSought: () => void
  /** Media stands: what is open may be published, what comes in may be played. */
  readonly onMedia: (transport: TalkTransport) => void
  /** Another track comes in on the slot of this name. */
  readonly onSlotTrack: (name: string) => void
}

/** Media that does not stand after so long is begun anew with another ticket. */
const CONNECT_MS = 8_000
/** So long after no way to the media was found another ticket is asked for, as often as it takes. */
const AGAIN_MS = 1_500

type Parts = {
  readonly welcome: Welcome
  readonly key: string
  readonly signalling: Signalling
  readonly keys: TalkKeys
  readonly cipher: CipherLine
}

/**
 * One connection of this device to a talk, from its welcome to its end: a line, a talk key of its own, a worker of its own.
 * A device that reconnects makes another one, so that no counter and no key is ever taken up again.
 */
export class RoomConnection {
  readonly welcome: Welcome
  /** The public key of the talk that this connection came with. */
  readonly key: string
  readonly keys: TalkKeys
  readonly cipher: CipherLine
  readonly #signalling: Signalling
  readonly #events: ConnectionEvents
  readonly #replica: Replica
  #transport: TalkTransport | null = null
  #watch: MediaWatch | null = null
  #again: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  private constructor({ welcome, key, signalling, keys, cipher }: Parts, replica: Replica, events: ConnectionEvents) {
    this.welcome = welcome
    this.key = key
    this.keys = keys
    this.cipher = cipher
    this.#signalling = signalling
    this.#events = events
    this.#replica = replica
  }

  /** Opens the line. Messages wait until the connection is there. @param door the talk, or the place to try the way to it */
  static async open(
    replica: Replica,
    session: SessionId,
    isAnew: boolean,
    events: ConnectionEvents,
    door: "room" | "probe" = "room",
  ): Promise<RoomConnection | Refusal> {
    const { chair, line } = replica
    const bearer = await line.bearer(isAnew)
    if ("code" in bearer) return bearer
    const talk = { process: chair.process, session }
    const sign = (message: Uint8Array<ArrayBuffer>) => signAs(chair, message)
    const pair = await makeTalkPair()
    const sealKey = await sealKeyOf(pair, talk, chair.member, sign)
    const givenUp = events.onComing(sealKey.pub)
    let connection: RoomConnection | null = null
    const early: ServerMessage[] = []
    const opened = await Signalling.open(
      `/api/p/${chair.process}/talks/${session}/${door}`,
      { type: "hello", token: bearer.token, sealKey, givenUp },
      {
        onMessage: (message) => (connection === null ? early.push(message) : connection.#take(message)),
        onGone: () => events.onGone(),
      },
    )
    if ("code" in opened) return opened
    const { welcome, line: signalling } = opened
    const cipher = new CipherLine()
    const keys = new TalkKeys({
      device: { ...talk, participant: welcome.participant, pair, pub: sealKey.pub, sign },
      check: { keyOf: keysInRecord(replica), verify: webVerifier },
      order: (order) => cipher.order(order),
      send: (message) => signalling.send(message),
      onChange: events.onKeys,
      onContradiction: events.onContradiction,
      now: () => performance.now(),
    })
    connection = new RoomConnection({ welcome, key: sealKey.pub, signalling, keys, cipher }, replica, events)
    for (const message of early) connection.#take(message)
    signalling.send({ type: "join" })
    return connection
  }

  get transport(): TalkTransport | null {
    return this.#transport
  }
  get watch(): MediaWatch | null {
    return this.#watch
  }

  send(message: ClientMessage): void {
    this.#signalling.send(message)
  }

  request(request: RoomRequest): Promise<Refusal | null> {
    return this.#signalling.request(request)
  }

  /** Whether the record has gone on since a roster was checked is told by the replica. */
  followRecord(): () => void {
    return this.#replica.onChange(() => this.keys.recheck())
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#again)
    this.#signalling.close()
    this.#transport?.close()
    this.#watch = null
    this.cipher.end()
  }

  #take(message: ServerMessage): void {
    if (this.#isClosed) return
    if (message.type === "roster") this.keys.roster(message.roster)
    else if (message.type === "envelope") this.keys.envelope(message.envelope)
    else if (message.type === "switch") this.keys.switchTo(message.place, message.epoch)
    else if (message.type === "want-key") this.keys.want(message.from, message.place, message.epoch)
    else if (message.type === "ticket") void this.#enter(message.ticket)
    else if (message.type === "voice-ways") this.#transport?.speakInto(message.ways)
    else if (message.type === "rejoin") this.#signalling.send({ type: "join" })
    else if (isMediaLost(message)) this.#joinSoon()
    this.#events.onMessage(message)
  }

  #joinSoon(): void {
    clearTimeout(this.#again)
    if (!this.#isClosed) this.#again = setTimeout(() => this.#signalling.send({ type: "join" }), AGAIN_MS)
  }

  /** Builds the media anew with each ticket; what stood before is closed first. */
  async #enter(ticket: JoinTicket): Promise<void> {
    clearTimeout(this.#again)
    this.#transport?.close()
    if (this.#watch !== null) this.#events.onSought()
    this.#watch = null
    const onLost = () => {
      if (this.#transport === transport && !this.#isClosed) this.#signalling.send({ type: "join" })
    }
    const transport: TalkTransport =
      ticket.engine === "livekit"
        ? new LiveKitTransport(this.cipher, onLost, this.#events.onSlotTrack)
        : new SlotTransport(this.cipher, onLost)
    this.#transport = transport
    let answer: string | null
    try {
      answer = await transport.join(ticket)
    } catch {
      // Closed on its way in, for another ticket or for good; or the media are not there, and soon may be.
      transport.close()
      if (this.#transport === transport) this.#joinSoon()
      return
    }
    if (this.#isClosed || this.#transport !== transport) return transport.close()
    if (answer !== null) this.#signalling.send({ type: "answer", sdp: answer })
    const patience = setTimeout(onLost, CONNECT_MS)
    await transport.connected
    clearTimeout(patience)
    if (this.#isClosed || this.#transport !== transport) return
    this.#watch = await MediaWatch.begin(transport, this.cipher)
    this.#events.onMedia(transport)
  }
}

/** The server found no media to let this device in; it says so of no request of the person's. */
function isMediaLost(message: ServerMessage): boolean {
  return message.type === "refused" && message.n === null && message.refusal.code === "engine-lost"
}
