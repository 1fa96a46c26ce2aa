import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import {
  comparedValues,
  finish,
  type IntakeRow,
  isRefused,
  type ListEntry,
  readAge,
  readDate,
  readList,
} from "../index.ts"
import { fatherAndTribe } from "./cell-words.ts"

function rowsOf(csv: string): readonly IntakeRow[] {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.rows
}
const entriesOf = (csv: string): ListEntry[] => rowsOf(csv).map(({ entry }) => entry)

test("IM59 a word for nothing in a cell is nothing that two rows share; a name stays", () => {
  const [first, second] = entriesOf("نام,نمبر تذکره,ولایت\nزمری,ندارد,نامعلوم\nنامعلوم,۱۲۳,هرات\n")
  expect([first!.documentNumber, first!.province]).toEqual([null, null])
  expect([second!.name?.value, second!.documentNumber?.value]).toEqual(["نامعلوم", "۱۲۳"])
  expect(entriesOf("Name,Tribe,CNIC\nZmaray,n/a,UNK\n")[0]).toMatchObject({ tribe: null, documentNumber: null })
})

test.each([
  "unbek.",
  "k. A.",
  "k.A.",
  "Keine Angabe",
  "ohne Angaben",
  "nicht bekannt",
  "onbekend",
  "okänd",
  "desconocida",
])("IM318 what German and other hands write for nothing known is nothing: %s", (cell) => {
  const [row] = entriesOf(`Vorname,Vatersname,Wohnort\nZmaray,${cell},${cell}\n`)
  expect([row!.father, row!.province]).toEqual([null, null])
})

test.each(["K. A.", "K.A.", "Akin", "Unbeki"])("IM318 initials and names stay: %s", (cell) => {
  expect(entriesOf(`Vorname,Vatersname\nZmaray,${cell}\n`)[0]!.father?.value).toBe(cell)
})

test("IM60 a father's cell may say that he is dead and of which tribe", () => {
  expect(fatherAndTribe("Late Torak, caste Noorzai")).toEqual({ father: "Torak", tribe: "Noorzai" })
  expect(fatherAndTribe("Torak, Noorzai tribe")).toEqual({ father: "Torak", tribe: "Noorzai" })
  expect(fatherAndTribe("مرحوم تورک قوم نورزی")).toEqual({ father: "تورک", tribe: "نورزی" })
  expect(fatherAndTribe("Latif Torak")).toEqual({ father: "Latif Torak", tribe: null })
  const [entry] = entriesOf('Particulars of person\n"Zmaray S/o Late Torak, caste Noorzai"\n')
  expect([entry!.name?.value, entry!.father?.value, entry!.tribe?.value]).toEqual(["Zmaray", "Torak", "Noorzai"])
  expect(comparedValues(entry!, 0)).toEqual({ name: "Zmaray Noorzai S/o Torak", father: "Torak" })
})

test("IM61 dates with two digits of a year beside a month's name or between points, and months of more languages", () => {
  const dayOf = (text: string): string | undefined => readDate(text, { todayDay: 20_000 }).value?.edtf
  expect(["24AUG07", "3 Jul 66", "01.08.12"].map(dayOf)).toEqual(["2007-08-24", "1966-07-03", "2012-08-01"])
  expect(
    ["14 مئی 2014", "12 марта 2015 г.", "1 févr. 2012", "3 Ağustos 2016", "5 Luulyo 2017", "7 sentabr 2018"].map(dayOf),
  ).toEqual(["2014-05-14", "2015-03-12", "2012-02-01", "2016-08-03", "2017-07-05", "2018-09-07"])
  expect(["env. 1967", "abt. 1973", "около 1980"].map(dayOf)).toEqual(["1967~", "1973~", "1980~"])
  expect(["1979 г.р.", "né en 1990", "مواليد 1985"].map(dayOf)).toEqual(["1979", "1990", "1985"])
  expect(readDate("جماد ثاني 1440").value).toMatchObject({ calendar: "hijri", precision: "month" })
  // A year before the others with two digits stays unread: it may be of another calendar.
  expect(readDate("92/10/13").value).toBeNull()
})

test("IM105 months are read as German, Italian, Dutch, Nordic, Spanish, Portuguese, Indonesian and Swahili hands write and shorten them", () => {
  const dayOf = (text: string): string | undefined => readDate(text).value?.edtf
  for (const [texts, day] of [
    [["3. Januar 1840", "3 jan. 1840", "3 enero 1840", "3 gennaio 1840", "3 de janeiro de 1840"], "1840-01-03"],
    [["3. März 1840", "3 maart 1840", "3 marts 1840", "3 marzo 1840", "3 março 1840", "3 Maret 1840"], "1840-03-03"],
    [["3 okt 1840", "3. Oktober 1840", "3 out 1840", "3 ottobre 1840", "3 octubre 1840"], "1840-10-03"],
    [["3 des 1840", "3. Dez. 1840", "3 desember 1840", "3 dicembre 1840", "3 Desemba 1840"], "1840-12-03"],
  ] as const)
    for (const text of texts) expect([text, dayOf(text)]).toEqual([text, day])
  // The rains of a year are no December.
  expect(dayOf("saison des pluies 1998")).toBe("1998")
})

test("IM117 years with two digits behind day and month are read where the column shows which is the day", () => {
  const daysOf = (...cells: readonly string[]) =>
    entriesOf(`Name,Date of arrest\n${cells.map((cell) => `Zmaray Torak,${cell}`).join("\n")}\n`).map(
      ({ captureDate }) => captureDate?.value?.edtf ?? null,
    )
  expect(daysOf("31/10/21", "06/07/18", "25-3-19")).toEqual(["2021-10-31", "2018-07-06", "2019-03-25"])
  expect(daysOf("10/31/21", "07/16/18", "06/07/18")).toEqual(["2021-10-31", "2018-07-16", "2018-06-07"])
  // Years before the others, nothing that says which is the day, and digits of hands that count other years.
  expect(daysOf("98/06/25", "97/07/21", "13/01/12")).toEqual([null, null, null])
  expect(daysOf("01/07/09", "02/03/11")).toEqual([null, null])
  expect(daysOf("۲۱/۱۰/۹۸", "۲۵/۰۳/۹۷")).toEqual([null, null])
})

test("IM62 Cyrillic names and places are compared as they are written", () => {
  const [entry] = entriesOf("Ф.И.О.,Область\nЗармина Тораковна,Хатлон\n")
  expect(entry!.name?.value).toBe("Зармина Тораковна")
  expect(comparedValues(entry!, 0)).toEqual({ name: "Зармина Тораковна", province: "Хатлон" })
})

test("IM64 a name that ends as the word for a mother does stays whole", () => {
  const [one, two] = entriesOf("الاسم,المحافظة\nزمري تورك أسامه لمر,عدن\nزمري اسامه أمه زرمينة,عدن\n")
  expect([one!.name?.value, two!.name?.value]).toEqual(["زمري تورك أسامه لمر", "زمري اسامه"])
})

test("IM64 a mother told after the father is no part of his name, nor of the person's", () => {
  const [one, two, three] = entriesOf(
    "Nom,Filiation\nZmaray,fils de Torak et de Gulalai\nBaryal,Torak (mère : Gulalai)\nزمري تورك (أمه زرمينه),تورك والدته زرمينه\n",
  )
  expect([one, two, three].map((entry) => [entry!.name?.value, entry!.father?.value])).toEqual([
    ["Zmaray", "Torak"],
    ["Baryal", "Torak"],
    ["زمري تورك", "تورك"],
  ])
  expect(entriesOf("Name,Father\nAnne Mere,Etienne\n")[0]).toMatchObject({
    name: { value: "Anne Mere" },
    father: { value: "Etienne" },
  })
})

test.each([
  ["Zarmina D/o Torak", "Zarmina", "Torak", "female", "Zarmina D/o Torak"],
  ["ZARMINA D/O: LATE TORAK", "ZARMINA", "TORAK", "female", "ZARMINA D/O TORAK"],
  ["Zarmina w/o Torak", "Zarmina", "Torak", "female", "Zarmina"],
  ["زرمینہ زوجہ تورک", "زرمینہ", "تورک", "female", "زرمینہ"],
  ["زرمينة بنت تورك", "زرمينة", "تورك", "female", "زرمينة بنت تورك"],
  ["Zarmina bint Torak", "Zarmina", "Torak", "female", "Zarmina bint Torak"],
  ["Zmaray (son of Torak)", "Zmaray", "Torak", undefined, "Zmaray (son of Torak)"],
  [
    "Noorzaev, Zmaray (daughter of Torak)",
    "Noorzaev, Zmaray",
    "Torak",
    "female",
    "Noorzaev, Zmaray (daughter of Torak)",
  ],
  ["Zmaray s/oTorak", "Zmaray", "Torak", undefined, "Zmaray s/o Torak"],
  ["Zmaray ag Torak", "Zmaray", "Torak", undefined, "Zmaray ag Torak"],
])(
  "IM81 who is told by a father or a husband in one cell is parted from him: %s",
  (cell, name, father, sex, compared) => {
    const { entry } = rowsOf(`Name\n"${cell}"\n`)[0]!
    expect([entry.name?.value, (entry.father ?? entry.husband)?.value, entry.sex?.value]).toEqual([name, father, sex])
    expect(comparedValues(entry, 0).name).toBe(compared)
  },
)

test.each([
  ["Zarmina W/o Torak", "Zarmina", null, null, "Torak"],
  ["Zarmina D/o Baryal W/o Torak", "Zarmina", "Baryal", null, "Torak"],
  ["Zarmina W/o Torak S/o Baryal", "Zarmina", null, null, "Torak"],
  ["زرمينة زوجة تورك", "زرمينة", null, null, "تورك"],
  ["زرمینه همسر تورک", "زرمینه", null, null, "تورک"],
  ["زرمینه د تورک ښځه", "زرمینه", null, null, "تورک"],
  ["Zarmina épouse Torak", "Zarmina", null, null, "Torak"],
  ["Zarmina D/o Torak S/o Baryal", "Zarmina", "Torak", "Baryal", null],
  ["زرمینه د تورک لور", "زرمینه", "تورک", null, null],
])("IM32 a husband who is told beside a name is no father: %s", (cell, name, father, grandfather, husband) => {
  const { entry } = rowsOf(`Name\n"${cell}"\n`)[0]!
  const told = [entry.name, entry.father, entry.grandfather, entry.husband].map((text) => text?.value ?? null)
  expect([...told, entry.sex?.value]).toEqual([name, father, grandfather, husband, "female"])
})

test.each([
  ["W/o Torak", null, "Torak"],
  ["w/o: Torak s/o Baryal", null, "Torak"],
  ["زوجه تورک", null, "تورک"],
  ["همسر تورک", null, "تورک"],
  ["د تورک ښځه", null, "تورک"],
  ["Baryal W/o Torak", "Baryal", "Torak"],
  ["D/o Baryal", "Baryal", null],
  ["S/o Torak", "Torak", null],
  ["S/oTorak", "Torak", null],
  ["Torak", "Torak", null],
])("IM33 a husband in the father's cell is no father: %s", (cell, father, husband) => {
  const { entry } = rowsOf(`Name,Father\nZarmina,"${cell}"\n`)[0]!
  expect([entry.father?.value ?? null, entry.husband?.value ?? null]).toEqual([father, husband])
  expect(comparedValues(entry, 0)).toEqual({
    name: "Zarmina",
    ...(father !== null && { father }),
    ...(husband !== null && { husband }),
    ...((husband !== null || cell.startsWith("D/o")) && { sex: "female" }),
  })
})

test("IM33 a column of husbands is read as one, and a husband tells two wives of one name apart by their keys", () => {
  const rows = rowsOf("Name,Husband's name,Province\nZarmina,Torak,Wardak\nZarmina,Baryal,Wardak\n")
  expect(rows.map(({ entry }) => entry.husband?.value)).toEqual(["Torak", "Baryal"])
  expect(rows[0]!.entry.key).not.toBe(rows[1]!.entry.key)
})

test.each([
  "25 ans",
  "environ 25 ans",
  "25 лет",
  "около 25",
  "25 y.o.",
  "aged 25",
  "25 ساڵ",
  "umur 25 tahun",
  "العمر 25 سنة",
])("IM82 an age is read with the words around it: %s", (cell) => {
  const age = readAge(cell)
  expect(age === null ? null : (age.from + age.to) / 2).toBe(25)
})

test.each([
  "1972 г.",
  "1972г.",
  "1972 г.р.",
  "b. 1972",
  "vers 1972",
  "né en 1972",
  "prés. 1972",
  "né présumé en 1972",
  "سنة 1972 مفترضة",
  "hacia 1972",
  "hivernage 1972",
  "зимой 1972 г.",
  "summer 1972",
])("IM82 a year is read with the words around it: %s", (cell) => {
  expect(readDate(cell).value).toMatchObject({ precision: "year", edtf: expect.stringContaining("1972") })
})

test("IM83 a row that names a district or a province says it of the rows below", () => {
  const rows = rowsOf(
    "S.No,Ref,Name,Father,Age\nDISTRICT NORTH,,,,\n1,A1,Zmaray,Torak,30\n2,A2,Baryal,Torak,31\nSOUTH DISTRICT,,,,\n1,A3,Gulalai,Torak,32\nولسوالی: گذره,,,,\n1,A4,Zarghun,Torak,33\nProvince of Herat,,,,\n2,A5,Sangar,Torak,34\n",
  )
  expect(rows.map(({ entry }) => [entry.district?.value, entry.province?.value])).toEqual([
    ["NORTH", undefined],
    ["NORTH", undefined],
    ["SOUTH", undefined],
    ["گذره", undefined],
    [undefined, "Herat"],
  ])
  const own = rowsOf("S.No,Ref,Name,District,Age\nDISTRICT NORTH,,,,\n1,A1,Zmaray,Guzara,30\n2,A2,Baryal,,31\n")
  expect(own.map(({ entry }) => entry.district?.value)).toEqual(["Guzara", "NORTH"])
})

test("IM84 a column whose dates show the month first is read so; one slip shows nothing", () => {
  const daysOf = (...cells: readonly string[]) =>
    rowsOf(`name,date of arrest\n${cells.map((cell, at) => `Gul ${at},${cell}`).join("\n")}\n`).map(
      ({ entry }) => entry.captureDate?.value?.edtf,
    )
  expect(daysOf("07/14/2003", "08/25/2003", "03/08/2004")).toEqual(["2003-07-14", "2003-08-25", "2004-03-08"])
  expect(daysOf("07/14/2003", "25/08/2003", "03/08/2004")).toEqual(["2003-07-14", "2003-08-25", "2004-08-03"])
  expect(daysOf("07/14/2003", "03/08/2004")).toEqual(["2003-07-14", "2004-08-03"])
})

test("IM85 a sex is read as offices of other countries write it", () => {
  const sexesOf = (...cells: readonly string[]) =>
    rowsOf(`name,sex\n${cells.map((cell) => `Gul,${cell}`).join("\n")}\n`).map(({ entry }) => entry.sex?.value)
  expect(new Set(sexesOf("نێر", "муж.", "Homme", "erkek", "Laki-laki", "мард"))).toEqual(new Set(["male"]))
  expect(new Set(sexesOf("مێ", "жен.", "Femme", "kadın", "Perempuan", "عورت"))).toEqual(new Set(["female"]))
})

test.each(["عمر (بوقت گرفتاری)", "Age (at arrest)", "Âge à l'interpellation", "Возраст (на момент задержания)"])(
  "IM31 an age whose title speaks of an arrest is of that day: %s",
  (title) => {
    const [row] = rowsOf(`Name,${title},Date of arrest\nZmaray,20,2000-06-01\n`)
    expect(row!.entry.ageStatedOn?.value?.edtf).toBe("2000-06-01")
  },
)

test.each([
  ["ТОРАКОВ Замарай Адамович", "Адам", undefined],
  ["Торакова Зармина Исаевна", "Иса", "female"],
  ["Замарай Сергеевич Тораков", "Сергей", undefined],
  ["Torakov, Zmaray Khasanovich", "Khasan", undefined],
  ["Torakova Zarmina Aptievna", "Apti", "female"],
  ["Mehmed Alija Begović", undefined, undefined],
  ["Torak Zmarayovich", undefined, undefined],
])("IM86 a patronymic tells the father: %s", (cell, father, sex) => {
  const { entry } = rowsOf(`Name\n"${cell}"\n`)[0]!
  expect([entry.name?.value, entry.father?.value, entry.sex?.value]).toEqual([cell, father, sex])
  // A column of fathers is stronger.
  expect(rowsOf(`Name,Father\n"${cell}",Baryal\n`)[0]!.entry.father?.value).toBe("Baryal")
})

test.each([
  ["زمری د تورک زوی د سپین لمسی", ["زمری", "تورک", "سپین", undefined]],
  ["زمری ولد تورک نیکه: سپین، منګل قوم", ["زمری", "تورک", "سپین", "منګل"]],
  ["زمری د تورک زوی، منګل", ["زمری", "تورک", undefined, "منګل"]],
  ["زمری ولد تورک د شین ګل لمسی، سبز قوم", ["زمری", "تورک", "شین ګل", "سبز"]],
  ["ګلالۍ د تورک لور", ["ګلالۍ", "تورک", undefined, undefined]],
  ["زمری زوی د تورک", ["زمری", "تورک", undefined, undefined]],
])("IM113 fathers, grandfathers and tribes are told by Pashto's words behind them: %s", (cell, told) => {
  const [entry] = entriesOf(`نوم,ولایت\n"${cell}",خوست\n`)
  const { name, father, grandfather, tribe } = entry!
  expect([name, father, grandfather, tribe].map((one) => one?.value)).toEqual(told)
  expect(entry!.sex?.value).toBe(cell.endsWith("لور") ? "female" : undefined)
})

test.each([
  ["د انذرګل لور", "انذرګل", "female"],
  ["د تورک زوی", "تورک", undefined],
  ["دختر سلطان علی", "سلطان علی", "female"],
  ["D/o Torak", "Torak", "female"],
  ["د ګل", "د ګل", undefined],
])("IM235 a father's cell may say around him whose father he is: %s", (cell, father, sex) => {
  const [entry] = entriesOf(`نوم,د پلار نوم\nسپین,"${cell}"\n`)
  expect([entry!.father?.value, entry!.sex?.value]).toEqual([father, sex])
})

test.each([
  ["یکم ستمبر 2023", "2023-09-01"],
  ["الأول من آذار 2016", "2016-03-01"],
  ["first of May 2019", "2019-05-01"],
  ["اول حمل ۱۳۹۹", "2020-03-20"],
])("IM236 the first of a month is told by its word: %s", (cell, day) => {
  expect(readDate(cell).value?.fromDay).toBe(Date.parse(day) / 86_400_000)
  expect(readDate("ربیع الاول 1440").value?.precision).toBe("month")
  expect(readDate("اول 2019").value).toBeNull()
})

test.each([
  "معلوم نه دی",
  "معلوم نه دي",
  "نه دی معلوم",
  "معلوم نشد",
  "نامشخص",
  "غير مذكور",
  "لا يعرف",
  "ذکر نشده",
  "درج نہیں",
  "not given",
  "pas connu",
])("IM237 a word for what nobody knows is no father: %s", (cell) => {
  expect(entriesOf(`Name,Father\nZmaray,${cell}\n`)[0]!.father).toBeNull()
})

test("IM114 a month behind its year is read, with Pashto's words for year and month between", () => {
  const days = ["د ۱۳۸۹ کال د غویي میاشت", "غویی ۱۳۸۹", "2019 May"]
  const read = entriesOf(`نوم,د نیولو نېټه\n${days.map((day) => `زمری,${day}`).join("\n")}\n`)
  const [month, same, may] = read.map(({ captureDate }) => captureDate?.value)
  expect(month?.precision).toBe("month")
  expect([month?.fromDay, month?.toDay]).toEqual([same?.fromDay, same?.toDay])
  expect(may?.edtf).toBe("2019-05")
})

test.each([
  ["fils de Ousmane et Dicko Aissata", "Ousmane"],
  ["Mohamed Ahmed et Fadimata", "Mohamed Ahmed"],
  ["Torak and Mina", "Torak"],
  ["Торак и Мина", "Торак"],
  ["Torak Et", "Torak Et"],
])("IM263 a father's cell that tells the mother behind an and tells the father before it: %s", (cell, father) => {
  expect(entriesOf(`Nom,Filiation\nZmarak,${cell}\n`)[0]!.father?.value).toBe(father)
})

test.each([
  ["4ê Pûşperê 2016", "2016-06-04"],
  ["26ê Rêbendanê 2019", "2019-01-26"],
  ["18ê Reşemîê 2017", "2017-02-18"],
  ["8ê Berfanbarê 2015", "2015-12-08"],
  ["31ê Kewçêrê 2016", "2016-10-31"],
  ["3ê Îlonê 2016", "2016-09-03"],
  ["Avrêl 2019", "2019-04-01"],
  ["1ê Tîrmehê 2018", "2018-07-01"],
  ["تشرینی دووەمی ٢٠١٦", "2016-11-01"],
  ["12ی ئازاری 2017", "2017-03-12"],
])("IM265 months as Kurds of Turkey, Syria and Iraq call them are Gregorian beside such a year: %s", (cell, day) => {
  expect(readDate(cell).value?.fromDay).toBe(Date.parse(day) / 86_400_000)
  expect(readDate("4 پوشپەر 1395").value?.calendar).toBe("solar-hijri")
})

test("IM237 a day, an age or a sex that nobody knows is missing, and not unread", () => {
  const rows = rowsOf(
    "Name,Age,Date of arrest,Sex\nZmarak,لا يدرى,الله أعلم,nizanin\nTorak,ten,soon,x\nWali,dont know,l.y.,unknown\n",
  )
  expect(
    rows.map(({ findings }) => findings.map(({ code }) => code).filter((code) => code.endsWith("-not-read"))),
  ).toEqual([[], ["age-not-read", "date-not-read", "sex-not-read"], []])
})

test("IM75 an age in a column of births has a Kurdish word beside it too", () => {
  const [entry] = entriesOf("ناو,لەدایکبوون\nزمرک,تەمەن ٣٨\n")
  expect(entry!.age?.value).toMatchObject({ from: 38, to: 38 })
})

test.each([
  ["Zmarak s/o Torak Wruk, Bala Buluk, Farah", ["Zmarak", "Torak Wruk", "Bala Buluk, Farah"]],
  ["زمرک ولد تورک، بالابلوک، فراه", ["زمرک", "تورک", "بالابلوک، فراه"]],
  ["Zmarak s/o Torak, caste Noorzai", ["Zmarak", "Torak", undefined]],
  ["Zmarak s/o Torak", ["Zmarak", "Torak", undefined]],
])("IM269 what stands behind a comma after the father is where they are of: %s", (cell, told) => {
  const [entry] = entriesOf(`Name\n"${cell}"\n`)
  expect([entry!.name, entry!.father, entry!.village].map((one) => one?.value)).toEqual(told)
  const [beside] = entriesOf(`Name,Province\n"${cell}",Herat\n`)
  expect([beside!.father?.value, beside!.village, beside!.province?.value]).toEqual([told[1], null, "Herat"])
})
