/**
 * How words for streets are abbreviated in folded letters, and the words themselves; those that end a longer word stand with a hyphen
 * before them. Written from general knowledge of addresses and from the publicly known abbreviations of postal services (Deutsche Post, La
 * Poste, PTT, USPS Publication 28, Correos).
 */
export const STREET_WORDS: Readonly<Record<string, string>> = {
  // German, Dutch and Scandinavian: joined to the name as often as not.
  "-str": "strasse",
  "-pl": "platz",
  "-straat": "straat",
  // English.
  st: "street",
  rd: "road",
  ave: "avenue",
  av: "avenue",
  dr: "drive",
  ln: "lane",
  ct: "court",
  crt: "court",
  pde: "parade",
  cres: "crescent",
  cct: "circuit",
  hwy: "highway",
  sq: "square",
  blvd: "boulevard",
  // French.
  bd: "boulevard",
  boul: "boulevard",
  ch: "chemin",
  chem: "chemin",
  rte: "route",
  imp: "impasse",
  fg: "faubourg",
  fbg: "faubourg",
  // Spanish, Portuguese and Italian.
  c: "calle",
  cl: "calle",
  avda: "avenida",
  avd: "avenida",
  ctra: "carretera",
  pza: "plaza",
  plza: "plaza",
  pso: "paseo",
  r: "rua",
  trav: "travessa",
  corso: "corso",
  pzza: "piazza",
  vle: "viale",
  // Turkish.
  cad: "caddesi",
  cd: "caddesi",
  sk: "sokak",
  sok: "sokak",
  sokagi: "sokak",
  blv: "bulvari",
  bul: "bulvari",
  bulv: "bulvari",
  mah: "mahallesi",
  mh: "mahallesi",
  // Indonesian and Malay.
  jl: "jalan",
  jln: "jalan",
  gg: "gang",
  // Polish and Russian.
  ul: "ulica",
  al: "aleja",
  os: "osiedle",
  pr: "prospekt",
  per: "pereulok",
}
