import type { MemberId } from "@wasit/domain"
import type { SealKey } from "@wasit/domain/room"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { EmbeddedEngine } from "../media/embedded/engine.ts"
import { relayProgram } from "../media/relay-program.test-support.ts"
import { newSealKey, RoomClient, until } from "./room-client.test-support.ts"
import { LOCAL_TALKS } from "./settings.ts"
import { SESSION, type TalkServer, talkServer } from "./talk.test-support.ts"

const MEMBERS = ["party_gov/head", "party_gov/list-officer", "party_tal/head", "party_tal/list-officer"] as const

let server: TalkServer
let engine: EmbeddedEngine
let remove: () => Promise<void>
let chair: RoomClient

beforeAll(async () => {
  const program = await relayProgram()
  remove = program.remove
  engine = new EmbeddedEngine({ ...LOCAL_TALKS, program: program.path })
  server = await talkServer(engine)
  await comeToChair()
})
afterAll(async () => {
  await server.close()
  await remove()
})

async function comeToChair(): Promise<void> {
  chair = await server.come("facilitator_qatar/head")
  await chair.first("state")
}

/** The talk is over, and with it what it knew of everybody. */
async function closeTalk(): Promise<void> {
  chair.send({ type: "request", n: 0, request: { kind: "close" } })
  await until(() => chair.closed, "an end")
  await comeToChair()
}

function standing(member: MemberId): "present" | "kept" | "away" {
  const person = Object.values(chair.state.participants).find((each) => each.member === member)
  if (person === undefined) return "away"
  return person.isPresent ? "present" : "kept"
}

/** A line that stands, and on which nothing has been said. */
async function newLine(): Promise<RoomClient> {
  const line = new RoomClient(`ws://${server.url}/api/p/${server.log.id}/talks/${SESSION}/room`)
  await line.opened()
  return line
}

async function say(token: string, keys: readonly string[]): Promise<number> {
  const answer = await server.app.inject({
    method: "POST",
    url: `/api/p/${server.log.id}/talks/${SESSION}/leave`,
    headers: { authorization: `Bearer ${token}` },
    payload: { keys },
  })
  return answer.statusCode
}

describe("what one device says in another order than it said it", () => {
  test("a hello that comes after the goodbye of its device brings nobody in, and one of somebody else does", async () => {
    const token = await server.signIn("party_gov/head")
    const sealKey = newSealKey()
    const late = await newLine()
    expect(await say(token, [sealKey.pub])).toBe(200)
    // Nobody gives up the key of somebody else.
    const other = newSealKey()
    await say(token, [other.pub])
    const office = await server.come("party_tal/head", { sealKey: other })
    await office.first("welcome")
    late.send({ type: "hello", token, sealKey, givenUp: [] })
    expect(await until(() => late.closed, "the end of the line")).toBe(1000)
    expect(late.messages).toEqual([])
    expect(standing("party_gov/head")).toBe("away")
    office.send({ type: "leave" })
    await until(() => office.closed)
  })

  test("a hello that its device gave up does not end the line that it found since", async () => {
    const token = await server.signIn("party_gov/head")
    const [first, second] = [newSealKey(), newSealKey()]
    const late = await newLine()
    const stands = await server.come("party_gov/head", { token, sealKey: second, givenUp: [first.pub] })
    await stands.first("state")
    late.send({ type: "hello", token, sealKey: first, givenUp: [] })
    expect(await until(() => late.closed, "the end of the line")).toBe(1000)
    expect([stands.closed, standing("party_gov/head")]).toEqual([null, "present"])
    stands.send({ type: "leave" })
    await until(() => stands.closed)
  })

  test("the way to the media that a device asked for is told to no other device of its member", async () => {
    const token = await server.signIn("party_gov/head")
    const older = await server.come("party_gov/head", { token })
    await older.first("state")
    const newer = await newLine()
    older.send({ type: "join" })
    await until(() => (engine.health().talks === 1 ? true : null), "media that begin")
    newer.send({ type: "hello", token, sealKey: newSealKey(), givenUp: [] })
    await newer.first("welcome")
    await until(() => older.closed)
    await newer.join()
    expect(newer.messages.filter((each) => each.type === "ticket")).toHaveLength(1)
    await closeTalk()
    await until(() => (engine.health().talks === 0 ? true : null), "no media without a talk")
  })

  test("who is on the way to the media when the talk is closed finds its end, and no media stay", async () => {
    const joining = await server.come("facilitator_us/head")
    await joining.first("welcome")
    joining.send({ type: "join" })
    await until(() => (engine.health().talks === 1 ? true : null), "media that begin")
    await closeTalk()
    expect(await joining.first("ended")).toEqual({ type: "ended", why: "closed" })
    await until(() => (engine.health().talks === 0 ? true : null), "no media without a talk")
  })
})

type Step = { readonly kind: "come" | "seek" | "hello" | "leave" | "say" | "cut" | "evict"; readonly of: number }
const step = fc.record<Step>({
  kind: fc.constantFrom("come", "seek", "seek", "hello", "hello", "leave", "say", "say", "cut", "evict"),
  of: fc.nat(3),
})

type Sought = { readonly line: RoomClient; readonly key: SealKey; readonly givenUp: readonly string[]; isUsed: boolean }

/** One member's devices, and where its place must be after each step. */
class Orders {
  readonly member: MemberId
  readonly token: string
  readonly #sought: Sought[] = []
  readonly #left = new Set<string>()
  #last: Sought | null = null
  expected: ReturnType<typeof standing> = "away"

  constructor(member: MemberId, token: string) {
    this.member = member
    this.token = token
  }

  async take({ kind, of }: Step): Promise<void> {
    const one = this.#sought[of]
    if (kind === "seek") await this.#seek()
    else if (kind === "come") await this.#hello(await this.#seek())
    else if (kind === "hello" && one?.isUsed === false) await this.#hello(one)
    else if (kind === "say" && one !== undefined) await this.#say(one)
    else if (this.#last !== null && this.expected === "present") await this.#end(this.#last, kind)
    await until(() => (standing(this.member) === this.expected ? true : null), `${this.member} ${this.expected}`)
  }

  close(): void {
    for (const { line } of this.#sought) line.close()
  }

  async #seek(): Promise<Sought> {
    const givenUp = this.#sought.map(({ key }) => key.pub)
    const sought: Sought = { line: await newLine(), key: newSealKey(), givenUp, isUsed: false }
    this.#sought.push(sought)
    return sought
  }

  async #hello(one: Sought): Promise<void> {
    const { line, key, givenUp } = one
    one.isUsed = true
    const before = this.#last?.line
    line.send({ type: "hello", token: this.token, sealKey: key, givenUp: [...givenUp] })
    const isIn = await until(() => (line.last("welcome") !== undefined ? true : line.closed === null ? null : false))
    expect(isIn).toBe(!this.#left.has(key.pub))
    if (!isIn) return
    for (const each of givenUp) this.#left.add(each)
    if (this.expected === "present") expect(await before!.first("ended")).toEqual({ type: "ended", why: "replaced" })
    this.#last = one
    this.expected = "present"
  }

  async #say({ key, givenUp }: Sought): Promise<void> {
    const keys = [...givenUp, key.pub]
    for (const each of keys) this.#left.add(each)
    await say(this.token, keys)
    if (this.#last !== null && keys.includes(this.#last.key.pub)) this.expected = "away"
  }

  async #end({ line, key }: Sought, kind: Step["kind"]): Promise<void> {
    if (kind === "leave") line.send({ type: "leave" })
    else if (kind === "cut") line.close()
    else if (kind === "evict") await chair.ask({ kind: "evict", participant: line.id })
    else return
    if (kind === "leave") this.#left.add(key.pub)
    this.expected = kind === "cut" ? "kept" : "away"
  }
}

test("in whatever order the devices of four members come, leave, are cut off and put out, only the last one stands", async () => {
  const tokens = await Promise.all(MEMBERS.map((each) => server.signIn(each)))
  const orders = fc.tuple(...MEMBERS.map(() => fc.array(step, { minLength: 8, maxLength: 10 })))
  await fc.assert(
    fc.asyncProperty(orders, async (steps) => {
      const all = MEMBERS.map((member, at) => new Orders(member, tokens[at]!))
      await Promise.all(
        all.map(async (each, at) => {
          for (const one of steps[at]!) await each.take(one)
        }),
      )
      for (const each of all) each.close()
      await closeTalk()
    }),
    { numRuns: 20, seed: 57, endOnFailure: true },
  )
})
