import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterEach, describe, expect, test, vi } from "vitest"
import { ExampleChair } from "../example/chair.ts"
import { foundedProcess, NOW } from "../log/doha.test-support.ts"
import { Registry } from "../log/registry.ts"
import { crashSuite, expectWhole } from "./crash-suite.test-support.ts"
import { PostgresChanges } from "./postgres-changes.ts"
import { openPostgresFolder } from "./postgres-folder.ts"
import { POSTGRES_STEPS, PostgresStore } from "./postgres-store.ts"
import { SizeMark } from "./size-mark.ts"
import type { StoreFolder } from "./store.ts"
import { storeSuite } from "./store-suite.test-support.ts"
import { text, Writer } from "./writer.test-support.ts"

const base = process.env.DATABASE_URL ?? ""
const after: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const each of after.splice(0).reverse()) await each()
})

/** A database of its own, so that nothing of one test is seen by another. */
async function database(): Promise<string> {
  const client = new pg.Client({ connectionString: base })
  await client.connect()
  const name = `wasit_${Math.random().toString(36).slice(2)}`
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const url = new URL(base)
  url.pathname = `/${name}`
  return url.href
}

/** A folder for one server's own marks. */
async function marks(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "wasit-marks-"))
  after.push(() => rm(path, { recursive: true, force: true }))
  return path
}

async function sql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

storeSuite("postgresql", async () => {
  const [url, own] = [await database(), await marks()]
  return { folder: await openPostgresFolder(url, own), reopen: () => openPostgresFolder(url, own) }
})

const TABLES = ["record_head", "leaf", "document"]

crashSuite("postgresql", POSTGRES_STEPS, async () => {
  const [url, own] = [await database(), await marks()]
  const folder = await openPostgresFolder(url, own)
  await folder.store("talks-suite", true)
  await folder.close()
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  after.push(() => pool.end())
  return {
    args: ["postgresql", url, own],
    open: async (onStep) =>
      new PostgresStore(pool, url, "talks-suite", new SizeMark(join(own, "talks-suite.size")), onStep),
    async backUp() {
      await sql(url, ...TABLES.map((table) => `CREATE TABLE kept_${table} AS TABLE ${table}`))
      return () =>
        sql(
          url,
          ...[...TABLES].reverse().map((table) => `DELETE FROM ${table}`),
          ...TABLES.map((table) => `INSERT INTO ${table} TABLE kept_${table}`),
        )
    },
  }
})

describe("an append that the database does not finish", () => {
  const opened = async () => {
    const url = await database()
    const folder = await openPostgresFolder(url, await marks())
    after.push(() => folder.close())
    const store = (await folder.store("talks-suite", true))!
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(2), writer.head)
    return { url, store, writer }
  }

  test("a failed append keeps nothing: the head that was signed inside it was never published", async () => {
    const { store, writer } = await opened()
    const failing = async (): Promise<Uint8Array> => {
      throw new Error("the signer is away")
    }
    await expect(store.append(writer.batch(1), failing)).rejects.toThrow("away")
    expect((await store.open()).leaves.length).toBe(2)
  })

  test("a full disk is a refusal with its code, and the record goes on when there is room", async () => {
    const { url, store, writer } = await opened()
    await sql(
      url,
      "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no space' USING ERRCODE = '53100'; END $$",
      "CREATE TRIGGER full_disk AFTER INSERT ON document FOR EACH ROW EXECUTE FUNCTION full_disk()",
    )
    await expect(store.append(writer.batch(3), writer.head)).rejects.toMatchObject({ code: "53100" })
    const stored = await store.open()
    expect(stored.leaves.length).toBe(2)
    await sql(url, "DROP TRIGGER full_disk ON document")
    const next = Writer.from(stored.leaves)
    await store.append(next.batch(3), next.head)
    await expectWhole(store, await store.open(), 5)
  })

  test("a connection that the database ends while the head is signed keeps nothing", async () => {
    const { url, store, writer } = await opened()
    const dying = async (): Promise<Uint8Array> => {
      await sql(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
      )
      return writer.head()
    }
    await expect(store.append(writer.batch(3), dying)).rejects.toThrow()
    const stored = await store.open()
    expect(stored.leaves.length).toBe(2)
    const next = Writer.from(stored.leaves)
    await store.append(next.batch(1), next.head)
    await expectWhole(store, await store.open(), 3)
  })
})

describe("several servers on one database", () => {
  test("two that append at the same moment: one is told that it is outdated, and reads on", async () => {
    const url = await database()
    const [here, there] = [await openPostgresFolder(url, await marks()), await openPostgresFolder(url, await marks())]
    const [one, other] = [await here.store("talks-suite", true), await there.store("talks-suite", true)]
    await one!.open()
    await other!.open()
    const [first, second] = [new Writer(), new Writer()]
    const answers = await Promise.all([
      one!.append(first.batch(1), first.head),
      other!.append(second.batch(2), second.head),
    ])
    expect(answers.filter((answer) => answer === "outdated").length).toBe(1)
    const news = await (answers[0] === "outdated" ? one! : other!).since(0)
    expect(news.leaves.map(text)).toEqual((answers[0] === "outdated" ? second : first).leaves.map(text))
    for (const store of [one, other]) await store!.close()
    for (const folder of [here, there]) await folder.close()
  })

  /** The same process on two servers, founded on the first. */
  async function twoServers() {
    const url = await database()
    const folders: StoreFolder[] = [
      await openPostgresFolder(url, await marks()),
      await openPostgresFolder(url, await marks()),
    ]
    const { log: here, registry, scene } = await foundedProcess(folders[0]!)
    const second = new Registry(folders[1]!, "wasit.test", () => NOW)
    after.push(
      () => registry.close(),
      () => second.close(),
    )
    return { here, there: (await second.find("talks-doha"))!, scene }
  }

  test("one party cosigns at one server and the other at the other: both servers know that both have seen it", async () => {
    const { here, there, scene } = await twoServers()
    expect(there.cosignedSize).toBe(here.size)
    await (await scene.chair("facilitator_us/head")).act("2020-03-18T08:00:00Z", "rehearsal-advanced/1", { days: 1 })
    await expect.poll(() => there.size).toBe(here.size)
    const elsewhere = await ExampleChair.take(there, (await scene.chair("party_gov/head")).secrets)
    await elsewhere.cosign("2020-03-18T08:01:00Z")
    await (await scene.chair("party_tal/head")).cosign("2020-03-18T08:02:00Z")
    await expect.poll(() => here.cosignedSize).toBe(here.size)
    await expect.poll(() => there.cosignedSize).toBe(here.size)
  })

  test("a head that the other server signed a moment ago is no sign of a restored backup", async () => {
    const { here, there, scene } = await twoServers()
    await (await scene.chair("facilitator_us/head")).act("2020-03-18T08:00:00Z", "rehearsal-advanced/1", { days: 1 })
    expect(await there.compareHead(here.checkpoint)).toBeNull()
    expect(there.readOnly).toBeNull()
  })

  test("a head that the other server signed a moment ago is cosigned here, too", async () => {
    const { here, there, scene } = await twoServers()
    const head = await scene.chair("party_gov/head")
    await (await scene.chair("facilitator_us/head")).act("2020-03-18T08:00:00Z", "rehearsal-advanced/1", { days: 1 })
    vi.spyOn(here, "cosign").mockImplementationOnce((size, line) => there.cosign(size, line))
    await head.cosign("2020-03-18T08:01:00Z")
    expect(there.size).toBe(here.size)
  })

  test("news that could not be read is read again a little later", async () => {
    let asked = 0
    const changes = new PostgresChanges(await database(), "talks-doha", async () => {
      asked += 1
      if (asked < 3) throw new Error("the line was cut in the middle of it")
    })
    after.push(() => changes.close())
    await expect.poll(() => asked, { timeout: 10_000 }).toBe(3)
  })

  test("two servers that start together migrate once", async () => {
    const url = await database()
    const own = await marks()
    const folders = await Promise.all([1, 2, 3].map(() => openPostgresFolder(url, own)))
    for (const folder of folders) await folder.close()
  })
})
