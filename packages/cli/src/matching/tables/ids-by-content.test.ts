import { expect, it } from "vitest"
import { areIds } from "./ids-by-content.ts"
import { tableOf } from "./read-table.ts"

/** Invented people. */
const PEOPLE = ["zarak", "melin", "dorvi", "katon", "rinmel", "pollin", "susanmi", "henva"]
const tableWith = (heading: string, cells: readonly string[], wanted?: string) => {
  const headings = [heading, "given_name", "surname", "suburb"]
  const rows = cells.map((cell, at) => ({ cells: [cell, PEOPLE[at % 8]!, `kador${at}`, "selatopu"], row: at + 2 }))
  const table = tableOf({ path: "a.csv", headings, rows, notes: [] }, wanted)
  return "code" in table ? table : { column: table.idColumn, ids: table.records.map(({ id }) => id) }
}
const counted = (form: (at: number) => string): string[] => Array.from({ length: 8 }, (_, at) => form(at))

it.each([
  ["Čís. losu", counted((at) => `1889/${at + 3}`)],
  ["Piece/Folio/Line", counted((at) => `2779-${60 + (at >> 2)}-${at + 101}`)],
  ["Na. ya usajili", counted((at) => `HM/2024/000${at}`)],
  ["N° électeur", counted((at) => String(1001 + 7 * at))],
  ["Kode Tiket", ["P-76YH3PQS", "P-JKGU2K8T", "P-EX7EFW3C", "P-9AAB3RTS", "P-1KLU8K8T", "P-0X7EFR3C"]],
  ["Číslo", Array.from({ length: 60 }, (_, at) => `${1889 + (at % 3)}/${95 + ((at * 7) % 60)}`)],
  ["புற நோயாளி எண்", counted((at) => `OP-120${at}/23`)],
])("MT538 the first column holds the ids where each row has its own and all are of one form: %s", (heading, cells) => {
  expect(tableWith(heading, cells)).toEqual({ column: heading, ids: cells })
})

it.each([
  ["phones", "Kontakt", counted((at) => `0${700123456 + ((at * 37) % 8) * 1111}`)],
  ["phones without a zero before them", "Kontakt", counted((at) => `${700123456 + ((at * 37) % 8) * 1111}`)],
  ["postcodes", "Oblast", ["46115", "11000", "60200", "53002", "37001", "30100", "70030"]],
  ["postcodes with letters", "Kód", ["P12 CPTR", "T12 66X8", "A94 V6S9", "D02 X285", "F92 AT0D", "H91 E2K3"]],
  ["telephones of a town", "Kontakt", Array.from({ length: 60 }, (_, at) => `${571 - (at % 3)}-${3000 + at * 17}`)],
  ["too few pairs of numbers", "Č. p.", ["12/3", "7/11", "9/2", "44/1", "3/8", "17/5"]],
  ["ages", "Let", ["34", "51", "27", "63", "19", "45"]],
  ["ages that are said", "Age", ["19", "27", "34", "45", "51", "63"]],
  ["years", "Rok", ["1951", "1923", "1987", "1960", "1944", "1972"]],
  ["days", "Dne", counted((at) => `0${at + 1}.02.1987`)],
  ["names", "Osoba", PEOPLE],
  ["names with numbers", "Osoba", PEOPLE.map((name, at) => `${name} ${at + 1}`)],
  ["one value twice", "Čís.", ["A-1", "A-2", "A-3", "A-4", "A-4", "A-6"]],
  ["one cell blank", "Čís.", ["A-1", "A-2", "", "A-4", "A-5", "A-6"]],
  ["forms of all kinds", "Čís.", ["1", "2-3", "4/5", "6.7", "8 a", "9-10-11"]],
  ["too few rows", "Čís.", ["A-1", "A-2", "A-3", "A-4", "A-5"]],
])("MT538 rows go by their numbers where the first column holds %s", (_, heading, cells) => {
  expect(tableWith(heading, cells)).toMatchObject({ column: null })
  expect(areIds(heading, cells)).toBe(false)
})

it("MT538 what a heading or a person says of ids goes before what stands in the first column", () => {
  const cells = counted((at) => `1889/${at + 3}`)
  const rows = cells.map((cell, at) => ({ cells: [cell, `k${at}`, PEOPLE[at]!], row: at + 2 }))
  const table = { path: "a.csv", headings: ["Čís. losu", "rec_id", "given_name"], rows, notes: [] }
  expect(tableOf(table, undefined)).toMatchObject({ idColumn: "rec_id" })
  expect(tableOf(table, "Čís. losu")).toMatchObject({ idColumn: "Čís. losu" })
})
