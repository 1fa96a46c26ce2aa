import type { HostAnswer, HostRefusal, RefusalCode } from "@wasit/domain"
import type { FastifyReply } from "fastify"

/**
 * The one place where a refusal becomes an HTTP status. Codes of the process's own rules are conflicts with what stands
 * in the record; those named here are something else. A refusal of the host itself does not compile until it is here.
 */
const STATUS: Readonly<Partial<Record<RefusalCode | HostRefusal, number>>> = {
  "mandate-missing": 403,
  "body-malformed": 422,
  ...({
    "not-signed-in": 401,
    "challenge-unknown": 401,
    "signature-wrong": 401,
    "author-unknown": 403,
    "not-permitted": 403,
    "foreign-site": 403,
    "not-found": 404,
    "process-unknown": 404,
    "process-exists": 409,
    "counter-wrong": 409,
    "seen-backwards": 409,
    "seen-ahead": 409,
    "seen-contradicts": 409,
    "blob-missing": 409,
    "head-unknown": 409,
    "head-not-ours": 409,
    "witness-unknown": 409,
    "cosignature-wrong": 409,
    "too-large": 413,
    "compressed-request": 415,
    "leaf-malformed": 400,
    "document-differs": 400,
    "document-missing": 400,
    "document-twice": 400,
    "document-form": 400,
    "document-unnamed": 400,
    "request-malformed": 400,
    "server-failed": 500,
    "pdf-unavailable": 501,
    "not-durable": 503,
    "store-failed": 503,
    "record-behind": 503,
  } as const satisfies Record<HostRefusal, number>),
}

/** Answers with a refusal: its code and facts, never a sentence; the reader's language is the page's matter. */
export function refuse(reply: FastifyReply, refusal: HostAnswer): FastifyReply {
  return reply.code(STATUS[refusal.code] ?? 409).send(refusal)
}
