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
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}

/** At a site codes are read with the camera; no other page asks for it. */
const FIELD_PERMISSIONS = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()"

/** Sets the security headers of every answer, and refuses what a page of another site sends. */
export function secure(app: FastifyInstance): void {
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
    for (const [name, value] of Object.entries(HEADERS)) reply.header(name, value)
    if (/^\/field(\.html)?(?:[/?]|$)/.test(request.url)) reply.header("permissions-policy", FIELD_PERMISSIONS)
    reply.header("content-security-policy", policyOf(request.url.split("?")[0] ?? ""))
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store")
  })
}

function policyOf(path: string): string {
  if (/\/blind\.worker-[\w-]+\.js$/.test(path)) return BLIND_POLICY
  return /\.worker-[\w-]+\.js$/.test(path) ? WORKER_POLICY : PAGE_POLICY
}
