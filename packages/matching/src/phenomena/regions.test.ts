import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["an Uzbek hand", "Bakhtiyor Zurmati", "بختیار زرمتی"],
  ["and a Tajik", "Bahodur Zurmati", "Bakhodir Zurmati"],
  ["a Fulani hand", "Issaka Zarmak Keita", "Ishaq Zarmak Keita"],
  ["a Wolof hand", "Ousseynou Zarmak Keita", "Hussein Zarmak Keita"],
  ["a Bosnian hand", "Nedžad Zurmatić", "Nedzad Zurmatic"],
  ["an Albanian hand", "Xhemal Zurmati", "جمال زرمتی"],
  ["an Azeri hand", "Vüqar Zurmatov", "Vugar Zurmatov"],
  ["a Kurdish hand", "Rizgar Zurmati", "Rzgar Zurmati"],
  ["the Caucasus", "Patimat Zurmatova", "Fatima Zurmatova"],
  ["Turkey", "Cüneyt Zurmati", "Junaid Zurmati"],
  ["Somalia", "Xirsi Zarmak", "Hersi Zarmak"],
]

const TWO: readonly Row[] = [
  ["Hausa", "Hamza Zarmak Kano", "Hamisu Zarmak Kano"],
  ["twins of the Sahel", "Ousseynou Zarmak Keita", "Assane Zarmak Keita"],
  ["Bosnia", "Edin Zurmatić", "Elvedin Zurmatić"],
  ["Albania", "Arben Zurmati", "Arbër Zurmati"],
  ["Albanian women", "Arbena Zurmati", "Arben Zurmati"],
  ["Uzbek", "Bakhtiyor Zurmatov", "Bakhodir Zurmatov"],
  ["Uzbek, -bek", "Otabek Zurmatov", "Oybek Zurmatov"],
  ["a woman's -ay", "Tursun Zurmati", "Tursunay Zurmati"],
  ["the Caucasus", "Zarema Zurmatova", "Zarina Zurmatova"],
  ["Azeri", "Elshan Zurmatov", "Elshad Zurmatov"],
  ["Kurdish", "Kaywan Zurmati", "Kawan Zurmati"],
  ["Kurdish, in Arabic letters", "ریبوار زرمتی", "ریبر زرمتی"],
  ["Persian", "Mahnaz Zurmati", "Behnaz Zurmati"],
  ["Persian, across scripts", "مهناز زرمتی", "Behnaz Zurmati"],
  ["Malay", "Azman Zurmati", "Azlan Zurmati"],
  ["Arabic women", "ميادة الزرمتي", "Maida Zurmati"],
]

const HEARD_ONE: readonly Row[] = [
  ["MT324 Uyghur letters, Arabic letters", "مەمەت ئىمىن", "محمد أمين"],
  ["MT324 Uyghur p", "يۈسۈپ توختى", "يوسف توختي"],
  ["MT324 Uyghur letters, Latin", "مۇھەممەت ياقۇپ", "Muhammad Yaqub"],
  ["MT324 Kurdish letters", "عومەر ئیبراهیم زێباری", "عمر ابراهيم زيباري"],
  ["MT324 two Kurdish names written as one", "ئاکۆ محەمەدئەمین", "ئاكۆ محەمەد ئەمین"],
  ["MT324 Kurdish letters, Latin", "مستەفا حوسێن", "Mustafa Hussein"],
  ["MT333 short forms of Kurds: Khidr", "خدر زێباری", "خضر زيباري"],
  ["MT333 Hama", "حەمە زێباری کەریم", "محمد زيباري كريم"],
  ["MT333 Hama before another name", "حەمەئەمین زێباری", "محمد امين زيباري"],
  ["MT334 a family So", "SOW Toryalai", "Toryalai So"],
  ["MT334 Fulani families by ear", "DIALLO Toryalai", "Toryalai Jallo"],
  ["MT334 so between two names", "Toryalai so Zarmak", "Toryalai son of Zarmak"],
  ["MT334 walet", "Zarmina walet Zarmak", "Zarmina d/o Zarmak"],
  ["MT333 Khaje", "خەجێ زێباری", "خديجة زيباري"],
  ["MT333 Brayim and Wusu", "برایم وسو زێباری", "إبراهيم يوسف زيباري"],
  ["MT325 j by two letters, as Russian has it", "دجامشيد زرمتوف", "جمشيد زرمتوف"],
  ["MT325 the same across scripts", "Jawad Zurmatov", "دجواد زرمتوف"],
  ["MT325 Genghis however it is written", "جنكيز زرمتوف", "تشنغيز زرمتوف"],
  ["MT325 the Maghreb's g", "زرمک ڤفصي", "Zarmak Gafsi"],
  ["MT325 the same letter as a v", "ڤیان زرمتی", "Vian Zurmati"],
]

const HEARD_TWO: readonly Row[] = [
  ["MT334 walet and ag", "Zarmak walet Toryalai", "Zarmak ag Toryalai"],
  ["MT333 Hamad is not Muhammad", "حەمەد زێباری", "محمد زيباري"],
  ["MT324 names of Uyghurs a letter apart", "مەمەت توختى", "ئەمەت توختى"],
  ["MT324 two Kurdish names written as one", "ئاکۆ محەمەدئەمین", "ئاکۆ محەمەدئەنوەر"],
  ["MT324 across scripts", "مەھمۇت غېنى", "Muhammet Gheni"],
  ["MT324 servants of other names", "ئابدۇكېرىم تۇرسۇن", "Abduqeyyum Tursun"],
  ["MT325 Dujana is no Jana", "ابو دجانه زرمتی", "ابو جنه زرمتی"],
]

describe("names as other alphabets have them", () => {
  it.each(HEARD_ONE)("MT324 MT325 MT333 MT334 %s: %s is %s", areOne)
  it.each(HEARD_TWO)("MT324 MT325 MT333 MT334 %s: %s is not %s", areTwo)
})

const LETTERS_ALIKE: readonly Row[] = [
  ["Amr and Umar", "Amr Zarmak Tamim", "عمر زرمک تمیم"],
  ["Ayman and Iman", "Ayman Zarmak Tamim", "ایمان زرمک تمیم"],
  ["Ayman and Amin", "Aymen Zarmak Tamim", "امین زرمک تمیم"],
]

describe("two names whose letters fit each other", () => {
  it.each(LETTERS_ALIKE)("MT327 %s are two across scripts: %s is not %s", areTwo)
  it("MT327 a spelling that stands with both is either", () => {
    areOne("Raed Zarmak Tamim", "رعد زرمک تمیم")
    areOne("Raed Zarmak Tamim", "رائد زرمک تمیم")
  })
})

describe("names of one region", () => {
  it.each(ONE)("MT323 spellings of one name are one, %s: %s is %s", areOne)
  it.each(TWO)("MT323 names in use a letter apart are two, %s: %s is not %s", areTwo)
})
