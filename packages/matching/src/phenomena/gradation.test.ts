import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT296 a long first vowel", "Zamil", "زامل"],
  ["MT296 a long second one", "Zamal", "زمال"],
  ["MT296 a second one of French and Levantine hands", "Zamel Zurmati", "زمال زرمتي"],
  ["MT296 beside words that agree some hands write a for i", "Zamal Tamim Zurmati", "زامل تميم زرمتي"],
  ["MT296 held and long", "Zammal", "زمال"],
  ["MT296 two vowels as one sound", "Zumail", "زميل"],
  ["MT296 a after i, long", "Ziyal", "زيال"],
  ["MT296 a listed name of another hand", "Tahar", "طاهر"],
  ["MT297 a tribe after the father", "Tor Jan son of Akhtar Jan, Zurmati", "تور جان ولد اختر جان زرمتی"],
  ["MT297 the family before a comma", "ZURMATI, Tamim Karim", "Tamim Karim Zurmati"],
  ["MT298 a rank before a name", "Wali Tamim Zurmati", "Tamim Zurmati"],
  ["MT298 the same title in one place", "Tamim Haji Zurmati", "تميم حاجي الزرمتي"],
  ["MT298 a title that one side leaves out", "Tamim Haji Zurmati", "Tamim Zurmati"],
  ["MT299 Hajji's house in Russian", "Shamil Gadzhiev", "شامل حاجييف"],
  ["MT299 and within a word", "Umarkhadzhiyev Shamil", "Shamil Umarhajiyev"],
  ["MT299 Malay titles", "Wan Tamim Zurmati", "Tamim Zurmati"],
  ["MT313 an office with its article", "الرائد تميم زرمك الزرمتي", "تميم زرمك الزرمتي"],
  ["MT313 a Persian rank", "سرهنگ تمیم زرمتی", "Tamim Zurmati"],
  ["MT313 a Kurdish mullah", "Mele Tamim Zarmak Zurmati", "Tamim Zarmak Zurmati"],
  ["MT313 an elder of the coast", "Mzee Tamim Zarmak Zurmati", "Tamim Zarmak Zurmati"],
  ["MT311 a French e is silent", "Othmane Zurmati", "Othman Zurmati"],
  ["MT312 a half in Uyghur letters", "Seydmemet Zurmati", "سەيدمەمەت زۇرماتى"],
]

const TWO: readonly Row[] = [
  ["MT296 the first long, and the second an a", "Zamal", "زامل"],
  ["MT296 the same held", "Zammal", "زامل"],
  ["MT296 the second long, and no i", "Zamil", "زمال"],
  ["MT296 the first long, and a second written as long", "Wazeem", "وازم"],
  ["MT296 the second long, and none", "Zaml", "زميل"],
  ["MT296 two vowels as one sound that is not there", "Zumaili", "زملي"],
  ["MT296 a after i that is not there", "Ziyal", "زيل"],
  ["MT296 names of two gradations", "Salah", "صالح"],
  ["MT297 weak words that begin a name", "Tor Jan son of Akhtar Jan, Zurmati", "Khan Jan son of Akhtar Jan, Zurmati"],
  [
    "MT298 a rank before a weak word is the father's name",
    "Tamim s/o Taj Muhammad s/o Mir Hassan",
    "Tamim s/o Wali Muhammad s/o Mir Hassan",
  ],
  ["MT298 a title in the place of a name", "Toryalai Tamim Haji Zurmati", "توريالى تميم طه الزرمتي"],
  ["MT299 another house", "Shamil Gadzhiev", "شامل ناجييف"],
  ["MT311 a woman's name in e", "Emin Zurmati", "Emine Zurmati"],
  ["MT313 an office that ends a name is a family's", "تميم زرمك المحامي", "تميم زرمك الزرمتي"],
  ["MT313 without its article it is a name", "رائد تميم الزرمتي", "كريم تميم الزرمتي"],
  ["MT312 another half", "Seydmemet Zurmati", "سەيدئەخمەت زۇرماتى"],
]

describe("long vowels, ranks and titles in the place of names", () => {
  it.each(ONE)("MT296 MT297 MT298 MT299 MT311 MT312 MT313 %s: %s is %s", areOne)
  it.each(TWO)("MT296 MT297 MT298 MT299 MT311 MT312 MT313 %s: %s is not %s", areTwo)
})
