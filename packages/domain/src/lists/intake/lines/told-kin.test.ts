import { expect, it } from "vitest"
import { toldKin } from "./told-kin.ts"

/** A remark, and whom it names: `#` before a number, `*` behind a brother or sister. */
const TOLD: readonly (readonly [remark: string, told: string])[] = [
  ["brother of Zmarak", "Zmarak*"],
  ["twin brother of Zmarak and Toryal", "Zmarak* Toryal*"],
  ["brother of the detainee Zmarak Khan, from Spinwad", "Zmarak Khan*"],
  ["brother of Zmarak son of Toryal", "Zmarak son of Toryal*"],
  ["brother of al-Harith", "al-Harith*"],
  ["Zmarak's elder brother", "Zmarak*"],
  ["brother: Zmarak", "Zmarak*"],
  ["arrested with his brother Zmarak", "Zmarak*"],
  ["father of GN-868", "#GN-868"],
  ["brothers of no. 12 and 14", "#12* #14*"],
  ["brother of No.12", "#12*"],
  ["son-in-law of Zmarak", "Zmarak"],
  ["frère de Zmarak", "Zmarak*"],
  ["frere de zmarak", "zmarak*"],
  ["Frère jumeau d’Ousmane Sory; chauffeur", "Ousmane Sory*"],
  ["jumelle de Mariama", "Mariama*"],
  ["avec son fils Mamadou Sory", "Mamadou Sory"],
  ["frère du n° 12", "#12*"],
  ["Bruder von Zmarak", "Zmarak*"],
  ["hermano de Zmarak", "Zmarak*"],
  ["شقيق زمرك", "زمرك*"],
  ["اعتقل مع شقيقه زمرك في سبينواد", "زمرك*"],
  ["شقيق المعتقل زمرك توريال عام 2016", "زمرك توريال*"],
  ["شقيق رقم ١٢", "#12*"],
  ["أخ 16؛ متزوج", "#16*"],
  ["أخت ١٦", "#16*"],
  ["Bruder von SYR/2945-B; Handwerker", "#SYR/2945-B*"],
  ["Bruder v. Az. SYR/3935-K", "#SYR/3935-K*"],
  ["ابن عم زمرك", "زمرك"],
  ["توأم زمرك", "زمرك*"],
  ["برادر زمرک", "زمرک*"],
  ["برادر دوقلوی زمرک، از سپینواد", "زمرک*"],
  ["برادرش زمرک هم زندانی است", "زمرک*"],
  ["برادر شماره ۱۲", "#12*"],
  ["پسر کاکای زمرک", "زمرک"],
  ["برادرزاده زمرک", "زمرک"],
  ["د زمرک ورور", "زمرک*"],
  ["د زمرک او توریال مشر ورور", "زمرک* توریال*"],
  ["ورور یې زمرک", "زمرک*"],
  ["د زمرک د تره زوی", "زمرک"],
  ["د ۱۲ نمبر ورور", "#12*"],
  ["زمرک کا بڑا بھائی", "زمرک*"],
  ["اس کا بھائی زمرک", "زمرک*"],
  ["زمرک کا چچا زاد بھائی", "زمرک"],
  ["Zmarak’ın kardeşi", "Zmarak*"],
  ["walaalkii waa Zmarak", "Zmarak*"],
  ["walaalkii Zmarak", "Zmarak*"],
  ["mataan Zmarak", "Zmarak*"],
  ["wiilka Zmarak", "Zmarak"],
  ["adeerkii Zmarak Torak, xabsiga", "Zmarak Torak"],
  ["birayê Zmarak", "Zmarak*"],
  ["kurê Zmarak", "Zmarak"],
  ["kaka wa Zmarak Torak", "Zmarak Torak*"],
  ["mtoto wa Zmarak", "Zmarak"],
  ["ƙanin Zmarak", "Zmarak*"],
  ["dan'uwan Zmarak", "Zmarak*"],
]

/** Remarks of kin that name nobody, or of nobody's kin. */
const UNTOLD: readonly string[] = [
  "brother killed in 2016",
  "walaalkii waa la dilay",
  "aabbaha wiilasha",
  "kaka yake aliuawa",
  "Dada Zmarak",
  "ask his brother",
  "his brother was released",
  "أخ 16 سنة",
  "أخ 3 شهداء",
  "والد 3",
  "father of three",
  "father of 3",
  "a friend of mine",
  "no. 12 on the other list",
  "sons and daughters",
  "arrêté avec son père",
  "père de 3 enfants",
  "père de deux enfants",
  "marié, 2 enfants",
  "أخوه قتل عام 2016",
  "اسأل شقيقه",
  "له شقيق في السجن",
  "برادرش کشته شد",
  "کشته شدن برادر در سال ۱۳۹۵",
  "ورور یې په ۲۰۱۶ کې ووژل شو",
  "اس کا بھائی 2016 میں مارا گیا",
  "Zmarak",
  "زمرک",
]

it.each(TOLD)("IM300 %s names %s", (remark, told) => {
  const shown = toldKin(remark).map(
    ({ by, text, isSibling }) => `${by === "number" ? "#" : ""}${text}${isSibling ? "*" : ""}`,
  )
  expect(shown.join(" ")).toBe(told)
})

it.each(UNTOLD)("IM300 %s names no relative", (remark) => {
  expect(toldKin(remark)).toEqual([])
})

it("IM300 reads any remark in little time", () => {
  for (const text of ["brother of ", "د زمرک ", "زمرک کا ", "son ", "Z's ", "a’ın "]) {
    const began = performance.now()
    for (let times = 0; times < 5; times++) toldKin(text.repeat(200).slice(0, 999))
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
