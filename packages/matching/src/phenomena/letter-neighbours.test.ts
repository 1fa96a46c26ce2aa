import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT933 Nasif", "Zarmak Nasif Jassim", "زرمک نصيف جاسم"],
  ["MT933 Jalluli", "Abderrezak Djellouli", "عبد الرزاق جلولي"],
  ["MT933 Laribi", "Zarmouk Laribi", "زرموك العريبي"],
  ["MT933 Egypt's q", "Zarmak Rizk Shawky", "زرمك رزق شوقي"],
  ["MT933 Zuhoor is Zahoor", "Tahirah Zarmak d/o Zuhoor", "طاہرہ زرمک دختر ظہور"],
  ["MT933 Khosa and Khoso", "غلام زرمک کھوسہ", "غلام زرمک کھوسو"],
  ["MT933 Soomro and Sumra", "Ghulam Zarmak Soomro", "Ghulam Zarmak Sumra"],
  ["MT933 the Sudan's Fatna is Fatima", "Hajja Fatna Adam Zarmak", "Fatima Adam Zarmak"],
  ["MT933 Naeem has its ayn", "Naeem Zarmak", "نعيم زرمك"],
  ["MT934 Hodžić as Arabs write it", "Mustafa Hodžić", "مصطفى خوجيتش"],
  ["MT934 without marks", "Mustafa Hodzic", "مصطفى خوجيتش"],
  ["MT934 as it is heard", "Mustafa Hodžić", "مصطفى هوجيتش"],
  ["MT934 -ajdžić", "Mustafa Silajdžić", "مصطفى سيلاجيتش"],
  ["MT934 an -ović of a name", "Mustafa Adilović", "مصطفى عادلوفيتش"],
  ["MT934 as it is heard", "Mustafa Adilović", "مصطفى أديلوفيتش"],
  ["MT934 a table has it whole", "Mustafa Džananović", "مصطفى جنانوفيتش"],
  ["MT934 a short e before -vić", "Mustafa Memišević", "مصطفى ميميشفيتش"],
  ["MT934 -ija of men", "Zuhdija Adilović", "زهدي عادلوفيتش"],
  ["MT934 Avdić", "Mustafa Avdić", "مصطفى عبديتش"],
  ["MT935 titles of Malays in Arabic letters", "Datuk Seri Zarmak Ibrahim", "داتوك سري زرمك إبراهيم"],
]

const TWO: readonly Row[] = [
  ["MT933 Nasif and Nasir", "Zarmak Nassir Jassim", "زرمک نصيف جاسم"],
  ["MT933 Jilali and Jalluli", "Abderrezak Djilali", "عبد الرزاق جلولي"],
  ["MT933 Rizq and Raziq", "يوسف رزق زرمك", "Yusuf Rázik Zarmak"],
  ["MT933 Fatihi and Fatimi", "Zarmak Nader Fatehi", "زرمک نادر فاطمی"],
  ["MT933 Jabiri and Juburi", "Zarmak Saidan ad-Dschabiri", "زرمک زيدان الجبوري"],
  ["MT933 the merciful and the sincere", "Nurzarmah binti Muhsinin", "نورزرمه بنت مخلصين"],
  ["MT933 Mutlaq and Malik", "مطلك", "Malik"],
  ["MT933 Chauhan and Johan", "چوہان", "Johan"],
  ["MT933 Safi and Safiya", "Saafi Cabdi Zarmak", "صفية عبدي زرمك"],
  ["MT933 Saeed and Sayed", "Saeed Zarmak", "سید زرمک"],
  ["MT933 Morocco's فاطنة", "فاطنة بنعيسى زرموك", "فاطمة بنعيسى زرموك"],
  ["MT933 Bhutta and Bhutto", "زرمک بھٹہ", "زرمک بھٹو"],
  ["MT934 Hadžić and Hodžić", "Mustafa Hadžić", "مصطفى خوجيتش"],
  ["MT934 -ović and -ić", "Mustafa Salihović", "مصطفى صالحيتش"],
  ["MT934 of two names", "Mustafa Adilović", "مصطفى عدنانوفيتش"],
  ["MT935 another behind the title", "Datuk Seri Zarmak Ismail", "داتوك سري زرمك إبراهيم"],
]

describe("names a letter apart, and Bosnian families in Arabic letters", () => {
  it.each(ONE)("MT933 MT934 MT935 %s: %s is %s", areOne)
  it.each(TWO)("MT933 MT934 MT935 %s: %s is not %s", areTwo)
})
