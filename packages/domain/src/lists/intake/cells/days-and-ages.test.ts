import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"
import { readDate } from "./intake-date.ts"
import { readAge, readAgeInYear, readSex } from "./person-words.ts"

test.each([
  ["2017年2月12日", "2017-02-12"],
  ["2017年2月12号", "2017-02-12"],
  ["2018年7月", "2018-07"],
  ["1991年", "1991"],
  ["1970-يىلى", "1970"],
  ["2018-يىلى 23-ئىيۇن", "2018-06-23"],
  ["2018-يىلى 1-ئاي", "2018-01"],
  ["2017-يىلى ئىيۇن", "2017-06"],
  ["20 ga watan Maris 2017", "2017-03-20"],
  ["Janairu 2014", "2014-01"],
  ["19 Diseembar 2009", "2009-12-19"],
  ["qiyaas 1986", "1986~"],
])("IM120 days and months are read as Chinese, Uyghur, Hausa and Somali hands write them: %s", (text, edtf) => {
  expect(readDate(text).value?.edtf).toBe(edtf)
})

test("IM120 a spring is a season, and the month of that name is one", () => {
  expect(readDate("28 ربيع الأول 1440هـ").value?.precision).toBe("day")
  expect(readDate("ربيع 2014").value?.edtf).toBe("2014")
})

test("IM120 a letter behind the year tells its calendar in Pashto", () => {
  expect(readDate("3 د وری 1395 ل").value?.calendar).toBe("solar-hijri")
  expect(readDate("28/1/1436 ق").value?.calendar).toBe("hijri")
})

test.each([
  ["19 yanzu 2018", 19, "2018"],
  ["33 ساله در 1397", 33, "1397"],
  ["33 (2018)", 33, "2018"],
  ["33 in 2018", 33, "2018"],
])("IM121 an age may say of which year it is: %s", (cell, from, year) => {
  expect(readAgeInYear(cell)).toEqual({ age: { from, to: from, isAbout: false }, year })
})

test("IM121 what is no age in a year is none", () => {
  for (const cell of ["1973", "33", "12/3/2018", "33 ساله", "x 2018"]) expect(readAgeInYear(cell), cell).toBeNull()
})

test("IM121 the year is the day that the age is of; a birth in a column of ages and an age behind a birth are told", () => {
  const [ofYear, born] = read("Name,Age\nZmarak Toryal,19 yanzu 2018\nWali Sor,b. 1973\n").rows
  expect(ofYear!.entry.ageStatedOn?.value?.edtf).toBe("2018")
  expect(born!.entry.birth?.value?.edtf).toBe("1973")
  const [both] = read("نام,سال تولد\nزمرک توریالی,1364 (33 ساله در 1397)\n").rows
  expect(both!.entry.birth?.value?.calendar).toBe("solar-hijri")
})

test.each([
  ["DOB 1994", "1994"],
  ["D.O.B. 3 May 1970", "1970-05-03"],
  ["dob: 13/09/1975", "1975-09-13"],
  ["24.06.1984", "1984-06-24"],
  ["Date of birth 1994", "1994"],
  ["geb. 1971", "1971"],
])("IM326 a birth in a column of ages is one, with a word for it or as a day: %s", (cell, edtf) => {
  const { entry, findings } = read(`Name,Age\nZmarak Toryal,${cell}\n`).rows[0]!
  expect([entry.birth?.value?.edtf, findings.filter(({ code }) => code === "age-not-read")]).toEqual([edtf, []])
})

test.each(["adult", "33 years", "about 20", "33 (2018)", "Dobrin", "20 in 2018"])(
  "IM326 what is none is no birth: %s",
  (cell) => {
    expect(read(`Name,Age\nZmarak Toryal,${cell}\n`).rows[0]!.entry.birth).toBeNull()
  },
)

test.each(["50岁", "48 ياش", "23 کاله"])("IM82 an age is read with the words around it: %s", (cell) => {
  expect(readAge(cell)?.from).toBe(Number.parseInt(cell, 10))
})

test.each([
  ["男", "male"],
  ["女", "female"],
  ["ئەر", "male"],
  ["ئايال", "female"],
  ["L", "male"],
  ["Dh", "female"],
  ["维", null],
])("IM85 a sex is read as Chinese, Uyghur and Somali offices write it: %s", (cell, sex) => {
  expect(readSex(cell)).toBe(sex)
})

test("IM124 a Chinese identity number tells the birth where nothing else does", () => {
  const number = (id: string, birth: string): string | undefined =>
    read(`姓名,出生日期,身份证号\n扎马拉克,${birth},${id}\n`).rows[0]!.entry.birth?.value?.edtf
  expect(number("65000019880614****", "")).toBe("1988-06-14")
  expect(number("650000198806140010", "1990.2")).toBe("1990-02")
  expect(number("650000198813140010", "")).toBeUndefined()
  expect(number("123456789012", "")).toBeUndefined()
})

test("IM147 the day of a visit is the day that the age is of", () => {
  const [row] = read("Patient Name,Age,VISIT_DT\nZmarak Toryal,19,2018-05-03\n").rows
  expect(row!.entry.ageStatedOn?.value?.edtf).toBe("2018-05-03")
})

test.each([
  ["3 Januarii 1867", "1867-01-03"],
  ["14 7bris 1790", "1790-09-14"],
  ["12 VI 1884", "1884-06-12"],
  ["12.XII.1944", "1944-12-12"],
  ["3/IX 1889", "1889-09-03"],
  ["1944. VI. 12.", "1944-06-12"],
  ["5 stycznia 1980", "1980-01-05"],
  ["5 січня 1980 р.", "1980-01-05"],
  ["9. listopadu 1931", "1931-11-09"],
  ["01 Agt 2001", "2001-08-01"],
  ["17 Nop 1990", "1990-11-17"],
  ["24 Δεκεμβρίου 1950", "1950-12-24"],
])(
  "IM171 months are read in Latin, in Roman numerals and as Central Europe, Greece and Indonesia write them: %s",
  (text, edtf) => {
    expect(readDate(text).value?.edtf).toBe(edtf)
  },
)

test.each(["12 IIX 1884", "5 VX 1901", "12 MM 1884"])(
  "IM171 what is no month in Roman numerals is none: %s",
  (text) => {
    expect(readDate(text).value).toBeNull()
  },
)

test.each([
  ["12/05/2530", "1987-05-12"],
  ["2530", "1987"],
  ["12 พฤษภาคม 2530", "1987-05-12"],
  ["๑๒ พ.ค. ๒๕๓๐", "1987-05-12"],
  ["១២ ឧសភា ២៥៣០", "1987-05-12"],
  ["১২ মে ১৯৮৭", "1987-05-12"],
  ["१२ मई १९८७", "1987-05-12"],
  ["12 მაისი 1987", "1987-05-12"],
])("IM175 days are read in the digits and months of other scripts, and years of the Buddha: %s", (text, edtf) => {
  expect(readDate(text).value?.edtf).toBe(edtf)
})

test.each([
  ["أواخر 2012", "2012"],
  ["أوائل عام ٢٠١٤", "2014"],
  ["منتصف آذار 2013", "2013-03"],
  ["بداية سنة 2015", "2015"],
  ["اواخر ۱۳۹۵", "2016-03-20?/2017-03-20?"],
  ["Ende 2011", "2011"],
  ["Anfang Mai 2014", "2014-05"],
  ["Sommer 2014", "2014"],
  ["end of 2013", "2013"],
  ["beginning of March 2013", "2013-03"],
  ["mi-2014", "2014"],
  ["fin mars 2012", "2012-03"],
  ["début 2013", "2013"],
  ["finales de 2016", "2016"],
  ["2015 başında", "2015"],
  ["конец 2014 года", "2014"],
  ["в начале мая 2015", "2015-05"],
  ["akhir 2015", "2015"],
])("IM317 a part of a year or a month is that year or month: %s", (text, edtf) => {
  expect(readDate(text).value?.edtf).toBe(edtf)
})

test.each(["Ende", "أواخر", "mi", "Endeavour 2014", "ربيع الآخر"])(
  "IM317 what is no date with them is none: %s",
  (text) => {
    expect(readDate(text).value).toBeNull()
  },
)

test("IM317 months whose names hold such a word stay months", () => {
  expect(readDate("1 ربيع الآخر 1440هـ").value?.precision).toBe("day")
  expect(readDate("3. Mai 2014").value?.edtf).toBe("2014-05-03")
  expect(readDate("12 Jan 2014").value?.edtf).toBe("2014-01-12")
})
