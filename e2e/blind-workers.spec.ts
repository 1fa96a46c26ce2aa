import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Browser, expect, type Page, test } from "@playwright/test"
import {
  type BlindSide,
  type BlindTerms,
  beginRound,
  type Crew,
  DEFAULT_KEY_RULES,
  isRefusal,
  keyTables,
  type MessageKey,
  makeFile,
  type PartyList,
  type Round,
  runThrough,
  shareOut,
  sodiumSuite,
  takeFile,
} from "@wasit/matching/blind"
import sodium from "libsodium-wrappers-sumo"
import { readPerson } from "../packages/web/src/blind/read-row.ts"
import { serverForEachTest } from "./served.ts"

/**
 * The worker of blind rounds as the server gives it, with the server's own policies, in a page that does nothing else: that it can start
 * others, that they change no byte, and that all of them end with it.
 */
const ROWS = [
  { name: "Zmaray Noorzai", father: "Torak", province: "Kandahar", district: "Maiwand", birth: "1984" },
  { name: "شاه ولی هوتک", father: "دوست محمد", province: "زابل", district: "قلات", birth: "1979" },
  { name: "Payinda Zadran", father: "Gulab Shah", province: "Paktia", birth: "1988" },
]
const side = (party: string) => ({ party, list: "00".repeat(32), rows: 3, tickets: 600, quota: 600, audited: 1 })
const TERMS: BlindTerms = {
  ...{ kind: "terms", version: 1, process: "doha", round: 1, mode: "keys", output: "pairs" },
  a: side("party_tal"),
  b: side("party_gov"),
  keys: { ...DEFAULT_KEY_RULES, suite: "ristretto255-SHA512", yearsOn: "b", tables: keyTables() },
  encodings: null,
  purgeBy: "2020-06-01T00:00:00Z",
}
/** Between two looks at how many workers there are; all of them are done within a second. */
const OFTEN = { intervals: [40] }
const SECRETS = { a: 1, b: 2, f: 3 } as const

const server = serverForEachTest()

test("the worker of blind rounds shares its work with others, byte for byte, and all end with it", async ({
  browser,
}) => {
  const { files, made } = await aloneInNode()
  const page = await openBlank(browser)
  const order = {
    ...{ me: "a", terms: TERMS, list: { key: "01".repeat(32), rows: ROWS } },
    ...{ files: [] as const, wanted: { a: [], b: [] }, records: [], make: "blinded:a", show: null },
  }
  const texts = { order, secret: SECRETS.a, files: files.map(({ file, ...each }) => ({ ...each, bytes: [...file] })) }
  const workers = await watchThreads(browser)
  await page.evaluate(startOrder, { ...texts, script: await scriptOf() })
  const processors = await page.evaluate(() => navigator.hardwareConcurrency)
  // The one that was asked, and one for each processor up to four.
  if (processors > 1 && workers !== null) await expect.poll(workers, OFTEN).toBe(1 + Math.min(4, processors))
  const given = await page.evaluate(awaitOrder)
  expect(Buffer.from(given.file).equals(Buffer.from(made))).toBe(true)
  expect(given.told).toBeGreaterThan(1)
  if (workers !== null) await expect.poll(workers, OFTEN).toBe(1)
  await page.evaluate(startOrder, { ...texts, script: await scriptOf() })
  if (processors > 1 && workers !== null) await expect.poll(workers, OFTEN).toBeGreaterThan(2)
  await page.evaluate(() => {
    for (const worker of (globalThis as unknown as Asked).workers) worker.terminate()
  })
  if (workers !== null) await expect.poll(workers, OFTEN).toBe(0)
})

test("the command shares the same step among threads, byte for byte", async () => {
  const { own, made } = await aloneInNode()
  const built = new URL("../packages/cli/dist/blind/crew.js", import.meta.url)
  const { startCrew }: typeof import("../packages/cli/src/blind/crew.ts") = await import(built.href)
  const threads = startCrew(2)!
  let portions = 0
  const work: Crew["work"] = async (suite, portion) => {
    const bytes = await threads.work(suite, portion)
    portions++
    return bytes
  }
  const steps = shareOut(makeFile(own, "blinded:a"), { size: threads.size, work })
  let next = await steps.next()
  while (next.done !== true) next = await steps.next()
  await threads.end()
  expect(Buffer.from(next.value).equals(Buffer.from(made))).toBe(true)
  // 600 tickets of ten elements, 25 tickets at a time.
  expect(portions).toBe(24)
})

type Asked = { workers: Worker[]; given: Promise<{ file: number[]; told: number }> }
type OrderTexts = {
  readonly script: string
  readonly order: object
  readonly secret: number
  readonly files: readonly { readonly bytes: readonly number[] }[]
}

/** Runs in the page. */
function startOrder({ script, order, secret, files }: OrderTexts): void {
  const asked = globalThis as unknown as Asked
  const worker = new Worker(script, { type: "module" })
  asked.workers = [...(asked.workers ?? []), worker]
  let told = 0
  asked.given = new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }) => {
      if (data.kind === "progress") told++
      else if (data.kind === "done") resolve({ file: [...data.gives.file], told })
      else reject(new Error(data.message))
    }
  })
  const input = {
    ...order,
    secret: new Uint8Array(32).fill(secret),
    files: files.map(({ bytes, ...each }) => ({ ...each, file: Uint8Array.from(bytes) })),
  }
  worker.postMessage({ id: 1, job: "carry", input })
}

/** Runs in the page. */
function awaitOrder(): Promise<{ file: number[]; told: number }> {
  return (globalThis as unknown as Asked).given
}

/** The same step in this process, and the messages that stand before it. */
async function aloneInNode() {
  await sodium.ready
  const list: PartyList = {
    rows: ROWS,
    openRow() {
      throw new Error("nothing is opened here")
    },
  }
  const begin = (me: BlindSide): Round => {
    const round = beginRound({
      ...{ me, terms: TERMS, suite: sodiumSuite(sodium), list: me === "f" ? null : list },
      ...{ secret: new Uint8Array(32).fill(SECRETS[me]), readRow: readPerson, isOnList: () => true },
    })
    if (isRefusal(round)) throw new Error(round.refused)
    return round
  }
  let own = begin("a")
  const files = (["a", "b", "f"] as const).map((from) => {
    const key: MessageKey = `commit:${from}`
    const file = runThrough(makeFile(begin(from), key))
    const taken = runThrough(takeFile(own, from, file))
    if (isRefusal(taken)) throw new Error(taken.refused)
    own = taken
    return { key, from, isChecked: false, file }
  })
  return { own, files, made: runThrough(makeFile(own, "blinded:a")) }
}

/** A page of this origin without a script of its own, so that a test may start a worker in it. */
async function openBlank(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.route("**/blank", (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" },
      body: "<!doctype html><title>blank</title>",
    }),
  )
  await page.goto(`${server.url}/blank`)
  return page
}

async function scriptOf(): Promise<string> {
  const assets = fileURLToPath(new URL("../packages/web/dist/app/assets", import.meta.url))
  const name = readdirSync(assets).find((each) => /^blind\.worker-[\w-]+\.js$/.test(each))
  return `/assets/${name}`
}

/** Counts the threads of workers in all renderers; null where the system does not tell them. */
async function watchThreads(browser: Browser): Promise<(() => Promise<number>) | null> {
  if (!existsSync("/proc/self/task")) return null
  const session = await browser.newBrowserCDPSession()
  return async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo")
    return processInfo.filter(({ type }) => type === "renderer").reduce((sum, { id }) => sum + workersOf(id), 0)
  }
}

function workersOf(pid: number): number {
  const tasks = `/proc/${pid}/task`
  const names = existsSync(tasks) ? readdirSync(tasks) : []
  return names.filter((task) => {
    const comm = `${tasks}/${task}/comm`
    return existsSync(comm) && readFileSync(comm, "utf8").startsWith("DedicatedWorker")
  }).length
}
