import { expect, test } from "vitest"
import { textOf } from "../index.ts"
import { read } from "../read-csv.test-support.ts"
import { readTextList } from "./text-list.ts"

const NAMES = ["زمرك تورك", "ولي سور", "كل خان", "سبين ورك", "تورك كل", "زمري سهاك"]
const SENDERS = ["أم زمرك", "\u202a+218 92-55•••14\u202c", "Torak", "أم زمرك", "Torak", "Torak"]

/** A group whose messages tell of six people, between greetings. */
const chat = (stamp: (minute: number, sender: string) => string): string =>
  [
    `${stamp(10, "Torak")}السلام عليكم يا جماعة كل واحد يكتب اسم المفقود وعمره ومن وين باش نرفعوا القائمة للجنة`,
    ...NAMES.flatMap((name, at) => [
      `${stamp(11 + 2 * at, SENDERS[at]!)}رقم ${at + 1} ${name}، مواليد 198${at} من التوت خذوه شهر 4 سنة 2014`,
      `${stamp(12 + 2 * at, "Torak")}امين يارب`,
    ]),
  ].join("\n")

test.each([
  ["in brackets", (minute: number, sender: string) => `[09/07/2016، 20:${minute}:04] ${sender}: `],
  ["with a mark of direction", (minute: number, sender: string) => `\u200e[09/07/2016, 20:${minute}:04] ${sender}: `],
  ["before a dash", (minute: number, sender: string) => `7/9/16, 8:${minute} PM - ${sender}: `],
  ["of a German telephone", (minute: number, sender: string) => `09.07.16, 20:${minute} - ${sender}: `],
  ["in Arabic digits", (minute: number, sender: string) => `٩/٧/٢٠١٦، ٨:${minute} م - ${sender}: `],
  ["of a year first", (minute: number, sender: string) => `2016-07-09 20:${minute} - ${sender}: `],
  ["of a month in letters", (minute: number, sender: string) => `[ 9 July 2016 20:${minute} ] ${sender}: `],
  ["behind the sender, over the message", (minute: number, sender: string) => `${sender}, [09.07.2016 20:${minute}]\n`],
])("IM165 what a telephone puts before messages is no part of them: %s", (_, stamp) => {
  const { rows } = read(chat(stamp))
  expect(rows.map(({ cells }) => cells[0])).toEqual(["1", "2", "3", "4", "5", "6"])
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES)
  expect(rows.map(({ entry }) => [entry.birth?.value?.edtf, entry.captureDate?.value?.edtf])).toEqual(
    NAMES.map((_, at) => [`198${at}`, "2014-04"]),
  )
})

test("IM165 whose kin somebody is, as who asks for him says, is no part of his name", () => {
  const kin = ["ولدي", "خوي", "راجل اختي", "ولد عمي", "my brother", "برادرم"]
  const { rows } = read(kin.map((word, at) => `رقم ${at + 1} - ${word} ${NAMES[at]}، مواليد 198${at}`).join("\n"))
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(NAMES)
})

test("IM165 names that are words for kin, and names with God's in them, are whole", () => {
  const names = ["أبي ماجد تورك", "بابا جان سهاك", "عبد الله فرج سبين", "ولي الله رجب"]
  const { rows } = read(names.map((name, at) => `${at + 1}. ${name}، مواليد 198${at}، من التوت`).join("\n"))
  expect(rows.map(({ entry }) => textOf(entry, "name"))).toEqual(names)
  const wished = read(NAMES.map((name, at) => `${at + 1}. ${name}، مواليد 198${at} الله يفرج عنه`).join("\n"))
  expect(wished.rows.map(({ entry }) => textOf(entry, "notes"))).toEqual(NAMES.map(() => ""))
})

test("IM165 a list of days and hours is no talk", () => {
  const days = NAMES.map((name, at) => `0${at + 1}/07/2016, 20:1${at}, ${name}, visit`)
  expect(readTextList(days.join("\n"))).toBeNull()
})
