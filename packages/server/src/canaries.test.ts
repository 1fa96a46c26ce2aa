import { compartmentKind, type DelegationId, type DelegationKind, delegationOf, kindOf } from "@wasit/domain"
import { parseVerifierKey, toBase64, toUtf8 } from "@wasit/record"
import type { FastifyInstance } from "fastify"
import { afterAll, beforeAll, expect, test } from "vitest"
import { buildApp } from "./app.ts"
import { type Example, ensureExample } from "./example/example.ts"
import { temporaryFolder } from "./log/doha.test-support.ts"
import { seedSigner } from "./log/ed25519.ts"
import type { ProcessLog } from "./log/process-log.ts"
import { Registry } from "./log/registry.ts"

/**
 * Who may have what, said here a second time and in full: a change of the table in the domain must be made here too.
 * `own` and `caucus` are nobody's here but their delegation's; no act of today puts a document there.
 */
const READERS: Readonly<Record<string, readonly DelegationKind[]>> = {
  joint: ["party", "facilitator", "neutral", "observer", "interpreter"],
  exec: ["party", "facilitator", "neutral"],
  persons: ["party", "neutral"],
  names: ["party", "neutral"],
  neutral: ["neutral"],
}

let app: FastifyInstance
let log: ProcessLog
let example: Example
let end: () => Promise<void>
const lines: string[] = []
const writes = { out: process.stdout.write, err: process.stderr.write }

beforeAll(async () => {
  process.stdout.write = ((text: unknown) => lines.push(String(text)) > 0) as typeof process.stdout.write
  process.stderr.write = ((text: unknown) => lines.push(String(text)) > 0) as typeof process.stderr.write
  const place = await temporaryFolder()
  const registry = new Registry(await place.open(), "wasit.test", () => "2026-01-01T00:00:00Z")
  example = await ensureExample(registry)
  log = (await registry.find(example.id))!
  app = await buildApp({ registry, pages: null, foundingToken: null })
  end = async () => {
    Object.assign(process.stdout, { write: writes.out })
    Object.assign(process.stderr, { write: writes.err })
    await app.close()
    await registry.close()
    await place.remove()
  }
})
afterAll(() => end())

/** What one viewer is given of everything that is served: answers, the documents inside them, and the bundle. */
async function given(member: string | null): Promise<Buffer[]> {
  const get = async (url: string) => {
    const headers = member === null ? {} : { authorization: `Bearer ${await tokenOf(member)}` }
    return (await app.inject({ method: "GET", url, headers })).rawPayload
  }
  const path = (rest: string): string => `/api/p/${example.id}${rest}`
  const answers = await Promise.all(
    [path("/entries?from=0"), path("/head"), path("/bundle"), path("/invitation"), `/api/public/${example.id}`].map(
      get,
    ),
  )
  const { entries = [] } = JSON.parse(answers[0]!.toString("utf8")) as {
    entries?: { documents: { bytes: string }[] }[]
  }
  return [...answers, ...entries.flatMap((each) => each.documents.map(({ bytes }) => Buffer.from(bytes, "base64")))]
}

async function tokenOf(member: string): Promise<string> {
  const url = (rest: string): string => `/api/p/${example.id}${rest}`
  const asked = await app.inject({ method: "POST", url: url("/challenge"), payload: { member } })
  const { challenge } = asked.json<{ challenge: string }>()
  const key = parseVerifierKey(log.state.process.members.get(member as never)!.key)
  const seed = Buffer.from(example.chairs.find((each) => each.member === member)!.seed, "hex")
  const message = toUtf8(`wasit/sign-in/v1\n${example.id}\n${member}\n${challenge}\n`)
  const signature = toBase64(await seedSigner(key, seed).sign(message))
  const answer = await app.inject({ method: "POST", url: url("/session"), payload: { member, challenge, signature } })
  return answer.json<{ token: string }>().token
}

type Canary = { readonly ctx: string; readonly bytes: Buffer }

/** Of every document something that is nowhere else: its random salt, or the end of its ciphertext. */
async function canaries(): Promise<readonly Canary[]> {
  const found: Canary[] = []
  for (const entry of log.entries(0, log.size))
    for (const { digest, ctx } of entry.documents) {
      const stored = (await log.readDocument(digest))!
      const bytes = Buffer.from(stored.isSealed ? stored.bytes.subarray(-32) : stored.bytes.subarray(0, 32))
      found.push({ ctx, bytes })
    }
  return found
}

const viewers = (): (string | null)[] => [...example.chairs.map((each) => each.member), null]

test("every compartment has canaries, and every kind of delegation that the process has a viewer", async () => {
  expect([...new Set((await canaries()).map(({ ctx }) => ctx))].sort()).toEqual(Object.keys(READERS).sort())
  const kinds = viewers().map((member) => (member === null ? "public" : kindOf(delegationOf(member as never))))
  expect([...new Set(kinds)].sort()).toEqual(["facilitator", "interpreter", "neutral", "party", "public"])
})

test("what stands in a compartment is given to whom the table names, and is in nobody else's answer or bundle", async () => {
  const planted = await canaries()
  for (const member of viewers()) {
    const kind = member === null ? null : kindOf(delegationOf(member as never) as DelegationId)
    const texts = await given(member)
    for (const { ctx, bytes } of planted) {
      const may = kind !== null && READERS[compartmentKind(ctx as never)]!.includes(kind)
      expect(
        texts.some((text) => text.includes(bytes)),
        `${member ?? "the public"} and ${ctx}`,
      ).toBe(may)
    }
  }
}, 120_000)

test("no word of a place, a person or a text stands in a line that the server wrote", async () => {
  const said: string[] = []
  for (const { ctx, bytes } of await canaries()) if (ctx === "exec") said.push(bytes.toString("hex"))
  await app.inject({ method: "POST", url: `/api/p/${example.id}/acts`, payload: "{" })
  await app.inject({ method: "GET", url: `/api/p/${example.id}/blobs/${"0".repeat(64)}` })
  const members = [...log.state.process.members.values()].map((each) => each.name)
  const sites = [...log.state.release.sites.values()].flatMap((site) => Object.values(site.name))
  const written = lines.join("")
  for (const word of [...members, ...sites, ...said, example.id]) expect(written).not.toContain(word)
})
