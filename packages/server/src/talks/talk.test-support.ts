import type { AddressInfo } from "node:net"
import type { MemberId } from "@wasit/domain"
import type { SealKey } from "@wasit/domain/room"
import type { FastifyInstance } from "fastify"
import { signIn as signInWith } from "../app.test-support.ts"
import { buildApp } from "../app.ts"
import type { Scene } from "../example/scene.ts"
import { conveneSession } from "../example/session.ts"
import { foundedProcess, temporaryFolder } from "../log/doha.test-support.ts"
import type { ProcessLog } from "../log/process-log.ts"
import type { MediaEngine } from "../media/engine.ts"
import { newSealKey, RoomClient } from "./room-client.test-support.ts"
import { LOCAL_TALKS, type TalkSettings } from "./settings.ts"

export const SESSION = "session_2020-03-22"

/** A server with a founded process and a convened sitting, and whoever comes to it. */
export type TalkServer = {
  readonly app: FastifyInstance
  readonly log: ProcessLog
  readonly scene: Scene
  readonly url: string
  signIn(member: MemberId): Promise<string>
  come(member: MemberId, options?: ComeOptions): Promise<RoomClient>
  /** Stops the server and starts another one over the same record. */
  restart(): Promise<void>
  close(): Promise<void>
}
export type ComeOptions = {
  readonly token?: string
  readonly sealKey?: SealKey
  readonly givenUp?: string[]
  readonly isSilent?: boolean
}

export async function talkServer(engine: MediaEngine, settings: TalkSettings = LOCAL_TALKS): Promise<TalkServer> {
  const folder = await temporaryFolder()
  const { registry, log, scene } = await foundedProcess(await folder.open())
  await conveneSession(scene)
  const serve = async () => {
    const app = await buildApp({ registry, pages: null, foundingToken: null, talks: { engine, settings } })
    await app.listen({ port: 0, host: "127.0.0.1" })
    return { app, url: `127.0.0.1:${(app.server.address() as AddressInfo).port}` }
  }
  let { app, url } = await serve()
  const clients: RoomClient[] = []
  const signIn = async (member: MemberId): Promise<string> => {
    const answer = await signInWith(app, log, member, (await scene.chair(member)).secrets.seed)
    return answer.json<{ token: string }>().token
  }
  return {
    get app() {
      return app
    },
    get url() {
      return url
    },
    log,
    scene,
    signIn,
    async restart() {
      await app.close()
      ;({ app, url } = await serve())
    },
    async come(member, { token, sealKey = newSealKey(), givenUp = [], isSilent = false } = {}) {
      const client = new RoomClient(`ws://${url}/api/p/${log.id}/talks/${SESSION}/room`, isSilent)
      clients.push(client)
      await client.opened()
      client.send({ type: "hello", token: token ?? (await signIn(member)), sealKey, givenUp })
      return client
    },
    async close() {
      for (const client of clients) client.close()
      await app.close()
      await registry.close()
      await folder.remove()
    },
  }
}

/** A sitting under way over this engine: the chair, and the head of a party, who has the floor and has joined as the chair has. */
export async function talkOfTwo(
  engine: MediaEngine,
  picture: "camera" | null,
): Promise<{ readonly server: TalkServer; readonly chair: RoomClient; readonly gov: RoomClient }> {
  const server = await talkServer(engine)
  const chair = await server.come("facilitator_qatar/head")
  const gov = await server.come("party_gov/head")
  for (const each of [chair, gov]) await each.first("state")
  await chair.ask({ kind: "admit-delegation", delegation: "party_gov" })
  await chair.ask({ kind: "open" })
  await chair.ask({ kind: "give-floor", participant: gov.id })
  await gov.ask({ kind: "send", microphone: true, picture })
  for (const each of [chair, gov]) await each.join()
  return { server, chair, gov }
}
