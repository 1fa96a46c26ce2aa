/**
 * What letters cost across scripts by general knowledge of both orthographies, before anything was learnt: `fit-letters.ts` begins
 * here. What is not listed costs 100 and stays dear: how much a listed edit costs is learnt, hardly which letters may be written for
 * each other. The form is that of `resources/letter-costs.ts`.
 */

/** To read one letter as another, the Arabic one first. */
export const COSTS_BY_HAND = `
qk5 qg25 qG20 kq10 kg40 kC60 gk40 gG15 gJ40 Gg10 Gq15 Gk40 Gr60 Xk25 Xh20 XC30 XG50 xS0 xX0 xh30 Hh0 HX25 hX40 SC5 Ss30 SX45
CS5 CJ35 Cs45 Jg15 JG40 Jz40 JY50 JC30 jJ0 jz10 jS40 Ts5 Tt15 Dz5 Dd15 DT35 Vd5 VD0 Vz5 Zz0 ZD0 Zd15 ZT35 sS45 sT40 sz45 cs0
cS50 cz50 cT45 Qs0 QC10 QS20 Qz35 zs45 zJ45 zD25 Kz0 KJ15 Kd35 td40 tT25 6t0 6T20 6d40 dt40 dD20 bp30 bW40 pb30 pf40 fW40 fp40
wW0 wu0 wo0 wa55 we55 wb45 wf45 wi45 yY0 yi0 ye5 ya45 yu60 mn70 Aa0 Ae20 Ai45 Ao25 Au45 AW60 AY60 Ea0 Ee0 Ei3 Eo3 Eu6 EY30 3a5
Ie5 Ii0 Ia45 3e5 3i5 3o5 3u10 2a0 2e0 2i0 2u5 RJ0 Rg0 RG0 ha10 he10 ht60`

/** To leave a letter out. */
export const DROPS_BY_HAND: Readonly<Record<string, number>> = {
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
}
