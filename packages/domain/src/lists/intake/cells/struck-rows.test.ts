import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { finish, isRefused, readList } from "../index.ts"
import { repeatedNumber } from "../lines/struck-out.ts"
import { read } from "../read-csv.test-support.ts"

test.each([
  ["تكرار لـ ن/675 يلغى", "ن675"],
  ["مكرر، انظر 288", "288"],
  ["مكرر مع رقم 12", "12"],
  ["مكرر رقم ١٢", "12"],
  ["ملغى، انظر القيد رقم 12", "12"],
  ["جريح؛ سجل مكرر للرقم 12", "12"],
  ["duplicate of GN-868", "gn868"],
  ["Duplicate, see no. 12.", "12"],
  ["dup. of #012", "12"],
  ["cancelled, see 12", "12"],
  ["entered twice (see row 12)", "12"],
  ["same person as no 12", "12"],
  ["doublon du n° 12", "12"],
  ["annulé, voir 12", "12"],
  ["déjà inscrit sous le n° 12, à supprimer", "12"],
  ["تکراری، نمبر ۱۲ دیده شود", "12"],
  ["تکرار شماره ۱۲ باطل شد", "12"],
  ["تکراري، ۱۲ شمېره وګورئ", "12"],
  ["مکرر، نمبر ۱۲ دیکھیں", "12"],
  ["mükerrer, bkz. 12", "12"],
  ["дубль, см. № 12", "12"],
  ["duplicado, ver n.º 12", "12"],
  ["doppelt, siehe Nr. 12", "12"],
])("IM305 a remark strikes its own row out: %s", (remark, number) => {
  expect(repeatedNumber(remark)).toBe(number)
})

test.each([
  // Not surely, not at all, of several, of nothing that has a number, or of something else.
  "duplicate?",
  "possible duplicate of 12",
  "duplicate of 12?",
  "ربما مكرر مع رقم 12",
  "ليس مكررا مع رقم 12",
  "not a duplicate of 12",
  "duplicate of 12 and 13",
  "مكرر",
  "ملغى",
  "يلغى القرار رقم 12",
  "see 12",
  "انظر 12",
  "أخ رقم 12",
  "شقيقه ن/29",
  "arrested again in 2016",
  "تكرار الاعتقال 2016",
  "released, see 12",
  "warrant cancelled 12",
  "duplicate ID card 12",
  "الحكم ملغى، انظر 12",
  "same charge as 12",
])("IM305 a remark that says something else strikes nothing out: %s", (remark) => {
  expect(repeatedNumber(remark)).toBeNull()
})

const asideOf = (csv: string) =>
  read(csv).setAside.map(({ row, setAside, findings }) => [row, setAside, findings[0]!.facts.other])

test("IM305 a row that its remark strikes out gives way to the one it names", () => {
  const list =
    "رقم النزيل,الاسم,ملاحظات\nن/1,زمرك,\nن/2,تورك,\nن/3,زمرك,تكرار لـ ن/1 يلغى\nن/4,ورك,مكرر، انظر 2\nن/5,سنغر,مكرر مع 99\n"
  expect(asideOf(list)).toEqual([
    [4, "row-struck-out", 2],
    [5, "row-struck-out", 3],
  ])
  expect(read(list).quality.setAside).toBe(0)
})

test("IM305 of two that name each other the first stays, and nobody is struck out for himself or for one set aside", () => {
  expect(asideOf("No,Name,Notes\n1,Zmarak,duplicate of 2\n2,Zmarak,duplicate of 1\n3,Torak,duplicate of 3\n")).toEqual([
    [3, "row-struck-out", 2],
  ])
  expect(asideOf("No,Name,Notes\n1,Zmarak,\n2,Zmarak,see 1; duplicate of 1\n3,Zmarak,duplicate of 2\n")).toEqual([
    [3, "row-struck-out", 2],
    [4, "row-struck-out", 3],
  ])
  expect(asideOf("No,Name,Notes\n1,,\n2,Zmarak,duplicate of 1\n3,Torak,\n").filter(([row]) => row !== 2)).toEqual([])
  // A number of several rows names none of them.
  expect(asideOf("No,Name,Notes\n1,Zmarak,\n1,Wruk,\n2,Torak,duplicate of 1\n")).toEqual([])
})

test("IM305 a column of numbers that was left out of the list still tells which row is meant", () => {
  const bytes = strToU8(
    "الرقم,الاسم,رقم الهوية,ملاحظات\n1,زمرك,71,\n2,تورك,72,\n3,زمرك,73,تكرار للرقم 1\n4,ورك,74,تكرار للرقم 72\n",
  )
  const first = finish(readList(bytes))
  if (isRefused(first)) throw new Error(first.code)
  for (const choices of [{ remembered: first.list.mapping }, { chosen: new Map([["c1", null]]) }]) {
    const again = finish(readList(bytes, choices))
    if (isRefused(again)) throw new Error(again.code)
    expect(again.list.columns[0]).toMatchObject({ field: null, why: "remembered" in choices ? "remembered" : "chosen" })
    expect(again.list.setAside.map(({ row }) => row)).toEqual([4, 5])
  }
  // A number of documents that was left out is nobody's number in the list.
  const without = finish(readList(bytes, { chosen: new Map([["c3", null]]) }))
  expect(isRefused(without) ? null : without.list.setAside.map(({ row }) => row)).toEqual([4])
})
