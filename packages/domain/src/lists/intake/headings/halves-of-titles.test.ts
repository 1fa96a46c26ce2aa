import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const columnsOf = (text: string): (string | null)[][] =>
  read(text).columns.map(({ header, field, sensitive }) => [header, field ?? sensitive])

test("IM118 titles over blanks of the row that names the people are its upper half", () => {
  const text = `لست محبوسین,,,,,,
شماره,شهرت,,,سکونت,,سال تولد,تاریخ گرفتاری,نمبر دوسیه
,اسم,ولد,ولدیت,ولسوالی,ولایت,,,
1,زمرک,توریالی,سپین,سپین کوت,توت,1361,1391/9/16,2-95
2,سور گل,ورو,کل,تل,توت,1362,1391/10/16,3-95
`
  expect(columnsOf(text)).toEqual([
    ["شماره", null],
    ["اسم", "name"],
    ["ولد", "father"],
    ["ولدیت", "grandfather"],
    ["ولسوالی", "district"],
    ["ولایت", "province"],
    ["سال تولد", "birth"],
    ["تاریخ گرفتاری", "captureDate"],
    ["نمبر دوسیه", null],
  ])
  expect(read(text).rows).toHaveLength(2)
})

test("IM118 both halves are nobody where a page begins with them again", () => {
  const titles = "No,Detainee,,Born,Arrest date\n,First name,Father,,\n"
  const { rows, setAside } = read(
    `${titles}1,Zmarak,Toryal,1971,2016\n2,Wali,Sor,1972,2016\n${titles}3,Spin,Kal,1973,2017\n`,
  )
  expect(rows.map(({ entry }) => entry.name?.value)).toEqual(["Zmarak", "Wali", "Spin"])
  expect(setAside.map(({ setAside }) => setAside)).toEqual(["header-repeated", "header-repeated"])
})

test("IM172 the year and the place below a title of births, and one word in four that no list knows, leave a row a half of titles", () => {
  const syrian = `رقم الموقوف,الاسم الكامل,,,الأم,المواليد,,تاريخ التوقيف
,الاسم,اسم الأب,الكنية,,السنة,المكان,
DC1,زمرك,سبين,توريالي,مينا,1971,تل التوت,2012/06/09
DC2,ولي,سور,زرماتي,,1965,وادي الزمرك,2/6/2012
`
  expect(columnsOf(syrian).map(([, field]) => field)).toEqual([
    null,
    "name",
    "father",
    "tribe",
    "mother",
    "birth",
    "province",
    "captureDate",
  ])
  expect(read(syrian).rows.map(({ entry }) => textOf(entry, "province"))).toEqual(["تل التوت", "وادي الزمرك"])
  const unknown =
    "No,Detainee,,,Arrest,,,Unit,Rank\n,Name,Father,Born,Date,Place,Whence,,\n1,Zmarak,Toryal,1971,2016,Tut,Kal,x,x\n"
  expect(
    columnsOf(unknown)
      .map(([, field]) => field ?? "-")
      .join(),
  ).toBe("-,name,father,birth,captureDate,capturePlace,-,unit,rank")
  const person = "No,Name,Father,Born,Arrest date,Status\n,Zmarak,Father,Toryal,Date,Place\n1,Spin,Kal,1971,2016,x\n"
  expect(read(person).rows).toHaveLength(2)
})

test.each([
  ["a heading of the table", "Directorate of prisons,,2016,\nName,Father,Born,Arrest date\nZmarak,Toryal,1971,2016\n"],
  ["one known word", "List,,Province,\nName,Father,,Arrest date\nZmarak,Toryal,Tut,2016\n"],
])("IM118 no upper half: %s", (_, text) => {
  expect(read(text).headerRow).toBe(2)
})

test.each([
  ["تاريخ آخر اتصال أو القبض", "captureDate"],
  ["تاريخ الاعتقال أو الخطف", "captureDate"],
  ["Date of arrest or detention", "captureDate"],
  ["Province and tribe", null],
])("IM119 titles joined by a word of which all say the same: %s", (title, field) => {
  const { columns } = read(`Name,${title}\nZmarak Toryal,x\n`)
  expect(columns[1]!.field === "captureDate" ? columns[1]!.field : null).toBe(field)
})

test("IM122 a title whose first part another column has tells by its other part", () => {
  expect(columnsOf("الاسم,اللقب / الشهرة,القبيلة\nزمرك,كل,نور\n")[1]).toEqual(["اللقب / الشهرة", "alias"])
  expect(columnsOf("الاسم,اللقب / الشهرة\nزمرك,كل\n")[1]).toEqual(["اللقب / الشهرة", "tribe"])
})

test("IM123 the names in another writing stand for those that are not there, and for no other", () => {
  const { rows } = read("姓名,姓名拼音,性别\n扎马拉克,Zhamalake,男\n,Suer Kale,男\n")
  expect(rows.map(({ entry }) => entry.name?.value)).toEqual(["扎马拉克", "Suer Kale"])
})

const CHINESE = "序号,编号,姓名,性别,民族,出生日期,身份证号码,户籍地（县乡村）,职业,收押时间,羁押地点,备注"
const HAUSA =
  "Lamba,Sunansa,Sunan uba,Inkiya,Shekaru (lokacin kamu),Garinsu,K/Hukuma,Jiha,Ranar kamu,Inda aka kama shi,Bayani"
const FULFULDE = "Innde,Innde baaba,Duuɓi,Wuro"
test.each([
  [CHINESE, "-,-,name,sex,religion,birth,documentNumber,province,-,captureDate,detentionPlace,notes"],
  ["姓 名,父亲姓名,年龄,县市,乡镇,逮捕日期,罪名", "name,father,age,district,village,captureDate,legalStatus"],
  [HAUSA, "-,name,father,alias,age,village,district,province,captureDate,capturePlace,notes"],
  [FULFULDE, "name,father,age,village"],
  ["ت/ر,ئىسىم-فامىلىسى,جىنسى,تۇغۇلغان يىلى,يۇرتى,تۇتۇلغان ۋاقتى", "-,name,sex,birth,province,captureDate"],
  ["T/R,Lam. Xabsi,Magaca,Naanays,Jins,Dh. sanad / da`,Taariikhda la xiray", "-,-,name,alias,sex,birth,captureDate"],
])("IM125 headings of Chinese, Hausa, Fulfulde, Uyghur and Somali lists: %s", (titles, fields) => {
  const cells = titles.replace(/[^,]+/g, "x")
  const told = read(`${titles}\n${cells}\n`).columns.map(({ field, sensitive }) => field ?? sensitive ?? "-")
  expect(told.join(",")).toBe(fields)
})

test("IM83 a province is named in front of Pashto's genitive too, on any keyboard", () => {
  const people = "1,زمرک,ورو,1361\n2,سور,کل,1362\n"
  const { rows } = read(`ګڼه,نوم,د پلار نوم,زېږون کال\n,د تل ولايت,,\n${people},د توت ولایت,,\n${people}`)
  expect(rows.map(({ entry }) => textOf(entry, "province"))).toEqual(["تل", "تل", "توت", "توت"])
})

test("IM239 titles that fill what the row below leaves blank, and nothing else, are its upper half", () => {
  const text = `كشف الموقوفين والمحالين,,,,,,,,
ت,رقم التوقيف,بيانات الموقوف,,,محل وتاريخ الولادة,,تاريخ الورود,الفرع / الحالة
,,الاسم والنسبة,الاب,الام,المحل,التاريخ,,
١,215/2301,زمرك توريالي,سبين,مينا,تل التوت,١٩٦٨,٢٠١١/٨/١٦,
٢,215/2314,ولي سور,زرماتي,مينا,تل التوت,١٣/٧/١٩٧١,٢٠١٢/١/١٣,
`
  const columns = columnsOf(text)
  expect(columns.map(([, field]) => field)).toEqual([
    null,
    null,
    "name",
    "father",
    "mother",
    "province",
    "birth",
    "captureDate",
    expect.anything(),
  ])
  expect(columns[1]![0]).toBe("رقم التوقيف")
  const english =
    "Ref,Identity,,,Date and place of birth,,Remarks\n,Name,Father,Mother,Date,Place,\n1,Zmarak,Toryal,Mina,1971,Tut,\n"
  expect(columnsOf(english).map(([, field]) => field)).toEqual([
    null,
    "name",
    "father",
    "mother",
    "birth",
    "province",
    "notes",
  ])
})

test("IM239 a row that makes a name of what stands below it is its upper half", () => {
  const text =
    "PRISONERS LIST,,,,,,,,\n,,NAME,,,,DATES,,\nSeq,Prisoner ID,Family,Given,Father,Grandfather,Birth,Arrest,Rem\n1,012,WRUK,ZMARAK,TORYAL,SPIN,20/06/1998,06/04/2022,x\n"
  expect(columnsOf(text).map(([, field]) => field)).toEqual([
    null,
    null,
    "tribe",
    "name",
    "father",
    "grandfather",
    "birth",
    "captureDate",
    "notes",
  ])
  // What stands over a table makes no name of its columns.
  expect(columnsOf("Names of the missing,,\nNo,Name,Father\n1,Zmarak,Toryal\n").map(([, field]) => field)).toEqual([
    null,
    "name",
    "father",
  ])
})

test("IM118 a name below a word for whom it is of is his, whatever its title tells beside it", () => {
  const text =
    'INTERNEES REGISTER,,,,\nSr,Internee,,,Rem.\n,Regn No,Name with parentage & address,Age/Sex,\n1,004011,"Zmarak S/O Toryal, Vill. Tut",38/M,x\n2,004022,"Wali S/O Sor, Vill. Tut",21/M,\n'
  expect(columnsOf(text).map(([, field]) => field)).toEqual([null, null, "name", "age", "notes"])
})

test("IM118 titles below a name that say something by themselves say that", () => {
  const text = '#,Name,,Age\n,Surname,"Given, middle",\n1,WRUK,Zmarak Toryal,30\n2,SOR,Wali,31\n'
  expect(columnsOf(text).map(([, field]) => field)).toEqual([null, "tribe", "name", "age"])
})
