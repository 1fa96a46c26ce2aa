import { expect, it } from "vitest"
import { withoutUnnamed } from "./read-unnamed.ts"

const read = (heading: string, cells: readonly string[]): readonly string[] =>
  withoutUnnamed(
    [heading],
    cells.map((cell, at) => ({ row: at + 2, cells: [cell] })),
  ).map(({ cells: [cell] }) => cell!)

it("MT444 what stands for a name that nobody knows or has given yet is none", () => {
  const none = ["UNKNOWN", "N.N.", "unnamed", "Baby Girl", "Infant of Saima", "RN de Ana", "desconocida"]
  expect(read("forename", [...none, "Saima"])).toEqual([...none.map(() => ""), "Saima"])
  expect(read("Vorname", ["unbekannt", "Anna"])).toEqual(["", "Anna"])
  const born = [
    "RN DE MIRA LINDENAU",
    "RN II DE MIRA LINDENAU",
    "Recém-nascido",
    "Baby of Selin",
    "Não registrado",
    "B/O Selin",
    "natimorto",
  ]
  expect(read("nome", [...born, "Baby Devi", "Rnold"])).toEqual([...born.map(() => ""), "Baby Devi", "Rnold"])
  expect(read("mother_name", ["unknown", "Selin"])).toEqual(["", "Selin"])
  // Where a clerk names children so, Baby alone is one of them.
  expect(read("forename", ["BABY", "Baby boy", "Boy"])).toEqual(["", "", ""])
})

it("MT444 a name that is also such a word stays, and so does what stands in other columns", () => {
  const names = ["Baby", "Boy", "Nina", "Nnamdi", "Inconnu Jean", "Twinkle", "Roy", "TWIN II", "Baby Twin 1"]
  expect(read("given_name", names)).toEqual(names)
  for (const heading of ["surname", "occupation", "address"])
    expect(read(heading, ["Unknown", "Baby Girl"])).toEqual(["Unknown", "Baby Girl"])
})
