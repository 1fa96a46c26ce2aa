import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"

const told = (text: string): readonly (readonly [string | null, string | null])[] =>
  read(text).rows.map(({ entry: { birth, province } }) => [birth?.value?.edtf ?? null, province?.value ?? null])
const NAMES = ["زيد", "عمرو", "بكر", "خالد", "سعد", "هند", "ليلى"]

test("IM371 a year of birth and the place beside it are read under a title that tells of no place", () => {
  const cells = ["١٩٥٧ طرابلس", "مواليد بيروت ١٩٦٣", "1948 (صيدا)", "١٩٥٠", "مجهول", "نحو ١٩٤٠ الهرمل", "١٩٥٧ مجهول"]
  expect(
    told(`الاسم الكامل,مواليد,ملاحظات\n${cells.map((cell, at) => `${NAMES[at]} مثال,${cell},`).join("\n")}\n`),
  ).toEqual([
    ["1957", "طرابلس"],
    ["1963", "بيروت"],
    ["1948", "صيدا"],
    ["1950", null],
    [null, null],
    ["1940~", "الهرمل"],
    ["1957", null],
  ])
  expect(told('Nom,Année de naissance\nZaïd,né en 1961 à Bhamdoun\nAmr,"1947, Damour"\nBakr,1950 Zahlé\n')).toEqual([
    ["1961", "Bhamdoun"],
    ["1947", "Damour"],
    ["1950", "Zahlé"],
  ])
})

test("IM371 a home in a column of its own comes first", () => {
  const list =
    "الاسم الكامل,مواليد,البلدة\nزيد,١٩٥٧ طرابلس,طرابلس\nعمرو,١٩٦٠ صيدا,بيروت\nبكر,١٩٦١ بيروت,\nخالد,١٩٦٢,صيدا\n"
  expect(told(list)).toEqual([
    ["1957", null],
    ["1960", null],
    ["1961", "بيروت"],
    ["1962", null],
  ])
})

test("IM371 remarks beside a year are no places, and a year of something else is no birth", () => {
  expect(told("الاسم الكامل,مواليد\nزيد,١٩٥٧ متزوج\nعمرو,١٩٦٠\nبكر,١٩٦١ متزوج\n")).toEqual([
    ["1957", null],
    ["1960", null],
    ["1961", null],
  ])
  const others = ["قبل ١٩٦٠", "توفي 1975", "arrested 1987", "before 1950", "1957 and 1958 twins", "5 brothers"]
  expect(told(`Name,Date of birth\n${others.map((cell, at) => `${NAMES[at]} مثال,${cell}`).join("\n")}\n`)).toEqual(
    others.map(() => [null, null]),
  )
  const homes = "الاسم الكامل,مواليد,البلدة\nزيد,١٩٥٧ طبيب,طرابلس\nعمرو,١٩٦٠ معلم,صيدا\nبكر,١٩٦١ طالب,\n"
  expect(told(homes)[2]).toEqual(["1961", null])
})
