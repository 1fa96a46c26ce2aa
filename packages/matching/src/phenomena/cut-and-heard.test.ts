import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

describe("names that are cut, heard or written by one hand alone", () => {
  it.each<Row>([
    ["Zainal", "زين العابدين", "Zainal Abidin"],
    ["Zaenal", "زين العارفين", "Zaenal Arifin"],
    ["Syaiful", "سيف الأنوار", "Syaiful Anwar"],
  ])("MT835 Malays write the article of the sun to Zain with an a, %s: %s is %s", areOne)
  it.each<Row>([
    ["Jamal", "جم العابدين", "Jamal Abidin"],
    ["Zainab", "زین العابدین", "Zainab Abidin"],
  ])("MT835 not %s: %s is not %s", areTwo)

  it.each<Row>([
    ["Ditta", "Ali son of Ghulam Nabee", "Alla Ditta Ghulam Nabi"],
    ["Rakha", "Ali Rakha", "Alla Rakha"],
    ["Dad", "علی داد", "الله داد"],
  ])("MT836 Allah is no Ali before %s: %s is not %s", areTwo)
  it.each<Row>([["Alla is Alaa", "Alaa Hassan", "Alla Hassan"]])("MT836 %s: %s is %s", areOne)

  it.each<Row>([["Hazara", "Mohammad Naim Hazar", "Mohammad Naim Hazarah"]])(
    "MT837 a people's name is no woman's, %s: %s is %s",
    areOne,
  )
  it.each<Row>([["a woman's is", "کریم محمدی", "Karima Mohammadi"]])("MT837 %s: %s is not %s", areTwo)

  it.each<Row>([
    ["Somali", "سلیمان", "Salebeaan"],
    ["of more words", "سلیمان جامع", "Salebeaan Jaamac"],
  ])("MT838 what is heard as a name is it but for a letter, %s: %s is %s", areOne)
  it.each<Row>([
    ["another", "سلمان", "Salebeaan"],
    ["a woman's name", "نجيب", "Necibe"],
  ])("MT838 not %s: %s is not %s", areTwo)

  it.each<Row>([
    ["Laila", "ليلى البغدادي", "ليى البغدادي"],
    ["across scripts", "محد البغدادي", "Muhammad Baghdadi"],
  ])("MT839 three of four Arabic letters of a name that many bear, %s: %s is %s", areOne)
  it.each<Row>([
    ["a name of three letters", "سعد البغدادي", "سعید البغدادي"],
    ["a long vowel less", "هان ترخمی", "Hani Torkhami"],
    ["alone", "صالح", "صاح"],
  ])("MT839 not %s: %s is not %s", areTwo)

  it.each<Row>([["cl for d behind a j", "Obaid Hamid Hassan", "Ubajcl Hámid Hasan"]])(
    "MT840 letters as a scanner reads them in a Czech hand's word, %s: %s is %s",
    areOne,
  )

  it.each<Row>([
    ["a Turk's راشد, who is رشید to others", "راشد", "Raşit"],
    ["اسد", "اسد", "Esat"],
    ["an Indonesian's شاهد, who is شهید to others", "شاهد", "Syahid"],
    ["هند with the ending of its case", "هند", "Hindun"],
    ["ظفر", "ظفر", "Zaffar"],
    ["داود", "داود", "Dahoud"],
    ["حسان", "حسان", "Hacène"],
    ["ملیکه", "مليكة", "Malika"],
  ])("MT841 known as some hands write them, %s: %s is %s", areOne)
  it.each<Row>([
    ["Said", "سعید", "Esat"],
    ["Hind and Hindi", "هندي", "Hindun"],
  ])("MT841 not %s: %s is not %s", areTwo)

  it.each<Row>([["Alko", "Nasrullah Zarin Alkozai", "Nasrullah Zarin Alko"]])(
    "MT842 the article of a word that a narrow column cut may be a part of it, %s: %s is %s",
    areOne,
  )

  it.each<Row>([
    ["Samaruddin", "Qamaruddin s/o Kamaluddin", "ثمرالدین ولد کمال الدین"],
    ["Zikrullah", "Shukrullah Zurmati", "ذکرالله زرمتی"],
    ["Sifatullah", "Rifatullah Zurmati", "صفت الله زرمتی"],
  ])("MT843 names of Afghans made of two are told from others, %s: %s is not %s", areTwo)
  it.each<Row>([
    ["Samaruddin", "Samaruddin Zurmati", "ثمرالدین زرمتی"],
    ["Zikrullah", "Zekrullah Zurmati", "ذکرالله زرمتی"],
    ["Minhajuddin", "Menhajuddin Zurmati", "منهاج الدین زرمتی"],
    ["Hizbullah", "Hezbollah Zurmati", "حزب الله زرمتی"],
    ["Shifaullah", "Shifaullah Zurmati", "شفاالله زرمتی"],
  ])("MT843 %s is known: %s is %s", areOne)
})
