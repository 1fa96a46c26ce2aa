import { expect, test } from "vitest"
import { readSealedPerson } from "./sealed-person.ts"

test("a sealed row is read from itself alone", () => {
  const row = {
    name: "Zarghun",
    father: "Baryal",
    province: "Herat",
    documentNumber: "440101",
    birth: "1981",
    notes: "x",
  }
  expect(readSealedPerson(row)).toEqual({
    name: "Zarghun",
    father: "Baryal",
    province: "Herat",
    document: "440101",
    birth: { from: 4018, to: 4382 },
  })
})

test("an age counts from the day it was told, else from the capture, else not at all", () => {
  const told = readSealedPerson({ age: "30", ageStatedOn: "2020-01-01", captureDate: "2015-01-01" }).birth
  expect(told).toEqual({ from: 6939, to: 7305 })
  expect(readSealedPerson({ age: "30", captureDate: "2020-01-01" }).birth).toEqual(told)
  expect(readSealedPerson({ age: "30" }).birth).toBeUndefined()
})
