import { publicView } from "@wasit/domain"
import type { FastifyInstance } from "fastify"
import { refuse } from "../http/answers.ts"
import { type Context, isRefusal, logOf } from "../http/context.ts"

/** What anybody may see of a process: published statements, and figures that both parties agreed to publish. */
export function publicRoutes(app: FastifyInstance, context: Context): void {
  app.get("/api/public/:id", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    reply.header("cache-control", "public, max-age=5")
    return { ...publicView(log.state, log.now()), size: log.size, cosigned: log.cosigned, checkpoint: log.checkpoint }
  })
}
