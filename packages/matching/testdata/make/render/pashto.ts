import type { Orthography } from "./arabic-letters.ts"
import { DARI } from "./dari.ts"

/** Pashto as written in Kandahar: the full alphabet, ي for i, ې for e, ی at the end of masculine words, ۍ of feminine ones. */
export const KANDAHAR: Orthography = {
  ...DARI,
  consonants: { ...DARI.consonants, ʈ: "ټ", ɖ: "ډ", ɽ: "ړ", ɳ: "ڼ", ʂ: "ښ", ʐ: "ږ", ʣ: "ځ", ʦ: "څ", g: "ګ", y: "ي" },
  middle: {
    e: [
      ["ې", 80],
      ["ي", 20],
    ],
  },
  end: { ...DARI.end, maqsura: "ی", e: "ې", ay: "ی", əy: "ۍ" },
  construct: [20, 5, 75],
  abd: [65, 0, 35],
  seams: { zay: [80, 5, 15], xēl: [40, 5, 55], zāda: [60, 10, 30] },
  protheticPercent: 0,
}

/** Pashto as written in Peshawar, under the eye of Urdu: گ, ے at the end, ئ for the feminine ending. */
export const PESHAWAR: Orthography = {
  ...KANDAHAR,
  consonants: {
    ...KANDAHAR.consonants,
    g: [
      ["ګ", 40],
      ["گ", 60],
    ],
    ʈ: [
      ["ټ", 75],
      ["ٹ", 25],
    ],
    ɖ: [
      ["ډ", 75],
      ["ڈ", 25],
    ],
    ɽ: [
      ["ړ", 75],
      ["ڑ", 25],
    ],
    ɳ: [
      ["ڼ", 60],
      ["ن", 40],
    ],
    ʐ: [
      ["ږ", 75],
      ["ګ", 25],
    ],
    ʣ: [
      ["ځ", 60],
      ["ز", 40],
    ],
    ʦ: [
      ["څ", 70],
      ["س", 30],
    ],
  },
  end: {
    ...KANDAHAR.end,
    ay: [
      ["ے", 65],
      ["ی", 35],
    ],
    zay: [
      ["ے", 65],
      ["ی", 35],
    ],
    əy: [
      ["ۍ", 60],
      ["ئی", 40],
    ],
  },
}
