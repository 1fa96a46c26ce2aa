import { expect, test } from "vitest"
import { factsOf } from "../lines/line-facts.ts"
import { isOfPerson } from "./text-tells.ts"

const told = (line: string): object => Object.fromEntries(factsOf(line).facts)

test.each([
  "I, Chief Zmarak, aged 70, son of the late Toryal, send you this list.",
  "Yo, Spina Toryal, hija de Zmarak, le escribo.",
  "Je soussigné Zmarak Toryal, fils de Sahak, vous écris.",
  "أنا الشيخ زمرك تورك، عمري 63 سنة، والدي ولي، أرفع إليكم أسماء أولادنا",
  "ما، ملک زمرک فرزند توریالی، ۶۰ ساله، این نامه را می‌نویسیم",
  "From: Zmarak Toryal, phone 0912345678",
  "المرسل: زمرك تورك، هاتف 0912345678",
])("IM219 who writes, and to whom, is none of the people: %s", (line) => {
  expect(isOfPerson(line)).toBe(false)
})

test.each([
  "Ida Toryal, aged 20",
  "Ben Toryal, aged 20",
  "Moiz Toryal, aged 20",
  "Yolanda Toryal, aged 20",
  "أناس زمرك، عمره ٢٠ سنة",
  "ماهر زمرك، عمره ٢٠ سنة",
])("IM219 names that begin as such words do are people's: %s", (line) => {
  expect(isOfPerson(line)).toBe(true)
})

test.each([
  ["Ещё один Тораль Замир, 40 лет", { name: "Тораль Замир" }],
  ["Тораль Замир, сын Вали, 40 лет", { father: "Вали" }],
  ["La señora Spina Toryal, nacida en 1980", { name: "Spina Toryal" }],
  ["Un tal Zmarak Toryal, nacido en 1980", { name: "Zmarak Toryal" }],
  ["زول اسمه زمرك تورك، عمره ٢٠ سنة", { name: "زمرك تورك" }],
  ["زمرک توریالی دیگر، ۲۰ ساله", { name: "زمرک توریالی" }],
  ["Zmarak Toryal, aged 55, taken by soldiers in front of his sons", { authority: "soldiers" }],
  ["Zmarak Toryal, de 16 años, visto por última vez un jueves de abril de 2002", { captureDate: "abril de 2002" }],
])("IM212 letters tell by these words too: %s", (line, expected) => {
  expect(told(line)).toMatchObject(expected)
})

test.each([
  ["Тораль Замир, отец Вали и Сахака, 60 лет", "father"],
  ["Тораль Замир, отец двоих детей, 60 лет", "father"],
  ["زمرک توریالی، از همان قریه، ۲۰ ساله", "village"],
  ["Zmarak Toryal, from the same village, aged 20", "village"],
  ["Zmarak Toryal, 20 ans, köy korucusu", "village"],
  ["Zmarak Toryal, hijo de Wali, llevado en el mismo retén", "capturePlace"],
])("IM211 of others, or of nobody that is named, nothing is told: %s, %s", (line, fact) => {
  expect(told(line)).not.toHaveProperty(fact)
})

test.each([
  ["Zmarak Toryal, 1990'da doğdu, köy muhtarı", "village"],
  ["Samedi Toryal, né en 1980", "capturePlace"],
])("IM214 whose trade guards or leads a village is of none that is named: %s", (line, fact) => {
  expect(told(line)).not.toHaveProperty(fact)
})

test.each([
  ["زمرك تورك، والده ولي لمر وأمه سپينه سور، من التوت", { father: "ولي لمر", mother: "سپينه سور" }],
  ["Zmarak Toryal, fils de Wali Toryal dit Gab, 20 ans", { father: "Wali Toryal" }],
  ["زمرك تورك، من التوت أيضاً، مواليد 1990", { village: "التوت" }],
  ["سپین لمر، از ۱ سنبله ۱۴۰۰ در توقیف", { captureDate: "۱ سنبله ۱۴۰۰" }],
  ["یک زمرک توریالی دیگر، ۲۰ ساله", { name: "زمرک توریالی" }],
  ["زمرک توریالی، ملا (نام پدرش ولی سور بود)، ۲۰ ساله", { father: "ولی سور" }],
])(
  "IM191 who his father and mother are ends before what else is told of them, and a home before too: %s",
  (line, expected) => {
    expect(told(line)).toMatchObject(expected)
  },
)
