import { leafHash, recordFiles, toHex, toUtf8 } from "@wasit/record"
import { expect, test } from "vitest"
import type { RecordStore, StoreFolder } from "./store.ts"
import { text, Writer } from "./writer.test-support.ts"

/** What every store promises, whatever it is made of. `reopen` gives the same folder after a restart. */
export function storeSuite(
  name: string,
  open: () => Promise<{ folder: StoreFolder; reopen: () => Promise<StoreFolder> }>,
): void {
  const opened = async (folder: StoreFolder): Promise<RecordStore> => {
    const store = await folder.store("talks-suite", true)
    if (store === null) throw new Error("no store")
    return store
  }

  test(`${name}: keeps leaves, documents and head over a restart`, async () => {
    const { folder, reopen } = await open()
    const store = await opened(folder)
    expect(await store.open()).toEqual({ leaves: [], checkpoint: null, cosigned: null })
    const writer = new Writer()
    for (const count of [1, 3, 260, 1]) await store.append(writer.batch(count), writer.head)
    await store.writeCosigned(toUtf8("suite\n265\ncosigned head\n"))
    await store.close()
    await folder.close()
    const again = await reopen()
    const store2 = await opened(again)
    const stored = await store2.open()
    expect(stored.leaves.map(text)).toEqual(writer.leaves.map(text))
    expect(text(stored.checkpoint)).toBe(text(await writer.head()))
    expect(text(stored.cosigned)).toContain("cosigned head")
    expect(await store2.highWater()).toBe(265)
    const [first, second] = [toHex(leafHash(writer.leaves[1]!)), toHex(leafHash(writer.leaves[2]!))]
    expect(await store2.readDocument(first)).toMatchObject({ isSealed: false })
    expect(await store2.readDocument(second)).toMatchObject({ isSealed: true })
    expect(await store2.readDocument("0".repeat(64))).toBeNull()
    expect(await again.list()).toEqual(["talks-suite"])
    await store2.close()
    await again.close()
  })

  test(`${name}: keeps blobs, keys and settings`, async () => {
    const { folder, reopen } = await open()
    const store = await opened(folder)
    await store.open()
    await store.putBlob("ab".repeat(32), toUtf8("sealed"))
    await store.putBlob("ab".repeat(32), toUtf8("sealed"))
    const seed = await folder.logSeed("talks-suite", () => new Uint8Array(32).fill(7))
    await folder.writeSetting("example", "one")
    await folder.writeSetting("example", "two")
    await store.close()
    await folder.close()
    const again = await reopen()
    const store2 = await opened(again)
    await store2.open()
    expect(text(await store2.readBlob("ab".repeat(32)))).toBe("sealed")
    expect(await store2.readBlob("cd".repeat(32))).toBeNull()
    await store2.removeBlob("ab".repeat(32))
    await store2.removeBlob("cd".repeat(32))
    expect(await store2.readBlob("ab".repeat(32))).toBeNull()
    expect(await again.logSeed("talks-suite", () => new Uint8Array(32).fill(9))).toEqual(seed)
    expect(await again.readSetting("example")).toBe("two")
    expect(await again.readSetting("nothing")).toBeNull()
    expect(await again.store("talks-other", false)).toBeNull()
    await store2.close()
    await again.close()
  })

  test(`${name}: an older cosigned head never takes a newer one's place`, async () => {
    const { folder } = await open()
    const store = await opened(folder)
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(12), writer.head)
    await store.writeCosigned(toUtf8("suite\n12\nroot\n"))
    await store.writeCosigned(toUtf8("suite\n9\nroot\n"))
    expect(text((await store.open()).cosigned)).toContain("12")
    await store.close()
    await folder.close()
  })

  test(`${name}: a head of more cosignatures replaces the head of the same size`, async () => {
    const { folder } = await open()
    const store = await opened(folder)
    await store.open()
    const writer = new Writer()
    await store.append(writer.batch(2), writer.head)
    const seen: string[] = []
    const changed = await store.changeHead(2, (stored) => {
      seen.push(text(stored))
      return toUtf8("suite\n2\nwith more lines\n")
    })
    expect(seen).toEqual([text(await writer.head())])
    expect(text(changed)).toContain("with more lines")
    expect(text((await store.open()).checkpoint)).toContain("with more lines")
    await store.close()
    await folder.close()
  })
}

/** The files that a record of this size has, and no other. */
export const filesOf = (size: number): string[] => recordFiles(size).sort()
