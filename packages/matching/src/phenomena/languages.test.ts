import { describe, expect, it } from "vitest"
import { compareNames } from "../index.ts"
import { areOne, areTwo } from "./pairs.test-support.ts"

/** Number of the phenomenon, then writings of one invented name or of a word of the language: the first against each of the others. */
const WRITINGS: readonly (readonly [phenomenon: number, ...names: string[]])[] = [
  [23, "Qasim Dawlatzada", "Ghasem Dolatzadeh", "Qasem Dowlatzadeh", "قاسم دولت زاده"],
  [23, "Sher Dost Barmaki", "Shir Doost Barmaki", "Sher Dust Barmaki", "شیر دوست برمکی"],
  [23, "Taqi Sadiqi", "Taghi Sadeghi", "Taqi Sadeqi", "تقی صادقی"],
  [23, "Rustam Aftabi", "Rostam Aftabi", "رستم آفتابی"],
  [24, "Spozhmai Zwak", "Spogmai Dzwak", "سپوږمۍ ځواک"],
  [24, "Toryalai Zmarak", "Turyalay Zmarak", "توریالی زمرک", "توريالى زمرك"],
  [24, "Zarmina Dzadran", "Zarmina Zadran", "Zarmina Jadran", "زرمینه ځدران"],
  [24, "Toryal Tsamkani", "Toryal Chamkani", "توریال څمکنی"],
  [24, "Zmarai Achakzai", "Zmaray Achekzai", "Zmari Atsakzai", "زمری اڅکزی", "زمری اچکزی"],
  [24, "Wali Stanekzai", "Wali Stanikzay", "Wali Istanekzai", "ولی ستانکزی", "ولي استانکزی"],
  [24, "پښتون کاکړ", "پشتون کاکر"],
  [24, "Gardez Kakar", "Gardiz Kakar", "ګردېز کاکړ", "گردیز کاکر"],
  [25, "Rizwan Chaudhry Langah", "Rizwan Chowdhury Langa", "Rizwan Choudhary Langah", "رضوان چوہدری لنگاہ"],
  [25, "Mehmood Bhattvi", "Mahmud Bhatvi", "محمود بھٹوی"],
  [25, "Atiq-ur-Rehman Langah", "Atiqur Rahman Langah", "Atiq ur Rahman Langah", "عتیق الرحمن لنگاہ"],
  [26, "Jurabek Tashmatov", "Jo'rabek Toshmatov", "Djourabek Tachmatov", "Dzhurabek Tashmatov"],
  [26, "Hızır Yağmur", "Hizir Yagmur", "Khizir Yaghmur"],
  [26, "Mehmet Özdağ", "Mehmet Ozdag", "Mehmed Özdag"],
  [26, "Cabdullahi Cusman Torkhami", "Abdullahi Osman Torkhami", "عبداللهی عثمان ترخمی"],
  [26, "Maxamed Ciise", "Mohammed Issa", "محمد عیسی"],
  [27, "Rhoulam Torkhami", "Ghulam Torkhami", "غلام ترخمی"],
  [27, "Rafi Arha", "Rafi Agha", "رفیع آغا"],
  [27, "Hocine Benyoucef", "Husayn bin Yusuf", "Houcine Ben Youcef", "حسين بن يوسف"],
  [27, "Faical Boughanmi", "Faysal Bou Ghanmi", "Faycal Boughanmi", "فيصل بوغانمي"],
  [27, "Belkacem Jarrari", "Bel Kacem Jarrari", "بلقاسم جراري"],
  [27, "Abdelbasset Azzouzi", "Abd al-Basit Azouzi", "عبد الباسط عزوزي"],
]

const APART: readonly (readonly [phenomenon: number, a: string, b: string])[] = [
  [23, "شیر دوست برمکی", "میر مراد برمکی"],
  [24, "زمری اڅکزی", "زمری بارکزی"],
  [25, "Rizwan Langah", "Riyasat Langah"],
  [26, "Jurabek Tashmatov", "Ulughbek Tashmatov"],
  [27, "Hocine Benyoucef", "Hassan Benyoucef"],
]

/** Number of the phenomenon, then what one hand or one keyboard made of a name. */
const SLIPS: readonly (readonly [phenomenon: number, a: string, b: string])[] = [
  [28, "Rafi Sorkhabi", "Rafi Sorkahbi"],
  [28, "Rafi Sorkhabi", "Rafi Sorkhabl"],
  [28, "Djamil Torkhami", "Fjamil Torkhami"],
  [28, "Rafiullah Torkhami", "Rafiullah Torkhmai"],
  [28, "توریالی سرخابی", "توریالی سرحابی"],
  [28, "شعیب بشیری وردکی", "شعیب بسیری وردکی"],
  [28, "Azizullah Torkhami", "Azizjllah Torkhami"],
  [28, "Jamshid Torkhami", "Jamsgid Torkhami"],
  [28, "Jamshid Torkhami", "Kamshid Torkhami"],
  [28, "خالد سرخابی", "نالد سرخابی"],
  [28, "حامد سرخابی", "حامر سرخابی"],
  [29, "محمد رفیع", "محمد\u200cرفيع"],
  [29, "محمد رفیع", "\u202bم\u0640حم\u0651د رفی\u00adع\u202c"],
  [29, "محمد رفیع", "م\u064fح\u064eم\u0651\u064eد رفي\u0639"],
  [29, "محمد رفیع", "\ufee3\ufea4\ufee4\ufeaa \ufead\ufed3\ufbfe\ufecA"],
  [29, "کریم یاری", "كريم ياري"],
  [29, "گل آغا کاکری", "ګل اغا كاكری"],
  [29, "Lal Gul Sangini", "Lal\u00a0Gul Sangini"],
  [29, "Lal Gul Sangini", "Ｌａｌ Gul Sangini"],
]

const NO_SLIPS: readonly (readonly [phenomenon: number, a: string, b: string])[] = [
  [28, "Rami Sorkhabi", "Ram Torkhami"],
  [28, "Ali Torkhami", "Adil Torkhami"],
  [28, "حسن توری", "حسین توری"],
  [28, "Nadim Torkhami", "Nazim Torkhami"],
  [28, "بدر سرخابی", "بکر سرخابی"],
]

describe("languages", () => {
  it.each([
    ["ځدراڼ", "جدران"],
    ["زدران", "جدران"],
    ["Dzadran", "زدران"],
    ["عبد الله موسى", "Abdoulahi Moussa"],
  ])("MT483 Dzadran and Abdullahi in several hands: %s is %s", areOne)
  it.each([["غلام جدران", "غلام حیدران"]])("MT483 and not another: %s is not %s", areTwo)
  it.each(WRITINGS.flatMap(([n, first, ...others]) => others.map((other) => [n, first!, other] as const)))(
    "MT74 phenomenon %i: %s = %s",
    (_, a, b) => {
      expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5)
    },
  )
  it.each(APART)("MT74 phenomenon %i: %s is not %s", (_, a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(0.5)
  })
})

describe("errors and code points", () => {
  it.each(SLIPS)("MT75 phenomenon %i: %s = %s", (_, a, b) => {
    expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5)
  })
  it.each(NO_SLIPS)("MT75 phenomenon %i: %s is not %s", (_, a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(0.5)
  })
})
