import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"

const columnsOf = (text: string): string =>
  read(text)
    .columns.map(({ field, why }) => field ?? why)
    .join(" ")

const PEOPLE = [
  ["12", "Zmarak Toryal", "34 / x", "Farah", "2012-03-04"],
  ["13", "Wali Spin", "22 / y", "Kunar", "2012-05-06"],
  ["14", "Torak Sor", "23 / y", "Kunar", "2013-01-02"],
]
const table = (...titles: readonly string[]): string =>
  [...titles, ...PEOPLE.map((cells) => cells.join(","))].join("\n")

test.each([
  ["English", "No,NAME OF DETAINEE,AGE /,PROV.,DATE OF", ",AND HIS FATHER,MAR. STATUS,,CAPTURE"],
  ["Sorani", "ژ.,ناوی گیراو و,تەمەن /,خەڵکی,ڕۆژی", "دۆسیە,باوک و باپیری,باری خێزانی,,گیران"],
  ["Arabic", "رقم,اسم الموقوف,العمر /,محل,تاريخ", "الإضبارة,وأبيه وجده,الحالة الزوجية,السكن,التوقيف"],
  ["Dari", "شماره,نام محبوس,سن و,محل,تاریخ", "دوسیه,و پدر,حالت مدنی,سکونت,گرفتاری"],
  ["Pashto", "د دوسیې,د بندي نوم او,عمر /,د استوګنې,د نیولو", "شمېره,د پلار نوم یې,مدني حالت,ځای,نېټه"],
  ["Urdu", "نمبر,نام ملزم,عمر /,سکنہ,تاریخ", "شمار,مع ولدیت,ازدواجی حیثیت,,گرفتاری"],
  ["Turkish", "SIRA,ŞAHSIN ADI,YAŞ /,İKAMET,GÖZALTI", "NO,VE BABA ADI,MEDENİ HALİ,,TARİHİ"],
  ["Russian", "№,ИМЯ ЗАДЕРЖАННОГО,ВОЗРАСТ /,МЕСТО,ДАТА", "ДЕЛА,И ЕГО ОТЦА,СЕМ. ПОЛОЖ.,ЖИТЕЛЬСТВА,ЗАДЕРЖ."],
  ["German", "Lfd.,NAME DES GEFANGENEN,ALTER /,HEIMAT-,TAG DER", "NR.,UND SEINES VATERS,FAM.STAND,ORT,FESTNAHME"],
])("IM313 titles that go on in a second row are one: %s", (_, first, second) => {
  const heading = "Directorate of prisons,,,,"
  for (const text of [table(first, second), table(heading, first, second)]) {
    expect(columnsOf(text)).toBe("ordinal name age province captureDate")
    expect(read(text).rows).toHaveLength(3)
  }
})

test("IM313 titles go on in a third row", () => {
  const text = table("No,DETAINEE'S,AGE /,PLACE OF,DATE", ",NAME &,STATUS,RESIDENCE,OF", ",FATHER'S NAME,,,ARREST")
  expect(columnsOf(text)).toBe("ordinal name age province captureDate")
  expect(read(text).columns[1]!.header).toContain("NAME & FATHER'S NAME")
})

test("IM313 a title that is not open stands over its own column alone", () => {
  const text = "No,NAME OF DETAINEE,DATE OF,\n,AND FATHER,ARREST,HALL\n1,Zmarak Toryal,2012-03-04,2\n"
  expect(
    read(text)
      .columns.map(({ header }) => header)
      .at(-1),
  ).toBe("HALL")
})

test.each([
  ["a heading of the table", "Orodha ya,,,,\nNa.,Jina,Umri,Mkoa,Tarehe\n1,Zmarak Toryal,34,Farah,2012-03-04\n", 1, 2],
  ["people", "Name and,Father,Home\nZmarak,Toryal,Farah 3\nWali,Spin,Kunar 4\n", 2, 1],
])("IM313 what is none of the titles is left where it stands: %s", (_, text, people, headerRow) => {
  expect(read(text).headerRow).toBe(headerRow)
  expect(read(text).rows).toHaveLength(people)
})

const NAMED = ["Zmarak", "Wali", "Torak", "Baryal", "Lmar", "Spogmay"]
const FATHERS = ["Toryal", "Spin", "Sor Gul", "Kal", "Wruk", "Zarif"]
const rows = (row: (name: string, father: string, at: number) => string): string =>
  NAMED.map((name, at) => row(name, FATHERS[at]!, at)).join("\n")

test("IM314 names stand under a title that is only guessed, where no other column has them", () => {
  const text = `No,Father of the house,Province\n${rows((name, father, at) => `${at},${name} ${father},Farah`)}\n`
  expect(columnsOf(text)).toBe("ordinal name province")
})

test("IM314 single words before the fathers are the names", () => {
  const text = `No,Blorg,Father's name,Province\n${rows((name, father, at) => `${at},${name},${father},Farah`)}\n`
  expect(columnsOf(text)).toBe("ordinal name father province")
  const towns = `No,Father's name,Blorg\n${rows((_, father, at) => `${at},${father} Gul,Farah`)}\n`
  expect(read(towns).rows.map(({ entry }) => textOf(entry, "name"))[0]).toBe("Toryal Gul")
})

test("IM330 titles that are more known together with those above are their lower half", () => {
  const titles = "ت,اسم الموقوف وشهرته,,تولد,,رقم,تاريخ ومكان\n,الاسم,الأب والجد,السنة,المكان,القضية,القبض\n"
  const text = `${titles}1,زمرك,توريال سبين,1981,التوت,ق/33,١٢ آب ٢٠١٦ / التوت\n`
  expect(columnsOf(text)).toBe("ordinal name father birth province ordinal captureDate")
  expect(read(text).rows).toHaveLength(1)
  const heading = "Prison of the north,,Spring,,2nd list\nNo,Name,Father,Age,Village\n1,Zmarak,Toryal,34,Tut\n"
  expect(read(heading).headerRow).toBe(2)
})
