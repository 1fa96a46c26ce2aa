import { expect, it } from "vitest"
import { DEFAULT_PLAN, explainPair, type MatchRecord, readPlaceCells } from "../index.ts"

it.each([
  ["کندوز - امام صاحب", "Kunduz/Imam Sahib"],
  ["امام صاحب قندوز", "Kunduz/Imam Sahib"],
  ["هیلمند سنگین", "Helmand/Sangin"],
  ["Alingar, Laghman", "Laghman/Alingar"],
  ["علینگار لغمان", "Laghman/Alingar"],
])("MT722 a province called as its centre is spelt as that is, and others as clerks write them: %s", (cell, id) => {
  expect(readPlaceCells(cell, undefined).districts.map((district) => district.id)).toEqual([id])
})

it.each([
  ["صنعاء", "أمانة العاصمة"],
  ["Sana'a", "Amanat al-Asimah"],
  ["الشام", "Damascus"],
  ["هەولێر", "أربيل"],
  ["Silêmanî", "السليمانية"],
  ["سلێمانی", "السليمانية"],
  ["Amed", "Diyarbakır"],
  ["Dersim", "تونجلي"],
  ["Mêrdîn", "ماردين"],
  ["Tirbespî", "القحطانية"],
])("MT723 places that two peoples name otherwise are one: %s and %s", (one, other) => {
  const at = (id: string, province: string): MatchRecord => ({ id, values: { name: "Zmarak", province } })
  const bar = explainPair(at("a", one), at("b", other), DEFAULT_PLAN).bars.find(({ part }) => part === "origin")
  expect(bar?.weight).toBeGreaterThan(500)
})
