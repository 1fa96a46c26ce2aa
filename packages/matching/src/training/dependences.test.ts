import { describe, expect, it } from "vitest"
import { random } from "../example/random.ts"
import { matchLists } from "../linkage/match-lists.ts"
import { parsePlan } from "../plan/parse.ts"
import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { inventedTables } from "./invented-table.test-support.ts"
import { suggestPlan } from "./suggest-plan.ts"
import { trainPlan } from "./train-plan.ts"

const ADDRESS = ["street_number", "address_1", "suburb", "postcode"]

/** The lists of invented people, of whom some moved to the address of somebody else. */
function tables(share: number): { readonly a: readonly MatchRecord[]; readonly b: readonly MatchRecord[] } {
  const { a, b } = inventedTables(600, 19)
  const next = random(23)
  const moved = b.map((record) => {
    if (next.int(100) >= share) return record
    const there = next.pick(b).values
    const address = ADDRESS.flatMap((column) => (there[column] === undefined ? [] : [[column, there[column]]]))
    const rest = Object.entries(record.values).filter(([column]) => !ADDRESS.includes(column))
    return { ...record, values: Object.fromEntries([...rest, ...address]) }
  })
  return { a, b: moved }
}

function suggested({ a, b }: ReturnType<typeof tables>): MatchingPlan {
  const columnsOf = (records: readonly MatchRecord[]) =>
    Object.keys(a[0]!.values).map((heading) => ({
      heading,
      samples: records.map(({ values }) => String(values[heading] ?? "")),
    }))
  return suggestPlan(columnsOf(a), columnsOf(b)).plan
}

/** A postcode that depends on the suburb alone. */
const areaOf = (suburb: string): string =>
  String(1000 + ([...suburb].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 400))

const byRules = (rules: readonly (readonly string[])[]): MatchingPlan["blocking"] => ({
  mode: "rules",
  rules: rules.map((columns) => ({
    name: columns.join(", "),
    keys: columns.map((column) => ({ column, key: "equal" })),
  })),
})

/** What of a plan comes of learning from two lists: how well it finds people, and what a whole address that differs weighs. */
function learnt(lists: ReturnType<typeof tables>, untrained: MatchingPlan) {
  const { plan } = trainPlan(untrained, lists.a, lists.b)
  const pairs = matchLists(lists.a, lists.b, plan)!.pairs
  const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1)).length
  const address = plan.dependences?.find(({ side, comparisons }) => side === "against" && comparisons.length === 4)
  return { limit: address?.limit, f1: (2 * right) / (pairs.length + 360) }
}

describe("dependences of a plan", () => {
  it("MT123 are learnt: that a whole address differs weighs by how many have moved, and those are found", () => {
    const lists = tables(20)
    const plan = suggested(lists)
    const dependent = learnt(lists, plan)
    // One match in five has moved: that all differs weighs log2(1/5) against.
    expect(dependent.limit).toBeGreaterThan(180)
    expect(dependent.limit).toBeLessThan(290)
    expect(dependent.f1).toBeGreaterThan(0.96)
    const { dependences: _, ...apart } = plan
    expect(learnt(lists, apart).f1).toBeLessThan(0.93)
  })

  it("MT263 a limit for is learnt among those whom nobody else takes only where a rule finds all who share what it says", () => {
    const inOneArea = ({ id, values }: MatchRecord): MatchRecord =>
      values.suburb === undefined
        ? { id, values }
        : { id, values: { ...values, postcode: areaOf(String(values.suburb)) } }
    const { a, b } = tables(0)
    const lists = { a: a.map(inOneArea), b: b.map(inOneArea) }
    const plan = suggested(lists)
    const limitBy = (assignment: MatchingPlan["assignment"], ...rules: readonly (readonly string[])[]): number => {
      const trained = trainPlan({ ...plan, assignment, blocking: byRules(rules) }, lists.a, lists.b).plan
      const own = trained.dependences?.find(
        ({ side, comparisons }) => side === "for" && !comparisons.includes("surname"),
      )
      return own!.limit!
    }
    const elsewhere = [
      ["given_name", "date_of_birth"],
      ["surname", "date_of_birth"],
    ]
    expect(limitBy("one-to-one", ...elsewhere)).toBe(limitBy("none", ...elsewhere))
    expect(limitBy("one-to-one", ...elsewhere, ["suburb"])).not.toBe(limitBy("none", ...elsewhere, ["suburb"]))
  })

  it("MT264 where every rule reads a column of it, a limit for is how seldom others share it and that a match's cells agree each by itself", () => {
    const lists = tables(0)
    const plan = suggested(lists)
    const home = { side: "for", comparisons: ["surname", "address_1"], limit: null } as const
    const blocking = byRules([
      ["surname", "date_of_birth"],
      ["address_1", "given_name"],
    ])
    const { plan: trained } = trainPlan({ ...plan, blocking, dependences: [home] }, lists.a, lists.b)
    const [surname, street] = home.comparisons.map(
      (id) => trained.comparisons.find((own) => own.id === id)!.weights![0]!,
    )
    const { limit } = trained.dependences![0]!
    expect(limit).toBeGreaterThan(Math.max(surname!, street!) + 150)
    expect(limit).toBeLessThan(surname! + street! + 150)
  })

  it("MT123 weigh as each by itself where nobody has moved", () => {
    const lists = tables(0)
    const { limit, f1 } = learnt(lists, suggested(lists))
    expect(limit).toBeGreaterThan(800)
    expect(f1).toBeGreaterThan(0.99)
  })
})

it("MT277 addresses made of a name are like those of its other bearers, but for a number: that is no second sign", () => {
  const { a, b } = inventedTables(600, 19)
  // Few names, so that many bear the same.
  const fewNames = ({ id, values }: MatchRecord): MatchRecord => {
    const [given, surname] = [values.given_name, values.surname].map((name) => String(name ?? "").slice(0, 4))
    return { id, values: { ...values, given_name: given!, surname: surname!, email: mailOf(id, given!, surname!) } }
  }
  const mailOf = (id: string, given: string, surname: string): string =>
    `${given}.${surname}${10 + ((Number(id.slice(1)) * 37) % 89)}@example.org`
  const people = a.map(fewNames)
  const mailOfPerson = new Map(people.map(({ id, values }) => [id.slice(1), values.email]))
  const written = b.map(fewNames).map(({ id, values }) => {
    const email = Number(id.slice(1)) < 360 ? mailOfPerson.get(id.slice(1))! : values.email!
    return { id, values: { ...values, email } }
  })
  const { plan } = trainPlan(suggested({ a: people, b: written }), people, written, 1, 100_000)
  const { pairs } = matchLists(people, written, plan)
  const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1) && Number(pair.a.slice(1)) < 360).length
  expect((2 * right) / (pairs.length + 360)).toBeGreaterThan(0.97)
})

it("MT279 an address made of the names beside it says no more with them than is learnt, and one of its own says it for itself", () => {
  const next = random(31)
  const NAMES = ["baka", "tulo", "mirne", "sado", "weniri", "halu", "zorpe", "kitu"]
  const person = (): Record<string, string> => {
    const [first, last] = [next.pick(NAMES), `${next.pick(NAMES)}${next.pick(NAMES)}`]
    return {
      first,
      last,
      email: `${first}.${last}${10 + next.int(90)}@example.org`,
      city: next.pick(["Zorba", "Vawen", "Kilo"]),
    }
  }
  const people = Array.from({ length: 400 }, person)
  const own = (row: Record<string, string>, at: number): Record<string, string> => ({
    ...row,
    email: `zq${at}@example.org`,
  })
  const dependences = (rows: readonly Record<string, string>[], ...headings: readonly string[]) => {
    const columns = headings.map((heading) => ({ heading, samples: rows.map((row) => row[heading]!) }))
    return suggestPlan(columns, columns).plan.dependences
  }
  const names = { side: "against", comparisons: ["first", "last"], limit: null }
  const inMail = { side: "for", comparisons: ["first", "last", "email"], limit: null }
  expect(dependences(people, "first", "last", "email", "city")).toContainEqual(inMail)
  expect(dependences(people.map(own), "first", "last", "email", "city")).not.toContainEqual(inMail)
  // Nothing else would tell namesakes apart.
  expect(dependences(people, "first", "last", "email")).toEqual([names])
})

it("MT162 names exchanged are suggested as a comparison, which is learnt and finds who bears them", () => {
  const { a, b } = inventedTables(250, 19)
  const next = random(29)
  const exchanged = new Set<string>()
  const lists = { a, b: b.map((record) => (next.int(10) > 0 ? record : withNamesExchanged(record, exchanged))) }
  const { plan } = trainPlan(suggested(lists), a, lists.b, 1, 50_000)
  const together = plan.comparisons.find(({ kind }) => kind === "exchanged")
  expect([together?.columns, together?.role]).toEqual([["given_name", "surname"], "weak"])
  const [agree, differ] = together!.weights!
  expect([agree! > 900, differ! <= 0, differ! > -40]).toEqual([true, true, true])
  const found = new Set(matchLists(a, lists.b, plan)!.pairs.map((pair) => `${pair.a.slice(1)} ${pair.b.slice(1)}`))
  const people = [...exchanged].map((id) => id.slice(1)).filter((id) => Number(id) < 150)
  expect([people.length > 10, people.filter((id) => !found.has(`${id} ${id}`))]).toEqual([true, []])
})

function withNamesExchanged(record: MatchRecord, exchanged: Set<string>): MatchRecord {
  const { given_name, surname, ...rest } = record.values
  if (given_name === undefined || surname === undefined) return record
  exchanged.add(record.id)
  return { ...record, values: { ...rest, given_name: surname, surname: given_name } }
}

it("MT124 a plan is suggested with the columns of one address together, a home with its surname, and a place of birth apart", () => {
  const headings = ["given_name", "surname", "street", "suburb", "postcode", "state", "birth_place", "email"]
  const columns = headings.map((heading) => ({ heading, samples: ["mirigra", "selatopu"] }))
  const names = { side: "against", comparisons: ["given_name", "surname"], limit: null }
  const home = { side: "for", comparisons: ["surname", "street"], limit: null }
  const address = [
    { side: "against", comparisons: ["street", "suburb", "postcode", "state"], limit: null },
    { side: "for", comparisons: ["suburb", "postcode", "state"], limit: null },
  ]
  for (const assignment of ["one-to-one", "none"] as const)
    expect(suggestPlan(columns, columns, { assignment }).plan.dependences).toEqual([names, home, ...address])
  expect(suggestPlan(columns.slice(6), columns.slice(6)).plan.dependences).toBeUndefined()
  // Without a street the area may be what people of one home share beside a surname, where more than a given name tells them apart.
  const area = ["suburb", "postcode", "state"]
  const inArea = { side: "against", comparisons: area, limit: null }
  const dependences = (...lacking: readonly string[]) => {
    const own = columns.filter(({ heading }) => !lacking.includes(heading))
    return suggestPlan(own, own).plan.dependences
  }
  expect(dependences("street")).toEqual([
    names,
    { side: "for", comparisons: ["surname"], limit: null },
    inArea,
    { ...inArea, side: "for" },
  ])
  expect(dependences("street", "email")).toEqual([names, inArea, { ...inArea, side: "for" }])
})

it("MT431 the father and mother whom sisters and brothers share belong to what their home says", () => {
  const headings = ["name", "father", "mother", "husband", "mobile", "birth year"]
  const columns = headings.map((heading) => ({
    heading,
    samples: [heading === "birth year" ? "1980" : "mirigra selatopu"],
  }))
  const { dependences } = suggestPlan(columns, columns).plan
  expect(dependences).toEqual([{ side: "for", comparisons: ["father", "mother", "mobile"], limit: null }])
})

it("MT811 the mother's surname and the storey belong to a home that a street tells, and without one to nobody but the person", () => {
  const dependences = (...headings: readonly string[]) => {
    const columns = headings.map((heading) => ({
      heading,
      samples: [/^Fecha/.test(heading) ? "02/01/1970" : "mirigra", "selatopu"].slice(0, /^Fecha/.test(heading) ? 1 : 2),
    }))
    const { plan } = suggestPlan(columns, columns)
    return (plan.dependences ?? []).flatMap(({ side, comparisons }) => (side === "for" ? [comparisons] : []))
  }
  const names = ["Nombre", "Primer apellido", "Segundo apellido", "Fecha de nacimiento"]
  expect(dependences(...names, "Calle", "Piso")).toEqual([["Primer apellido", "Segundo apellido", "Calle", "Piso"]])
  expect(dependences(...names)).toEqual([])
  // A grandfather is no surname.
  expect(dependences("Nombre", "Primer apellido", "Grandfather", "Calle")).toEqual([["Primer apellido", "Calle"]])
})

it("MT904 whatever a table's columns are, the plan that is suggested, and the one that it becomes by training, can be read again", () => {
  const [given, fathers] = [
    ["زمری", "تورک", "بریال", "ننگیال", "غورځنګ", "ببرک"],
    ["شهباز", "زرغون", "وفا", "هوتک", "سنگین", "مرجان"],
  ]
  const people = Array.from({ length: 300 }, (_, at) => ({
    name: `${given[at % 6]} ${fathers[(at * 5) % 6]}`,
    father: fathers[at % 6]!,
    province: ["کندهار", "هلمند", "بلخ"][Math.trunc(at / 2) % 3]!,
    district: ["ارغنداب", "گرشک", "خلم"][Math.trunc(at / 2) % 3]!,
    phone: `07${String(10_000 + 37 * Math.trunc(at / 2))}`,
    born: String(1950 + (at % 40)),
  }))
  const rows = (side: string, count: number) =>
    people.slice(0, count).map((values, at) => ({ id: `${side}${at}`, values }))
  const headings = ["name", "father", "province", "district", "phone", "born"] as const
  for (let own = 1; own < 2 ** headings.length; own++) {
    const columns = headings.flatMap((heading, at) =>
      (own & (1 << at)) === 0 ? [] : [{ heading, samples: people.map((row) => row[heading]) }],
    )
    for (const assignment of ["one-to-one", "none"] as const) {
      const { plan } = suggestPlan(columns, columns, { assignment })
      expect(parsePlan(plan), columns.map(({ heading }) => heading).join()).toEqual(plan)
    }
  }
  const columns = headings.map((heading) => ({ heading, samples: people.map((row) => row[heading]) }))
  const { plan } = trainPlan(suggestPlan(columns, columns).plan, rows("a", 300), rows("b", 200), 1, 20_000)
  expect(parsePlan(plan)).toEqual(plan)
})
