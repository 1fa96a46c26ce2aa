import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { formedValues, nameForms } from "./chains.ts"
import { birthAtAge } from "./compared-values.ts"
import {
  comparedAlike,
  comparedValues,
  comparedWithin,
  finish,
  isRefused,
  type ListEntry,
  readList,
  valuesAs,
} from "./index.ts"

function entriesOf(csv: string): ListEntry[] {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list.rows.map(({ entry }) => entry)
}
const rowsOf = (entries: readonly ListEntry[]) => entries.map((entry) => ({ entry }))
const COLUMNS = "الاسم,اسم الأب,اسم الجد,اللقب\nزرغون,تورك,بريال,السرخابي\nزمري,تورك,,السرخابي\nعمر,,,\n"
const CHAINS = "الاسم الرباعي,المحافظة\nزرغون تورك بريال عبد الله السرخابي,عدن\nزمري تورك السرخابي,عدن\n"

test("IM58 columns of fathers are compared as chains where the other list has chains, and only there", () => {
  const [columns, chains] = [entriesOf(COLUMNS), entriesOf(CHAINS)]
  expect(nameForms(columns, chains)).toEqual({ a: "chain", b: "chain" })
  expect(nameForms(columns, columns)).toEqual({ a: "own", b: "own" })
  // Two words are a name and a family, and a servant of God is one word.
  expect(nameForms(columns, entriesOf("Name\nZargun Sarkhabi\nعبد الله السرخابي\n")).a).toBe("own")
  expect(columns.map((entry) => formedValues(comparedValues(entry, 0), entry, "chain"))).toEqual([
    { name: "زرغون تورك بريال السرخابي" },
    { name: "زمري تورك السرخابي" },
    { name: "عمر" },
  ])
})

test("IM368 chains of which some have a word for a son before the father are chains as the others", () => {
  const columns = entriesOf(COLUMNS)
  const chains = (sons: number, rest = "زرغون تورك بريال") => {
    const rows = Array.from({ length: 12 }, (_, at) => (at < sons ? "زمري بن تورك بريال" : rest))
    return entriesOf(`الاسم الثلاثي,المحافظة\n${rows.map((name) => `${name},عدن`).join("\n")}\n`)
  }
  for (const sons of [0, 1, 4])
    expect([sons, nameForms(columns, chains(sons)).b]).toEqual([sons, "chain-without-tribe"])
  const [entry] = chains(4)
  expect([entry!.father?.value, formedValues(comparedValues(entry!, 0), entry!, "chain")]).toEqual([
    "تورك بريال",
    { name: "زمري تورك بريال", province: "عدن" },
  ])
  // Where most have the word, their fathers are told apart as by columns; and names alone are no chains.
  expect(nameForms(columns, chains(7)).b).toBe("own")
  expect(nameForms(columns, chains(2, "زرغون")).b).toBe("own")
  // Fathers in a column of their own that some rows tell leave the names what they are.
  const apart = Array.from({ length: 12 }, (_, at) => `Zargun Torak Baryal,${at < 4 ? "Wruk" : ""}`)
  expect(nameForms(columns, entriesOf(`Name,Father\n${apart.join("\n")}\n`)).b).toBe("own")
})

test("IM58 a tribe that both lists have in a column of its own is no part of the chain", () => {
  const chains = entriesOf("Magaca oo saddexan,Qabiil\nZargun Torak Baryal,Marsh\n")
  const columns = entriesOf("First name,2nd name,3rd name,Clan\nZargun,Torak,Baryal,\nZmaray,Torak,,Marsh\n")
  const forms = nameForms(chains, columns)
  expect(forms).toEqual({ a: "chain-without-tribe", b: "chain-without-tribe" })
  expect([...chains, ...columns].map((entry) => formedValues(comparedValues(entry, 0), entry, forms.a))).toEqual([
    { name: "Zargun Torak Baryal" },
    { name: "Zargun Torak Baryal" },
    { name: "Zmaray Torak" },
  ])
})

test("IM58 nor is one that no chain of the other list ends with: there one more forefather stands", () => {
  const columns = entriesOf(COLUMNS)
  const chains = entriesOf("الاسم رباعي,السكن\nزرغون تورك بريال عمر,عدن\nزمري تورك عمر,عدن\n")
  expect(nameForms(chains, columns)).toEqual({ a: "chain-without-tribe", b: "chain-without-tribe" })
})

test("IM173 chains in another script end in families where hardly any ends in what others are called by", () => {
  const given = ["زرغون", "تورك", "بريال", "زمري", "ورك"]
  const families = ["السرخابي", "المرغابي", "أبو سبين"]
  const chains = (last: (at: number) => string): ListEntry[] =>
    entriesOf(
      `الاسم\n${Array.from({ length: 30 }, (_, at) => `${given[at % 5]} ${given[((at + at / 5) % 5) | 0]} ${last(at)}`).join("\n")}\n`,
    )
  const columns = (tribeOf: (at: number) => string): ListEntry[] =>
    entriesOf(`Name,Father,Clan\n${Array.from({ length: 30 }, (_, at) => `Zargun,Torak,${tribeOf(at)}`).join("\n")}\n`)
  const [named, forefathers] = [chains((at) => families[at % 3]!), chains((at) => given[at % 5]!)]
  const [all, some] = [columns(() => "Sarkhabi"), columns((at) => (at % 2 === 0 ? "Marsh" : ""))]
  expect(nameForms(all, named)).toEqual({ a: "chain", b: "chain" })
  expect(nameForms(named, all)).toEqual({ a: "chain", b: "chain" })
  expect(nameForms(all, forefathers).a).toBe("chain-without-tribe")
  expect(nameForms(some, named).a).toBe("chain-without-tribe")
})

test("IM377 a family's name that ends many chains is none where some hand wrote it first", () => {
  const given = ["زرغون", "تورك", "بريال", "زمري", "ورك"]
  const families = ["السرخابي", "المرغابي", "الكوهي"]
  const chains = (last: readonly string[], first: readonly string[]): ListEntry[] =>
    entriesOf(
      `الاسم\n${Array.from({ length: 30 }, (_, at) => `${given[at % 5]} ${given[(at + 1) % 5]} ${last[at % last.length]}`).join("\n")}\n${first.map((each) => `${each} زرغون ورك`).join("\n")}\n`,
    )
  const columns = entriesOf(
    `Name,Father,Surname\n${Array.from({ length: 30 }, () => "Zargun,Torak,Sarkhabi").join("\n")}\n`,
  )
  expect(nameForms(columns, chains(families, families))).toEqual({ a: "chain", b: "chain" })
  expect(nameForms(columns, chains(families, [...families, ...families, ...families])).a).toBe("chain-without-tribe")
  expect(nameForms(columns, chains([...given, "السرخابي"], [])).a).toBe("chain-without-tribe")
})

test("IM290 of few chains none may end so, and of fewer than eight nothing is known", () => {
  const given = ["زرغون", "تورك", "بريال", "زمري", "ورك"]
  const chains = (last: readonly string[]): ListEntry[] =>
    entriesOf(`الاسم\n${last.map((each, at) => `${given[at % 5]} ${given[(at + 1) % 5]} ${each}`).join("\n")}\n`)
  const families = ["السرخابي", "المرغابي", "أبو سبين", "السرخابي", "الكوهي", "مرغاب", "المرغابي", "السرخابي"]
  const columns = entriesOf(
    `Name,Father,Surname\n${Array.from({ length: 12 }, () => "Zargun,Torak,Sarkhabi").join("\n")}\n`,
  )
  expect(nameForms(columns, chains(families))).toEqual({ a: "chain", b: "chain" })
  expect(nameForms(columns, chains([...families, "بريال"])).a).toBe("chain-without-tribe")
  expect(nameForms(columns, chains(families.slice(1))).a).toBe("chain-without-tribe")
})

test("IM91 a tribe in a column of its own is no part of the name where the other list names forefathers alone", () => {
  const tribes = entriesOf("Magaca,Qabiil\nZargun Torak,Marsh\nZmaray Torak Baryal,\n")
  const given = ["Zargun", "Torak", "Baryal", "Zmaray", "Wruk"]
  const rows = given.flatMap((one) => given.map((other) => `${one} ${other} ${given[(one.length + other.length) % 5]}`))
  const forefathers = entriesOf(`Name\n${rows.join("\n")}\n`)
  const families = entriesOf(`Name\n${rows.map((row) => `${row} Sarkhabi`).join("\n")}\n`)
  expect(nameForms(tribes, forefathers)).toEqual({ a: "own-without-tribe", b: "own" })
  expect(nameForms(forefathers, tribes)).toEqual({ a: "own", b: "own-without-tribe" })
  expect(nameForms(tribes, families)).toEqual({ a: "own", b: "own" })
  expect(nameForms(tribes, tribes)).toEqual({ a: "own", b: "own" })
  const [first] = tribes
  expect(formedValues(comparedValues(first!, 0), first!, "own-without-tribe")).toEqual({ name: "Zargun Torak" })
})

test("IM315 families that stand behind given names before a column of fathers are families, though the fathers end as given names", () => {
  const given = ["زرغون", "تورك", "بريال", "زمري", "ورك"]
  const families = ["السرخابي", "المرغابي", "أبو سبين", "كوهي"]
  const rows = (nameOf: (at: number) => string): ListEntry[] =>
    entriesOf(
      `الاسم والشهرة,اسم الأب\n${Array.from({ length: 40 }, (_, at) => `${nameOf(at)},${given[(at + 2) % 5]}`).join("\n")}\n`,
    )
  const register = entriesOf(
    `Familienname,Vorname,Vatersname\n${Array.from({ length: 40 }, () => "Sarkhabi,Zargun,Torak").join("\n")}\n`,
  )
  const named = rows((at) => `${given[at % 5]} ${families[at % 4]}`)
  expect(nameForms(register, named)).toEqual({ a: "own", b: "own" })
  expect(nameForms(named, register)).toEqual({ a: "own", b: "own" })
  // A second given name, the father's own and the half of a name are no families.
  expect(
    nameForms(
      register,
      rows((at) => `${given[at % 5]} ${given[(at + 2) % 5]}`),
    ).a,
  ).toBe("own-without-tribe")
  const halves = rows((at) => (at % 2 === 0 ? `${given[at % 5]} ${families[at % 4]}` : given[at % 5]!))
  expect(nameForms(register, halves).a).toBe("own-without-tribe")
})

test("IM115 tribes that two lists of chains tell of some people alone are no part of the names", () => {
  const list = (tribeOf: (at: number) => string) => {
    const rows = Array.from({ length: 30 }, (_, at) => `Zargun Torak Baryal,${tribeOf(at)}`)
    return entriesOf(`Name,Tribe\n${rows.join("\n")}\n`)
  }
  const [some, all] = [list((at) => (at % 2 === 0 ? "Marsh" : "")), list(() => "Marsh")]
  const others = list((at) => (at % 3 === 0 ? "Sarkhabi" : ""))
  expect(nameForms(some, others)).toEqual({ a: "own-without-tribe", b: "own-without-tribe" })
  // A family's name stands in every row.
  expect(nameForms(all, others)).toEqual({ a: "own", b: "own" })
  expect(nameForms(some.slice(0, 10), others.slice(0, 10))).toEqual({ a: "own", b: "own" })
})

test("IM92 what ages without a day are of is told by the births in the other list", () => {
  const years = Array.from({ length: 24 }, (_, at) => 2000 + (at % 12))
  const ages = entriesOf(
    `Name,Age,Arrested on\n${years.map((year) => `Zargun,30,1/6/${year}`).join("\n")}\nTorak,30,\n`,
  )
  const bornBy = (births: readonly number[], othersAges = 0): unknown[] => {
    const aged = Array.from({ length: othersAges }, () => "Torak,,40\n").join("")
    const other = entriesOf(`Name,Year of birth,Age\n${births.map((year) => `Torak,${year},`).join("\n")}\n${aged}`)
    const { a } = comparedAlike(rowsOf(ages), rowsOf(other), 20_000)
    const born = [ages[0]!, ages.at(-1)!].map((entry) => valuesAs(entry, a).birth)
    return born.map((span) => (typeof span === "object" && "to" in span ? 1970 + Math.round(span.to / 365.25) : null))
  }
  // Each at the own arrest, or all in 2011, the list's year; who was arrested on no day then has no birth.
  expect(bornBy(years.map((year) => year - 30))).toEqual([1970, null])
  expect(bornBy(years.map(() => 1981))).toEqual([1981, 1981])
  expect(bornBy([1970])).toEqual([1981, 1981])
  // Births of a few, where more of the others have ages.
  expect(
    bornBy(
      years.map((year) => year - 30),
      20,
    ),
  ).toEqual([1970, null])
  expect(
    bornBy(
      years.map((year) => year - 30),
      30,
    ),
  ).toEqual([1981, 1981])
})

test("IM71 a list of whole chains lacks no fathers", () => {
  const lacking = (csv: string) => {
    const answer = finish(readList(strToU8(csv)))
    if (isRefused(answer)) throw new Error(JSON.stringify(answer))
    const of = (what: string) => answer.list.quality.fixFirst.find((fix) => fix.what === what)?.rows ?? 0
    return [of("father"), of("grandfather")]
  }
  expect(lacking("الاسم الرباعي,المحافظة\nزرغون تورك بريال عمر,عدن\nزمري تورك السرخابي,عدن\nعبد الله,عدن\n")).toEqual([
    1, 1,
  ])
  expect(lacking("الاسم,المحافظة\nزرغون السرخابي,عدن\nزمري السرخابي,عدن\n")).toEqual([2, 2])
})

test("IM148 a father's cell that begins with ould as the name's goes on is the grandfather", () => {
  const people = entriesOf(
    [
      "Nom;Filiation",
      "Zargun ould Tork;ould Baryal",
      "Zamri ould Tork;ould Tork",
      "Zarmina mint Tork;ould Baryal",
      "Zarmina mint Tork;mint Baryal",
      "Zargun ould Tork;Baryal",
      "Zargun;ould Baryal",
    ].join("\n"),
  )
  expect(people.map(({ name, father, grandfather }) => [name, father, grandfather].map((each) => each?.value))).toEqual(
    [
      ["Zargun", "Tork", "Baryal"],
      ["Zamri", "Tork", undefined],
      ["Zarmina", "Tork", "Baryal"],
      ["Zarmina", "Baryal", undefined],
      ["Zargun", "Baryal", undefined],
      ["Zargun", "Baryal", undefined],
    ],
  )
})

test("IM155 a register that tells the father first, with the word for a son before him, is read as others are", () => {
  const people = entriesOf("Nom\nAG TORK ZARGUN\nOULD SIDI TORK ZARGUN\nBEN TORK ZARGUN\nZargun ag Tork\n")
  expect(people.map(({ name, father }) => [name?.value, father?.value])).toEqual([
    ["ZARGUN", "TORK"],
    ["ZARGUN", "SIDI TORK"],
    ["BEN TORK ZARGUN", undefined],
    ["Zargun", "Tork"],
  ])
})

test("IM156 the word for a child stands behind the father in Turkic languages, before the name or after it", () => {
  const people = entriesOf(
    "Name\nTork oğlu Zargun Kaya\nZargun Kaya Tork oğlu\nТорк кызы Заргуна\nTork uulu Zargun\nZargun Kayaoğlu\n",
  )
  expect(people.map(({ name, father, sex }) => [name?.value, father?.value, sex?.value])).toEqual([
    ["Zargun Kaya", "Tork", undefined],
    ["Zargun Kaya", "Tork", undefined],
    ["Заргуна", "Торк", "female"],
    ["Zargun", "Tork", undefined],
    ["Zargun Kayaoğlu", undefined, undefined],
  ])
})

test("IM295 and by the births of namesakes, in the list itself too, where they are captured at one time", () => {
  const people = ["Zargun Torak", "Zmaray Wruk", "Baryal Torak", "Wruk Zalmay", "Zmaray Mangal", "Turyal Wruk"]
  const bornOf = (birthOf: (year: number, at: number) => number, takenWith = "2", namesakes = people): unknown[] => {
    const rows = people.flatMap((name, at) => {
      const year = 2004 + at
      return [
        `${name},30,,10/3/${year}`,
        `"SARKHABI, ${namesakes[at]!.replaceAll("a", "aa")}",,${birthOf(year, at)},${takenWith}/4/${year}`,
      ]
    })
    const list = entriesOf(`Name,Age,Year of birth,Arrested on\n${rows.join("\n")}\nTorak Baryal,30,,1/6/2015\n`)
    const years = list
      .filter(({ age }) => age !== null)
      .map((entry) => valuesAs(entry, comparedWithin(rowsOf(list), 20_000)).birth)
    return years
      .slice(0, 2)
      .map((span) => (typeof span === "object" && "to" in span ? 1970 + Math.round(span.to / 365.25) : null))
  }
  const [ofCapture, ofList] = [
    [1974, 1975],
    [1985, 1985],
  ]
  expect(bornOf((year) => year - 30)).toEqual(ofCapture)
  expect(bornOf(() => 1985)).toEqual(ofList)
  // By either reading, some; of others; and too few.
  expect(bornOf((year, at) => (at % 2 === 0 ? 1985 : year - 30))).toEqual(ofList)
  expect(bornOf((year) => year - 30, "2", [...people.slice(1), "Zalmay Mangal"])).toEqual(ofList)
  expect(bornOf((year) => year - 30, "12")).toEqual(ofList)
  expect(bornOf((year, at) => (at < 4 ? year - 30 : 1940))).toEqual(ofList)
})

test("IM295 but not by a name that very many bear, who are strangers", () => {
  const agesOf = (bearers: number): string => {
    const rows = Array.from({ length: bearers }, (_, at) => {
      const year = 1985 + (at % 20)
      // Of whom the births come near the one reading as the other.
      return `Zargun Torak,30,,10/3/${year}\nZargun Torak,,${year - 30},10/3/${year}\nWruk Mangal,,1985,10/3/${year}`
    })
    const list = entriesOf(`Name,Age,Year of birth,Arrested on\n${rows.join("\n")}\nTorak Baryal,30,,1/6/2015\n`)
    return comparedWithin(rowsOf(list), 20_000).ages
  }
  expect(agesOf(20)).toBe("of-capture")
  expect(agesOf(40)).toBe("of-list")
})

test("IM327 else by the births of all in the list, where there are enough and they tell it surely", () => {
  const agesOf = (people: number, birthOf: (year: number, at: number) => number): string => {
    const rows = Array.from({ length: people }, (_, at) => {
      const year = 1985 + (at % 20)
      return `Zargun Torak,30,,10/3/${year}\nWruk Mangal,,${birthOf(year, at)},10/3/${year}`
    })
    const list = entriesOf(`Name,Age,Year of birth,Arrested on\n${rows.join("\n")}\nTorak Baryal,30,,1/6/2005\n`)
    return comparedWithin(rowsOf(list), 20_000).ages
  }
  expect(agesOf(40, (year) => year - 30)).toBe("of-capture")
  expect(agesOf(40, () => 1975)).toBe("of-list")
  expect(agesOf(19, (year) => year - 30)).toBe("of-list")
  // Births of old and young leave open which of them the ages are of.
  expect(agesOf(20, (year, at) => year - 30 + (at % 2 === 0 ? 30 : -30))).toBe("of-list")
})

test("IM295 an age at a capture of which the month is told is of some day of it", () => {
  const list = entriesOf("Name,Age,Arrested on\nZargun,30,5/2004\n")
  const { birth } = comparedValues(list[0]!, 20_000, "of-capture")
  expect(birth).toEqual({
    from: birthAtAge({ from: 30, to: 30 }, 12_539).from,
    to: birthAtAge({ from: 30, to: 30 }, 12_569).to,
  })
})

test("IM353 a tribe is no part of names where the other list has fathers in the place of families", () => {
  const tribes = entriesOf("Nom et filiation,Fraction\nZmarak ag Toryal,Lmari\nWali ag Spin,Lmari\n")
  const people = Array.from({ length: 24 }, (_, at) => `Toryal${String.fromCharCode(97 + at)}`)
  const register = (familyOf: (father: string) => string): ListEntry[] =>
    entriesOf(`NOM,Prénom(s),Fils de\n${people.map((father) => `${familyOf(father)},Zmarak,${father}\n`).join("")}`)
  expect(
    nameForms(
      tribes,
      register((father) => `AG ${father.toUpperCase()}`),
    ),
  ).toEqual({
    a: "own-without-tribe",
    b: "own",
  })
  expect(
    nameForms(
      tribes,
      register((father) => father),
    ).a,
  ).toBe("own-without-tribe")
  // Families of their own are compared with whatever the other list tells of families.
  expect(
    nameForms(
      tribes,
      register(() => "LMARI"),
    ).a,
  ).toBe("own")
  const alike = register((father) => father)
  expect(nameForms(alike, alike)).toEqual({ a: "own", b: "own" })
})

test("IM343 tribes of Pashtuns in columns of both lists are no part of the names", () => {
  const listOf = (title: string, tribes: readonly string[], count: number): ListEntry[] =>
    entriesOf(
      `Name,Father's name,${title}\n${Array.from({ length: count }, (_, at) => `Zmarak,Torak,${tribes[at % tribes.length]}\n`).join("")}`,
    )
  const tribes = listOf("Tribe", ["Zurmatzai", "Spin Khel", "Wruk"], 30)
  const urdu = listOf("قوم", ["زرمت زئی", "سپین خیل", "ورک", "تورک"], 40)
  expect(nameForms(tribes, urdu)).toEqual({ a: "own-without-tribe", b: "own-without-tribe" })
  // Families are many, few rows tell nothing, other peoples' end otherwise, and the tribe of one list alone may be in the names of the other.
  const families = listOf(
    "Family name",
    Array.from({ length: 15 }, (_, at) => `${"abcdefghijklmno"[at]}orzai`),
    30,
  )
  expect(nameForms(families, urdu).a).toBe("own")
  expect(nameForms(listOf("Tribe", ["Zurmatzai"], 10), urdu).a).toBe("own")
  expect(nameForms(listOf("Tribe", ["Dulaimi", "Jubouri"], 30), urdu).a).toBe("own")
})
