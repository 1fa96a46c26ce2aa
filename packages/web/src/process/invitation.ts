import { toHex } from "@wasit/record"

/** What an invitation link carries, and the hash of it that stands in the record. */
export type InvitationSecret = { readonly token: string; readonly tokenHash: string }

/** Makes the one-time secret of a link: 32 random bytes. The record holds only its hash. */
export async function makeInvitationSecret(): Promise<InvitationSecret> {
  const token = base64url(crypto.getRandomValues(new Uint8Array(32)))
  return { token, tokenHash: await hashToken(token) }
}

/** SHA-256 of the token's text, as the server computes it from the link. */
export async function hashToken(token: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token))))
}

/** The token stands after `#`, so that it is never sent in an address or kept in a server's log. */
export const invitationLink = (origin: string, process: string, token: string): string =>
  `${origin}/join/${encodeURIComponent(process)}#${token}`

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")
