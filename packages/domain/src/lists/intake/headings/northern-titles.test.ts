import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { meaningOf } from "./heading-meaning.ts"

const fieldsOf = (titles: string): string =>
  titles
    .split(",")
    .map((title) => {
      const { meaning } = meaningOf(title)
      return meaning?.kind === "field" ? meaning.field : meaning?.kind === "sensitive" ? meaning.what : "-"
    })
    .join(",")

test.each([
  ["Lfd. Nr.,Vorname,Vater (Großvater),Familienname / Stamm,Jahrgang", "-,name,father,tribe,birth"],
  ["Nr,Vor- und Nachname,Herkunftsort,Festgenommen am,Haftort", "-,name,province,captureDate,detentionPlace"],
  ["Aktenzeichen,Name,Geb.-Datum,Alter bei Festnahme,Anmerkung", "-,name,birth,age,notes"],
  ["Volgnr,Voornaam,Achternaam,Naam vader,Geboortejaar", "-,name,tribe,father,birth"],
  ["Zaaknummer,Naam en voornaam,Woonplaats,Datum arrestatie,Opmerkingen", "-,name,province,captureDate,notes"],
  ["Löpnr,Förnamn,Efternamn,Faderns namn,Födelseår", "-,name,tribe,father,birth"],
  ["Saksnummer,Fullt navn,Hjemsted,Arrestert,Merknad", "-,name,province,captureDate,notes"],
  ["Nr,Navn,Mors navn,Telefon", "-,name,mother,phone"],
])("IM210 titles in German, Dutch and the languages of Scandinavia are understood: %s", (titles, fields) => {
  expect(fieldsOf(titles)).toBe(fields)
})

test("IM210 in German halves too, the upper over several columns", () => {
  const list = read(`Kanzlei,,,,,,,
Akten-zeichen,Person,,,,Festnahme,,Anmerkung
,Familienname / Stamm,Vorname,Vater (Großvater),aus,am,Alter damals,
7/21,Torbau,Zarmak,Spin Lemar,Zarmak,16.05.2016,18,
8/21,,Toryal,Gul Kor,Zarmak,22.11.2017,38,krank
`)
  expect(
    list.rows.map(({ entry }) => [textOf(entry, "name"), textOf(entry, "father"), textOf(entry, "tribe")]),
  ).toEqual([
    ["Zarmak", "Spin Lemar", "Torbau"],
    ["Toryal", "Gul Kor", ""],
  ])
  expect(list.columns.map(({ field }) => field)).toEqual([
    null,
    "tribe",
    "name",
    "father",
    "province",
    "captureDate",
    "age",
    "notes",
  ])
})
