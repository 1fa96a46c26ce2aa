import { expect, test } from "vitest"
import { repeatedNumber } from "../lines/struck-out.ts"
import { read } from "../read-csv.test-support.ts"
import { splitParents } from "./person-words.ts"

test.each([
  ["Zmarak s/o Torak g/s/o Wruk", ["Zmarak", "Torak", "Wruk"]],
  ["Zmarak S/O Torak G/S/O Wruk", ["Zmarak", "Torak", "Wruk"]],
  ["Zmarak son of Torak gs/o Wruk", ["Zmarak", "Torak", "Wruk"]],
  ["Zmarak Son Of Torak grandson of Wruk", ["Zmarak", "Torak", "Wruk"]],
  ["Zmarak s/o Torak, grand son of Wruk", ["Zmarak", "Torak", "Wruk"]],
  ["Zarghuna d/o Torak g/d/o Wruk", ["Zarghuna", "Torak", "Wruk"]],
  ["Zmarak g/s/o Wruk", ["Zmarak", null, "Wruk"]],
  // A letter of the name before it, and an initial, are none of it.
  ["Zmarak s/o Sarang s/o Wruk", ["Zmarak", "Sarang", "Wruk"]],
  ["Zmarak G. s/o Torak", ["Zmarak G.", "Torak", null]],
  ["Zmarak G s/o Torak", ["Zmarak G", "Torak", null]],
])("IM336 whose grandson somebody is tells his grandfather: %s", (cell, [name, father, grandfather]) => {
  expect(splitParents(cell)).toMatchObject({ name, father, grandfather })
})

test("IM336 a grandfather told behind the name alone is no father", () => {
  const { entry } = read("Name,Residence\nZmarak g/s/o Wruk,Tor\n").rows[0]!
  expect([entry.name?.value, entry.father, entry.grandfather?.value]).toEqual(["Zmarak", null, "Wruk"])
})

const birthIn = (age: string, title = "Age / D.O.B") => {
  const { entry, findings } = read(`Name,${title},Date of arrest\nZmarak,${age},11.11.2012\n`).rows[0]!
  return [entry.birth?.value?.edtf ?? null, findings.some(({ code }) => code === "age-not-read")]
}

test("IM326 a whole day under ages is the birth's", () => {
  for (const title of ["Age / D.O.B", "Age", "عمر", "العمر"]) {
    expect([title, ...birthIn("22.03.1998", title)]).toEqual([title, "1998-03-22", false])
  }
  expect(birthIn("22/03/1998")).toEqual(["1998-03-22", false])
  expect(birthIn("۲۲-۳-۱۹۹۸")).toEqual(["1998-03-22", false])
  // What is no day tells no birth, and an age stays one.
  expect(birthIn("32.13.1998")).toEqual([null, true])
  expect(birthIn("23/24 yrs")).toEqual([null, false])
  expect(birthIn("22.03")).toEqual([null, false])
})

test.each([
  ["Repeated, already at IC-174 - deleted", "ic174"],
  ["already at 12, deleted", "12"],
  ["deleted - already under no. 12", "12"],
  ["Already entered at S.No. 12", "12"],
  ["repeat of Sr. 12", "12"],
])("IM338 a remark that somebody is already at another number strikes his row out: %s", (remark, number) => {
  expect(repeatedNumber(remark)).toBe(number)
})

test.each(["already at 12", "already released, 12", "already at IC-12", "brother of Sr. 12"])(
  "IM338 without a word that the row is void or repeats it strikes nothing out: %s",
  (remark) => {
    expect(repeatedNumber(remark)).toBeNull()
  },
)
