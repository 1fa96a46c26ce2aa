import { describe, expect, it } from "vitest"
import { compareNames, readName } from "../index.ts"

/** Writings of one invented name, the first against each of the others. */
const ONE: readonly (readonly [phenomenon: number, ...names: string[]])[] = [
  [12, "Abdi Rahman Torkhami", "Abdirahman Torkhami", "Abdul Rahman Torkhami"],
  [12, "Cabdullaahi Torkhami", "Abdullah Torkhami", "عبد الله ترخمی"],
  [12, "Ebdoul Malik Zmarak", "Abdulmalik Zmarak"],
  [12, "Abdul Latif Torkhami", "Abdulatif Torkhami", "Abdelatif Torkhami", "عبداللطیف ترخمی"],
  [12, "Abdul Ghafur Rahmani", "Abdelghafour Rahmani"],
  [12, "Abdul Sabur Rahman", "Abdelsabour Rahman"],
  [12, "Abdul Shakur Rahman", "Abdelchakour Rahman"],
  [16, "Ben Ali Torkhami", "Benali Torkhami", "بن علی ترخمی"],
  [14, "Salim Torkhami", "Enjenr Salim Torkhami"],
  [13, "Khush Hal Torkhami", "Choschhal Torkhami", "Xushhol Torkhami", "خوشحال ترخمی"],
  [14, "Schaych Rafi Sorkhabi", "Shejh Rafi Sorkhabi", "Rafi Sorkhabi"],
  [14, "Melik Rafi Sorkhabi", "Malik Rafi Sorkhabi", "ملک رفیع سرخابی"],
  [15, "Muhemmad Rafi Sorkhabi", "Mahmad Rafi Sorkhabi", "Rafi Sorkhabi"],
  [28, "Esmatullah Sorkhabi", "Esmatulllah Sorkhabi", "عصمت اللله سرخابی"],
  [13, "Badr-ud-Deen Torkhami", "Badrod-Din Torkhami", "Badruldin Torkhami", "بدرالدین ترخمی"],
  [13, "Shamsuddin Torkhami", "Shamsdin Torkhami", "Shams Din Torkhami", "شمس الدین ترخمی", "شمسدین ترخمی"],
  [14, "Lal Mohammad Torkhami", "Lal Torkhami", "Lal Mohammad Khan Torkhami"],
  [15, "Abu Zmarak Torkhami", "Abuzmarak Torkhami", "ابو زمرک ترخمی", "ابوزمرک ترخمی"],
  [15, "ابو الفضل ترخمی", "ابوالفضل ترخمی", "Abul Fazl Torkhami", "Abolfazl Torkhami"],
  [5, "اسحاق ترخمی", "اسحق ترخمی", "اسحٰق ترخمی"],
  [3, "عبدالرؤوف ترخمی", "عبدالرئوف ترخمی", "عبدالروف ترخمی"],
  [13, "Zmarak Luddin", "Zmarak Ludin", "زمرک لودین"],
  [7, "Zmarak Zazai", "Zmarak Dzadzi", "Zmarak Jaji", "زمرک ځاځی", "زمرک جاجی"],
  [13, "Gulbuddin Torkhami", "گلبدین ترخمی", "گلب الدین ترخمی"],
  [13, "Zainulabedin Torkhami", "Zain al-Abidin Torkhami", "زین العابدین ترخمی", "زینالعابدین ترخمی"],
  [13, "Gul Din Torkhami", "گلدین ترخمی", "گل دین ترخمی"],
  [13, "Inamulhaq Sorkhabi", "Inam-ul Haqq Sorkhabi", "Enamol-Haqq Sorkhabi", "انعام الحق سرخابی"],
  [13, "Jamil-ur-Rahman Zmarak", "Jamilur Rahman Zmarak", "Jamilurrahman Zmarak"],
  [13, "Zarak Umar Zai", "Zarak Umarzai", "زرک عمرزی"],
  [13, "Rafi Kotwal Zada", "Rafi Kotwalzada"],
  [14, "Khvajeh Rafi Sorkhabi", "Rafi Sorkhabi"],
  [14, "Erbab Rafi Sorkhabi", "Arbab Rafi Sorkhabi", "Rafi Sorkhabi"],
  [16, "Rafi Sorkhabi Sohn des Mirza Gul", "Rafi Sorkhabi fils de Mirza Gul", "Rafi Sorkhabi son of Mirza Gul"],
  [16, "Rafi Sorkhabi fils d'Imad", "Rafi Sorkhabi fils d’Imad", "Rafi Sorkhabi son of Imad"],
  [16, "Zarmina Sorkhabi fille d'Imad", "Zarmina Sorkhabi daughter of Imad"],
  [
    16,
    "Zarmina Sorkhabi daughter of Mirza Gul",
    "Zarmina Sorkhabi fille de Mirza Gul",
    "Zarmina Sorkhabi d/o Mirza Gul",
  ],
  [14, "Sajid Aslam Torkhami", "Aslam Torkhami", "سید اسلم ترخمی"],
  [22, "عبدالستار ترخمی", "Abdüssettar Torkhami عبد الستار"],
  [20, "SORKHABI Rafi", "Rafi Sorkhabi", "SORKHABI, Rafi"],
  [28, "Rafi Sorkhabi", "Rafi Sorhkabi", "Rafi Sorkahbi"],
]

/** Two people, or a part that names nobody. */
const TWO: readonly (readonly [phenomenon: number, a: string, b: string])[] = [
  [12, "Rashid Torkhami", "Abdul Rashid Torkhami"],
  [12, "Abdulatif Torkhami", "Abdul Atif Nasiri"],
  [13, "Jamal-ud-Din", "Jamal"],
  [13, "Shams Din Torkhami", "Najm Din Torkhami"],
  [13, "شمسدین ترخمی", "نجم الدین ترخمی"],
  [16, "TORKHAMI Zarak Nasir Karim", "TORKHAMI Nasir Karim"],
  [16, "Lal Gul Sangini Mirza Khan", "Lal Gul Sangini son of Sher Dil"],
  [30, "Mujibullah Torkhami", "Muhibullah Torkhami"],
  [30, "Najib Torkhami", "Mujib Torkhami"],
  [30, "Zaman Torkhami", "Chaman Torkhami"],
]

describe("ways of writing", () => {
  it.each(ONE.flatMap(([phenomenon, first, ...others]) => others.map((other) => [phenomenon, first!, other] as const)))(
    "MT79 phenomenon %i: %s may be %s",
    (_, a, b) => {
      expect(compareNames(a, b).score).toBeGreaterThanOrEqual(0.5)
    },
  )

  it.each(TWO)("MT79 phenomenon %i: %s is not %s", (_, a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(0.5)
  })

  it("MT79 words after the tribe are the father's", () => {
    const { tokens, father } = readName("Lal Gul Sangini Mirza Khan")
    expect([tokens, father].map((words) => words.map(({ text }) => text))).toEqual([
      ["lal", "gul", "sangini"],
      ["mirza", "khan"],
    ])
  })

  it("MT79 a title in another spelling is a title, a common name near one is not", () => {
    const rolesOf = (name: string): readonly string[] => readName(name).tokens.map(({ role }) => role)
    expect(rolesOf("Khvajeh Rafi Sorkhabi")[0]).toBe("title")
    expect(rolesOf("Khattab Rafi Sorkhabi")[0]).toBe("given")
  })
})
