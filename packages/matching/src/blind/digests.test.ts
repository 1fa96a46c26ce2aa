import fc from "fast-check"
import { expect, test } from "vitest"
import { PLAIN_DIGESTS } from "./digests.ts"
import { SODIUM } from "./suites.test-support.ts"

test("MT379 libsodium's digests are noble's, for texts of every length up to some blocks", () => {
  const { sha256, sha512, hmacSha256 } = SODIUM.digests
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ maxLength: 300, size: "max" }),
      (key, message) => {
        expect(sha256(message)).toEqual(PLAIN_DIGESTS.sha256(message))
        expect(sha512(message)).toEqual(PLAIN_DIGESTS.sha512(message))
        expect(hmacSha256(key, message)).toEqual(PLAIN_DIGESTS.hmacSha256(key, message))
      },
    ),
  )
})
