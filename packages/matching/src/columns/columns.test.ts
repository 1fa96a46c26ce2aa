import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { yearsOfAge } from "../training/age-cells.ts"
import { meaningOfHeading } from "../training/recognise-column.ts"
import { suggestPlan } from "../training/suggest-plan.ts"
import { alignTables } from "./align-tables.ts"
import { columnLikeness, pairColumns } from "./pair-columns.ts"
import { readColumn } from "./read-column.ts"
import { nameSplitter } from "./split-names.ts"
import type { ColumnTable } from "./table.ts"
import { cells, SAID, table } from "./tables.test-support.ts"

const GIVEN = ["Mira", "Toma", "Selin", "Karo", "Dilan", "Enno"]
const SURNAMES = ["Wolkenstein", "Sandmeier", "Lindenau", "Rosenbau", "Hirschal"]
const TOWNS = ["Altwalde", "Seestedt", "Eschweil", "Grünhaus"]
const TRADES = ["mason", "weaver", "baker"]
/** Rows of invented people, each with a name of its own for 30 rows. */
const PEOPLE = Array.from({ length: 30 }, (_, at) => ({
  given: GIVEN[at % 6]!,
  surname: SURNAMES[Math.floor(at / 6)]!,
  town: TOWNS[at % 4]!,
  trade: TRADES[at % 3]!,
  year: 1820 + ((at * 7) % 50),
}))

describe("columns of two tables", () => {
  it("MT339 find each other by what their headings mean, and by what they hold where headings say nothing", () => {
    const a = table(
      ["nachname", "vorname", "x1", "lieu-dit"],
      PEOPLE.map(({ surname, given, trade, town }) => [surname, given, trade, town]),
    )
    const b = table(
      ["VORNAME", "NAME", "hameau", "y7"],
      PEOPLE.map(({ surname, given, trade, town }) => [given, surname, town, trade]).reverse(),
    )
    expect(SAID(alignTables(a, b).pairs)).toEqual([
      "nachname = NAME",
      "vorname = VORNAME",
      "x1 = y7",
      "lieu-dit = hameau",
    ])
    expect(suggestPlan(a.columns, alignTables(a, b).b.columns).columns.map(({ meaning }) => meaning)).toContain("place")
  })

  it("MT339 are not guessed where two are equally near, nor by short numbers, nor where a heading stands among the cells", () => {
    const rows = PEOPLE.map(({ trade }, at) => [trade, trade, String(at), `REG-${10_000 + at}`])
    const [a, b] = [table(["p", "q", "menage", "s"], rows), table(["t", "u", "feuille de menage", "v"], rows)]
    expect(alignTables(a, b).pairs.map(({ a: own }) => own)).toEqual(["s"])
    const [c, d] = [table(["weaver"], rows.slice(1)), table(["trade"], rows)]
    expect(alignTables(c, d).pairs).toEqual([])
  })

  it("MT443 of codes that many rows bear are one where most of them stand in both", () => {
    const rows = Array.from({ length: 160 }, (_, at) => [`B83${100 + (at % 5)}`, `W${at % 7}`])
    const other = rows.map(([practice, ward], at) => [practice!, at % 2 === 0 ? ward! : `X${at % 7}`])
    const [a, b] = [table(["gp_practice", "p"], rows), table(["practice", "q"], other)]
    expect(SAID(alignTables(a, b).pairs)).toContain("gp_practice = practice")
    const elsewhere = rows.map(([, ward], at) => [`C91${100 + (at % 5)}`, ward!])
    expect(SAID(alignTables(a, table(["practice", "q"], elsewhere)).pairs)).not.toContain("gp_practice = practice")
  })

  it("MT340 of one heading stay one, and what a person says comes first", () => {
    const [a, b] = [
      table(
        ["surname", "ort"],
        PEOPLE.map(({ surname, town }) => [surname, town]),
      ),
      table(
        ["surname", "x", "town"],
        PEOPLE.map(({ surname, town }) => [surname, town, town]),
      ),
    ]
    const said = alignTables(a, b, { same: [["ort", "x"]] })
    expect([SAID(said.pairs), cells(said.b, "ort")]).toEqual([["ort = x"], cells(b, "x")])
    expect(SAID(alignTables(a, b, { ignored: ["town"] }).pairs)).toEqual(["ort = x"])
    expect(alignTables(a, a)).toMatchObject({ a, b: a, pairs: [] })
  })

  it("MT340 are assigned one to one, alike from either side and in any order", () => {
    const words = fc.array(fc.constantFrom("mason", "weaver", "baker", "Toma", "Selin", "12", "345678", "1850"), {
      minLength: 4,
      maxLength: 12,
    })
    const heading = fc.constantFrom("nom", "ort", "age", "x", "y", "phone", "sexe", "metier", "né en")
    const columns = fc.array(fc.tuple(heading, words), { minLength: 1, maxLength: 6 })
    const read = (made: readonly (readonly [string, readonly string[]])[]) =>
      made.map(([name, values]) =>
        readColumn(
          table(
            [name],
            values.map((value) => [value]),
          ),
          name,
        ),
      )
    fc.assert(
      fc.property(columns, columns, (x, y) => {
        const [a, b] = [read(x), read(y)]
        const pairs = pairColumns(a, b)
        expect(new Set(pairs.map(([at]) => at)).size).toBe(pairs.length)
        expect(new Set(pairs.map(([, at]) => at)).size).toBe(pairs.length)
        const sorted = (found: readonly (readonly [number, number])[]): string[] => found.map(String).sort()
        expect(sorted(pairColumns(b, a).map(([p, q]) => [q, p] as const))).toEqual(sorted(pairs))
        const turned = pairColumns([...a].reverse(), b).map(([p, q]) => [a.length - 1 - p, q] as const)
        expect(sorted(turned)).toEqual(sorted(pairs))
        for (const [p, q] of pairs) expect(columnLikeness(a[p]!, b[q]!)).toBe(columnLikeness(b[q]!, a[p]!))
      }),
    )
  })

  it("MT341 are parted where the other table has two: names, street and number, postcode and place", () => {
    const a = table(
      ["ad", "soyad", "street", "house_no", "plz", "ort"],
      PEOPLE.map(({ given, surname, town }, at) => [given, surname, "Hill", String(at), String(10000 + at), town]),
    )
    const b = table(
      ["ad_soyad", "ANSCHRIFT", "WOHNORT"],
      PEOPLE.map(({ given, surname, town }, at) => [`${surname} ${given}`, `Hill No: ${at}`, `${10000 + at} ${town}`]),
    )
    for (const { a: one, b: other } of [alignTables(a, b), alignTables(b, a)])
      for (const { heading } of a.columns.filter(({ heading: own }) => own !== "street" && own !== "ort"))
        expect([heading, cells(one, heading)]).toEqual([heading, cells(other, heading)])
    expect(SAID(alignTables(a, b).pairs)).toContain("house_no = ANSCHRIFT")
    expect(SAID(alignTables(a, b).pairs)).toContain("ort = WOHNORT")
  })

  it("MT341 an address with all in one cell gives number, street, place and postcode; a name its middle", () => {
    const a = table(
      ["first_name", "middle_name", "last_name", "house_no", "street", "town", "postcode"],
      PEOPLE.map(({ given, surname, town }, at) => [
        given,
        "Ann",
        surname,
        `${at + 1}`,
        "High Street",
        town,
        `${10000 + at}`,
      ]),
    )
    const b = table(
      ["PATIENT_NAME", "ADDR"],
      PEOPLE.map(({ given, surname, town }, at) => [
        `${surname.toUpperCase()}, Mrs ${given} Ann`,
        `${at + 1} High Street, ${town}, ${10000 + at}`,
      ]),
    )
    const { a: one, b: other } = alignTables(a, b)
    for (const { heading } of a.columns) {
      const small = (table_: ColumnTable): string[] => cells(table_, heading).map((cell) => String(cell).toLowerCase())
      expect([heading, small(other)]).toEqual([heading, small(one)])
    }
  })

  it("MT341 a name is parted by the words of the other table, else in the order of most names, with a surname of one word", () => {
    const part = nameSplitter(["Toma Lindenau", "Enno van Hirschal", "Selin Rosenbau"], GIVEN, [
      ...SURNAMES,
      "van Hirschal",
    ])
    expect(part("Enno van Hirschal")).toEqual({ given: "Enno", surname: "van Hirschal" })
    expect(part("Lindenau Toma")).toEqual({ given: "Toma", surname: "Lindenau" })
    expect(part("Aro Bel Cim")).toEqual({ given: "Aro Bel", surname: "Cim" })
    expect([part("Toma"), part("Lindenau")]).toEqual([
      { given: "Toma", surname: "" },
      { given: "", surname: "Lindenau" },
    ])
  })

  it("MT342 ages are counted back to years of birth from the year that rows of one name tell; else they are not compared", () => {
    const a = table(
      ["nom", "prénom", "âge"],
      PEOPLE.map(({ surname, given, year }) => [surname, given, String(1876 - year)]),
    )
    const b = table(
      ["patronyme", "prénoms", "année_naissance"],
      PEOPLE.map(({ surname, given, year }, at) => [surname, given, String(year + (at % 5 === 0 ? 1 : 0))]),
    )
    const aligned = alignTables(a, b)
    expect(aligned.pairs.find(({ a: own }) => own === "âge")).toMatchObject({ b: "année_naissance", year: 1876 })
    expect(cells(aligned.a, "âge")).toEqual(PEOPLE.map(({ year }) => String(year)))
    expect(alignTables(b, a).pairs.at(-1)).toMatchObject({ year: 1876 })
    const strangers = table(
      ["patronyme", "prénoms", "année_naissance"],
      PEOPLE.map(({ year }, at) => [`Other${at}`, `Name${at}`, String(year)]),
    )
    const untold = alignTables(a, strangers)
    const compared = suggestPlan(untold.a.columns, untold.b.columns).columns.filter(({ isCompared }) => isCompared)
    expect(compared.map(({ heading }) => heading)).not.toContain("âge")
  })

  it("MT343 codes for sexes are one by the words of many languages, else learnt from rows of one name", () => {
    const sex = (at: number): boolean => at % 6 < 3
    const of = (men: string, women: string, heading: string): ColumnTable =>
      table(
        ["name", heading],
        PEOPLE.map(({ given }, at) => [given, sex(at) ? men : women]),
      )
    for (const [men, women] of [
      ["L", "P"],
      ["E", "K"],
      ["H", "M"],
      ["homme", "femme"],
      ["Herr", "Frau"],
      ["1", "2"],
    ] as const) {
      const { a, b } = alignTables(of("m", "f", "sex"), of(men, women, "sex"))
      expect([men, cells(b, "sex")]).toEqual([men, cells(a, "sex")])
    }
    const unknown = alignTables(
      of("m", "f", "sex"),
      table(
        ["name", "sex"],
        [
          ["Mira", "Female"],
          ["Karo", "Male"],
          ["Toma", "Unknown"],
        ],
      ),
    )
    expect(cells(unknown.b, "sex")).toEqual(["f", "m", undefined])
    const rows = [...PEOPLE, ...PEOPLE]
    const coded = (men: string, women: string): ColumnTable =>
      table(
        ["name", "sex"],
        rows.map(({ given }, at) => [given, sex(at) ? men : women]),
      )
    expect(cells(alignTables(coded("m", "f"), coded("B7", "A3")).b, "sex")).toEqual(cells(coded("m", "f"), "sex"))
  })

  it("MT343 telephones, letters with marks, words for streets and flats are written alike; what is alike stays as it is", () => {
    const a = table(
      ["cep_tel", "adres", "kapı_no", "il"],
      PEOPLE.map((_, at) => [`+90570599${5100 + at}`, "Şehitler Caddesi", `${at + 1}/4`, "Üçtepe"]),
    )
    const b = table(
      ["telefon", "cadde_sokak", "kapi_no", "sehir"],
      PEOPLE.map((_, at) => [`0570 599 ${5100 + at}`, "SEHITLER CAD.", `${at + 1}`, "UCTEPE"]),
    )
    const { a: one, b: other } = alignTables(a, b)
    for (const heading of ["cep_tel", "kapı_no", "adres"]) expect(cells(one, heading)).toEqual(cells(other, heading))
    expect((cells(other, "il")[0] as string).toLowerCase()).toBe(cells(one, "il")[0])
    const towns = (...names: readonly string[]): ColumnTable =>
      table(
        ["ort"],
        names.map((name) => [name]),
      )
    const german = alignTables(towns("Grünhaus", "Köhlen", "Bad Öd"), towns("GRUENHAUS", "KOEHLEN", "LEE"))
    expect(cells(german.a, "ort")).toEqual(["gruenhaus", "koehlen", "bad oed"])
    const alike = towns("Grünhaus", "Köhlen")
    expect(cells(alignTables(alike, towns("Grünhaus", "Oberau")).a, "ort")).toEqual(cells(alike, "ort"))
  })
})

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

it("MT480 ages are counted with their units; beside births they are those of another day, and the births are compared", () => {
  for (const [cell, years] of [
    ["41", 41],
    ["41.0", 41],
    ["9y", 9],
    ["49 Aar", 49],
    ["13 mths", 1],
    ["6 months old", 0],
    ["3 uger", 0],
    ["۳۵ ساله", 35],
    ["unknown", null],
    ["1866", null],
    ["41 B", null],
  ] as const)
    expect([cell, yearsOfAge(cell)]).toEqual([cell, years])
  const census = table(
    ["name", "age"],
    PEOPLE.map(({ given, surname, year }) => [`${given} ${surname}`, String(1870 - year)]),
  )
  const burials = table(
    ["name", "age", "born"],
    PEOPLE.map(({ given, surname, year }, at) => [
      `${given} ${surname}`,
      `${1875 + (at % 9) - year} yrs`,
      at % 3 === 0 ? `${year}-04-02` : String(year),
    ]),
  )
  const there = alignTables(census, burials)
  expect(SAID(there.pairs)).toEqual(["age = born"])
  expect(there.pairs[0]!.year).toBe(1870)
  const back = alignTables(burials, census)
  expect(SAID(back.pairs)).toEqual(["born = age"])
  // Of two tables that tell ages alone, and of ages that somebody says are the same, nothing is left out.
  expect(alignTables(census, census).a.columns.map(({ heading }) => heading)).toContain("age")
  const said = alignTables(census, burials, { same: [["age", "age"]] })
  expect(said.b.columns.map(({ heading }) => heading)).toContain("age")
})

it("MT481 under Nombre beside surnames stand given names of several words, and whole names are parted into them; a whole name beside its surname stays one", () => {
  const people = PEOPLE.map(({ given, surname }, at) => [`${given} ${GIVEN[(at + 2) % 6]!}`, surname] as const)
  const parts = table(
    ["APELLIDO", "NOMBRE", "CIUDAD"],
    people.map(([given, surname], at) => [surname, given, TOWNS[at % 4]!]),
  )
  const whole = table(
    ["nombre_contribuyente", "ciudad"],
    people.map(([given, surname], at) => [
      at % 2 === 0 ? `${surname} ${given}` : `${given} ${surname}`,
      TOWNS[at % 4]!,
    ]),
  )
  const { a, b, pairs } = alignTables(parts, whole)
  expect(SAID(pairs)).toEqual(
    expect.arrayContaining(["APELLIDO = nombre_contribuyente", "NOMBRE = nombre_contribuyente"]),
  )
  expect(cells(b, "NOMBRE")).toEqual(cells(a, "NOMBRE"))
  const both = table(
    ["surname", "name"],
    people.map(([given, surname]) => [surname, `${given} ${surname}`]),
  )
  expect(suggestPlan(both.columns, both.columns).columns.find(({ heading }) => heading === "name")?.meaning).toBe(
    "full-name",
  )
})

it("MT428 a father's cell is without the word that says whose child", () => {
  const fathers = ["S/O Toma Lindenau", "D/o: Enno Hirschal", "wife of Karo Sandmeier", "Selin Rosenbau"]
  const [a, b] = [
    table(
      ["Father/Husband", "place"],
      fathers.map((father) => [father, "c/o Lindenau"]),
    ),
    table(
      ["father", "place"],
      fathers.map((father) => [father.replace(/^.*(?:\/o:?|of) /iu, ""), "c/o Lindenau"]),
    ),
  ]
  const aligned = alignTables(a, b)
  expect(cells(aligned.a, "Father/Husband")).toEqual(cells(b, "father"))
  expect(cells(aligned.a, "place")).toEqual(cells(a, "place"))
})

it("MT429 whole names are parted by a column of patronymics that no heading tells, by the words that stand last in them", () => {
  const rows = PEOPLE.map(({ given, surname, town }) => [given, `${surname.slice(0, 5)}son`, town, "1801"])
  const parts = table(["fornavn", "farsnavn", "sogn", "mark"], rows)
  const whole = table(
    ["navn", "prestegjeld"],
    rows.map(([given, patronymic, town]) => [`${given} ${patronymic}`, town!]),
  )
  const { a, b } = alignTables(parts, whole)
  for (const heading of ["fornavn", "farsnavn"]) expect(cells(b, heading)).toEqual(cells(a, heading))
  expect(suggestPlan(a.columns, b.columns).columns.map(({ meaning }) => meaning)).toEqual([
    "given-name",
    "surname",
    "place",
  ])
  // Fathers who are told beside whole names are no part of them.
  const fathers = table(
    ["fornavn", "fader"],
    PEOPLE.map(({ given }, at) => [given, GIVEN[(at + 1) % 6]!]),
  )
  expect(SAID(alignTables(fathers, whole).pairs)).toEqual([])
})

it("MT430 numbers of two columns are one where one heading has the words of the other and some stand in both: weights at birth, no numbers beside them", () => {
  const rows = PEOPLE.map(({ given, surname }, at) => [
    `${given} ${surname}`,
    String(1000 + ((at * 37) % 900)),
    String(200 + at),
  ])
  const births = table(["Name", "PESO", "SALA"], rows)
  const deaths = table(["Name", "peso_nascer", "idade_dias"], rows.slice(10))
  expect(SAID(alignTables(births, deaths).pairs)).toEqual(["PESO = peso_nascer"])
  const strangers = table(
    ["Name", "peso_nascer"],
    PEOPLE.map(({ given }, at) => [given, String(5000 + at)]),
  )
  expect(SAID(alignTables(births, strangers).pairs)).toEqual([])
  expect(
    SAID(
      alignTables(
        table(
          ["Number"],
          rows.map(([, , room]) => [room!]),
        ),
        table(
          ["room number"],
          rows.map(([, , room]) => [room!]),
        ),
      ).pairs,
    ),
  ).toEqual([])
})
