import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

describe("Abd- as the Levant writes it", () => {
  it.each<Row>([
    ["its article written to the half", "Abd Alkader Salem", "عبد القادر سالم"],
    ["a half of God's names", "Abd Almuati Salem", "عبد المعطي سالم"],
    ["Abed before the article", "Abed Elbaset Salem", "عبد الباسط سالم"],
    ["Abed before an article that stands apart", "Abed Al Rahman Salem", "عبد الرحمن سالم"],
    ["in one word", "Abedelkader Salem", "عبد القادر سالم"],
    ["Allah with or without his h", "Abd Alla Salem", "عبد الله سالم"],
    ["before Allah", "Abed Allah Salem", "عبد الله سالم"],
    ["in Latin letters", "Abed Elrahman Salem", "Abdul Rahman Salem"],
    ["a half that begins so", "Abd Alalim Salem", "عبد العليم سالم"],
    ["Abed before a name borne alone", "Abed Karim Salem", "عابد كريم سالم"],
    ["Abed before a family", "Salem Abed Alomari", "سالم عابد العمري"],
    ["Abed of Afghans", "Abed Ullah Salem", "عابدالله سالم"],
  ])("MT870 one name, %s: %s and %s", areOne)
  it.each<Row>([
    ["Abed before a name borne alone", "Abed Ali Salem", "عبد علي سالم"],
    ["Abed before a family", "Abed Alomari", "عبد العمري"],
  ])("MT870 two names, %s: %s is not %s", areTwo)
})

describe("names carried over from Hebrew", () => {
  it.each<Row>([
    ["gh is an r", "Raleb Salem", "غالب سالم"],
    ["gh is an r", "Rassan Salem", "غسان سالم"],
    ["gh is an r in a word that no table has", "Rafur Salem", "غفور سالم"],
    ["kh is h", "Hader Salem", "خضر سالم"],
    ["kh is h in a word that no table has", "Halad Salem", "خالد سالم"],
    ["a vowel is guessed", "Hitam Salem", "هيثم سالم"],
    ["a vowel is guessed", "Hasin Salem", "حسين سالم"],
    ["s is tz", "Tzaleh Salem", "صالح سالم"],
    ["w is v", "Vag'di Salem", "وجدي سالم"],
    ["a letter is doubled", "Kussai Ussama", "قصي أسامة"],
    ["a family", "Salem Zrair", "سالم الزغير"],
  ])("MT871 one name, %s: %s and %s", areOne)
  it.each<Row>([
    ["Haidar", "Hader Salem", "حيدر سالم"],
    ["Hasan", "Hasin Salem", "حسن سالم"],
    ["Hisham", "Hitam Salem", "هشام سالم"],
    ["Tahir", "Taer Salem", "طاهر سالم"],
    ["Raghib", "Raleb Salem", "راغب سالم"],
    ["Jalil", "Halil Salem", "جليل سالم"],
    ["who is known so is no other", "Razi Salem", "Ghazi Salem"],
    ["who is known so is no other", "Amar Salem", "Amer Salem"],
  ])("MT871 two names, %s: %s is not %s", areTwo)
})
