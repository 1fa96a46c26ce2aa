// Measures the record package: a bundle of many entries, written, read and verified with the platform's Ed25519.
// Usage: node scripts/bench/record.mjs [entries [file for the bundle]]   (after `npm run build`)
import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto"
import { writeFileSync } from "node:fs"
import * as record from "../../packages/record/dist/index.js"
import { started } from "../bench-clock.mjs"

const count = Number(process.argv[2] ?? 30_000)
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex")
const SPKI = Buffer.from("302a300506032b6570032100", "hex")

const log = signer("wasit.example/talks/bench", 1, 1)
const witnesses = [signer("party-a.example/w1", 4, 2), signer("party-b.example/w1", 4, 3)]
const authors = new Map([4, 5, 6].map((byte) => [`member/${byte}`, signer(`member.example/${byte}`, 1, byte)]))
const keys = new Map()

const beginning = performance.now()
const files = await bundle()
const built = performance.now()
const tar = record.writeTar(files)
if (process.argv[3] !== undefined) writeFileSync(process.argv[3], tar)
const read = record.readTar(tar)
if ("code" in read) throw new Error(read.code)
const opened = performance.now()
const since = started()
const report = await record.verifyRecord(record.mapReader(read), {
  keyFor: ({ header }) => authors.get(header.actor)?.key ?? null,
  required: ["A", "B"],
  verifier,
})
const done = performance.now()
const { processor } = since()
if (report.findings.length > 0) throw new Error(JSON.stringify(report.findings[0]))
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)
const seconds = (from, to) => (to - from) / 1000
const many = count.toLocaleString("en")
print({ what: `sign and build ${many} entries`, figure: seconds(beginning, built), unit: "s" })
print({
  what: `write and read their bundle, ${Math.round(tar.length / 1e6)} MB`,
  figure: seconds(built, opened),
  unit: "s",
})
print({ what: `verify a bundle of ${many} entries`, figure: seconds(opened, done), unit: "s", atMost: 15 })
print({ what: `verify a bundle of ${many} entries, on the processor`, figure: processor, unit: "s" })
print({ what: "memory of the verifier", figure: process.memoryUsage().rss / 1e6, unit: "MB" })

async function bundle() {
  const tree = record.createTree()
  const leaves = []
  const files = new Map()
  const actors = [...authors.keys()]
  for (let index = 0; index < count; index++) {
    const actor = actors[index % actors.length]
    const salt = new Uint8Array(32).fill(index % 251)
    const document = record.prepareDocument(salt, { point: index, text: "نقطة متفق عليها" })
    const header = {
      act: "point-added/1",
      actor,
      at: "2020-03-22T09:00:00Z",
      body: document.digest,
      ctx: "joint",
      n: Math.floor(index / actors.length) + 1,
      seen: record.seenHead(index, tree.root()),
    }
    const leaf = await record.signLeaf(header, authors.get(actor))
    leaves.push(leaf)
    tree.append(record.leafHash(leaf))
    files.set(`bodies/${document.digest.slice(7)}`, document.bytes)
  }
  for (const tile of record.tilesOf(count)) {
    files.set(
      record.tilePath(tile),
      record.tileBytes(tile, tree, (index) => leaves[index]),
    )
  }
  const state = { origin: log.key.name, size: count, root: tree.root() }
  const body = record.formatCheckpoint(state)
  const lines = [record.signatureLine(log.key, log.sign(record.toUtf8(body)))]
  for (const witness of witnesses) lines.push(await record.cosign({ state, body }, 1_600_000_000, witness))
  files.set("checkpoint", record.toUtf8(`${body}\n${lines.join("\n")}\n`))
  files.set("format", record.toUtf8(record.BUNDLE_FORMAT))
  const named = ["A", "B"].map((name, at) => ({ name, key: record.formatVerifierKey(witnesses[at].key) }))
  files.set("policy", record.toUtf8(record.formatPolicy(record.formatVerifierKey(log.key), named)))
  return files
}

function signer(name, type, byte) {
  const seed = new Uint8Array(32).fill(byte)
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" })
  return { key: record.nobleSigner(name, type, seed).key, sign: (message) => new Uint8Array(sign(null, message, key)) }
}

function verifier(publicKey, message, signature) {
  const name = record.toHex(publicKey)
  if (!keys.has(name)) {
    keys.set(name, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: "der", type: "spki" }))
  }
  return verify(null, message, keys.get(name), signature)
}
