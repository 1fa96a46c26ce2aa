import { describe, expect, it } from "vitest"
import { hasOtherWord } from "../compare/other-word.ts"
import { foldText } from "../names/fold.ts"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const TWINS_ONE: readonly Row[] = [
  ["al-Husain in Guinea", "Alseny Zarmak", "Alhousseiny Zarmak"],
  ["and in Senegal", "Alseny Zarmak", "Ousseynou Zarmak"],
  ["in Sierra Leone", "Alseny Zarmak", "Alusine Zarmak"],
  ["in Mali", "Alfousseyni Zarmak", "Fousséni Zarmak"],
  ["in Ghana", "Fuseini Zarmak", "Hussaini Zarmak"],
  ["in Mauritania", "El Houcein Zarmak", "الحسين زرمك"],
  ["in Arabic letters as it is heard", "ألسيني زرمك", "Alseny Zarmak"],
  ["and as it is meant", "الحسين زرمك", "Alseny Zarmak"],
  ["al-Hasan of the Mande", "لانسانا زرمك", "Lansana Zarmak"],
  ["and of Mauritania", "El Hacen Zarmak", "الحسن زرمك"],
  ["the twin of Lansana", "Lansiné Zarmak", "Lancinet Zarmak"],
  ["sisters", "Ousseina Zarmak", "Hussaina Zarmak"],
]
const TWINS_APART: readonly Row[] = [
  ["of Guinea", "Alassane Zarmak", "Alseny Zarmak"],
  ["of the Mande", "Lansana Zarmak", "Lansiné Zarmak"],
  ["of Mali", "Lassiné Zarmak", "Fousseyni Zarmak"],
  ["of Burkina Faso", "Lassina Zarmak", "Lassana Zarmak"],
  ["of Sierra Leone", "Alhassan Zarmak", "Alusine Zarmak"],
  ["of Mauritania", "Hacen Zarmak", "Houcein Zarmak"],
  ["of the Hausa", "Hassana Zarmak", "Usaina Zarmak"],
  ["across scripts", "Lansiné Zarmak", "لانسانا زرمك"],
  ["in Arabic letters", "لاسانا زرمك", "فوسيني زرمك"],
]

const ENDINGS_ONE: readonly Row[] = [
  ["Sékouba", "Sékouba Zarmak", "سيكوبا زرمك"],
  ["Foday and Fodé", "Foday Zarmak", "Fodé Zarmak"],
  ["Saadou is Saad", "Saadou Zarmak", "سعد زرمك"],
  ["Kerfalla", "Kerfalla Zarmak", "Kerfala Zarmak"],
]
const ENDINGS_APART: readonly Row[] = [
  ["the older Sékou", "Sékou Zarmak", "Sékouba Zarmak"],
  ["across scripts", "Sékou Zarmak", "سيكوبا زرمك"],
  ["the older Mamadou", "Mamadou Zarmak", "Mamadouba Zarmak"],
  ["the older Fodé", "Foday Zarmak", "Fodéba Zarmak"],
  ["Sadio, Sadou and Saïdou", "Sadio Zarmak", "Sadou Zarmak"],
  ["Asiya and Aisha", "Assiatou Zarmak", "Aïssatou Zarmak"],
  ["Musu and Musa", "Musu Zarmak", "Musa Zarmak"],
]

const FORMS_ONE: readonly Row[] = [
  ["French and English hands", "Mamadou Zarmak", "Momodou Zarmak"],
  ["one that Arabic letters have for all", "محمد زرمك", "Mamady Zarmak"],
  ["and for the other", "محمد زرمك", "Mamadou Zarmak"],
  ["Abu Bakr", "أبو بكر زرمك", "Babacar Zarmak"],
]
const FORMS_APART: readonly Row[] = [
  ["Mamadou and Mamady", "Mamadou Zarmak", "Mamady Zarmak"],
  ["across scripts, as they are heard", "مامادو زرمك", "Mamady Zarmak"],
  ["Mahamadou and Mahamane", "Mahamadou Zarmak", "Mahamane Zarmak"],
  ["Mamadou and Mamoudou", "Mamadou Zarmak", "مامودو زرمك"],
  ["Boukary and Bakary", "Boukary Zarmak", "Bakary Zarmak"],
  ["Boubacar and Babacar", "Boubacar Zarmak", "Babacar Zarmak"],
  ["Bourama and Ibrahima", "Bourama Zarmak", "Ibrahima Zarmak"],
]

const FAMILIES_ONE: readonly Row[] = [
  ["Conté", "Toryal Conté", "Toryal Konteh"],
  ["in Arabic letters", "توريال كونتي", "Toryal Conté"],
  ["Bérété", "Toryal Bérété", "Toryal Beretay"],
  ["Sané", "Toryal Sané", "Toryal Sanneh"],
]
const FAMILIES_APART: readonly Row[] = [
  ["Condé and Conté", "Toryal Condé", "Toryal Conté"],
  ["across scripts", "Toryal Condé", "توريال كونتي"],
  ["Kanté and Konté", "Toryal Kanté", "Toryal Konté"],
  ["Keïta and Koïta", "Toryal Keïta", "Toryal Koïta"],
  ["Diakité and Diakhaté", "Toryal Diakité", "Toryal Diakhaté"],
  ["one that holds another", "Toryal Diarra", "Toryal Diarrassouba"],
  ["Sano, Sané and Sani", "Toryal Sano", "Toryal Sané"],
  ["Sangaré and Sankara", "Toryal Sangaré", "Toryal Sankara"],
]

const SERVANTS_ONE: readonly Row[] = [
  ["Dramane is Abdramane", "Dramane Zarmak", "Abdramane Zarmak"],
  ["and Abd ar-Rahman", "Dramane Zarmak", "عبد الرحمن زرمك"],
  ["Abdulaye is Abdoulaye", "Abdulaye Zarmak", "Abdoulaye Zarmak"],
]
const SERVANTS_APART: readonly Row[] = [
  ["Dramane and Drissa", "Dramane Zarmak", "Drissa Zarmak"],
  ["another servant", "Dramane Zarmak", "Abdourahime Zarmak"],
  ["Abdulaye and Abdul Aziz", "Abdulaye Zarmak", "Abdoul Aziz Zarmak"],
]

const BROTHERS: readonly (readonly [string, string])[] = [
  ["Amadou Zarmak", "Mamadou Zarmak"],
  ["Mamadou Zarmak", "Mamoudou Zarmak"],
  ["Sékou Zarmak", "Sékouba Zarmak"],
  ["Hamadou Zarmak", "Hamidou Zarmak"],
  ["Halimatou Zarmak", "Salimatou Zarmak"],
]
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["Amadou Zarmak", "Ahmadou Zarmak"],
  ["Sékou Zarmak", "Sheku Zarmak"],
  ["Saïdou Zarmak", "Seydou Zarmak"],
]

describe("names of West Africa that lie near each other", () => {
  it.each(TWINS_ONE)("MT731 al-Hasan and al-Husain, %s: %s is %s", areOne)
  it.each(TWINS_APART)("MT731 twins, %s: %s is not %s", areTwo)
  it.each(ENDINGS_ONE)("MT732 a letter or an ending, %s: %s is %s", areOne)
  it.each(ENDINGS_APART)("MT732 a letter or an ending, %s: %s is not %s", areTwo)
  it.each(FORMS_ONE)("MT733 several for one of Arabic letters, %s: %s is %s", areOne)
  it.each(FORMS_APART)("MT733 several for one of Arabic letters, %s: %s is not %s", areTwo)
  it.each(FAMILIES_ONE)("MT734 families, %s: %s is %s", areOne)
  it.each(FAMILIES_APART)("MT734 families, %s: %s is not %s", areTwo)
  it.each(SERVANTS_ONE)("MT735 servants' names, %s: %s is %s", areOne)
  it.each(SERVANTS_APART)("MT735 servants' names, %s: %s is not %s", areTwo)
  it.each(BROTHERS)("MT736 %s and %s are never certain", (a, b) => {
    expect(hasOtherWord(foldText(a), foldText(b))).toBe(true)
  })
  it.each(SPELLINGS)("MT736 %s and %s are spellings", (a, b) => {
    expect(hasOtherWord(foldText(a), foldText(b))).toBe(false)
  })
})
