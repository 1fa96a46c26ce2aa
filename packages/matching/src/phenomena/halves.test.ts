import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT301 one half left out is no other half", "Najib Zurmati", "Najibullah Zurmati"],
  ["MT301 the same name in both scripts", "فضل المولى تميم زرمتي", "Fadl al-Maula Tamim Zurmati"],
  ["MT303 the father's words where both tell him", "Tor Mohd s/o Gul Mohammad", "Tor Muhammad son of Gul Mohd"],
  ["MT304 a title but for a letter", "Mufi Zarmak Tamim", "Zarmak Tamim"],
  ["MT305 dz without its mark", "Dževad Zurmatović", "Dzevad Zurmatovic"],
  ["MT305 and z for all that", "Dzadran Tamim", "Zadran Tamim"],
  ["MT305 a Turkish trade", "Tamim Ekmekçi Zurmatlı", "Tamim Ekmekci Zurmatli"],
  ["MT306 a long i in both", "Rasheed Zurmati", "رشید زرمتی"],
  ["MT306 a short e in both", "Hamed Zurmati", "حامد زرمتی"],
  ["MT306 an i may be either", "Hamid Zurmati", "حامد زرمتی"],
  ["MT307 a name in one place that one side lacks", "Tamim Karim Noman Zurmati", "Tamim Noman Zurmati"],
  ["MT308 Abdullah as hands write it", "Abdoullah Tamim Zurmati", "عبدالله تميم زرمتي"],
  ["MT310 a long vowel in one hand alone", "Shakeer Yousouf Zurmati", "Shakir Yusuf Zurmati"],
  ["MT309 Italians write sc for sh and gi for j", "Scek Giamal Tamim Uarsama", "Sheikh Jamal Tamim Warsame"],
  ["MT309 Ely of Mauritania", "تميم ولد أعل", "Tamim Ould Ely"],
  ["MT309 Faki is a title", "الفكي تميم زرمك", "تميم زرمك"],
  ["MT309 a widow", "زرغونه بیوه تمیم", "Zarghuna widow of Tamim"],
  ["MT309 Abu'l-Qasim in one word", "تميم ابوالقاسم الزرمتي", "تميم بلقاسم الزرمتي"],
]

const TWO: readonly Row[] = [
  ["MT301 each has a half of its own", "عبد النور زرمك", "نور الدين زرمك"],
  ["MT301 the same in Latin letters", "Abdul Nasir Zurmati", "Nasiruddin Zurmati"],
  ["MT301 a half after the article", "Fadlalla Tamim Zurmati", "فضل المولى تميم زرمتي"],
  ["MT302 a father whose first name is weak", "حامد علي ناصر الزرمتي", "علي ناصر الزرمتي"],
  ["MT303 the son's second half and the father's", "Tor Ali s/o Gul Mohammad", "Tor Mohd s/o Gul Muhammad"],
  ["MT303 a second name that is the other's father", "Zarmak Alievich Zurmatiev", "Zarmak Ali Tamimovich Zurmatiev"],
  ["MT304 two names, one nearly a title", "Ishaq Tamim Zurmati", "Ishar Tamim Zurmati"],
  ["MT306 a long i in one", "Rasheed Zurmati", "راشد زرمتی"],
  ["MT306 a short e in one", "Naser Zurmati", "نصیر زرمتی"],
  ["MT307 another father between words that agree", "Tamim Zarmak Amin Zurmati", "Tamim Zarmak Anwar Zurmati"],
  ["MT308 the servant of God and of the High", "Tamim Abdallah Zurmati", "Tamim Abdelali Zurmati"],
  ["MT310 a long i written twice", "Shakeer Zurmati", "Shakur Zurmati"],
  ["MT310 ou for u", "Jouma Tamim Zurmati", "Jama Tamim Zurmati"],
  ["MT310 a y that ends a name", "Hamdy Tamim Zurmati", "Hamada Tamim Zurmati"],
  ["MT309 two names of Sudan", "Elsadig Tamim Zurmati", "Elsiddig Tamim Zurmati"],
]

const OTHER_HALVES: readonly Row[] = [
  ["the slave of Reza and Ali Reza", "Abdolreza Zurmati", "علیرضا زرمتی"],
  ["two servants", "عبدالحسین زرمتی", "غلامحسین زرمتی"],
  ["the same in Latin letters", "Abdol Ali Zurmati", "Gholamali Zurmati"],
  ["a name that goes with any", "Abdul Karim Zurmati", "Mohammad Karim Zurmati"],
]
const SAME_HALVES: readonly Row[] = [
  ["the half alone", "Reza Zurmati", "علیرضا زرمتی"],
  ["a title before both", "Haji Abdul Samad Zurmati", "Haji Samad Zurmati"],
  ["Abd- misspelt", "عببد الرحیم توریالی", "عبد الرحیم توریالی"],
]

describe("halves, fathers, long vowels and more hands", () => {
  it.each(ONE)("MT301 MT303 MT304 MT305 MT306 MT307 MT308 MT309 MT310 %s: %s is %s", areOne)
  it.each(OTHER_HALVES)("MT482 %s: %s is not %s", areTwo)
  it.each(SAME_HALVES)("MT482 %s: %s is %s", areOne)
  it.each(TWO)("MT301 MT302 MT303 MT304 MT306 MT307 MT308 MT309 MT310 %s: %s is not %s", areTwo)
})
