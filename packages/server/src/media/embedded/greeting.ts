import { datagramOf, type HandshakeMessage } from "./handshake-message.ts"

/** What is reached into of the library's end of a handshake. */
export type LibraryEnd = {
  readonly dtls: {
    readonly cookie?: Buffer
    sequenceNumber: number
    /** What it said last, as records of one message each; it says the same again from here. */
    readonly lastMessage: readonly Buffer[]
    /** What both ends said, by flight: the end of the handshake is computed from it. */
    readonly handshakeCache: Readonly<Record<number, { readonly data: readonly Said[] } | undefined>>
  }
  readonly transport: { readonly socket: { send(record: Buffer): Promise<unknown> } }
}

type Said = { message_seq: number; length: number; fragment_length: number; fragment: Buffer }

/** The flight in which this end answers a greeting (RFC 6347, 4.2.4). */
const FLIGHT = 4
const RECORD_HEADER = 13
/** As much as goes through every line in one piece. */
const MOST_BYTES = 1200

/**
 * Answers a greeting at once. The library asks a device to greet a second time, with a cookie, which costs a time there and back and
 * a large message that may be lost; its only use, to prove that the device is where it says, a check with the password has had
 * already. So the library is given the cookie back at once, in its own ear, and what it then says, and will compute from, is made to
 * be the answer to the first greeting: its messages are numbered from the beginning.
 *
 * @param pass gives the library a datagram
 */
export function answerAtOnce(
  { dtls, transport }: LibraryEnd,
  greeting: HandshakeMessage,
  pass: (datagram: Buffer) => void,
): void {
  const { socket } = transport
  const { send } = socket
  socket.send = () => Promise.resolve()
  try {
    pass(datagramOf(greeting))
    if (dtls.cookie !== undefined) pass(datagramOf({ ...greeting, body: withCookie(greeting.body, dtls.cookie) }))
  } finally {
    socket.send = send
  }
  const [asGreeted, ...answer] = dtls.handshakeCache[FLIGHT]?.data ?? []
  if (asGreeted === undefined) return
  const { body, number } = greeting
  Object.assign(asGreeted, { fragment: body, length: body.length, fragment_length: body.length, message_seq: number })
  for (const message of answer) message.message_seq -= 1
  for (const record of dtls.lastMessage)
    record.writeUInt16BE(record.readUInt16BE(RECORD_HEADER + 4) - 1, RECORD_HEADER + 4)
  dtls.sequenceNumber -= 1
  sayAgain({ dtls, transport })
}

/** What this end said last, once more. */
export function sayAgain({ dtls, transport }: LibraryEnd): void {
  for (const record of dtls.lastMessage) void transport.socket.send(record)
}

/** What this end says in one breath goes out in one datagram: of five, a bad line loses one in every second flight. */
export function sayInOnePiece({ transport }: LibraryEnd): void {
  const { socket } = transport
  const send = socket.send.bind(socket)
  let records: Buffer[] = []
  const flush = (): void => {
    let datagram: Buffer[] = []
    let bytes = 0
    for (const record of records) {
      if (bytes > 0 && bytes + record.length > MOST_BYTES) {
        void send(Buffer.concat(datagram)).catch(() => undefined)
        ;[datagram, bytes] = [[], 0]
      }
      datagram.push(record)
      bytes += record.length
    }
    records = []
    void send(Buffer.concat(datagram)).catch(() => undefined)
  }
  socket.send = (record) => {
    if (records.push(record) === 1) queueMicrotask(flush)
    return Promise.resolve()
  }
}

/** Version 2, random 32, session id, and then the cookie, which a first greeting leaves empty. */
function withCookie(greeting: Buffer, cookie: Buffer): Buffer {
  const at = 35 + (greeting[34] ?? 0)
  return Buffer.concat([greeting.subarray(0, at), Buffer.of(cookie.length), cookie, greeting.subarray(at + 1)])
}
