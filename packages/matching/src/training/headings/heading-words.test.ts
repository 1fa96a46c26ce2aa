import { expect, it } from "vitest"
import { readColumn } from "../../columns/read-column.ts"
import { table } from "../../columns/tables.test-support.ts"
import { meaningOfHeading } from "../recognise-column.ts"

it("MT357 headings of Indonesian, Dutch, Polish, Russian, Swedish, Swahili and Vietnamese are understood, with marks and without", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "full-name": ["nama", "nama_lengkap", "Imię i nazwisko", "imie i nazwisko", "ФИО", "Họ và tên", "Adı Soyadı"],
    "given-name": ["voornaam", "imię", "Förnamn", "Fornavn"],
    surname: ["achternaam", "nazwisko", "Фамилия", "Efternamn"],
    "birth-date": ["tgl_lahir", "GEBDAT", "geboortedatum", "Дата рождения", "Fecha nac", "Ngày sinh"],
    "birth-year": ["annee_naissance", "Tahun lahir", "rok urodzenia", "Födelseår"],
    sex: ["kelamin", "jk", "geslacht", "Płeć", "plec", "Kön"],
    phone: ["cep_tel", "No HP", "telefoonnummer", "Телефон"],
    place: ["desa", "kelurahan", "sehir", "Şehir", "lieu_dit", "woonplaats", "Miejscowość"],
    category: ["lien", "metier", "pekerjaan", "beroep"],
    word: ["Geburtsname", "maiden_name", "meisjesnaam", "Kızlık soyadı", "Apellido de soltera"],
  }
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings) expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning])
})

it("MT426 headings of mothers, spouses, parishes and farms are understood, joined and shortened too; what is told of kin is nothing of the person", () => {
  const cases: Readonly<Record<string, readonly (string | null)[]>> = {
    "mother-name": ["Nome da mãe", "NOMEMAE", "Nombre de la madre", "mother_name", "Mutter", "nama_ibu", "اسم الأم"],
    "spouse-name": ["ektefelle", "Ægtefælle", "Husband's name", "conjoint", "cônjuge", "نام شوهر"],
    "father-name": ["Father/Husband", "pita_pati_naam", "Fars navn", "nome_do_pai"],
    "full-name": ["Nome do paciente", "nombre_cliente", "NOMERN", "labharthi ka naam"],
    "birth-date": ["DTNASC", "født", "född"],
    place: ["sogn", "prestegjeld", "gård", "socken", "Parish", "Kirchspiel", "prakhand"],
    category: ["familiestilling", "Stilling i huset", "sivilstand"],
  }
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings) expect([heading, meaningOfHeading(heading!)]).toEqual([heading, meaning])
  for (const heading of [
    "Mother tongue",
    "idade_mae",
    "IDADEMAE",
    "Father's age",
    "mother_phone",
    "nome_fantasia",
    "housewife",
  ])
    expect([heading, meaningOfHeading(heading)]).toEqual([heading, null])
})

it("MT479 headings are understood in the letters of Bengali and Hindi, and of old registers of Denmark and Norway", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "row-id": ["ক্রমিক নং", "क्रम संख्या"],
    "full-name": ["শিশুর নাম", "নাম", "पूरा नाम", "afdødes navn", "Barnets navn"],
    "father-name": ["পিতার নাম", "पिता का नाम"],
    "mother-name": ["মাতার নাম", "माता का नाम"],
    "spouse-name": ["স্বামীর নাম", "पति का नाम"],
    "birth-date": ["জন্ম তারিখ", "जन्म तिथि"],
    surname: ["পদবি", "efternavn", "Slægtsnavn"],
    sex: ["লিঙ্গ", "लिंग"],
    age: ["বয়স", "आयु"],
    phone: ["মোবাইল", "मोबाइल नंबर"],
    address: ["ঠিকানা", "पता"],
    place: ["গ্রাম", "উপজেলা", "জন্মস্থান", "गाँव", "Gaardens Navn", "opholdssted"],
    category: ["পেশা", "धर्म", "næringsvej", "Stand og haandtering"],
  }
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings) expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning])
  // A grandfather's name, and vaccines.
  for (const heading of ["দাদার নাম", "বিসিজি", "मुखिया"])
    expect([heading, meaningOfHeading(heading)]).not.toEqual([heading, "full-name"])
  const sexes = (men: string, women: string) => readColumn(table(["x"], [[men], [women], [men]]), "x").meaning
  expect(sexes("ছেলে", "মেয়ে")).toBe("sex")
  expect(sexes("Mandkjøn", "Kvindekjøn")).toBe("sex")
})

it("MT563 headings for men and women alike are those for one of them, and a parent in brackets is told", () => {
  for (const [heading, meaning] of [
    ["Nome do(a) aluno(a)", "full-name"],
    ["Nombre del/la alumno/a", "full-name"],
    ["Name des/der Schüler/in", "full-name"],
    ["Nom du (de la) patient(e)", "full-name"],
    ["Apellido(s)", "surname"],
    ["Filiação 1 (mãe)", "mother-name"],
    ["Filiación (padre)", "father-name"],
    ["Parent 2 (father)", "father-name"],
    ["Sexo (M/F)", "sex"],
    ["Cidade/UF", "place"],
    ["Filiação", "text"],
    ["W/O", null],
  ] as const)
    expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning])
})
