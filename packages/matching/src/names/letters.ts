/**
 * The skeleton alphabet: one ASCII byte per sound class. Written from general knowledge of the scripts
 * and of French, German, Turkish and English spelling conventions; the costs were set by hand.
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
  "kq55 kg15 gG25 gJ30 gq45 Gq60 GX70 Xx10 Sx10 Hh45 sc45 sT45 cT55 zD45 zZ45 zV55 DZ40 VZ35 Dd45 Kz5 KJ20 KX40 QC10 Qs15 QT30 jJ40 jz40 Rj5 Rg5 CS50 CJ40 t660 pb25 tT45 bt65 bn70 nt70 by70 nT70 JH65 JX65 HX55 rz60 Ss60 cV60 6Z60 3G60 fq65 A320 A225 EA0 E320 E225 yE90 wE95 hE60 y230 w230 hA60 ht50 3220 yA90 wA95 wy90"
const CROSS_COSTS =
  "qk5 qg25 qG20 kq10 kg40 kC60 gk40 gG15 gJ40 Gg10 Gq15 Gk40 Gr60 Xk25 Xh20 XC30 XG50 xS0 xX0 xh30 Hh0 HX25 hX40 SC5 Ss30 SX45 CS5 CJ35 Cs45 Jg15 JG40 Jz40 JY50 JC30 jJ0 jz10 jS40 Ts5 Tt15 Dz5 Dd15 DT35 Vd5 VD0 Vz5 Zz0 ZD0 Zd15 ZT35 sS45 sT40 sz45 cs0 cS50 cz50 cT45 Qs0 QC10 QS20 Qz35 zs45 zJ45 zD25 Kz0 KJ15 Kd35 td40 tT25 6t0 6T20 6d40 dt40 dD20 bp30 bW40 pb30 pf40 fW40 fp40 wW0 wu0 wo0 wa55 we55 wb45 wf45 wi45 yY0 yi0 ye5 ya45 yu60 mn70 Aa0 Ae20 Ai45 Ao25 Au45 AW60 AY60 Ea0 Ee0 Ei3 Eo3 Eu6 EY30 3a5 3e5 3i5 3o5 3u10 2a0 2e0 2i0 2u5 RJ0 Rg0 RG0 ha10 he10 ht60"

/** Cost of dropping a letter, in hundredths, by mode; consonants that are not listed cost 100. */
const DROPS: Readonly<Record<Mode, Readonly<Record<string, number>>>> = {
  LL: { a: 20, e: 20, i: 22, o: 25, u: 25, h: 32, W: 45, Y: 25, "%": 115, "@": 90, "&": 90 },
  AA: { "2": 10, A: 95, E: 95, w: 95, y: 95, "3": 95, h: 80 },
  AL: {
    a: 10,
    e: 10,
    i: 12,
    o: 14,
    u: 14,
    h: 30,
    H: 50,
    W: 40,
    Y: 25,
    A: 40,
    E: 40,
    w: 60,
    y: 60,
    "3": 4,
    "2": 2,
    "%": 115,
    "@": 90,
    "&": 90,
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
