import { expect, test } from "vitest"
import { deviceOf, offerOf, readEnd } from "./description.ts"

const FINGERPRINT = `sha-256 ${Array.from({ length: 32 }, () => "AB").join(":")}`
const END = { name: "abcd", password: "0123456789012345678901", fingerprint: FINGERPRINT }

test("an offer names one place, each stream in a section of its own, and no header extension", () => {
  const offer = offerOf(END, { address: "192.0.2.7", port: 41_000 }, [
    { medium: "audio", deviceSends: true, stream: 1 },
    { medium: "video", deviceSends: false, stream: 2 },
  ])
  expect(offer.match(/^a=candidate:.*$/gm)).toEqual(["a=candidate:1 1 udp 2116026367 192.0.2.7 41000 typ host"])
  expect(offer.match(/^(m=\w+|a=(mid|ssrc|recvonly|sendonly)\S*)/gm)).toEqual([
    "m=audio",
    "a=mid:0",
    "a=recvonly",
    "a=ssrc:1",
    "m=video",
    "a=mid:1",
    "a=sendonly",
    "a=ssrc:2",
  ])
  expect(offer).not.toContain("a=extmap:")
})

test("of a device's answer its password and its digest are read, and nothing else goes further", () => {
  const answer = `v=0\r\nm=audio 9 x 0\r\na=candidate:1 1 udp 1 192.0.2.9 5 typ host\r\n${deviceOf(END)}`
  expect(readEnd(answer)).toEqual(END)
  expect(deviceOf(readEnd(answer) ?? END)).not.toContain("192.0.2.9")
  expect(deviceOf(END).match(/^m=/gm)).toHaveLength(1)
})

test.each([
  ["a=ice-ufrag:abcd", "a=ice-ufrag:ab cd"],
  ["a=ice-pwd:0123456789012345678901", "a=ice-pwd:short"],
  [FINGERPRINT, "sha-256 AB:CD"],
  [FINGERPRINT, FINGERPRINT.replace("sha-256", "sha-1")],
])("an answer with %s spoilt is none", (whole, spoilt) => {
  expect(readEnd(deviceOf(END).replaceAll(whole, spoilt))).toBeNull()
})
