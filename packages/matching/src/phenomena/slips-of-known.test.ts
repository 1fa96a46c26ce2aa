import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT845 a word that some hand might write for a name few bear", "Jalak Rahimi", "ملک جلال رحیمی"],
  ["MT845 one that is a known name loosely spelt", "Djuma Zurmati", "Zurmati, Juna"],
  ["MT845 the same across scripts", "Quban Noorzai", "قربان نورزی"],
  ["MT845 a family's name made of one that few bear", "جان محمدی", "جان محندی"],
  ["MT845 known only with a vowel added", "سلماو شاه ناصری", "سلمان شاه ناصری"],
  ["MT845 in another convention", "Qias Shah Maymanagi", "قیس شاه میمنگی"],
  ["MT845 before -uddin", "Muinuddin Herati", "Muni ud Din Hirati"],
  ["MT846 nobody serves Rim", "عبدالریم اجمل", "عبدالرحیم اجمل"],
  ["MT846 nor what is left of Qadir", "Abdulqadi Noorzai", "Abdul Qadir Noorzai"],
  ["MT847 side by side in Arabic letters, a vowel between in Latin ones", "مفتي كامظ عمر", "Kadhem Oumar"],
  ["MT847 the last letter lost before a yeh", "کری نورزی", "کریم نورزی"],
  ["MT847 across scripts", "حمی نورزی", "Hamid Noorzai"],
  ["MT847 lost before a vowel that ends no woman's name", "Akba Noorzai", "اکبر نورزی"],
  ["MT847 what ends like a house of many", "محمد قربات علیزی", "Alizi Mohammad Qurban"],
  ["MT848 within two letters for one sound", "Hsarif Noorzai", "شریف نورزی"],
  ["MT848 within another", "Agshar Noorzai", "Asghar Noorzai"],
  ["MT848 a letter that Latin ones write as a vowel", "ساحاق نورزی", "Ishaq Noorzai"],
  ["MT848 the key beside", "Wahis Noorzai", "وحید نورزی"],
  ["MT848 in a short word", "وحیپ نورزی", "Waheed Noorzai"],
  ["MT848 dots", "رمضاث نورزی", "Ramazan Noorzai"],
  ["MT849 twice in -uddin", "سراج الددین قزلباش", "Sirajuddin Qizilbasch"],
  ["MT849 at its end", "Muinuddinn Noorzai", "معین الدین نورزی"],
  ["MT849 in Abd-", "عببدالکریم نورزی", "عبدالکریم نورزی"],
  ["MT849 in Latin letters", "Aabdulhadi Noorzai", "عبدالهادی نورزی"],
  ["MT849 in -ullah", "نجیب اللهه نورزی", "Najibullah Noorzai"],
]

const TWO: readonly Row[] = [
  ["MT845 two known names", "Karim Noorzai", "Karam Noorzai"],
  ["MT845 the same across scripts", "Salim Noorzai", "سلمان نورزی"],
  ["MT845 a known name few bear", "Wajid Noorzai", "وحید نورزی"],
  ["MT845 and another", "Nadim Noorzai", "Nadir Noorzai"],
  ["MT845 families of known names", "جلالی نورزی", "جمالی نورزی"],
  ["MT845 before -ullah", "عصمت الله منگل", "Azmatullah Mangal"],
  ["MT845 two known names, one as French hands write it", "Naquibullah Noorzai", "Najibullah Noorzai"],
  ["MT846 who subdues and who is able", "Abdul Qahir Noorzai", "Abdul Qadir Noorzai"],
  ["MT848 a woman's name, be the man's ever so rare", "التجانية حامد الزرمتي", "التجاني حامد الزرمتي"],
  ["MT846 servants of two", "Abdul Karim Noorzai", "Abdul Rahim Noorzai"],
  ["MT846 of God and of the Prophet", "عبدالحلیم نورزی", "عبدالحکیم نورزی"],
  ["MT846 of the living", "Abdulhai Noorzai", "Abdulhadi Noorzai"],
  ["MT847 a name and a family's name of it", "بدر نورزی", "Badri Noorzai"],
  ["MT847 a woman and a man", "Karima Noorzai", "کریم نورزی"],
  ["MT847 a house of many", "شقیرات نورزی", "Shuqair Noorzai"],
  ["MT847 other consonants", "Kazim Noorzai", "مقسم نورزی"],
  ["MT848 known names a letter apart", "Jamil Noorzai", "جمال نورزی"],
  ["MT848 a key that lies elsewhere", "Wahip Noorzai", "وحید نورزی"],
  ["MT848 two letters", "Hsarik Noorzai", "شریف نورزی"],
  ["MT848 a long vowel more", "القواسمي نورزی", "القاسمي نورزی"],
  ["MT849 another half", "نور الععین نورزی", "نور الدین نورزی"],
  ["MT849 other first halves", "جمال الددین نورزی", "کمال الدین نورزی"],
]

describe("slips that make a word no name, or one that few bear", () => {
  it.each(ONE)("MT845 MT846 MT847 MT848 MT849 %s: %s is %s", areOne)
  it.each(TWO)("MT845 MT846 MT847 MT848 MT849 %s: %s is not %s", areTwo)
})

describe("names of one word, of which one is misspelt", () => {
  it.each<Row>([
    ["a key beside", "فريد", "Farkd"],
    ["a letter lost", "صالح", "Saeh"],
    ["within one script", "Farid", "Farkd"],
    ["dots", "Mukhtar", "مخیار"],
    ["the last letter of a long name", "Mubarek", "مبار"],
    ["two letters that changed places", "توفقي", "Toufik"],
    ["in the name of a tribe", "میاخیل", "Miakehl"],
  ])("MT896 one that is no name is the other but for a letter, %s: %s is %s", areOne)
  it.each<Row>([
    ["two known names", "وحید", "Wajid"],
    ["a family that no table has", "الحريري", "الحجيري"],
    ["a short name that few bear", "Raha", "Raja"],
    ["another such", "Atash", "Arash"],
    ["three letters", "صالح", "صاح"],
    ["another consonant", "فريد", "Farmd"],
    ["two slips", "فريد", "Farkt"],
    ["a woman's name", "ناصر", "Nacera"],
  ])("MT896 not %s: %s is not %s", areTwo)

  it.each<Row>([
    ["a father's that stands alone", "علي عبدي عيسى", "Cali Cqbdi Ciise"],
    ["behind a deep h", "حمدان جامع", "Xamdaaj Jaamac"],
  ])("MT897 a slip among the letters of Somali, %s: %s is %s", areOne)
  it.each<Row>([["another name", "حمزه جامع", "Xamdaaj Jaamac"]])("MT897 not %s: %s is not %s", areTwo)

  it.each<Row>([
    ["v for u in -ullah", "غلام علی ہدایت اللہ", "Ghulam Ali Hidayatvllah"],
    ["cl for d before a long vowel", "Rahim Yakup Sadat", "Rahim Yakup Saclaat"],
    ["v that is a consonant stays", "Merve Demir", "مروه دمیر"],
  ])("MT898 letters as a scanner reads them, %s: %s is %s", areOne)

  it.each<Row>([
    ["the father's", "Ehsan Ullah s/o Abdul Baqi", "Ehsanullah son of Abdul"],
    ["at the end", "Hassan Abdul", "Hassan Abdul Karim"],
  ])("MT899 what a narrow column left of a name of Abd-, %s: %s is %s", areOne)
  it.each<Row>([
    ["of two", "Hassan Abdul Rahim", "Hassan Abdul Karim"],
    ["Abdi is a name", "Hassan Abdi", "Hassan Abdul Karim"],
    ["and Abd", "حسن عبد", "حسن عبدالکریم"],
    ["alone", "Abdul", "Abdul Karim"],
  ])("MT899 not %s: %s is not %s", areTwo)

  it.each<Row>([
    ["fathers", "حمیدالله منگل ولد سیدالله", "حمیدالله منگل ولد عبدالله"],
    ["another", "حمیدالله منگل ولد فضل الله", "حمیدالله منگل ولد عبدالله"],
  ])("MT833 Abdullah has no half, %s: %s is not %s", areTwo)
  it.each<Row>([["his family", "حمید منگل ولد عبدالله", "حمید منگل ولد عبد الله"]])("MT833 %s: %s is %s", areOne)

  it.each<Row>([
    ["فضل", "محمد اسلم ولد فضل الدین", "محمد اسلم ولد فضل دین"],
    ["across scripts", "فضل دین خان", "Fazal-ud-Din Khan"],
    ["معراج", "معراج دین بٹ", "Mirajuddin Butt"],
    ["کرم", "Karam Din Khan", "کرم الدین خان"],
  ])("MT834 Din behind %s is -uddin: %s is %s", areOne)
  it.each<Row>([
    ["another first half", "فضل دین خان", "Faizuddin Khan"],
    ["another second half", "فضل دین خان", "Fazlullah Khan"],
    ["Karam and Karim", "کرم دین خان", "Karimuddin Khan"],
  ])("MT834 not %s: %s is not %s", areTwo)
})
