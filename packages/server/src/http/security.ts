import type { FastifyInstance } from "fastify"
import { refuse } from "./answers.ts"

/** Everything the pages need comes from this server; nothing may come from elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types wasit",
].join("; ")

/** The room shows stills that came sealed, and plays the spoken numbers of the speaker test. */
const ROOM_POLICY = PAGE_POLICY.replace("img-src 'self' data:", "img-src 'self' data: blob:; media-src 'self' blob:")

/** The code that sees names runs in workers without a network. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'none'"
/** Blind rounds are computed by WebAssembly that stands in the worker's own file. */
const BLIND_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"

const HEADERS: Readonly<Record<string, string>> = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), microphone=(), display-capture=(), geolocation=(), payment=(), usb=()",
}

/** Camera and microphone are open to one document: the room, which is opened by a full load. */
const ROOM_PERMISSIONS = "camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()"
const ROOM_PATH = /^\/p\/[^/]+\/talks\/[^/]+\/room\/?$/

/** At a site codes are read with the camera; no other page asks for it. */
const FIELD_PERMISSIONS = "camera=(self), microphone=(), display-capture=(), geolocation=(), payment=(), usb=()"

/**
 * Sets the security headers of every answer, and refuses what a page of another site sends. `media` is where the room's sound and
 * picture go if that is another server of this house (`wss://…`): the one address elsewhere that the one document may reach.
 */
export function secure(app: FastifyInstance, media: string | null): void {
  app.addHook("onRequest", async (request, reply) => {
    const site = request.headers["sec-fetch-site"]
    const isForeign = site === "cross-site" || site === "same-site"
    const isReading = request.method === "GET" || request.method === "HEAD"
    if (isForeign && (!isReading || request.url.startsWith("/api/"))) {
      return refuse(reply, { code: "foreign-site" })
    }
    if (request.headers["content-encoding"] !== undefined) return refuse(reply, { code: "compressed-request" })
  })
  app.addHook("onSend", async (request, reply) => {
    const path = request.url.split("?")[0] ?? ""
    for (const [name, value] of Object.entries(HEADERS)) reply.header(name, value)
    if (ROOM_PATH.test(path)) reply.header("permissions-policy", ROOM_PERMISSIONS)
    if (/^\/field(\.html)?(?:[/?]|$)/.test(request.url)) reply.header("permissions-policy", FIELD_PERMISSIONS)
    reply.header("content-security-policy", policyOf(path, media))
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store")
  })
}

function policyOf(path: string, media: string | null): string {
  if (ROOM_PATH.test(path))
    return media === null
      ? ROOM_POLICY
      : ROOM_POLICY.replace("connect-src 'self'", `connect-src 'self' ${reachOf(media)}`)
  if (/\/blind\.worker-[\w-]+\.js$/.test(path)) return BLIND_POLICY
  return /\.worker-[\w-]+\.js$/.test(path) ? WORKER_POLICY : PAGE_POLICY
}

/** LiveKit's client asks over https first whether its token is good. */
const reachOf = (media: string): string => `${media} ${media.replace(/^ws/, "http")}`
