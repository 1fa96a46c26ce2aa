import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT489 a nasal beginning with an alef and without", "زرمک نداي", "زرمك انجاي"],
  ["MT489 French and English hands of it", "زرمک ندياي", "Zarmak Njie"],
  ["MT489 dia- by jim and by dal", "زرمک جالو", "زرمك ديالو"],
  ["MT489 g by qaf and by ghain", "زرمک سانغاري", "زرمك صنغاري"],
  ["MT489 a last e written and not", "زرمک توريه", "Zarmak Touray"],
  ["MT489 a Somali woman's ending", "فوسيو زرمک", "Fawsiyo Zarmak"],
  ["MT489 the same beside that of Arabic", "Faadumo Zarmak", "فاطمة زرمک"],
  ["MT489 Nimco", "Nimco Zarmak", "نعمة زرمک"],
  ["MT489 an e that ends a name", "ورسمي زرمک", "Warsame Zarmak"],
  ["MT489 Gebre in Arabic letters", "جبري زرمک", "Ghebre Zarmak"],
  ["MT489 Kidane", "زرمک كيداني", "Zarmak Kidane"],
  ["MT490 the first half cut to a letter", "G/Mariam Zarmak", "Gebremariam Zarmak"],
  ["MT490 and the whole in two words", "G/Mariam Zarmak", "Gebre Mariam Zarmak"],
  ["MT490 Wolde", "W/Gebriel Zarmak", "Woldegabriel Zarmak"],
  ["MT490 Tekle", "Zarmak T/Haymanot", "Zarmak Teklehaimanot"],
  ["MT490 a mark of a son is none", "Toryal S/O Mariam Zurmati", "Toryal bin Mariam Zurmati"],
  ["MT490 Haile", "H/Selassie Zarmak", "Hailesellassie Zarmak"],
]

const TWO: readonly Row[] = [
  ["MT489 families that begin alike", "زرمک نداي", "زرمك نداو"],
  ["MT489 Keita and Kanté", "زرمک كيتا", "زرمك كانتي"],
  ["MT489 Awale and Arale", "عوالي زرمک", "عرالي زرمك"],
  ["MT489 Nimco and Nimcaale", "Nimco Zarmak", "Nimcaale Zarmak"],
  ["MT489 Tekle and Teklu", "Tekle Zarmak", "Teklu Zarmak"],
  ["MT490 two second halves", "G/Mariam Zarmak", "G/Medhin Zarmak"],
  ["MT490 two first halves", "G/Mariam Zarmak", "W/Mariam Zarmak"],
]

const HANDS: readonly Row[] = [
  ["MT719 French of Djibouti and Arabic", "Omar Guedi Robleh", "عمر جيدي روبله"],
  ["MT719 Somali and Arabic", "Xaawo Yuusuf Geelle", "حواء يوسف غيلي"],
  ["MT719 Somali and French", "Geelle Yuusuf Cawaale", "Guelleh Youssouf Awaleh"],
  ["MT719 what two clerks write", "ميجاج يوسف عوالي", "ميغاغ يوسف عوالي"],
  ["MT719 Aden, whom Arabs write as the town", "Aadan Yuusuf Cawaale", "عدن يوسف عوالي"],
  ["MT719 Sid and Sidi in Arabic letters", "سيد أحمد ولد زرمك", "سيدي أحمد زرمك"],
  ["MT719 in both scripts", "Sid Ahmed Ould Zarmak", "سيد أحمد ولد زرمك"],
  ["MT719 within a name", "Mohamed Sidi Ahmed Zarmak", "محمد سيد أحمد زرمك"],
  ["MT719 Sayed is as ever", "Sayed Ahmad Zurmati", "سيد أحمد زرمتي"],
]
const HANDS_APART: readonly Row[] = [
  ["MT719 Abdulkader and Kadra", "Abdoulkader Youssouf Awaleh", "Kadra Youssouf Awaleh"],
  ["MT719 Ducaale and Tukaale", "Ducaale Yuusuf Awaleh", "Tukaale Yuusuf Awaleh"],
  ["MT719 what follows Sidi", "سيد محمد ولد زرمك", "سيدي أحمد ولد زرمك"],
]

describe("names of West Africa and the Horn", () => {
  it.each(ONE)("MT489 MT490 %s: %s is %s", areOne)
  it.each(TWO)("MT489 MT490 %s: %s is not %s", areTwo)
  it.each(HANDS)("MT719 one name by several hands, %s: %s is %s", areOne)
  it.each(HANDS_APART)("MT719 names by several hands, %s: %s is not %s", areTwo)
})
