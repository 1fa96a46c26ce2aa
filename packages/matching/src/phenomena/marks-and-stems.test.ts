import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const MARKS: readonly Row[] = [
  ["ć", "Ćamil Zarmak", "Camil Zarmak"],
  ["in a word with another", "Zarmak Hadžiselimović", "Zarmak Hadziselimovic"],
  ["đ as two letters", "Đulić Zarmak", "Djulic Zarmak"],
  ["đ as one", "Đulić Zarmak", "Dulic Zarmak"],
  ["some marks lost", "Zarmak Hodžić", "Zarmak Hodžic"],
  ["ə as e", "Zarmaq Məmmədşah", "Zarmaq Memmedsah"],
  ["a word that is known without", "Šukrija Zarmak", "شكري زرمك"],
  ["Serbian ц", "Мустафа Зармацић", "Mustafa Zarmacić"],
  ["lj as one sound", "Zarmak Suljić", "زرمك سوليتش"],
]
const MARKED: readonly Row[] = [
  ["another name", "Ćamil Zarmak", "Džemil Zarmak"],
  ["who marks one letter leaves no mark out", "Sîrwan Zarmak", "Şîrwan Zarmak"],
]

const LETTERS: readonly Row[] = [
  ["old Pashto's one letter for ts and dz", "زرمک څاڅی", "Zarmak Zazi"],
  ["-ev with its f heard", "زرمک آتایف", "Zarmak Atayev"],
  ["a waw that is not said", "خواجه‌یف زرمک", "Khodzhaev Zarmak"],
  ["a title that is part of the name", "خواجه نیاز", "Khojaniyaz"],
  ["Kazakh", "Жұмабай Зармак", "Zhumabay Zarmak"],
  ["Turkmen h", "Hudayberdi Zarmak", "خدای بردی زرمک"],
  ["the hamza of بهاء", "Bahattin Zarmak", "بهاء الدين زرمك"],
  ["the yehs of محيي", "Muhittin Zarmak", "محيي الدين زرمك"],
  ["-iyya", "Marziya Zarmak", "مرضیه زرمک"],
]

const FATHERS: readonly Row[] = [
  ["a German hand, the family between", "Zarmak Alijew Isajewitsch", "Zarmak Isaevich Aliev"],
  ["the family first", "Alijew Zarmak Isajewitsch", "Zarmak Aliev"],
  ["the father by his word", "Toryal Zarmak, otac Ibro", "Toryal (Ibro) Zarmak"],
  ["a given name that ends like a family's", "Husein Zarmak Begović", "Husein Begović"],
]
const NO_FATHERS: readonly Row[] = [["another father", "Zarmak Alijew Isajewitsch", "Zarmak Musaevich Aliev"]]

const ENDINGS: readonly Row[] = [
  ["-ović and -bašić", "Zarmak Mehmedović", "Zarmak Mehmedbašić"],
  ["-ić and -agić", "Zarmak Suljić", "Zarmak Suljagić"],
  ["without marks", "Zarmak Hasanovic", "Zarmak Hasanagic"],
  ["a word nobody knows", "Toryal Zarmaković", "Toryal Zarmakagić"],
  ["a letter apart", "Zarmak Kadić", "Zarmak Kadrić"],
]
const ONE_ENDING: readonly Row[] = [
  ["German", "Zarmak Mehmedowitsch", "Zarmak Mehmedović"],
  ["English", "Zarmak Mehmedovich", "Zarmak Mehmedovic"],
]

const STEMS: readonly Row[] = [
  ["name and stem exchanged", "Umar Usmonov", "Usmon Umarov"],
  ["father and son in a chain", "Anvar Karimov Rustam ogli", "رستم أنور كريموف"],
  ["in one script", "Karim Zurmati walad Rahim", "Rahim Karim Zurmati"],
]
const SAME_STEMS: readonly Row[] = [
  ["the family first", "Umarov Usmon", "Usmon Umarov"],
  ["two tribes", "Zadran Safi", "Safi Zadran"],
  ["the father in his place", "Rustam Karimov Anvar ogli", "رستم أنور كريموف"],
]

describe("marks, letters and stems of the East and the Balkans", () => {
  it.each(MARKS)("MT620 a word is one with what is left of it without marks, %s: %s is %s", areOne)
  it.each(MARKED)("MT620 and no more, %s: %s is not %s", areTwo)
  it.each(LETTERS)("MT621 letters that stand for others, %s: %s is %s", areOne)
  it.each(FATHERS)("MT622 a father's name in Russian letters, %s: %s is %s", areOne)
  it.each(NO_FATHERS)("MT622 and none, %s: %s is not %s", areTwo)
  it.each(ENDINGS)("MT623 two endings make two families of one word, %s: %s is not %s", areTwo)
  it.each(ONE_ENDING)("MT623 however they are written, %s: %s is %s", areOne)
  it.each(STEMS)("MT624 exchanged they are two, %s: %s is not %s", areTwo)
  it.each(SAME_STEMS)("MT624 but not in another order, %s: %s is %s", areOne)
})
