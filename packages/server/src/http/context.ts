import type { HostAnswer } from "@wasit/domain"
import type { FastifyRequest } from "fastify"
import type { ProcessLog } from "../log/process-log.ts"
import type { Registry } from "../log/registry.ts"
import type { Session, Sessions } from "./sessions.ts"

/** What the routes share. */
export type Context = { readonly registry: Registry; readonly sessions: Sessions }

/** A process's log by the `id` in the path. */
export async function logOf(context: Context, request: FastifyRequest): Promise<ProcessLog | HostAnswer> {
  const { id = "" } = request.params as { id?: string }
  const log = await context.registry.find(id)
  return log === null || log.size === 0 ? { code: "process-unknown" } : log
}

/** The signed-in member of this process. Checked anew at every request: who was removed is out at once. */
export function sessionOf(context: Context, request: FastifyRequest, log: ProcessLog): Session | HostAnswer {
  const session = context.sessions.find(bearer(request) ?? "")
  if (session === null || session.process !== log.id) return { code: "not-signed-in" }
  const member = log.state.process.members.get(session.member)
  return member?.standing === "admitted" ? session : { code: "not-signed-in" }
}

/**
 * The token of the `Authorization: Bearer` header, or null. A browser's WebSocket cannot carry that header: it names the token among
 * its subprotocols, where addresses and logs do not have it.
 */
function bearer(request: FastifyRequest): string | null {
  const { authorization, "sec-websocket-protocol": protocols } = request.headers
  if (authorization?.startsWith("Bearer ")) return authorization.slice("Bearer ".length)
  const named = protocols?.split(/ *, */).find((each) => each.startsWith("bearer."))
  return named?.slice("bearer.".length) ?? null
}

export function isRefusal(value: object): value is HostAnswer {
  return "code" in value
}
