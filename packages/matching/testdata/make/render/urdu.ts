import type { Orthography } from "./arabic-letters.ts"
import { DARI } from "./dari.ts"

/** Urdu: ہ for every h, ھ in aspirates, ے at the end, -zai with hamza, retroflex letters of its own. */
export const URDU: Orthography = {
  ...DARI,
  consonants: {
    ...DARI.consonants,
    h: "ہ",
    ʰ: "ھ",
    ʈ: "ٹ",
    ɖ: "ڈ",
    ɽ: "ڑ",
    ɳ: "ن",
    ʂ: [
      ["ش", 50],
      ["خ", 50],
    ],
    ʐ: "گ",
    ʣ: [
      ["ز", 60],
      ["ج", 40],
    ],
    ʦ: [
      ["چ", 55],
      ["س", 45],
    ],
  },
  end: {
    a: "ہ",
    taMarbuta: "ہ",
    maqsura: [
      ["یٰ", 35],
      ["ی", 65],
    ],
    e: "ے",
    ay: [
      ["ی", 65],
      ["ئی", 35],
    ],
    zay: "ئی",
    əy: "ئی",
    hamza: [
      ["ء", 45],
      ["", 55],
    ],
  },
  start: { ...DARI.start, ā: "آ" },
  hamza: {
    i: "ئ",
    u: [
      ["ؤ", 85],
      ["و", 15],
    ],
    a: "ا",
  },
  allah: "اللہ",
  construct: [10, 0, 90],
  abd: [55, 0, 45],
  articlePercent: 80,
  seam: [55, 0, 45],
  seams: { zay: [95, 0, 5], xēl: [50, 0, 50], zāda: [70, 0, 30] },
  protheticPercent: 50,
}
