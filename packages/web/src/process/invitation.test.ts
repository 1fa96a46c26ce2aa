import { expect, test } from "vitest"
import { hashToken, invitationLink, makeInvitationSecret } from "./invitation.ts"

test("the hash is that of the token's text", async () => {
  expect(await hashToken("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  const { token, tokenHash } = await makeInvitationSecret()
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(await hashToken(token)).toBe(tokenHash)
})

test("the token stands after the hash sign of the address", () => {
  expect(invitationLink("https://wasit.test", "talks-1", "secret")).toBe("https://wasit.test/join/talks-1#secret")
})
