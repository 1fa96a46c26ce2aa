import { createHash } from "node:crypto"
import { ACT_RULES, type ActCode, type BodyOf, type MemberId } from "@wasit/domain"
import {
  assembleLeaf,
  createTree,
  fromBase64,
  type Json,
  leafHash,
  leafText,
  pad,
  parseLeaf,
  prepareDocument,
  seenHead,
  toBase64,
  toUtf8,
  type VerifierKey,
  verifierKey,
} from "@wasit/record"
import { Encrypter } from "age-encryption"
import { publicKeyOf, seedSigner } from "../packages/server/src/log/ed25519.ts"

type Secrets = { readonly origin: string; readonly member: MemberId; readonly seed: string }
type Wire = {
  readonly leaf: string
  readonly documents: readonly { readonly bytes: string; readonly isSealed: boolean }[]
}

/**
 * A member's own key in the hand of somebody who does not use the pages: what he signs is well formed and his, and he
 * sends what he likes.
 */
export class Hand {
  readonly #url: string
  readonly #secrets: Secrets
  readonly #token: string

  private constructor(url: string, secrets: Secrets, token: string) {
    this.#url = url
    this.#secrets = secrets
    this.#token = token
  }

  static async take(server: string, member: MemberId): Promise<Hand> {
    const example = (await send(`${server}api/example`, {})) as { id: string; chairs: Secrets[] }
    const secrets = example.chairs.find((each) => each.member === member)!
    const url = `${server}api/p/${example.id}`
    const { challenge } = (await send(`${url}/challenge`, { member })) as { challenge: string }
    const message = toUtf8(`wasit/sign-in/v1\n${example.id}\n${member}\n${challenge}\n`)
    const signature = toBase64(await signerOf(secrets).sign(message))
    const answer = (await send(`${url}/session`, { member, challenge, signature })) as { token: string }
    return new Hand(url, secrets, answer.token)
  }

  /** Every entry of one kind of act: its body, where it stands in clear. */
  async bodies(act: ActCode): Promise<Json[]> {
    return (await this.#entries()).flatMap(({ leaf, documents }) => {
      const parsed = parseLeaf(fromBase64(leaf)!)
      const clear = documents.find((each) => !each.isSealed)
      if ("code" in parsed || parsed.header.act !== act || clear === undefined) return []
      return [JSON.parse(Buffer.from(clear.bytes, "base64").subarray(32).toString("utf8")) as Json]
    })
  }

  /** Signs and offers an act. @returns the refusal's code, or "accepted" */
  async act<Code extends ActCode>(act: Code, body: BodyOf<Code>): Promise<string> {
    const { now, entries } = await this.#record()
    const tree = createTree()
    let n = 1
    for (const { leaf } of entries) {
      const bytes = fromBase64(leaf)!
      tree.append(leafHash(bytes))
      const parsed = parseLeaf(bytes)
      if (!("code" in parsed) && parsed.header.actor === this.#secrets.member) n = parsed.header.n + 1
    }
    const document = prepareDocument(new Uint8Array(32).fill(n), body as Json)
    const ctx = ACT_RULES[act].ctx
    const seen = seenHead(entries.length, tree.root())
    const header = { act, actor: this.#secrets.member, at: now, body: document.digest, ctx, n, seen }
    const signer = signerOf(this.#secrets)
    const leaf = assembleLeaf(header, signer.key, await signer.sign(toUtf8(leafText(header))))
    const documents = [{ digest: document.digest.slice(7), isSealed: false, bytes: toBase64(document.bytes) }]
    const answer = await this.#post("/acts", { leaf: toBase64(leaf), documents })
    return "code" in answer ? String(answer.code) : "accepted"
  }

  /** Keeps a file that is sealed to some recipients, as the message of a round. */
  async message(recipients: readonly string[], file: Uint8Array) {
    const encrypter = new Encrypter()
    for (const recipient of recipients) encrypter.addRecipient(recipient)
    const bytes = await encrypter.encrypt(pad(file))
    const sha256 = sha256Of(bytes)
    const headers = { ...this.#headers, "content-type": "application/octet-stream" }
    await fetch(`${this.#url}/blobs/${sha256}`, { method: "PUT", headers, body: Buffer.from(bytes) })
    return { file: sha256Of(file), blob: { sha256, size: bytes.length } }
  }

  get #headers() {
    return { authorization: `Bearer ${this.#token}` }
  }

  async #record() {
    const answer = await fetch(`${this.#url}/entries?from=0`, { headers: this.#headers })
    return (await answer.json()) as { readonly now: string; readonly entries: readonly Wire[] }
  }

  async #entries(): Promise<readonly Wire[]> {
    return (await this.#record()).entries
  }

  #post(path: string, body: unknown) {
    return send(`${this.#url}${path}`, body, this.#headers) as Promise<Record<string, unknown>>
  }
}

function signerOf({ origin, member, seed }: Secrets) {
  const bytes = Buffer.from(seed, "hex")
  const key: VerifierKey = verifierKey(`${origin}/${member}`, 1, publicKeyOf(bytes))
  return { ...seedSigner(key, bytes), key }
}

async function send(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const init = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  }
  return (await fetch(url, init)).json()
}

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** The recipients by which members of a delegation are sealed to, as they enrolled. */
export const recipientsIn = (enrolments: readonly Json[], delegation: string): string[] =>
  enrolments.flatMap((each) => {
    const { member, recipient, founder } = each as Record<string, unknown> & { founder?: Record<string, string> }
    const [who, key] = founder === undefined ? [member, recipient] : [founder.member, founder.recipient]
    return String(who).startsWith(`${delegation}/`) ? [String(key)] : []
  })
