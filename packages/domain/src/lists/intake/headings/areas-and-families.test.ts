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
