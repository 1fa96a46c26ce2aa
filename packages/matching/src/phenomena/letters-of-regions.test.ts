import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT932 Sindhi's kaf and its retroflex n", "Karim Bux Jakhrani", "ڪريم بخش جکراڻي"],
  ["MT932 Sindhi's bh and retroflex t", "Suhail Zarmak Bhatti", "سهيل زرمڪ ڀٽي"],
  ["MT932 Sindhi's retroflex r", "Ghulam Zarmak Kalhoro", "غلام زرمڪ ڪلهوڙو"],
  ["MT932 Sindhi and Urdu", "غلام زرمک کلہوڑو", "غلام زرمڪ ڪلهوڙو"],
  ["MT932 the g of Morocco", "Zarmouk Aguennaou", "زرموك أݣناو"],
  ["MT932 as its typists have it from Uyghur", "Zarmouk Bougrine", "زرموك بوڭرين"],
  ["MT932 the g of Tunisia", "Zarmouk Guermazi", "زرموك ڨرمازي"],
  ["MT932 the v of Arabic", "Virginie Zarmak", "ڤيرجيني زرمك"],
  ["MT932 Jawi's p, g and ng", "Megat Pandak", "مݢت ڤندق"],
]
const TWO: readonly Row[] = [
  ["MT932 Bhatti and Bhutto in Sindhi", "Suhail Zarmak Bhatti", "سهيل زرمڪ ڀٽو"],
  ["MT932 Karim and Rahim in Sindhi", "Rahim Bux Jakhrani", "ڪريم بخش جکراڻي"],
  ["MT932 Bougrine and Boufarès", "Zarmouk Boufarès", "زرموك بوڭرين"],
]

describe("letters of Sindhi, the Maghreb and the Malays", () => {
  it.each(ONE)("MT932 %s: %s is %s", areOne)
  it.each(TWO)("MT932 %s: %s is not %s", areTwo)
})
