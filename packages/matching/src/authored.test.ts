import { readFileSync } from "node:fs"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { expect, test } from "vitest"
import { makeAuthored } from "../testdata/make/make.ts"

const read = (name: string): string => readFileSync(new URL(`../testdata/${name}`, import.meta.url), "utf8")
const files = makeAuthored((name) => read(`make/lexicon/${name}`))

test("MT90 the authored names are made anew byte for byte, and their digests are the frozen ones", () => {
  for (const [name, text] of files) expect(text === read(name), name).toBe(true)
  const digests = [...files].map(([name, text]) => `${bytesToHex(sha256(utf8ToBytes(text)))}  ${name}\n`)
  expect(digests.join("")).toBe(read("SHA256SUMS"))
})

test("MT91 at least 600 invented people, no person in both parts, three negatives for a positive", () => {
  const peopleOf = (part: string): Set<string> =>
    new Set(rowsOf(`authored-${part}-records.tsv`).map(([, person]) => person!))
  const [dev, release] = [peopleOf("dev"), peopleOf("release")]
  expect(dev.size + release.size).toBeGreaterThanOrEqual(600)
  expect([...dev].filter((person) => release.has(person))).toEqual([])
  for (const part of ["dev", "release"]) {
    const labels = rowsOf(`authored-${part}.tsv`).map((row) => row[2]!)
    const count = (...wanted: string[]): number => labels.filter((label) => wanted.includes(label)).length
    expect(count("different", "kin") / count("same")).toBeGreaterThan(2.5)
    expect(count("undecidable") / labels.length).toBeLessThan(0.2)
  }
})

function rowsOf(name: string): readonly (readonly string[])[] {
  const lines = files.get(name)!.trimEnd().split("\n").slice(1)
  return lines.map((line) => line.split("\t"))
}
