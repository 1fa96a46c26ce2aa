import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { gregorianToEpochDay } from "../../../shared/calendar.ts"
import { INTAKE_REFUSAL_WORDS } from "../../../words/intake-refusal-words.ts"
import { placesOf, pluralGaps } from "../../../words/message.ts"
import * as intake from "../index.ts"

const { readAge, readDate, splitParents } = intake

function list(csv: string, choices: intake.UnderstandChoices = {}): intake.IntakeList {
  const answer = intake.finish(intake.readList(strToU8(csv), choices))
  if (intake.isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list
}
const entriesOf = (csv: string): intake.ListEntry[] => list(csv).rows.map((row) => row.entry)

test("one day in three calendars, three digit sets and many spellings", () => {
  const day = gregorianToEpochDay(2020, 3, 10)
  for (const raw of [
    "2020-03-10",
    "۲۰۲۰/۳/۱۰",
    "10 March 2020",
    "March 10, 2020",
    "20 حوت 1398",
    "۲۰ حوت ۱۳۹۸",
    "۲۰ کب ۱۳۹۸",
    "20 اسفند 1398",
    "1398/12/20 هـ ش",
    "٢٠٢٠/٠٣/١٠ م",
  ]) {
    expect([raw, readDate(raw).value?.fromDay, readDate(raw).value?.toDay]).toEqual([raw, day, day])
  }
  const hijri = readDate("15 رجب 1441")
  expect([hijri.value?.fromDay, hijri.value?.toDay]).toEqual([day! - 1, day! + 1])
})

test("years, months and spans keep their precision", () => {
  expect(readDate("1370").value).toMatchObject({
    calendar: "solar-hijri",
    precision: "year",
    edtf: "1991-03-21?/1992-03-20?",
  })
  expect(readDate("1370").notes).toEqual(["calendar-assumed"])
  expect(readDate("1370 ه ش")).toMatchObject({ notes: [], value: { calendar: "solar-hijri" } })
  expect(readDate("۲۶/۱/۱۴۳۶ ق").value).toMatchObject({ calendar: "hijri", precision: "day" })
  expect(readDate("1441 هـ")).toMatchObject({ notes: [], value: { calendar: "hijri", precision: "year" } })
  expect(readDate("1991").value).toMatchObject({ edtf: "1991", precision: "year" })
  expect(readDate("حدود 1991").value).toMatchObject({ edtf: "1991~", isAbout: true })
  expect(readDate("1990-1992").value).toMatchObject({ edtf: "1990/1992", precision: "range" })
  expect(readDate("حمل 1399").value).toMatchObject({ precision: "month", calendar: "solar-hijri" })
  expect(readDate("31 حوت 1398")).toEqual({ value: null, notes: ["date-impossible"] })
  expect(readDate("نامعلوم").notes).toEqual(["date-not-read"])
  expect(readDate("03/04/1990").notes).toEqual(["date-order-assumed"])
})

test("IM46 a day of eight digits without signs is read, whichever end the year stands at", () => {
  const day = readDate("1950-12-04").value!.fromDay
  for (const raw of ["19501204", "۱۹۵۰۱۲۰۴", "04121950", "13290913"])
    expect([raw, readDate(raw).value?.fromDay, readDate(raw).value?.precision]).toEqual([raw, day, "day"])
  expect(readDate("19500000").value).toMatchObject({ edtf: "1950", precision: "year" })
  expect(readDate("19501332").notes).toEqual(["date-impossible"])
  expect(readDate("55512345").notes).toEqual(["date-not-read"])
})

test("a birth on the first day of a year keeps the year alone", () => {
  const rows = list("name,birth\nGul,1990-01-01\nJan,1 حمل 1370\nAqa,2 حمل 1370\n").rows
  expect(rows.map((row) => [row.entry.birth?.value?.precision, row.findings.map((one) => one.code)])).toEqual([
    ["year", ["date-heaped"]],
    ["year", ["date-heaped"]],
    ["day", []],
  ])
})

test("IM93 21 March is a day like any other but where births are heaped on it", () => {
  const precisions = (births: readonly string[]): unknown[] =>
    list(`name,birth\n${births.map((birth, at) => `Gul${"abcdef"[at]},${birth}`).join("\n")}\n`).rows.map(
      ({ entry, findings }) => [entry.birth?.value?.precision, findings.some(({ code }) => code === "date-heaped")],
    )
  expect(precisions(["1990-03-21", "1985-07-02"])).toEqual([
    ["day", false],
    ["day", false],
  ])
  expect(precisions(["1990-03-21", "1985-03-21", "1994-03-21", "1985-07-02"])).toEqual([
    ["year", true],
    ["year", true],
    ["year", true],
    ["day", false],
  ])
})

test("ages: about, spans, three digit sets", () => {
  expect(readAge("about 30")).toEqual({ from: 28, to: 32, isAbout: true })
  expect(readAge("حدود ۳۰ سال")).toEqual({ from: 28, to: 32, isAbout: true })
  expect(readAge("٣٠-٣٥")).toEqual({ from: 30, to: 35, isAbout: false })
  expect(readAge("۳۴ ساله")).toEqual({ from: 34, to: 34, isAbout: false })
  expect(readAge("young")).toBeNull()
})

test("father and grandfather come out of one cell, which stays whole", () => {
  expect(splitParents("احمد ولد محمود")).toMatchObject({ name: "احمد", father: "محمود", grandfather: null })
  expect(splitParents("Gul son of Jan")).toMatchObject({ name: "Gul", father: "Jan", grandfather: null })
  expect(splitParents("Gul s/o Jan")).toMatchObject({ name: "Gul", father: "Jan" })
  expect(splitParents("سالم بن علي بن ناصر")).toMatchObject({ name: "سالم", father: "علي", grandfather: "ناصر" })
  expect(splitParents("Robin Binyamin")).toBeNull()
  const [row] = list("نام,ولایت\nاحمد ولد محمود,کابل\n").rows
  expect(row!.entry.name).toEqual({ raw: "احمد ولد محمود", value: "احمد" })
  expect(row!.entry.father?.value).toBe("محمود")
})

test("IM13 IM21 nothing is lost: what cannot be read keeps its text, what hides is shown", () => {
  const [row] = list("name,father,age\nGul\u202e Aqa,\u0410hmad,thirty\n").rows
  expect(row!.entry.name).toEqual({ raw: "Gul\u202e Aqa", value: "Gul Aqa" })
  expect(row!.entry.age).toEqual({ raw: "thirty", value: null })
  expect(row!.findings.map(({ code, row: at, column }) => [code, at, column])).toEqual([
    ["bidi-control", 2, 1],
    ["mixed-script-word", 2, 2],
    ["age-not-read", 2, 3],
  ])
  expect(list("نام,ولد\nنور\u200cمحمد,علی\n").rows[0]!.findings).toEqual([])
  expect(list("نام,ولد\nنور\u200cمحمد,علی\n").rows[0]!.entry.name?.value).toBe("نور\u200cمحمد")
})

test("IM2 IM3 IM6 columns go by id, unused ones are listed, a mapping is remembered", () => {
  const first = list("نام,ملاحظات2,شماره2,مادر\nاحمد,x,1,y\n", { chosen: new Map([["ملاحظات2", "notes"]]) })
  expect(first.columns.map((column) => [column.id, column.field, column.why])).toEqual([
    ["c1", "name", "header"],
    ["c2", "notes", "chosen"],
    ["c3", null, "ordinal"],
    ["c4", null, "sensitive"],
  ])
  const remembered: intake.ColumnMapping = JSON.parse(JSON.stringify(first.mapping))
  expect(list("نام,ملاحظات2,شماره2,مادر\nاحمد,x,1,y\n", { remembered }).columns[1]).toMatchObject({
    field: "notes",
    why: "remembered",
  })
  expect(list("ملاحظات2,نام\nx,احمد\n", { remembered }).columns.map((column) => column.field)).toEqual([
    "notes",
    "name",
  ])
  expect(list("name,zzz\nGul,1\n").findings.map((one) => one.code)).toContain("column-not-used")
})

test.each([
  [
    "S/N,Name of person,F/Name,G/F Name,Prov,Dist,DOB,Tazkira No",
    "-,name,father,grandfather,province,district,birth,documentNumber",
  ],
  ["N°,Nom,Père,Grand-père,Date de naissance,Numéro du document", "-,name,father,grandfather,birth,documentNumber"],
  ["آی دی,اسم,ولد,نمبر تذکره", "-,name,father,documentNumber"],
  ["الاسم,رقم الوثيقة,نوع الوثيقة", "name,documentNumber,-"],
  ["الاسم,نوع الاحتجاز,الجنس", "name,-,sex"],
  ["نوم,نوع تذکره,نوعیت سند", "name,-,-"],
  ["Name,Type of document,Document type,النوع", "name,-,-,sex"],
  ["الاسم,رقم وثيقة السفر,تاريخ الوثيقة", "name,documentNumber,-"],
  ["المعرف,الاسم,اسم الأب,رقم الهوية", "-,name,father,documentNumber"],
  // A father's name is no name of the person, whatever stands first.
  ["F/Name,Full name", "father,name"],
])("IM2 headers as officers write them: %s", (header, fields) => {
  const row = header.split(",").map((_, at) => `x${at}`)
  const { columns } = list(`${header}\n${row.join(",")}\n`)
  expect(columns.map(({ field }) => field ?? "-").join(",")).toBe(fields)
})

test("IM13 a year in a column of ages is the year of birth", () => {
  const [year, solar, age, none] = list("name,age\nGul,1971\nOmar,۱۳۵۰\nAziz,34\nJan,old\n").rows
  expect(year!.entry.birth?.value?.edtf).toBe("1971")
  expect(solar!.entry.birth?.value).toMatchObject({ calendar: "solar-hijri" })
  expect([year, solar, age].map((row) => row!.findings.map(({ code }) => code))).toEqual([[], [], []])
  expect([age!.entry.birth, age!.entry.age?.value?.from]).toEqual([null, 34])
  expect(none!.findings.map(({ code }) => code)).toEqual(["age-not-read"])
})

test("IM15 the account lists what did not go in, with its cells", () => {
  expect(intake.setAsideTable(list("name,father\n,Jan\nGul,Aqa\n"))).toEqual([
    ["row", "why", "name", "father"],
    ["2", "name-empty", "", "Jan"],
  ])
})

test("IM18 a second language of a column is a translation, not a second field", () => {
  const { columns, rows } = list("name,province [prs],province [en]\nGul,کابل,Kabul\n")
  expect(columns.map((column) => [column.field, column.why])).toEqual([
    ["name", "header"],
    ["province", "header"],
    [null, "translation"],
  ])
  expect(rows[0]!.translations).toEqual([{ field: "province", language: "en", text: "Kabul" }])
})

test("IM4 IM5 IM14 new, changed and disappeared, and the dry run is the effect", () => {
  const previous = entriesOf(
    "name,father,tazkira,province\nGul,Jan,001,Herat\nZalmay,Karim,002,Kabul\nOmar,Aziz,,Farah\n",
  )
  const next = entriesOf("name,father,tazkira,province\nGul,Jan,001,Farah\nOmar,Aziz,,Farah\nNew,Man,009,Kabul\n")
  const diff = intake.diffLists(previous, next)
  expect(diff.added.map((entry) => entry.name?.value)).toEqual(["New"])
  expect(diff.disappeared.map((entry) => entry.name?.value)).toEqual(["Zalmay"])
  expect(diff.changed.map((change) => [change.by, change.cells])).toEqual([
    ["document", [{ field: "province", from: "Herat", to: "Farah" }]],
  ])
  expect(intake.applyDiff(previous, diff)).toEqual(next)
})

test("CL5 CL6 clusters join letter variants and sound-alikes, two members at least", () => {
  const entries = entriesOf("name,province\na,كندهار\nb,کندهار\nc,کندهار\nd,هرات\ne,حرات\nf,کابل\n")
  expect(
    intake.clusterSpellings(entries, "province").map((cluster) => cluster.spellings.map((one) => [one.text, one.rows])),
  ).toEqual([
    [
      ["کندهار", 2],
      ["كندهار", 1],
    ],
    [
      ["حرات", 1],
      ["هرات", 1],
    ],
  ])
})

test("CL1 CL2 CL8 one step is undone alone, its dependents are named, a left tail is a branch, a row comes back", () => {
  const entries = entriesOf("name,province\na,Hirat\nb,Herat\nc,Qabul\n")
  const use = (id: string, from: string, to: string): intake.CleaningStep => ({
    id,
    kind: "use-one-spelling",
    field: "province",
    from: [from],
    to,
  })
  let history = intake.NO_CLEANING
  for (const step of [use("s1", "Hirat", "Herat"), use("s2", "Qabul", "Kabul"), use("s3", "Herat", "HERAT")])
    history = intake.addStep(history, step, "tail")
  const undone = intake.undoStep(entries, history, "s1")
  expect(undone.dependents.map((step) => step.id)).toEqual(["s3"])
  expect(intake.undoStep(entries, history, "s2").dependents).toEqual([])
  const texts = (steps: readonly intake.CleaningStep[]) =>
    intake.applyCleaning(entries, steps).entries.map((one) => intake.cleanedText(one, "province"))
  expect(texts(intake.stepsInForce(undone.history))).toEqual(["Hirat", "HERAT", "Kabul"])
  expect(entries.map((entry) => entry.province?.value)).toEqual(["Hirat", "Herat", "Qabul"])
  const back = intake.addStep(
    intake.goTo(history, 1),
    { id: "s4", kind: "set-aside", keys: [entries[2]!.key], reason: "twice" },
    "tail",
  )
  expect(back.branches).toMatchObject([{ name: "tail", after: 1, steps: [{ id: "s2" }, { id: "s3" }] }])
  expect(intake.takeBranch(back, "tail", "other")?.steps.map((step) => step.id)).toEqual(["s1", "s2", "s3"])
  const restored = intake.addStep(back, { id: "s5", kind: "restore", keys: [entries[2]!.key] }, "tail")
  const setAside = (h: intake.CleaningHistory) =>
    intake.applyCleaning(entries, intake.stepsInForce(h)).entries[2]!.setAsideBy
  expect([setAside(back), setAside(restored)]).toEqual(["s4", null])
})

test("CL4 every text names its places in all four languages, and none says merge for values", () => {
  for (const words of [...Object.values(intake.FINDING_WORDS), ...Object.values(INTAKE_REFUSAL_WORDS)]) {
    const places = (["en", "ar", "prs", "ps"] as const).map((language) => [...placesOf(words[language]).keys()].sort())
    for (const one of places) expect([words.en, one]).toEqual([words.en, places[0]])
    expect(words.en).not.toMatch(/\bmerge\b/i)
    for (const language of ["en", "ar", "prs", "ps"] as const) expect(pluralGaps(words[language], language)).toEqual([])
  }
})

// How fast is measured where nothing else runs: scripts/bench/browser.mjs.
test("20,000 rows of 12 columns are read and linted", () => {
  const headers = [
    "نام",
    "ولد",
    "ولدیت",
    "سن",
    "ولایت",
    "ولسوالی",
    "نمبر تذکره",
    "جزوتام",
    "تاریخ گرفتاری",
    "محل گرفتاری",
    "محل توقیف",
    "توضیحات",
  ]
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    "گل احمد",
    `محمد ${at}`,
    "عبدالکریم",
    `${20 + (at % 37)}`,
    "کندهار",
    "ارغنداب",
    `00${73_410_000 + at}`,
    "کندک دوم",
    `${1 + (at % 29)} حوت ۱۳۹۸`,
    "ژړۍ",
    "پلچرخی",
    "—",
  ])
  const bytes = intake.writeXlsx({
    sheets: [{ name: "لیست", isRightToLeft: true, columns: headers.map((header) => ({ header })), rows }],
  })
  const answer = intake.finish(intake.readList(bytes))
  if (intake.isRefused(answer)) throw new Error(answer.code)
  expect(answer.list.rows).toHaveLength(20_000)
})

test("IM36 a name that was split from its father is compared with the word that tells a son, and with the family before it", () => {
  const namesOf = (csv: string): unknown[] => entriesOf(csv).map((entry) => intake.comparedValues(entry, 0).name)
  expect(namesOf("نام,تخلص\nزرغون ولد تورک,نورزی\nزمری فرزند تورک,نورزی\n")).toEqual([
    "زرغون نورزی ولد تورک",
    "زمری نورزی",
  ])
  expect(namesOf("Name\nZmaray s/o Torak\nZarmina bint Torak\nBaryal\n")).toEqual([
    "Zmaray s/o Torak",
    "Zarmina bint Torak",
    "Baryal",
  ])
})

test("given name and family name in two columns are compared as the whole name", () => {
  const namesOf = (csv: string): unknown[] => entriesOf(csv).map((entry) => intake.comparedValues(entry, 0).name)
  expect(namesOf("First name,Last name,Father\nZmaray,Noorzai,Torak\n")).toEqual(["Zmaray Noorzai"])
  expect(namesOf("نام,تخلص,نام پدر\nزمری,نورزی,تورک\n")).toEqual(["زمری نورزی"])
  expect(namesOf("الاسم,اللقب\nزرغون,السرخابي\n")).toEqual(["زرغون السرخابي"])
  // Said once where the name says it, not at all where it is blank or a people's whose tribes other lists name.
  expect(namesOf("Name,Tribe\nZmaray Noorzai,NOORZAI\nTorak,\nBaryal,Pashtun\nزمری,پښتون\n")).toEqual([
    "Zmaray Noorzai",
    "Torak",
    "Baryal",
    "زمری",
  ])
})
