import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { comparedWithin, finish, isRefused, type ListEntry, readList, valuesAs } from "../index.ts"

function entriesOf(csv: string): ListEntry[] {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.rows.map(({ entry }) => entry)
}
const told = ({ name, father, tribe }: ListEntry) => [name, father, tribe].map((text) => text?.value)

test.each([
  ["Zmarak Torak Bin Shamlan", "Torak", ["Zmarak Torak", "Torak", "Bin Shamlan"], "Zmarak Torak BinShamlan"],
  [
    "Zmarak Toorak Ben Shamlan",
    "Torak Wruk",
    ["Zmarak Toorak", "Torak Wruk", "Ben Shamlan"],
    "Zmarak Toorak BenShamlan",
  ],
  ["زمرك تورك بن شملان", "تورك", ["زمرك تورك", "تورك", "بن شملان"], "زمرك تورك بنشملان"],
  // Abdullah keeps his own word.
  ["Zmarak Torak bin Abdullah", "Torak", ["Zmarak Torak", "Torak", "bin Abdullah"], "Zmarak Torak bin Abdullah"],
  // A father, told twice or otherwise; his father; and a son of nobody's but by other words.
  ["Zmarak bin Torak", "Torak", ["Zmarak", "Torak", undefined], "Zmarak bin Torak"],
  ["Zmarak Torak bin Torak", "Torak", ["Zmarak Torak", "Torak", undefined], "Zmarak Torak bin Torak"],
  ["Zmarak Wruk bin Shamlan", "Torak", ["Zmarak Wruk", "Torak", undefined], "Zmarak Wruk bin Torak"],
  ["Zmarak bin Torak bin Shamlan", "Torak", ["Zmarak", "Torak", undefined], "Zmarak bin Torak"],
  ["Zmarak Torak son of Shamlan", "Torak", ["Zmarak Torak", "Torak", undefined], "Zmarak Torak son of Torak"],
])(
  "IM296 a name that goes on with bin behind the father whom his column tells ends in a family's: %s",
  (name, father, parts, compared) => {
    const [entry] = entriesOf(`Name,Father's name\n${name},${father}\n`)
    expect(told(entry!)).toEqual(parts)
    expect(valuesAs(entry!, comparedWithin([{ entry: entry! }], 20_000)).name).toBe(compared)
  },
)

test("IM296 two lists have it as it stands, and at a chain's end", () => {
  const entries = entriesOf("Name,Father's name\nZmarak Torak Bin Shamlan,Torak\n")
  const as = (form: "own" | "chain") => valuesAs(entries[0]!, { form, statedOn: 0, ages: "of-list" }).name
  expect([as("own"), as("chain")]).toEqual(["Zmarak Torak Bin Shamlan", "Zmarak Torak Bin Shamlan"])
})

test.each([
  ["before a comma", ['"BIN SHAMLAN, Wruk",Baryal'], true],
  ["in one word", ["Wruk Baryal Binshamlan,"], true],
  ["behind two fathers", ["Wruk Baryal Bin Shamlan,Baryal", "Zargun Torak Bin Shamlan,Torak"], true],
  ["behind one", ["Wruk Baryal Bin Shamlan,Baryal"], false],
  ["where a father is called so", ['"BIN SHAMLAN, Wruk",Baryal', "Zargun Sarkhabi,Shamlan"], false],
  ["or a man", ['"BIN SHAMLAN, Wruk",Baryal', "Shamlan Sarkhabi,Wruk"], false],
  ["and not at all", ["Wruk Baryal,"], false],
])("IM297 a list knows a house by its other rows: %s", (_, others, isHouse) => {
  const [first] = entriesOf(`Name,Father's name\nZmarak Bin Shamlan,\n${others.join("\n")}\n`)
  expect(told(first!)).toEqual(isHouse ? ["Zmarak", undefined, "Bin Shamlan"] : ["Zmarak", "Shamlan", undefined])
})

const familyCompared = (families: readonly string[]): unknown => {
  const [entry] = entriesOf(`الاسم,اللقب\n${families.map((family) => `زمرك,${family}\n`).join("")}`)
  const own = valuesAs(entry!, { form: "own", statedOn: 0, ages: "of-list" }).name
  expect(valuesAs(entry!, { form: "own-with-houses", statedOn: 0, ages: "of-list" }).name).toBe(own)
  expect(entry!.tribe?.value).toBe(families[0])
  return own
}

test.each([
  ["بن شملان", "بنشملان", "زمرك بنشملان"],
  ["بن الشملان", "بلشملان", "زمرك بلشملان"],
  ["بن الشملان", "بالشملان", "زمرك بلشملان"],
  ["بنشملان", "بن شملان", "زمرك بنشملان"],
  ["Ben Shamlan", "Benshamlan", "زمرك BenShamlan"],
  ["Ben El Shamlan", "Belshamlan", "زمرك BelShamlan"],
  // Told apart alone its bin may be left out elsewhere; nor is another house its own.
  ["بن شملان", "السپيني", "زمرك بن شملان"],
  ["بن شملان", "بنزرغون", "زمرك بن شملان"],
  ["بن شملان", "شملان", "زمرك بن شملان"],
  ["بن عبد الرحيم", "بنعبدالرحيم", "زمرك بن عبد الرحيم"],
])(
  "IM304 a house of a column of families is one word where others join it: %s beside %s",
  (family, other, compared) => {
    expect(familyCompared([family, other, "السپيني", "السپيني"])).toBe(compared)
  },
)

test("IM304 a column of which most begin so tells fathers", () => {
  expect(familyCompared(["بن شملان", "بن زرغون", "بنشملان"])).toBe("زمرك بن شملان")
})
