import { createHash, randomUUID, timingSafeEqual } from "node:crypto"
import { type DelegationId, delegationOf, type MemberId, memberKey } from "@wasit/domain"
import { fromBase64, parseVerifierKey, seenHead, toUtf8 } from "@wasit/record"
import type { FastifyInstance, FastifyRequest } from "fastify"
import * as v from "valibot"
import { refuse } from "../http/answers.ts"
import { type Context, isRefusal, logOf } from "../http/context.ts"
import { verifyEd25519 } from "../log/ed25519.ts"
import { readOffer } from "../record/offer.ts"

const signIn = v.strictObject({ member: v.string(), challenge: v.string(), signature: v.string() })

/** Founding a process, joining one, signing in. */
export function processRoutes(app: FastifyInstance, context: Context, foundingToken: string | null): void {
  const { registry, sessions } = context

  /** A new process's id, and the key of its log, which its founding act must name. */
  app.post("/api/processes", async (request, reply) => {
    if (!mayFound(request, foundingToken)) return refuse(reply, { code: "not-permitted" })
    const id = `talks-${randomUUID().slice(0, 13)}`
    const { key } = await registry.signer(id)
    return { id, origin: key.name, logKey: `${key.name}+${key.id}+${keyText(key.publicKey)}`, now: registry.clock() }
  })

  /** Entry 0: the founder signs the act that makes the process. */
  app.post("/api/processes/:id", async (request, reply) => {
    if (!mayFound(request, foundingToken)) return refuse(reply, { code: "not-permitted" })
    const offer = readOffer(request.body)
    if (isRefusal(offer)) return refuse(reply, offer)
    const { id } = request.params as { id: string }
    const known = await registry.find(id)
    if (known !== null && known.size > 0) return refuse(reply, { code: "process-exists" })
    if (!id.startsWith("talks-")) return refuse(reply, { code: "process-unknown" })
    const log = await registry.create(id)
    const receipt = await log.submit(offer)
    return isRefusal(receipt) ? refuse(reply, receipt) : reply.code(201).send(receipt)
  })

  /** What a newcomer sees who holds an invitation: enough to know what it is, and the head to sign under. */
  app.get("/api/p/:id/invitation", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const invitation = invitationOf(request, log.state.process.invitations.values())
    if (invitation === null) return refuse(reply, { code: "not-found" })
    const { title, delegations, isRehearsal, origin } = log.state.process
    return {
      id: log.id,
      origin,
      title,
      isRehearsal,
      delegation: delegations.find((each) => each.id === invitation.delegation),
      invitation,
      seen: seenHead(log.size, log.rootAt(log.size)),
      now: log.now(),
    }
  })

  /** The newcomer's own act. The token proves that the link was theirs; the head of the delegation still has to admit. */
  app.post("/api/p/:id/invitation", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    if (invitationOf(request, log.state.process.invitations.values()) === null)
      return refuse(reply, { code: "not-found" })
    const offer = readOffer(request.body)
    if (isRefusal(offer)) return refuse(reply, offer)
    const receipt = await log.submit(offer)
    return isRefusal(receipt) ? refuse(reply, receipt) : reply.code(201).send(receipt)
  })

  app.post("/api/p/:id/challenge", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const { member } = (request.body ?? {}) as { member?: unknown }
    if (typeof member !== "string" || member.length > 200) return refuse(reply, { code: "request-malformed" })
    // The same answer for a known and an unknown member: nobody learns here who takes part.
    return { challenge: sessions.challenge(log.id, member) }
  })

  /** Signs in with the device key. `standing` tells an enrolled newcomer that admission is still awaited. */
  app.post("/api/p/:id/session", async (request, reply) => {
    const log = await logOf(context, request)
    if (isRefusal(log)) return refuse(reply, log)
    const body = v.safeParse(signIn, request.body)
    if (!body.success) return refuse(reply, { code: "request-malformed" })
    const { challenge, signature } = body.output
    const member = body.output.member as MemberId
    if (!sessions.spend(challenge, log.id, member)) return refuse(reply, { code: "challenge-unknown" })
    const held = log.state.process.members.get(member)
    const key = held === undefined ? null : (memberKey(log.state, member) ?? held.key)
    const bytes = fromBase64(signature)
    const message = toUtf8(`wasit/sign-in/v1\n${log.id}\n${member}\n${challenge}\n`)
    const isTheirs = key !== null && bytes !== null && verifyEd25519(parseVerifierKey(key).publicKey, message, bytes)
    if (held === undefined || !isTheirs) return refuse(reply, { code: "not-signed-in" })
    if (held.standing !== "admitted") return { standing: held.standing, token: null }
    const delegation: DelegationId = delegationOf(member)
    return { standing: "admitted", token: sessions.open({ process: log.id, member, delegation }) }
  })
}

function invitationOf<T extends { readonly tokenHash: string }>(
  request: FastifyRequest,
  invitations: Iterable<T>,
): T | null {
  const header = request.headers.authorization
  if (header?.startsWith("Invitation ") !== true) return null
  const hash = createHash("sha256").update(header.slice("Invitation ".length)).digest("hex")
  for (const invitation of invitations) if (invitation.tokenHash === hash) return invitation
  return null
}

/** On this machine alone anybody may found; a server that others reach asks for the token it printed at its start. */
function mayFound(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return true
  const given = Buffer.from(request.headers.authorization ?? "")
  const wanted = Buffer.from(`Founding ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const keyText = (publicKey: Uint8Array): string => Buffer.concat([Buffer.of(1), publicKey]).toString("base64")
