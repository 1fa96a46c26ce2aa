/**
 * The letters of both scripts and what they stand for. Written from general knowledge of Arabic, Dari, Pashto and Urdu orthography and of
 * how English, French, German, Dutch, Indonesian, Turkish, Slavic and Somali hands spell their sounds; no transliterator's
 * table was copied.
 */

/**
 * The skeleton alphabet: one ASCII byte for each class of sounds that Arabic letters have. `%` stands for Abd-, `@` for -ullah, `&` for
 * -uddin: each is one unit of a name, however it is joined or spelt.
 */
export const ARABIC: Readonly<Record<string, string>> = {
  ق: "q",
  ک: "k",
  گ: "g",
  غ: "G",
  خ: "X",
  ښ: "x",
  ه: "h",
  ح: "H",
  ش: "S",
  چ: "C",
  ج: "J",
  ژ: "j",
  ږ: "R",
  ث: "T",
  ذ: "D",
  ض: "V",
  ظ: "Z",
  س: "s",
  ص: "c",
  څ: "Q",
  ز: "z",
  ځ: "K",
  ت: "t",
  ط: "6",
  ټ: "t",
  د: "d",
  ډ: "d",
  ب: "b",
  پ: "p",
  ف: "f",
  ڤ: "w",
  و: "w",
  ی: "y",
  م: "m",
  ن: "n",
  ڼ: "n",
  ل: "l",
  ر: "r",
  ړ: "r",
  ا: "A",
  ع: "3",
  ء: "2",
}

/** Letters of Urdu with the breath after them, and the letter that Latin hands write like the two: Khosa, Ghumman, Thakur, Phulan. */
export const BREATHED: Readonly<Record<string, string>> = {
  که: "خ",
  گه: "غ",
  ته: "ث",
  ټه: "ث",
  ده: "ذ",
  ډه: "ذ",
  په: "ف",
}

/**
 * The sounds, in the skeleton alphabet, that a Latin letter which stands for a name begins by the conventions of some hand: Somali and Turkish c, Somali x, German
 * and Slavic j, and letters of which others write two (Th, Dh, Sh, Kh, Gh, Dj).
 */
export const MAY_BEGIN: Readonly<Record<string, string>> = {
  a: "3E",
  c: "3JC",
  x: "HX",
  h: "X",
  j: "JyY",
  t: "T6",
  d: "DVZJ",
  s: "ScTzZ",
  k: "Xq",
  g: "GJq",
  z: "DVZ",
  q: "XG",
  o: "3wE",
  u: "3wE",
  e: "3yE",
  i: "3yE",
  ch: "CXS",
  sch: "S",
  tch: "C",
  tsch: "C",
  dj: "J",
  dz: "JDZ",
  dzh: "J",
}

/** Latin graphemes, longest first; single letters that are not listed stand for themselves. */
export const LATIN: readonly (readonly [string, string])[] = [
  ["dsch", "J"],
  ["tsch", "C"],
  ["sch", "S"],
  ["tch", "C"],
  ["tsh", "C"],
  ["dzh", "J"],
  ["dj", "J"],
  ["zh", "J"],
  ["kh", "X"],
  ["gh", "G"],
  ["sh", "S"],
  ["ch", "C"],
  ["th", "T"],
  ["dh", "D"],
  ["ph", "f"],
  ["ck", "k"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["dz", "z"],
  ["ts", "s"],
  ["j", "J"],
  ["x", "X"],
  ["v", "W"],
  ["w", "W"],
  ["y", "Y"],
  ["c", "k"],
]

/** Latin graphemes and what each is read as. */
export type Graphemes = readonly (readonly [string, string])[]

/** Each spelling convention that reads a word otherwise than English does, and the letters that show it. */
export const CONVENTIONS: readonly (readonly [shown: RegExp, graphemes: Graphemes])[] = [
  // German, Indonesian, Czech: ch is kh.
  [/ch/u, [["sch", "S"], ["tsch", "C"], ["dsch", "J"], ["ch", "X"], ...LATIN]],
  // Albanian: xh is j.
  [/xh/u, [["xh", "J"], ...LATIN]],
  // Polish and Hungarian: sz is sh, cz is ch.
  [/[sc]z/u, [["sz", "S"], ["cz", "C"], ["j", "Y"], ...LATIN]],
  // Balkan families: dz is j, lj and nj are one sound each, and where the marks were lost c is ch.
  [
    /ich?$/u,
    [
      ["dzh", "J"],
      ["dz", "J"],
      ["dj", "J"],
      ["lj", "l"],
      ["nj", "n"],
      ["sh", "S"],
      ["ch", "C"],
      ["c", "C"],
      ["j", "Y"],
      ...LATIN,
    ],
  ],
  // And dz is two sounds.
  [/dz.*ic$/u, [["ch", "C"], ["c", "C"], ["dz", "dz"], ["j", "Y"], ...LATIN]],
  // Balkan likewise: dz is j.
  [/dz(?!h)/u, [["dz", "J"], ...LATIN]],
  // Two letters that look like one digraph: Is-hak, Maz-hari, Lak-hal, Ebad-zada.
  [
    /(?<=[a-z])(?:[szkgdt]h(?=[aeiou])|dz|ts)/u,
    LATIN.filter(([text]) => !["sh", "zh", "kh", "gh", "dh", "th", "dz", "ts"].includes(text)),
  ],
  // Turkish: c is j; Kurdish and Uzbek write x for kh.
  [/c(?!h|k)/u, [["ch", "C"], ["sh", "S"], ["kh", "X"], ["c", "J"], ...LATIN]],
  // French: c is s before e, i and y, and where a cedilla was lost.
  [/c(?![hk])/u, [["ch", "S"], ["c", "s"], ...LATIN]],
  // Turkish without its marks: after a voiceless letter c is ch.
  [/[fkpt]c[aeiou]/u, [["oe", "o"], ["ue", "u"], ["c", "C"], ...LATIN]],
  // French and English, where c is s before e, i and y and k elsewhere: Cédric, Clancy.
  [/c[eiy].*c(?![eiyh])|c(?![eiyhk]).*c[eiy]/u, [["ce", "se"], ["ci", "si"], ["cy", "si"], ...LATIN]],
  // German: st and sp that begin a word.
  [/^s[tp]/u, [["st", "St"], ["sp", "Sp"], ...LATIN]],
  // French: rh is gh.
  [/rh/u, [["rh", "G"], ...LATIN]],
  // Somali: c is the ayn, x the deep h.
  [
    /^c[aeiou]|x|c(?:aa|ii|uu)|([aiu])c\1/u,
    [["kh", "X"], ["sh", "S"], ["dh", "d"], ["icii", "ai"], ["c", ""], ["x", "h"], ...LATIN],
  ],
  // Somali ends a word in n for m: Kariin, Xakiin, Abdikarin.
  [
    /(?:aa|ii)n$|^%.+in$/u,
    [
      ["aan", "am"],
      ["iin", "im"],
      ["in", "im"],
      ["kh", "X"],
      ["sh", "S"],
      ["dh", "d"],
      ["c", ""],
      ["x", "h"],
      ...LATIN,
    ],
  ],
  // English: x is ks.
  [/x/u, [["x", "ks"], ...LATIN]],
  // Dutch and Indonesian: oe is u, sy and sj are sh, tj is ch, ts is th.
  [/oe|tj|sj|sy|ts/u, [["oe", "u"], ["sj", "S"], ["sy", "S"], ["tj", "C"], ["ts", "T"], ["dz", "D"], ...LATIN]],
  // German, Polish and Balkan: j is y.
  [/(?<!d)j/u, [["dsch", "J"], ["sch", "S"], ["dj", "J"], ["j", "Y"], ...LATIN]],
]

/** Endings and vowels of French, Spanish and English that are not heard as they are written, and how a hand would write what is heard. */
export const RESPELT: readonly (readonly [written: RegExp, heard: string])[] = [
  // Russian: Hajji and the families called after him.
  [/(?:g|kh)adzhi/u, "haji"],
  // Turkmen: Hudayberdi is Khudayberdi.
  [/^hud(?=[ao])/u, "khud"],
  // Swahili writes the deep s and t of Arabic with a w: Swaleh, Twahir.
  [/(?<=^[st])w(?=a)/u, ""],
  [/(?<=..)(?:eaux?|aul?[dtx]|auds|auts)$/u, "o"],
  [/(?<=..[^aeiou]o)ts?$/u, ""],
  [/(?<=...[aeio]n|..ar|..er)ts?$/u, ""],
  [/(?<=..)ois$/u, "oua"],
  [/(?<=..(?:ll|nn|rr|tt)e)t$/u, ""],
  [/(?<=..[^aeiou])iers?$/u, "iye"],
  [/(?<=..(?:[amndr]|[gq]u)e)z$/u, "th"],
  [/(?<=^[^aeiou]{1,3})a(?=[^aeiouhy]es?$)/u, "ai"],
]

/** The lenient class of each letter for keys; letters that are not listed (vowels, weak letters) fall away. */
export const KEY_CLASS: Readonly<Record<string, string>> = {
  q: "k",
  k: "k",
  g: "k",
  G: "k",
  X: "k",
  x: "S",
  R: "k",
  C: "S",
  S: "S",
  J: "J",
  j: "J",
  T: "s",
  D: "z",
  V: "z",
  Z: "z",
  s: "s",
  c: "s",
  Q: "s",
  z: "z",
  K: "z",
  t: "t",
  "6": "t",
  d: "t",
  b: "b",
  p: "b",
  f: "f",
  m: "m",
  n: "n",
  l: "l",
  r: "r",
  "%": "%",
  "@": "@",
  "&": "&",
}

/** Latin letters with marks whose sound is not that of the bare letter; all others lose their mark. */
export const MARKED: Readonly<Record<string, string>> = {
  ş: "sh",
  š: "sh",
  ș: "sh",
  ç: "ch",
  č: "ch",
  ć: "ch",
  ž: "zh",
  ǧ: "j",
  ğ: "gh",
  ġ: "gh",
  ḫ: "kh",
  ı: "i",
  ß: "ss",
  đ: "dj",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  ð: "dh",
  þ: "th",
  ə: "a",
}

/** Of these, what is left where a hand or a keyboard has no marks. */
export const ASCII_OF: Readonly<Record<string, string>> = {
  ş: "s",
  š: "s",
  ș: "s",
  ç: "c",
  č: "c",
  ć: "c",
  ž: "z",
  ǧ: "g",
  ğ: "g",
  ġ: "g",
  ḫ: "h",
  đ: "d",
  ð: "d",
  ə: "e",
}

/** Cyrillic letters of Russian, Tajik, Uzbek, Kazakh, Azeri, Ukrainian, Serbian, Macedonian and of the Caucasus, and дж, as Latin registers of the same people write them. */
export const CYRILLIC_LETTERS =
  "джj аa бb вv гg ґg ғgh дd еe ёyo єye жzh җj зz иi іi їi йy ӣi кk қq лl мm нn ңng оo өo пp рr сs тt уu ӯu үu ұu ўo фf хkh ҳh һh цts чch ҷj шsh щshch ъ ыi ь эe әa юyu яya јj љlj њnj ђdj ћch џdzh ѓgj ќkj ѕdz ҝg ҹj ҙz ҫs ҡk ҕgh ҥng ӕa ӏ"
