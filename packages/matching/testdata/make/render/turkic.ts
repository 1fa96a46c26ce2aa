import type { Draw } from "../prng.ts"
import type { LatinChoices, LatinConvention } from "./latin-letters.ts"

const ALIKE = { θ: "s", ð: "z", ḍ: "z", ẓ: "z", ħ: "h", ṣ: "s", ṭ: "t", ʈ: "t", ɖ: "d", ɽ: "r", ɳ: "n", ʣ: "z", ʰ: "h" }

/** Turkish Latin: ş, ç, c for j, v for w, h for three sounds, e for many a's; the last stop is voiceless for some. */
export const TURKISH: LatinConvention = (by) => {
  const hasMarks = by.percent(75)
  return {
    letters: {
      ...ALIKE,
      x: "h",
      š: hasMarks ? "ş" : "s",
      ʂ: hasMarks ? "ş" : "s",
      č: hasMarks ? "ç" : "c",
      ʦ: hasMarks ? "ç" : "c",
      j: "c",
      ž: "j",
      ʐ: "j",
      ɣ: [
        ["g", 70],
        [hasMarks ? "ğ" : "g", 30],
      ],
      q: "k",
      w: "v",
      ʔ: "",
      a: by.percent(50) ? "e" : "a",
      aBack: "a",
      ay: [
        ["ey", 50],
        ["ay", 50],
      ],
      aw: [
        ["ev", 45],
        ["av", 55],
      ],
      i: "i",
      u: "u",
      ə: "a",
      ā: "a",
      â: "a",
      á: "a",
      ī: "i",
      ē: [
        ["i", 50],
        ["e", 50],
      ],
      ū: "u",
      ō: [
        ["u", 45],
        ["o", 55],
      ],
    },
    doubledPercent: 45,
    finalA: [
      ["a", 50],
      ["e", 50],
    ],
    ay: "ay",
    əy: [
      ["ay", 60],
      ["ey", 40],
    ],
    ayn: [
      ["", 70],
      ["a", 30],
    ],
    abd: [
      ["ul", 60],
      ["ül", hasMarks ? 30 : 0],
      ["ul ", 10],
    ],
    article: [
      ["ul", 35],
      ["el", 65],
    ],
    allah: [
      ["ullah", 75],
      ["allah", 25],
    ],
    nisba: [
      ["el-", 50],
      ["al-", 30],
      ["", 20],
    ],
    sunPercent: 90,
    seam: [60, 0, 40],
    seams: { zay: [95, 0, 5], xēl: [70, 0, 30], zāda: [95, 0, 5] },
    endings: {
      muħammad: [
        ["muhammed", 55],
        ["muhammad", 30],
        ["muhammet", 15],
      ],
      ðū: "zu",
      zay: [
        ["zay", 70],
        ["zai", 30],
      ],
      xēl: "hel",
      zāda: [
        ["zade", 80],
        ["zada", 20],
      ],
      bēk: [
        ["bek", 60],
        ["bey", 40],
      ],
    },
    protheticPercent: 25,
  }
}

/** Uzbek Latin: x for kh, o for long a, oʻ for o, gʻ for gh; the apostrophe is any of three characters or is lost. */
export const UZBEK: LatinConvention = (by) => {
  const mark = by.weighted([
    ["'", 45],
    ["ʻ", 25],
    ["’", 15],
    ["", 15],
  ])
  const longA = by.percent(75) ? "o" : "a"
  return { ...TURKISH(by, "turkic"), ...uzbekSpelling(mark, longA, by) }
}

function uzbekSpelling(mark: string, longA: string, by: Draw): Partial<LatinChoices> {
  return {
    letters: {
      ...ALIKE,
      x: "x",
      š: "sh",
      ʂ: "sh",
      č: "ch",
      ʦ: "ch",
      j: "j",
      ž: "j",
      ʐ: "j",
      ɣ: `g${mark}`,
      q: "q",
      w: "v",
      ʔ: "",
      a: "a",
      ay: "ay",
      aw: "av",
      i: "i",
      u: "u",
      ə: "a",
      ā: longA,
      â: longA,
      á: longA === "o" ? "o" : "a",
      ī: "i",
      ē: "e",
      ū: "u",
      ō: [
        [`o${mark}`, 75],
        ["u", 25],
      ],
    },
    doubledPercent: 35,
    finalA: "a",
    ayn: [
      ["", 50],
      [mark, 50],
    ],
    abd: [
      ["ul", 40],
      ["ul ", 10],
      ["u", 50],
    ],
    article: [
      ["il", 50],
      ["ul", 50],
    ],
    allah: [
      [`ull${longA}h`, 80],
      ["ulla", 20],
    ],
    nisba: [
      ["al-", 60],
      ["", 40],
    ],
    sunPercent: by.percent(80) ? 95 : 20,
    endings: { ðū: "zu", zay: "zay", xēl: "xel", zāda: "zoda", bēk: "bek" },
  }
}
