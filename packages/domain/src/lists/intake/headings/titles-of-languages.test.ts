import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"

/** What a column under a title is taken for, beside a column of names with two rows of values. */
function fieldOf(title: string, value = "x"): string {
  const [column] = read(`No,Name,"${title}"\n1,Zmarak Toryal,${value}\n2,Wali Sor,${value}\n`).columns.slice(2)
  return column?.field ?? column?.sensitive ?? "-"
}

const each = (table: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  table.flatMap(([says, titles]) => titles.split("|").map((title) => [title, says] as const))

test.each(
  each([
    [
      "captureDate",
      "Fecha y hora de captura|Fecha de la última comunicación|Data do rapto|Data scomparsa|Tag der Verhaftung|Datum van aanhouding|Дата потрапляння в полон|Коли затримано|Datum odvođenja|Data zatrzymania|Data arestării|Дата на задържане|Data e zhdukjes|Ημ/νία εξαφάνισης|დაკავების თარიღი|Գերեվարման ամսաթիվ|Санаи рабудан|Nikhoj Tarikh|Gum hone ki tareekh|Giraftari ki tareekh|बेपत्ता मिति|Yetefabet ken|Guyyaa hidhame|Petsa ng pagdukot|Tarikh ditangkap|Igihe yafatiwe|Dat arestasyon|Data kaptura|Tutuklama Trh.|بەرواری دەسبەسەرکران|Tarehe aliyotekwa",
    ],
    [
      "capturePlace",
      "Municipio de los hechos|Lugar donde fue visto por última vez|Local do desaparecimento|Luogo dell'arresto|zuletzt gesehen in|Entführungsort|Plaats aanhouding|Місце зникнення|Mjesto odvođenja|Miejsce zatrzymania|Vendi i arrestimit|Τόπος εξαφάνισης|Nikhojer sthan|Giraftari ki jagah|Yetefabet bota|Bakka hidhame|Lugar ng pagdukot|Place of last news|آخرین محلی که دیده شده|Inda aka sace shi",
    ],
    [
      "detentionPlace",
      "Sitio de reclusión|Recinto de detención|Estabelecimento prisional|Istituto|Haftort|Де утримується|Burgu|Penitenciar|مقر التوقيف|المؤسسة العقابية|Esir bet|Last known place of detention",
    ],
    [
      "father",
      "Name des Vaters|Prenumele tatălui|Pitar Naam|Ye abat sim|बुबाको नाम|Emri i babait|Naam-e padar|Patronymic",
    ],
    ["mother", "Matar Naam|Όνομα μητρός|Jina la mama|Haadha|Ism al-umm"],
    ["nationality", "Staatsangeh.|Гражд.|Гр-во|Ctzn|Naz.|Obywatelstwo|Cetățenia|Uyr."],
    ["birth", "год р.|Дата народж.|Data urodzenia|Data nașterii|დაბადების თარიღი|Bdate"],
    ["documentNumber", "C.I.|DUI|Ced.|Пасп. №|السجل المدني|No. K/P|Passport"],
    ["district", "Distrito|DS Div|Municipio|Gemeinde|Општина|Komuna|Aanaa"],
    ["province", "Edo.|Depto.|Województwo|Область проживання|Lalawigan"],
    ["family", "Denunciante|Nombre del denunciante|Podnosilac zahtjeva|Melder|Segnalante|Reported by"],
    ["address", "Heimatanschrift|العنوان الدائم"],
    ["phone", "Sim No|Telefon Angehörige"],
    ["legalStatus", "Delito|Tatvorwurf|Reato|Обвинувачення|Krivično djelo|Dafa"],
  ]),
)("IM272 titles of many languages by their words: %s", (title, says) => {
  expect(fieldOf(title)).toBe(says)
})

test.each([
  "Fecha de liberación|Fecha de fallecimiento|Juzgado|Abogado|Estado|Data da morte|Advogado|Data di rilascio|Tribunale|Entlassungsdatum|Anwalt|Gericht|Дата звільнення|Адвокат|Datum puštanja|Data zwolnienia|Petsa ng paglaya|Rihai ki tareekh|Muktir tarikh".split(
    "|",
  ),
])("IM272 other events in those languages, and words that no language has, are no field: %s", (...titles) => {
  const found = titles.filter((title) => title !== "Estado").map((title) => [title, fieldOf(title)])
  expect(found).toEqual(found.map(([title]) => [title, "-"]))
})

test("IM272 what one language calls so is not what another means", () => {
  // `Pena` is a punishment, `data` a day and no more, `il` a province in Turkish and an article in Italian.
  expect(["Pena", "Data", "Catturato il", "Art"].map((title) => fieldOf(title, "Tut"))).toEqual([
    "legalStatus",
    "-",
    "capturePlace",
    "legalStatus",
  ])
})

test.each([
  ["Fecha desap.", "captureDate"],
  ["Lugar desap.", "capturePlace"],
  ["Date cap.", "captureDate"],
  ["Where cap.", "capturePlace"],
  ["Место сод.", "detentionPlace"],
  ["fch_desap", "captureDate"],
  // What may be several things says nothing.
  ["Mar.", "-"],
  ["Rel.", "-"],
  ["Col.", "-"],
  ["Dr.", "-"],
  ["Zmarak T.", "-"],
])("IM273 shortened words: %s", (title, says) => {
  expect(fieldOf(title)).toBe(says)
})

test.each(["Luogo di nascita", "Asal Kota", "Geburtsort", "Місце походження", "Lugar de nac.", "Cidade de origem"])(
  "IM274 a place of birth or origin is a home: %s",
  (title) => {
    expect(fieldOf(title, "Tut")).toBe("province")
  },
)

test("IM274 of a title of two parts the home counts where the other is told already", () => {
  expect(read("Name,الجنسية,بلد/مدينة المنشأ\nZmarak,سوري,Tut\n").columns.map(({ field }) => field)).toEqual([
    "name",
    "nationality",
    "province",
  ])
})

test("IM275 the hour alone is no day, and a remark on the place is one", () => {
  expect(["Hora de detención", "Heure d'arrestation", "Last known location"].map((title) => fieldOf(title))).toEqual([
    "-",
    "-",
    "capturePlace",
  ])
})

test("IM276 the mother's family goes on with the father's", () => {
  const { rows } = read("Nombre(s),Ap. Paterno,Ap. Materno\nZmarak,Wruk,Tut\nWali,Sor,\nLmar,,Tut\n")
  expect(rows.map(({ entry }) => entry.tribe?.value)).toEqual(["Wruk Tut", "Sor", "Tut"])
  // Alone it is the family.
  expect(read("Nombre,Apellido materno\nZmarak,Tut\n").rows[0]?.entry.tribe?.value).toBe("Tut")
  expect(read("Name,Tribe,Clan\nZmarak,Wruk,Tut\n").rows[0]?.entry.tribe?.value).toBe("Wruk")
})

test("IM277 of a name and an alias with a stroke between them it is a name; brackets say which a word of two is", () => {
  const fields = (text: string) => read(text).columns.map(({ field }) => field)
  expect(fields("No,Nama/Alias,Umur\n1,Zmarak alias Tor,30\n")).toEqual([null, "name", "age"])
  expect(fields("No,Nama,Nama alias\n1,Zmarak,Tor\n")).toEqual([null, "name", "alias"])
  expect(fields("الاسم,اللقب (الاسم الحركي)\nZmarak,Tor\n")).toEqual(["name", "alias"])
  expect(fields("الاسم,اللقب (العشيرة)\nZmarak,Tor\n")).toEqual(["name", "tribe"])
})

test("IM278 what tells who somebody is, is a name where it is of a person or nothing else is one", () => {
  const fields = (text: string) => read(text).columns.map(({ field }) => field)
  expect(fields("شهرت متهم,نام پدر\nZmarak,Tor\n")).toEqual(["name", "father"])
  expect(fields("شهرت,ولد,مسکونه\nZmarak,Tor,Tut\n")).toEqual(["name", "father", "province"])
  expect(fields("نام,شهرت\nZmarak,Tor\n")).toEqual(["name", "alias"])
  expect(fields("الاسم,شهرة المعتقل\nZmarak,Tor\n")).toEqual(["name", "alias"])
})

test("IM278 a column of telephones is no name, though Ethiopia calls names so", () => {
  const fields = (text: string) => read(text).columns.map(({ field }) => field)
  expect(fields("Sim,Yeabat sim\nZmarak,Tor\n")).toEqual(["name", "father"])
  const phones = Array.from({ length: 6 }, (_, at) => `Zmarak,+93 79 311 442${at}`).join("\n")
  expect(fields(`Name,SIM\n${phones}\n`)).toEqual(["name", null])
})

test("IM279 a word of two languages is of the titles' beside it", () => {
  const fields = (text: string) => read(text).columns.map(({ field }) => field)
  expect(fields("Jina,Wilaya\nZmarak,Tut\n")).toEqual(["name", "district"])
  expect(fields("Nom,Wilaya\nZmarak,Tut\n")).toEqual(["name", "province"])
  expect(fields("Naran,Suku\nZmarak,Tut\n")).toEqual(["name", "village"])
  expect(fields("Nama,Suku\nZmarak,Tut\n")).toEqual(["name", "tribe"])
})

test.each([
  "تعداد اعضای فامیل",
  "Number of family members",
  "Family size",
  "عدد أفراد الأسرة",
  "Кол-во детей",
  "Village head",
])("IM280 how many people somebody has is no tribe: %s", (title) => {
  expect(["-", "family"]).toContain(fieldOf(title))
})

test("IM281 vowels tell India's words apart", () => {
  expect(["पिता का नाम", "पता", "पति का नाम", "জেলা", "জেল", "ज़िला"].map((title) => fieldOf(title))).toEqual([
    "father",
    // An address where no other column tells a place.
    "province",
    "husband",
    "district",
    "detentionPlace",
    "district",
  ])
})

test("IM282 a patronymic is a father, and beside a name a part of a whole one", () => {
  const fields = (text: string) => read(text).columns.map(({ field }) => field)
  expect(fields("Surname,First name,Patronymic\nWruk,Zmarak,Tor\n")).toEqual(["tribe", "name", "father"])
  expect(fields("Фамилия,Имя отчество\nWruk,Zmarak Tor\n")).toEqual(["tribe", "name"])
  expect(fields("№,Tutuklunun adı soyadı\n1,Zmarak Tor\n")).toEqual([null, "name"])
  expect(fields("№,Nombre y apellidos del preso\n1,Zmarak Tor\n")).toEqual([null, "name"])
})

test.each([
  ["Adamovich", "Adam", undefined],
  ["Адамовна", "Адам", "female"],
  ["Adamovych", "Adam", undefined],
  ["Adam uulu", "Adam", undefined],
  ["Adam o'g'li", "Adam", undefined],
  ["Adam kyzy", "Adam", "female"],
  ["Adamowicz", "Adam", undefined],
  // Given names and families that only end so.
  ["Begović", "Begović", undefined],
  ["Begovič", "Begovič", undefined],
  ["Zmarak Adamovich", "Zmarak Adamovich", undefined],
  ["Mogli", "Mogli", undefined],
  ["Kizito", "Kizito", undefined],
  ["Ulugbek", "Ulugbek", undefined],
])("IM283 a father told by a patronymic alone: %s", (cell, father, sex) => {
  const { entry } = read(`Name,Father\nZmarak,${cell}\n`).rows[0]!
  expect([entry.father?.value, entry.sex?.value ?? undefined]).toEqual([father, sex])
  expect(entry.father?.raw).toBe(cell)
})
