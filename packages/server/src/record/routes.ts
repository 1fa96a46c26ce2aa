import { createHash } from "node:crypto"
import type { DelegationId } from "@wasit/domain"
import { toBase64 } from "@wasit/record"
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import * as v from "valibot"
import { refuse } from "../http/answers.ts"
import { type Context, isRefusal, logOf, sessionOf } from "../http/context.ts"
import type { LogEntry, ProcessLog } from "../log/process-log.ts"
import { mayFetch, mayFetchBlob } from "./access.ts"
import { bundleFor } from "./bundle.ts"
import { readOffer } from "./offer.ts"

/** How many entries one answer carries. */
const PAGE = 2_000
/** An open line says something at least this often, so that both ends notice when the line is dead. */
const HEARTBEAT = 15_000
/** A device that takes in nothing of what it is told is cut off at so many bytes. */
const MOST_UNREAD = 1_000_000

const cosignature = v.strictObject({
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  line: v.pipe(v.string(), v.maxLength(600)),
})

/** Reading and writing a process's record. */
export function recordRoutes(app: FastifyInstance, context: Context): void {
  /** Enters an act: the one way to write. */
  app.post("/api/p/:id/acts", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    if (isRefusal(session)) return refuse(reply, session)
    const offer = readOffer(request.body)
    if (isRefusal(offer)) return refuse(reply, offer)
    const receipt = await log.submit(offer)
    if (isRefusal(receipt)) return refuse(reply, receipt)
    endRemoved(context, log)
    return reply.code(201).send(receipt)
  })

  /** Entries from an index on, with the documents that this member may read. */
  app.get("/api/p/:id/entries", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    if (isRefusal(session)) return refuse(reply, session)
    const from = Number((request.query as { from?: string }).from ?? "0")
    if (!Number.isSafeInteger(from) || from < 0) return refuse(reply, { code: "request-malformed" })
    return {
      ...headOf(log),
      from,
      entries: await Promise.all(log.entries(from, PAGE).map((entry) => present(log, session.delegation, entry))),
    }
  })

  app.get("/api/p/:id/head", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    return isRefusal(session) ? refuse(reply, session) : headOf(log)
  })

  /**
   * The size at each change of the head, and an empty word where there is none for long: a narrow line that carries a talk has no room
   * for what is known. Over a WebSocket: of other connections a browser gives all the windows on one server six together, and one
   * that stays open is lost to them.
   */
  app.get("/api/p/:id/heads", { websocket: true, preValidation: admit }, async (socket, request) => {
    socket.on("error", () => socket.terminate())
    const log = await logOf(context, request)
    if (isRefusal(log)) return socket.close(1008)
    let told = ""
    const tell = (): void => {
      const { now: _, ...head } = headOf(log)
      const text = JSON.stringify(head)
      // Removed in the meantime: the line ends at once.
      if (isRefusal(sessionOf(context, request, log))) socket.close(1008)
      else if (socket.bufferedAmount > MOST_UNREAD) socket.terminate()
      else socket.send(text === told ? "" : JSON.stringify({ size: head.size }))
      told = text
    }
    const timer = setInterval(tell, HEARTBEAT)
    const stop = log.onHead(tell)
    socket.on("close", () => {
      clearInterval(timer)
      stop()
    })
    tell()
  })

  /** A witness posts its line on a head it has checked. */
  app.post("/api/p/:id/cosignatures", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    if (isRefusal(session)) return refuse(reply, session)
    const body = v.safeParse(cosignature, request.body)
    if (!body.success) return refuse(reply, { code: "request-malformed" })
    const answer = await log.cosign(body.output.size, body.output.line)
    return isRefusal(answer) ? refuse(reply, answer) : answer
  })

  /** A client shows a head it holds that this server does not seem to know. */
  app.post("/api/p/:id/heads", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const { checkpoint } = (request.body ?? {}) as { checkpoint?: unknown }
    if (typeof checkpoint !== "string" || checkpoint.length > 8_000) return refuse(reply, { code: "request-malformed" })
    const answer = await log.compareHead(checkpoint)
    return answer === null ? { isKnown: true } : refuse(reply, answer)
  })

  app.get("/api/p/:id/tile/*", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    if (isRefusal(session)) return refuse(reply, session)
    const bytes = log.tile(`tile/${(request.params as { "*": string })["*"]}`)
    if (bytes === null) return refuse(reply, { code: "not-found" })
    return reply
      .type("application/octet-stream")
      .header("cache-control", "private, max-age=31536000, immutable")
      .send(Buffer.from(bytes))
  })

  app.put("/api/p/:id/blobs/:sha256", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    if (isRefusal(session)) return refuse(reply, session)
    const { sha256 } = request.params as { sha256: string }
    const bytes = request.body
    if (!Buffer.isBuffer(bytes)) return refuse(reply, { code: "request-malformed" })
    if (createHash("sha256").update(bytes).digest("hex") !== sha256)
      return refuse(reply, { code: "document-differs", digest: sha256 })
    await log.putBlob(sha256, bytes)
    return reply.code(201).send({ sha256, size: bytes.length })
  })

  /** Ciphertext, for those who may have it; what opens it is another matter. */
  app.get("/api/p/:id/blobs/:sha256", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    if (isRefusal(session)) return refuse(reply, session)
    const { sha256 } = request.params as { sha256: string }
    const isNamed = /^[0-9a-f]{64}$/.test(sha256)
    const bytes = isNamed && mayFetchBlob(log, session.delegation, sha256) ? await log.readBlob(sha256) : null
    if (bytes === null) return refuse(reply, { code: "not-found" })
    return reply.type("application/octet-stream").send(Buffer.from(bytes))
  })

  /** A copy to take away, with what this member may read. */
  app.get("/api/p/:id/bundle", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    if (isRefusal(session)) return refuse(reply, session)
    const bundle = await bundleFor(log, session.delegation)
    return reply
      .type("application/x-tar")
      .header("content-disposition", `attachment; filename="record-${bundle.size}.wasit"`)
      .send(Buffer.from(bundle.bytes))
  })

  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const session = sessionOf(context, request, log)
    return isRefusal(session) ? refuse(reply, session) : undefined
  }
}

/** The newest head, the newest one both parties cosigned, and the time in this process. */
function headOf(log: ProcessLog) {
  return { size: log.size, checkpoint: log.checkpoint, cosigned: log.cosigned, now: log.now(), readOnly: log.readOnly }
}

async function present(log: ProcessLog, viewer: DelegationId, entry: LogEntry) {
  const documents = await Promise.all(
    entry.documents
      .filter((document) => mayFetch(log, viewer, entry, document))
      .map(async ({ digest }) => {
        const stored = await log.readDocument(digest)
        return stored === null ? [] : [{ digest, isSealed: stored.isSealed, bytes: toBase64(stored.bytes) }]
      }),
  )
  return { leaf: toBase64(entry.leaf), documents: documents.flat() }
}

/** Whoever is no longer a member is signed out in the same moment. */
function endRemoved(context: Context, log: ProcessLog): void {
  for (const member of log.state.process.members.values()) {
    if (member.standing === "removed") context.sessions.end(log.id, member.id)
  }
}
