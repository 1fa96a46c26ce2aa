import type { Phrases } from "./more-heading-words.ts"

/**
 * Headings of voters' rolls, registers and schools in Irish, Scots Gaelic, Welsh and Breton which hold a word that says something else by
 * itself: looked for before all others. Written from general knowledge of such columns.
 */
export const CELTIC: Phrases = [
  [
    "word",
    "sloinne roimh phósadh|sloinne breithe|sloinne na máthar roimh phósadh|sloinneadh ro phòsadh|cyfenw cyn priodi|cyfenw morwynol|enw morwynol",
  ],
  [
    "email",
    "seoladh ríomhphoist|ríomhphost|r phost|seòladh puist d|post dealain|post d|cyfeiriad e bost|cyfeiriad ebost|ebost|chomlec h postel",
  ],
  [
    "identifier",
    "uimhir phearsanta seirbhíse poiblí|uimhir psp|uimh psp|uimhir aitheantais|uimh aitheantais|àireamh àrachais nàiseanta|rhif yswiriant gwladol|rhif gig|rhif adnabod",
  ],
  [
    "place",
    "áit bhreithe|áit na breithe|ionad breithe|contae breithe|àite breith|àite breithe|àite a bhreith|man geni|lle geni|man genedigaeth|lec h ganedigezh",
  ],
  [
    "birth-year",
    "bliain bhreithe|bliain na breithe|bliadhna breith|bliadhna bhreith|blwyddyn geni|blwyddyn eni|bloaz ganedigezh",
  ],
  [
    "birth-date",
    "dáta breithe|dáta na breithe|lá breithe|dáta breith|ceann là breith|ceann latha breith|latha breith|là breith|deit breith|dyddiad geni|dyddiad genedigaeth|deiziad ganedigezh",
  ],
  ["father-name", "ainm an athar|ainm athar|sloinne an athar|ainm an athair|enw r tad|enw tad|enw ei dad|anv an tad"],
  ["mother-name", "ainm na máthar|ainm máthar|ainm màthar|ainm a mhàthar|enw r fam|enw mam|enw ei fam|anv ar vamm"],
  [
    "spouse-name",
    "ainm an chéile|ainm céile|fear céile|bean chéile|ainm cèile|ainm a chèile|enw r priod|enw priod|enw r gŵr|enw r wraig",
  ],
  [
    "full-name",
    "ainm iomlán|ainm agus sloinne|sloinne agus ainm|ainm an toghthóra|ainm an pháiste|ainm an linbh|ainm an dalta|ainm an othair|ainm an iarratasóra|ainm gach duine|ainm slàn|làn ainm|ainm gu lèir|ainm is sloinneadh|ainm an neach bhòtaidh|enw llawn|enw a chyfenw|enw r etholwr|enw r pleidleisiwr|enw r plentyn|enw r disgybl|enw r claf|enw pob person|anv klok|anv hag anv familh",
  ],
  [
    "given-name",
    "céadainm|céadainmneacha|céad ainm|réamhainm|réamhainmneacha|ainm baiste|túsainm|meánainm|ainmneacha baiste|ciad ainm|a chiad ainm|ainm baistidh|ainm meadhanach|enw cyntaf|enwau cyntaf|enw bedydd|enwau bedydd|blaenenw|enw canol|enwau eraill|enw bach|anv bihan|anvioù bihan",
  ],
  ["surname", "sloinne|sloinnte|ainm deiridh|ainm teaghlaigh|sloinneadh|cyfenw|enw teuluol|enw olaf|anv familh"],
  ["street-number", "uimhir tí|uimh tí|uimhir an tí|àireamh taighe|àireamh an taighe|rhif tŷ|rhif y tŷ|niverenn an ti"],
  ["postcode", "éirchód|cód poist|postchód|còd puist|còd phuist|cod post|kod post"],
  [
    "phone",
    "uimhir ghutháin|uimh ghutháin|uimhir theileafóin|guthán|guthán póca|fón póca|teileafón|àireamh fòn|fòn làimhe|rhif ffôn|ffôn symudol|ffôn|niverenn bellgomz|pellgomz",
  ],
  [
    "place",
    "baile poist|baile fearainn|áit chónaithe|gnáthchónaí|toghroinn|toghcheantar|paróiste|contae|barúntacht|àite fuirich|sgìre|siorrachd|paraiste|man preswylio|plwyf|pentref",
  ],
  [
    "category",
    "stádas pósta|stádas sibhialta|náisiúntacht|saoránacht|slí bheatha|gairm bheatha|gaol leis an gceann teaghlaigh|reiligiún|creideamh|inbhe pòsaidh|nàiseantachd|dreuchd|statws priodasol|cyflwr priodasol|cenedligrwydd|galwedigaeth|perthynas â r penteulu|crefydd|enwad",
  ],
]

/** What else they hold, looked for after all others. */
export const PLAIN_CELTIC: Phrases = [
  ["full-name", "ainm|enw|anv"],
  ["father-name", "athair|tad"],
  ["mother-name", "máthair|màthair|mam"],
  ["spouse-name", "céile|cèile"],
  ["age", "aois|aois i mblianta|oed|oedran|oad"],
  ["sex", "gnéas|inscne|gnè|gnèitheas|rhyw|rhywedd|reizh"],
  [
    "address",
    "seoladh|seoladh baile|seòladh|seòladh dachaigh|cyfeiriad|cyfeiriad cartref|sráid|sràid|stryd|heol|chomlec h",
  ],
  ["place", "baile|cathair|cúige|ceantar|dúiche|eilean|tref|dinas|sir|ardal|kêr|kumun"],
  ["category", "gairm|gaol|teanga|cànan|swydd|perthynas|iaith"],
  ["date", "dáta|dyddiad|ceann là|deiziad"],
]
