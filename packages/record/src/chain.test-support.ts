import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto"
import {
  BUNDLE_FORMAT,
  createTree,
  type EntryHeader,
  encodeEntries,
  formatCheckpoint,
  formatPolicy,
  formatVerifierKey,
  type Json,
  leafHash,
  mapReader,
  nobleSigner,
  prepareDocument,
  type Signer,
  seenHead,
  signatureLine,
  signLeaf,
  type Tree,
  tileBytes,
  tilePath,
  tilesOf,
  toUtf8,
  type VerifierKey,
  type VerifyOptions,
  verifyRecord,
} from "./index.ts"
import { cosign } from "./witness.ts"

const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex")
const SPKI = Buffer.from("302a300506032b6570032100", "hex")
const keys = new Map<string, KeyObject>()

/** Ed25519 by the platform: ten times as fast as the pure one. */
export function fastVerifier(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const name = publicKey.join()
  const key = keys.get(name) ?? createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" })
  keys.set(name, key)
  return verify(null, message, key, signature)
}

/** A signer over a seed of 32 equal bytes, by the platform. */
export function fastSigner(name: string, type: 1 | 4, byte: number): Signer {
  const seed = new Uint8Array(32).fill(byte)
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" })
  return { key: nobleSigner(name, type, seed).key, sign: (message) => new Uint8Array(sign(null, message, key)) }
}

export const LOG = fastSigner("wasit.example/talks/chain", 1, 1)
export const WITNESSES = [fastSigner("party-a.example/w1", 4, 2), fastSigner("party-b.example/w1", 4, 3)] as const
export const AUTHORS: Readonly<Record<string, Signer>> = {
  "party-a/one": fastSigner("party-a.example/one", 1, 4),
  "party-b/one": fastSigner("party-b.example/one", 1, 5),
  "facilitator/one": fastSigner("facilitator.example/one", 1, 6),
}
export const POLICY = formatPolicy(formatVerifierKey(LOG.key), [
  { name: "A", key: formatVerifierKey(WITNESSES[0].key) },
  { name: "B", key: formatVerifierKey(WITNESSES[1].key) },
])

export type Chain = {
  readonly tree: Tree
  readonly leaves: Uint8Array[]
  readonly bodies: Map<string, Uint8Array>
  readonly counters: Map<string, number>
}

export const emptyChain = (): Chain => ({ tree: createTree(), leaves: [], bodies: new Map(), counters: new Map() })

/** Adds an act of an author who has seen everything before it. */
export async function addAct(
  chain: Chain,
  actor: string,
  json: Json,
  change: Partial<EntryHeader> = {},
): Promise<void> {
  const index = chain.leaves.length
  const n = (chain.counters.get(actor) ?? 0) + 1
  const salt = new Uint8Array(32).fill(index % 251)
  const { digest, bytes } = prepareDocument(salt, json)
  const header: EntryHeader = {
    act: "point-added/1",
    actor,
    at: "2020-03-22T09:00:00Z",
    body: digest,
    ctx: "joint",
    n,
    seen: seenHead(index, chain.tree.root()),
    ...change,
  }
  const leaf = await signLeaf(header, AUTHORS[actor]!)
  chain.counters.set(actor, n)
  chain.bodies.set(header.body.slice(7), bytes)
  chain.leaves.push(leaf)
  chain.tree.append(leafHash(leaf))
}

/** A chain of acts by three authors in turn. */
export async function chainOf(count: number): Promise<Chain> {
  const chain = emptyChain()
  const actors = Object.keys(AUTHORS)
  for (let i = 0; i < count; i++) await addAct(chain, actors[i % actors.length]!, { point: i, text: "نقطة" })
  return chain
}

/** The head of a chain, signed by the log and by the witnesses given. */
export async function headOf(chain: Chain, witnesses: readonly Signer[] = WITNESSES): Promise<string> {
  const state = { origin: LOG.key.name, size: chain.tree.size, root: chain.tree.root() }
  const body = formatCheckpoint(state)
  const lines = [signatureLine(LOG.key, await LOG.sign(toUtf8(body)))]
  for (const witness of witnesses) lines.push(await cosign({ state, body }, 1_584_871_361, witness))
  return `${body}\n${lines.join("\n")}\n`
}

/** The files of a bundle of a chain. */
export async function filesOf(chain: Chain): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([
    ["format", toUtf8(BUNDLE_FORMAT)],
    ["checkpoint", toUtf8(await headOf(chain))],
    ["policy", toUtf8(POLICY)],
  ])
  for (const tile of tilesOf(chain.tree.size)) {
    files.set(
      tilePath(tile),
      tileBytes(tile, chain.tree, (index) => chain.leaves[index]!),
    )
  }
  for (const [digest, bytes] of chain.bodies) files.set(`bodies/${digest}`, bytes)
  return files
}

/** Puts other leaves into the entry bundles, and leaves everything else as it was signed. */
export function withLeaf(files: ReadonlyMap<string, Uint8Array>, chain: Chain, index: number, leaf: Uint8Array) {
  const tile = tilesOf(chain.tree.size).find(
    (each) => each.kind === "entries" && Math.floor(index / 256) === each.index,
  )!
  const leaves = Array.from({ length: tile.width }, (_, i) => chain.leaves[tile.index * 256 + i]!)
  leaves[index % 256] = leaf
  return new Map(files).set(tilePath(tile), encodeEntries(leaves))
}

export const keyFor = ({ header }: { header: EntryHeader }): VerifierKey | null => AUTHORS[header.actor]?.key ?? null

/** Verifies files as a party would who has the policy on paper. */
export const check = (files: ReadonlyMap<string, Uint8Array>, options: Partial<VerifyOptions> = {}) =>
  verifyRecord(mapReader(files), { keyFor, policy: POLICY, required: ["A", "B"], verifier: fastVerifier, ...options })
