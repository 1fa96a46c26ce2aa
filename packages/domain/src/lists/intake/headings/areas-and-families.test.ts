import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"

const fieldsOf = (csv: string): string =>
  read(csv)
    .columns.map(({ field }) => field ?? "-")
    .join(",")

test("IM293 a nickname that nearly all have beside a column of fathers is the family's name", () => {
  const rows = "زمرك,تورك,الزرغوني\nسنغر,بريالي,السپيني\nتورك,زلمي,أبو زرغون\nزلمي,سنغر,الورزي\nبريالي,زمرك,التوري\n"
  expect(fieldsOf(`الاسم,اسم الأب,الشهرة\n${rows}`)).toBe("name,father,tribe")
  expect(fieldsOf(`الشهرة,الاسم,اسم الأب\n${rows.replace(/(.+),(.+),(.+)/g, "$3,$1,$2")}`)).toBe("tribe,name,father")
  // What few have, what begins as kunyas do, and what stands beside a family's name is a by-name; and so where no column tells fathers.
  expect(fieldsOf(`الاسم,اسم الأب,الشهرة\n${rows.replace(/,ال[^,\n]+$/gm, ",")}`)).toBe("name,father,alias")
  expect(fieldsOf(`الاسم,اسم الأب,الشهرة\n${rows.replace(/,ال(?=[^,\n]+$)/gm, ",أبو ")}`)).toBe("name,father,alias")
  expect(fieldsOf(`الاسم,اسم الأب,الشهرة,القبيلة\n${rows.replace(/$/gm, ",نور")}`)).toBe("name,father,alias,tribe")
  expect(fieldsOf(`الاسم,الشهرة\n${rows.replace(/^(.+),(.+),(.+)$/gm, "$1 $2,$3")}`)).toBe("name,alias")
  // What was only known under a by-name is one whoever has it.
  expect(fieldsOf(`الاسم,اسم الأب,اسم الشهرة\n${rows}`)).toBe("name,father,alias")
})

test("IM294 an area behind a place is the next smaller one that no other column tells", () => {
  const titled = (titles: string): string => fieldsOf(`${titles}\n${titles.replace(/[^,]+/g, "Zmarak")}\n`)
  expect(titled("Name,City,Area")).toBe("name,province,district")
  expect(titled("Name,Governorate,Area,Date of arrest")).toBe("name,province,district,captureDate")
  expect(titled("Name,District,Area")).toBe("name,district,village")
  expect(titled("Name,Province,District,Area")).toBe("name,province,district,village")
  expect(titled("نام,ولایت,ساحه")).toBe("name,province,district")
  // Of a capture, and what stands alone, it says nothing of a home.
  expect(titled("Name,Area")).toBe("name,-")
  expect(titled("Name,Place of arrest,Area")).toBe("name,capturePlace,-")
  expect(titled("Name,Area,Place of arrest")).toBe("name,-,capturePlace")
  expect(titled("Name,Province,Area,District,Village")).toBe("name,province,-,district,village")
})

const under = (titles: string): string => fieldsOf(`${titles}\n${titles.replace(/[^,]+/g, "زمرك")}\n`)

test("IM301 a title of a town and what is smaller is of homes, the larger of two where it speaks of a town", () => {
  for (const title of [
    "المدينة والمحلة",
    "المدينة / المحلة",
    "المدينة - الحي",
    "شهر و محله",
    "Town and quarter",
    "City / place",
  ]) {
    expect([title, under(`الاسم,${title}`)]).toEqual([title, "name,province"])
    expect([title, under(`الاسم,المحافظة,${title}`)]).toEqual([title, "name,province,district"])
  }
  expect(under("الاسم,مكان الميلاد,مدينة الإقامة")).toBe("name,district,province")
  expect(under("Name,Place of birth,City of residence")).toBe("name,district,province")
  // What says its size, or that it is of something else, is that.
  expect(under("الاسم,المحافظة والمدينة")).toBe("name,province")
  expect(under("الاسم,المديرية والعزلة")).toBe("name,district")
  expect(under("الاسم,المحلة")).toBe("name,village")
  expect(under("الاسم,الشعبية,الفرع البلدي")).toBe("name,province,district")
  expect(under("الاسم,المركز والقرية")).toBe("name,district")
  expect(under("الاسم,مدينة الاعتقال")).toBe("name,capturePlace")
})

test("IM302 what else is told is a remark, in whatever language it is said", () => {
  const others = `بيانات أخرى|البيانات الأخرى|معلومات متفرقة|إضافات|أخرى|سایر معلومات|اطلاعات بیشتر|نور معلومات|مزید معلومات
    |Other information|Other data|Any other details|Autres informations|Autres renseignements|Informations complémentaires|diğer bilgiler
    |другие сведения|дополнительная информация|otros datos|andere Angaben|Anything else|Other`
  for (const title of others.split(/\s*\|/u)) expect([title, under(`الاسم,${title}`)]).toEqual([title, "name,notes"])
  // Whose, or of what, is no remark.
  for (const title of ["Other names", "بيانات الأسرة", "معلومات الأم", "Data of arrest", "Other prison"])
    expect([title, under(`الاسم,${title}`)]).not.toEqual([title, "name,notes"])
})

test("IM303 a side behind a capture is who did it, where they are no soldiers", () => {
  expect(under("الاسم,تاريخ القبض,الجهة")).toBe("name,captureDate,authority")
  expect(under("الاسم,مكان الاعتقال,الجهة,ملاحظات")).toBe("name,capturePlace,authority,notes")
  expect(under("الاسم,الرتبة,تاريخ الأسر,الجهة")).toBe("name,rank,captureDate,service")
  expect(under("الاسم,الجهة,تاريخ الأسر")).toBe("name,service,captureDate")
  expect(under("الاسم,تاريخ القبض,الجهة,جهة القبض")).toBe("name,captureDate,service,authority")
})

test("IM339 of two columns of districts the larger stands for the province where no other does", () => {
  expect(under("نام,ولدیت,سکنہ,تحصیل,ضلع")).toBe("name,father,village,district,province")
  expect(under("Name,Father,Residence,PS / Tehsil,Distt")).toBe("name,father,village,district,province")
  expect(under("Name,Village,Tehsil,District")).toBe("name,village,district,province")
  expect(under("Name,District,Thana")).toBe("name,province,district")
  expect(under("الاسم,القضاء,الناحية,القرية")).toBe("name,province,district,village")
  // Beside a province it is the district, whichever stands first, and what is smaller the village that no column tells.
  expect(under("نام,صوبہ,ضلع,تحصیل")).toBe("name,province,district,village")
  expect(under("نام,تحصیل,ضلع,صوبہ")).toBe("name,village,district,province")
  expect(under("الاسم,المحافظة,القضاء,الناحية")).toBe("name,province,district,village")
  expect(under("Name,Residence,Tehsil,District,Province")).toBe("name,village,-,district,province")
  expect(under("Name,Village,Tehsil,District,Province")).toBe("name,village,-,district,province")
  // One column of both, and one of either alone, stay the district's.
  expect(under("نام,سکنہ,ضلع تحصیل")).toBe("name,province,district")
  expect(under("Name,Residence,District")).toBe("name,province,district")
  expect(under("Name,Residence,Tehsil")).toBe("name,province,district")
  expect(under("Name,Province,District")).toBe("name,province,district")
})
