import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT494 Bengal's word for a woman and its short form", "Mosammat Zarmina Zurmati", "Mst. Zarmina Zurmati"],
  ["MT494 another short form beside a father's", "Mosa. Zarmina d/o Md Toryal", "Mst Zarmina d/o Md. Toryal"],
  ["MT494 the same in Urdu", "مسماۃ زرمینہ زرمتی", "Musammat Zarmina Zurmati"],
  ["MT494 Bengal's Sheikh, cut", "Sk. Zarmak Zurmati", "Sheikh Zarmak Zurmati"],
  ["MT494 courtesies of two languages", "Mlle Zarmina Zurmati", "الآنسة زرمینه زرمتی"],
  ["MT494 a courtesy beside a name and two more", "Miss Zarmina Spin Toryal", "زرمینه سپین توریال"],
  ["MT494 Iran's, in two words", "سرکار خانم زرمینه زرمتی", "Zarmina Zurmati"],
  ["MT494 Iran's for a man", "جناب آقای زرمک زرمتی", "Zarmak Zurmati"],
  ["MT495 a mother's kunya with its double m", "Omm Kolsoum Zurmati", "ام کلثوم زرمتی"],
  ["MT495 with the vowel behind", "Oumou Kalsoum", "أم كلثوم"],
  ["MT495 with its article", "Ummul Banin Zurmati", "ام البنین زرمتی"],
  ["MT495 written to the name", "Oumkeltoum Zurmati", "أم كلثوم زرمتي"],
  ["MT495 the same in Turkish", "Ümmügülsüm", "Umm Kulthum"],
  ["MT495 with its article, written to the name", "Oumelkheir", "أم الخير"],
  ["MT496 a Russian -utdin", "Shamsutdin Zurmati", "شمس الدين زرمتی"],
  ["MT496 Caucasian women's names end in t", "Khabibat Zurmati", "حبيبة زرمتی"],
  ["MT496 Hausa women's in -atu", "Latifatu Zurmati", "Latifa Zurmati"],
  ["MT496 Mauritania's in -etou", "Salimetou Zurmati", "سليمة زرمتی"],
  ["MT496 Somali women's in -o", "Samiiro Zurmati", "سميرة زرمتی"],
  ["MT496 Somali q for kh", "Qaalid Zurmati", "خالد زرمتی"],
  ["MT496 Bengal's j for z", "Joynob Zurmati", "زينب زرمتی"],
  ["MT499 Bengal's z for j", "Zamila Zurmati", "جميلة زرمتی"],
  ["MT499 Bengal's ch for s", "Nachir Zurmati", "نصير زرمتی"],
  ["MT499 Somali s for z", "Sakariye Zurmati", "زكريا زرمتی"],
  ["MT499 Bosnian men's in -ija", "Kadrija Zurmati", "قدري زرمتی"],
  ["MT499 Wolof", "Khadidiatou Zurmati", "خديجة زرمتی"],
  ["MT499 a woman's family in the Caucasus", "Zarmina Magomedova", "زرمينه محمدوفا"],
  ["MT500 grandfather and family left out", "Salim Majid", "Selim Majed Toryal al-Zurmati"],
  ["MT497 a Czech woman's family", "Zarmina Júsufová", "Zarmina Yusuf"],
]

const TWO: readonly Row[] = [
  ["MT494 two women of one courtesy", "Mst. Zarmina Begum", "Mst. Spina Begum"],
  ["MT494 an engineer is no Muslim", "م. سليم زرمک الزرمتي", "مسلم سليم الزرمتي"],
  ["MT495 two mothers", "Oumkeltoum", "أم سلمة"],
  ["MT495 a mother and her child", "Oumkeltoum Zurmati", "Kulthum Zurmati"],
  ["MT496 a woman's name and a man's", "Khabibat Zurmati", "حبيب زرمتی"],
  ["MT496 two of Bengal", "Zalal Zurmati", "جمال زرمتی"],
  ["MT497 other families", "Zarmina Júsufová", "Zarmina Yunus"],
  ["MT499 a man's family and another", "Toryal Magomedov", "توريال محمودوف"],
  ["MT499 a woman's family and a man's", "Toryal Akhmedov", "توريال احمدوفا"],
  ["MT499 Shehu and Sekou", "Shehu Zurmati", "سيكو زرمتی"],
  ["MT500 another father", "Salim Majid", "Selim Toryal Majed al-Zurmati"],
  ["MT498 a father", "Salim Yunus Jamal", "Yunus Jamal"],
  ["MT498 across scripts", "سليم يونس عبد الخالق", "Yunis Abd al-Khaliq"],
  ["MT498 beside a title", "Eng. Yunus Jamal", "Salim Younis Jamal"],
]

describe("courtesies, mothers and the ends of names", () => {
  it.each(ONE)("MT494 MT495 MT496 MT497 MT499 MT500 %s: %s is %s", areOne)
  it.each(TWO)("MT494 MT495 MT496 MT497 MT498 MT499 MT500 %s: %s is not %s", areTwo)
})
