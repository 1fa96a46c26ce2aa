import { cp, rm } from "node:fs/promises"
import { join } from "node:path"
import {
  assembleLeaf,
  fromUtf8,
  leafText,
  parseLeaf,
  parseNote,
  prepareDocument,
  seenHead,
  signatureLine,
  toUtf8,
  verifierKey,
} from "@wasit/record"
import { afterEach, describe, expect, test } from "vitest"
import type { ExampleChair } from "../example/chair.ts"
import type { StoreFolder } from "../store/store.ts"
import type { Offer } from "./admission.ts"
import { foundedProcess, NOW, temporaryFolder } from "./doha.test-support.ts"
import { publicKeyOf, seedSigner } from "./ed25519.ts"
import type { ProcessLog } from "./process-log.ts"
import { Registry } from "./registry.ts"

const after: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const each of after.splice(0).reverse()) await each()
})

async function founded() {
  const place = await temporaryFolder()
  after.push(place.remove)
  const folder = await place.open()
  const process = await foundedProcess(folder)
  after.push(() => process.registry.close())
  return { ...process, folder, path: place.path, open: place.open }
}

/** A signed offer, made by hand so that a test can spoil any part of it. */
async function offerOf(
  log: ProcessLog,
  chair: ExampleChair,
  n: number,
  change: Partial<Parameters<typeof leafText>[0]> = {},
): Promise<Offer> {
  const { origin, member, seed } = chair.secrets
  const key = verifierKey(`${origin}/${member}`, 1, publicKeyOf(Buffer.from(seed, "hex")))
  const body = { days: 1 }
  const document = prepareDocument(new Uint8Array(32).fill(n % 250), body)
  const header = {
    act: "rehearsal-advanced/1",
    actor: member,
    at: "2020-03-18T08:00:00Z",
    body: document.digest,
    ctx: "joint",
    n,
    seen: seenHead(log.size, log.rootAt(log.size)),
    ...change,
  }
  const leaf = assembleLeaf(header, key, await seedSigner(key, Buffer.from(seed, "hex")).sign(toUtf8(leafText(header))))
  return { leaf, documents: [{ digest: document.digest.slice(7), isSealed: false, bytes: document.bytes }] }
}

const actsOf = (log: ProcessLog, member: string): number =>
  log.entries(0, log.size).filter((entry) => entry.header.actor === member).length

describe("what enters", () => {
  test("the same leaf twice is one act with one receipt", async () => {
    const { log, scene } = await founded()
    const chair = await scene.chair("facilitator_us/head")
    const offer = await offerOf(log, chair, actsOf(log, chair.secrets.member) + 1)
    const size = log.size
    const [one, two] = await Promise.all([log.submit(offer), log.submit(offer)])
    expect(one).toEqual(two)
    expect(await log.submit(offer)).toMatchObject({ index: size })
    expect(log.size).toBe(size + 1)
  })

  test.each([
    ["a counter with a gap", { n: 99 }, "counter-wrong"],
    ["a head this log never had", { seen: seenHead(3, new Uint8Array(32)) }, "seen-contradicts"],
    ["a head ahead of this log", { seen: seenHead(9_000, new Uint8Array(32)) }, "seen-ahead"],
    ["an act that does not exist", { act: "quota-raised/1" }, "act-unknown"],
    ["a compartment that is not the act's", { ctx: "exec" }, "compartment-wrong"],
    ["a time before the last entry", { at: "2020-03-01T00:00:00Z" }, "time-wrong"],
    ["a body nobody brought", { body: `sha256:${"0".repeat(64)}` }, "document-missing"],
  ])("refuses %s", async (_name, change, code) => {
    const { log, scene } = await founded()
    const chair = await scene.chair("facilitator_us/head")
    const size = log.size
    const offer = await offerOf(log, chair, actsOf(log, chair.secrets.member) + 1, change)
    expect(await log.submit(offer)).toMatchObject({ code })
    expect(log.size).toBe(size)
  })

  test("refuses a document that is not the one the act names, and one that nobody names", async () => {
    const { log, scene } = await founded()
    const chair = await scene.chair("facilitator_us/head")
    const good = await offerOf(log, chair, actsOf(log, chair.secrets.member) + 1)
    const [document] = good.documents
    const spoiled = { ...document!, bytes: Uint8Array.from(document!.bytes, (byte, i) => (i === 40 ? byte ^ 1 : byte)) }
    expect(await log.submit({ ...good, documents: [spoiled] })).toMatchObject({ code: "document-differs" })
    const stray = prepareDocument(new Uint8Array(32), { more: 1 })
    const more = { digest: stray.digest.slice(7), isSealed: false, bytes: stray.bytes }
    expect(await log.submit({ ...good, documents: [document!, more] })).toMatchObject({ code: "document-unnamed" })
  })

  test("refuses another's signature, and a second signature line under a leaf", async () => {
    const { log, scene } = await founded()
    const [mine, other] = [await scene.chair("facilitator_us/head"), await scene.chair("party_gov/head")]
    const n = actsOf(log, mine.secrets.member) + 1
    const good = await offerOf(log, mine, n)
    const forged = await offerOf(log, other, n, { actor: mine.secrets.member })
    expect(await log.submit(forged)).toMatchObject({ code: "signature-wrong" })
    const line = (fromUtf8(good.leaf) ?? "").trimEnd().split("\n").at(-1)
    const doubled = toUtf8(`${fromUtf8(good.leaf)}${line}\n`)
    expect(await log.submit({ ...good, leaf: doubled })).toMatchObject({ code: "leaf-malformed" })
  })

  test("many writers at once share batches; every act stands once and in each author's order", async () => {
    const { log, scene } = await founded()
    const authors = await Promise.all(
      ["facilitator_us/head", "facilitator_qatar/head", "party_gov/head"].map((each) => scene.chair(each as never)),
    )
    const size = log.size
    const offers: Offer[] = []
    for (const author of authors) {
      const from = actsOf(log, author.secrets.member)
      for (let i = 1; i <= 40; i++) offers.push(await offerOf(log, author, from + i))
    }
    const answers = await Promise.all(offers.map((offer) => log.submit(offer)))
    expect(answers.every((answer) => "index" in answer)).toBe(true)
    expect(log.size).toBe(size + 120)
    for (const author of authors) {
      const numbers = log
        .entries(size, 200)
        .filter((entry) => entry.header.actor === author.secrets.member)
        .map((entry) => entry.header.n)
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    }
  })
})

describe("over a restart", () => {
  const reopened = async (open: () => Promise<StoreFolder>, registry: Registry): Promise<ProcessLog> => {
    await registry.close()
    after.pop()
    const again = new Registry(await open(), "wasit.test", () => NOW)
    after.push(() => again.close())
    const log = await again.find("talks-doha")
    if (log === null) throw new Error("the record is gone")
    return log
  }

  test("state, head and cosignatures are what they were", async () => {
    const { log, registry, open } = await founded()
    const before = { size: log.size, checkpoint: log.checkpoint, cosigned: log.cosigned, state: log.state }
    const again = await reopened(open, registry)
    expect({ size: again.size, checkpoint: again.checkpoint, cosigned: again.cosigned, state: again.state }).toEqual(
      before,
    )
    expect(again.cosignedSize).toBe(again.size)
  })

  test("a restored older record signs nothing: the size once signed stands beside the key", async () => {
    const { log, scene, registry, path, open } = await founded()
    await registry.close()
    after.pop()
    const record = join(path, "records/talks-doha")
    await cp(record, `${path}-backup`, { recursive: true })
    const second = new Registry(await open(), "wasit.test", () => NOW)
    const grown = (await second.find("talks-doha"))!
    const chair = await scene.chair("facilitator_us/head")
    expect(await grown.submit(await offerOf(grown, chair, actsOf(grown, chair.secrets.member) + 1))).toMatchObject({
      index: log.size,
    })
    const shown = grown.checkpoint
    await second.close()
    await rm(record, { recursive: true })
    await cp(`${path}-backup`, record, { recursive: true })
    const third = new Registry(await open(), "wasit.test", () => NOW)
    after.push(() => third.close())
    const restored = (await third.find("talks-doha"))!
    expect(restored.readOnly).toMatchObject({ code: "record-behind" })
    const offer = await offerOf(restored, chair, actsOf(restored, chair.secrets.member) + 1, {
      at: "2020-03-18T09:00:00Z",
    })
    expect(await restored.submit(offer)).toMatchObject({ code: "record-behind" })
    expect(await restored.compareHead(shown)).toMatchObject({ code: "record-behind" })
    await rm(`${path}-backup`, { recursive: true })
  })
})

describe("cosignatures", () => {
  test("a line by no witness of the process is refused, and a wrong one by a witness", async () => {
    const { log, scene } = await founded()
    const seed = Buffer.alloc(32, 5)
    const stranger = verifierKey("stranger.example/w", 4, publicKeyOf(seed))
    expect(await log.cosign(log.size, signatureLine(stranger, new Uint8Array(72)))).toMatchObject({
      code: "witness-unknown",
    })
    const head = await scene.chair("party_gov/head")
    const lines = (parseNote(log.checkpoint)?.lines ?? []).filter((line) => line.name.includes("party_gov"))
    expect(lines.length).toBe(1)
    const witness = verifierKey(lines[0]!.name, 4, publicKeyOf(Buffer.from(head.secrets.witnessSeed ?? "", "hex")))
    expect(await log.cosign(log.size, signatureLine(witness, new Uint8Array(72)))).toMatchObject({
      code: "cosignature-wrong",
    })
  })

  test("how far both have cosigned moves only when both have", async () => {
    const { log, scene } = await founded()
    const chair = await scene.chair("facilitator_us/head")
    const before = log.cosignedSize
    await log.submit(await offerOf(log, chair, actsOf(log, chair.secrets.member) + 1))
    await (await scene.chair("party_gov/head")).cosign("2020-03-18T08:01:00Z")
    expect(log.cosignedSize).toBe(before)
    await (await scene.chair("party_tal/head")).cosign("2020-03-18T08:02:00Z")
    expect(log.cosignedSize).toBe(log.size)
  })
})

test("every leaf that was entered is strict and says what its author had seen", async () => {
  const { log } = await founded()
  for (const [index, entry] of log.entries(0, log.size).entries()) {
    const leaf = parseLeaf(entry.leaf)
    expect("header" in leaf && leaf.header.seen.size).toBe(index)
  }
})
