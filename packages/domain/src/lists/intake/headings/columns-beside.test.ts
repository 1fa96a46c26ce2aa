import { expect, test } from "vitest"
import { comparedAlike, type IntakeList, valuesAs } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const fieldsOf = (titles: string): string =>
  read(`${titles}\n${titles.replace(/[^,]+/g, "1")}\n`)
    .columns.map(({ field }) => field ?? "-")
    .join(",")

test("IM87 the grandfather's father is told by a second column of grandfathers, and by no column alone", () => {
  expect(fieldsOf("Name,Father,Great grandfather")).toBe("name,father,-")
  expect(fieldsOf("Name,Father,Grandfather,Great grandfather")).toBe("name,father,grandfather,grandfather")
  expect(fieldsOf("1st name,2nd name,3rd name,4th name,Tribe")).toBe("name,father,grandfather,grandfather,tribe")
  expect(fieldsOf("1st name,2nd name,3rd name,4th name")).toBe("name,father,grandfather,tribe")
})

test("IM87 a chain of names goes on with him, and a column of grandfathers is compared without him", () => {
  const parted = read("الاسم,اسم الأب,اسم الجد,جد الأب\nزمري,تورك,بريالي,زرغون\nسنغر,تورك,,زرغون\n")
  expect(parted.rows.map(({ entry }) => entry.grandfather?.value)).toEqual(["بريالي", undefined])
  const chains = read("الاسم,العمر\nزمري تورك بريالي زرغون,30\nسنغر تورك زلمي زرغون,20\n")
  const named = (other: IntakeList): unknown[] => {
    const { a } = comparedAlike(parted.rows, other.rows, 20_000)
    return parted.rows.map(({ entry }) => valuesAs(entry, a)).map(({ name, grandfather }) => [name, grandfather])
  }
  expect(named(chains)).toEqual([
    ["زمري تورك بريالي زرغون", undefined],
    ["سنغر تورك", undefined],
  ])
  expect(named(parted)).toEqual([
    ["زمري", "بريالي"],
    ["سنغر", undefined],
  ])
})

test("IM88 a day or a place of which the title says no more is the capture's beside the other half of it", () => {
  expect(fieldsOf("Magaca,Goobta la qabtay,Taariikhda,Qabiil")).toBe("name,capturePlace,captureDate,tribe")
  // The place (meesha) is no clan (beesha).
  expect(fieldsOf("Magaca,Meesha,Taariikhda la qabtay,Beesha")).toBe("name,capturePlace,captureDate,tribe")
  expect(fieldsOf("Nom et prénom,Né le,Lieu,Date arrest.")).toBe("name,birth,capturePlace,captureDate")
  // Not what stands elsewhere, nor where the other half is told already.
  expect(fieldsOf("Date,Name,Place of arrest")).toBe("-,name,capturePlace")
  expect(fieldsOf("Name,Date,Place of arrest,Date of arrest")).toBe("name,-,capturePlace,captureDate")
})

test("IM154 a bare word for where behind the births is over the places of birth, where no other column tells a home", () => {
  expect(fieldsOf("Nom et prénom,Né(e) le,à")).toBe("name,birth,village")
  expect(fieldsOf("NOM,NE (E) LE / VERS,A,REGION")).toBe("name,birth,village,province")
  expect(fieldsOf("Nom et prénom,Né(e) le,à,Village")).toBe("name,birth,-,village")
  expect(fieldsOf("Nom et prénom,à,Né(e) le")).toBe("name,-,birth")
})

test("IM88 the day that a prison's book was opened for somebody is his capture's", () => {
  expect(fieldsOf("Name,Date of admission")).toBe("name,captureDate")
  expect(fieldsOf("Name,Committal date,Month/Yr of arrest")).toBe("name,captureDate,-")
})

test("IM89 a title of fathers that names the grandfather too is of cells with both", () => {
  const { rows } = read('Nom,Prénom,Fils de (père; gd-père)\nWRUK,Zmarak,"Toryal, Spin"\nWRUK,Torak,Toryal b. Spin\n')
  expect(rows.map(({ entry }) => [entry.father?.value, entry.grandfather?.value])).toEqual([
    ["Toryal", "Spin"],
    ["Toryal", "Spin"],
  ])
  expect(read('Name,Father\nZmarak,"Toryal, Spin"\n').rows[0]?.entry.grandfather).toBeNull()
})

test("IM90 daughters of the Sahara are told by their fathers", () => {
  const { rows } = read("الاسم\nزرغونة منت تورك ولد بريالي\nZarghuna mint Torak\n")
  expect(rows.map(({ entry }) => [entry.name?.value, entry.father?.value, entry.sex?.value])).toEqual([
    ["زرغونة", "تورك", "female"],
    ["Zarghuna", "Torak", "female"],
  ])
})

test("IM90 kinship is no father, and a named spot no other name", () => {
  expect(fieldsOf("Nom et prénom,Parenté,Lieu-dit")).toBe("name,-,village")
})

test("IM238 what stands under a family's or a person's title is neither where it is a code", () => {
  const rows = ["CF163", "CF088", "CF057", "CF039", "CF169"].map((code, at) => `${code},Zmarak Toryal,Sahak ${at}`)
  const fieldsUnder = (titles: string): string =>
    read(`${titles}\n${rows.join("\n")}\n`)
      .columns.map(({ field }) => field ?? "-")
      .join(",")
  expect(fieldsUnder("Code famille,Nom et prénom,Père")).toBe("-,name,father")
  expect(fieldsUnder("Famille,Nom et prénom,Père")).toBe("-,name,father")
  expect(fieldsUnder("Name,Full name,Father")).toBe("-,name,father")
  expect(fieldsOf("Family,Name,Father")).toBe("tribe,name,father")
  // Of few rows nothing is known, and a name may have a number behind it.
  expect(read("Name,Father\nZmarak 2,Toryal\nTorak 3,Toryal\nSahak 4,Toryal\n").columns[0]!.field).toBe("name")
})

test("IM266 where people are of many, what a title calls a country or a place are their towns", () => {
  const towns = ["عيل علي", "جوهر", "كاران", "ساكو", "براوة", "أفجوي"].map((town) => `زمرك ورو,${town}`)
  expect(read(`الاسم,البلد\n${towns.join("\n")}\n`).columns[1]!.field).toBe("province")
  expect(read(`Name,Place\n${towns.join("\n")}\n`).columns[1]!.field).toBe("province")
  const countries = towns.map((row, at) => row.replace(/,.*$/u, at === 0 ? ",كينيا" : ",الصومال"))
  expect(read(`الاسم,البلد\n${countries.join("\n")}\n`).columns[1]!.field).not.toBe("province")
  expect(
    read(`الاسم,المحافظة,البلد\n${towns.map((row) => row.replace(",", ",توت,")).join("\n")}\n`).columns[2]!.field,
  ).not.toBe("province")
})

test("IM325 a title that only goes on with the father's is the mother's, and another is none", () => {
  const mothersOf = (titles: string) =>
    read(`${titles}\n${titles.replace(/[^,]+/g, "Torak")}\n`).columns.flatMap(({ sensitive, header }) =>
      sensitive === "mother" ? [header] : [],
    )
  expect(mothersOf("Nom,Fils de,Et de")).toEqual(["Et de"])
  expect(mothersOf("Nombre,Hijo de,Y de")).toEqual(["Y de"])
  expect(mothersOf("Nom,Fils de,Et de,Mère")).toEqual(["Mère"])
  expect(mothersOf("Nom,Et de,Fils de")).toEqual([])
  expect(mothersOf("Nom,Père,Âge,Et de")).toEqual([])
})
