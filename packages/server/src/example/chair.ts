import { createHash, randomBytes } from "node:crypto"
import {
  ACT_RULES,
  type ActCode,
  type BodyOf,
  COMPARTMENTS,
  type Compartment,
  compartmentKind,
  type DelegationId,
  delegationOf,
  type Instant,
  type MemberId,
  memberKeyName,
  type ProcessState,
  recipientsOf,
  witnessKeyName,
} from "@wasit/domain"
import {
  cosignatureBytes,
  cosignatureMessage,
  formatVerifierKey,
  type Json,
  pad,
  parseNote,
  prepareDocument,
  seenHead,
  signatureLine,
  signLeaf,
  type VerifierKey,
  verifierKey,
} from "@wasit/record"
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"
import { publicKeyOf, seedSigner } from "../log/ed25519.ts"
import type { ProcessLog } from "../log/process-log.ts"
import type { StoredDocument } from "../store/store.ts"

/** The secrets of an invented person. They are handed to whoever opens the example, since nobody is behind them. */
export type ChairSecrets = {
  readonly origin: string
  readonly member: MemberId
  readonly delegation: DelegationId
  readonly seed: string
  readonly witnessSeed: string | null
  readonly identity: string
}

/** Fresh secrets for an invented person. */
export async function makeSecrets(origin: string, member: MemberId, isWitness: boolean): Promise<ChairSecrets> {
  return {
    origin,
    member,
    delegation: delegationOf(member),
    seed: randomBytes(32).toString("hex"),
    witnessSeed: isWitness ? randomBytes(32).toString("hex") : null,
    identity: await generateX25519Identity(),
  }
}

/** An invented person who acts in a rehearsal, by the same rules and through the same door as everybody. */
export class ExampleChair {
  readonly secrets: ChairSecrets
  readonly recipient: string
  readonly #log: ProcessLog
  #n: number

  private constructor(log: ProcessLog, secrets: ChairSecrets, recipient: string, n: number) {
    this.#log = log
    this.secrets = secrets
    this.recipient = recipient
    this.#n = n
  }

  static async take(log: ProcessLog, secrets: ChairSecrets): Promise<ExampleChair> {
    return new ExampleChair(log, secrets, await identityToRecipient(secrets.identity), 0)
  }

  get key(): string {
    return formatVerifierKey(this.#key)
  }

  get witnessKey(): string | null {
    const key = this.#witness
    return key === null ? null : formatVerifierKey(key)
  }

  /**
   * Enters an act at a time of the story.
   *
   * @throws if it is refused: then the story is wrong, and nothing may be shown.
   */
  async act<Code extends ActCode>(
    at: Instant,
    act: Code,
    body: BodyOf<Code>,
    parts: Parts = new Parts(),
  ): Promise<number> {
    const state = this.#log.state
    const ctx = ACT_RULES[act].ctx as Compartment
    const document = await parts.add(state, ctx, body)
    const root = this.#log.rootAt(this.#log.size)
    const header = {
      act,
      actor: this.secrets.member,
      at,
      body: document,
      ctx,
      n: ++this.#n,
      seen: seenHead(this.#log.size, root),
    }
    const signer = seedSigner(this.#key, Buffer.from(this.secrets.seed, "hex"))
    const leaf = await signLeaf(header, signer)
    const receipt = await this.#log.submit({ leaf, documents: parts.documents })
    if ("code" in receipt) throw new Error(`the example's act ${act} was refused: ${JSON.stringify(receipt)}`)
    return receipt.index
  }

  /** Signs bytes with the device key, as an officer signs a receipt at a site. */
  sign(message: Uint8Array): Promise<Uint8Array> {
    return Promise.resolve(seedSigner(this.#key, Buffer.from(this.secrets.seed, "hex")).sign(message))
  }

  /** Keeps an age file beside the record. */
  async blob(bytes: Uint8Array): Promise<{ sha256: string; size: number }> {
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    await this.#log.putBlob(sha256, bytes)
    return { sha256, size: bytes.length }
  }

  /** Cosigns the newest head for the delegation, at a time of the story. */
  async cosign(at: Instant): Promise<void> {
    const key = this.#witness
    if (key === null || this.secrets.witnessSeed === null) return
    const time = Math.floor(Date.parse(at) / 1000)
    const body = parseNote(this.#log.checkpoint)?.body ?? ""
    const signer = seedSigner(key, Buffer.from(this.secrets.witnessSeed, "hex"))
    const signature = await signer.sign(cosignatureMessage(body, time))
    const answer = await this.#log.cosign(this.#log.size, signatureLine(key, cosignatureBytes(time, signature)))
    if ("code" in answer) throw new Error(`the example's cosignature was refused: ${answer.code}`)
  }

  get #key(): VerifierKey {
    const { origin, member, seed } = this.secrets
    return verifierKey(memberKeyName(origin, member), 1, publicKeyOf(Buffer.from(seed, "hex")))
  }

  get #witness(): VerifierKey | null {
    const { origin, member, delegation, witnessSeed } = this.secrets
    if (witnessSeed === null) return null
    const name = witnessKeyName(origin, delegation, member)
    return verifierKey(name, 4, publicKeyOf(Buffer.from(witnessSeed, "hex")))
  }
}

/** The documents that go with one act. */
export class Parts {
  readonly documents: StoredDocument[] = []

  /** Adds a document in a compartment, sealed to its readers where the compartment is. @returns its digest. */
  async add(state: ProcessState, ctx: Compartment, json: unknown): Promise<string> {
    const prepared = prepareDocument(new Uint8Array(randomBytes(32)), json as Json)
    const { isSealed } = COMPARTMENTS[compartmentKind(ctx)]
    const bytes = isSealed ? await sealTo(recipientsOf(state, ctx), prepared.bytes) : prepared.bytes
    this.documents.push({ digest: prepared.digest.slice("sha256:".length), isSealed, bytes })
    return prepared.digest
  }

  /** The same, as a body refers to it. */
  async ref<Ctx extends Compartment>(
    state: ProcessState,
    ctx: Ctx,
    json: unknown,
  ): Promise<{ ctx: Ctx; digest: string }> {
    return { ctx, digest: await this.add(state, ctx, json) }
  }
}

/** Seals bytes to recipients, padded as the pages do. */
export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient)
  return encrypter.encrypt(pad(bytes))
}
