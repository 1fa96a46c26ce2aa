import type { FastifyInstance } from "fastify"
import type { Context } from "../http/context.ts"
import { ensureExample } from "./example.ts"
import { TELLINGS } from "./story.ts"

/** The example: an invented exchange that anybody on this server may open from any chair. */
export function exampleRoutes(app: FastifyInstance, context: Context): void {
  for (const telling of TELLINGS) {
    const path = telling === "whole" ? "/api/example" : `/api/example/${telling}`
    /**
     * The example's process and the secrets of its invented people; made first if this server has none. That takes some
     * seconds, and a second request waits for the first.
     */
    app.post(path, async (_request, reply) => {
      return reply.send(await ensureExample(context.registry, telling))
    })
  }
}
