import type { HostAnswer } from "@wasit/domain"
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

  /** Takes a head that is durable; of the same size, its lines are added to those that are here. */
  take(text: string): void {
    const size = sizeOf(text)
    this.#notes.set(size, withLinesOf(this.#notes.get(size) ?? text, text))
    this.#newest = Math.max(this.#newest, size)
    this.#notes.delete(size - KEPT)
  }

  /** The head of a size with the lines it has so far; null where it is not kept any more. */
  at(size: number): string | null {
    return this.#notes.get(size) ?? null
  }

  /** Takes up the newest cosigned head from the store. */
  takeCosigned(text: string): void {
    if (sizeOf(text) >= this.cosignedSize) this.#cosigned = { size: sizeOf(text), text }
  }

  /** Adds a witness's line to the head of a size; or says why the line was refused. */
  async cosign(size: number, line: string, witnesses: readonly VerifierKey[]): Promise<HostAnswer | null> {
    const note = this.#notes.get(size)
    if (note === undefined) return { code: "head-unknown", size: this.#newest }
    const body = parseNote(note)?.body ?? ""
    const name = parseNote(`${body}\n${line}\n`)?.lines[0]
    const witness = witnesses.find((key) => key.name === name?.name && key.id === name.id)
    if (witness === undefined) return { code: "witness-unknown" }
    const opened = await openNote(`${body}\n${line}\n`, [witness], verifyEd25519)
    if ("code" in opened) return { code: "cosignature-wrong" }
    this.#notes.set(size, withLinesOf(`${body}\n${line}\n`, note))
    return null
  }

  /** Whether the head of a size meets the policy with the lines it has; the newest that does is kept. */
  async judge(size: number, witnesses: readonly VerifierKey[], policy: Policy | null): Promise<boolean> {
    const text = this.#notes.get(size)
    if (text === undefined || policy === null) return false
    const all = await openNote(text, [this.#signer.key, ...witnesses], verifyEd25519)
    if ("code" in all) return false
    const keys = all.by.map((signed) => signed.key)
    const isMet = meetsPolicy(policy, keys)
    if (isMet) this.takeCosigned(text)
    return isMet
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

/** A note with the lines of another one under the same text, the log's line first; of one key only its own line counts. */
function withLinesOf(note: string, other: string): string {
  const [own, more] = [linesOf(note), linesOf(other)]
  if (own.body !== more.body) return note
  const names = new Set(own.lines.map(keyIn))
  const lines = [...own.lines, ...more.lines.filter((line) => !names.has(keyIn(line)))]
  const origin = own.body.split("\n")[0] ?? ""
  const isLog = (line: string): boolean => keyIn(line) === origin
  return `${[own.body, "", ...lines.filter(isLog), ...lines.filter((line) => !isLog(line))].join("\n")}\n`
}

function linesOf(note: string): { readonly body: string; readonly lines: readonly string[] } {
  const cut = note.lastIndexOf("\n\n")
  return {
    body: note.slice(0, cut),
    lines: note
      .slice(cut + 2)
      .split("\n")
      .filter((line) => line !== ""),
  }
}

const keyIn = (line: string): string => line.split(" ")[1] ?? ""

function sizeOf(text: string): number {
  return Number(text.split("\n")[1])
}
