import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT71 Polish sz and cz are sh and ch", "Szafik Czardari", "Shafiq Chardari"],
  ["MT71 Balkan letters without their marks", "Emir Hadzic", "أمير هادزيتش"],
  ["MT71 a French final e is silent", "Hichame Othmane Zerrouki", "Hisham Osman Zarruqi"],
  ["MT72 Abd al-Ilah joined and split", "عبد الإله شنقيطي", "عبدالاله الشنقيطي"],
  ["MT72 Uzbek -illa is -ullah", "Fathilla Toshpulatov", "Fathullah Tashpulatov"],
  ["MT72 Somali Abdullahi is Abdullah", "Abdullahi Warsame Guled", "Abdullah Warsame Guled"],
  ["MT73 a military rank comes and goes", "عقيد باسل مقداد الزبيدي", "باسل مقداد الزبيدي"],
  ["MT73 an office that begins a name", "Wakil Sher Baz Ludin", "Sherbaz Ludin"],
  ["MT74 names whose yeh is heard as a", "ضحى السلماني", "Duha Salmani"],
  ["MT76 family first moves every word", "Zurmati Yahya Zakariya", "Yahya Zakariya Zurmati"],
  ["MT76 a title may stand in either place", "Hakim Tamim Arghistani", "Tamim Hakim Arghistani"],
]

const TWO: readonly Row[] = [
  ["MT76 names as German hands spell them", "Dschamal Zurmati", "Dschalal Zurmati"],
  ["MT76 names as Slavic hands spell them", "Jasir Zurmati", "Násir Zurmati"],
  ["MT76 names of houses", "Zikrullo Nazarzoda", "Zikrullo Nosirzoda"],
  ["MT76 Rahman without its alef", "عبد الرحمن زرمتي", "Abderrahim Zurmati"],
  ["MT76 Abd al-Ilah is not Abdullah", "عبد الإله زرمتي", "عبد الله زرمتي"],
  ["MT76 the father's name and the son's exchanged", "يحيى زكريا الزرمتي", "زكريا يحيى الزرمتي"],
  ["MT76 the same with the word for a son", "Idris bin Tamim bin Aws Zurmati", "Tamim bin Idris bin Aws Zurmati"],
  ["MT76 weak words that begin two names", "Ahmad Zuhdi Zurmati", "Muhammad Zuhdi Zurmati"],
  ["MT76 a mother's kunya is no father's", "Umm Khalid al-Zurmati", "Abu Khalid al-Zurmati"],
  ["MT76 nor another mother's", "Umm Khalid al-Zurmati", "Umm Walid al-Zurmati"],
  ["MT76 a woman's name however it is spelt", "Masud Zurmati", "Messaouda Zurmati"],
  ["MT73 an office after a title is a name", "Qari Wakil Ahmad Zurmati", "Qari Jamil Ahmad Zurmati"],
]

describe("hands and near names of many countries", () => {
  it.each(ONE)("%s: %s is %s", areOne)
  it.each(TWO)("%s: %s is not %s", areTwo)
})

it.each<Row>([
  ["Nizar", "نزار الزعبي", "Nisar az-Zu'bi"],
  ["Hazim", "حازم بلال", "Hasim Bilal"],
  ["Ziyad", "زياد الحسين", "Siyad al-Husain"],
  ["Izzat", "عزت", "Issat"],
  ["Jazzar", "الجزار", "al-Dschassar"],
  ["the name that others write so", "نثار احمد", "Nisar Ahmad"],
  ["another that others write so", "هاشم", "Hasim"],
  ["Somali", "محمد سياد", "Mohamed Siyad"],
  ["Sahir", "ساهر", "Sahir"],
])("MT807 German hands write s for z, %s: %s is %s", areOne)
it.each<Row>([
  ["Nasir, which is another", "نظير", "Nasir"],
  ["Said", "زيد", "Said"],
  ["Kasim", "كاظم", "Kasim"],
  ["Asad", "آزاد", "Asad"],
  ["Nisar is no Nasir", "ناصر", "Nisar"],
  ["Hasim is no Qasim", "قاسم", "Hasim"],
])("MT807 not where that is another name, %s: %s is not %s", areTwo)
