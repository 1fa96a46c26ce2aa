// A founded process with many authors, for measuring. Not a measurement itself.

import { createHash, createPrivateKey, createPublicKey, randomBytes, sign } from "node:crypto"
import {
  assembleLeaf,
  formatVerifierKey,
  leafText,
  prepareDocument,
  seenHead,
  toUtf8,
  verifierKey,
} from "../packages/record/dist/index.js"
import { Registry } from "../packages/server/dist/index.js"

const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex")
const AUTHORS = 64

class Author {
  constructor(origin, member) {
    const seed = randomBytes(32)
    this.secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" })
    const spki = createPublicKey(this.secret).export({ format: "der", type: "spki" })
    this.member = member
    this.key = verifierKey(`${origin}/${member}`, 1, new Uint8Array(spki.subarray(-32)))
    this.recipient = `age1${createHash("sha256").update(member).digest("hex")}`
    this.n = 0
  }

  offer(log, act, at, body) {
    const document = prepareDocument(new Uint8Array(randomBytes(32)), body)
    const header = {
      act,
      actor: this.member,
      at,
      body: document.digest,
      ctx: "joint",
      n: ++this.n,
      seen: seenHead(log.size, log.rootAt(log.size)),
    }
    const leaf = assembleLeaf(header, this.key, new Uint8Array(sign(null, toUtf8(leafText(header)), this.secret)))
    return { leaf, documents: [{ digest: document.digest.slice(7), isSealed: false, bytes: document.bytes }] }
  }
}

/** Founds a process with 64 members of one facilitator's delegation, and makes offers in their names in turn. */
export async function foundedForBench(open) {
  const registry = new Registry(await open(), "bench.example", () => "2026-01-01T00:00:00Z")
  const log = await registry.create("talks-bench")
  const { key } = await registry.signer("talks-bench")
  const head = new Author(key.name, "facilitator_host/head")
  const at = "2026-01-01T00:00:00Z"
  const label = { en: "A delegation" }
  const delegations = ["facilitator_host", "party_one", "party_two"].map((id) => ({
    id,
    label,
    selfDesignation: null,
    detainingAuthorities: [],
  }))
  const founder = {
    member: head.member,
    name: "Head",
    role: "FACILITATOR",
    key: formatVerifierKey(head.key),
    recipient: head.recipient,
    witnessKey: null,
  }
  await enter(
    log,
    head.offer(log, "process-founded/1", at, {
      title: { en: "Bench" },
      origin: key.name,
      logKey: formatVerifierKey(key),
      zone: "Etc/UTC",
      clocks: ["Etc/UTC"],
      isRehearsal: true,
      delegations,
      founder,
    }),
  )
  const authors = [head]
  for (let i = 1; i < AUTHORS; i++) authors.push(await join(log, head, `facilitator_host/member-${i}`, key.name, at))
  await enter(
    log,
    head.offer(log, "session-convened/1", at, {
      id: "session_bench",
      title: { en: "Bench" },
      startsAt: at,
      medium: { en: "Call" },
      agenda: [{ id: "item_one", title: { en: "Lists" } }],
      delegations: ["party_one", "party_two"],
    }),
  )
  let made = 0
  const offers = async (count) =>
    Array.from({ length: count }, () => {
      const author = authors[made++ % AUTHORS]
      return author.offer(log, "rehearsal-advanced/1", at, { days: 1 + (made % 300) })
    })
  return { log, offers, close: () => registry.close() }
}

async function join(log, head, member, origin, at) {
  const author = new Author(origin, member)
  const invitation = `invitation_${member.slice(member.indexOf("/") + 1)}`
  const tokenHash = createHash("sha256").update(member).digest("hex")
  await enter(
    log,
    head.offer(log, "invitation-issued/1", at, {
      id: invitation,
      delegation: "facilitator_host",
      role: "DELEGATE",
      isHead: false,
      mandate: [],
      tokenHash,
      expiresAt: "2027-01-01T00:00:00Z",
    }),
  )
  await enter(
    log,
    author.offer(log, "member-enrolled/1", at, {
      invitation,
      member,
      name: "Member",
      role: "DELEGATE",
      key: formatVerifierKey(author.key),
      recipient: author.recipient,
      witnessKey: null,
    }),
  )
  await enter(log, head.offer(log, "member-admitted/1", at, { member }))
  return author
}

async function enter(log, offer) {
  const answer = await log.submit(offer)
  if ("code" in answer) throw new Error(`refused: ${JSON.stringify(answer)}`)
}
