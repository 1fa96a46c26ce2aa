import { describe, expect, it } from "vitest"
import { compareNames } from "../index.ts"

/** Number of the phenomenon, then spellings of one invented name: the first against each of the others. */
const SPELLINGS: readonly (readonly [phenomenon: number, ...names: string[]])[] = [
  [1, "Sher Dil Wardaki", "Shir Del Wardakee", "Cher Dil Wardaki", "Schir Dil Wardaki", "شیردل وردکی"],
  [1, "Naeem Barlas", "Naim Barlas", "Naiem Barlas", "Na'im Barlas", "نعیم برلاس"],
  [1, "Torek Zmaray", "Torak Zmarai", "Turek Zmary"],
  [1, "Hatim Barmaki", "Hatem Barmaki", "Hatam Barmaky", "حاتم برمکی"],
  [1, "Zari Torkhami", "زری ترخمی"],
  [1, "Hani Torkhami", "هانی ترخمی"],
  [1, "Gulab", "گلاب"],
  [1, "Ziya Torkhami", "Diaa Torkhami", "Dhiya Torkhami", "ضیاء ترخمی"],
  [1, "Alaa", "علاء", "علا"],
  [8, "Zuhair Torkhami", "Zouheir Torkhami", "زهیر ترخمی"],
  [9, "Caasha Torkhami", "Aicha Torkhami", "Ayşe Torkhami", "عایشه ترخمی"],
  [9, "Faadumo Torkhami", "Fatma Torkhami", "فاطمه ترخمی"],
  [9, "Cabdicasiis Torkhami", "Abdelaziz Torkhami", "عبدالعزیز ترخمی"],
  [5, "Hatice Torkhami", "Khadidja Torkhami", "خدیجه ترخمی"],
  [13, "Boumediene Torkhami", "Bumedyan Torkhami", "بومدین ترخمی"],
  [13, "Nasralla Torkhami", "Nasrullah Torkhami", "نصرالله ترخمی"],
  [1, "Asali", "عسلی"],
  [2, "Ghaffar Muradi", "Gafar Moradi", "Ghafar Mouradi", "غفار مرادی"],
  [2, "Sattar Haqbin", "Satar Haqqbin", "Ssattar Haqbeen", "ستار حق بین"],
  [2, "Tayyab Sorkhabi", "Tayeb Sorkhabi", "Tayib Sorkhaabi", "طیب سرخابی"],
  [2, "Madad Torkhami", "Maddad Torkhami", "مدد ترخمی"],
  [2, "Mumtaz Sorkhabi", "Momtaz Sorkhabi", "ممتاز سرخابی"],
  [3, "Qurban Kakari", "Korban Kakari", "Ghorban Kakari", "Gurban Kakari", "قربان کاکری"],
  [3, "Qasim Guzargahi", "Kassem Guzargahi", "Kacem Gouzargahi", "Ghasem Gozargahi", "قاسم گذرگاهی"],
  [3, "Ghulam Daqiqi", "Qolam Daqiqi", "Gholam Daghighi", "غلام دقیقی"],
  [4, "Khalid Akhtari", "Halid Ahtari", "Xalid Axtari", "Chalid Achtari", "خالد اختری"],
  [4, "Mukhtar Sorkhabi", "Muchtar Sorchabi", "Muhtar Sorhabi", "Mokhtar Sorkhabi", "مختار سرخابی"],
  [4, "Hassan Xuseyn Barre", "Xasan Xuseen Barre", "Hassan Hussein Barre"],
  [
    5,
    "Jamshid Najafi",
    "Djamchid Nadjafi",
    "Cemşid Necefi",
    "Dschamschid Nadschafi",
    "Dzhamshid Nadzhafi",
    "جمشید نجفی",
  ],
  [5, "Jamal Torkhami", "Dscchamal Torkhami", "Djjamal Torkhami"],
  [5, "Jamil Torkhami", "Gamil Torkhami", "Djamil Torkhami", "Cemil Torhami", "جمیل ترخمی"],
  [5, "Javad Yaghmuri", "Djavad Yaghmouri", "Cevad Yağmuri", "جواد یغموری"],
  [6, "Shoaib Bashiri", "Choaïb Bachiri", "Schoaib Baschiri", "Şuayb Beşiri", "شعیب بشیری"],
  [6, "Hashim Chamkani", "Hachem Tchamkani", "Haşim Çamkani", "Haschim Tschamkani", "هاشم چمکنی"],
  [6, "Rashad Shukrani", "Rachad Choukrani", "Raschad Schukrani", "Reşad Şükrani"],
  [7, "Yousuf Wafadar", "Yusof Vafadar", "Youssouf Ouafadar", "Jusuf Wafadar", "یوسف وفادار"],
  [7, "Dawlat Osanlu", "Dowlat Osanloo", "Daulat Osanlou", "Dovlat Usanlu"],
  [7, "Mahfuz Barmaki", "Mahfouz Barmaki", "Mahfooz Barmaki", "محفوظ برمکی"],
  [8, "Zabihullah Fazli", "Dhabihullah Fadli", "Zabiholla Fazli", "ذبیح الله فضلی"],
  [8, "Rida Mazlum", "Ridha Mazloum", "Reza Mazlum", "Riza Mazloom", "رضا مظلوم"],
  [8, "Thabit Zarifi", "Sabit Zarifi", "Sabet Zarifi", "ثابت ظریفی"],
  [8, "Zahir Barmaki", "Dhahir Barmaki", "Zaher Barmaki", "ظاهر برمکی"],
  [9, "Saadullah Asadi", "Sa'dullah As'adi", "Saʿdullah Asʿadi", "Saadollah Assadi", "سعدالله اسعدی"],
  [9, "Mas'ud Ra'ufi", "Masud Raufi", "Masoud Raoufi", "Massoud Rawufi", "مسعود رؤوفی"],
  [9, "Cabdi Cumar Faarax", "Abdi Omar Farah"],
  [9, "أسامة مؤمن", "اسامه مومن"],
  [9, "Isa Barmaki", "Issa Barmaki", "Eisa Barmaki", "'Isa Barmaki", "عیسی برمکی"],
  [10, "Hamza Salama", "Hamzah Salamah", "Hamzeh Salameh", "حمزة سلامة"],
  [10, "Samah", "سماح"],
  [10, "Jinnah", "جناح"],
  [10, "Fattah Nisaba", "Fatah Nesabah", "فتاح نسابه"],
  [10, "حمزة سلامة", "حمزه سلامه"],
  [10, "Yahya Nisaba", "Yahia Nesaba", "يحيى نسابة", "یحیی نسابه"],
  [10, "Musa Torkhami", "Moussa Torkhami", "موسى ترخمي", "موسی ترخمی"],
]

/** Words that these sounds must not make one. */
const APART: readonly (readonly [phenomenon: number, a: string, b: string])[] = [
  [1, "Rami Sorkhabi", "Rima Sorkhabi"],
  [1, "Hassan Barmaki", "Hussein Barmaki"],
  [1, "Zari Torkhami", "زار ترخمی"],
  [1, "Hani Torkhami", "هان ترخمی"],
  [1, "Asali", "سالی"],
  [1, "Erekat", "حرکات"],
  [2, "سلیم برمکی", "سالم برمکی"],
  [3, "Karim Torkhami", "Akram Torkhami"],
  [4, "Khalid Sorkhabi", "Walid Sorkhabi"],
  [5, "Jalil Torkhami", "Khalil Torkhami"],
  [6, "بصیر توری", "بشیر توری"],
  [7, "Wahid Torkhami", "Ahad Torkhami"],
  [8, "ناصر توری", "نذیر توری"],
  [9, "سعید برمکی", "اسعد برمکی"],
  [10, "Farid Torkhami", "Farida Torkhami"],
  [10, "Najib Torkhami", "نجیبه ترخمی"],
  [2, "Mutaz Sorkhabi", "ممتاز سرخابی"],
  [2, "Mahdi Torkhami", "ممدوح ترخمی"],
  [10, "Sama", "سماح"],
]

describe("sounds and spelling conventions", () => {
  it.each(SPELLINGS.flatMap(([n, first, ...others]) => others.map((other) => [n, first!, other] as const)))(
    "MT71 phenomenon %i: %s = %s",
    (_, a, b) => {
      expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5)
    },
  )
  it.each(APART)("MT71 phenomenon %i: %s is not %s", (_, a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(0.5)
  })
})
