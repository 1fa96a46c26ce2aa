import { describe, expect, it } from "vitest"
import { compareNames } from "../index.ts"

/** Number of the phenomenon, then writings of one invented name: the first against each of the others. */
const WRITINGS: readonly (readonly [phenomenon: number, ...names: string[]])[] = [
  [
    11,
    "Omar al-Shirazi",
    "Omar ash-Shirazi",
    "Umar Shirazi",
    "Omar El Shirazi",
    "Omar Alshirazi",
    "عمر الشيرازي",
    "عمر شیرازی",
  ],
  [11, "Zakariya al-Sabbar", "Zakarya Essabar", "Zakaria Es Sabbar", "زكريا الصبار"],
  [11, "Hani al-Sibai", "Hani Elsibai", "Hani as-Siba'i", "هاني السباعي"],
  [11, "Mustafa al-Dabbagh", "Mustafa ad-Dabbagh", "Mostafa Eddabagh", "مصطفى الدباغ"],
  [12, "Abdul Wahid Sahak", "Abdulwahed Sahak", "Abdelouahed Sahak", "Abd al-Wahid Sahak", "عبدالواحد ساهاک"],
  [12, "عبدالواحد ساهاک", "عبد الواحد ساهاک"],
  [
    12,
    "Abdur Rahman Sahak",
    "Abdul Rehman Sahak",
    "Abdurrahman Sahak",
    "Abd ar-Rahman Sahak",
    "Abderrahmane Sahak",
    "عبد الرحمن ساهاک",
  ],
  [12, "Abdussalam Zmarak", "Abdul Salam Zmarak", "Abdessalem Zmarak", "Abdüsselam Zmarak"],
  [12, "Abdut Tawab Zmarak", "Abdul Tawab Zmarak", "Abdottavvab Zmarak", "Ebdüttevvab Zmarak", "عبدالتواب زمرک"],
  [12, "Abdun Nasir Zmarak", "Abdul Nasir Zmarak", "عبد الناصر زمرک"],
  [12, "Abdush Shakur Zmarak", "Abdul Shakoor Zmarak", "عبدالشکور زمرک"],
  [12, "Karim Zmarak Abdul", "Abdul Karim Zmarak"],
  [12, "Abdul Rahim Torkhami", "A. Rahim Torkhami", "A Raheem Torkhami", "ع. رحیم ترخمی"],
  [12, "عبدالغنی زمرک", "A. Ghani Zmarak", "ع غنی زمرک"],
  [12, "عبدالفتاح زمرک", "عبدفتاح زمرک"],
  [12, "Abdul Qadir Torkhami", "Abdol Ghadir Torkhami", "Abdolghader Torkhami", "عبدالقادر ترخمی"],
  [13, "Rahmatullah Torkhami", "Rahmat Oullah Torkhami", "Rahmatoullah Torkhami", "رحمت الله ترخمی"],
  [12, "Abdullah Torkhami", "Abd Allah Torkhami", "Abdallah Torkhami", "عبدالله ترخمی", "عبد الله ترخمی"],
  [13, "Inayat Ullah Kotwalzada", "Enayatollah Kotwal Zadeh", "عنایت الله کوتوالزاده", "عنایتالله کوتوال زاده"],
  [13, "عنایت الله کوتوالزاده", "عنایتالله کوتوال زاده"],
  [
    13,
    "Nasruddin Harun",
    "Nasr-al-Din Harun",
    "Nasreddine Haroun",
    "Nasr ud Din Harun",
    "Al-Din Harun Nasr",
    "نصرالدین هارون",
  ],
  [13, "Shams-ur-Rahman Zmarak", "Shamsurrahman Zmarak", "Shams ur Rehman Zmarak", "شمس الرحمان زمرک"],
  [13, "Sher Khan Shinwarzai", "Sherkhan Shinwar Zai", "شیرخان شینوار زی"],
  [13, "Tor Jan Umarkhel", "Torjan Umar Khel", "تورجان عمرخیل"],
  [13, "Lal Gul Pournaqsh", "Lalgul Pour Naqsh", "لعل گل پورنقش"],
  [13, "Bakht Gul Sangini", "Bakhtgul Sangini", "بخت گل سنگینی"],
  [13, "Ali Reza Barmaki", "Alireza Barmaki", "علیرضا برمکی"],
  [13, "Khuda Dad Barmaki", "Khudadad Barmaki", "خداداد برمکی"],
  [13, "Bay Murad Torkhami", "Baymurad Torkhami", "باي مراد ترخمی", "بایمراد ترخمی"],
  // A slip in the small word itself.
  [28, "Abdul Alim Torkhami", "Andul Alim Torkhami", "Abdulalim Torkhami"],
  [28, "عبدالنبی ترخمی", "Avdulnabi Torkhami", "Abdul Nabi Torkhami"],
  [28, "عبدالصمد ترخمی", "عبذالصمد ترخمی", "عدالصمد ترخمی"],
  [28, "نظر الله ترخمی", "نظر الهل ترخمی", "نظر ابله ترخمی", "نظر اله ترخمی"],
  [28, "صلاح الدین ترخمی", "صلاح الدن ترخمی", "صلاح الیدن ترخمی", "صلاحالدنی ترخمی"],
]

const APART: readonly (readonly [phenomenon: number, a: string, b: string])[] = [
  [11, "Omar al-Shirazi", "Omar al-Tabrizi"],
  [12, "Malik Torkhami", "Abdul Malik Torkhami"],
  [12, "Abdul Karim Zmarak", "Abdul Rahim Zmarak"],
  [12, "A. Karim Zmarak", "Abdul Rahim Zmarak"],
  [28, "Adil Karim", "Abdul Karim"],
  [28, "عباس ترخمی", "عبدالاس ترخمی"],
  [12, "عبدالغفار توری", "عبدالغفور توری"],
  [13, "Habibullah Zmarak", "Najibullah Zmarak"],
  [13, "Shamsuddin Zmarak", "Najmuddin Zmarak"],
  [13, "Bakht Gul", "Lal Gul"],
]

describe("word boundaries and small words", () => {
  it.each(WRITINGS.flatMap(([n, first, ...others]) => others.map((other) => [n, first!, other] as const)))(
    "MT72 phenomenon %i: %s = %s",
    (_, a, b) => {
      expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5)
    },
  )
  it.each(APART)("MT72 phenomenon %i: %s is not %s", (_, a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(0.5)
  })
  it("MT72 words that are joined are told so", () => {
    const { explanation } = compareNames("Bakht Sangin Zmarak", "Bakhtsangin Zmarak")
    expect(explanation.map(({ a, b, how }) => [a, b, how])).toContainEqual(["bakht sangin", "bakhtsangin", "joined"])
  })
})
