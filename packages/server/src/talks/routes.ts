import fastifyWebsocket from "@fastify/websocket"
import { type HostAnswer, kindOf, type SessionId } from "@wasit/domain"
import { parseLeaving, parseToldWay } from "@wasit/domain/room"
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { refuse } from "../http/answers.ts"
import { type Context, isRefusal, logOf, sessionOf } from "../http/context.ts"
import type { ProcessLog } from "../log/process-log.ts"
import { DeviceLine } from "./device-line.ts"
import { Door } from "./door.ts"
import type { Talks } from "./talks.ts"

/** The longest message, as `parseClientMessage` has it. */
const LONGEST_MESSAGE = 64 * 1024
/** Lines that do not answer the closing of the server are cut off after so long. */
const CLOSE_WITHIN = 500

declare module "fastify" {
  interface FastifyRequest {
    /** The log of the process in the path, found before the line opens. */
    talkLog: ProcessLog | null
  }
}

/**
 * Lets routes be lines. It comes before every hook that may refuse a request: otherwise the socket of a refused line stays
 * open for ever.
 */
export async function acceptLines(app: FastifyInstance, talks: Talks): Promise<void> {
  await app.register(fastifyWebsocket, {
    options: {
      maxPayload: LONGEST_MESSAGE,
      // A state is like the one before it: with the window kept, what is sent is little more than what has changed.
      perMessageDeflate: { threshold: 512, concurrencyLimit: 4, serverMaxWindowBits: 15 },
    },
    preClose(done) {
      const { clients } = app.websocketServer
      setTimeout(() => {
        for (const client of clients) client.terminate()
      }, CLOSE_WITHIN).unref()
      void talks.close().finally(() => {
        for (const client of clients) client.close(1001)
        app.websocketServer.close(() => done())
      })
    },
    errorHandler: (_error, socket) => socket.terminate(),
  })
}

/** The room's line. Its address holds no secret: who opens it says so in the first message. */
export function talkRoutes(app: FastifyInstance, context: Context, talks: Talks): void {
  const door = new Door()
  app.decorateRequest("talkLog", null)
  for (const [path, enter] of [
    ["room", talks.enter.bind(talks)],
    /** The way to a talk may be tried by whoever was convened, from the invitation on. */
    ["probe", talks.probe.bind(talks)],
  ] as const) {
    app.get(`/api/p/:id/talks/:session/${path}`, { websocket: true, preValidation: admit }, (socket, request) => {
      const line = new DeviceLine(socket)
      const { session } = request.params as { session: SessionId }
      const { talkLog: log } = request
      if (log === null) line.cut()
      else door.take(line, (hello) => enter(log, session, line, hello))
    })
  }

  /** For those who host: which delegations have tried their way to a talk. */
  app.get("/api/p/:id/talks/:session/tests", async (request, reply) => {
    const hosted = await hostedBy(context, request)
    if (isRefusal(hosted)) return refuse(reply, hosted)
    return { tested: talks.triedIn(...hosted) }
  })

  /** What somebody tells the facilitators of a test of theirs: kept for the delegation, not for who told it. */
  app.post("/api/p/:id/talks/:session/tests", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const signedIn = sessionOf(context, request, log)
    if (isRefusal(signedIn)) return refuse(reply, signedIn)
    const told = parseToldWay(request.body)
    if (told === null) return refuse(reply, { code: "request-malformed" })
    const { session } = request.params as { session: SessionId }
    const isTaken = talks.tellTried(log, session, signedIn.delegation, told)
    return isTaken ? {} : refuse(reply, { code: "not-found" })
  })

  /** Said by a device that left while its line was down, or whose page was closed; where it has left already nothing happens. */
  app.post("/api/p/:id/talks/:session/leave", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const signedIn = sessionOf(context, request, log)
    if (isRefusal(signedIn)) return refuse(reply, signedIn)
    const leaving = parseLeaving(request.body)
    if (leaving === null) return refuse(reply, { code: "request-malformed" })
    const { session } = request.params as { session: SessionId }
    talks.letGo(log, session, signedIn.member, leaving.keys)
    return {}
  })

  /** For those who host: how long each delegation had the floor. */
  app.get("/api/p/:id/talks/:session/floor-time", async (request, reply) => {
    const hosted = await hostedBy(context, request)
    if (isRefusal(hosted)) return refuse(reply, hosted)
    return { floorTime: talks.floorTimeIn(...hosted) }
  })

  /** What carries the media here, how much of it, and by which ways; none of it names anybody. */
  app.get("/api/p/:id/room-engine", async (request, reply) => {
    const hosted = await hostedBy(context, request)
    return isRefusal(hosted) ? refuse(reply, hosted) : talks.onThisServer(hosted[0])
  })

  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (!isOwnOrigin(request)) return refuse(reply, { code: "foreign-site" })
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    request.talkLog = log
    return undefined
  }
}

/** The sitting in the path, for a facilitator who is signed in. */
async function hostedBy(context: Context, request: FastifyRequest): Promise<[ProcessLog, SessionId] | HostAnswer> {
  const log = await logOf(context, request)
  if (isRefusal(log)) return log
  const signedIn = sessionOf(context, request, log)
  if (isRefusal(signedIn)) return signedIn
  const { session } = request.params as { session: SessionId }
  return kindOf(signedIn.delegation) === "facilitator" ? [log, session] : { code: "not-permitted" }
}

/** A browser says which site's page opens the line; whatever sends no origin is no page. */
function isOwnOrigin(request: FastifyRequest): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  try {
    return new URL(origin).host === request.headers.host
  } catch {
    return false
  }
}
