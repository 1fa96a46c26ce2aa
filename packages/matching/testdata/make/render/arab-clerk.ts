import type { Orthography } from "./arabic-letters.ts"
import { SHARED } from "./letters.ts"

/**
 * Arabic as a foreign clerk writes: Arabic names by the book, with hamza seats that come and go; sounds Arabic lacks get the
 * nearest letter he knows.
 */
export const ARAB_CLERK: Orthography = {
  consonants: {
    ...SHARED,
    p: "ب",
    č: [
      ["ش", 50],
      ["تش", 35],
      ["ج", 15],
    ],
    ž: [
      ["ج", 60],
      ["ز", 40],
    ],
    k: "ك",
    g: [
      ["غ", 40],
      ["ك", 35],
      ["ج", 15],
      ["ق", 10],
    ],
    y: "ي",
    ʈ: "ت",
    ɖ: "د",
    ɽ: "ر",
    ɳ: "ن",
    ʂ: [
      ["ش", 65],
      ["خ", 35],
    ],
    ʐ: [
      ["ج", 35],
      ["غ", 35],
      ["ز", 30],
    ],
    ʣ: [
      ["ز", 65],
      ["ج", 35],
    ],
    ʦ: [
      ["تس", 35],
      ["س", 30],
      ["ش", 35],
    ],
    ʰ: "ه",
  },
  middle: { e: "ي" },
  end: {
    a: [
      ["ه", 50],
      ["ة", 20],
      ["ا", 30],
    ],
    taMarbuta: [
      ["ة", 75],
      ["ه", 25],
    ],
    maqsura: [
      ["ى", 75],
      ["ي", 25],
    ],
    e: "ي",
    ay: [
      ["ي", 85],
      ["اي", 15],
    ],
    zay: [
      ["ي", 75],
      ["اي", 25],
    ],
    əy: "ي",
    hamza: [
      ["ء", 65],
      ["", 35],
    ],
  },
  start: {
    a: [
      ["أ", 60],
      ["ا", 40],
    ],
    i: [
      ["إ", 55],
      ["ا", 45],
    ],
    u: [
      ["أ", 55],
      ["ا", 45],
    ],
    ā: [
      ["آ", 75],
      ["ا", 25],
    ],
  },
  hamza: {
    i: "ئ",
    u: [
      ["ؤ", 80],
      ["و", 20],
    ],
    a: [
      ["أ", 75],
      ["ا", 25],
    ],
  },
  allah: "الله",
  construct: [15, 0, 85],
  abd: [25, 0, 75],
  articlePercent: 92,
  seam: [50, 0, 50],
  seams: { zay: [75, 0, 25], xēl: [25, 0, 75], zāda: [65, 0, 35] },
  protheticPercent: 60,
}
