import type { FastifyInstance } from "fastify"
import { refuse } from "../http/answers.ts"
import type { Context } from "../http/context.ts"
import { ensureExample, exampleOf } from "./example.ts"
import { TELLINGS } from "./story.ts"

/** The example: an invented exchange that anybody on this server may open from any chair. */
export function exampleRoutes(app: FastifyInstance, context: Context): void {
  for (const telling of TELLINGS) {
    const path = telling === "whole" ? "/api/example" : `/api/example/${telling}`
    /** The example's process and the secrets of its invented people; 404 until it has been made. */
    app.get(path, async (_request, reply) => {
      const example = await exampleOf(context.registry, telling)
      return example ?? refuse(reply, { code: "not-found" })
    })

    /** Makes the example if this server has none. Takes some seconds; a second request waits for the first. */
    app.post(path, async (_request, reply) => {
      return reply.code(201).send(await ensureExample(context.registry, telling))
    })
  }
}
