import { expect, it } from "vitest"
import { sexesOf } from "../../columns/sexes.ts"
import { meaningOfHeading } from "../recognise-column.ts"

type Cases = Readonly<Record<string, readonly string[]>>

function expectMeanings(cases: Cases): void {
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings)
      expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning === "none" ? null : meaning])
}

it("MT501 headings of church books are understood in Latin and in Polish", () => {
  expectMeanings({
    "given-name": ["Nomen infantis", "Imię na chrzcie", "imiona", "Nomen baptizati"],
    surname: ["Cognomen"],
    "full-name": ["Nomen", "Nomen et cognomen", "Nazwisko i imię"],
    "father-name": ["Pater", "Nomen patris", "Ojciec", "Imię ojca"],
    "mother-name": ["Mater", "Nomen matris", "Imię matki"],
    word: ["Cognomen matris", "Nazwisko rodowe matki", "Imię z bierzmowania"],
    text: ["Patrini", "Chrzestni", "Świadek", "Rodzice", "Parentes"],
    date: ["Dies baptismi", "Data bierzmowania", "Data chrztu"],
    "birth-date": ["Dies nativitatis", "Data urodzenia"],
    age: ["Aetas", "Wiek"],
    sex: ["Sexus", "Płeć"],
    place: ["Villa", "Pagus", "Locus nativitatis", "Wieś", "Parafia"],
    "street-number": ["Domus", "Numerus domus", "Nr domu"],
    category: ["Thorus", "Religio", "Stan cywilny"],
    "row-id": ["L.p.", "Lp", "Nr aktu"],
  })
})

it("MT501 headings of Ukrainian and Russian offices are understood, in full and shortened", () => {
  expectMeanings({
    "full-name": ["ПІБ", "Прізвище, ім'я, по батькові", "П.І.Б.", "Ф.И.О.", "Фамилия и имя"],
    "given-name": ["Ім'я", "Ім’я", "Имя", "По батькові", "Отчество"],
    surname: ["Прізвище", "Фамилия"],
    "birth-date": ["Дата народж.", "Дата нар.", "Дата народження", "Дата рожд.", "Д.Р."],
    "birth-year": ["Рік народження", "Год рожд."],
    age: ["Вік", "Возраст", "Повних років"],
    sex: ["Стать", "Пол"],
    phone: ["Моб. тел.", "Телефон", "Контактный телефон", "Номер телефону"],
    address: ["Адреса", "Вулиця", "Місце проживання", "Адрес проживания"],
    place: ["Місто", "Звідки прибув", "Місце народження", "Місце проживання до переміщення", "Населённый пункт"],
    "father-name": ["Ім'я батька", "ФИО отца"],
    "mother-name": ["Ім'я матері", "ФИО матери"],
    category: ["Громадянство", "Сімейний стан", "Семейное положение"],
    word: ["Дівоче прізвище"],
    date: ["Дата госпіталізації", "Дата довідки", "Дата выдачи"],
  })
})

it("MT501 headings of East Africa and of Indonesia are understood", () => {
  expectMeanings({
    "full-name": ["Jina la Mgonjwa", "Jina la mteja", "Majina kamili", "Nama Peserta", "Nama Siswa"],
    "given-name": ["Other Names", "Majina mengine"],
    "mother-name": ["Jina la mama", "Nama Ibu", "Ibu"],
    "father-name": ["Jina la baba", "Ayah"],
    age: ["Umri", "Umur"],
    sex: ["Jinsia", "L/P", "JK"],
    phone: ["Simu", "Namba ya simu", "No. WA", "Nomor Telepon"],
    place: ["Kijiji", "Kaunti", "Dusun", "Tempat Lahir", "Kec."],
    date: ["Tarehe", "Tarehe ya Sampuli", "Tgl Vaksin"],
    "birth-date": ["Tarehe ya Kuzaliwa", "Tgl. Lahir"],
    category: ["Dini", "Hali ya ndoa", "Agama", "Status Perkawinan"],
  })
})

it("MT501 headings of Central Europe, the Balkans, Greece and Finland are understood", () => {
  expectMeanings({
    "full-name": ["Jméno a příjmení", "Ime i prezime", "Ονοματεπώνυμο", "Name und Vorname", "Név", "Όνομα", "Име"],
    "given-name": ["Křestní jméno", "Utónév", "Etunimi"],
    surname: ["Příjmení", "Prezime", "Vezetéknév", "Επώνυμο", "Sukunimi", "Презиме"],
    "birth-date": ["Datum narození", "Datum rođenja", "Születési dátum", "Ημερομηνία γέννησης", "Syntymäaika"],
    place: ["Obec", "Općina", "Lakóhely", "Τόπος γέννησης", "Kotikunta"],
    sex: ["Pohlaví", "Spol", "Φύλο", "Sukupuoli"],
    phone: ["Telefonszám", "Τηλέφωνο", "Puhelin"],
  })
})

it("MT501 an age at a birthday is an age; a place of birth of kin is a place, and none of their names", () => {
  expectMeanings({
    age: ["Age last birthday", "Age at Enrolment", "Age at last birthday", "Age in years"],
    place: ["Birthplace"],
    none: ["Father's Birthplace", "Mother's birthplace", "Place of birth of mother", "Father b.", "Age of mother"],
  })
})

it("MT501 men and women are told by the words and letters of these books and offices", () => {
  for (const [man, woman] of [
    ["masc.", "fem."],
    ["чол.", "жін."],
    ["ч", "ж"],
    ["férfi", "nő"],
    ["άνδρας", "γυναίκα"],
  ] as const)
    expect([...(sexesOf(new Set([man, woman])) ?? [])]).toEqual([
      [man, "m"],
      [woman, "f"],
    ])
})
