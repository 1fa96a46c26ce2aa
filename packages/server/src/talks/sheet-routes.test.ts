import { parseVerifierKey, toBase64, toUtf8 } from "@wasit/record"
import type { FastifyInstance } from "fastify"
import { afterAll, beforeAll, expect, test } from "vitest"
import { buildApp } from "../app.ts"
import { type Example, ensureExample } from "../example/example.ts"
import { temporaryFolder } from "../log/doha.test-support.ts"
import { seedSigner } from "../log/ed25519.ts"
import type { ProcessLog } from "../log/process-log.ts"
import { Registry } from "../log/registry.ts"

let app: FastifyInstance
let log: ProcessLog
let example: Example
let end: () => Promise<void>

beforeAll(async () => {
  const place = await temporaryFolder()
  const registry = new Registry(await place.open(), "wasit.test", () => "2026-01-01T00:00:00Z")
  example = await ensureExample(registry)
  log = (await registry.find(example.id))!
  app = await buildApp({ registry, pages: null, foundingToken: null })
  end = async () => {
    await app.close()
    await registry.close()
    await place.remove()
  }
})
afterAll(() => end())

const url = (rest: string): string => `/api/p/${example.id}${rest}`

async function tokenOf(member: string): Promise<string> {
  const asked = await app.inject({ method: "POST", url: url("/challenge"), payload: { member } })
  const { challenge } = asked.json<{ challenge: string }>()
  const key = parseVerifierKey(log.state.process.members.get(member as never)!.key)
  const seed = Buffer.from(example.chairs.find((each) => each.member === member)!.seed, "hex")
  const message = toUtf8(`wasit/sign-in/v1\n${example.id}\n${member}\n${challenge}\n`)
  const signature = toBase64(await seedSigner(key, seed).sign(message))
  const answer = await app.inject({ method: "POST", url: url("/session"), payload: { member, challenge, signature } })
  return answer.json<{ token: string }>().token
}

async function get(rest: string, member: string | null) {
  const headers = member === null ? {} : { authorization: `Bearer ${await tokenOf(member)}` }
  return app.inject({ method: "GET", url: url(rest), headers })
}

test.each(["party_gov/head", "party_tal/head", "interpreter_team/head"])("%s takes the sheet away", async (member) => {
  const answer = await get("/talks/session_2020-03-22/sheet.pdf?lang=ar", member)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers["content-type"]).toBe("application/pdf")
  expect(answer.headers["content-disposition"]).toBe('attachment; filename="session-sheet-ar.pdf"')
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-")
})

test("nobody else does: not signed in, no such session, no such language", async () => {
  const sheet = "/talks/session_2020-03-22/sheet.pdf"
  expect((await get(`${sheet}?lang=ar`, null)).json()).toEqual({ code: "not-signed-in" })
  expect((await get("/talks/session_none/sheet.pdf?lang=ar", "party_gov/head")).json()).toEqual({ code: "not-found" })
  expect((await get(`${sheet}?lang=xx`, "party_gov/head")).json()).toEqual({ code: "request-malformed" })
  expect((await get(sheet, "party_gov/head")).json()).toEqual({ code: "request-malformed" })
})
