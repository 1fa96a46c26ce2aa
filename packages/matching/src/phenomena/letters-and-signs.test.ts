import { describe, expect, it } from "vitest"
import { foldText, readName } from "../index.ts"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT289 Cyrillic and Latin", "Зармина Тораковна Зурматова", "Zarmina Torakovna Zurmatova"],
  ["MT289 the family first", "ЗУРМАТОВ Тамим Каримович", "Tamim Karimovich Zurmatov"],
  ["MT289 Cyrillic and Arabic", "Джамшед Зурмати", "جمشید زرمتی"],
  ["MT289 letters of Tajik", "Қурбон Зурматӣ", "قربان زرمتی"],
  ["MT289 uulu after a father", "Тамим Зармак уулу", "Tamim Zarmak uulu"],
  ["MT289 uulu and -ovich", "Tamim Zarmak uulu Zurmatov", "Tamim Zarmakovich Zurmatov"],
  ["MT292 a by-name in quotation marks", 'Tamim Zarmak Zurmati, "Spogmai"', "Tamim Zarmak Zurmati"],
  ["MT292 in others", "Tamim «Toryalai» Zarmak Zurmati", "تميم زرمك زرمتي"],
  ["MT292 nothing but a name in quotation marks", '"Tamim Zurmati"', "Tamim Zurmati"],
  ["MT331 Ab of Kashmir's offices", "Ab Rashid Zurmati", "عبد الرشید زرمتی"],
  ["MT331 Ab with its point", "AB. MAJEED ZURMATI", "Abdul Majid Zurmati"],
]

const TWO: readonly Row[] = [
  ["MT289 another man", "Тамим Каримович Зурматов", "Karim Karimovich Zurmatov"],
  ["MT289 another father", "Тамим Зармак уулу", "Tamim Torak uulu"],
  ["MT289 brother and sister", "Зарғун Зармак уулу", "Zarghuna Zarmak kyzy"],
  ["MT331 two servants of one God", "Ab Rashid Zurmati", "Abdul Majid Zurmati"],
  ["MT292 two by-names of two men", 'Tamim "Abu Khalid" Zurmati', 'Karim "Abu Khalid" Zurmati'],
]

describe("letters and signs of other hands", () => {
  it.each(ONE)("MT289 MT292 MT331 %s: %s is %s", areOne)
  it.each(TWO)("MT289 MT292 MT331 %s: %s is not %s", areTwo)
  it("MT289 letters of other scripts stay as they are", () => {
    expect(foldText("Ταμίμ Джамшед")).toBe("ταμιμ jamshed")
    expect(readName("Ташматов").script).toBe("Latn")
  })
})
