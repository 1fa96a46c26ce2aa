/**
 * The skeleton alphabet: one ASCII byte per sound class. Written from general knowledge of the scripts
 * and of French, German, Turkish and English spelling conventions. The costs within a script were set by hand; those across scripts
 * by logistic regression over the alignments of name tokens with their nearest other tokens (google/transliteration, Apache-2.0,
 * and Wikidata, CC0; half of the tokens was held out), then scaled to the one threshold.
 * `%` stands for Abd-, `@` for -ullah, `&` for -uddin: each is one unit of a name, however it is joined or spelt.
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

/** Latin graphemes, longest first; single letters that are not listed stand for themselves. */
export const LATIN: readonly (readonly [string, string])[] = [
  ["dsch", "J"],
  ["tsch", "C"],
  ["sch", "S"],
  ["tch", "C"],
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

/** How two skeletons are compared: Latin with Latin, Arabic with Arabic (strict), across scripts (tolerant). */
export type Mode = "LL" | "AA" | "AL"

/** Substitution costs in hundredths: `pq:25`. Everything else costs 100. */
const LATIN_COSTS =
  "ae8 ei6 ai20 ou5 ao12 au35 iu40 eo25 eu30 io35 Wu5 Wo10 Yi5 Ye10 Ya30 kq5 qg20 qG15 gG10 kg40 kX30 Xh20 kG40 CS10 CX20 Ck40 CJ35 Ss30 SJ50 Jg20 Jz35 JY40 JC35 Tt15 Ts20 Dd15 Dz10 TD25 Tz35 sz40 zd35 td40 bp35 Wb40 Wf35 pf40 mn70 hX20 qX30"
const ARABIC_COSTS =
  "kq55 kg15 gG25 gJ30 gq45 Gq60 GX70 Xx10 Sx10 Hh45 sc45 sT45 cT55 zD45 zZ45 zV55 DZ40 VZ35 Dd45 Kz5 KJ20 KX40 QC10 Qs15 QT30 jJ40 jz40 Rj5 Rg5 CS50 CJ40 t660 pb25 tT45 bt65 bn70 nt70 by70 nT70 JH65 JX65 HX55 rz60 Ss60 cV60 6Z60 3G60 fq65 A320 A225 EA0 E320 E225 yE90 wE95 hE60 y230 w230 hA60 ht50 3220 yA97 wA97 wy97"
const CROSS_COSTS =
  "2a0 2e0 2i0 2u4 3a14 3e7 3i15 3o4 3u10 6T12 6d34 6t1 AW43 AY39 Aa6 Ae29 Ai48 Ao34 Au38 CJ24 CS4 Cs30 DT18 Dd4 Dz10 EY21 Ea2 Ee5 Ei1 Eo8 Eu8 Gg15 Gk31 Gq15 Gr42 HX16 Hh0 JC21 JG28 JY35 Jg1 Jz28 KJ10 Kd24 Kz0 QC7 QS14 Qs0 Qz24 RG0 RJ0 Rg0 SC6 SX29 Ss21 Ts18 Tt6 Tz62 VD3 Vd0 Vt67 Vz6 XC21 XG35 XJ66 Xh14 Xk21 ZD4 ZT27 Zd10 Zz3 bW26 bp15 cS35 cT34 cs4 cz36 dD14 dt33 fW18 fp27 gG10 gJ28 gk28 hX28 ha1 he8 hi63 ht36 jJ0 jS28 jz7 kC44 kX64 kg27 kq14 mn49 nm67 pb21 pf28 qG13 qg10 qk6 sS28 sT31 sz29 tT16 td30 wW0 wa52 wb30 we46 wf34 wi46 wo0 wu1 xS0 xX0 xh21 yY0 ya44 ye11 yi1 yu51 zD18 zJ31 zs25"

/** Cost of dropping a letter, in hundredths, by mode; consonants that are not listed cost 100. */
const DROPS: Readonly<Record<Mode, Readonly<Record<string, number>>>> = {
  LL: { a: 20, e: 20, i: 22, o: 25, u: 25, h: 32, W: 45, Y: 25, "%": 115, "@": 90, "&": 90 },
  AA: { "2": 10, A: 95, E: 95, w: 95, y: 95, "3": 95, h: 80 },
  AL: {
    "&": 60,
    "2": 0,
    "3": 13,
    "@": 63,
    A: 44,
    E: 31,
    H: 32,
    W: 39,
    Y: 22,
    a: 24,
    b: 67,
    e: 12,
    h: 46,
    i: 36,
    l: 63,
    m: 66,
    n: 58,
    o: 24,
    s: 61,
    t: 59,
    u: 18,
    w: 52,
    y: 58,
    "%": 115,
  },
}

/** How much of a word one letter is, in hundredths. */
const SHARES: Readonly<Record<Mode, Readonly<Record<string, number>>>> = {
  LL: { a: 35, e: 35, i: 35, o: 35, u: 35, h: 70, Y: 60, W: 80, "%": 40, "@": 40, "&": 40 },
  AA: { "2": 20, "%": 40, "@": 40, "&": 40 },
  AL: {
    a: 22,
    e: 22,
    i: 25,
    o: 25,
    u: 25,
    A: 45,
    E: 45,
    w: 70,
    y: 65,
    "3": 20,
    "2": 10,
    h: 70,
    Y: 60,
    "%": 40,
    "@": 40,
    "&": 40,
  },
}

/** A compiled cost table over bytes below 128. */
export interface Costs {
  readonly sub: Uint8Array
  readonly drop: Uint8Array
  readonly share: Uint8Array
}

function compile(mode: Mode, text: string): Costs {
  const sub = new Uint8Array(128 * 128).fill(100)
  const drop = new Uint8Array(128).fill(100)
  const share = new Uint8Array(128).fill(100)
  for (let i = 0; i < 128; i++) sub[i * 128 + i] = 0
  for (const [, x, y, cost] of text.matchAll(/(\S)(\S)(\d+)(?=\s|$)/gu)) {
    const [p, q, c] = [x!.charCodeAt(0), y!.charCodeAt(0), Number(cost)]
    // Across scripts the first letter is the Arabic one; within a script the table is symmetric.
    sub[p * 128 + q] = c
    if (mode !== "AL") sub[q * 128 + p] = c
  }
  for (const [letter, cost] of Object.entries(DROPS[mode])) drop[letter.charCodeAt(0)] = cost
  for (const [letter, part] of Object.entries(SHARES[mode])) share[letter.charCodeAt(0)] = part
  return { sub, drop, share }
}

/** The three cost tables. In `AL` the first skeleton is the Arabic-script one. */
export const COSTS: Readonly<Record<Mode, Costs>> = {
  LL: compile("LL", LATIN_COSTS),
  AA: compile("AA", ARABIC_COSTS),
  AL: compile("AL", CROSS_COSTS),
}

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
