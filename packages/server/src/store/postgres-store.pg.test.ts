import pg from "pg"
import { describe, expect, test } from "vitest"
import { openPostgresFolder } from "./postgres-folder.ts"
import { storeSuite, text, Writer } from "./store-suite.test-support.ts"

const base = process.env.DATABASE_URL ?? ""

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

storeSuite("postgresql", async () => {
  const url = await database()
  return { folder: await openPostgresFolder(url), reopen: () => openPostgresFolder(url) }
})

describe("several servers on one database", () => {
  test("two that append at the same moment: one is told that it is outdated, and reads on", async () => {
    const url = await database()
    const [here, there] = [await openPostgresFolder(url), await openPostgresFolder(url)]
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

  test("a failed append keeps nothing: the head that was signed inside it was never published", async () => {
    const url = await database()
    const folder = await openPostgresFolder(url)
    const store = (await folder.store("talks-suite", true))!
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(2), writer.head)
    const failing = async (): Promise<Uint8Array> => {
      throw new Error("the signer is away")
    }
    await expect(store.append(writer.batch(1), failing)).rejects.toThrow("away")
    expect((await store.open()).leaves.length).toBe(2)
    await store.close()
    await folder.close()
  })

  test("two servers that start together migrate once", async () => {
    const url = await database()
    const folders = await Promise.all([1, 2, 3].map(() => openPostgresFolder(url)))
    for (const folder of folders) await folder.close()
  })
})
