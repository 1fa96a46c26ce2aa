import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { afterEach, expect, it, vi } from "vitest"
import { WebSocket, WebSocketServer } from "ws"
import { DeviceLine } from "./device-line.ts"

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 })

afterEach(() => {
  vi.restoreAllMocks()
  server.close()
})

it("a fault over one device's message ends that line alone, and what was sent is not written down", async () => {
  const written = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const heard: string[] = []
  server.on("connection", (socket) => {
    const line = new DeviceLine(socket)
    line.onText((text) => {
      if (text === "spoil") throw new Error(`cannot read ${text}`)
      heard.push(text)
      line.send({ type: "pong", t: 1, now: 2 })
    })
  })
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [bad, good] = [new WebSocket(url), new WebSocket(url)]
  await Promise.all([once(bad, "open"), once(good, "open")])
  bad.send("spoil")
  expect((await once(bad, "close"))[0]).toBe(1011)
  good.send("go on")
  await once(good, "message")
  expect(heard).toEqual(["go on"])
  expect(written.mock.calls.flat().join(" ")).not.toContain("spoil")
  good.terminate()
})
