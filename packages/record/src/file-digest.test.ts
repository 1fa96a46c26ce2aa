import { expect, test } from "vitest"
import { fileDigest } from "./file-digest.ts"
import { toUtf8 } from "./strict.ts"

/** FIPS 180-2: one block, two blocks, and a million times the letter a. */
const VECTORS = [
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
] as const

test.each(VECTORS)("a file's digest is its plain SHA-256, in whatever pieces it comes (%#)", (text, expected) => {
  for (const size of [text.length, 7, 4096]) {
    const digest = fileDigest()
    const bytes = toUtf8(text)
    for (let at = 0; at < bytes.length; at += size) digest.add(bytes.subarray(at, at + size))
    expect(digest.end()).toBe(`sha256:${expected}`)
  }
})
