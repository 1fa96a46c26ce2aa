import type { Refusal } from "@wasit/domain"
import {
  type Checkpoint,
  formatCheckpoint,
  meetsPolicy,
  openNote,
  type Policy,
  parseCheckpoint,
  parseNote,
  parsePolicy,
  type Signer,
  signatureLine,
  toUtf8,
  type VerifierKey,
} from "@wasit/record"
import { verifyEd25519 } from "./ed25519.ts"

/** How many earlier heads may still be cosigned: a witness answers a moment after it asked. */
const KEPT = 400

/**
 * The signed heads of one log. A head is identified by its size: this log signs one root for each size. Cosignatures are
 * gathered on the newest heads; the newest that meets the adopted policy says how far both parties have seen.
 */
export class Heads {
  readonly #signer: Signer
  #notes = new Map<number, string>()
  #newest = 0
  #cosigned: { readonly size: number; readonly text: string } | null = null

  constructor(signer: Signer) {
    this.#signer = signer
  }

  /** The newest head as a note, with the cosignatures it has so far. */
  get text(): string {
    return this.#notes.get(this.#newest) ?? ""
  }

  /** Entries below this index stand under a head cosigned by every party; 0 before the policy was adopted. */
  get cosignedSize(): number {
    return this.#cosigned?.size ?? 0
  }

  /** The newest head that meets the policy. */
  get cosignedText(): string | null {
    return this.#cosigned?.text ?? null
  }

  /** Signs the head of a size. The caller has made its leaves durable. */
  async sign(size: number, root: Uint8Array): Promise<Uint8Array> {
    const body = formatCheckpoint({ origin: this.#signer.key.name, size, root })
    return toUtf8(`${body}\n${signatureLine(this.#signer.key, await this.#signer.sign(toUtf8(body)))}\n`)
  }

  /** Takes a head that is durable. */
  take(text: string): void {
    const size = sizeOf(text)
    this.#notes.set(size, text)
    this.#newest = Math.max(this.#newest, size)
    this.#notes.delete(size - KEPT)
  }

  /** Takes up the newest cosigned head from the store. */
  takeCosigned(text: string): void {
    this.#cosigned = { size: sizeOf(text), text }
  }

  /**
   * Adds a witness's line to the head of a size.
   *
   * @returns the note with the line, and whether it now meets the policy; or why the line was refused.
   */
  async cosign(
    size: number,
    line: string,
    witnesses: readonly VerifierKey[],
    policy: Policy | null,
  ): Promise<{ text: string; isMet: boolean } | Refusal> {
    const note = this.#notes.get(size)
    if (note === undefined) return { code: "head-unknown", size: this.#newest }
    const parsed = parseNote(`${parseNote(note)?.body ?? ""}\n${line}\n`)
    const name = parsed?.lines[0]
    const witness = witnesses.find((key) => key.name === name?.name && key.id === name.id)
    if (witness === undefined) return { code: "witness-unknown" }
    const opened = await openNote(`${parsed?.body ?? ""}\n${line}\n`, [witness], verifyEd25519)
    if ("code" in opened) return { code: "cosignature-wrong" }
    const others = note
      .trimEnd()
      .split("\n")
      .filter((each) => !each.startsWith(`\u2014 ${witness.name} `))
    const text = `${others.join("\n")}\n${line}\n`
    this.#notes.set(size, text)
    const all = await openNote(text, [this.#signer.key, ...witnesses], verifyEd25519)
    const isMet =
      policy !== null &&
      !("code" in all) &&
      meetsPolicy(
        policy,
        all.by.map((signed) => signed.key),
      )
    if (isMet && size > this.cosignedSize) this.#cosigned = { size, text }
    return { text, isMet }
  }

  /** The checkpoint inside a note that this log signed; null if it did not. */
  async own(text: string): Promise<Checkpoint | null> {
    const opened = await openNote(text, [this.#signer.key], verifyEd25519)
    return "code" in opened ? null : parseCheckpoint(opened.body)
  }
}

/** Reads an adopted policy text; null where none is adopted or it is not content with both parties. */
export function policyOf(text: string | null, parties: readonly string[]): Policy | null {
  if (text === null) return null
  const policy = parsePolicy(text, parties)
  return "code" in policy ? null : policy
}

function sizeOf(text: string): number {
  return Number(text.split("\n")[1])
}
