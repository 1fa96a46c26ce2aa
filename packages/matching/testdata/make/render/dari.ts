import type { Orthography } from "./arabic-letters.ts"
import { SHARED } from "./letters.ts"

/**
 * Dari as written in Kabul. Pashto sounds get the nearest Persian letter or keep their own; hamza at the end is dropped, before
 * i it is a yeh; ta marbuta is he.
 */
export const DARI: Orthography = {
  consonants: {
    ...SHARED,
    p: "پ",
    č: "چ",
    ž: "ژ",
    k: "ک",
    g: "گ",
    y: "ی",
    ʈ: "ت",
    ɖ: "د",
    ɽ: "ر",
    ɳ: "ن",
    ʂ: "ش",
    ʐ: [
      ["ژ", 50],
      ["گ", 50],
    ],
    ʣ: [
      ["ځ", 30],
      ["ز", 35],
      ["ج", 35],
    ],
    ʦ: [
      ["چ", 70],
      ["څ", 15],
      ["س", 15],
    ],
    ʰ: [
      ["ه", 70],
      ["", 30],
    ],
  },
  middle: { e: "ی" },
  end: {
    a: "ه",
    taMarbuta: "ه",
    maqsura: "ی",
    e: "ی",
    ay: "ی",
    zay: "ی",
    əy: "ی",
    hamza: [
      ["", 80],
      ["ء", 20],
    ],
  },
  start: {
    a: "ا",
    i: "ا",
    u: "ا",
    ā: [
      ["آ", 75],
      ["ا", 25],
    ],
  },
  hamza: {
    i: [
      ["ی", 60],
      ["ئ", 40],
    ],
    u: [
      ["ؤ", 70],
      ["و", 30],
    ],
    a: "ا",
  },
  allah: "الله",
  construct: [35, 10, 55],
  abd: [70, 0, 30],
  articlePercent: 50,
  seam: [55, 10, 35],
  seams: { zay: [85, 5, 10], xēl: [30, 10, 60], zāda: [60, 15, 25], dād: [60, 5, 35] },
  protheticPercent: 40,
}
