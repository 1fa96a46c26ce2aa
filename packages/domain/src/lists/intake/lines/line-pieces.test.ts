import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { finish, type IntakeList, isRefused, readList, textOf } from "../index.ts"
import { explained } from "../letters/letter-facts.ts"
import { factsOf } from "./line-facts.ts"

function read(text: string): IntakeList {
  const answer = finish(readList(strToU8(text), { todayDay: 20_000 }))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list
}
const told = (line: string): Record<string, string | readonly string[]> => {
  const { facts, rest } = explained([factsOf(line)])[0]!
  return { ...Object.fromEntries(facts), ...(rest.length === 0 ? {} : { rest: rest.map(({ text }) => text) }) }
}

test.each([
  [
    "زمرك سبين والده ورو أمه زرمينة م. 1984 من أهالي وادي الزمرك اعتقل بتاريخ 6-4-2015 (سائق)",
    {
      name: "زمرك سبين",
      father: "ورو",
      mother: "زرمينة",
      birth: "1984",
      village: "وادي الزمرك",
      captureDate: "6-4-2015",
      rest: ["سائق"],
    },
  ],
  [
    "ولي طرياي بن كل، الأم: مينا تولد ١٩٧٠ - من مواليد التوت، تاريخ الاعتقال ٥/٢٠١٣ (طالب)",
    { name: "ولي طرياي بن كل", mother: "مينا", birth: "١٩٧٠", village: "التوت", captureDate: "٥/٢٠١٣", rest: ["طالب"] },
  ],
  [
    "زمرک توریالی نام پدر: ورک باشنده سپین وادی متولد ۱۳۶۰ دستگیر شده ۱۳۹۸/۲/۱۳",
    { name: "زمرک توریالی", father: "ورک", village: "سپین وادی", birth: "۱۳۶۰", captureDate: "۱۳۹۸/۲/۱۳" },
  ],
  [
    "Zmarak Toryal aged 31 from Spinwad missing since 3 May 2019 (a driver)",
    { name: "Zmarak Toryal", age: "aged 31", village: "Spinwad", captureDate: "3 May 2019", rest: ["a driver"] },
  ],
  [
    "Zmarak Toryal né le 3/5/1988 habitant Spinwad arrêté le 3/5/2019",
    { name: "Zmarak Toryal", birth: "3/5/1988", village: "Spinwad", captureDate: "3/5/2019" },
  ],
  [
    "زمرك ورو / التوت اعتقل بتاريخ 5-7-2012 (أب لثلاثة)",
    { name: "زمرك ورو", captureDate: "5-7-2012", rest: ["التوت", "أب لثلاثة"] },
  ],
  [
    "Zmarak Toryal (the tall), left home and went from Nyala to Spinwad",
    {
      name: "Zmarak Toryal",
      alias: "the tall",
      rest: ["left home and went from Nyala to Spinwad"],
    },
  ],
])("IM98 what a line tells without signs between is parted by its words: %s", (line, expected) => {
  expect(told(line)).toEqual(expected)
})

test("IM98 a line too long for one person stays whole, however many of its words would open a piece", () => {
  const long = `زمرك ${"من التوت ".repeat(200)}`.trim()
  expect(told(long)).toEqual({ name: long })
  const far = `زمرك ${"من التوت ".repeat(20_000)}`.trim()
  expect(told(far)).toEqual({ name: far })
})

const BRANCHES = `قوائم المعتقلين حسب الأفرع

*** فرع المنارة ***

1- زمرك سبين والده ورو م. 1984 / وادي الزمرك
2- ولي طرياي بن كل من وادي الزمرك اعتقل 3/2012
(المجموع: 2)

*** المخابرات - التوت ***

3- تورك سور والده كل مواليد 1979 / التوت
4- مينا سبين من التوت
5- كل خان بن سور / التوت
(المجموع: 3)
`

test("IM99 a heading of a branch, a brigade or another body that holds people is where those below it are held", () => {
  const list = read(BRANCHES)
  const tells = list.rows.map(({ entry }) =>
    (["name", "father", "village", "province", "detentionPlace"] as const).map((field) => textOf(entry, field)),
  )
  expect(tells).toEqual([
    ["زمرك سبين", "ورو", "وادي الزمرك", "", "فرع المنارة"],
    ["ولي طرياي", "كل", "وادي الزمرك", "", "فرع المنارة"],
    ["تورك سور", "كل", "التوت", "", "المخابرات - التوت"],
    ["مينا سبين", "", "التوت", "", "المخابرات - التوت"],
    ["كل خان", "سور", "التوت", "", "المخابرات - التوت"],
  ])
})

test.each([
  [
    "Zmarak Toryal, s/o Wrak, r/o Spinwad, arrested at Nyala on 3 May 2019 by militia",
    {
      name: "Zmarak Toryal",
      father: "Wrak",
      village: "Spinwad",
      capturePlace: "Nyala",
      captureDate: "3 May 2019",
      authority: "militia",
    },
  ],
  [
    "Zmarak Toryal, né le 3/5/1988 à Nyala, arrêté le 3 mai 2019 à Spin",
    { name: "Zmarak Toryal", birth: "3/5/1988", village: "Nyala", captureDate: "3 mai 2019", capturePlace: "Spin" },
  ],
  [
    "Зморак Торьял, 1988 г.р., житель Спин, задержан 03.05.2019",
    { name: "Зморак Торьял", birth: "1988 г.р", village: "Спин", captureDate: "03.05.2019" },
  ],
  [
    "زمرک توریال ولد ورک سکنہ سپین وادی عمر ۳۱ سال تاریخ گمشدگی 3-5-2012",
    { name: "زمرک توریال ولد ورک", village: "سپین وادی", age: "عمر ۳۱ سال", captureDate: "3-5-2012" },
  ],
  [
    "زمرک توریال، عمر ۳۱ سال، سپین وادی سے 3-5-2012 کو لاپتہ ہوا۔",
    { name: "زمرک توریال", age: "عمر ۳۱ سال", captureDate: "3-5-2012", capturePlace: "سپین وادی" },
  ],
  ["زمرک توریال، ۳۱ سال، لاپتہ 3-5-2012", { name: "زمرک توریال", age: "۳۱ سال", captureDate: "3-5-2012" }],
  ["زمرک توریال، 0333-1234567", { name: "زمرک توریال", phone: "0333-1234567" }],
  ["زمرک تۆریال، لەدایکبووی 1988، خەڵکی سپین", { name: "زمرک تۆریال", birth: "1988", village: "سپین" }],
])(
  "IM102 a day and the place beside it are parted, and homes are known by what heads them in tables: %s",
  (line, expected) => {
    expect(told(line)).toEqual(expected)
  },
)

test.each([
  ["--- سجن المنارة ---", "سجن المنارة"],
  ["[NORTH CAMP]", "NORTH CAMP"],
  ["== سجن المنارة ==", "سجن المنارة"],
])("IM103 a heading is told from the signs around it: %s", (heading, value) => {
  const lines = Array.from({ length: 5 }, (_, at) => `${at + 1}۔ زمرك سور${"ابتثج"[at]} مواليد 1980`)
  const list = read(`قائمة\n\n${heading}\n\n${lines.join("\n")}\n--- صفحة 1 ---\n6۔ ولي سور\n`)
  expect(list.rows.map(({ entry }) => textOf(entry, "detentionPlace"))).toEqual(Array.from({ length: 6 }, () => value))
})

test("IM104 people behind strokes or points are counted where most lines tell more than a name", () => {
  const people = [
    "زمرك طرياي سبين، مواليد 1980",
    "ولي سور كل من التوت",
    "كل خان ورو والدته زرمينة",
    "تورك سور ولي",
    "مينا خان مواليد 1990",
  ]
  const told = read(`المفقودون\n\nحي التوت:\n${people.map((person) => `- ${person}`).join("\n")}\n`)
  expect(told.rows.map(({ row, cells, entry }) => [row, cells[0], textOf(entry, "name")])).toEqual([
    [4, "1", "زمرك طرياي سبين"],
    [5, "2", "ولي سور كل"],
    [6, "3", "كل خان ورو"],
    [7, "4", "تورك سور ولي"],
    [8, "5", "مينا خان"],
  ])
  const points = Array.from({ length: 6 }, (_, at) => `• bring the paper ${"abcdef"[at]}`).join("\n")
  expect(finish(readList(strToU8(`Dear all\n${points}\n`)))).toMatchObject({ code: "header-not-found" })
})

const letterOf = (tails: readonly string[]) =>
  read(
    `Our men\n\n${tails.map((tail, at) => `${at + 1}. Zmarak ${["Toryal", "Wrak", "Gul", "Sur", "Khan"][at]}, ${tail}`).join("\n")}\n`,
  ).rows.map(({ entry }) => [entry.birth?.value?.edtf, entry.captureDate?.value?.edtf])

test("IM146 a day without a word is of what its line does not tell, and no telephone", () => {
  expect(
    letterOf([
      "aged 31, from Spinwad, 15-10-2011",
      "born 1980, from Spinwad, 2012/3/5",
      "15-10-1971, from Spinwad, arrested 3 May 2012",
      "born 1990, from Spinwad",
      "from Spinwad, aged 40",
    ]),
  ).toEqual([
    [undefined, "2011-10-15"],
    ["1980", "2012-03-05"],
    ["1971-10-15", "2012-05-03"],
    ["1990", undefined],
    [undefined, undefined],
  ])
})

test("IM146 days without a word that lie within a few years are of captures; others stay a note", () => {
  const days = ["15-10-2011", "1-2-2012", "9-9-2012", "15-10-2014", "17-11-2013"]
  const tails = (of: readonly string[]) => of.map((day) => `from Spinwad, ${day}`)
  expect(letterOf(tails(days)).map(([birth, day]) => [birth, day?.slice(0, 4)])).toEqual(
    days.map((day) => [undefined, day.slice(-4)]),
  )
  expect(letterOf(tails(["1-2-1961", ...days.slice(1)]))).toEqual(days.map(() => [undefined, undefined]))
})

test.each([
  [
    "زمرك سبين. تولد 1983، من التوت (وادي الزمرك). اعتقل بتاريخ 24 تموز 2015 من جامعة الشط. كان يعمل نجاراً.كما اعتقل شقيقه",
    {
      name: "زمرك سبين",
      birth: "1983",
      village: "التوت",
      province: "وادي الزمرك",
      captureDate: "24 تموز 2015",
      capturePlace: "جامعة الشط",
      rest: ["كان يعمل نجاراً", "كما اعتقل شقيقه"],
    },
  ],
  [
    "Zmarak ag Toryal, fraction Lmari, âgé d'environ 40 ans, de Spinwad, pris à Nyala le 5 mai 2019 par les FAMa. Sa famille est à Mbera",
    {
      name: "Zmarak ag Toryal",
      tribe: "Lmari",
      age: "40 ans",
      village: "Spinwad",
      captureDate: "5 mai 2019",
      capturePlace: "Nyala",
      authority: "les FAMa",
      rest: ["Sa famille est à Mbera"],
    },
  ],
  ["Dr. Zmarak Toryal, St. Spin, 1988", { name: "Dr. Zmarak Toryal", rest: ["St. Spin", "1988"] }],
])("IM150 a full stop ends what is told, and does not cut a title: %s", (line, expected) => {
  expect(told(line)).toEqual(expected)
})

test.each([
  [
    "زمرك سبين، السكن: التوت / الشط، اعتقل 5/3/2019",
    { name: "زمرك سبين", village: "التوت", district: "الشط", captureDate: "5/3/2019" },
  ],
  [
    "زمرك سبين / مواليد 1992 / اعتقل 5/3/2019 - الشط",
    { name: "زمرك سبين", birth: "1992", captureDate: "5/3/2019", capturePlace: "الشط" },
  ],
  [
    "زمرك سبين، اختفى بتاريخ 11/4/2012 - مطار الشط",
    { name: "زمرك سبين", captureDate: "11/4/2012", capturePlace: "مطار الشط" },
  ],
  ["زمرك سبين، هوية 484045422، هوية 12", { name: "زمرك سبين", documentNumber: "484045422", rest: ["هوية 12"] }],
  ["Zmarak Toryal, M, from Spinwad", { name: "Zmarak Toryal", sex: "M", village: "Spinwad" }],
])(
  "IM152 a larger place, a place of capture, a document and a sex are known by where they stand: %s",
  (line, expected) => {
    expect(told(line)).toEqual(expected)
  },
)

test.each([
  [
    "زمرک توریالی، فرزند ورک، ۴۷ ساله. روز ۶ مرداد‌ماه ۱۳۹۴ در سپین وادی بازداشت شد",
    { captureDate: "۶ مرداد‌ماه ۱۳۹۴", capturePlace: "سپین وادی" },
  ],
  [
    "زمرک توریالی، متولد ۱۳۶۰. در تاریخ ۲۶ فروردین ۱۳۹۰ مأموران او را از کوی سپین بردند",
    { captureDate: "۲۶ فروردین ۱۳۹۰", capturePlace: "کوی سپین" },
  ],
  [
    "زمرك سبين، مواليد 1980. آخر اتصال به كان يوم الثلاثاء الموافق 14 مايو 2019 وقال إنه في التوت",
    { captureDate: "14 مايو 2019", capturePlace: "التوت" },
  ],
  [
    "Zmarak Toryal, age 25. Soldiers picked him at Spin market on 27.8.2017",
    { captureDate: "27.8.2017", capturePlace: "Spin market" },
  ],
  [
    "Zmarak Toryal, 1980. Disparu dans la nuit du 14 février 1976 à Nyala",
    { captureDate: "14 février 1976", capturePlace: "Nyala" },
  ],
  ["Зморак Торьял, 1988 г.р. В марте 2001 года его увезли из дома", { captureDate: "марте 2001" }],
])("IM158 a sentence tells the day and the place of a capture: %s", (line, expected) => {
  const { captureDate, capturePlace } = told(line)
  expect({ captureDate, ...(capturePlace === undefined ? {} : { capturePlace }) }).toEqual(expected)
})

test.each([
  "Zmarak Toryal, age 25. Released on 27.8.2017 at Nyala after he was arrested",
  "زمرك سبين، مواليد 1980. زارته أمه يوم 14 مايو 2019 في سجن التوت بعد أن اعتقل",
  "Zmarak Toryal, age 25. The family met on 3 May 2019 in Nyala",
])("IM158 and none of a release, a visit or a meeting: %s", (line) => {
  const { captureDate, capturePlace } = told(line)
  expect([captureDate, capturePlace]).toEqual([undefined, undefined])
})

test.each([
  ["Dauda son of Zmarak, age 31", { name: "Dauda son of Zmarak", age: "age 31" }],
  [
    "Zmarak Toryal, originaire d'Assa, pêcheur d'Assa",
    { name: "Zmarak Toryal", village: "Assa", rest: ["pêcheur d'Assa"] },
  ],
  ["زمرك سبين، كان عمره ٤٣ سنة وقتها", { name: "زمرك سبين", age: "عمره ٤٣ سنة" }],
  ["زمرك سبين، أمه في مخيم التوت", { name: "زمرك سبين", rest: ["أمه في مخيم التوت"] }],
])("IM159 words within a name, elided, or of a sentence open nothing else: %s", (line, expected) => {
  expect(told(line)).toEqual(expected)
})

test.each([
  [
    "Le nommé Zmarak Toryal (28 ans au moment des faits) est parti de Spin et a disparu à Nyala le mercredi 19 février 2015",
    { name: "Zmarak Toryal", captureDate: "19 février 2015", capturePlace: "Nyala" },
  ],
  [
    "الموكل / زمرك سبين، المقيم بـالتوت، ألقي القبض عليه بتاريخ 21 أغسطس 2020 من الشط، ومودع حالياً سجن المنارة",
    {
      name: "زمرك سبين",
      village: "التوت",
      captureDate: "21 أغسطس 2020",
      capturePlace: "الشط",
      detentionPlace: "سجن المنارة",
    },
  ],
  [
    "Zmarak Toryal, de Spinwad, né vers 1964 : les militaires l'ont amené le mercredi 12 octobre 2016 depuis Nyala",
    { name: "Zmarak Toryal", village: "Spinwad", birth: "1964", captureDate: "12 octobre 2016", capturePlace: "Nyala" },
  ],
  [
    "بالاچ ولد زمرک، قوم رند کو مورخہ ۲۷-۰۵-۲۰۱۱ کو سپین سے جبری طور پر لاپتہ کیا گیا",
    {
      name: "بالاچ ولد زمرک",
      tribe: "رند",
      captureDate: "27-05-2011",
      capturePlace: "سپین",
    },
  ],
  [
    "Zmarak Toryal, dhashay 1963, reer Spinwad, waxaa laga qabtay Nyala maalin Sabti ah 30/4/2016",
    { name: "Zmarak Toryal", birth: "1963", village: "Spinwad", captureDate: "30/4/2016", capturePlace: "Nyala" },
  ],
])("IM158 clients, the named, and people of other tongues are told of in sentences too: %s", (line, expected) => {
  expect(told(line)).toMatchObject(expected)
})

test.each([
  ["Zmarak Toryal, aged 25. Soldiers picked him at Awaran on 27.8.2017", "27.8.2017", "Awaran"],
  ["Zmarak Toryal, aged 25. They carried him from Sanaa on 3.9.2018", "3.9.2018", "Sanaa"],
  ["Zmarak Toryal, aged 25. Agents of the state abducted him on 27.8.2017 in Nyala", "27.8.2017", "Nyala"],
  ["زمرك سبين، مواليد 1980. أوقفته دورية سنة 2015 في التوت", "2015", "التوت"],
])("IM158 the words around a capture are told from what begins like them: %s", (line, day, place) => {
  const { captureDate, capturePlace } = told(line)
  expect([captureDate, capturePlace]).toEqual([day, place])
})

test.each([
  "Zmarak Toryal, aged 25. The family prays in Nyala for every prisoner",
  "Zmarak Toryal, aged 25. His brother Kamal waits in Nyala",
  "زمرك سبين، مواليد 1980. أسرته في مخيم التوت",
])("IM158 a family, a prisoner and a name that begin like one are no capture: %s", (line) => {
  const { captureDate, capturePlace } = told(line)
  expect([captureDate, capturePlace]).toEqual([undefined, undefined])
})

test("IM159 a letter that opens births opens no place", () => {
  expect(told("Zmarak Toryal, b. Karim, b. 1980")).toEqual({ name: "Zmarak Toryal", birth: "1980", rest: ["b. Karim"] })
})
