import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const OTHERS: readonly Row[] = [
  ["the second half", "Nur Ahmad Turkmen", "نورمحمد ترکمن"],
  ["written as one", "Nurahmad Turkmen", "نورمحمد ترکمن"],
  ["behind a rank", "Pir Ahmad Torkhami", "پیرمحمد ترخمی"],
  ["of which one is often the half", "Waliahmad Torkhami", "Walimuhammad Torkhami"],
  ["Hasan and Husain", "ولی حسن ترخمی", "Walihusain Torkhami"],
  ["in one script", "پیرحسن ترخمی", "پیرحسین ترخمی"],
  ["the first half", "Husain Ali Torkhami", "حسنعلی ترخمی"],
  ["names of other halves", "Nur Akram Torkhami", "نورکریم ترخمی"],
  ["of few letters", "Taj Rahman Torkhami", "تاج‌زمان ترخمی"],
]

const ONE: readonly Row[] = [
  ["joined and apart", "Nur Ahmad Turkmen", "نوراحمد ترکمن"],
  ["a rank before it", "Pirmohammad Torkhami", "پیر محمد ترخمی"],
  ["spelt otherwise", "Walihossein Torkhami", "ولی حسین ترخمی"],
  ["ends like a name and is no compound", "Baryali Torkhami", "بریالی ترخمی"],
  ["Abd- before a last n for m", "Cabdi Kariin Torkhami", "Abdikarim Torkhami"],
  ["j is the y of Germans nowhere else", "Taj Rahman Torkhami", "تاجرحمان ترخمی"],
]

describe("names made of two, however they are written", () => {
  it.each(OTHERS)("MT716 another half, %s: %s is not %s", areTwo)
  it.each(ONE)("MT716 the same halves, %s: %s is %s", areOne)
})
