import { describe, expect, it } from "vitest"
import { compareNames } from "../index.ts"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const NEAR: readonly Row[] = [
  ["Javanese men", "Ngadiman", "Ngadimin"],
  ["of few letters", "Kusno bin Darmo", "Kusnan bin Darmo"],
  ["that begin alike", "Partini binti Sarjo", "Hartini binti Sarjo"],
  ["their fathers", "Joko Sarwono bin Tukirin", "Joko Sarwono bin Tukiran"],
  ["Javanese women", "Sukinem binti Karta", "Tukinem binti Karta"],
  ["women of the Malays", "Rosnani binti Hamid", "Rosnah binti Hamid"],
  ["West African women", "Halimatou Garba", "Salimatou Garba"],
  ["Urdu names in -at", "Rifaqat Lone", "Riffat Lone"],
  ["and in -een", "Nazneen Lone", "Nasreen Lone"],
  ["Urdu families across scripts", "رعنا نقوی", "Rana Taqvi"],
  ["Kurdish women", "Rojîn Omer", "Rojan Omer"],
  ["across scripts", "هێلین عومەر", "Hevîn Omer"],
  ["Arabic diminutives", "بدر خلف الزيدي", "بدير خلف الزيدي"],
  ["in Latin letters", "Badr Khalaf", "Bdeir Khalaf"],
  ["Arab women", "Nehal Sami Habib", "Nahla Sami Habib"],
  ["Ethiopian names", "Kedir Omer", "Kedija Omer"],
  ["Waqar and Waqas", "وقار احمد خٹک", "Wiqas Ahmed Khattak"],
  ["Tunisian women", "Ons Zarmak", "أنيس زرمك"],
  ["and men of their letters", "Ons Zarmak", "Anas Zarmak"],
  ["Yosr and Yasser", "Yosr Zarmak", "ياسر زرمك"],
]

const HANDS: readonly Row[] = [
  ["Java's old and new letters", "Soekirman bin Sarwo", "Sukirman bin Sarwo"],
  ["Malay short forms", "Mat Arif bin Deraman", "محمد عارف بن عبد الرحمن"],
  ["Malay women", "Zaleha binti Deraman", "زليخا بنت عبد الرحمن"],
  ["West African women by English hands", "Safiatu Bah", "Safia Bah"],
  ["Dollah", "Dollah bin Leman", "Abdullah bin Sulaiman"],
  ["titles of Brunei", "Pg Arif bin Pengiran Damit", "Pengiran Arif bin Pg Damit"],
  ["Moros, who have a j for a z", "Jainal Sahibul", "Zainal Sahibul"],
  ["West African families in Arabic letters", "عثمان جالو", "Ousmane Diallo"],
  ["Ethiopia", "Kedir Reshad", "خضر رشاد"],
  ["and another name that it writes so", "Kedir Reshad", "Qadir Rashad"],
  ["Azeri families in Russian letters", "Гаджиев Ариф", "Arif Hacıyev"],
  ["Uyghur women as Chinese offices write them", "Patiguli Aihemaiti", "Patigul Ahmet"],
  ["Kurdish -addin", "سەڵاح ئەددین زانا", "Salahaddin Zana"],
  ["Egypt's Jad", "جاد الرب فتحي", "Gadelrab Fathy"],
  ["Egypt's Om", "أم هاني فتحي", "Om Hany Fathy"],
  ["Tunisia's Ons", "أنس زرمك", "Ons Zarmak"],
  ["Pakistan's Wiqas", "وقاص احمد خٹک", "Wiqas Ahmed Khattak"],
  ["Bu is Bou", "Samir Bu Shiba", "Samir Bouchiba"],
]

const LETTERS: readonly Row[] = [
  ["one word in the letters of Pashto", "کاکړ", "Kakar"],
  ["and of Urdu", "خٹک", "Khattak"],
  ["a people of a tribe", "نبیل هوتک", "Nabil Hotaki"],
  ["a long i in both", "رشيد", "Rasheed"],
  ["of Soheila the alef is heard", "سهیلا توکلی", "Soheila Tavakkoli"],
  ["and of others", "رضا توکلی", "Reza Tavakoli"],
]
const LETTERS_APART: readonly Row[] = [
  ["a tribe and another", "هوتک", "Khattak"],
  ["a short e after two letters of one sound", "رشيد", "Rashed"],
  ["and after a letter written twice", "نصير", "Nasser"],
  ["an alef that no Latin letter has", "سهیلا توکلی", "Soheil Tavakoli"],
]

const HOUSES: readonly Row[] = [
  ["spellings of one ending", "Sara Shokoohpour", "Sara Shokoohpoor"],
  ["a name that ends so is no family", "Jafar Zanjani", "Djaafar Zanjani"],
]
const HOUSES_APART: readonly Row[] = [
  ["of a word no table has", "Sara Shokoohfar", "Sara Shokoohpour"],
  ["across scripts", "سارا شکوه‌نیا", "Sara Shokoohmanesh"],
]

const KIN: readonly Row[] = [
  ["each the other's father by words that go with any", "گل خان ولد گل محمد", "Gul Mohammad s/o Gul Khan"],
  ["with an office that is a name", "Samir Khalifa al-Zurmati", "Khalifa Samir al-Zurmati"],
  ["fathers whose marks alone are alike", "Arif bin Nurdin", "Arif bin Ridwan"],
  ["El Sayed is a name as Mohamed is", "El Sayed Ragab Fathy", "Mohamed Ragab Fathy"],
  ["in Arabic letters", "السيد رجب فتحي", "محمد رجب فتحي"],
]
const KIN_ONE: readonly Row[] = [
  ["the same father by words that go with any", "گل خان ولد گل محمد", "Gul Khan s/o Gul Mohammad"],
  ["an office left out", "Khalifa Samir al-Zurmati", "Samir al-Zurmati"],
  ["Sayed with no article is left out as ever", "Sayed Ragab Fathy", "Ragab Fathy"],
]

const SLIPS: readonly Row[] = [
  ["a slip that is a name only as one who spells loosely has it", "Mahamat Saleh Annour", "Mahamat Salet Annour"],
]

const ABD: readonly Row[] = [
  ["where the family agrees", "Abdul Samad Torkhami", "Samad Torkhami"],
  ["with a title", "Haji Abdul Qayum Torkhami", "Haji Qayum Torkhami"],
  ["across scripts", "عبد الغفور ترخمی", "Ghafoor Torkhami"],
]
const ABD_APART: readonly Row[] = [
  ["of a name that many bear alone", "Abdul Karim Torkhami", "Karim Torkhami"],
  ["of a king's", "Abdul Malik Torkhami", "Malik Torkhami"],
  ["of one word", "Abdul Sattar", "Sattar"],
  ["where a word that goes with any is all the rest", "Abdul Samad Khan", "Samad Khan"],
  ["of another name", "Abdul Ghaffar Torkhami", "Ghafur Torkhami"],
  ["where the family is another", "Abdul Samad Torkhami", "Samad Zurmati"],
]

describe("names that lie near others", () => {
  it.each(NEAR)("MT455 known as two, %s: %s is not %s", areTwo)
  it.each(HANDS)("MT456 one name by two hands, %s: %s is %s", areOne)
  it.each(LETTERS)("MT457 letters, %s: %s is %s", areOne)
  it.each(LETTERS_APART)("MT457 letters, %s: %s is not %s", areTwo)
  it.each(HOUSES)("MT458 endings of families, %s: %s is %s", areOne)
  it.each(HOUSES_APART)("MT458 endings of families, %s: %s is not %s", areTwo)
  it.each(KIN)("MT459 kin, %s: %s is not %s", areTwo)
  it.each(KIN_ONE)("MT459 kin, %s: %s is %s", areOne)
  it.each(ABD)("MT461 Abd- left out, %s: %s is %s", (what, a, b) => {
    areOne(what, a, b)
    expect(compareNames(a, b).relation).toBe("subset")
  })
  it.each(ABD_APART)("MT461 Abd- left out, %s: %s is not %s", areTwo)
  it.each(SLIPS)("MT460 %s: %s is %s", areOne)
})
