import { describe, it } from "vitest"
import { areOne, areTwo } from "./pairs.test-support.ts"

const ONE: readonly (readonly [a: string, b: string])[] = [
  ["Thibaud", "تيبو"],
  ["Moreaux", "مورو"],
  ["Perrault", "بيرو"],
  ["Marot", "مارو"],
  ["Durant", "دوران"],
  ["Laurent", "لوران"],
  ["Dupont", "دوبون"],
  ["Robert", "روبير"],
  ["Dubois", "دوبوا"],
  ["Bonnet", "بونيه"],
  ["Fournier", "فورنييه"],
  ["Blake", "بليك"],
  ["Drake", "دريك"],
  ["Gomez", "غوميث"],
  ["Rodriguez", "رودريغيث"],
  ["Schulz", "شولتس"],
  ["Franz", "فرانتس"],
  ["Stefan", "شتيفان"],
  ["Spengler", "شبنغلر"],
  ["Clancy", "كلانسي"],
  ["Emma", "إيما"],
  ["Irena Torkhami", "إيرينا ترخمي"],
  ["Eton", "إيتون"],
  ["Igor", "إيغور"],
]

const TWO: readonly (readonly [a: string, b: string])[] = [
  ["Alhassane Torkhami", "Alhousseini Torkhami"],
  ["Dubois", "دوبان"],
  ["Bonnet", "باني"],
  ["Blake", "بلال"],
  ["Gomez", "قاسم"],
  ["Schulz", "شعلان"],
  ["Zabit Torkhami", "ثابت ترخمی"],
  ["Hafez", "حافث"],
  ["Nimet", "نعیم"],
  ["Hikmet Torkhami", "حکیم ترخمی"],
  ["Vincent", "فیصل"],
]

describe("French, English, Spanish and German names in Arabic letters", () => {
  it.each(ONE)("MT321 %s is %s", areOne)
  it.each(TWO)("MT321 %s is not %s", areTwo)
})
