import { expect, test } from "vitest"
import { meaningOf } from "./heading-meaning.ts"

const fieldOf = (title: string): string | null => {
  const { meaning, confidence } = meaningOf(title)
  return meaning?.kind === "field" && confidence >= 0.9 ? meaning.field : null
}

test.each(
  `Detainee & father|Name of prisoner with father's name|Prisoner's name up to grandfather|Detainee and parentage
  |د بندي او د پلار نوم یې|د زنداني او د پلار او نیکه نوم|بندي او پلار|د بندیوان او د هغه د پلار نوم
  |نام بندی و پدرش|محبوس و پدرش|نام با ولدیت|اسم محبوس با اسم پدر|نام ملزم مع ولدیت|قیدی اور اس کے والد کا نام
  |اسم المعتقل واسم أبيه|اسم الأسير ووالده وجده|اسم المعتقل حتى الجد|الاسم إلى الجد
  |ناوی گیراو و باوک و باپیری|ناوی بەندکراو لەگەڵ ناوی باوکی|گیراو و باوکی|Navê girtî û bavê wî
  |Mahkumun ve babasının adı|Magaca maxbuuska iyo aabbihiis|የእስረኛው ስም ከነአባቱ|ሙሉ ስም እስከ አያት|የተጠርጣሪው ስም ከነአባቱና አያቱ|ስም ከአባት ጋር
  |Sunan fursuna da na mahaifinsa|Suna da sunan uba|Jina la mfungwa na la baba yake|Jina la mahabusu pamoja na la babu
  |Nom du suspect avec celui du père|Name des Häftlings und seines Vaters|Gefangener und Vater|Имя задержанного и его отца|Имя с отчеством|Nama tahanan dan ayahnya`
    .split("|")
    .map((title) => title.trim()),
)("IM312 a title of somebody and his father is one of names: %s", (title) => {
  expect(fieldOf(title)).toBe("name")
})

test.each([
  "Father and grandfather",
  "نام پدر و پدرکلان",
  "اسم الأب والجد",
  "Mother and father",
  "نام پدر و مادر",
  "Nome da mãe",
  "Name of informant and father",
  "Detainee and brother",
  "Father's name and address",
])("IM312 a title of others is none of names: %s", (title) => {
  expect(fieldOf(title)).not.toBe("name")
})

test.each([
  ["الأب والجد", "father"],
  ["Father and grandfather", "father"],
  ["Grandfather", "grandfather"],
  ["Father of the grandfather", "grandfather"],
])("IM331 a title of fathers and theirs is of fathers: %s", (title, field) => {
  expect(fieldOf(title)).toBe(field)
})
