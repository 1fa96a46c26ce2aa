import { describe, it } from "vitest"
import { areOne, areTwo } from "./pairs.test-support.ts"

const ONE: readonly (readonly [a: string, b: string])[] = [
  ["Najibullsh Zurmati", "Najibullah Zurmati"],
  ["Najibullsh Zurmati", "نجیب الله زرمتی"],
  ["Azizulkah Torkhami", "Azizullah Torkhami"],
  ["Samiullha Torkhami", "سمیع الله ترخمی"],
  ["Hekmatulalh Zurmati", "Hikmatullah Zurmati"],
  ["Ruhllah Zurmati", "روح‌الله زرمتی"],
  ["Inayat Ullsh Zurmati", "Inayatullah Zurmati"],
  ["Barakat Ulkah Zurmati", "برکت الله زرمتی"],
  ["Fakhruddim Zurmati", "Fakhruddin Zurmati"],
  ["Sirajuddni Zurmati", "سراج الدین زرمتی"],
  ["Najmuddn Zurmati", "Najmuddin Zurmati"],
  ["Nizamusdin Torkhami", "نظام الدین ترخمی"],
  ["Husamyddin Torkhami", "Husamuddin Torkhami"],
  ["Housameddie Torkhami", "Housameddine Torkhami"],
  ["Jalaluddon Zurmati", "جلال الدین زرمتی"],
  ["Adbul Karim Zurmati", "Abdul Karim Zurmati"],
  ["Adbulkarim Zurmati", "عبدالکریم زرمتی"],
  ["Abudl Wahab Torkhami", "Abdul Wahab Torkhami"],
  ["Abdilhaq Torkhami", "Abdulhaq Torkhami"],
  ["Adburrahim Zurmati", "Abdurrahim Zurmati"],
  ["Abdussatar Zurmati", "Abdyssatar Zurmati"],
  ["فخر الذین زرمتی", "فخرالدین زرمتی"],
  ["شمسالدتن زرمتی", "شمس الدین زرمتی"],
  ["عماد الین ترخمی", "عمادالدین ترخمی"],
  ["نجم الدبن ترخمی", "Najmuddin Torkhami"],
  ["حفیظ الاه زرمتی", "حفیظ الله زرمتی"],
  ["نورالکه زرمتی", "Nurullah Zurmati"],
  ["عبالرحیم زرمتی", "عبدالرحیم زرمتی"],
  ["عدبالرحیم زرمتی", "Abdul Rahim Zurmati"],
  ["بدالخالق ترخمی", "عبد الخالق ترخمی"],
  ["عبدتلمجید ترخمی", "عبدالمجید ترخمی"],
]

const TWO: readonly (readonly [a: string, b: string])[] = [
  ["Nurlan Zurmati", "Nurullah Zurmati"],
  ["Habibullin Torkhami", "Habibullah Torkhami"],
  ["Gulalai Zurmati", "Gulullah Zurmati"],
  ["Azizulhaq Zurmati", "Azizulkah Zurmati"],
  ["Saifullsh Zurmati", "Saifuddin Zurmati"],
  ["Najmuddn Zurmati", "Najmullah Zurmati"],
  ["Kamaluddim Torkhami", "Jamaluddin Torkhami"],
  ["Ziaulhaq Torkhami", "Ziauddn Torkhami"],
  ["Fazal Elahi Zurmati", "Fazlullsh Zurmati"],
  ["Adbul Karim Zurmati", "Abdul Rahim Zurmati"],
  ["Adbulkarim Zurmati", "Karim Zurmati"],
  ["نور العین زرمتی", "نور الدین زرمتی"],
  ["احمد الزین زرمتی", "احمد الدین زرمتی"],
  ["فضل الهی زرمتی", "فضل الله زرمتی"],
  ["نورالهدی زرمتی", "نورالذین زرمتی"],
  ["بدر الدجی ترخمی", "بدر الذین ترخمی"],
  ["عبالرحیم زرمتی", "عبدالکریم زرمتی"],
  ["عدبالکریم زرمتی", "کریم زرمتی"],
  ["Samiulhaq Torkhami", "Samiullha Torkhami"],
  ["Qurratulain Torkhami", "Qurratullah Torkhami"],
]

const FAMILIES: readonly (readonly [a: string, b: string])[] = [
  ["أحمد الديب", "Ahmed al-Deeb"],
  ["سيف الديب", "Saif El Dib"],
  ["خالد الديب", "خالد أحمد الديب"],
]

describe("a slip in the half of a compound", () => {
  it.each(ONE)("MT320 %s is %s", areOne)
  it.each(FAMILIES)("MT421 %s is %s", areOne)
  it.each(TWO)("MT320 %s is not %s", areTwo)
})
