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

describe("names of one region", () => {
  it.each(ONE)("MT323 spellings of one name are one, %s: %s is %s", areOne)
  it.each(TWO)("MT323 names in use a letter apart are two, %s: %s is not %s", areTwo)
})
