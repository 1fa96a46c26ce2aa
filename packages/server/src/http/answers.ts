import type { Refusal } from "@wasit/domain"
import type { FastifyReply } from "fastify"

/**
 * The one place where a refusal becomes an HTTP status. Codes of the process's own rules are conflicts with what stands
 * in the record; those named here are something else.
 */
const STATUS: Readonly<Record<string, number>> = {
  "not-signed-in": 401,
  "challenge-unknown": 401,
  "signature-wrong": 401,
  "author-unknown": 403,
  "not-permitted": 403,
  "mandate-missing": 403,
  "not-found": 404,
  "process-unknown": 404,
  "too-large": 413,
  "too-many-requests": 429,
  "leaf-malformed": 400,
  "document-differs": 400,
  "document-missing": 400,
  "document-twice": 400,
  "document-form": 400,
  "document-unnamed": 400,
  "request-malformed": 400,
  "body-malformed": 422,
  "not-durable": 503,
  "store-failed": 503,
  "record-behind": 503,
}

/** Answers with a refusal: its code and facts, never a sentence; the reader's language is the page's matter. */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(STATUS[refusal.code] ?? 409).send(refusal)
}
