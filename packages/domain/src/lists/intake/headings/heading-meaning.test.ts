import { expect, it } from "vitest"
import { meaningOf, meaningOfText } from "./heading-meaning.ts"

it.each([
  ["nationality", "nationality"],
  ["grandfather", "grandfather"],
  ["محافظة", "province"],
])("IM284 %s is known with one letter wrong, left out or too much, wherever it stands", (title, field) => {
  const letters = [...title]
  const slips = letters.flatMap((_, at) =>
    ["", "q", `q${letters[at]}`].map((put) => [...letters.slice(0, at), put, ...letters.slice(at + 1)].join("")),
  )
  const unread = slips.filter((slip) => {
    const { meaning } = meaningOfText(slip)
    return !(meaning?.kind === "field" && meaning.field === field)
  })
  expect(unread).toEqual([])
})

it("IM284 of known titles that stand in a longer one the longest says what it is", () => {
  expect(meaningOfText("zarmak nationality zarmak").meaning).toEqual(meaningOfText("nationality").meaning)
  expect(meaningOfText("zarmak grandfather name zarmak").meaning).toEqual(meaningOfText("grandfather name").meaning)
  expect(meaningOfText("zarmak").meaning).toBeNull()
})

it.each([
  ["لست ولایت", "source"],
  ["ولایت لست", "source"],
  ["List province", "source"],
  ["Province of list", "source"],
  ["قائمة المحافظة", "source"],
  ["Liste (province)", "source"],
  // The number in a list, a name of one and a home are not.
  ["ولایت", "province"],
  ["Listar province", "province"],
  ["List no", undefined],
  ["شماره در لست", undefined],
])("IM374 the place of which a list is is nobody's home: %s is %s", (title, field) => {
  const { meaning } = meaningOf(title)
  expect(meaning?.kind === "field" ? meaning.field : undefined).toBe(field)
})
