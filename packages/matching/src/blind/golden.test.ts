import { expect, test } from "vitest"
import { fileDigest } from "./files.ts"
import type { BlindTerms } from "./messages.ts"
import { said } from "./round.ts"
import { beginAll, inEncodings, play, type Rows, termsOf } from "./rounds.test-support.ts"

/** Rows without names: the tables of names may grow, and these transcripts stay. */
const ROWS_A: Rows = ["440101", "440102", "440103"].map((document) => ({ document }))
const ROWS_B: Rows = ["440103", "551001", "440101", "551002"].map((document) => ({ document }))
const TABLES = "00".repeat(32)

function digestsOf(terms: BlindTerms): Record<string, string> {
  const { files, refused, three } = play(beginAll(terms, ROWS_A, ROWS_B))
  expect(refused).toBeNull()
  expect(said(three.a, "result", "result").header.matches).toBe(2)
  return Object.fromEntries([...files].map(([key, file]) => [key, fileDigest(file).slice(0, 16)]))
}

test("MT144 the golden transcript of a round in keys mode", () => {
  const terms = termsOf(ROWS_A, ROWS_B)
  const keys = { ...terms.keys!, types: ["document"], slots: 4, rarity: 1300, shared: 2, tables: TABLES } as const
  expect(digestsOf({ ...terms, keys })).toMatchInlineSnapshot(`
    {
      "blinded:a": "3eee634ee51321da",
      "blinded:b": "c62df55ae07ae130",
      "commit:a": "eaf5988182b2d864",
      "commit:b": "06e2f84fc8e1563d",
      "commit:f": "7a1de64ca2324cf4",
      "draw": "24fad29a7f09dd56",
      "evaluated:a:b": "93dab172d76d8c17",
      "evaluated:b:a": "5161bd17e12e2f74",
      "evaluated:f:a": "222be185a9566d6e",
      "evaluated:f:b": "05810ff7b767f033",
      "opened:a": "21039f84cac39688",
      "opened:b": "bae534d583bac224",
      "purged:a": "01c14589ef536994",
      "purged:b": "81e2aba94cb3d7e6",
      "purged:f": "8bee0f9e3d265dd9",
      "result": "e899b391e5210fd0",
      "tags:a": "440f8bba954aad8d",
      "tags:b": "940cb9fb4a36f567",
    }
  `)
})

test("MT144 the golden transcript of a round in encodings mode", () => {
  const terms = inEncodings(termsOf(ROWS_A, ROWS_B))
  expect(
    digestsOf({ ...terms, encodings: { bits: 1024, perFeature: 10, threshold: 600, tables: TABLES } }),
  ).toMatchInlineSnapshot(`
    {
      "commit:a": "019615a7840b7cb5",
      "commit:b": "aa9b2dd28315a95c",
      "commit:f": "f170ee45500ff314",
      "draw": "949e0daefd861801",
      "encodings:a": "a536ca97dc5f6c24",
      "encodings:b": "caeb49e3a98b97f2",
      "opened:a": "ef56326d6cbac62a",
      "opened:b": "39cde9de56419ac9",
      "purged:a": "5aa7be253d437eca",
      "purged:b": "cdf4b4cf7c2249f3",
      "purged:f": "8630fe57749021ad",
      "result": "1b1c5d80509fab46",
      "secret:a": "989f2dd6751c424d",
      "secret:b": "2f02f28d0ec9af19",
    }
  `)
})
