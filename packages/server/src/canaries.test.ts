import { compartmentKind, type DelegationId, type DelegationKind, delegationOf, kindOf } from "@wasit/domain"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type ExampleApp, exampleApp, tokenOf } from "./app.test-support.ts"

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

let served: ExampleApp
const lines: string[] = []
const writes = { out: process.stdout.write, err: process.stderr.write }

beforeAll(async () => {
  process.stdout.write = ((text: unknown) => lines.push(String(text)) > 0) as typeof process.stdout.write
  process.stderr.write = ((text: unknown) => lines.push(String(text)) > 0) as typeof process.stderr.write
  served = await exampleApp()
})
afterAll(async () => {
  Object.assign(process.stdout, { write: writes.out })
  Object.assign(process.stderr, { write: writes.err })
  await served.end()
})

/** What one viewer is given of everything that is served: answers, the documents inside them, and the bundle. */
async function given(member: string | null): Promise<Buffer[]> {
  const get = async (url: string) => {
    const headers = member === null ? {} : { authorization: `Bearer ${await tokenOf(served, member)}` }
    return (await served.app.inject({ method: "GET", url, headers })).rawPayload
  }
  const path = (rest: string): string => `/api/p/${served.example.id}${rest}`
  const answers = await Promise.all(
    [
      path("/entries?from=0"),
      path("/head"),
      path("/bundle"),
      path("/invitation"),
      `/api/public/${served.example.id}`,
    ].map(get),
  )
  const { entries = [] } = JSON.parse(answers[0]!.toString("utf8")) as {
    entries?: { documents: { bytes: string }[] }[]
  }
  return [...answers, ...entries.flatMap((each) => each.documents.map(({ bytes }) => Buffer.from(bytes, "base64")))]
}

type Canary = { readonly ctx: string; readonly bytes: Buffer }

/** Of every document something that is nowhere else: its random salt, or the end of its ciphertext. */
async function canaries(): Promise<readonly Canary[]> {
  const found: Canary[] = []
  for (const entry of served.log.entries(0, served.log.size))
    for (const { digest, ctx } of entry.documents) {
      const stored = (await served.log.readDocument(digest))!
      const bytes = Buffer.from(stored.isSealed ? stored.bytes.subarray(-32) : stored.bytes.subarray(0, 32))
      found.push({ ctx, bytes })
    }
  return found
}

const viewers = (): (string | null)[] => [...served.example.chairs.map((each) => each.member), null]

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
  await served.app.inject({ method: "POST", url: `/api/p/${served.example.id}/acts`, payload: "{" })
  await served.app.inject({ method: "GET", url: `/api/p/${served.example.id}/blobs/${"0".repeat(64)}` })
  const members = [...served.log.state.process.members.values()].map((each) => each.name)
  const sites = [...served.log.state.release.sites.values()].flatMap((site) => Object.values(site.name))
  const written = lines.join("")
  for (const word of [...members, ...sites, ...said, served.example.id]) expect(written).not.toContain(word)
})
