import type { BodyOf, Refusal } from "@wasit/domain"
import { EMPTY_ROOT, type EntryHeader, type Json, prepareDocument, seenHead, signLeaf, toBase64 } from "@wasit/record"
import { type Chair, keepChair, makeChair, signerOf } from "../keys/chairs.ts"
import { postOpen, type ReceiptAnswer } from "../record/api.ts"
import { rememberTitle } from "./known-processes.ts"
import { newMember } from "./member-slug.ts"

/** What the founder has decided; keys and addresses come from this device and the server. */
export type Founding = Pick<BodyOf<"process-founded/1">, "title" | "zone" | "clocks" | "delegations"> & {
  readonly name: string
}

type Prepared = { readonly id: string; readonly origin: string; readonly logKey: string; readonly now: string }

/**
 * Founds a process: takes an id and the log's key from the server, makes the founder's keys here, signs entry 0.
 *
 * @param token the founding token that a server which others reach asks for; null where none is needed
 * @returns its id, or why it may not be founded (`not-permitted`: the token is missing or another)
 */
export async function foundProcess(
  founding: Founding,
  token: string | null,
): Promise<{ readonly id: string } | Refusal> {
  const authorization = token === null ? undefined : `Founding ${token}`
  const prepared = await postOpen<Prepared>("/api/processes", {}, authorization)
  if ("code" in prepared) return prepared
  const own = founding.delegations[0]
  if (own === undefined) throw new Error("a founder needs a delegation of his own")
  const { id, origin, logKey, now } = prepared
  const chair = await makeChair(id, origin, newMember(own.id), own.id, false)
  const { name, ...rest } = founding
  const body: BodyOf<"process-founded/1"> = {
    ...rest,
    origin,
    logKey,
    isRehearsal: false,
    founder: {
      member: chair.member,
      name,
      role: "FACILITATOR",
      key: chair.key,
      recipient: chair.recipient,
      witnessKey: null,
    },
  }
  // Kept first: if the answer is lost on its way, the keys of whoever founded it must not be.
  await keepChair(chair)
  await rememberTitle(id, founding.title)
  const offer = await firstOffer(chair, "process-founded/1", body, now, seenHead(0, EMPTY_ROOT))
  const answer = await postOpen<ReceiptAnswer>(`/api/processes/${id}`, offer, authorization)
  return "code" in answer ? answer : { id }
}

/** A chair's first act, made before it has a copy of the record: founding, or enrolling. */
export async function firstOffer(
  chair: Chair,
  act: "process-founded/1" | "member-enrolled/1",
  body: BodyOf<"process-founded/1"> | BodyOf<"member-enrolled/1">,
  at: string,
  seen: EntryHeader["seen"],
) {
  const prepared = prepareDocument(crypto.getRandomValues(new Uint8Array(32)), body as Json)
  const header: EntryHeader = { act, actor: chair.member, at, body: prepared.digest, ctx: "joint", n: 1, seen }
  const leaf = toBase64(await signLeaf(header, signerOf(chair)))
  const digest = prepared.digest.slice("sha256:".length)
  return { leaf, documents: [{ digest, isSealed: false, bytes: toBase64(prepared.bytes) }] }
}
