import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["Uzbek o", "Komron Zarmak", "کامران زرمک"],
  ["Uzbek x", "Xoliq Zarmak", "Kholik Zarmak"],
  ["Turkmen", "Orazgeldi Zarmak", "اراز گلدی زرمک"],
  ["Turkmen joined", "Gurbanguly Zarmak", "قربانقلی زرمک"],
  ["Kazakh", "Yermek Zarmak", "Ermek Zarmak"],
  ["Azeri c", "Cavid Zarmaq", "جاوید زرمک"],
  ["Azeri q", "Vüqar Zarmaq", "Vugar Zarmak"],
  ["Chechen by a German", "Ansor Zarmak", "Anzor Zarmak"],
  ["Albanian y", "Ymer Zarmaku", "عمر زرماکو"],
  ["Albanian q", "Zeqir Zarmaku", "ذاكر زرماكو"],
  ["Albanian by a Serb", "Toryal Krasnići", "Toryal Krasniqi"],
  ["Bosnian ć", "Ćazim Zarmak", "كاظم زرمك"],
  ["a short form", "Hajro Zarmak", "Hajrudin Zarmak"],
  ["-gul with an i", "Rabigül Zarmak", "Rabigul Zarmak"],
  ["no article before a half", "Rabigül Hesen", "Rabigul Hasan"],
  ["a Turkish t", "Dilşat Zarmak", "دلشاد زرمك"],
  ["Pashto", "Zarlasht Zarmak", "زرلښته زرمک"],
  ["a nawab's son", "Nawabzada Toryal Zarmak", "Toryal Zarmak"],
  ["of Abdullah", "Avdo Zarmak", "Abdulah Zarmak"],
]
const TWO: readonly Row[] = [
  ["Hysen and Hasan", "Hysen Zarmaku", "Hasan Zarmaku"],
  ["Emin and Elmin", "Emin Zarmaq", "Elmin Zarmaq"],
  ["Elmar and Elnar", "Elmar Zarmaq", "Elnar Zarmaq"],
  ["Jamolov and Kamolov", "Zarmak Jamolov", "Zarmak Kamolov"],
  ["Gulnara and Gulmira", "Gulnara Zarmak", "Gulmira Zarmak"],
  ["Zohreh and Zahra", "Zohreh Zarmak", "زهرا زرمک"],
  ["Hamid and Humaid", "Hamid Zarmak", "Humaid Zarmak"],
]

describe("names of Central Asia, the Caucasus and the Balkans", () => {
  it.each(ONE)("MT625 however they are written they are one, %s: %s is %s", areOne)
  it.each(TWO)("MT625 and told apart, %s: %s is not %s", areTwo)

  it.each([
    ["Latin hands", "Abdulhodi Sarvariy", "Abdul Hadi Sarwari"],
    ["beside a title that the other has not", "Abdulhodi Sarvariy", "Abdoul Hadi Akhoundzada Sarwari"],
    ["across scripts", "Arif Toshkandiy", "عارف تاشکندی"],
    ["a given name", "Zakiy Karimov", "Zaki Karimov"],
    ["a name that has it in its table", "Aliy Karimov", "علی کریموف"],
  ])("MT725 -iy is -i, %s: %s is %s", areOne)
  it.each([
    ["another family", "Abdulhodi Sarvariy", "Abdul Hadi Safari"],
    ["a woman's ending", "Valeriy Kadyrov", "Valeria Kadyrova"],
  ])("MT725 -iy is -i, %s: %s is not %s", areTwo)
})
