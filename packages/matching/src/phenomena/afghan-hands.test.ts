import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT850 a letter of Abdul lost", "Abul Manan Wardak", "عبد المنان وردک"],
  ["MT850 in Latin letters", "Abul Samad", "Abdul Samad"],
  ["MT850 in one word", "Abulqayum Wardak", "Abdul Qayum Wardak"],
  ["MT850 by a French hand", "Aboul Ghafour Wardak", "عبدالغفور وردک"],
  ["MT851 God's name behind a family's", "Maymanagi Allah Dad", "Allah Dad Maymanagi"],
  ["MT851 another half", "Zurmati Allah Yar", "الله یار زرمتی"],
  ["MT851 a half that is known", "Rahmat Allah Yar", "Rahmatullah Yar"],
  ["MT851 another that is known", "Wali Allah Yar", "Waliullah Yar"],
  [
    "MT852 the family first, then a title",
    "Captain Allah Dad Saheb son of Arif Maymanagi",
    "Maymanagi Capitaine Allah Dad Sahib",
  ],
  ["MT852 a pilgrim", "Zurmati Haji Karim Dad", "Karim Dad s/o Arif Zurmati"],
  ["MT852 across scripts", "Zurmati Qori Sarfaraz", "سرفراز ولد عارف زرمتی"],
  ["MT853 an engineer's diploma", "Dipl.-Ing. Nazar Shah", "نظر شاه"],
  ["MT853 a word of the cell, misspelt", "Tufayl Sarwar Orakzay, deceasd", "Mir Tufayl Sarvar Urakzai"],
  ["MT853 another", "Karim Wardak (unknwon)", "کریم وردک"],
]

const TWO: readonly Row[] = [
  ["MT850 a father, whose son is known", "Abul Hasan Wardak", "Abdul Hakim Wardak"],
  ["MT850 what is given and what is forgiven", "Abul Wahab Wardak", "Abdul Ghafar Wardak"],
  ["MT850 in one word", "Abulqayum Wardak", "Abdul Quddus Wardak"],
  ["MT851 other halves", "Zurmati Allah Yar", "Allah Dad Zurmati"],
  ["MT851 another first half", "Zurmati Allah Nazar", "Karim Nazar Zurmati"],
  ["MT852 another man of the family", "Zurmati Haji Karim Dad", "Rahim Dad s/o Arif Zurmati"],
  ["MT852 the father, with his title", "Zurmati Haji Arif", "Karim s/o Arif Zurmati"],
  ["MT853 a name near a word of the cell", "Marhun Wardak", "کریم وردک"],
]

describe("how hands of Afghanistan write, cut and order names", () => {
  it.each(ONE)("MT850 MT851 MT852 MT853 %s: %s is %s", areOne)
  it.each(TWO)("MT850 MT851 MT852 MT853 %s: %s is not %s", areTwo)
})
