import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT491 Java's nobility", "Raden Mas Zarmak", "Zarmak"],
  ["MT491 the same cut", "R.M. Zarmak Zurmati", "Zarmak Zurmati"],
  ["MT491 two Malay titles", "Ustaz Haji Zarmak bin Toryal", "Zarmak bin Toryal"],
  ["MT491 a teacher", "Cikgu Zarmak bin Toryal", "زرمک بن توريال"],
  ["MT491 a woman's pilgrimage", "Hajiya Zarmina Zurmati", "Zarmina Zurmati"],
  ["MT491 old spelling of Java", "R. Soenarjo Zurmati", "Sunaryo Zurmati"],
  ["MT491 the same with its j", "Soedjono Zurmati", "Sujono Zurmati"],
  ["MT491 a Kurdish teacher", "مامۆستا زرمک زرمتی", "Zarmak Zurmati"],
  ["MT492 a rank left out", "Malik Mohammad Zarmak Torkhami", "Mohammad Zarmak Torkhami"],
  ["MT492 a title left out before the rank", "Haji Wali Mohammad Zarmak Torkhami", "Wali Mohammad Zarmak Torkhami"],
  ["MT492 a courtesy left out behind it", "Wali Mohammad Khan Torkhami", "Wali Mohammad Torkhami"],
  ["MT493 a father told first, in Arabic letters", "أغ محمد زرمک", "Zarmak ag Mohammad"],
  ["MT493 Cyrus with one waw and with two", "کورش زرمک", "کوروش زرمک"],
]

const TWO: readonly Row[] = [
  ["MT491 other men of one title", "Raden Mas Zarmak", "Raden Mas Toryal"],
  ["MT491 two names of Java", "Soenarjo Zurmati", "Sunarjo Zurmati"],
  ["MT492 Jan and Wali", "Jan Mohammad Zarmak Torkhami", "Wali Mohammad Zarmak Torkhami"],
  ["MT492 across scripts", "جان محمد زرمک ترخمی", "Wali Mohammad Zarmak Torkhami"],
  ["MT492 behind a title", "Haji Gul Mohammad Zarmak Torkhami", "Wali Mohammad Zarmak Torkhami"],
  ["MT492 the father left out", "Sardar Mohammad Torkhami", "Jan Mohammad Zarmak Torkhami"],
  ["MT493 Mahdi and Mhidi", "مهدي زرمک", "Mhidi Zarmak"],
  ["MT493 Qadir and Kouider", "Kader Zarmak", "Kouidar Zarmak"],
]

describe("titles, ranks and first halves", () => {
  it.each(ONE)("MT491 MT492 MT493 %s: %s is %s", areOne)
  it.each(TWO)("MT491 MT492 MT493 %s: %s is not %s", areTwo)
})
