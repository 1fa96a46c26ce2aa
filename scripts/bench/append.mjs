// How many acts a second enter a record, each durable before it is acknowledged, from 64 concurrent authors; and how long
// a record of 30,000 entries takes to be read and folded at a start.

import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

const { started } = await import("../bench-clock.mjs")
const { foundedForBench } = await import("../bench-process.mjs")

const ACTS = 6_000
const LONG = 30_000

/** @param {string} what @param {() => Promise<{ folder: object, close?: () => Promise<void> }>} open */
async function measure(what, open) {
  const { log, offers, close } = await foundedForBench(open)
  const warm = await offers(500)
  await Promise.all(warm.map((offer) => log.submit(offer)))
  const batch = await offers(ACTS)
  const since = started()
  const answers = await Promise.all(batch.map((offer) => log.submit(offer)))
  const { clock, processor } = since()
  const refused = answers.find((answer) => "code" in answer)
  if (refused !== undefined) throw new Error(`an act was refused: ${JSON.stringify(refused)}`)
  print({ what: `append, ${what}`, figure: Math.round(ACTS / clock), unit: "acts/s", atLeast: 1000 })
  print({
    what: `append, ${what}, by the server's processor time`,
    figure: Math.round(ACTS / processor),
    unit: "acts/processor-second",
  })
  return { log, offers, close }
}

/** @param {object} line */
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)

const { openFileFolder, openPostgresFolder, Registry } = await import("../../packages/server/dist/index.js")
const parent = await mkdtemp(join(tmpdir(), "wasit-bench-"))
try {
  const path = join(parent, "data")
  const files = await measure("file store", () => openFileFolder(path))
  while (files.log.size < LONG) {
    const more = await files.offers(Math.min(2_000, LONG - files.log.size))
    await Promise.all(more.map((offer) => files.log.submit(offer)))
  }
  await files.close()
  const registry = new Registry(await openFileFolder(path), "bench.example", () => "2026-01-01T00:00:00Z")
  const since = started()
  await registry.find("talks-bench")
  const { clock, processor } = since()
  const what = "read and fold 30,000 entries at a start, Node"
  print({ what, figure: clock, unit: "s" })
  print({ what: `${what}, on the processor`, figure: processor, unit: "s" })
  await registry.close()
  if (process.env.DATABASE_URL) {
    const postgres = await measure("PostgreSQL", () =>
      openPostgresFolder(process.env.DATABASE_URL, join(parent, "marks")),
    )
    await postgres.close()
  } else {
    process.stderr.write("no DATABASE_URL: the PostgreSQL store was not measured\n")
  }
} finally {
  await rm(parent, { recursive: true, force: true })
}
