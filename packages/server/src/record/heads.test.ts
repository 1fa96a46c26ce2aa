import type { AddressInfo } from "node:net"
import type { FastifyInstance } from "fastify"
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest"
import { WebSocket } from "ws"
import { signIn } from "../app.test-support.ts"
import { buildApp } from "../app.ts"
import type { Scene } from "../example/scene.ts"
import { foundedProcess, temporaryFolder } from "../log/doha.test-support.ts"
import type { ProcessLog } from "../log/process-log.ts"

let app: FastifyInstance
let log: ProcessLog
let scene: Scene
let address: string
let end: () => Promise<void>

beforeAll(async () => {
  const place = await temporaryFolder()
  const founded = await foundedProcess(await place.open())
  ;({ log, scene } = founded)
  app = await buildApp({ registry: founded.registry, pages: null, foundingToken: null })
  await app.listen({ port: 0, host: "127.0.0.1" })
  const { port } = app.server.address() as AddressInfo
  address = `127.0.0.1:${port}/api/p/${log.id}/heads`
  end = async () => {
    await app.close()
    await founded.registry.close()
    await place.remove()
  }
})
afterAll(() => end())

test("every new head is told to whoever listens, and whoever is removed hears nothing more", async () => {
  const { secrets } = await scene.chair("party_tal/list-officer")
  const { token } = (await signIn(app, log, secrets.member, secrets.seed)).json<{ token: string }>()
  const line = listen(["wasit.heads", `bearer.${token}`])
  await expect.poll(() => line.heads).toEqual([log.size])
  expect(line.socket.protocol).toBe("wasit.heads")

  const facilitator = await scene.chair("facilitator_us/head")
  await facilitator.act(log.now(), "rehearsal-advanced/1", { days: 1 })
  await expect.poll(() => line.heads.at(-1)).toBe(log.size)

  const head = await scene.chair("party_tal/head")
  await head.act(log.now(), "member-removed/1", {
    member: "party_tal/list-officer",
    reason: { en: "He has another task." },
  })
  await expect.poll(() => line.closed).toBe(1008)
  const told = line.heads.length
  await facilitator.act(log.now(), "rehearsal-advanced/1", { days: 1 })
  expect(line.heads.length).toBe(told)
})

test("while the head stays as it is, each beat is an empty word", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] })
  onTestFinished(() => void vi.useRealTimers())
  const { secrets } = await scene.chair("party_tal/head")
  const { token } = (await signIn(app, log, secrets.member, secrets.seed)).json<{ token: string }>()
  const line = listen(["wasit.heads", `bearer.${token}`])
  await expect.poll(() => line.heads).toEqual([log.size])
  vi.advanceTimersByTime(30_000)
  await expect.poll(() => line.heads).toEqual([log.size, null, null])
  const facilitator = await scene.chair("facilitator_us/head")
  await facilitator.act(log.now(), "rehearsal-advanced/1", { days: 1 })
  await expect.poll(() => line.heads.at(-1)).toBe(log.size)
  line.socket.close()
})

test("without a session, or with a token that is none, no line opens", async () => {
  for (const protocols of [["wasit.heads"], ["wasit.heads", "bearer.none"]]) {
    const line = listen(protocols)
    await expect.poll(() => line.failed).toBe("Unexpected server response: 401")
    expect(line.heads).toEqual([])
  }
})

/** Opens a line, and keeps the sizes of the heads it tells, null for an empty word, and how it ends. */
function listen(protocols: readonly string[]) {
  const socket = new WebSocket(`ws://${address}`, [...protocols])
  const line = { socket, heads: [] as (number | null)[], closed: null as number | null, failed: null as string | null }
  socket.on("message", (data) => {
    const word = data.toString()
    line.heads.push(word === "" ? null : (JSON.parse(word) as { size: number }).size)
  })
  socket.on("close", (code) => {
    line.closed = code
  })
  socket.on("error", (error) => {
    line.failed = error.message
  })
  return line
}
