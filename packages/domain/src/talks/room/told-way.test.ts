import { expect, test } from "vitest"
import { parseToldWay } from "./told-way.ts"

test("TA53 of a test before the talks the way and a microphone can be told, and nothing else", () => {
  expect(parseToldWay({ way: "relay-tls", microphone: true })).toEqual({ way: "relay-tls", microphone: true })
  expect(parseToldWay({ way: null, microphone: null })).toEqual({ way: null, microphone: null })
  for (const more of [{ address: "192.0.2.1" }, { name: "Headset" }, { member: "party_gov/head" }])
    expect(parseToldWay({ way: "udp", microphone: false, ...more })).toBeNull()
  for (const other of ["192.0.2.1", "relay", "", 7]) expect(parseToldWay({ way: other, microphone: true })).toBeNull()
  expect(parseToldWay({ way: "udp", microphone: "Headset" })).toBeNull()
  expect(parseToldWay({ way: "udp" })).toBeNull()
  expect(parseToldWay(null)).toBeNull()
})
