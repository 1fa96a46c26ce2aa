import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT293 Russian g is h", "Gabib Zurmatov", "Habib Zurmatov"],
  ["MT293 alone, across scripts", "Ibragim", "إبراهيم"],
  ["MT293 Russian kh is h", "Shamil Makhmudovich Zurmatov", "Shamil Mahmudovich Zurmatov"],
  ["MT293 in a family's name", "Tamim Gabibov", "Tamim Habibov"],
  ["MT293 Turkish t and p end what d and b end", "Halit", "خالد"],
  ["MT293 Uyghur p is f", "Sharip Zurmati", "شريف زرمتي"],
  ["MT293 a Hausa ending", "Salimu Zurmati", "Salim Zurmati"],
  ["MT293 French qu is q", "Naquib Zurmati", "Naqib Zurmati"],
  ["MT293 a g that may be gh stays it", "Gassan Zurmati", "Ghassan Zurmati"],
  ["MT294 Swahili", "Abubakari Ramadhani Zurmati", "أبو بكر رمضان زرمتي"],
  ["MT294 Manding", "Amadou", "أحمد"],
  ["MT294 a name of God few bear alone", "Abdul Qawi Zurmati", "عبد القوي زرمتي"],
]

const TWO: readonly Row[] = [
  ["MT293 near names of Russian hands", "Tamim Magomedovich Zurmatov", "Tamim Makhmudovich Zurmatov"],
  ["MT293 near names, one in French letters", "Naquibullah Zurmati", "Najibullah Zurmati"],
  ["MT293 Gassan is no Hassan", "Gassan Zurmati", "Hassan Zurmati"],
  ["MT293 a known name is not respelt", "Galib", "Halib"],
  ["MT294 near names of Swahili hands", "Salimu Athumani Zurmati", "Salehe Athumani Zurmati"],
  ["MT294 servants of two names of God", "Abdul Hadi Zurmati", "عبد الحي زرمتي"],
  ["MT294 likewise", "Abdul Qawi Zurmati", "عبد القادر زرمتي"],
  ["MT295 places that end alike", "Abu Tamim al-Dagestani", "أبو تميم التركستاني"],
  ["MT295 tribes a letter apart", "Tamim Otaibi", "تميم العتبي"],
  ["MT295 likewise", "Tamim Shamrani", "تميم الشمري"],
]

describe("known names as other hands spell them", () => {
  it.each(ONE)("MT293 MT294 %s: %s is %s", areOne)
  it.each(TWO)("MT293 MT294 MT295 %s: %s is not %s", areTwo)
})
