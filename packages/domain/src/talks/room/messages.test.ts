import { expect, test } from "vitest"
import { parseClientMessage } from "./message-schema.ts"

const sent = (message: unknown) => parseClientMessage(JSON.stringify(message))
const request = (body: unknown) => sent({ type: "request", n: 1, request: body })

test("TA46 what a device sends is read whole or not at all", () => {
  const whole = { type: "request", n: 1, request: { kind: "give-floor", participant: "p12" } } as const
  expect(sent(whole)).toEqual(whole)
  expect(sent({ ...whole, extra: 1 })).toBeNull()
  expect(request({ kind: "give-floor", participant: "p0" })).toBeNull()
  expect(request({ kind: "give-floor", participant: "__proto__" })).toBeNull()
  expect(request({ kind: "move", participant: "p1", to: "constructor" })).toBeNull()
  expect(request({ kind: "become-chair" })).toBeNull()
  expect(request({ kind: "notify", text: "a\u202eb" })).toBeNull()
  expect(request({ kind: "set-tiles", tiles: 6 })).toBeNull()
  expect(sent({ type: "line", report: { loss: 0.02, roundTripMs: 80, jitterMs: 4 } })).not.toBeNull()
  expect(sent({ type: "leave" })).toEqual({ type: "leave" })
  expect(sent({ type: "leave", participant: "p2" })).toBeNull()
  expect(sent({ type: "line", report: { loss: 2, roundTripMs: 80, jitterMs: 4 } })).toBeNull()
})

test("TA46 garbage, and more than 64 kB, is no message", () => {
  for (const text of ["", "null", "[]", "{", "1e999", '{"type":{}}', '{"type":"join","type":"x"}'])
    expect(parseClientMessage(text)).toBeNull()
  expect(sent({ type: "join" })).toEqual({ type: "join" })
  expect(parseClientMessage(`{"type":"join"${" ".repeat(70_000)}}`)).toBeNull()
  expect(sent({ type: "still", place: "plenary", epoch: 3, sealed: "A".repeat(13_000) })).toBeNull()
})
