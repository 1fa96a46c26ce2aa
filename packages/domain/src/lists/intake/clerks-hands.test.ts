import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { fatherAndTribe } from "./cell-words.ts"
import { comparedValues, finish, isRefused, type ListEntry, readDate, readList } from "./index.ts"

function entriesOf(csv: string): ListEntry[] {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.rows.map(({ entry }) => entry)
}

test("IM59 a word for nothing in a cell is nothing that two rows share; a name stays", () => {
  const [first, second] = entriesOf("نام,نمبر تذکره,ولایت\nزمری,ندارد,نامعلوم\nنامعلوم,۱۲۳,هرات\n")
  expect([first!.documentNumber, first!.province]).toEqual([null, null])
  expect([second!.name?.value, second!.documentNumber?.value]).toEqual(["نامعلوم", "۱۲۳"])
  expect(entriesOf("Name,Tribe,CNIC\nZmaray,n/a,UNK\n")[0]).toMatchObject({ tribe: null, documentNumber: null })
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
  expect(["env. 1967", "около 1980"].map(dayOf)).toEqual(["1967~", "1980~"])
  expect(["1979 г.р.", "né en 1990", "مواليد 1985"].map(dayOf)).toEqual(["1979", "1990", "1985"])
  expect(readDate("جماد ثاني 1440").value).toMatchObject({ calendar: "hijri", precision: "month" })
  // A year before the others with two digits stays unread: it may be of another calendar.
  expect(readDate("92/10/13").value).toBeNull()
})

test("IM62 Cyrillic names and places are compared as they are written", () => {
  const [entry] = entriesOf("Ф.И.О.,Область\nЗармина Тораковна,Хатлон\n")
  expect(entry!.name?.value).toBe("Зармина Тораковна")
  expect(comparedValues(entry!, 0)).toEqual({ name: "Зармина Тораковна", province: "Хатлон" })
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
