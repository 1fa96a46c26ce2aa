import { expect, it } from "vitest"
import { sexesOf } from "../../columns/sexes.ts"
import { meaningOfHeading } from "../recognise-column.ts"

it("MT560 headings in the scripts of South and East Asia, the Horn, the Caucasus and in Hebrew are understood", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "full-name": [
      "பெயர்",
      "రోగి పేరు",
      "ಹೆಸರು",
      "പേര്",
      "નામ",
      "ਪੂਰਾ ਨਾਮ",
      "නම",
      "အမည်",
      "ชื่อ-สกุล",
      "ስም",
      "სახელი, გვარი",
      "שם",
      "姓名",
      "氏名",
      "성명",
    ],
    "given-name": ["ชื่อ", "სახელი", "անուն", "שם פרטי"],
    surname: ["ఇంటి పేరు", "અટક", "นามสกุล", "გვარი", "ազգանուն", "שם משפחה", "姓"],
    "father-name": [
      "தந்தை / கணவர்",
      "తండ్రి పేరు",
      "ತಂದೆಯ ಹೆಸರು",
      "पिता का नाम",
      "የአባት ስም",
      "ስም ኣቦ",
      "მამის სახელი",
      "Հոր անունը",
      "שם האב",
      "父亲姓名",
      "父",
      "아버지",
    ],
    "mother-name": ["தாயின் பெயர்", "የእናት ስም", "დედის სახელი", "שם האם", "母の氏名", "어머니"],
    "birth-date": [
      "பிறந்த தேதி / வயது",
      "ജനന തീയതി",
      "วัน/เดือน/ปีเกิด",
      "የትውልድ ቀን",
      "დაბადების თარიღი",
      "תאריך לידה",
      "出生年月日",
      "생년월일",
    ],
    "birth-year": ["የትውልድ ዘመን (ዓ.ም.)", "დაბადების წელი", "שנת לידה"],
    sex: ["பாலினம்", "เพศ", "ጾታ", "სქესი", "מין", "性别", "성별"],
    age: ["வயது", "อายุ", "ዕድሜ", "גיל", "年齢", "나이"],
    phone: ["கைபேசி எண்", "โทร.", "የስልክ ቁጥር", "טלפון נייד", "手机号码", "휴대폰"],
    // Whose father, or whose grandfather's name, is nothing of the person's own.
    none: ["தாத்தா பெயர்", "የቤተሰብ ብዛት", "祖父姓名"],
    word: ["የአያት ስም"],
  }
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings)
      expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning === "none" ? null : meaning])
})

it("MT560 and so are men and women", () => {
  for (const [man, woman] of [
    ["ஆண்", "பெண்"],
    ["ชาย", "หญิง"],
    ["ወ", "ሴ"],
    ["მამრ.", "მდედრ."],
    ["ז", "נ"],
    ["男", "女"],
    ["남", "여"],
  ] as const)
    expect([...(sexesOf(new Set([man, woman])) ?? [])]).toEqual([
      [man, "m"],
      [woman, "f"],
    ])
})
