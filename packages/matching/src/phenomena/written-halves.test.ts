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

const SECONDS: readonly Row[] = [
  ["-zada and another", "Bakht Zada s/o Umara Khan", "Bakht Munir s/o Umara Khan"],
  ["behind a rank", "Amir Zada s/o Umara Khan", "Amir Nawab s/o Umara Khan"],
  ["of fathers", "Arif Torkhami s/o Gul Rahim", "Arif Torkhami s/o Abdul Rahim"],
  ["with no tribe", "Arif s/o Ghulam Nabi", "Arif s/o Abdul Nabi"],
  ["in Arabic letters", "عارف ترخمی ولد گل رحیم", "عارف ترخمی ولد عبدالرحیم"],
  ["across scripts", "عارف ولد غلام رسول", "Arif s/o Abdul Rasul"],
  ["behind a title", "Arif Torkhami s/o Haji Abdul Rahim", "Arif Torkhami s/o Gul Rahim"],
]
const SECONDS_ONE: readonly Row[] = [
  ["joined", "Bakht Zada s/o Umara Khan", "Bakhtzada s/o Umara Khan"],
  ["across scripts", "بخت زاده ولد عمرا خان", "Bakht Zada s/o Umara Khan"],
  ["left out", "Bakht s/o Umara Khan", "Bakht Zada s/o Umara Khan"],
  ["a father without Abd-", "Arif Torkhami s/o Rahim", "Arif Torkhami s/o Abdul Rahim"],
  ["a title before him", "Arif Torkhami s/o Haji Rahim", "Arif Torkhami s/o Abdul Rahim"],
  ["a courtesy behind him", "Arif Torkhami s/o Rahim Gul", "Arif Torkhami s/o Abdul Rahim"],
]

const OTHER_FIRSTS: readonly Row[] = [
  ["Nasr", "Nasir Khan s/o Mir Zaman", "Nasrullah Khan s/o Mir Zaman"],
  ["Aman", "Amin Khan s/o Mir Zaman", "Amanullah Khan s/o Mir Zaman"],
  ["Karam", "Karim Khan s/o Mir Zaman", "Karamullah Khan s/o Mir Zaman"],
  ["Jamal", "Jamil Khan s/o Mir Zaman", "Jamaluddin Khan s/o Mir Zaman"],
  ["with a family's name", "Naser Torkhami", "Nasrollah Torkhami"],
]
const SAME_FIRSTS: readonly Row[] = [
  ["Nasr", "Nasr Khan s/o Mir Zaman", "Nasrullah Khan s/o Mir Zaman"],
  ["spelt loosely", "Sayid Khan s/o Mir Zaman", "Saidullah Khan s/o Mir Zaman"],
  ["Najib", "نجیب ولد میر زمان", "نجیب‌الله ولد میر زمان"],
  ["Zia", "Ziya Khan s/o Mir Zaman", "Ziauddin Khan s/o Mir Zaman"],
]

describe("names made of two, however they are written", () => {
  it.each(OTHERS)("MT716 another half, %s: %s is not %s", areTwo)
  it.each(ONE)("MT716 the same halves, %s: %s is %s", areOne)
  it.each(SECONDS)("MT717 what stands beside one half, %s: %s is not %s", areTwo)
  it.each(SECONDS_ONE)("MT717 what stands beside one half, %s: %s is %s", areOne)
  it.each(OTHER_FIRSTS)("MT718 a first half, %s: %s is not %s", areTwo)
  it.each(SAME_FIRSTS)("MT718 a first half, %s: %s is %s", areOne)
})
