import { expect, test } from "vitest"
import { consonantsOf } from "./consonants.ts"

test.each([
  ["Jabbar", "Dschabbar", "Djabar", "جبار"],
  ["Khalil", "Khaleel", "خليل"],
  ["Qasim", "Kassem", "قاسم"],
  ["Hasan", "HASSAN", "حسن"],
  ["Othman", "Uthman", "عثمان"],
  ["Kadhim", "Kazim", "كاظم"],
  ["Hamzah", "Hamza", "حمزة"],
  ["Walid", "Waleed", "وليد"],
  ["Abdul", "Abdel", "عبد"],
])("IM366 hands of two scripts give %s one key, by its consonants", (...spellings) => {
  expect(new Set(spellings.map(consonantsOf)).size).toBe(1)
})

test("IM366 other names have other keys", () => {
  const names = ["Jabbar", "Khalil", "Qasim", "Othman", "Kadhim", "Hamzah", "Walid", "Ali", "Omar", "Anwar"]
  expect(new Set(names.map(consonantsOf)).size).toBe(names.length)
})
