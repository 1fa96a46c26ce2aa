import { describe, expect, it } from "vitest"
import { random } from "../example/random.ts"
import { matchLists } from "../linkage/match-lists.ts"
import { oneListSlices } from "../linkage/one-list.ts"
import { parsePlan, planDigest } from "../plan/parse.ts"
import type { MatchingPlan } from "../plan/types.ts"
import type { MatchRecord } from "../record.ts"
import { isTrained } from "../scoring/compiled.ts"
import { finish } from "../steps.ts"
import { priorAmongUnmatched } from "./among-unmatched.ts"
import { chooseRules } from "./choose-rules.ts"
import { fitMatches } from "./expectation.ts"
import { inventedTables } from "./invented-table.test-support.ts"
import { randomPairs } from "./pairs.ts"
import { type Pattern, readSides } from "./patterns.ts"
import { meaningOfHeading, recogniseColumn } from "./recognise-column.ts"
import { suggestPlan } from "./suggest-plan.ts"
import { trainPlan } from "./train-plan.ts"
import { centibits, oddsOf, weightsOf } from "./weights.ts"

const columnsOf = (records: readonly MatchRecord[]) =>
  Object.keys(records[0]!.values).map((heading) => ({
    heading,
    samples: records.map(({ values }) => String(values[heading] ?? "")),
  }))
const { a, b } = inventedTables(500, 7)
const { plan: suggested } = suggestPlan(columnsOf(a), columnsOf(b))
const trained = trainPlan(suggested, a, b)

describe("expectation and maximisation", () => {
  it("MT123 the odds of a limit are a power of two, and lead back to it", () => {
    expect([0, 100, 1800].map(oddsOf)).toEqual([1, 2, 262_144])
    for (let weight = 0; weight <= 1800; weight++) {
      expect(centibits(oddsOf(weight))).toBe(weight)
      expect(oddsOf(weight) / 2 ** (weight / 100)).toBeCloseTo(1, 13)
    }
  })

  it("MT112 finds the planted m, and holds u", () => {
    const m = [
      [0.9, 0.1],
      [0.8, 0.2],
      [0.7, 0.3],
      [0.95, 0.05],
    ]
    const u = [
      [0.1, 0.9],
      [0.05, 0.95],
      [0.2, 0.8],
      [0.02, 0.98],
    ]
    const held = JSON.stringify(u)
    const even = m.map(() => [0.6, 0.4])
    const options = {
      m: even,
      share: 0.2,
      mostShare: 0.9,
      leftOut: new Set<number>(),
      unheard: new Set<number>(),
      exchanges: [],
      dependent: null,
      neighbours: null,
    }
    const fitted = fitMatches(planted(m, u, 0.1), u, options)
    expect(fitted.share).toBeCloseTo(0.1, 2)
    for (const [part, levels] of fitted.m.entries()) expect(levels[0]).toBeCloseTo(m[part]![0]!, 1)
    expect(JSON.stringify(u)).toBe(held)
  })

  it("MT112 never takes more pairs for matches than it may", () => {
    const u = [[0.5, 0.5]]
    const all: Pattern[] = [{ levels: Int8Array.of(0), count: 1000, first: 1000 }]
    const fitted = fitMatches(all, u, {
      m: [[0.9, 0.1]],
      share: 0.05,
      mostShare: 0.1,
      leftOut: new Set(),
      unheard: new Set<number>(),
      exchanges: [],
      dependent: null,
      neighbours: null,
    })
    expect(fitted.share).toBeLessThanOrEqual(0.1)
  })
})

it("MT113 takes the same random pairs for the same seed, and all pairs where they are few", () => {
  const sides = readSides(suggested, a, b)
  expect(randomPairs(sides, 1000, 3)).toEqual(randomPairs(sides, 1000, 3))
  expect(randomPairs(sides, 1000, 3)).not.toEqual(randomPairs(sides, 1000, 4))
  const few = readSides(suggested, a.slice(0, 10), null)
  const pairs = randomPairs(few, 1000, 3)
  expect(pairs.a.length).toBe(45)
  expect(pairs.a.every((row, at) => row < pairs.b[at]!)).toBe(true)
})

it("MT114 weighs no level more than the one before it", () => {
  expect(weightsOf([0.5, 0.2, 0.3], [0.01, 0.2, 0.79])).toEqual([564, 0, -140])
  expect(weightsOf([0.5, 0.1, 0.4], [0.1, 0.4, 0.5])).toEqual([232, -85, -85])
  for (const { weights } of trained.plan.comparisons)
    expect(weights).toEqual([...(weights ?? [])].sort((x, y) => y - x))
})

describe("a trained plan", () => {
  it("MT115 decides two lists without labels, and knows how many matches there are", () => {
    const pairs = matchLists(a, b, trained.plan)!.pairs
    const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1)).length
    expect((2 * right) / (pairs.length + 300)).toBeGreaterThan(0.99)
    expect(Math.abs(trained.expectedMatches - 300)).toBeLessThan(6)
    const expected = pairs.reduce((sum, { probability }) => sum + probability, 0)
    expect(Math.abs(expected - right)).toBeLessThan(6)
  })

  it("MT115 is a plan as any other: integers, read back the same, the same for the same lists", () => {
    expect(isTrained(suggested)).toBe(false)
    expect(isTrained(trained.plan)).toBe(true)
    expect(parsePlan(JSON.parse(JSON.stringify(trained.plan)))).toEqual(trained.plan)
    const again = trainPlan(suggested, a, b).plan
    expect(planDigest(again)).toBe(planDigest(trained.plan))
  })

  it("MT115 keeps the weights that the plan had", () => {
    const [first, ...rest] = suggested.comparisons
    const weights = first!.levels.map((_, at) => 100 - at)
    const pinned: MatchingPlan = { ...suggested, prior: -900, comparisons: [{ ...first!, weights }, ...rest] }
    const { plan } = trainPlan(pinned, a, b)
    expect([plan.prior, plan.comparisons[0]!.weights]).toEqual([-900, weights])
  })

  it("MT116 never expects more matches than the shorter list has rows", () => {
    const copies = Array.from({ length: 40 }, (_, at) => ({ id: `c${at}`, values: a[0]!.values }))
    const { expectedMatches } = trainPlan(suggested, copies, [...copies, ...b])
    expect(expectedMatches).toBeLessThanOrEqual(40)
  })

  it("MT191 the prior is that of rows whom nobody else takes, and relatives of matches are none", () => {
    expect(priorAmongUnmatched(300, { a: 1000, b: 1000 })).toBeCloseTo(300 / (700 + Math.sqrt(300)) ** 2, 5)
    // A list that is wholly found leaves about the square root unknown.
    expect(priorAmongUnmatched(400, { a: 400, b: 1000 })).toBeCloseTo(400 / (20 * 620) / (1 + 400 / (20 * 620)), 5)
    expect(priorAmongUnmatched(1, { a: 0, b: 7 })).toBeCloseTo(1 / 8, 5)
    const twin = ({ id, values }: MatchRecord): MatchRecord => ({
      id: `${id} twin`,
      values: { ...values, given_name: "senlin", date_of_birth: "19310405" },
    })
    const [shortA, shortB] = [a.slice(0, 200), [...b].sort((x, y) => Number(x.id.slice(1)) - Number(y.id.slice(1)))]
    const withTwins = [...shortB.slice(0, 150), ...shortB.slice(50, 150).map(twin)]
    const { expectedMatches } = trainPlan(suggested, shortA, withTwins)
    expect(Math.abs(expectedMatches - 150)).toBeLessThan(5)
  })

  it("MT117 weighs agreement on a frequent value less than on a rare one", () => {
    const { frequency } = trained.plan.comparisons.find(({ id }) => id === "surname")!
    const values = frequency !== undefined && "values" in frequency ? frequency.values! : {}
    const count = (name: string): number => [...a, ...b].filter(({ values: row }) => row.surname === name).length
    const listed = Object.entries(values).sort(([x], [y]) => count(y) - count(x))
    expect(listed.length).toBeGreaterThan(20)
    expect(listed[0]![1]).toBeLessThan(listed.at(-1)![1])
    expect(listed.every(([, worth]) => worth < frequency!.atMost)).toBe(true)
  })
})

it("MT118 recognises columns by their headings and by what stands in them", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["given_name", ["mira"], "given-name"],
    ["Last Name", ["dorton"], "surname"],
    ["dob", ["1980-02-03"], "birth-date"],
    ["date_of_birth", ["19800203"], "birth-date"],
    ["rec_id", ["7"], "row-id"],
    ["soc_sec_id", ["1234567"], "identifier"],
    ["postcode", ["2600"], "postcode"],
    ["address_1", ["kadorse street"], "address"],
    ["birth_place", ["mirigra"], "place"],
    ["Wuleswali", ["Sangin"], "place"],
    ["د کلي نوم", ["سروان قلعه"], "place"],
    ["cluster", ["1"], "truth"],
    ["نام پدر", ["کریم"], "father-name"],
    ["x", ["mira@example.org"], "email"],
    ["x", ["1980-02-03", "1981-02-03"], "date"],
    ["x", ["", " "], "empty"],
  ]
  for (const [heading, samples, meaning] of cases)
    expect([heading, recogniseColumn(heading, samples)]).toEqual([heading, meaning])
  const { columns } = suggestPlan(columnsOf(a), columnsOf(b), { ignored: ["suburb"] })
  expect(columns.filter(({ isCompared }) => !isCompared).map(({ heading }) => heading)).toEqual(["suburb"])
})

it("MT670 cells hold names where the heading names but the person, or where they stand surname first; a number, a town and a class do not", () => {
  const names = ["Torbau Spin, Zarmak", "Wuklal Faipa, Mira", "Spin, Kor", "Leklek, Toru Han"]
  for (const heading of [
    "alumno/a",
    "Schüler/in",
    "Élève",
    "Paciente",
    "pacjent",
    "Пациент",
    "الطالب",
    "دانش آموز",
    "Student",
  ])
    expect([heading, recogniseColumn(heading, names)]).toEqual([heading, "full-name"])
  expect(recogniseColumn("Patient", ["Zarmak Torbau", "Mira Spin", "Kor"])).not.toBe("full-name")
  expect(recogniseColumn("Patient", ["B830101", "B830102", "B830103", "B830104"])).toBe("identifier")
  expect(recogniseColumn("member", ["yes", "no"])).toBe("category")
  const syllables = ["tor", "spin", "wuk", "lal", "fai", "mir", "kor", "lek"]
  const word = (at: number) => `${syllables[at % 8]}${syllables[Math.floor(at / 8) % 8]}`
  const many = Array.from({ length: 40 }, (_, at) => `${word(at)} ${word(at + 9)}, ${word(at * 5 + 3)}`)
  expect(recogniseColumn("x", many)).toBe("full-name")
  const towns = Array.from({ length: 40 }, (_, at) => `${word(at)} ${word(at + 9)}, ${word(at % 4)}`)
  expect(recogniseColumn("x", towns)).toBe("text")
  expect(recogniseColumn("x", many.slice(0, 4))).toBe("text")
})

it("MT670 of two numbered surnames the second is a word beside the first, and parts of streets, of Dutch names and of German towns are told apart", () => {
  for (const [heading, meaning] of [
    ["apellido1", "surname"],
    ["Apellido 2", "word"],
    ["2º apellido", "word"],
    ["surname_2", "word"],
    ["nombre_via", "address"],
    ["Tipo de vía", "category"],
    ["num_via", "street-number"],
    ["nom de la voie", "address"],
    ["nombre", "full-name"],
    ["roepnaam", "given-name"],
    ["tussenvoegsel", "word"],
    ["PLZ/Ort", "place"],
    ["CP Ville", "place"],
  ] as const)
    expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning])
})

it("MT443 codes that many rows bear are a category, as those of practices and wards; those of one person are none", () => {
  const codes = (count: number): readonly string[] =>
    Array.from({ length: 1200 }, (_, at) => `B83${100 + (at % count)}`)
  expect(recogniseColumn("practice", codes(40))).toBe("category")
  expect(recogniseColumn("practice", codes(600))).toBe("identifier")
  expect(recogniseColumn("soc_sec_id", codes(40))).toBe("identifier")
})

it("MT253 headings in Arabic, Dari, Pashto, German, French, Spanish, Italian, Portuguese and Turkish say what they say in English", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "given-name": ["الاسم الأول", "Vorname", "Prénom(s)", "Nombre de pila"],
    surname: ["الكنية", "اسم العائلة", "تخلص", "Nachname", "Nom de famille", "Primer apellido", "Cognome", "Soyadı"],
    "full-name": ["الاسم الثلاثي", "نام و تخلص", "Nom et prénom", "Nombre y apellidos", "Nome"],
    "father-name": ["اسم الأب", "نام پدر", "د پلار نوم", "Baba adı"],
    "birth-date": [
      "تاريخ الميلاد",
      "تاریخ تولد",
      "د زیږیدو نېټه",
      "Geburtsdatum",
      "Date de naissance",
      "Data di nascita",
    ],
    place: ["محل تولد", "المحافظة", "Wohnort", "Geburtsort", "Localité", "Doğum yeri"],
    category: ["الجنسية", "تابعیت", "Staatsangehörigkeit", "Estado civil"],
    sex: ["الجنس", "جنسیت", "Geschlecht", "Sexo"],
    phone: ["رقم الجوال", "شماره تماس", "Telefon", "Téléphone portable", "Móvil"],
    postcode: ["PLZ", "Code postal", "Código postal", "CAP", "CEP"],
    address: ["العنوان", "Straße", "Dirección", "Morada", "Piso", "Étage", "Escalera"],
    word: ["اسم الجد", "نام پدرکلان", "Grandfather", "Segundo apellido"],
  }
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings) expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning])
  // A short word in a longer heading may be another language's.
  expect(meaningOfHeading("cap size")).toBeNull()
  // A storey's word in a longer heading is a plant's, or a page's.
  for (const heading of ["Planta industrial", "Portal del cliente", "Flat rate"])
    expect(meaningOfHeading(heading)).toBeNull()
})

it("MT254 what stands under Name beside given names is a surname, and beside surnames a given name, where it is one word", () => {
  const meaningsOf = (...columns: readonly (readonly [string, readonly string[]])[]) => {
    const sampled = columns.map(([heading, samples]) => ({ heading, samples }))
    return suggestPlan(sampled, sampled).columns.map(({ meaning, isCompared }) => [meaning, isCompared])
  }
  const one: readonly [string, readonly string[]] = ["Name", ["Kadorse", "Mirigra", "von Selato"]]
  expect(meaningsOf(one, ["Vorname", ["Ilse"]])).toEqual([
    ["surname", true],
    ["given-name", true],
  ])
  expect(meaningsOf(["Nombre", ["Zarak"]], ["Apellidos", ["Kador Melin"]])[0]).toEqual(["given-name", true])
  expect(meaningsOf(["Name", ["Ilse Kadorse", "Mira Selato"]], ["Vorname", ["Ilse", "Mira"]])[0]).toEqual([
    "full-name",
    true,
  ])
})

it("MT119 chooses rules that find no more pairs than wanted", () => {
  const rules = chooseRules(suggested.comparisons, a, b, 3000)
  expect(rules.length).toBeGreaterThan(2)
  const plan: MatchingPlan = { ...trained.plan, blocking: { mode: "rules", rules } }
  const { counts } = matchLists(a, b, plan)!
  expect(counts.scored).toBeLessThanOrEqual(3000)
})

it("MT111 joins rows of one list where clusters agree on the whole, and no chain of chance pairs", () => {
  const list = [...a.slice(0, 200), ...b.slice(0, 200)]
  const { plan } = trainPlan({ ...suggested, assignment: "none" }, list, null)
  const { pairs, clusters } = finish(oneListSlices(list, plan))
  const right = pairs.filter((pair) => pair.a.slice(1) === pair.b.slice(1)).length
  const ids = new Set(list.map(({ id }) => id))
  const truth = a.slice(0, 200).filter(({ id }) => Number(id.slice(1)) < 300 && ids.has(`b${id.slice(1)}`)).length
  expect((2 * right) / (pairs.length + truth)).toBeGreaterThan(0.97)
  expect(clusters.every((own) => own.length >= 2)).toBe(true)
  const chain = ["ann", "anb", "acb"].map((given, at) => ({
    id: `${at}`,
    values: {
      given_name: given,
      surname: ["kador", "kador", "melin"][at]!,
      date_of_birth: ["19800101", "19800101", "19550302"][at]!,
    },
  }))
  expect(finish(oneListSlices(chain, plan)).clusters.every((own) => !own.includes("2"))).toBe(true)
})

/** Patterns of many pairs with levels drawn by chance. */
function planted(m: readonly number[][], u: readonly number[][], share: number): readonly Pattern[] {
  const next = random(5)
  const patterns = new Map<string, Pattern>()
  for (let pair = 0; pair < 100_000; pair++) {
    const from = next.int(1000) < share * 1000 ? m : u
    const levels = Int8Array.from(from, ([first]) => (next.int(1000) < first! * 1000 ? 0 : 1))
    const seen = patterns.get(levels.join()) ?? { levels, count: 0, first: 0 }
    patterns.set(levels.join(), { levels, count: seen.count + 1, first: seen.first + 1 })
  }
  return [...patterns.values()]
}
