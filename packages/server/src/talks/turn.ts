import { createHmac, randomBytes } from "node:crypto"
import type { DelegationId } from "@wasit/domain"
import type { JoinTicket } from "@wasit/domain/room"
import type { TalkSettings } from "./settings.ts"

/** For how long a relay takes a credential: a device that comes back asks for a new one. */
const LASTS_S = 2 * 3600

/** Adds the delegation's own relay to a ticket, with a credential for this one join. */
export function withRelay(
  ticket: JoinTicket,
  delegation: DelegationId,
  settings: TalkSettings,
  nowMs: number,
): JoinTicket {
  if (ticket.engine === "livekit") return { ...ticket, isRelayOnly: ticket.isRelayOnly || settings.isRelayOnly }
  const relay = settings.turnOf(delegation)
  if (relay === null) return { ...ticket, isRelayOnly: ticket.isRelayOnly || settings.isRelayOnly }
  const { username, credential } = relayCredential(relay.secret, nowMs, randomBytes(6).toString("hex"))
  const iceServers = [...ticket.iceServers, { urls: relay.urls, username, credential }]
  return { ...ticket, iceServers, isRelayOnly: ticket.isRelayOnly || settings.isRelayOnly }
}

/**
 * A time-limited credential as coturn checks it with `use-auth-secret`: the name says until when it is good, the credential is
 * HMAC-SHA-1 of the name under the shared secret. The name names nobody.
 */
function relayCredential(secret: string, nowMs: number, name: string): { username: string; credential: string } {
  const username = `${Math.floor(nowMs / 1000) + LASTS_S}:${name}`
  return { username, credential: createHmac("sha1", secret).update(username).digest("base64") }
}
