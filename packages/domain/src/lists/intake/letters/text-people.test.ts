import { expect, test } from "vitest"
import { withTabs } from "../files/spaced-table.ts"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

/** Six people of a letter, each line begun as a letter begins them. */
const letterBegun = (begin: (at: number) => string, before = ""): string =>
  `${before}\n\n${["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
    .map((name, at) => `${begin(at)}${name}, aged ${20 + at}, from Spinwad`)
    .join("\n\n")}\n`

test.each([
  ["words and a number", (at: number) => `Case ${at + 1}: `, "1"],
  ["the same in Arabic", (at: number) => `الحالة رقم ${at + 1}: `, "1"],
  ["a sign and a number", (at: number) => `№ ${at + 1}. `, "1"],
  ["a code", (at: number) => `TF-00${at} - `, "TF-000"],
  ["a code in brackets", (at: number) => `[SY/${at}] `, "SY/0"],
])("IM149 a person begins with %s", (_, begin, first) => {
  const list = read(letterBegun(begin, "Dear Sir, we send you 2 pages."))
  expect(list.rows.map(({ entry }) => [textOf(entry, "name"), entry.age?.value?.from])[5]).toEqual(["Zamri Sahak", 25])
  expect(list.rows[0]?.cells[0]).toBe(first)
})

test("IM149 codes that people share are none", () => {
  expect(readTextList(letterBegun(() => "A-1 - "))).toBeNull()
})

test("IM151 a line that says how the others are made is no row of titles, and places over people with provinces of their own hold them", () => {
  const people = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"].map(
    (name, at) =>
      `T-${at} - ${name}, M, ${20 + at} years, home: Spinwad${at % 2 === 0 ? " (Torghar)" : ""}; taken on ${at + 1} Mar 2021`,
  )
  const { rows } = read(
    [
      "File number - name, sex, age, home, taken",
      "",
      "--- ZARBAGH ---",
      ...people.slice(0, 3),
      "--- LMAR ---",
      ...people.slice(3),
    ].join("\n"),
  )
  expect(rows.map(({ entry }) => textOf(entry, "name"))[3]).toBe("Spin Wrak")
  expect(
    rows.map(({ entry }) => [textOf(entry, "province"), textOf(entry, "detentionPlace"), textOf(entry, "sex")]),
  ).toEqual([
    ["Torghar", "ZARBAGH", "M"],
    ["", "ZARBAGH", "M"],
    ["Torghar", "ZARBAGH", "M"],
    ["", "LMAR", "M"],
    ["Torghar", "LMAR", "M"],
    ["", "LMAR", "M"],
  ])
})

test("IM153 what most people have in one place without a word, and share, is where they are from; a trade is not", () => {
  const lineOf = (piece: (at: number) => string): string =>
    ["زمرك ورو", "ولي سور", "كل خان", "سبين ورك", "تورك كل", "زمري سهاك"]
      .map((name, at) => `${at + 1}. ${name} / مواليد ${1980 + at} / ${piece(at)} / اعتقل ${at + 1}/3/2019`)
      .join("\n")
  const homes = (text: string): readonly string[] => read(text).rows.map(({ entry }) => textOf(entry, "village"))
  expect(homes(lineOf((at) => (at % 2 === 0 ? "التوت" : "الشط")))).toEqual([
    "التوت",
    "الشط",
    "التوت",
    "الشط",
    "التوت",
    "الشط",
  ])
  expect(homes(lineOf((at) => ["سائق", "طبيب", "طالب", "مريض", "نجار", "معلم"][at]!)).join("")).toBe("")
})

/** Three people of whom a letter tells one thing a line, each under what counts them. */
const blocksUnder = (over: (at: number) => string): string =>
  `Committee of Families\n\n${["Zmarak Toryal", "Wali Sor", "Kal Khan"]
    .map(
      (name, at) =>
        `${over(at)}Name: ${name}\nFather's name: Wrak\nBorn: ${1970 + at}, Spinwad\nCircumstances: arrested at Nyala on ${at + 1} May 2019 by militia.\nHe was seen by a neighbour.`,
    )
    .join("\n\n")}\n\nWe thank you.\n`

test.each([
  ["a word and a number", (at: number) => `File no ${at + 7}\n`, "7"],
  ["a code and a blank line", (at: number) => `**DAR-00${at}**\n\n`, "DAR-000"],
  ["a labelled number", (at: number) => `Case No: ${at + 7}\n`, "7"],
  ["nothing", () => "", "1"],
])("IM157 people told of in labelled lines begin with %s", (_, over, first) => {
  const { rows, setAside } = read(blocksUnder(over))
  expect(rows.map(({ cells }) => cells[0])[0]).toBe(first)
  const told = (["name", "father", "village", "capturePlace", "authority"] as const).map((field) =>
    textOf(rows[1]!.entry, field),
  )
  expect(told).toEqual(["Wali Sor", "Wrak", "Spinwad", "Nyala", "militia"])
  expect([rows[1]!.entry.birth?.value?.edtf, rows[1]!.entry.captureDate?.value?.edtf]).toEqual(["1971", "2019-05-02"])
  expect(setAside.map(({ cells }) => cells.at(-1))).toEqual(["Committee of Families", "We thank you."])
})

test("IM157 the day and the place of an event are a capture's", () => {
  const { rows } = read(blocksUnder(() => "").replaceAll(/Circumstances:.*/gu, "Event: 27 March 2013, Nyala"))
  expect([rows[0]!.entry.captureDate?.value?.edtf, textOf(rows[0]!.entry, "capturePlace")]).toEqual([
    "2013-03-27",
    "Nyala",
  ])
})

test("IM157 two labelled names are no list, and a contact's name is no person's", () => {
  expect(readTextList("Name: Zmarak Toryal\nAge: 30\n\nName: Wali Sor\nAge: 40\n")).toBeNull()
  const withContacts = blocksUnder(() => "").replaceAll("Father's name", "Contact name: Torak Gul\nFather's name")
  expect(read(withContacts).rows).toHaveLength(3)
})

test("IM149 signs of messages before a code and between facts are none of them", () => {
  const { rows } = read(
    ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul"]
      .map((name, at) => `▪️ *KD-00${at}* ${name}, age 3${at}, from Spinwad 📍 Nyala market 🗓️ April ${at + 1}, 2016`)
      .join("\n"),
  )
  expect(rows[4]!.cells[0]).toBe("KD-004")
  expect(textOf(rows[4]!.entry, "village")).toBe("Spinwad")
})

test("IM152 of brackets that differ behind one home some tell a trade and no province", () => {
  const people = (bracket: (at: number) => string): readonly string[] =>
    read(
      ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
        .map((name, at) => `${at + 1}. ${name}, age 3${at}, from ${at < 4 ? "Spinwad" : "Nyala"} (${bracket(at)})`)
        .join("\n"),
    ).rows.map(({ entry }) => textOf(entry, "province"))
  expect(people((at) => (at < 4 ? "Torghar" : "Zarbagh"))[5]).toBe("Zarbagh")
  expect(people((at) => ["driver", "farmer", "trader", "driver", "nurse", "farmer"][at]!).join("")).toBe("")
})

const PEOPLE = ["Zmarak Toryal", "Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul", "Zamri Sahak"]
const ORDINALS = ["یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم"]

test.each([
  ["a clause of a petition", (at: number) => `1.${at + 1} `, "1.6"],
  ["a Roman number", (at: number) => `${["I", "II", "III", "IV", "V", "VI"][at]}. – `, "VI"],
  ["a number in words", (at: number) => `${ORDINALS[at]}: `, "ششم"],
  ["a number and a stroke of the pen", (at: number) => `${at + 1}ـ `, "6"],
])("IM149 a person begins with %s", (_, begin, last) => {
  const list = read(letterBegun(begin))
  expect(textOf(list.rows[5]!.entry, "village")).toBe("Spinwad")
  expect(list.rows[5]?.cells[0]).toBe(last)
})

test("IM157 a form's own word for its number counts, and strokes between forms say nothing", () => {
  const forms = PEOPLE.map((name, at) => `Form: K/${at}\nName: ${name}\nHome: Spinwad\n--------------------`)
  const { rows } = read(forms.join("\n"))
  expect(rows.map(({ cells }) => cells[0])).toEqual(PEOPLE.map((_, at) => `K/${at}`))
  expect(rows.map(({ entry }) => textOf(entry, "notes")).join("")).toBe("")
})

test("IM161 people stand under codes that are alone in their lines, with what sentences tell", () => {
  const cases = PEOPLE.map(
    (name, at) =>
      `EG/00${at}\n${name}\nAged 3${at} when arrested. From Spinwad. Arrested on ${at + 1} May 2019 in Nyala.`,
  )
  const { rows } = read(`Cases that we know of\n\n${cases.join("\n\n")}\n`)
  expect(rows.map(({ cells }) => cells[0])).toEqual(PEOPLE.map((_, at) => `EG/00${at}`))
  expect([textOf(rows[5]!.entry, "name"), textOf(rows[5]!.entry, "capturePlace")]).toEqual(["Zamri Sahak", "Nyala"])
})

test("IM161 a mail's quoted lines are read as they stood, and what stands deeper goes on", () => {
  const lines = PEOPLE.map(
    (name, at) =>
      `> [BL-0${at}] ${name}, b. 197${at}, r/o Spinwad\n>     the family waits; picked up from Nyala, ${at + 1} May 2019`,
  )
  const { rows } = read(`See below.\n\nOn 9 May the desk wrote:\n> Please find the names.\n>\n${lines.join("\n>\n")}\n`)
  expect(rows.map(({ entry }) => entry.birth?.value?.edtf)[5]).toBe("1975")
  expect(textOf(rows[5]!.entry, "capturePlace")).toBe("Nyala")
})

test("IM161 a heading that is a year holds for days without one, and one of a tribe for its people", () => {
  const lines = PEOPLE.map((name, at) => `${at + 1}. ${name}, aged 3${at}, from Spinwad, arrested ${at + 1} May`)
  const { rows } = read(["", "Year 2011", ...lines.slice(0, 3), "", "Clan Lmari", ...lines.slice(3)].join("\n"))
  expect(rows.map(({ entry }) => entry.captureDate?.value?.edtf)[2]).toBe("2011-05-03")
  expect(textOf(rows[5]!.entry, "tribe")).toBe("Lmari")
})

test("IM160 columns that stand below one another are a table, blank cells and all", () => {
  const rows = PEOPLE.map(
    (name, at) => `${String(at + 1).padEnd(6)}${name.padEnd(18)}${(at === 2 ? "" : `3${at}`).padEnd(6)}Spinwad`,
  )
  const text = [
    "STATE OF PERSONS HELD",
    "",
    `${"No".padEnd(6)}${"Name".padEnd(18)}${"Age".padEnd(6)}Village`,
    "-".repeat(40),
    ...rows,
  ]
  const list = read(text.join("\n"))
  expect(
    list.rows.map(({ entry }) => [textOf(entry, "name"), entry.age?.value?.from, textOf(entry, "village")])[2],
  ).toEqual(["Kal Khan", undefined, "Spinwad"])
  expect(list.rows).toHaveLength(6)
  expect(withTabs(["I write  to you", "of many  things", "as they  are"].join("\n"))).toBeNull()
})

test("IM162 a table without titles is read by what stands in it, though a cell in it reads like one", () => {
  const rows = PEOPLE.map(
    (name, at) => `${1000 + at}\t${name}\t196${at}/12/16\tSpinwad\t2014/12/1${at}\t${at === 4 ? "Name\tAge" : "x\ty"}`,
  )
  expect(read(rows.join("\n")).rows.map(({ entry }) => textOf(entry, "name"))).toEqual(PEOPLE)
})

test("IM163 people numbered within running text are parted, whose lines a page breaks anywhere", () => {
  const one = (at: number): string =>
    `${at + 1}) ${PEOPLE[at]}, son of Wrak, aged 3${at}, farmer, from Spinwad, arrested at Nyala on 12\nMay 201${at}`
  const text = `The names that we were told of\n\nSpinwad — ${PEOPLE.map((_, at) => one(at)).join(" ; ")}.\n`
  const { rows } = read(text)
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(PEOPLE)
  expect(rows.map(({ entry }) => entry.captureDate?.value?.edtf)[5]).toBe("2015-05-12")
  expect(new Set(rows.map(({ row }) => row)).size).toBe(PEOPLE.length)
})

test("IM163 lines that a page breaks go on, be the number of a day their first", () => {
  const person = (name: string, at: number): string =>
    `${at + 1}. Herr ${name}, Sohn des Wrak, geb. 196${at}, aus Spinwad, Landwirt, wurde am\n    12. Januar 201${at} in Nyala verhaftet. Er leidet an Asthma.`
  const { rows } = read(`Sehr geehrte Damen und Herren,\n\n${PEOPLE.map(person).join("\n\n")}\n`)
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(PEOPLE)
  expect([textOf(rows[5]!.entry, "father"), rows[5]!.entry.captureDate?.value?.edtf]).toEqual(["Wrak", "2015-01-12"])
})

test("IM161 under a code a family's name in capitals may stand first, and facts behind blanks", () => {
  const cases = PEOPLE.map(
    (name, at) =>
      `BEY-00${at}\n${name.split(" ")[1]!.toUpperCase()}, ${name.split(" ")[0]}   FN Wrak\nb. 196${at}   POB Spinwad`,
  )
  const { rows } = read(`TRACING SERVICE\n\n${cases.join("\n\n")}\n`)
  expect([textOf(rows[0]!.entry, "name"), textOf(rows[0]!.entry, "father"), textOf(rows[0]!.entry, "village")]).toEqual(
    ["Zmarak TORYAL", "Wrak", "Spinwad"],
  )
})

test("IM161 a line of a word and a number under a code is what is told, and begins nobody", () => {
  const cases = PEOPLE.map((name, at) => `EG/00${at}\n${name}\nBorn 198${at}\nFrom Spinwad`)
  const { rows } = read(cases.join("\n\n"))
  expect(rows.map(({ entry }) => [entry.birth?.value?.edtf, textOf(entry, "village")])[5]).toEqual(["1985", "Spinwad"])
})

test("IM157 such a line at the end of one person's is no number of the next", () => {
  const { rows } = read(PEOPLE.map((name, at) => `Name: ${name}\nHome: Spinwad\nBorn 198${at}`).join("\n\n"))
  expect(rows.map(({ entry, cells }) => [cells[0], entry.birth?.value?.edtf])[1]).toEqual(["2", "1981"])
})

test.each([
  [
    "English",
    "Gulalai (block 4) is looking for her husband Zmarak Toryal, born around 1985. The family is from Spinwad and is Lmar. He was taken 2 June 2023.",
  ],
  [
    "French",
    "Gulalai, sa voisine, recherche son mari Zmarak Toryal, né vers 1985. Sa famille est originaire de Spinwad, tribu Lmar. Pris le 2 juin 2023.",
  ],
  [
    "kin",
    "my younger brother Zmarak Toryal, born around 1985, from Spinwad, tribe Lmar, taken 2 June 2023, may God free him",
  ],
])(
  "IM166 who seeks somebody and what he is to them is no part of the name, and sentences tell as other words do: %s",
  (_, said) => {
    const others = ["Wali Sor", "Kal Khan", "Spin Wrak", "Torak Gul"].map(
      (name, at) => `${at + 2}. ${name}, tribe Lmar, aged 31`,
    )
    const { rows } = read([`1. ${said}`, ...others].join("\n"))
    const { entry } = rows[0]!
    expect(["name", "village", "tribe"].map((field) => textOf(entry, field as "name"))).toEqual([
      "Zmarak Toryal",
      "Spinwad",
      "Lmar",
    ])
    expect([entry.birth?.value?.edtf, entry.captureDate?.value?.edtf]).toEqual([
      expect.stringContaining("1985"),
      "2023-06-02",
    ])
  },
)

test("IM166 a name is no kin's word", () => {
  const names = ["Son Zmarak", "Myson Toryal", "Mon Gul", "خالد تورك", "ولد سبين"]
  const { rows } = read(names.map((name, at) => `${at + 1}. ${name}, aged 31`).join("\n"))
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(names)
})
