import { strToU8 } from "fflate"
import { expect, test } from "vitest"
import { type Field, finish, type IntakeList, isRefused, readBook, readList, textOf } from "../index.ts"

function read(text: string): IntakeList {
  const answer = finish(readList(strToU8(text), { todayDay: 20_000 }))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list
}
const kindOf = (text: string): string => {
  const book = finish(readBook(strToU8(text)))
  return isRefused(book) ? book.code : book.kind
}
const TOLD: readonly Field[] = ["name", "alias", "province", "village", "tribe", "notes"]
function tellsOf(list: IntakeList, at: number): unknown[] {
  const { entry } = list.rows[at]!
  return [...TOLD.map((field) => textOf(entry, field)), entry.age?.value?.from, entry.captureDate?.value?.edtf]
}

const ARABIC = `نداء الأسر
يرجى التواصل

■ وادي الزمرك

1- زمرك طرياي سبين، عمره 17، حي التوت، قبيلة لمر، فقد يوم 3/12/2023
٢. ولي سور (الطويل) - العمر ٤٠ سنة - من التوت - اعتقل ٣٠-١١-٢٠٢٣ - ت: 0970000001
3 / كل خان ورو، التوت، لمر، من شهر 7 سنة 2024، خرج ولم يعد

--- صفحة 1 ---
نداء الأسر

■ سجن المنارة
4) سور كل تورك
والدته زرمينة، مفقود منذ 8/2023
٥- مينا طرياي، ٣٠ سنه

انتهى`

test("IM72 numbered lines without columns are people: the number, the name first, then what each piece says it is", () => {
  const list = read(ARABIC)
  expect(list.columns[0]?.why).toBe("ordinal")
  expect(list.rows.map(({ cells }) => cells[0])).toEqual(["1", "٢", "3", "4", "٥"])
  expect(list.rows.map(({ row }) => row)).toEqual([6, 7, 8, 14, 16])
  expect(tellsOf(list, 0)).toEqual(["زمرك طرياي سبين", "", "وادي الزمرك", "التوت", "لمر", "", 17, "2023-12-03"])
  expect(tellsOf(list, 1)).toEqual(["ولي سور", "الطويل", "وادي الزمرك", "التوت", "", "", 40, "2023-11-30"])
  const { cells } = list.rows[1]!
  expect(cells).toContain("0970000001")
})

test("IM73 a quarter or a tribe that stands alone is known by lines that say what it is, and the rest is the note", () => {
  expect(tellsOf(read(ARABIC), 2)).toEqual([
    "كل خان ورو",
    "",
    "وادي الزمرك",
    "التوت",
    "لمر",
    "خرج ولم يعد",
    undefined,
    "2024-07",
  ])
})

test("IM145 a semicolon parts the facts of a letter too, where lines have not all as many; a table in columns stays one", () => {
  const letter = [
    "Our men held since the fighting",
    "",
    "1. Zmarak Torak; 24; from Adraskan; captured Guzara 20 Jul 2023; held in Kabul",
    '2. Samim Suleman Ali "Gab"; age 49; arrested Guzara April 2023',
    "3. Khalid Burhan; 44; from Guzara",
    "4. Hasan Ali; born 1978; from Adraskan; arrested Guzara 26 Aug 2023; tribe Noorzai; held in Kabul",
    "5. Farid Hamid; age 59; from Guzara; arrested Adraskan 28/06/2023",
  ].join("\n")
  const { rows } = read(letter)
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual([
    "Zmarak Torak",
    "Samim Suleman Ali",
    "Khalid Burhan",
    "Hasan Ali",
    "Farid Hamid",
  ])
  expect(textOf(rows[0]!.entry, "capturePlace")).toContain("Guzara")
  const table = [
    "No. Name;Father;Age",
    "1. Zmarak;Torak;24",
    "2. Samim;Suleman;49",
    "3. Khalid;Burhan;44",
    "4. Hasan;Ali;45",
  ]
  expect(read(table.join("\n")).columns).toHaveLength(3)
})

test("IM72 headings hold for the lines below, over the page's end; a line that goes on belongs to the person above; all else is set aside", () => {
  const list = read(ARABIC)
  expect(list.rows.map(({ entry }) => textOf(entry, "detentionPlace"))).toEqual([
    "",
    "",
    "",
    "سجن المنارة",
    "سجن المنارة",
  ])
  expect(list.rows[3]!.cells).toContain("زرمينة")
  expect(tellsOf(list, 3).at(-1)).toBe("2023-08")
  expect(list.setAside.map(({ row, setAside }) => [row, setAside])).toEqual(
    [1, 2, 4, 10, 11, 13, 18].map((row) => [row, "row-of-notes"]),
  )
  expect(list.setAside[0]!.cells.at(-1)).toBe("نداء الأسر")
  const [said] = list.findings.filter(({ code }) => code === "read-as-text")
  expect(said?.facts).toEqual({ persons: 5, others: 7 })
})

test.each([
  [
    "English",
    "Zmarak Toryal, aged 31, from Spinwad, Lmar tribe, missing since 3 May 2019",
    ["Zmarak Toryal", 31, "Spinwad", "2019-05-03"],
  ],
  [
    "French",
    "Zmarak Toryal, âgé de 31 ans, habitant Spinwad, arrêté le 03/05/2019",
    ["Zmarak Toryal", 31, "Spinwad", "2019-05-03"],
  ],
  [
    "Dari",
    "زمرک توریالی - ۳۱ ساله - باشنده سپین‌وادی - دستگیر شده ۱۳۹۸/۲/۱۳",
    ["زمرک توریالی", 31, "سپین‌وادی", "2019-05-03?"],
  ],
  [
    "no signs between",
    "زمرك طرياي عمره 31 قبيلة لمر اعتقل في المنارة يوم 3/5/2019",
    ["زمرك طرياي", 31, "", "2019-05-03"],
  ],
])("IM72 the words of the pieces are known in other languages: %s", (_, line, expected) => {
  const list = read(Array.from({ length: 6 }, (_, at) => `${at + 1}. ${line}`).join("\n"))
  const [name, , , village, , , age, day] = tellsOf(list, 5)
  expect([name, age, village, day]).toEqual(expected)
})

test("IM72 what goes on below belongs to the person above, a place is told from its day, and a day from its word", () => {
  const people = Array.from({ length: 5 }, (_, at) => `${at + 2}) ورک امان، دستگیر شده در سال ۱۳۹۸`)
  const list = read(["1. Zmarak Toryal", "Arrested in Nyala on 3 May 2019", "Tribe: Lmar", ...people].join("\n"))
  expect(list.rows[0]!.entry).toMatchObject({
    name: { value: "Zmarak Toryal" },
    tribe: { value: "Lmar" },
    capturePlace: { value: "Nyala" },
    captureDate: { value: { edtf: "2019-05-03" } },
  })
  expect(list.rows[1]!.entry.captureDate?.raw).toBe("۱۳۹۸")
  expect(list.rows[1]!.entry.capturePlace).toBeNull()
})

test("IM72 a letter of two to four people is read where each line tells what only a person has; numbered demands are none", () => {
  const letter = (...items: readonly string[]) =>
    `السادة المحترمون\nنرسل إليكم أسماء:\n\n${items.map((item, at) => `${at + 1}. ${item}`).join("\n")}\n\nمع الاحترام\n`
  const list = read(
    letter("زمرك ولد طرياي من سبين", "نجیب فرزند کل خان، باشنده لمر", "Zmarak Toryal s/o Babrak, from Spinwad"),
  )
  expect(
    list.rows.map(({ entry }) => [textOf(entry, "name"), textOf(entry, "father"), textOf(entry, "village")]),
  ).toEqual([
    ["زمرك", "طرياي", "سبين"],
    ["نجیب", "کل خان", "لمر"],
    ["Zmarak Toryal", "Babrak", "Spinwad"],
  ])
  expect(kindOf(letter("Zmarak Toryal, aged 31", "Wali Sur, tribe Lmar"))).toBe("text")
  expect(kindOf(letter("زمرك ولد طرياي من سبين"))).toBe("csv")
  expect(kindOf(letter("الإفراج عن المحتجزين من هرات", "زيارة السجن منذ 2019", "تسليم القوائم"))).toBe("csv")
  expect(kindOf(letter("زمرك ولد طرياي", "Release of prisoners from Herat"))).toBe("csv")
})

test("IM72 a table stays a table, and a text that is neither is refused as before", () => {
  const rows = Array.from({ length: 8 }, (_, at) => `${at + 1}-A,Zmarak,Toryal,3${at}`)
  expect(kindOf(["No,Name,Father,Age", ...rows].join("\n"))).toBe("csv")
  expect(kindOf(rows.map((row) => row.replaceAll(",", "\t")).join("\n"))).toBe("csv")
  expect(kindOf("Dear friends,\nwe write to you\nof many things,\n1. one of them\nand others")).toBe("csv")
  expect(kindOf(ARABIC)).toBe("text")
})

test("IM179 a long letter is read in steps that say how far it is", () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `${at + 1}. Zmarak Toryal, aged ${at % 60}, from Spinwad`)
  const steps = readBook(strToU8(lines.join("\n")))
  const done: number[] = []
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) break
    if (step.value.step === "reading" && step.value.rows > 0) done.push(step.value.done)
  }
  expect(done.length).toBeGreaterThanOrEqual(5)
  expect(done.every((each) => each > 0 && each <= 1)).toBe(true)
})
