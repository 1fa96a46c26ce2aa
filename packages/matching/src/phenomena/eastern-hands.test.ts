import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

describe("a last vowel that tells a woman", () => {
  it.each<Row>([
    ["Persian", "Mahdieh", "مهدی"],
    ["Persian, by three letters", "Hadiyeh", "هادی"],
    ["Turkish", "Necibe", "نجيب"],
    ["Turkish, after an n", "Emine", "أمين"],
    ["Turkish, after a yeh", "Fevziye", "فوزي"],
    ["Albanian", "Bahrije", "بحري"],
    ["a man's name that the tables have not", "Nadire", "نادر"],
    ["in Latin letters", "Mahdiye", "Mahdi"],
  ])("MT750 hers, %s: %s is not %s", areTwo)
  it.each<Row>([
    ["her own", "Mahdieh", "مهدیه"],
    ["her own, Turkish", "Emine", "أمينة"],
    ["French hands end a man's name so and do not speak it", "Slimane", "سليمان"],
    ["after an n", "Zine El Abidine", "زين العابدين"],
    ["after two letters", "Younesse", "يونس"],
    ["Tigrinya's y", "Selam Tsehaye", "Selam Tsehai"],
    ["Bosnian men end so", "Fahrija", "فخري"],
  ])("MT750 one name, %s: %s and %s", areOne)
})

describe("Zohreh and Zahra", () => {
  it.each<Row>([
    ["in Latin letters", "Zohreh Rezaei", "Zahra Rezaei"],
    ["in the letters of Persian", "زهره رضایی", "Zahra Rezaei"],
    ["the other way round", "زهرا رضایی", "Zohreh Rezaei"],
  ])("MT751 two women, %s: %s and %s", areTwo)
  it.each<Row>([
    ["an Arab hand", "زهرة حسن", "Zahra Hasan"],
    ["the Maghreb's", "فاطمة الزهراء بن علي", "Fatma Zohra Benali"],
    ["a heh for the letter", "زهرة حسن", "زهره حسن"],
    ["the Maghreb's in Latin letters", "Fatma Zohra Benali", "Fatima Zahra Benali"],
    ["whoever serves her, with a heh", "حيدر عبد الزهره عبود", "Haider Abdul-Zahra Aboud"],
  ])("MT751 one woman, %s: %s and %s", areOne)
})

it.each<Row>([
  ["a house", "قلی‌زاده", "Gholizadeh"],
  ["another hand", "قلی‌زاده", "Qolizadeh"],
  ["in two words", "رضاقلی", "Reza Gholi"],
  ["of Muhammad", "محمدقلی", "Mohammad Gholi"],
  ["with a sign between", "حسین‌قلی", "Hosseingholi"],
])("MT752 Qoli, %s: %s is %s", areOne)
it.each<Row>([
  ["another half", "حسینقلی", "Hosseinali"],
  ["another name before the house", "قلی‌زاده", "Alizadeh"],
  ["another house", "قلی‌زاده", "Gholipour"],
  ["a letter from another name", "مهرداد", "Mehrad"],
])("MT752 Iran, %s: %s is not %s", areTwo)

it.each<Row>([
  ["George", "Elias Georges Daher", "Ilyas Jurj Dahir"],
  ["a family", "Geagea", "Ja'ja'"],
  ["Nicolas", "Nicolas", "Nqula"],
  ["Raymond", "Raymond", "Rimun"],
])("MT753 Christians of the Levant, %s: %s is %s", areOne)
it.each<Row>([
  ["Peter by another name", "Pierre", "Boutros"],
  ["Paul and Peter", "Boulos Khoury", "Boutros Khoury"],
  ["James and Jacob", "Jacques", "يعقوب"],
])("MT753 Christians of the Levant, %s: %s is not %s", areTwo)

it.each<Row>([
  ["as that of Nasir", "Nacereddine Guettaf", "Nasreddin Gettaf"],
  ["in Arabic letters", "Nacereddine", "نصر الدين"],
  ["a vowel between", "Fakhereddine", "فخر الدين"],
  ["another vowel", "Chamseddine", "Chemseddine"],
])("MT754 -uddin of the Maghreb, %s: %s is %s", areOne)
it.each<Row>([
  ["of Nasir and of Nasr", "Nasir al-Din", "Nasr al-Din"],
  ["in Arabic letters", "ناصر الدين", "نصر الدين"],
  ["of Badr and of Baha", "Badreddine", "Bahaeddine"],
])("MT754 -uddin of the Maghreb, %s: %s is not %s", areTwo)

it.each<Row>([
  ["of many", "أحمد عبد الهادي شقيرات", "أحمد عبد الهادي شقير"],
  ["of two", "أحمد خالد طويقان", "أحمد خالد طويق"],
  ["in place of a heh", "خالد سمير عودات", "خالد سمير عودة"],
  ["across scripts", "Ahmad Khalid Shuqair", "أحمد خالد شقيرات"],
])("MT755 a house by its ending, %s: %s is not %s", areTwo)
it.each<Row>([
  ["across scripts", "Ahmad Shuqairat", "أحمد شقيرات"],
  ["what is no ending", "خالد حياة", "خالد حيات"],
])("MT755 one name, %s: %s and %s", areOne)

it.each<Row>([
  ["across scripts", "إدريس القادري", "Driss El Kaddouri"],
  ["with a letter held", "الصالحي", "Sallouhi"],
  ["in Latin letters", "Salhi", "Sallouhi"],
])("MT756 another vowel within a family's name, %s: %s is not %s", areTwo)
it.each<Row>([
  ["its own", "القدوري", "Kaddouri"],
  ["none written", "القادري", "Kadri"],
  ["after a u", "Yousfi", "Youssoufi"],
])("MT756 one family, %s: %s and %s", areOne)

it.each<Row>([
  ["Jamil", "جمال رشيد حسون", "Dschamil Raschid Hassun"],
  ["Jamal", "Dschamil", "Jamal"],
])("MT757 German letters, %s: %s is not %s", areTwo)
it.each<Row>([
  ["Jamil", "جميل رشيد حسون", "Dschamil Raschid Hassun"],
  ["Jamal", "جمال", "Dschamal"],
])("MT757 German letters, %s: %s is %s", areOne)

it.each<Row>([
  ["with a heh", "احمد اسماعيل ابوغزاله", "أحمد إسماعيل أبو غزالة"],
  ["alone", "أبوغزاله", "أبو غزالة"],
  ["across scripts", "ابوغزاله", "Abu Ghazaleh"],
])("MT758 Abu joined to a name in -ala, %s: %s is %s", areOne)
it("MT758 an -ullah but for a letter is one where no Abu begins it", () => {
  areOne("عبيداله كريم", "Obaidullah Karim")
})

it.each<Row>([
  ["another family by a kunya", "خالد سمير ابوسالم", "خالد سمير أبو سليم"],
  ["one that begins alike", "خالد سمير ابوشماله", "خالد سمير أبو شمال"],
])("MT759 Abu joined where a chain ends, %s: %s is not %s", areTwo)
it.each<Row>([
  ["apart", "خالد سمير ابوسالم", "خالد سمير أبو سالم"],
  ["across scripts", "خالد سمير ابوسالم", "Khaled Samir Abusalem"],
  ["a name of its own", "محمد رضا ابوطالب", "Mohammad Reza Abutaleb"],
])("MT759 Abu joined where a chain ends, %s: %s is %s", areOne)

it.each<Row>([
  ["in Arabic letters", "ناصر مبخوت علي هادي المرادي", "مبخوت علي هادي المرادي"],
  ["in Latin letters", "Nasser Mabkhout Ali Hadi al-Muradi", "Mabkhout Ali Hadi al-Muradi"],
  ["across scripts", "ناصر مبخوت علي هادي المرادي", "Mabkhout Ali Hadi al-Muradi"],
])("MT760 father and son, %s: %s and %s", areTwo)
it.each<Row>([
  ["Muhammad before a name", "محمد مبخوت صالح هادي المرادي", "مبخوت صالح هادي المرادي"],
  ["a title before a name", "الشيخ مبخوت صالح هادي المرادي", "مبخوت صالح هادي المرادي"],
  ["a last name left out", "ناصر مبخوت علي هادي المرادي", "ناصر مبخوت علي هادي"],
])("MT760 one person, %s: %s and %s", areOne)

it.each<Row>([
  ["in Arabic letters", "عارف محمد ناصر القيسي", "عارف ناصر محمد القيسي"],
  ["across scripts", "عارف محمد ناصر القيسي", "Arif Nasir Muhammad al-Qaysi"],
  ["in a longer chain", "خالد سعيد عمر ناصر القيسي", "خالد عمر سعيد ناصر القيسي"],
])("MT761 the father of each is the other's grandfather, %s: %s and %s", areTwo)
it.each<Row>([
  ["the family's name moved", "القيسي عارف محمد ناصر", "عارف محمد ناصر القيسي"],
  ["a courtesy moved", "Arif Khan Nasir Karim Qaysi", "Arif Nasir Khan Karim Qaysi"],
])("MT761 one person, %s: %s and %s", areOne)

it.each<Row>([
  ["in two words", "وطن‌خواه", "Vatankhah"],
  ["in one", "خیرخواه", "Kheirkhah"],
  ["as Afghans say it", "خواجه", "Khoja"],
])("MT762 a waw that Persian no longer says, %s: %s is %s", areOne)
it("MT763 a family's name that begins with Pour is told by what follows it", () => {
  areTwo("پورحسین", "Pourhasan")
  areOne("پورحسین", "Pourhossein")
})
