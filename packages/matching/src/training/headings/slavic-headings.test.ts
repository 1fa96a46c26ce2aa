import { expect, it } from "vitest"
import { readColumn } from "../../columns/read-column.ts"
import { table } from "../../columns/tables.test-support.ts"
import { foldText } from "../../names/fold.ts"
import { meaningOfHeading } from "../recognise-column.ts"

function expectMeanings(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings)
      expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning === "none" ? null : meaning])
}

it("MT520 headings of Serbian, Bosnian, Croatian and Slovene offices are understood in both alphabets", () => {
  expectMeanings({
    "full-name": ["Презиме и име", "Prezime i ime", "Ime in priimek"],
    surname: ["Презиме", "Priimek"],
    "father-name": ["Име оца", "Ime oca", "Име родитеља", "Ime jednog roditelja", "Očevo ime"],
    "mother-name": ["Име мајке", "Majčino ime"],
    "birth-date": ["Датум рођења", "Датум рођ.", "Datum rođ.", "Год./датум рођ.", "Datum rojstva"],
    "birth-year": ["Година рођења", "Godište", "God. rođ."],
    place: ["Место рођења", "Mjesto rođenja", "Opština prebivališta", "Пребивалиште", "Mesto", "Kraj rojstva"],
    address: ["Adresa smeštaja", "Адреса", "Ulica i broj"],
    category: ["Srodstvo", "Zanimanje", "Брачно стање", "Državljanstvo"],
    word: ["Devojačko", "Djevojačko prezime"],
    "row-id": ["Р. бр.", "Бр. картона"],
  })
})

it("MT520 headings of Czech and Slovak church books and levies are understood", () => {
  expectMeanings({
    "birth-date": ["Narozen dne", "Datum nar.", "Narodený"],
    place: ["Obec", "Místo narození", "Domovská obec", "Nynější pobyt", "Rodiště", "Farnost"],
    "street-number": ["Čís. domu", "č. p.", "Č.p.", "Číslo popisné"],
    category: ["Zaměstnání", "Stav", "Lože", "Náboženství"],
    text: ["Kmotr", "Bába", "Svědci", "Rodiče"],
    "row-id": ["Poř. č.", "Pořadové číslo"],
    age: ["Stáří", "Věk"],
  })
})

it("MT521 headings of censuses are understood, and what brackets add to a father's", () => {
  expectMeanings({
    "full-name": [
      "Name and Surname",
      "Name and Surname of each Person",
      "Surname, Forename(s)",
      "Last Name, First Name",
      "NAMES of each Person",
    ],
    "given-name": ["Forename(s)", "First name", "Christian Name"],
    surname: ["Surname", "Last name"],
    place: ["Where Born", "Country where born", "Born at"],
    "birth-date": ["Born", "Date of birth"],
    category: ["Condition", "Cond", "Condition as to Marriage", "Rank, Profession or Occupation", "Religion", "Relig."],
    sex: ["M/F", "H/F", "M/Ž", "М/Ж", "L/P"],
    "street-number": ["House", "Maison no"],
    "father-name": ["Otec (jméno, stav)", "Father (name, rank)"],
    date: ["Date (birth)"],
    none: ["Father (age)", "W/O"],
  })
})

it("MT522 a family's name is no number of a family", () => {
  const told = table(["Nom de famille", "Famille", "Sched"], [["Zarmak", "12", "3"]])
  expect(readColumn(told, "Nom de famille").about).toBe("")
  expect(readColumn(told, "Famille").about).toBe("household")
  expect(readColumn(told, "Sched").about).toBe("household")
})

it("MT523 Serbian and Macedonian letters are read as their Latin alphabet writes them", () => {
  for (const [cyrillic, latin] of [
    ["Жељко Зурматић", "Željko Zurmatić"],
    ["Ђорђе Његуш", "Đorđe Njeguš"],
    ["Јован Тораљић", "Jovan Toraljić"],
    ["Место рођења", "Mesto rođenja"],
  ] as const)
    expect(foldText(cyrillic)).toBe(foldText(latin))
})
