import { existsSync } from "node:fs"
import fastifyStatic from "@fastify/static"
import type { HostAnswer } from "@wasit/domain"
import Fastify, { type FastifyInstance } from "fastify"
import { exampleRoutes } from "./example/routes.ts"
import { refuse } from "./http/answers.ts"
import type { Context } from "./http/context.ts"
import { secure } from "./http/security.ts"
import { Sessions } from "./http/sessions.ts"
import type { Registry } from "./log/registry.ts"
import { EmbeddedEngine } from "./media/embedded/engine.ts"
import { processRoutes } from "./process/routes.ts"
import { recordRoutes } from "./record/routes.ts"
import { publicRoutes } from "./statements/routes.ts"
import { acceptLines, talkRoutes } from "./talks/routes.ts"
import { LOCAL_TALKS } from "./talks/settings.ts"
import { sheetRoutes } from "./talks/sheet-routes.ts"
import { Talks, type TalksOptions } from "./talks/talks.ts"
import { VERSION } from "./version.ts"

/** The largest request: a sealed list of 20,000 rows with room to spare. */
const BODY_LIMIT = 20 * 1024 * 1024

export type AppOptions = {
  readonly registry: Registry
  /** The built pages; null serves the API alone. */
  readonly pages: string | null
  /** Who may found a process: null for anybody, else whoever brings this token. */
  readonly foundingToken: string | null
  /** The media of the talks; without it they are relayed on this machine alone. */
  readonly talks?: TalksOptions
}

/** The server's routes over the logs it keeps. */
export async function buildApp({ registry, pages, foundingToken, talks }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 200 },
  })
  const context: Context = { registry, sessions: new Sessions(Date.now) }
  app.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body),
  )
  const live = new Talks(talks ?? localTalks(), context.sessions)
  await acceptLines(app, live)
  secure(app, talks?.elsewhere ?? null)
  sayNothing(app)
  app.get("/healthz", async () => ({ status: "ok", version: VERSION, store: registry.folder.kind }))
  processRoutes(app, context, foundingToken)
  recordRoutes(app, context)
  publicRoutes(app, context)
  talkRoutes(app, context, live)
  sheetRoutes(app, context)
  exampleRoutes(app, context)
  if (pages !== null && existsSync(pages)) await servePages(app, pages)
  else app.setNotFoundHandler((_request, reply) => refuse(reply, { code: "not-found" }))
  return app
}

const localTalks = (): TalksOptions => ({ engine: new EmbeddedEngine(LOCAL_TALKS), settings: LOCAL_TALKS })

/** What fails is answered by a code alone. */
function sayNothing(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500
    // The route, never the address with its ids, and never the message, which may quote what was sent.
    if (status >= 500) console.error(`${request.method} ${request.routeOptions.url ?? "?"} failed:`, error.stack)
    const code = status === 413 ? "too-large" : status < 500 ? "request-malformed" : "server-failed"
    return reply.code(status).send({ code } satisfies HostAnswer)
  })
}

async function servePages(app: FastifyInstance, pages: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: pages,
    index: false,
    wildcard: true,
    setHeaders(reply, path) {
      const isHashed = path.includes("/assets/")
      reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache")
    },
  })
  app.get("/", (_request, reply) => reply.header("cache-control", "no-cache").sendFile("index.html"))
  // Every other address is a page of the application, which finds its way itself.
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" || request.url.startsWith("/api/")) return refuse(reply, { code: "not-found" })
    const page = request.url.startsWith("/field") ? "field.html" : "index.html"
    return reply.header("cache-control", "no-cache").sendFile(page)
  })
}
