import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

/** Hands that a table of spellings has, by region. */
const HANDS: readonly Row[] = [
  ["the Maghreb's French, of Izz al-Din", "عز الدين الشريف", "Azzedine Chérif"],
  ["an l left of the article", "لحبيب ترخمي", "Lehbib Torkhami"],
  ["Kabylia", "امقران", "Mokrane"],
  ["a woman's name that is a word of address elsewhere", "علية ترخمي", "Olaya Torkhami"],
  ["Mauritania's v", "محمد فال", "Mohamed Vall"],
  ["Mauritania's e", "Ely Torkhami", "علي ترخمي"],
  ["Chad", "زينب أبكر", "Zenaba Abakar"],
  ["Chad, of Adam and Abu Bakr", "Khamis Adoum Abakar", "Hamis Adam Abubakar"],
  ["Mali", "يوسف ترخمي", "Issouf Torkhami"],
  ["the Sahel in Arabic letters", "أمادو ترخمي", "Amadou Torkhami"],
  ["the Hausa", "سليمان ترخمي", "Sule Torkhami"],
  ["the Hausa of Abdullah", "عبد الله ترخمي", "Audu Torkhami"],
  ["Sudan's g", "عبد القادر", "Abdelgadir"],
  ["Sudan, of Abu Bakr", "Siddig Elnour Babiker", "Siddiq al-Nur Abu Bakr"],
  ["the Nile's d", "محجوب ضو البيت", "Mahgoub Dawelbait"],
  ["Somalia's women", "حواء ترخمي", "Xaawo Torkhami"],
  ["the Swahili coast", "عثمان ترخمي", "Athmani Torkhami"],
  ["its w after a deep letter", "صالح", "Swaleh"],
  ["Indonesia's k for an ayn", "معروف", "Makruf"],
  ["Indonesia's p for an f", "فضلي", "Padli"],
  ["-uddin as it is heard", "شهبودين ترخمي", "Syahbudin Torkhami"],
  ["the Moros", "Salip Torkhami", "Sharif Torkhami"],
  ["the Rohingya", "صفي الله", "Sofi Ullah"],
  ["a ch in two letters", "Zatshi Torkhami", "Zetchi Torkhami"],
  ["God's gift after two letters", "عطا الله", "Atallah"],
]
const OTHER_HANDS: readonly Row[] = [
  ["Sadiq and Siddiq", "الصديق ترخمي", "Sadeg Torkhami"],
  ["Mubarak and Mabruk", "امبارك ترخمي", "Mabrouk Torkhami"],
  ["Ahmad and Muhammad of the Sahel", "أمادو ترخمي", "Mamadou Torkhami"],
  ["the eighth and the third", "Salihu Torkhami", "Salisu Torkhami"],
  ["Ayan and Ayanle", "Ayaan Torkhami", "Ayanle Torkhami"],
  ["Boukhari and Bekkari", "Ahmed Boukhari", "Ahmed Bekkari"],
  ["Mezri and Mejri", "Mezri Torkhami", "منجي ترخمي"],
]

const VOWELS: readonly Row[] = [
  ["the Sahel's -u", "Najibu Torkhami", "نجيب ترخمي"],
  ["and -ou", "Zakirou Torkhami", "ذاكر ترخمي"],
  ["a woman's -atu", "Farzanatou Torkhami", "فرزانة ترخمي"],
  ["in Arabic letters", "سعيدو ترخمي", "Saidou Torkhami"],
  ["Libya's alef", "اسعيد ترخمي", "Saeed Torkhami"],
]
const OTHER_VOWELS: readonly Row[] = [
  ["M'hamed is no Muhammad's alef", "امحمود ترخمي", "Hamid Torkhami"],
  ["a name that ends so", "عمرو ترخمي", "Omar Torkhami"],
  ["another name", "Zakirou Torkhami", "Zakari Torkhami"],
]

const WOMEN_AND_MEN: readonly Row[] = [
  ["a French e is silent", "Amine Torkhami", "أمين ترخمي"],
  ["Emine is a woman", "Emine Torkhami", "أمينة ترخمي"],
]
const WOMEN_APART: readonly Row[] = [
  ["Amine and Amina", "Amine Torkhami", "Amina Torkhami"],
  ["across scripts", "آمنة ترخمي", "Amine Torkhami"],
]

const SONS: readonly Row[] = [
  ["a Latin bin", "Abdelkader Benyoucef", "Abd al-Qadir bin Yusuf"],
  ["before Abd-", "عيسى بن عبد الله", "Aïssa Benabdallah"],
  ["Spain's Uld", "Salem Uld Khatri", "سالم ولد خطري"],
]
const SONS_APART: readonly Row[] = [
  ["another name", "Abdelkader Benyoucef", "Abd al-Qadir bin Yunus"],
  ["another servant", "عيسى بن عبد الله", "Aïssa Benabdelkader"],
]

const TURNED_APART: readonly Row[] = [
  ["with a name that goes with any", "عثمان علي نور", "Cismaan Nuur Cali"],
  ["with an ending like an origin's", "Fahmi Jamal Ibrahim", "Ibrahim Jamal Fahmi"],
]
const NOT_TURNED: readonly Row[] = [
  ["the family first", "Torkhami Ibrahim Jamal", "Ibrahim Jamal Torkhami"],
  ["a courtesy moves", "Ibrahim Jan Jamal", "Ibrahim Jamal Jan"],
]

const TITLES: readonly Row[] = [
  ["Malaysia's Seri", "Dato' Seri Azman Torkhami", "Azman Torkhami"],
  ["Sudan's Umda", "Umda Idris Abdalla Gamar", "إدريس عبد الله قمر"],
  ["Bornu's Zanna", "Zanna Mustapha Kyari", "Mustafa Kyari"],
  ["Indonesia's Siti", "Siti Nur Azizah", "Nur Azizah"],
  ["Siti cut short", "St. Maimunah Torkhami", "Siti Maimunah Torkhami"],
  ["a first sergeant", "الرقيب أول إدريس هارون", "Idris Haroun"],
  ["a widow", "Veuve TORKHAMI Khadidja", "خديجة ترخمي"],
  ["a Somali Abd- cut to a letter", "C/raxmaan Maxamed Cali", "عبد الرحمن محمد علي"],
  ["Indonesia's Umm", "Umi Kulsum", "Ummi Kalsum"],
  ["a Somali Hagi", "Hagi Mussa Torkhami", "Musa Torkhami"],
]

/** What no table has, or only as it is heard, in the letters of a hand. */
const RESPELT_HANDS: readonly Row[] = [
  ["Indonesia's ch for an h", "Chasbi Torkhami", "Hasbi Torkhami"],
  ["its dl and o", "Murtadlo Torkhami", "مرتضى ترخمي"],
  ["its j for a z", "Hamjah Torkhami", "حمزة ترخمي"],
  ["the Rohingya's", "Romjan Torkhami", "رمضان ترخمي"],
  ["a Somali woman's o", "Farido Torkhami", "فريدة ترخمي"],
  ["Somalia's s for a z", "Nisaam Torkhami", "نظام ترخمي"],
]
const OTHER_RESPELT: readonly Row[] = [
  ["a known name with an s", "Nasiir Torkhami", "نظير ترخمي"],
  ["a known name with a j", "Majid Torkhami", "مزيد ترخمي"],
]

const TITLES_APART: readonly Row[] = [
  ["two women called Siti", "Siti Aminah", "Siti Aisyah"],
  ["Awal is a name", "إدريس أول هارون", "إدريس هارون أول"],
  ["another Abd-", "C/raxmaan Maxamed Cali", "عبد الرحيم محمد علي"],
]

describe("names from the Maghreb to Mindanao", () => {
  it.each(HANDS)("MT640 hands, %s: %s is %s", areOne)
  it.each(OTHER_HANDS)("MT640 other names, %s: %s is not %s", areTwo)
  it.each(VOWELS)("MT641 vowels that are added, %s: %s is %s", areOne)
  it.each(OTHER_VOWELS)("MT641 vowels that are added, %s: %s is not %s", areTwo)
  it.each(WOMEN_AND_MEN)("MT642 a man's e, %s: %s is %s", areOne)
  it.each(WOMEN_APART)("MT642 a man's e, %s: %s is not %s", areTwo)
  it.each(SONS)("MT644 marks of a son, %s: %s is %s", areOne)
  it.each(SONS_APART)("MT644 marks of a son, %s: %s is not %s", areTwo)
  it.each(TURNED_APART)("MT645 two of three names have changed places, %s: %s is not %s", areTwo)
  it.each(NOT_TURNED)("MT645 what may move, %s: %s is %s", areOne)
  it.each(RESPELT_HANDS)("MT647 a hand's own letters, %s: %s is %s", areOne)
  it.each(OTHER_RESPELT)("MT647 a hand's own letters, %s: %s is not %s", areTwo)
  it.each(TITLES)("MT646 titles, %s: %s is %s", areOne)
  it.each(TITLES_APART)("MT646 no titles, %s: %s is not %s", areTwo)
})
