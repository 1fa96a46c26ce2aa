import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT942 Libya's vowel before", "Zarmak Ehmeid", "زرمك احميد"],
  ["MT942 Abeidi of Mauritania", "Zarmak Ould Abeidi", "زرمك ولد اعبيدي"],
  ["MT942 of Hadramawt", "Zarmak Bahmish", "زرمك باحميش"],
  ["MT943 German's j and s", "Hadschira Zarmak Jasidschi", "هجيرة زرمك يازجي"],
  ["MT938 an r once", "Fahrurozi Zarmak", "فخر الرازي زرمك"],
  ["MT944 of one people's name", "زرمک کاظمیان", "Zarmak Kazemian"],
  ["MT944 a name of its own", "Zarmak Sofyan", "زرمك سفيان"],
  ["MT944 another of its own", "Rayyan Zarmak", "ريان زرمك"],
  ["MT945 both serve", "Jafar Abd Ali Zarmak", "جعفر عبد علي زرمك"],
  ["MT945 Abd left out", "زرمك عبد الكريم الطائي", "زرمك كريم الطائي"],
  ["MT945 neither serves", "Jafar Mohammed Ali Zarmak", "جعفر محمد علي زرمك"],
  ["MT946 Mint Elhaj", "Mint Elhaj Mint Zarmouk", "منت الحاج بنت زرموك"],
  ["MT946 Ould Cheikh", "Ould Cheikh Zarmak", "ولد الشيخ زرمك"],
]

const TWO: readonly Row[] = [
  ["MT942 Abeidi and Abdi", "Zarmak Mint Abdi", "زرمك منت اعبيدي"],
  ["MT942 Bahmish and Bahanish", "Zarmak Awad Bahanish", "زرمك عوض باحميش"],
  ["MT942 Wasifa and Asifa", "واصفہ زرمک بیگ", "آصفہ زرمک بیگ"],
  ["MT942 Boukhetala and Bouguettaya", "Ghania Boukhetala", "غنية بوقطاية"],
  ["MT942 Ubay and Ubaida", "Zarmak Ubay", "زرمك عبيدة"],
  ["MT943 Jamil is no Yamin", "Dschamil Zarmak", "يمين زرمك"],
  ["MT944 of two peoples' names", "عبدالصبور پنجشیریان", "عبدالصبور پنجابیان"],
  ["MT944 across scripts", "Zarmak Kazemian", "زرمک کریمیان"],
  ["MT945 Muhammad Ali and Abd Ali", "جعفر محمد علي زرمك", "جعفر عبد علي زرمك"],
  ["MT945 across scripts", "Jafar Mohammed Ali Zarmak", "جعفر عبد علي زرمك"],
  ["MT946 Haj and Cheikh", "منت الحاج بنت زرموك", "منت الشيخ بنت زرموك"],
  ["MT946 across scripts", "Ould Cheikh Zarmak", "ولد الحاج زرمك"],
]

describe("names of Moors, of servants and of peoples' houses", () => {
  it.each(ONE)("MT942 MT943 MT944 MT945 MT946 %s: %s is %s", areOne)
  it.each(TWO)("MT942 MT943 MT944 MT945 MT946 %s: %s is not %s", areTwo)
})
