import { createHmac, timingSafeEqual } from "node:crypto"

const COOKIE = 0x2112a442
const USERNAME = 0x0006
const INTEGRITY = 0x0008
const USE_CANDIDATE = 0x0025
const HMAC_BYTES = 20
/** Places one device may send from: each of its networks, and what a change of network brings. */
const MOST_PLACES = 8
/** Checks whose numbers are remembered: those of some ten seconds. */
const MOST_CHECKS = 64
/** Larger datagrams are nobody's media. */
const MOST_BYTES = 1500

/** The name and password that this end of a connection told its device. */
export type IceCredentials = { readonly name: string; readonly password: string }

/**
 * Stands before the media library at a UDP port: the library answers connectivity checks without asking for their
 * integrity, and would take anybody's datagrams. Through here come checks made with the password that only the invited
 * device was told, and further datagrams from where such a check came from.
 */
export class StunGate {
  readonly #credentials: () => IceCredentials
  readonly #places = new Set<string>()
  /** Where the last checks came from, by their transaction. */
  readonly #checks = new Map<string, string>()
  /** Datagrams that were not let through. */
  turnedAway = 0

  constructor(credentials: () => IceCredentials) {
    this.#credentials = credentials
  }

  /** @param place address and port, as one word */
  lets(datagram: Buffer, place: string): boolean {
    const isLet =
      datagram.length <= MOST_BYTES && (isStun(datagram) ? this.#isOurs(datagram, place) : this.#places.has(place))
    if (!isLet) this.turnedAway += 1
    return isLet
  }

  #isOurs(datagram: Buffer, place: string): boolean {
    const { name, password } = this.#credentials()
    if (!isCheckedWith(datagram, name, password) || this.#isCopy(datagram, place)) return false
    this.#places.delete(place)
    this.#places.add(place)
    const [oldest] = this.#places
    if (this.#places.size > MOST_PLACES && oldest !== undefined) this.#places.delete(oldest)
    return true
  }

  /** A check that somebody on the way kept and sends from elsewhere would draw the media there. */
  #isCopy(datagram: Buffer, place: string): boolean {
    const transaction = datagram.toString("latin1", 8, 20)
    const first = this.#checks.get(transaction)
    if (first !== undefined) return first !== place
    this.#checks.set(transaction, place)
    const [oldest] = this.#checks.keys()
    if (this.#checks.size > MOST_CHECKS && oldest !== undefined) this.#checks.delete(oldest)
    return false
  }
}

/** Whether a device says by this check that it is to be reached where it came from. */
export function nominates(datagram: Buffer): boolean {
  if (!isStun(datagram)) return false
  for (let at = 20; at + 4 <= datagram.length; ) {
    const [type, length] = [datagram.readUInt16BE(at), datagram.readUInt16BE(at + 2)]
    if (type === USE_CANDIDATE) return true
    // What stands behind it is not covered.
    if (type === INTEGRITY) return false
    at += 4 + length + ((4 - (length % 4)) % 4)
  }
  return false
}

function isStun(datagram: Buffer): boolean {
  return datagram.length >= 20 && (datagram[0] ?? 255) < 4 && datagram.readUInt32BE(4) === COOKIE
}

/** RFC 8489, 14.5: the HMAC covers what stands before the attribute, with a length that ends after it. */
function isCheckedWith(datagram: Buffer, name: string, password: string): boolean {
  let isNamed = false
  for (let at = 20; at + 4 <= datagram.length; ) {
    const [type, length] = [datagram.readUInt16BE(at), datagram.readUInt16BE(at + 2)]
    const value = datagram.subarray(at + 4, at + 4 + length)
    if (value.length !== length) return false
    if (type === USERNAME) isNamed = value.toString("latin1").startsWith(`${name}:`)
    // Without the name nothing is computed: a flood costs no more than reading it.
    if (type === INTEGRITY) return isNamed && length === HMAC_BYTES && isWhole(datagram, at, value, password)
    at += 4 + length + ((4 - (length % 4)) % 4)
  }
  return false
}

function isWhole(datagram: Buffer, at: number, mac: Buffer, password: string): boolean {
  const covered = Buffer.from(datagram.subarray(0, at))
  covered.writeUInt16BE(at + 4 + HMAC_BYTES - 20, 2)
  return timingSafeEqual(createHmac("sha1", password).update(covered).digest(), mac)
}
