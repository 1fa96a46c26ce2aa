// A program that appends until it is killed or the disk is full; bundled and started by the crash tests of both stores.
import { FileStore } from "./file-store.ts"
import { openPostgresFolder } from "./postgres-folder.ts"
import type { RecordStore } from "./store.ts"
import { Writer } from "./writer.test-support.ts"

const [kind, place = "", marks = ""] = process.argv.slice(2)

async function opened(): Promise<RecordStore> {
  if (kind === "files") return new FileStore(place, marks)
  const store = await (await openPostgresFolder(place, marks)).store("talks-suite", true)
  if (store === null) throw new Error("no store")
  return store
}

const store = await opened()
const writer = Writer.from((await store.open()).leaves)
process.stdout.write("ready\n")
for (;;) {
  try {
    await store.append(writer.batch(1 + (writer.leaves.length % 7)), writer.head)
  } catch (cause) {
    process.stdout.write(`failed ${(cause as NodeJS.ErrnoException).code ?? "unknown"}\n`)
    process.exit(0)
  }
  process.stdout.write(`acknowledged ${writer.leaves.length}\n`)
}
