import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT987 whose father he is, beside himself", "Karim Zurmati f/o Salim", "Karim Zurmati"],
  ["MT987 behind a comma", "Karim Zurmati, father of Salim", "کریم زرمتی"],
  ["MT988 his own name with the half", "Gul Zaman s/o Gul Nazar", "Gul Zaman"],
  ["MT988 across scripts", "شاه ولی ولد شاه مراد", "Shah Wali"],
  ["MT989 one half", "علی بخش زرمتی", "Ali Bux Zurmati"],
  ["MT989 a title before it", "ملک علی داد", "Ali Dad"],
  ["MT990 a rank left out", "Raja Nasim Iqbal s/o Raja Karim Dad", "Nasim Iqbal Karimdad"],
  ["MT990 a rank behind", "Rao Nasim Iqbal", "نسیم اقبال راؤ"],
  ["MT991 a master of the Maghreb", "سي صالح زرمتي", "صالح زرمتي"],
  ["MT991 in Latin letters", "Si Tahar Zermati", "طاهر زرماتي"],
  ["MT992 a king in short", "کریم شه‌نواز", "کریم شاه‌نواز"],
  ["MT993 of the east in letters of Pashto", "Karim Kunari", "کریم کونړی"],
  ["MT993 a hand that hears gh as q", "Asqar Zurmati", "Asghar Zurmati"],
  ["MT994 no article", "Zia-ur-Rahman Zurmati", "Ziarahman Zurmati"],
  ["MT994 in two words", "Zia Rahman Zurmati", "Ziarahman Zurmati"],
  ["MT995 across scripts", "عبده ربه سالم زرمتي", "Abd Rabbuh Salem Zurmati"],
  ["MT993 a Baloch", "گہرام زرمتی", "Gohram Zurmati"],
]

const TWO: readonly Row[] = [
  ["MT987 father and son", "Karim Zurmati, f/o Salim", "Salim s/o Karim Zurmati"],
  ["MT987 husband and wife", "Karim Zurmati h/o Salima", "Salima Zurmati"],
  ["MT988 the father", "Gul Zaman s/o Gul Nazar", "Gul Nazar"],
  ["MT988 the father with a tribe", "Mir Karim Mazari", "Mir Salim s/o Mir Karim Mazari"],
  ["MT988 the father across scripts", "شاه ولی ولد شاه مراد", "Shah Murad"],
  ["MT989 Ali and Wali", "علی بخش زرمتی", "Wali Bux Zurmati"],
  ["MT989 Khan and Jan", "Gul Dad Zurmati", "Mir Dad Zurmati"],
  ["MT990 the rank names nobody", "Raja Nasim Iqbal", "Raja Karim Dad"],
  ["MT993 Dodi and Dedi", "Dodi Zarmak", "ديدي زرمك"],
  ["MT992 a pir is no Pari", "پری جان", "Peer Jan"],
  ["MT994 another half", "Ziarahman Zurmati", "Aziz-ur-Rahman Zurmati"],
  ["MT995 Abduh by himself", "عبده سالم زرمتي", "Abd Rabbuh Salem Zurmati"],
  ["MT993 two families of Iran", "نادر بیگدلی", "نادر بیگلری"],
  ["MT993 a Baloch and a Persian", "گہرام زرمتی", "Bahram Zurmati"],
]

describe("fathers told by their children, halves and ranks", () => {
  it.each(ONE)("MT987 MT988 MT989 MT990 MT991 MT992 MT993 MT994 MT995 %s: %s is %s", areOne)
  it.each(TWO)("MT987 MT988 MT989 MT990 MT992 MT993 MT994 MT995 %s: %s is not %s", areTwo)
})
