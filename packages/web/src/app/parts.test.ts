import { expect, test } from "vitest"
import { linesOf, readLines } from "../keys/vault.ts"
import { inBreaths } from "./breaths.ts"
import { putTogether, takeApart } from "./parts.ts"

const great = {
  name: "a list",
  versions: [{ entries: Array.from({ length: 450 }, (_, n) => ({ n, text: "سطر\nnext" })) }, { entries: [] }],
  bytes: new Uint8Array([1, 2]),
}

test("a long list is taken out in parts, however deep it stands, and comes back where it stood", () => {
  const { frame, parts } = takeApart(great)
  expect(frame).toEqual({ ...great, versions: [{ entries: [] }, { entries: [] }] })
  expect(parts.map(({ path, items }) => [path.join("/"), items.length])).toEqual([
    ["versions/0/entries", 200],
    ["versions/0/entries", 200],
    ["versions/0/entries", 50],
  ])
  expect(putTogether({ frame, parts })).toEqual(great)
})

test("a document is written as lines and read again; one of a single line, as all were once, too", async () => {
  const { bytes: _, ...document } = great
  const lines = await inBreaths(linesOf(document))
  expect(new TextDecoder().decode(lines).split("\n")).toHaveLength(4)
  expect(await inBreaths(readLines(lines))).toEqual(document)
  const single = new TextEncoder().encode(JSON.stringify(document))
  expect(await inBreaths(readLines(single))).toEqual(document)
})
