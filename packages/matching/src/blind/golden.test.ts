import { expect, test } from "vitest"
import { fileDigest } from "./files.ts"
import type { BlindTerms } from "./messages.ts"
import { said } from "./round.ts"
import { beginAll, inEncodings, play, type Rows, termsOf } from "./rounds.test-support.ts"

/** Rows without names: the tables of names may grow, and these transcripts stay. */
const ROWS_A: Rows = ["440101", "440102", "440103"].map((document) => ({ document, birth: "1981" }))
const ROWS_B: Rows = ["440103", "551001", "440101", "551002"].map((document) => ({ document, birth: "1981" }))
const TABLES = "00".repeat(32)

function digestsOf(terms: BlindTerms): Record<string, string> {
  const { files, refused, three } = play(beginAll(terms, ROWS_A, ROWS_B))
  expect(refused).toBeNull()
  expect(said(three.a, "result", "result").header.matches).toBe(2)
  return Object.fromEntries([...files].map(([key, file]) => [key, fileDigest(file).slice(0, 16)]))
}

test("MT144 the golden transcript of a round in keys mode", () => {
  const terms = termsOf(ROWS_A, ROWS_B)
  const keys = { ...terms.keys!, types: ["document"], tables: TABLES } as const
  expect(digestsOf({ ...terms, keys })).toMatchInlineSnapshot(`
    {
      "blinded:a": "3be81905e78e401e",
      "blinded:b": "da47086159996d46",
      "commit:a": "d7a86a767b8f02ff",
      "commit:b": "eb3751fe62aa32eb",
      "commit:f": "d559cb918afff8c0",
      "draw": "4ac6457219ca037f",
      "evaluated:a:b": "4d66990689cf3d69",
      "evaluated:b:a": "b37bc43a495a62f1",
      "evaluated:f:a": "f1da033e5df4391f",
      "evaluated:f:b": "e12d8b50be17f8c0",
      "opened:a": "61b767fd97a11e5f",
      "opened:b": "a0f922921909336c",
      "purged:a": "fa1c84c0ec752aee",
      "purged:b": "dd07a345c4126f5d",
      "purged:f": "2d364b600eb2689a",
      "result": "831c21171fa660d9",
      "tags:a": "4a1ef2cf75799259",
      "tags:b": "edc823aef4994c71",
    }
  `)
})

test("MT144 the golden transcript of a round in encodings mode", () => {
  const terms = inEncodings(termsOf(ROWS_A, ROWS_B))
  expect(digestsOf({ ...terms, encodings: { ...terms.encodings!, tables: TABLES } })).toMatchInlineSnapshot(`
    {
      "commit:a": "86871c6d88e01f2b",
      "commit:b": "4f12e95f4d5c84a7",
      "commit:f": "99d4017ca32bc254",
      "draw": "f89ce7496d9d5284",
      "encodings:a": "309476bcc1498232",
      "encodings:b": "39b83c1044d2aef0",
      "opened:a": "88430c522d988d5c",
      "opened:b": "6a3c4215c99e6cbc",
      "purged:a": "2f57843d66e80d0c",
      "purged:b": "5def042abd9b416e",
      "purged:f": "0049c1c4611f8995",
      "result": "2b57486a54a6b7bc",
      "secret:a": "fd1c296f1f4192ca",
      "secret:b": "d9d83f81f38157a9",
    }
  `)
})
