import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { finish, isRefused, type ListEntry, readList } from "../index.ts"

function entryOf(csv: string): ListEntry {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.rows[0]!.entry
}

test.each([
  ["fils d'Imad", "Imad", null],
  ["fils d’Omar et de Hind Sarkhabi", "Omar", null],
  ["fils d' Imad et d'Amina", "Imad", null],
  ["fille d'Elias", "Elias", "female"],
  ["fils de Hasan", "Hasan", null],
  ["D'Souza", "D'Souza", null],
  ["d’Artagnan", "d’Artagnan", null],
])("IM376 de before a vowel is written to the father's name: %s", (cell, father, sex) => {
  const entry = entryOf(`Nom,Prénom,Filiation\nSARKHABI,Zmaray,${cell}\n`)
  expect([entry.father?.value, entry.sex?.value ?? null]).toEqual([father, sex])
})

test.each([
  ["Zmaray Sarkhabi fils d'Imad", "Zmaray Sarkhabi", "Imad"],
  ["Zarmina Sarkhabi, fille d’Imad", "Zarmina Sarkhabi", "Imad"],
  ["Zarmina Sarkhabi épouse d'Imad", "Zarmina Sarkhabi", null],
  ["Zmaray D'Souza", "Zmaray D'Souza", null],
])("IM376 and so it is behind a person's name: %s", (cell, name, father) => {
  const entry = entryOf(`Nom et prénom,Lieu\n"${cell}",Aden\n`)
  expect([entry.name?.value, entry.father?.value ?? null]).toEqual([name, father])
})
