/**
 * Words of a place cell that say what kind of place the name beside them is, and letters that hands write for one another in names of
 * places, all in folded form (`foldText`). Dari and Arabic write such a word before the name, Pashto after it, Latin hands either way.
 * Written from common usage of Dari, Pashto, Arabic and English lists; no source was copied.
 */

/** Words for a province; like those for a district and the links they part the names of a cell. */
export const PROVINCE_KINDS = `
ولایت ولایات ولایه استان محافظه صوبه province provinces governorate wilayat welayat velayat vilayat wilaya wilayah muhafaza suba ostan region agency ایجنسی
prov provinz provincie provincia provins gouvernement gouvernorat gouvernoraat guvernement governatorato gobernacion mohafazat muhafazat mohafaza`

/** Words for a district. */
export const DISTRICT_KINDS = `
ولسوالی اولسوالی ولوسوالی علاقداری مدیریه المدیریه مدیریت قضا القضا قضاء القضاء منطقه ضلع district districts agency qada qadaa mantiqa mintaqa
wuleswali woleswali wuluswali woluswali wolaswali wulaswali wuleswaly woleswaly uluswali oluswali ulaswali olaswali uleswali oleswali
walaswali waleswali wlaswali alaqadari zila mudiriya mudiriyah mudiria cercle commune arrondissement departement department
محلیه المحلیه mahaliya mahalia locality localite subprefecture canton
قەزا قەزای ناحیەی پارێزگا پارێزگای distt tehsil tahsil taluka ps thana تهانه تحصیل rayon raion kabupaten kecamatan upazila wereda woreda opcina opstina bezirk kreis distrikt distrito distretto caza kaza lga degmada`

/** What links a name to the word for its kind. */
export const KIND_LINKS = "د در از په کی of in the from"

/** Words for a village: the name beside one is a village's. */
export const VILLAGE_KINDS = `
قریه القریه قشلاق کلی کلیوال دهکده village qarya qaria qariya qaryah karya kalay kaly kelay kalai qishlaq qeshlaq
گوند گوندی گاؤں گاوں موضع حله vill moza mouza gund gunde selo aul desa dorf dorp tuulada`

/** Those of them, and words for a quarter, that stand before the name in Arabic and Dari; at the end of what is written the name stands before. */
export const LEADING_VILLAGE_KINDS = "قریه القریه قشلاق دهکده حله حی الحی محله المحله حاره الحاره"

/** Words for what people are taken at or brought to: the name beside one is the place's. */
export const SPOT_KINDS = `
جبهه الجبهه محور نقطه النقطه حاجز الحاجز سیطره السیطره تفتیش مخیم المخیم معسکر المعسکر کمپ کمپی اردوگاه پوسته پاسگاه بازگە بازگەی
checkpoint checkpost check cp front camp post bazaar bazar بازار market marche axe barrage blokpost kontrollpunkt kontrollposten strassensperre controlepost`

/** What a cell for the place of a capture says of somebody's own home: it is no place, and another's is another. */
export const OWN_HOME = `
home|house|at home|from home|from house|from his home|from her home|from their home|from his house|from her house|from their house|his house|her house|his home|at his house|own house|residence
من منزله|من بيته|من منزلها|من بيتها|من المنزل|من البيت|منزله|بيته|المنزل|البيت|في منزله|في بيته|من داره|داره
از خانه|از منزل|خانه|منزل|از خانه اش|از منزلش|گھر سے|اپنے گھر سے|گھر|د کور نه|له کوره|له کور څخه|کور
domicile|a domicile|a son domicile|son domicile|au domicile|chez lui|chez elle|maison|a la maison|evinden|evi|evde|из дома|дома|zu hause|de su casa|en su casa|casa|rumah|di rumah|nyumbani`

/** Words for a part of a town, with its number. */
export const WARD_KINDS = "ناحیه الناحیه حوزه nahia nahiya naheya nahya nahiyah ward pd"

/** Words for a town or a centre: beside a province they name its centre. */
export const CENTRE_KINDS =
  "مرکز مرکزی شهر ښار مدینه markaz markazi merkez centre center city shahr shahar shar town stadt stad ville ciudad المدینه"

/** Ezafe, article and "and" standing alone between the words of a name. */
export const PLACE_LINKS = "e i ye yi y ul us al wa va aw o u و او"

/** What Latin hands write of one sound, in the order in which it is folded; `^`: at the beginning of a word, `$`: at its end. */
export const LATIN_PLACE_SOUNDS: readonly (readonly [written: string, sound: string])[] = [
  ["dsch", "j"],
  ["tsch", "ch"],
  ["sch", "sh"],
  ["^ch[ae]h?a?r(?=.)", "char"],
  ["(?<=..)[ae]h$", "a"],
  ["oo|ou", "u"],
  ["ee", "i"],
  ["au|ow", "aw"],
  ["[ey]", "i"],
  ["o", "u"],
  ["ph", "f"],
  ["zh", "j"],
  ["gh", "g"],
  ["ck|q", "k"],
  ["v", "w"],
]

/** The same for Dari and Pashto hands. */
export const ARABIC_PLACE_SOUNDS: readonly (readonly [written: string, sound: string])[] = [
  ["^چهار(?=.)", "چار"],
  ["[ټط]", "ت"],
  ["ډ", "د"],
  ["ړ", "ر"],
  ["ڼ", "ن"],
  ["ښ", "ش"],
  ["[ځذضظ]", "ز"],
  ["څ", "چ"],
  ["ږ", "ژ"],
  ["[ثص]", "س"],
  ["ح", "ه"],
  ["ء", ""],
]

/**
 * What an Arabic keyboard has for the letters of Dari and Pashto that it lacks, in folded form: a kaf without its stroke, and of the others
 * either of two. How Arabic itself spells such a sound (ghain or jeem for gaf) stands with the names that are spelt so.
 */
export const ARABIC_KEYBOARD_PLACE_LETTERS: readonly Readonly<Record<string, string>>[] = [
  { گ: "ک", پ: "ب", چ: "ج", ژ: "ز" },
  { گ: "ک", پ: "ب", چ: "ش", ژ: "ج" },
]
