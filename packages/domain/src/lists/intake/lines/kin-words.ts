/** Words for kin, in one table: lines and letters look for them to tell people apart, and remarks name relatives by them. */

/** Brothers, sisters and twins: one father is theirs. */
export const SIBLINGS =
  "brother|sister|twin|frère|frere|soeur|sœur|jumeau|jumelle|bruder|schwester|zwilling|zwillingsbruder|zwillingsschwester|hermano|hermana|gemelo|gemela|mellizo|melliza|irmão|irmã|gêmeo|gêmea"

/** Fathers, mothers, uncles, cousins and husbands: whoever is one is named before, and no one's child by it. */
export const ELDERS_AND_COUSINS =
  "père|mère|grand-père|grand-mère|beau-père|belle-mère|parent|oncle|tante|cousine?|mari|époux|father|mother|grandfather|grandmother|father-in-law|mother-in-law|uncle|aunt|cousin|husband|vater|mutter|grossvater|großvater|onkel|padre|madre|pai|mãe|esposo|marido"

/** Children, wives and whoever is kin by them. */
export const CHILDREN_AND_WIVES =
  "son|daughter|wife|widow|nephew|niece|grandson|granddaughter|half-brother|half-sister|stepson|son-in-law|brother-in-law|sister-in-law|fils|fille|femme|épouse|veuve|neveu|nièce|petit-fils|gendre|beau-frère|demi-frère|sohn|tochter|ehefrau|witwe|neffe|cousine|vetter|hijo|hija|esposa|sobrino|sobrina|primo|prima|cuñado|filho|filha|sobrinho|cunhado"

/** In Arabic script, before whom they are of; brothers, sisters and twins. */
export const ARAB_SIBLINGS = "شقيق[ةه]?|[أا]خ[وايت]?|[أا]خت|تو[أا]م"
/** The others. */
export const ARAB_KIN =
  "(?:[إا]?بن|[إا]بن[ةه]|بنت|[أا]بناء)\\s(?:عم|عم[ةه]|خال|خال[ةه]|[أا]خ|[أا]خت)|والد[ةه]?|جد[ةه]?|عم[ةه]?|خال[ةه]?|[إا]بن[ةه]?|نجل|حفيد[ةه]?|زوج[ةه]?|[أا]رمل[ةه]|صهر|نسيب|عديل|قريب|رفيق|صديق"
/** With the word for his or her at the end: `شقيقه أحمد`. */
export const ARAB_HIS =
  "(?:شقيق|شقيقت|[أا]خ[ويا]|[أا]خت|تو[أا]م|(?:[إا]?بن|بنت)\\s(?:عم|عمت|خال|خالت|[أا]خي|[أا]خت)|والد|والدت|[أا]ب[ويا]|عم|خال|[إا]بن|[إا]بنت|زوجت|زوج|حفيد|صهر|قريب|رفيق|صديق)ها?"

/** In Persian. */
export const PERSIAN_SIBLINGS = "برادر|خواهر|همزاد|دو\\s?قلو"
/** The others. */
export const PERSIAN_KIN =
  "(?:پسر|دختر|بچ[هۀ])\\s?(?:کاکا|ماما|عمو|عمه|خاله|دایی|عم|خال)|پدر|مادر|پسر|دختر|همسر|شوهر|خانم|کاکا|ماما|عمو|عمه|خاله|دایی|خسربره|خسر|داماد|نواس[هۀ]|نو[هۀ]|برادرزاد[هۀ]|خواهرزاد[هۀ]|یازن[هۀ]|باجه|دوست|رفیق"

/** In Pashto, behind whom they are of: `د محمود ورور`. */
export const PASHTO_SIBLINGS = "ورور|خور|غبرګون[یيى]|غبرګی"
/** The others. */
export const PASHTO_KIN =
  "د\\s(?:تره|ماما|خاله|ترور|عمه)\\s(?:زو[یيى]|لور)|پلار|مور|زو[یيى]|لور|تره|ماما|ترور|تربور|وراره|ورېره|خوري[یيى]|خورز[هی]|مېړه|خاوند|مېرمن|ښځه|اوښی|زوم|نیکه|لمسی|ملګری"

/** In Urdu, behind whom they are of: `محمود کا بھائی`. */
export const URDU_SIBLINGS = "بھائی|بہن"
/** The others, with what makes a cousin of a brother. */
export const URDU_KIN =
  "(?:(?:چچا|ماموں|پھوپھی|پھپھی|خالہ|تایا)\\s?زاد(?:\\s(?:بھائی|بہن))?)|والدہ?|باپ|ماں|بیٹ[اےی]|چچا|ماموں|کزن|شوہر|بیوی|بھتیجا|بھانجا|داماد|سالا|بہنوئی|دوست|رشتہ\\sدار"

/** In Turkish, behind whom they are of, or before a name: his brother. */
export const TURKISH_SIBLINGS = "(?:ikiz\\s)?kardeşi|ağabeyi|abisi|ablası|ikizi"
/** The others. */
export const TURKISH_KIN =
  "oğlu|kızı|babası|annesi|amcası|dayısı|yeğeni|torunu|damadı|kuzeni|eşi|kayınbiraderi|amcaoğlu"

/** In Somali, Kurmanji, Swahili and Hausa, before whom they are of: `walaalkii`, `birayê`, `kaka wa`, `ƙanin`. */
export const BEFORE_SIBLINGS =
  "walaal(?:k[ai]|kii|kiis|keed|ka)?|walaash(?:ii|iis|eed)|mataan(?:ka|ki|kii|kiis)?|birayê|birakî|xwişka|xweha|cêwiyê|hevcêwiyê|(?:ndugu|kaka|dada|pacha)\\s(?:wa|yake)|(?:[ɗd]an|['’]?[yƴ]ar)\\s?['’]?uwa[nr]|[ƙk]an(?:in|war)|yaya(?:n|r)|tagwayen"
/** The others. */
export const BEFORE_KIN =
  "wiil(?:ka|kii|kiisa)|inan(?:ka|kii|kiisa)|gabadh(?:a|iisa)|aabbah(?:a|iis)|aabbihii|hooyadii|adeer(?:ka|kii|kiis)|abti(?:ga|gii|giis)|ina-?\\s?(?:adeer|abti)(?:ka|kii)?|xaas(?:ka|kii|kiisa)|kurê|keça|bavê|dayika|apê|xalê|pismamê|kurapê|kurmamê|jina|mêrê|hevjîna|(?:mtoto|mwana|baba|mama|mke|mume|binamu|mjomba|shemeji)\\s(?:wa|yake)|matar|mahaifin|kawun"
