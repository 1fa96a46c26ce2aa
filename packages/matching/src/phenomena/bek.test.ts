import { describe, it } from "vitest"
import { areOne, areTwo } from "./pairs.test-support.ts"

const ONE: readonly (readonly [a: string, b: string])[] = [
  ["Safarbay Zurmati", "Safar Bay Zurmati"],
  ["Safarboy Zurmati", "Safar Bay Zurmati"],
  ["صفربای زرمتی", "صفر بای زرمتی"],
  ["صفربای زرمتی", "Safar Boy Zurmati"],
  ["Normurodboy Torkhami", "Normurod Boy Torkhami"],
  ["رجب‌بای ترخمی", "Rajabbay Torkhami"],
  ["رجب بای ترخمی", "Rajabboy Torkhami"],
  ["Karimbaj Torkhami", "Karim Bay Torkhami"],
  ["Karimbay Torkhami", "کریم بای ترخمی"],
  ["Holmatbay Torkhami", "Holmat Bay Torkhami"],
  ["Ulugbey Zurmati", "الغ بیک زرمتی"],
  ["Altunbey Torkhami", "Altunbek Torkhami"],
  ["Yusufbey Torkhami", "یوسف بیک ترخمی"],
  ["Kurbanbei Torkhami", "Qurban Bek Torkhami"],
]

const TWO: readonly (readonly [a: string, b: string])[] = [
  ["Safarbay Zurmati", "Safarbakht Zurmati"],
  ["Safarbay Zurmati", "Jafarbay Zurmati"],
  ["صفربای زرمتی", "جعفربای زرمتی"],
  ["Altunbey Torkhami", "Altunkul Torkhami"],
  ["Karimbay Torkhami", "Karimqul Torkhami"],
  ["Yusufbey Torkhami", "یونس بیک ترخمی"],
  ["Umarbey Torkhami", "Omar Gul Torkhami"],
]

describe("Turkic bek and bay after a name", () => {
  it.each(ONE)("MT322 %s is %s", areOne)
  it.each(TWO)("MT322 %s is not %s", areTwo)
})
