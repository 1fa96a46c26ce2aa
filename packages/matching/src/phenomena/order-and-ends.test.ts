import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const HALVES: readonly Row[] = [
  ["of two telling names hands say either first", "Mustafa Jamal", "Djamel Mustafa"],
  ["Khan stands before or after", "Khan Ubaidullah", "عبیدالله خان"],
  ["a family's name may stand first", "Ahmadi Ali", "Ali Ahmadi"],
  ["capitals say which is the family's", "ALI Hassan", "Hassan Ali"],
  ["and so does a comma", "Ali, Hassan", "Hassan Ali"],
  ["and an article", "Hassan al-Ali", "Ali Hassan"],
  ["in Arabic script", "أحمد العمر", "عمر أحمد"],
]
const HALVES_APART: readonly Row[] = [
  ["halves of a given name", "Gul Ahmad", "Ahmad Gul"],
  ["a name and a half", "Taj Muhammad", "Muhammad Taj"],
  ["across scripts", "Sher Mohammad", "محمد شیر"],
  ["a father and his son", "حسن علي", "علي حسن"],
  ["with Khan as a half", "Khan Mohammad", "Mohammad Khan"],
]

const FAMILIES: readonly Row[] = [
  ["the article comes and goes", "Samir Nabil al-Hasan", "Samir Nabil Hasan"],
  ["it may be written to the name", "Samir Nabil Alomar", "سمير نبيل العمر"],
  ["before any vowel", "Samir Nabil Alahmad", "سمير نبيل الاحمد"],
  ["a grandfather may stand where another tells the family", "سمير نبيل رجب سويلم", "سمير بن نبيل بن رجب الشاذلي"],
  ["a family's name with Abu", "Samir Nabil Abu Zayd", "سمير نبيل ابو زيد"],
]
const FAMILIES_APART: readonly Row[] = [
  ["an article makes a family's name of a given one", "Samir Nabil al-Hasan", "Samir Nabil al-Omar"],
  ["across scripts", "Samir Nabil al-Hasan", "سمير نبيل العمر"],
  ["of a name that goes with any", "Samir Nabil Alahmad", "سمير نبيل العلي"],
  ["where the father is told", "Samir bin Nabil al-Khalid", "Samir Nabil al-Saleh"],
  ["a word no table has is a family's at the end", "سمير بن نبيل بن عوض باعطاب", "سمير نبيل عوض الغامدي"],
  ["and so is a kunya", "سمير نبيل ابو زيد", "سمير نبيل ابو ريان"],
]

const CHAINS: readonly Row[] = [
  ["a later father's mark is part of a family's name", "Samir ben Nabil Benyahia", "سمير بن نبيل بن يحيى"],
  ["of any family", "Samir ben Nabil Benchekroun", "سمير بن نبيل بن شقرون"],
  ["or marks a father", "Samir bin Nabil bin Yahya al-Harbi", "سمير نبيل يحيى الحربي"],
  ["the same father told by a mark", "Ibrahim Ahmad Rifat Torkhami", "Ibrahim bin Ahmad bin Rifat Torkhami"],
]
const CHAINS_APART: readonly Row[] = [
  ["the mark of another family", "Samir ben Nabil Benyahia", "سمير بن نبيل بن عيسى"],
  ["a marked father is named by any name", "Ibrahim Salim Rifat Torkhami", "Ibrahim bin Muhammad bin Rifat Torkhami"],
]

const JOINED: readonly Row[] = [
  ["a name known in one word", "Samir s/o Khuda Bux", "سمیر ولد خدابخش"],
  ["Abed before a name of God", "Abed Rabbo Mashlab", "عبدربه مشلب"],
]
const JOINED_APART: readonly Row[] = [["with another half", "Samir s/o Khuda Bux", "سمیر ولد خداداد"]]

const OF_ISLAM: readonly Row[] = [
  ["of the proof of Islam", "حجةالاسلام سمیر نبیلی", "سمیر نبیلی"],
  ["and of the Muslims", "حجت الاسلام والمسلمین سمیر نبیلی", "سمیر نبیلی"],
  ["in Latin letters", "Hojjat ol-Eslam val-Moslemin Samir Nabili", "Samir Nabili"],
]
const OF_ISLAM_APART: readonly Row[] = [
  ["Islam is a name too", "اسلام نبیلی", "نبیلی"],
  ["and so is Hojjat", "حجت سمیر نبیلی", "حجت اسلام نبیلی"],
]

const LAST_HEH_APART: readonly Row[] = [
  ["within Arabic script a last heh is no yeh", "سالم شمالة", "سالم شمالي"],
  ["nor by a slip", "محمد حسنة", "محمد حسني"],
]

/** One name by the hand of another country. */
const HANDS: readonly Row[] = [
  ["Egypt", "الجندي", "El-Gendy"],
  ["Egypt", "الجوهري", "El-Gohary"],
  ["Egypt", "الجابري", "El-Gabry"],
  ["Egypt", "جرجس", "Guirguis"],
  ["Germany", "زينب", "Seinab"],
  ["Germany", "زبير", "Subair"],
  ["Sudan", "عوض الكريم", "Awadelkarim"],
  ["Indonesia", "طاهر", "Thohir"],
  ["Indonesia", "صادق", "Shodiq"],
  ["Indonesia", "صلاح الدين", "Sholahuddin"],
  ["Indonesia", "رضوان", "Ridlwan"],
  ["Kurds", "حەمە", "Hama"],
  ["Iraq", "جاسب", "Chassib"],
  ["Iraq", "الجلبي", "Chalabi"],
  ["Iraq", "كاظم", "Kadhum"],
  ["Mauritania", "احمدو", "احمد"],
  ["Mauritania", "محمدو", "Mohamedou"],
  ["Mauritania", "ابيه", "Beyah"],
  ["Sindh", "کھوڑو", "Khuhro"],
  ["God's gift", "خدایداد", "Khodadad"],
  ["Abd Rabbih", "عبد ربه", "Abd Rabou"],
  ["an n before a b", "جنبلاط", "Joumblatt"],
  ["an n before a b", "حنبلي", "Hambali"],
  ["an n before a b", "شنبه", "Shambe"],
]
const OTHER_HANDS: readonly Row[] = [
  ["families of one letter apart", "بھٹی", "Bhutto"],
  ["families of one letter apart", "بھٹو", "Bhatti"],
  ["an n before another letter", "عنتر", "Ambar"],
  ["Egypt", "الهندي", "El-Gohary"],
]

/** Near given names that many bear, and tribes made of one name. */
const ENDS_APART: readonly Row[] = [
  ["a name and one that ends in i", "Badr Torkhami", "Badri Torkhami"],
  ["a name and one that ends in i", "Nur Torkhami", "Nuri Torkhami"],
  ["a name and one that ends in i", "فتح ترخمی", "فتحی ترخمی"],
  ["a tribe and a family", "Karim Noorzai", "Karim Noori"],
  ["a tribe and a family", "کریم یوسفزی", "کریم یوسفی"],
  ["a tribe and a family", "Karim Mohammadzai", "کریم محمدی"],
]
const ENDS: readonly Row[] = [
  ["a family's name with its ending or without", "Karim Noor", "Karim Noori"],
  ["one that no table knows", "Zarnuq Torkhami", "Zarnuqi Torkhami"],
  ["a tribe in two scripts", "Karim Yusufzai", "کریم یوسفزی"],
]

/** Fathers left out between a name and its family's. */
const FRAMED: readonly Row[] = [
  ["two fathers", "حسام عبد الولي هاشم عويضات", "Hussam Uwaydat"],
  ["two fathers", "سمير نبيل رجب باعطاب", "سمير باعطاب"],
  ["one father", "Samir Nabil Ba'attab", "سمير باعطاب"],
]
const FRAMED_APART: readonly Row[] = [
  ["with another family", "حسام عبد الولي هاشم عويضات", "Hussam Barghouti"],
  ["with another name", "سمير نبيل رجب باعطاب", "كريم باعطاب"],
  ["with another father", "سمير نبيل رجب باعطاب", "سمير كريم باعطاب"],
]

/** Known families after a chain that agrees. */
const AFTER_CHAIN: readonly Row[] = [
  ["another consonant", "Samir Nabil Rajab al-Basri", "سمير نبيل رجب المصري"],
  ["another consonant", "Samir Nabil Rajab al-Hilali", "سمير نبيل رجب الجلالي"],
  ["another consonant", "Samir Nabil Rajab al-Kindi", "سمير نبيل رجب الجندي"],
]

describe("the order and the ends of names", () => {
  it.each(HALVES)("MT411 the order of halves, %s: %s is %s", areOne)
  it.each(HALVES_APART)("MT411 the order of halves, %s: %s is not %s", areTwo)
  it.each(FAMILIES)("MT412 families at the end, %s: %s is %s", areOne)
  it.each(FAMILIES_APART)("MT412 families at the end, %s: %s is not %s", areTwo)
  it.each(CHAINS)("MT413 marks within a chain of fathers, %s: %s is %s", areOne)
  it.each(CHAINS_APART)("MT413 marks within a chain of fathers, %s: %s is not %s", areTwo)
  it.each(JOINED)("MT414 words that are one name together, %s: %s is %s", areOne)
  it.each(JOINED_APART)("MT414 words that are one name together, %s: %s is not %s", areTwo)
  it.each(OF_ISLAM)("MT415 titles of Islam, %s: %s is %s", areOne)
  it.each(OF_ISLAM_APART)("MT415 titles of Islam, %s: %s is not %s", areTwo)
  it.each(LAST_HEH_APART)("MT416 a last heh, %s: %s is not %s", areTwo)
  it.each(ENDS)("MT418 endings that come and go, %s: %s is %s", areOne)
  it.each(ENDS_APART)("MT418 endings that make another name, %s: %s is not %s", areTwo)
  it.each(FRAMED)("MT419 fathers left out, %s: %s is %s", areOne)
  it.each(FRAMED_APART)("MT419 no fathers left out, %s: %s is not %s", areTwo)
  it.each(AFTER_CHAIN)("MT420 known families after a chain, %s: %s is not %s", areTwo)
  it.each(HANDS)("MT417 one name by the hand of another country, %s: %s is %s", areOne)
  it.each(OTHER_HANDS)("MT417 another name by any hand, %s: %s is not %s", areTwo)
})

describe("fathers and children by their words", () => {
  it.each([
    ["a father before", "Tamim oğlu Zarmak Zurmati", "زرمک بن تمیم زرمتی"],
    ["the same behind", "Zarmak Tamim oğlu", "Tamim oğlu Zarmak"],
    ["a Kyrgyz", "Tamim uulu Zarmak", "Zarmak Tamim uulu"],
    ["an Abu that hands leave out", "Omar Zurmati", "Abu Umar al-Zurmati"],
  ])("MT484 %s: %s is %s", areOne)
  it.each([
    ["a father turned", "Zarmak oğlu Tamim Zurmati", "زرمک بن تمیم زرمتی"],
    ["the father of a child so called", "أبو تميم زرمك الزرمتي", "تميم زرمك الزرمتي"],
    ["the same across scripts", "Abu Faris Mahmud Zurmati", "فارس محمود الزرمتي"],
    ["an honorific before exchanged names", "السيد هاشم مرتضى الزرمتي", "Murtadha Hashim al-Zurmati"],
  ])("MT484 %s: %s is not %s", areTwo)
})
