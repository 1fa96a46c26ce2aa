import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["Somali c", "Farxaan C. Zarmak", "فرحان عبدي زرمک"],
  ["Somali x", "Farxaan X. Zarmak", "فرحان حسن زرمک"],
  ["th", "Sajjad T. Zarmak", "سجاد ثابت زرمک"],
  ["Slavic j", "Hasan J. Zurmati", "حسن يوسف زرمتي"],
  ["English j", "Hasan J. Zurmati", "حسن جمال زرمتي"],
  ["Turkish c", "Hasan C. Zurmati", "حسن جمال زرمتي"],
  ["dh", "Hasan D. Zurmati", "حسن ضياء زرمتي"],
  ["kh", "Hasan K. Zurmati", "حسن خالد زرمتي"],
  ["sh", "Hasan S. Zurmati", "حسن شريف زرمتي"],
  ["Turkish h", "Hasan H. Zurmati", "حسن خالد زرمتي"],
  ["two letters of English", "Hasan Dj. Zurmati", "حسن جمال زرمتي"],
  ["a letter with its mark", "Hasan Dž. Zurmati", "حسن جمال زرمتي"],
  ["German", "Hasan Sch. Zurmati", "حسن شريف زرمتي"],
  ["German ch", "Hasan Ch. Zurmati", "حسن خالد زرمتي"],
  ["before an article", "Hamid A. Zarmak", "حامد الطاهر زرمک"],
  ["Somalia's cut Abdullahi", "Maxamed C/laahi Zarmak", "محمد عبدالله زرمک"],
]
const TWO: readonly Row[] = [
  ["Somali x", "Farxaan X. Zarmak", "فرحان عبدي زرمک"],
  ["th", "Sajjad T. Zarmak", "سجاد كريم زرمک"],
  ["Slavic j", "Hasan J. Zurmati", "حسن كريم زرمتي"],
  ["sh", "Hasan S. Zurmati", "حسن كريم زرمتي"],
  ["two letters", "Hasan Dj. Zurmati", "حسن شريف زرمتي"],
  ["German", "Hasan Sch. Zurmati", "حسن كريم زرمتي"],
  ["Somalia's cut Abdullahi", "Maxamed C/laahi Zarmak", "محمد عبدالرحمن زرمک"],
  ["a letter that no hand has for it", "Hasan A. Zurmati", "Hasan Bakir Zurmati"],
]

describe("initials by the conventions of several hands", () => {
  it.each(ONE)("MT936 an initial begins the name, %s: %s is %s", areOne)
  it.each(TWO)("MT936 an initial of another name, %s: %s is not %s", areTwo)
})
