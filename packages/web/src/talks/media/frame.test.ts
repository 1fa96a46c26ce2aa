import { fromHex, toHex } from "@wasit/record"
import { expect, test } from "vitest"
import type { Bytes } from "./bytes.ts"
import { clearLength, OVERHEAD, openFrame, readTrailer, sealFrame } from "./frame.ts"
import { type KeyScope, streamKey } from "./media-keys.ts"

const SECRET = new Uint8Array(32).map((_, at) => at) as Bytes
const SCOPE: KeyScope = { process: "proc_a", session: "session_a", place: "plenary", epoch: 258 }
const FRAME = fromHex("f8102030405060708090a0b0c0d0e0f0") as Bytes
const TRAILER = { counter: 7, epochByte: 2, kind: "microphone" } as const

const keyFor = (usage: "encrypt" | "decrypt", scope = SCOPE, sender: `p${number}` = "p1", secret = SECRET) =>
  streamKey(secret, scope, sender, "microphone", usage)

test("a sealed frame is the clear header, ciphertext with tag, counter, epoch and stream: 22 bytes more", async () => {
  const sealed = await sealFrame(await keyFor("encrypt"), FRAME, 1, TRAILER)
  expect(sealed.length).toBe(FRAME.length + OVERHEAD)
  expect(sealed[0]).toBe(0xf8)
  expect(toHex(sealed.slice(-6))).toBe("000000070210")
  expect(toHex(sealed)).not.toContain("102030405060")
  expect(readTrailer(sealed, false)).toEqual(TRAILER)
  expect(await openFrame(await keyFor("decrypt"), sealed, 1)).toEqual(FRAME)
})

test("TK4 another secret, epoch, place or sender opens nothing", async () => {
  const sealed = await sealFrame(await keyFor("encrypt"), FRAME, 1, TRAILER)
  const wrong = [
    await keyFor("decrypt", SCOPE, "p1", new Uint8Array(32) as Bytes),
    await keyFor("decrypt", { ...SCOPE, epoch: 2 }),
    await keyFor("decrypt", { ...SCOPE, place: "caucus_a" }),
    await keyFor("decrypt", SCOPE, "p2"),
    await streamKey(SECRET, SCOPE, "p1", "camera", "decrypt"),
  ]
  for (const key of wrong) expect(await openFrame(key, sealed, 1)).toBeNull()
})

test("a frame altered in any one byte opens nothing", async () => {
  const sealed = await sealFrame(await keyFor("encrypt"), FRAME, 1, TRAILER)
  const key = await keyFor("decrypt")
  for (let at = 0; at < sealed.length; at++) {
    const altered = sealed.map((byte, place) => (place === at ? byte ^ 1 : byte)) as Bytes
    expect(await openFrame(key, altered, 1), `byte ${at}`).toBeNull()
  }
})

test.each([
  ["nothing", ""],
  ["an Opus frame in clear", "f8102030405060708090a0b0c0d0e0f0f8102030405060708090a0b0"],
  ["another version", "f8102030405060708090a0b0c0d0e0f0f8102030405060000000070220"],
  ["a stream that there is not", "f8102030405060708090a0b0c0d0e0f0f8102030405060000000070213"],
  ["one byte too short", `${"00".repeat(21)}10`],
])("%s has no trailer of ours", (_, hex) => {
  expect(readTrailer(fromHex(hex) as Bytes, false)).toBeNull()
})

test("what stays in clear: a byte of sound, ten of a key frame, three of another", () => {
  expect(clearLength("microphone", false)).toBe(1)
  expect(clearLength("camera", true)).toBe(10)
  expect(clearLength("screen", false)).toBe(3)
})
