import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { ACT_CODES, type Compartment, type DelegationId, delegationOf, mayRead } from "@wasit/domain"
import { mapReader, parseVerifierKey, readTar, toBase64, verifyRecord } from "@wasit/record"
import type { FastifyInstance } from "fastify"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { exampleApp, signIn as signInWith } from "./app.test-support.ts"
import type { ChairSecrets } from "./example/chair.ts"
import type { Example } from "./example/example.ts"
import { invented } from "./example/lists.ts"
import { verifyEd25519 } from "./log/ed25519.ts"
import type { ProcessLog } from "./log/process-log.ts"

let app: FastifyInstance
let log: ProcessLog
let example: Example
let folder: string
let end: () => Promise<void>

beforeAll(async () => {
  ;({ app, log, example, folder, end } = await exampleApp())
})
afterAll(() => end())

const path = (rest: string): string => `/api/p/${example.id}${rest}`
const chairOf = (member: string): ChairSecrets => example.chairs.find((each) => each.member === member)!

/** Signs in as a chair; `seed` may be another's. */
const signIn = (member: string, seed = chairOf(member).seed) => signInWith(app, log, member, seed)

async function get(member: string | null, rest: string) {
  const token = member === null ? null : (await signIn(member)).json<{ token: string }>().token
  const headers = token === null ? {} : { authorization: `Bearer ${token}` }
  return app.inject({ method: "GET", url: path(rest), headers })
}

/** One viewer of each kind, and nobody. */
const VIEWERS = [
  "party_gov/list-officer",
  "party_tal/list-officer",
  "facilitator_qatar/head",
  "neutral_icrc/field",
  "interpreter_team/head",
] as const

type Entries = { entries: { documents: { digest: string; isSealed: boolean; bytes: string }[] }[] }

describe("who may read what", () => {
  test.each(VIEWERS)("%s is served exactly the documents of the compartments it may read", async (member) => {
    const answer = (await get(member, "/entries?from=0")).json<Entries>()
    const viewer: DelegationId = delegationOf(member)
    for (const [index, entry] of log.entries(0, log.size).entries()) {
      const wanted = entry.documents
        .filter((document) => mayRead(viewer, document.ctx as Compartment))
        .map((each) => each.digest)
      expect(answer.entries[index]?.documents.map((each) => each.digest).sort()).toEqual(wanted.sort())
    }
  })

  test.each(["/entries?from=0", "/head", "/heads", "/bundle", "/tile/0/000.p/1", `/blobs/${"0".repeat(64)}`])(
    "nobody without a session reads %s",
    async (rest) => {
      const answer = await get(null, rest)
      expect(answer.statusCode).toBe(401)
      expect(answer.json()).toEqual({ code: "not-signed-in" })
    },
  )

  test("a facilitator and an interpreter get no age file, even by its name", async () => {
    const sha256 = [...log.state.lists.lists.values()][0]!.blob.sha256
    expect((await get("party_gov/list-officer", `/blobs/${sha256}`)).statusCode).toBe(200)
    for (const member of ["facilitator_qatar/head", "interpreter_team/head"]) {
      expect((await get(member, `/blobs/${sha256}`)).statusCode).toBe(404)
    }
  })

  test("no name of a person on a list stands in any answer, file or page in clear", async () => {
    const { greater, lesser } = invented()
    // Long names: a short one may stand in a title by chance.
    const names = [...greater.claimed, ...lesser.claimed].map((row) => row.name).filter((name) => name.length > 14)
    const canaries = names.filter((_, at) => at % 25 === 0)
    const answers = await Promise.all([
      ...VIEWERS.flatMap((member) => ["/entries?from=0", "/head"].map((rest) => get(member, rest))),
      app.inject({ method: "GET", url: `/api/public/${example.id}` }),
      app.inject({ method: "POST", url: "/api/example" }),
      app.inject({ method: "GET", url: path("/invitation") }),
    ])
    const bundles = await Promise.all(VIEWERS.map((member) => get(member, "/bundle")))
    const texts = [...answers, ...bundles].map((answer) => answer.rawPayload.toString("utf8"))
    const decoded = answers.flatMap((answer) => decodedDocuments(answer.body))
    for (const text of [...texts, ...decoded, ...(await filesOf(folder))]) {
      const found = canaries.find((name) => text.includes(name))
      expect(found, "a name stands in clear").toBeUndefined()
    }
  })

  test("the public answer carries no row, site, route or member", async () => {
    const answer = await app.inject({ method: "GET", url: `/api/public/${example.id}` })
    expect(answer.statusCode).toBe(200)
    for (const word of ["site_", "member", "recipient", "authority_", "/list-officer"])
      expect(answer.body).not.toContain(word)
  })
})

describe("signing in", () => {
  test("with another's key: refused", async () => {
    const answer = await signIn("party_gov/head", chairOf("party_tal/head").seed)
    expect(answer.statusCode).toBe(401)
  })

  test("a challenge serves once, and only the member who asked", async () => {
    const asked = await app.inject({ method: "POST", url: path("/challenge"), payload: { member: "party_gov/head" } })
    const { challenge } = asked.json<{ challenge: string }>()
    const send = (member: string) =>
      app.inject({
        method: "POST",
        url: path("/session"),
        payload: { member, challenge, signature: toBase64(new Uint8Array(64)) },
      })
    expect((await send("party_tal/head")).json()).toEqual({ code: "challenge-unknown" })
    expect((await send("party_gov/head")).json()).toEqual({ code: "challenge-unknown" })
  })

  test("known and unknown members get the same kind of challenge", async () => {
    const answers = await Promise.all(
      ["party_gov/head", "party_gov/nobody"].map((member) =>
        app.inject({ method: "POST", url: path("/challenge"), payload: { member } }),
      ),
    )
    expect(answers.map((answer) => [answer.statusCode, answer.body.length])).toEqual([
      [200, answers[0]!.body.length],
      [200, answers[0]!.body.length],
    ])
  })
})

describe("every answer", () => {
  test("carries the security headers", async () => {
    for (const url of ["/healthz", path("/head"), `/api/public/${example.id}`, "/nothing"]) {
      const { headers } = await app.inject({ method: "GET", url })
      expect(headers["content-security-policy"]).toContain("default-src 'none'")
      expect(headers["x-content-type-options"]).toBe("nosniff")
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin")
      expect(headers["referrer-policy"]).toBe("no-referrer")
    }
  })

  test("is refused to pages of other sites, and to compressed requests", async () => {
    const foreign = { "sec-fetch-site": "cross-site" }
    expect((await app.inject({ method: "POST", url: "/api/example", headers: foreign })).statusCode).toBe(403)
    const packed = { "content-encoding": "gzip", "content-type": "application/json" }
    expect(
      (await app.inject({ method: "POST", url: path("/challenge"), headers: packed, payload: "{}" })).statusCode,
    ).toBe(415)
  })

  test("to what is malformed is a code, never a stack or a quotation", async () => {
    const token = (await signIn("party_gov/head")).json<{ token: string }>().token
    for (const payload of ["{", '{"leaf":1}', '{"leaf":"!!","documents":[]}', "[]"]) {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" }
      const answer = await app.inject({ method: "POST", url: path("/acts"), headers, payload })
      expect(answer.statusCode).toBe(400)
      expect(Object.keys(answer.json())).toEqual(["code"])
    }
  })

  test("healthz tells version and store", async () => {
    expect((await app.inject({ method: "GET", url: "/healthz" })).json()).toEqual({
      status: "ok",
      version: "0.1.0",
      store: "files",
    })
  })
})

test.each(VIEWERS)("the copy that %s takes away verifies without the server", async (member) => {
  const answer = await get(member, "/bundle")
  const files = readTar(new Uint8Array(answer.rawPayload))
  if ("code" in files) throw new Error(files.code)
  const keys = log.state.process.members
  const report = await verifyRecord(mapReader(files), {
    verifier: verifyEd25519,
    keyFor: ({ header }) => parseVerifierKey(keys.get(header.actor as never)!.key),
    required: ["party_gov", "party_tal"],
  })
  expect(report.findings).toEqual([])
  expect(report.size).toBe(log.cosignedSize)
})

test("the story uses most kinds of acts, so that these tests see them", () => {
  const used = new Set(log.entries(0, log.size).map((entry) => entry.header.act))
  // A blind round has tests of its own.
  const told = ACT_CODES.filter((code) => !code.startsWith("blind-"))
  expect(used.size).toBeGreaterThan(told.length / 2)
})

/** Documents travel as base64: look inside. */
function decodedDocuments(body: string): string[] {
  if (!body.startsWith("{")) return []
  const { entries = [] } = JSON.parse(body) as Partial<Entries>
  return entries.flatMap((entry) => entry.documents.map((each) => Buffer.from(each.bytes, "base64").toString("utf8")))
}

async function filesOf(root: string): Promise<string[]> {
  const files = await readdir(root, { recursive: true, withFileTypes: true })
  return Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), "utf8")),
  )
}
