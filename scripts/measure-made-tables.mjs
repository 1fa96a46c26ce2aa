// What `wasit match` finds in two made tables of the FEBRL kind, without labels: `node scripts/measure-made-tables.mjs FOLDER [KIND]`. FOLDER
// holds FEBRL's dataset3.csv. The values of its originals are drawn apart, births are drawn, and the second table writes people of the first
// anew, by the errors of each kind; three seeds of each. Families share surname and address with the person before. Kinds of one list are
// both tables in one, for `wasit dedupe`. The kinds of homes are of the tests' generator of invented households.

import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { random } from "../packages/matching/dist/example/random.js"
import { importSource } from "./bundle-source.mjs"
import { ROOT } from "./run.mjs"

const [folder, wanted] = process.argv.slice(2)
if (folder === undefined) throw new Error("node scripts/measure-made-tables.mjs FOLDER [KIND]")

const ADDRESS = ["street_number", "address_1", "address_2", "suburb", "postcode", "state"]
const COLUMNS = ["given_name", "surname", ...ADDRESS, "date_of_birth"]
/** Shares in percent. `both`: people on both tables. */
const PLAIN = {
  ...{ a: 1000, b: 1000, both: 1000, errors: 5, ofField: 2, moved: 0, exchanged: 0, missing: 0, family: 0 },
  isOneList: false,
  columns: COLUMNS,
  // Who of a home stands on which table is drawn: else mostly all of it stand on one, or on both.
  isDrawn: false,
}
/** Larger tables of few columns: what is learnt has less to hold on to. */
const FEW = { a: 4000, b: 4000, both: 2500, errors: 2, exchanged: 1 }
const NAMES = ["given_name", "surname"]
const KINDS = {
  "one to four errors": { errors: 4 },
  "one to ten errors, three a field": { errors: 10, ofField: 3 },
  "a tenth with names exchanged, a tenth of cells missing": { errors: 4, exchanged: 10, missing: 10 },
  "a fifth moved": { errors: 4, moved: 20 },
  "families at one address": { family: 30 },
  "a fifth moved, half on both": { errors: 4, moved: 20, b: 800, both: 500 },
  "families, half on both, a twentieth of cells missing": { errors: 6, family: 30, missing: 5, b: 800, both: 400 },
  "families apart, half on both": { errors: 4, family: 20, b: 1000, both: 500, isDrawn: true },
  "families apart, half on both, one to six errors, a twentieth of cells missing": {
    ...{ errors: 6, family: 40, missing: 5, b: 1000, both: 500 },
    isDrawn: true,
  },
  "a fifth moved, families, three quarters on both": { errors: 4, moved: 20, family: 30, a: 800, b: 800, both: 600 },
  "one in ten on both": { b: 600, both: 60 },
  "one list": { a: 800, b: 400, both: 400, isOneList: true },
  "one list, families": { a: 800, b: 400, both: 400, errors: 4, family: 15, isOneList: true },
  "one list, many families, a tenth moved": {
    a: 800,
    b: 400,
    both: 400,
    errors: 4,
    family: 40,
    moved: 10,
    isOneList: true,
  },
  "names, suburb and postcode": { ...FEW, columns: [...NAMES, "suburb", "postcode"] },
  "names, suburb and postcode, a tenth moved": { ...FEW, moved: 10, columns: [...NAMES, "suburb", "postcode"] },
  "names and birth": { ...FEW, columns: [...NAMES, "date_of_birth"] },
  "names, birth and state": { ...FEW, columns: [...NAMES, "state", "date_of_birth"] },
  "names, birth and address, families": { ...FEW, family: 30, columns: [...NAMES, "address_1", "date_of_birth"] },
  "names, birth and suburb, families": {
    ...FEW,
    family: 30,
    isDrawn: true,
    columns: [...NAMES, "suburb", "date_of_birth"],
  },
  "names, birth, suburb and postcode, families": {
    ...{ ...FEW, family: 30, isDrawn: true },
    columns: [...NAMES, "suburb", "postcode", "date_of_birth"],
  },
  "names, birth, suburb and postcode": { ...FEW, columns: [...NAMES, "suburb", "postcode", "date_of_birth"] },
  "names and address": { ...FEW, columns: [...NAMES, "street_number", "address_1", "suburb"] },
  "surname, birth and postcode": { ...FEW, columns: ["surname", "postcode", "date_of_birth"] },
  "one list, names and birth": {
    ...FEW,
    a: 2000,
    b: 800,
    both: 800,
    isOneList: true,
    columns: [...NAMES, "date_of_birth"],
  },
  "one list, names, suburb and postcode": {
    ...{ ...FEW, a: 2000, b: 800, both: 800, isOneList: true },
    columns: [...NAMES, "suburb", "postcode"],
  },
}

const [head = [], ...rows] = readFileSync(join(folder, "dataset3.csv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(",").map((cell) => cell.trim()))
const originals = rows.filter(([id = ""]) => id.endsWith("-org"))
/** @typedef {Record<string, string>} Person */
/** @type {Record<string, string[]>} */
const values = Object.fromEntries(
  COLUMNS.map((column) => [column, originals.map((row) => row[head.indexOf(column)] ?? "")]),
)
const two = (/** @type {number} */ number) => String(number).padStart(2, "0")

/** @param {number} seed @param {typeof PLAIN} kind */
function tables(seed, { a, b, both, errors, ofField, moved, exchanged, missing, family, isDrawn, columns }) {
  const next = random(seed)
  const drawn = (/** @type {string} */ column) =>
    column === "date_of_birth"
      ? `${1920 + next.int(80)}${two(1 + next.int(12))}${two(1 + next.int(28))}`
      : next.pick(values[column] ?? [""])
  /** @returns {Person} */
  const person = () => Object.fromEntries(COLUMNS.map((column) => [column, drawn(column)]))
  const shared = (/** @type {Person} */ from, /** @type {readonly string[]} */ columns) =>
    Object.fromEntries(columns.map((column) => [column, from[column] ?? ""]))
  /** @type {Person[]} */
  let people = []
  for (let at = 0; at < a + b - both; at++) {
    const before = next.chance(family) ? people.at(-1) : undefined
    people.push({ ...person(), ...(before === undefined ? {} : shared(before, ["surname", ...ADDRESS])) })
  }
  if (isDrawn) people = next.shuffle(people)
  const slip = (/** @type {string} */ text) => {
    if (text === "") return text
    const at = next.int(text.length)
    const letter = /\d/.test(text) ? String(next.int(10)) : next.pick([..."abcdefghijklmnopqrstuvwxyz"])
    const [before, own, after] = [text.slice(0, at), text[at] ?? "", text.slice(at + 1)]
    return next.pick([
      before + letter + after,
      before + after,
      before + letter + own + after,
      before + after.slice(0, 1) + own + after.slice(1),
    ])
  }
  const anew = (/** @type {Person} */ one) => {
    const other = { ...one, ...(next.chance(moved) ? shared(person(), ADDRESS) : {}) }
    if (next.chance(exchanged)) Object.assign(other, { given_name: other.surname, surname: other.given_name })
    /** @type {Record<string, number>} */
    const made = {}
    for (let left = 1 + next.int(errors); left > 0; left--) {
      const column = next.pick(columns)
      made[column] = (made[column] ?? 0) + 1
      if (made[column] > ofField) continue
      const what = next.int(100)
      other[column] = what < 8 ? "" : what < 20 ? drawn(column) : slip(other[column] ?? "")
    }
    for (const column of COLUMNS) if (next.chance(missing)) other[column] = ""
    return other
  }
  const line = (/** @type {Person} */ one, /** @type {number} */ at) =>
    [at, ...columns.map((column) => one[column])].join(",")
  const ofB = [...people.keys()].filter((at) => at < both || at >= a)
  const written = (/** @type {readonly string[]} */ lines) => [["rec_id", ...columns].join(","), ...lines].join("\n")
  return {
    a: written(people.slice(0, a).map(line)),
    b: written(next.shuffle(ofB.map((at) => line(anew(people[at] ?? {}), at)))),
  }
}

const OF_SECOND = 1_000_000

/** Both tables as one, the ids of the second beyond those of the first. @param {{ a: string, b: string }} lists */
const inOneList = ({ a, b }) =>
  [
    a,
    ...b
      .split("\n")
      .slice(1)
      .map((row) => row.replace(/^\d+/, (id) => String(Number(id) + OF_SECOND))),
  ].join("\n")

/** Homes, and the columns of which nothing is told. @type {Record<string, { homes: number, without: string[] }>} */
const HOMES = {
  homes: { homes: 500, without: [] },
  "homes without a second surname and a sex": { homes: 500, without: ["second_surname", "sex"] },
  "homes without a telephone and a second surname": { homes: 500, without: ["phone", "second_surname"] },
  "homes of an area, no address or telephone": { homes: 500, without: ["phone", "address", "second_surname"] },
}
const { inventedHouseholds } = await importSource(
  join(ROOT, "packages/matching/src/training/invented-households.test-support.ts"),
  [],
)

/** A list of households, its ids in the place of persons' numbers. @param {number} seed @param {{ homes: number, without: string[] }} kind */
function households(seed, { homes, without }) {
  /** @type {readonly { id: string, values: Record<string, string> }[]} */
  const rows = inventedHouseholds(homes, seed)
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))].filter(
    (own) => !without.includes(own),
  )
  const lines = rows.map(({ id, values }) => [id, ...columns.map((column) => values[column] ?? "")].join(","))
  const people = new Map()
  for (const { id } of rows) people.set(personOfHome(id), (people.get(personOfHome(id)) ?? 0) + 1)
  const pairs = [...people.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
  return { text: [["rec_id", ...columns].join(","), ...lines].join("\n"), pairs }
}
const personOfHome = (/** @type {string | undefined} */ id) => id?.split("-")[0]

const made = mkdtempSync(join(tmpdir(), "wasit-made-"))
const command = join(import.meta.dirname, "..", "packages", "cli", "bin", "wasit.js")
/** @param {string[]} args @param {(id: string | undefined) => unknown} personOf @param {number} truth */
function found(args, personOf, truth) {
  const path = join(made, "pairs.csv")
  const ran = spawnSync(process.execPath, [command, ...args, "-o", path], { encoding: "utf8" })
  if ((ran.status ?? 2) > 1) throw new Error(ran.stderr)
  const pairs = readFileSync(path, "utf8")
    .trim()
    .split("\r\n")
    .slice(1)
    .map((pair) => pair.split(","))
  const wrong = pairs.filter(([one, other]) => personOf(one) !== personOf(other))
  const certain = wrong.filter(([, , , , band]) => band === "certain").length
  const right = pairs.length - wrong.length
  return { f1: (2 * right) / (pairs.length + truth), missed: truth - right, wrong: wrong.length, certain }
}

/** @param {string} name @param {(seed: number) => ReturnType<typeof found>} measure */
function tell(name, measure) {
  if (wanted !== undefined && !name.includes(wanted)) return
  const told = [1, 2, 3]
    .map(measure)
    .map(
      ({ f1, missed, wrong, certain }) =>
        `${f1.toFixed(4)} (${missed} missed, ${wrong} wrong, ${certain} of them certain)`,
    )
  console.log(`${name}: ${told.join("; ")}`)
}

const paths = [join(made, "a.csv"), join(made, "b.csv")]
// A row of the second table is a thousand thousand beyond that of the first, where both are in one.
const personOf = (/** @type {string | undefined} */ id) => Number(id) % OF_SECOND
for (const [name, own] of Object.entries(KINDS)) {
  const kind = { ...PLAIN, ...own }
  tell(name, (seed) => {
    const lists = tables(seed, kind)
    writeFileSync(paths[0] ?? "", kind.isOneList ? inOneList(lists) : lists.a)
    writeFileSync(paths[1] ?? "", lists.b)
    return found(kind.isOneList ? ["dedupe", ...paths.slice(0, 1)] : ["match", ...paths], personOf, kind.both)
  })
}
for (const [name, kind] of Object.entries(HOMES)) {
  tell(name, (seed) => {
    const { text, pairs } = households(seed, kind)
    writeFileSync(paths[0] ?? "", text)
    return found(["dedupe", ...paths.slice(0, 1)], personOfHome, pairs)
  })
}
rmSync(made, { recursive: true })
