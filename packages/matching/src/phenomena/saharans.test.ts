import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

describe("Tuareg and Arabs of the Sahara, as French hands hear them", () => {
  it.each<Row>([
    ["an h is left out", "Hatta ag Azarock", "Atta ag Azarok"],
    ["a kh is left out", "Ibrahim ag Khamata", "Ibrahima ag Amata"],
    ["gh is an r", "Ghissa ag Intallou", "Rissa ag Intalou"],
    ["an ayn is a gh", "Assaleh ag Ghabdi", "Saleh ag Abdi"],
    ["a vowel ends the name", "Mikaila ag Mohamed", "Mikaïl ag Mohamed"],
    ["Zein", "Zeini ould Bouya", "الزين ولد بويا"],
    ["Talib", "Talibe ould Sidi", "الطالب ولد سيدي"],
    ["Khattari", "Katari ould Sidi", "الخطاري ولد سيدي"],
    ["Habib with his article", "Mohamed Labib ould Sidi", "محمد لحبيب ولد سيدي"],
    ["a short form", "Souley Modou", "Souleymane Modou"],
    ["Cheick of Mali", "Cheick ould Oumar", "الشيخ ولد عمر"],
    ["Cheick as the father", "Aly ould Cheick", "اعلي ولد الشيخ"],
    ["Cheick as a title", "Cheick Nafez Salem", "نافذ سالم"],
    ["Ata of others", "Atta Mohammad", "عطا محمد"],
  ])("MT872 one name, %s: %s and %s", areOne)
  it.each<Row>([
    ["Labib is no Habib", "Labib Salem", "حبيب سالم"],
    ["Rissa is no Issa", "Rissa Salem", "Issa Salem"],
    ["Amata is no Hamid", "Amata Salem", "حامد سالم"],
    ["Raicha beside Raisa", "Raisa Salem", "Aisha Salem"],
  ])("MT872 two names, %s: %s is not %s", areTwo)
})
