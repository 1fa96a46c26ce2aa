import { parseVerifierKey, toBase64, toUtf8 } from "@wasit/record"
import type { FastifyInstance } from "fastify"
import { buildApp } from "./app.ts"
import { type Example, ensureExample } from "./example/example.ts"
import { temporaryFolder } from "./log/doha.test-support.ts"
import { seedSigner } from "./log/ed25519.ts"
import type { ProcessLog } from "./log/process-log.ts"
import { Registry } from "./log/registry.ts"

/** A server without a socket, over the example in a folder of its own. */
export type ExampleApp = {
  readonly app: FastifyInstance
  readonly log: ProcessLog
  readonly example: Example
  readonly folder: string
  readonly end: () => Promise<void>
}

export async function exampleApp(): Promise<ExampleApp> {
  const place = await temporaryFolder()
  const registry = new Registry(await place.open(), "wasit.test", () => "2026-01-01T00:00:00Z")
  const example = await ensureExample(registry)
  const log = (await registry.find(example.id))!
  const app = await buildApp({ registry, pages: null, foundingToken: null })
  const end = async () => {
    await app.close()
    await registry.close()
    await place.remove()
  }
  return { app, log, example, folder: place.path, end }
}

/** The server's answer to a member who signs the challenge with this seed, in hexadecimal; it may be another's. */
export async function signIn(app: FastifyInstance, log: ProcessLog, member: string, seed: string) {
  const url = (rest: string): string => `/api/p/${log.id}${rest}`
  const asked = await app.inject({ method: "POST", url: url("/challenge"), payload: { member } })
  const { challenge } = asked.json<{ challenge: string }>()
  const key = parseVerifierKey(log.state.process.members.get(member as never)!.key)
  const message = toUtf8(`wasit/sign-in/v1\n${log.id}\n${member}\n${challenge}\n`)
  const signature = toBase64(await seedSigner(key, Buffer.from(seed, "hex")).sign(message))
  return app.inject({ method: "POST", url: url("/session"), payload: { member, challenge, signature } })
}

/** The token of a chair of the example. */
export async function tokenOf({ app, log, example }: ExampleApp, member: string): Promise<string> {
  const answer = await signIn(app, log, member, example.chairs.find((each) => each.member === member)!.seed)
  return answer.json<{ token: string }>().token
}
