import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const NAMES = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
const peopleOf = (text: string): unknown[] =>
  read(text).rows.map(({ cells, entry }) => [cells[0], textOf(entry, "name"), entry.age?.value?.from])
const all = (numbers: readonly string[]): unknown[] => NAMES.map((name, at) => [numbers[at], name, 20 + at])

/** Six people of whom each begins as one function says, and one more line. */
const letter = (begin: (at: number, told: string) => string, between = "\n"): string =>
  `Dear Mrs. Lmar,\n\n${NAMES.map((name, at) => begin(at, `${name}, aged ${20 + at}, from Spinwad`)).join(between)}\n\nThe committee\n`

const OF_TWO_KINDS = ["K40-037", "K40-040", "K40-043", "GEN-198", "GEN-199", "GEN-206"]
const BEFORE_STOPS = ["BL1", "BL2", "BL3", "OR1", "OR2", "OR3"]
const OF_TWO_PLACES = ["PLK-1", "PLK-2", "PLK-3", "GEN-4", "GEN-5", "GEN-6"]

test.each([
  ["of two forms", OF_TWO_KINDS, letter((at, told) => `[${OF_TWO_KINDS[at]}] ${told}`)],
  [
    "at the ends and at the beginnings",
    OF_TWO_PLACES,
    letter((at, told) => (at < 3 ? `* ${told} [${OF_TWO_PLACES[at]}]` : `- ${OF_TWO_PLACES[at]}: ${told}`)),
  ],
  [
    "within paragraphs",
    OF_TWO_PLACES,
    letter((at, told) => `${at === 3 ? "Others. " : ""}(${OF_TWO_PLACES[at]}) ${told}.`, " "),
  ],
  [
    "of whom one names another's",
    OF_TWO_PLACES,
    letter((at, told) =>
      at < 3 ? `${told}, friend of (GEN-4) [${OF_TWO_PLACES[at]}]` : `${OF_TWO_PLACES[at]}: ${told}`,
    ),
  ],
  ["before a full stop", BEFORE_STOPS, letter((at, told) => `${BEFORE_STOPS[at]}${[" :", ".", " -"][at % 3]} ${told}`)],
])("IM200 codes of several kinds, in several places, begin people: %s", (_, codes, text) => {
  expect(peopleOf(text)).toEqual(all(codes))
})

test.each([
  ["behind names", letter((at, told) => told.replace(",", ` (TF-${at + 1}),`))],
  ["at all ends", letter((at, told) => `${told} [TF-${at + 1}]`)],
])("IM200 codes that stand in one place elsewhere count as before: %s", (_, text) => {
  expect(peopleOf(text)).toEqual(all(NAMES.map((__, at) => `TF-${at + 1}`)))
})

const THREE = [
  "Zmarak Toryal Sahak",
  "Wali Sor Lmar",
  "Kal Khan Zazi",
  "Spin Wrak Toryal",
  "Torak Gul Sor",
  "Zamri Lmar Gul",
]
const turkish = (lines: readonly string[]): string =>
  `Sayın Lmar Hanım,\n\n${lines.join("\n")}\n\nSaygılarımla,\nSpina Hanım (dernek)\n`

test("IM201 lines that begin with a name before a sign are people where words say so of some, and who is named behind a few words between them", () => {
  const text = turkish([
    ...THREE.slice(1).map((name, at) => `${name} Zazi, Spinwad, ${30 + at} yaşında`),
    "Zmarak Toryal Sahak, Spinwad, 1985 doğumlu",
    "Wali Sor Lmar, Spinwad köyünden, 30 yaşında",
    "Kal Khan Zazi – Spinwad – 1979 – öğretmen",
    "Kardeşi Spin Wrak Toryal de aynı gün götürüldü, 24 yaşındaydı",
    "Torak Gul Sor\n   Spinwad\n   1982 doğumlu, şoför",
    "Zamri Lmar Gul, Torghar, yaşı 40",
    "Spinwad'den sonradan arayanlar",
    "bir de Wali Sahak Toryal var, 33 yaş",
    "Torak Zazi Sor. Spinwad. 41 yaşında",
  ])
  expect(read(text).rows.map(({ cells, entry }) => `${cells[0]} ${textOf(entry, "name")}`)).toEqual([
    ...THREE.slice(1).map((name, at) => `${at + 1} ${name} Zazi`),
    ...THREE.map((name, at) => `${at + 6} ${name}`),
    "12 Wali Sahak Toryal",
    "13 Torak Zazi Sor",
  ])
})

test.each([
  "Zmarak Lmar Toryal de Souza, 41 yaşında",
  "Zmarak Lmar Toryal da Costa Silva, 41 yaşında",
  "Zmarak Lmar Toryal al Sahak, 41 yaşında",
])("IM201 words without a capital within a name stay: %s", (line) => {
  const { rows } = read(turkish([...THREE.map((name, at) => `${name}, ${30 + at} yaşında, Spinwad`), line]))
  expect(textOf(rows.at(-1)!.entry, "name")).toBe(line.split(",")[0])
})

test.each([
  [
    "prose",
    ["The Red Cross, we were told, came on 3 May.", "Our Men, all of them, are farmers.", "We ask you to help us."],
  ],
  [
    "addresses",
    [
      "Spina Lmar, Spinwad Road 12",
      "Zarbagh House, Torghar 24",
      "Sor Lane, Torghar 7",
      "Kal Street, Lmar 9",
      "Gul Park, Lmar 3",
    ],
  ],
])("IM201 lines of which words say nothing of people are none: %s", (_, lines) => {
  expect(readTextList(lines.join("\n"))).toBeNull()
})

const ARABIC = ["زمرك تورك سهاك", "ولي سور لمر", "كل خان زازي", "سبين ورك زمري", "تورك كل سور", "زمري لمر كل"]

test("IM202 people without a stroke between those who have one are people too, as others begin; what is said of the list is none", () => {
  const text = [
    "السلام عليكم ورحمة الله",
    ...ARABIC.map((name, at) => `- ${name}، عمره ${30 + at}، من قرية التوت`),
    "كشف",
    ...ARABIC.map((name, at) => `${name} سهاك، عمره ${40 + at}، من قرية التوت`),
    "زمرك سور لمر - التوت",
    "الجماعة كلهم بخير",
    "الأسير تورك خان زازي\nالعمر 42",
    "الأسير ولي خان سور\nالعمر 43",
    "- الأسير كل خان سور، عمره 31",
    "- الأسير كل خان زمري، عمره 31",
  ].join("\n")
  const people = read(text).rows.map(({ cells, entry }) => [cells[0], textOf(entry, "name")])
  expect(people.length).toBe(17)
  expect(people.slice(12)).toEqual([
    ["13", "زمرك سور لمر"],
    ["14", "تورك خان زازي"],
    ["15", "ولي خان سور"],
    ["16", "كل خان سور"],
    ["17", "كل خان زمري"],
  ])
})

test("IM202 lines between strokes that tell of what stands above them are no people", () => {
  const text = ARABIC.map((name, at) => `- ${name}، عمره ${30 + at}، من قرية التوت\nأهله يسألون عنه كل يوم`).join("\n")
  expect(read(text).rows.length).toBe(6)
})
