import { expect, test } from "vitest"
import { comparedValues } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { ABROAD, ORDINALS_ABROAD } from "./header-words-abroad.ts"
import { FURTHER, ORDINALS_FURTHER } from "./header-words-further.ts"
import { NORTHERN, ORDINALS_NORTHERN } from "./header-words-northern.ts"
import { ORDINALS_REGIONS, REGIONS } from "./header-words-regions.ts"
import { fatherPartOf, partOf, placeInAddress } from "./title-hints.ts"
import { titleKey } from "./title-key.ts"

const fieldsOf = (titles: string): string =>
  read(`${titles}\n${titles.replace(/[^,]+/g, "1")}\n`)
    .columns.map(({ field, sensitive }) => field ?? sensitive ?? "-")
    .join(",")

test.each([
  ["№ п/п,Ф.И.О.,Год рожд.,Место жительства,Дата задержания,Прим.", "-,name,birth,province,captureDate,notes"],
  ["№,Фамилия,Имя,Отчество,Д.р.,Позывной,В/ч", "-,tribe,name,father,birth,alias,unit"],
  ["Sıra No,ADI SOYADI,Baba Adı,Doğum Yılı,İli,İlçesi,Künye", "-,name,father,birth,province,district,alias"],
  ["Dosya No,Adı,Soyadı,T.C. Kimlik No,Yakalandığı yer,Kod adı", "-,name,tribe,documentNumber,capturePlace,alias"],
  ["T/N,Magaca oo afaran,Naaneys,Beesha,Da'da,Degmada,La qabtay", "-,name,alias,tribe,age,district,captureDate"],
  [
    "N° d'ordre,Nom et prénom(s),Fils de,Né(e) le,Lieu de nais.,Date interp.,Tél.",
    "-,name,father,birth,province,captureDate,phone",
  ],
  ["نمبر شمار,نام,ولدیت,ذات,سکنہ,شناختی کارڈ نمبر,کیفیت", "-,name,father,tribe,province,documentNumber,notes"],
  ["Т/р,Ф.И.Ш.,Отасининг исми,Туғилган йили,Вилоят,Туман,Изоҳ", "-,name,father,birth,province,district,notes"],
  [
    "ردیف,نام و نام خانوادگی,نام پدر,کد ملی,محل سکونت,تاریخ بازداشت",
    "-,name,father,documentNumber,province,captureDate",
  ],
  [
    "ISN,Name,Alias,Natl,Capture Loc,Arrested on,Ethnic group",
    "-,name,alias,nationality,capturePlace,captureDate,religion",
  ],
  [
    "File no.,First name,2nd name,3rd name,Family name,Home (region),Home (town)",
    "-,name,father,grandfather,tribe,province,district",
  ],
  [
    "ت,الاسم الأول,الاسم الثاني,الاسم الثالث,الاسم الرابع,محل الإقامة,هاتف الأهل",
    "-,name,father,grandfather,tribe,province,phone",
  ],
])("IM27 headings of other countries and how clerks shorten them: %s", (titles, fields) => {
  expect(fieldsOf(titles)).toBe(fields)
})

test.each([
  ["S.No,Name & Parentage,R/o,Y.O.B.,Dt. of arrest/missing,Remarks", "-,name,province,birth,captureDate,notes"],
  ["№ п/п,Ф.И.О.,Г.р.,Место жит-ва,Дата задерж.", "-,name,birth,province,captureDate"],
  ["№п/п,ФИО,Год рожд.,М/ж,№ дела", "-,name,birth,province,-"],
  [
    'Code,"Last name, first name (patronymic)",Also called,DOB,Abducted on,Raion',
    "-,name,alias,birth,captureDate,district",
  ],
  ["N°,Nom,Prénom(s),Né(e) le,Fils/Fille de", "-,tribe,name,birth,father"],
  ["Name,S/o D/o W/o,D.O.B.,Distt.,Vill.", "name,father,birth,district,village"],
  ["Name,Father's / Husband's Name,Age (yrs.)", "name,father,age"],
  ["الاسم الرباعي,المواليد,القضاء / الناحية", "name,birth,district"],
  ["Name,Date,Entry dt,Date of registration,snapshot_dt,Fecha", "name,-,-,ageStatedOn,-,-"],
  ["Ad,Soyad,D. Tarihi,Giriş tarihi,Tarihi", "name,tribe,birth,-,-"],
])("IM47 a heading is known however its words are joined and shortened: %s", (titles, fields) => {
  const row = fields.split(",").map((_, at) => `x${at}`)
  expect(
    read(`${titles}\n${row}\n`)
      .columns.map(({ field, sensitive }) => field ?? sensitive ?? "-")
      .join(","),
  ).toBe(fields)
})

test.each([
  [
    "ژ.,کۆدی فۆرم,ناوی سیانی,ناوی دایک,ڕەگەز,ساڵی لەدایکبوون,بەرواری دیارنەمان",
    "-,-,name,mother,sex,birth,captureDate",
  ],
  [
    "ژمارەی فایل,ناوی سیانی,نازناو / عەشیرەت,ساڵی لەدایکبوون,پلە,ناوی دایک,ژمارەی پێناس",
    "-,name,tribe,birth,rank,mother,documentNumber",
  ],
  ["ناو,ناوی باوک,پێناسە,ژمارەی تێپ", "name,father,documentNumber,-"],
  ["Hejmar,Nav û paşnav,Navê bav,Roja jidayikbûnê,Parêzgeh", "-,name,father,birth,province"],
  ["R. br.,Prezime i ime,Ime oca,Datum rođenja,Mjesto nestanka", "-,name,father,birth,capturePlace"],
  ["Sıra №,Soyadı,Adı,Atasının adı,Təvəllüdü,Ləqəbi", "-,tribe,name,father,birth,alias"],
  ["№ з/п,П.І.Б.,Дата народження,Позивний,Дата полону", "-,name,birth,alias,captureDate"],
  [
    "No. Urut,Nama Lengkap,Nama Ayah,Tgl. Lahir,Kab./Kota,Tanggal ditangkap",
    "-,name,father,birth,district,captureDate",
  ],
  ["Jina kamili,Jina la baba,Umri,Mkoa,Tarehe ya kukamatwa", "name,father,age,province,captureDate"],
  ["Cikakken suna,Sunan mahaifi,Shekaru,Jihar,Ƙauye", "name,father,age,province,village"],
  ["ተ.ቁ,ሙሉ ስም,የአባት ስም,ዕድሜ,ወረዳ", "-,name,father,age,district"],
  ["ক্রমিক নং,নাম,পিতার নাম,বয়স,গ্রাম,জেলা", "-,name,father,age,village,district"],
  ["Nombres y apellidos,Cédula,Fecha de nacimiento,Municipio,Alias", "name,documentNumber,birth,district,alias"],
  ["ردیف,نام خانوادگی,نام,نام پدر,ت.ت,محل اعزام,یگان", "-,tribe,name,father,birth,province,unit"],
  ["نام,ش.ش,منطقه عملیاتی,تاریخ مفقودیت,اردوگاه", "name,documentNumber,capturePlace,captureDate,detentionPlace"],
  ["№,Тегі,Аты,Әкесінің аты,Туған жылы", "-,tribe,name,father,birth"],
])("IM48 headings of further regions: %s", (titles, fields) => {
  expect(fieldsOf(titles)).toBe(fields)
})

test("IM52 generic words below a title say which part of it a column has", () => {
  const { columns, rows } = read(
    "N°,Nom et prénoms,Filiation,,Né le / vers,\n,,Père,Mère,Date,Lieu\n1,Zmaray,Torak,Gulalai,1971,Adraskan\n",
  )
  expect(columns.map(({ field, sensitive }) => field ?? sensitive)).toEqual([
    null,
    "name",
    "father",
    "mother",
    "birth",
    "province",
  ])
  expect(rows).toHaveLength(1)
})

test("IM52 the second row of titles belongs to the first and is nobody", () => {
  const two = "No,Name,Home,,Arrest,\n,,Province,District,Date,Place\n1,Zmaray,Herat,Guzara,2019-05-01,Kabul\n"
  const list = read(two)
  expect(list.columns.map(({ header, field }) => [header, field])).toEqual([
    ["No", null],
    ["Name", "name"],
    ["Home Province", "province"],
    ["Home District", "district"],
    ["Arrest Date", "captureDate"],
    ["Arrest Place", "capturePlace"],
  ])
  expect([list.headerRow, list.rows.length, list.setAside.length]).toEqual([1, 1, 0])
  const arabic = read("ت,الاسم,القبض,\n,,التاريخ,المكان\n1,زمري,2019-05-01,عدن\n")
  expect(arabic.columns.map(({ header, field }) => [header, field]).slice(2)).toEqual([
    ["تاريخ القبض", "captureDate"],
    ["مكان القبض", "capturePlace"],
  ])
  // In two languages.
  expect(read("الاسم,اسم الأب\nName,Father\nزمری,تورک\n").rows.map(({ entry }) => entry.name?.value)).toEqual(["زمری"])
  // A person below the titles is one.
  expect(read("No,Name,Home,\n1,Zmaray,Herat,Guzara\n").rows).toHaveLength(1)
})

test("IM53 where somebody lives or comes from is the province, or the district where another column has the province", () => {
  expect(fieldsOf("Name,Place of origin")).toBe("name,province")
  expect(fieldsOf("Name,Province,Place of origin")).toBe("name,province,district")
  expect(fieldsOf("Name,Province,District,Place of origin")).toBe("name,province,district,-")
  expect(fieldsOf("نام,سکونت (ولسوالی),سکونت (ولایت)")).toBe("name,district,province")
  expect(fieldsOf("City,Name,Province")).toBe("district,name,province")
})

test("IM54 a column that only rises numbers the rows, whatever its title; documents come in no order", () => {
  const rows = (numbers: readonly number[]): string => numbers.map((number) => `${number},Person ${number}`).join("\n")
  const fieldOf = (numbers: readonly number[]) => read(`رقم القيد,الاسم\n${rows(numbers)}\n`).columns[0]!.field
  const ordered = Array.from({ length: 12 }, (_, at) => 1200 + 3 * at)
  expect(fieldOf(ordered)).toBeNull()
  const codes = (title: string) => read(`${title},الاسم\n${rows(ordered)}\n`).findings.map(({ code }) => code)
  expect(codes("رقم القيد")).toContain("column-numbering")
  expect(codes("م")).not.toContain("column-numbering")
  expect(fieldOf(ordered.map((number, at) => (at % 3 === 0 ? 9000 - number : number)))).toBe("documentNumber")
})

test("IM55 of an address the province or district is read where nothing else tells one, and the rest is not kept", () => {
  const list = read(
    'Name,Address\nZmaray,"House 12, Street 4, Distt. Guzara, Herat Province"\nTorak,"Moh. Old Town, Sukkur"\n',
  )
  expect(list.rows.map(({ entry }) => entry.province)).toEqual([
    { raw: "Guzara, Herat", value: "Guzara, Herat" },
    { raw: "Sukkur", value: "Sukkur" },
  ])
  expect(list.findings.map(({ code }) => code)).toContain("column-address")
  expect(placeInAddress("House 7, Street 12")).toBeNull()
  expect(placeInAddress("R/o Khyber Agency")).toBe("Khyber")
  expect(fieldsOf("Name,Address,Province")).toBe("name,address,province")
})

test.each([
  ["الأنبار قضاء الرمادي حي النصر", "الأنبار, الرمادي"],
  ["محافظة نينوى ناحية القيارة قرية الدشيشة", "نينوى, القيارة"],
  ["Quetta District Balochistan Province", "Quetta, Balochistan"],
  ["Hoshab Distt: Kech", "Hoshab, Kech"],
  // Nothing says what these are.
  ["الموصل حي النصر", "الموصل حي النصر"],
])("IM298 the word for a district or a province parts the names beside it in an address: %s", (address, place) => {
  expect(placeInAddress(address)).toBe(place)
})

test("IM56 a title tells the day of the ages under it", () => {
  const birthOf = (titles: string) => comparedValues(read(`${titles}\nZmaray,30\n`).rows[0]!.entry, 20_000).birth
  expect(birthOf("Name,Age 2015")).toEqual(birthOf("Name,Age (2015)"))
  expect(birthOf("Name,Age (Nov 2015)")).not.toEqual(birthOf("Name,Age"))
  expect(birthOf("نام,عمر در ۱۳۹۴")).toEqual(birthOf("Name,Age (1394)"))
})

test("IM57 of a cell with both parents the father is read, by the order that the title has", () => {
  expect([fatherPartOf("Fils de (père / mère)"), fatherPartOf("الأم / الأب"), fatherPartOf("Father")]).toEqual([
    0,
    1,
    null,
  ])
  expect([partOf("Torak / Gulalai", 0), partOf("Gulalai / Torak", 1), partOf("Torak", 0)]).toEqual([
    "Torak",
    "Torak",
    "Torak",
  ])
  const { rows } = read("Nom,Fils de (père / mère)\nZmaray,Torak / Gulalai\nBaryal,Torak\n")
  expect(rows.map(({ entry }) => entry.father?.value)).toEqual(["Torak", "Torak"])
})

test("IM63 what stands under a title of an arrest says whether it is the day or the place", () => {
  const fieldsIn = (csv: string) => read(csv).columns.map(({ field }) => field)
  expect(fieldsIn("Name,Arrested\nZmaray,2019-05-01\n")).toEqual(["name", "captureDate"])
  expect(fieldsIn("Name,Arrested\nZmaray,Herat\n")).toEqual(["name", "capturePlace"])
  expect(fieldsIn("Name,Arrested,Date of arrest\nZmaray,Herat,2019\n")).toEqual(["name", "capturePlace", "captureDate"])
  expect(fieldsIn("Name,Place of arrest\nZmaray,01/05/2019\n")).toEqual(["name", "captureDate"])
  expect(fieldsIn("Name,Arrested\nZmaray,\n")).toEqual(["name", "captureDate"])
  expect(fieldsIn("Name,Date of arrest\nZmaray,unknown\n")).toEqual(["name", "captureDate"])
})

test("IM74 first, second, third below a title of names are the parts of a name", () => {
  expect(
    read("No,Full name (4 names),,,,Sex\n,1st,2nd,3rd,4th\n7,Zmarak,Toryal,Wruk,Spin,m\n").rows[0]?.entry,
  ).toMatchObject({
    name: { value: "Zmarak" },
    father: { value: "Toryal" },
    grandfather: { value: "Wruk" },
  })
})

test("IM75 an age under a title of births is an age: by its word, or under a title of both", () => {
  const agesUnder = (title: string): unknown[] =>
    read(`No,Name,${title}\n1,Zmarak,35 yrs\n2,Toryal,۴۰ ساله\n3,Wruk,1981\n4,Spin,44\n`).rows.map(({ entry }) => [
      entry.age?.value?.from,
      entry.birth?.value?.edtf,
    ])
  expect(agesUnder("YoB / Age")).toEqual([
    [35, undefined],
    [40, undefined],
    [undefined, "1981"],
    [44, undefined],
  ])
  expect(agesUnder("Year of birth").map((told) => (told as unknown[])[0])).toEqual([35, 40, undefined, undefined])
})

test("IM76 a fourth name is the family's unless a column of tribes tells it", () => {
  const tribeOf = (titles: string): string | undefined =>
    read(`First name,2nd name,3rd name,4th name,${titles}\nZmarak,Toryal,Wruk,Spin,Lmar\n`).rows[0]?.entry.tribe?.value
  expect(tribeOf("Tribe")).toBe("Lmar")
  expect(tribeOf("Remarks")).toBe("Spin")
})

test("IM34 a cell that tells a place and a day is read as both, in either order", () => {
  const { columns, rows } = read(
    `الاسم الكامل,تاريخ ومكان الازدياد,تاريخ ومكان الاختطاف
زيد مثال,1964 تيفاريتي,12 ماي 1986 أمكالة
عمرو مثال,البادية,"السمارة، 1987/09/08"
بكر مثال,حوالي 1951,1978
خالد مثال,غير معروف,أمكالة القديمة
`,
  )
  expect(columns.map(({ field }) => field)).toEqual(["name", "birth", "captureDate"])
  expect(
    rows.map(({ entry: { birth, province, captureDate, capturePlace } }) => [
      birth?.value?.edtf ?? null,
      province?.value ?? null,
      captureDate?.value?.edtf ?? null,
      capturePlace?.value ?? null,
    ]),
  ).toEqual([
    ["1964", "تيفاريتي", "1986-05-12", "أمكالة"],
    [null, "البادية", "1987-09-08", "السمارة"],
    ["1951~", null, "1978", null],
    [null, null, null, "أمكالة القديمة"],
  ])
  expect(rows.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain("date-not-read")
})

test("IM34 a place in one cell with a day gives way to a column of its own, and a day alone stays as it is", () => {
  const { rows } = read(
    `Nom,Date et lieu de naissance,Province,Lieu et date d'arrestation
Zaïd Exemple,3/5/1978 à Smara,Boujdour,"Dakhla, le 14 mars 1987"
`,
  )
  const { birth, province, captureDate, capturePlace } = rows[0]!.entry
  expect([birth?.value?.edtf, birth?.raw, province?.value]).toEqual(["1978-05-03", "3/5/1978 à Smara", "Boujdour"])
  expect([captureDate?.value?.edtf, capturePlace?.value]).toEqual(["1987-03-14", "Dakhla"])
})

test("the tables of titles of other parts of the world tell each title once", () => {
  const tables = [ABROAD, { ordinals: ORDINALS_ABROAD }, REGIONS, { ordinals: ORDINALS_REGIONS }]
  const all = [...tables, FURTHER, { ordinals: ORDINALS_FURTHER }, NORTHERN, { ordinals: ORDINALS_NORTHERN }]
  const keys = all.flatMap((table) => Object.values(table)).flatMap((texts) => texts.split("|").map(titleKey))
  const seen = new Set<string>()
  expect(keys.filter((key) => key !== "" && (seen.has(key) || !seen.add(key)))).toEqual([])
})
