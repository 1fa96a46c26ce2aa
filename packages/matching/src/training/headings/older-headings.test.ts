import { expect, it } from "vitest"
import { meaningOfHeading } from "../recognise-column.ts"

function expectMeanings(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings)
      expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning === "none" ? null : meaning])
}

it("MT529 headings of levies, parish books and passenger lists are understood in Romance languages", () => {
  expectMeanings({
    "full-name": ["Nom et prénoms", "Nome e apelido", "Cognome e nome", "Apellido y nombre", "Numele"],
    "given-name": ["Prenumele", "Nome di battesimo"],
    surname: ["Nume de familie", "Numele de familie"],
    "father-name": ["Paternità", "Figlio di", "Hijo de", "Fils de", "Numele tatălui"],
    "mother-name": ["Maternità", "Numele mamei"],
    "birth-date": ["Nato il", "Nacido el", "Né(e) le", "Născut la"],
    place: ["Nato a", "Né(e) à", "Natural de", "Residenza", "Freguesia", "Provenienza", "Luogo di nascita"],
    category: ["Mestiere", "Oficio", "Estado", "Estado civil", "Ocupația"],
    text: ["Filiación", "Filiação", "Padrinos", "Parrain"],
  })
})

it("MT529 and in German, Dutch, Hungarian, Turkish, Greek and English", () => {
  expectMeanings({
    "full-name": ["Vor- und Zuname", "Name des Kindes", "Naam en voornamen", "Gyermek neve", "Name in Full"],
    "given-name": ["Taufname", "Utóneve"],
    surname: ["Családi neve", "Επώνυμον"],
    "father-name": ["Name des Vaters", "Πατέρας", "Naam van de vader"],
    "mother-name": ["Name der Mutter", "Ana adı", "Μητέρα"],
    "birth-date": ["Geb. am", "Geboren op", "Syntynyt"],
    "birth-year": ["Έτος γεννήσεως", "Doğum senesi"],
    place: ["Geb.-Ort", "Geboren te", "Heimatort", "Lakhelye", "Memleketi", "Last Residence", "Abode", "Destination"],
    category: ["Stand", "Konfession", "Burgerlijke staat", "Vallása", "Mesleği", "Occupation"],
    age: ["Kora", "Yaşı", "Alter"],
    phone: ["Residence phone"],
    none: ["Occupier", "Standard", "Geburtsort der Mutter"],
  })
})
