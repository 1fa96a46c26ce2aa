import type { ColumnMeaning } from "../recognise-column.ts"

/** What phrases mean. */
export type Phrases = readonly (readonly [ColumnMeaning, string])[]

/**
 * Headings of church books in Latin and Polish, of Ukrainian and Russian offices, of East Africa, Indonesia, Central Europe, the Balkans, Greece and Finland that
 * hold a word which says something else by itself: they are looked for before all others. Written from general knowledge of such columns.
 */
export const PARTICULAR: Phrases = [
  // Names of others, and other names of the person.
  ["word", "imię z bierzmowania|imię bierzmowane|imię do bierzmowania|nomen confirmationis|nomen in confirmatione"],
  ["word", "cognomen matris|nazwisko matki|nazwisko rodowe matki|nazwisko panieńskie matki|cognomen uxoris"],
  ["word", "дівоче прізвище|прізвище при народженні|прізвище до шлюбу|фамилия при рождении|фамилия до брака"],
  [
    "word",
    "rodné příjmení|rodné meno|djevojačko prezime|devojačko prezime|születési név|leánykori név|γένος|моминско име",
  ],
  [
    "text",
    "patrini|patrinus|levantes|testes|testis|chrzestni|rodzice chrzestni|świadek|świadkowie|ojciec chrzestny|matka chrzestna|kmotři|kmotrovia|kumovi|keresztszülők|обряд вчинив|восприємники|хрещені|восприемники|свідки|свидетели|поручители",
  ],
  [
    "text",
    "parentes|rodzice|imiona rodziców|rodiče|rodičia|roditelji|szülők|батьки|родители|родители ребенка|orang tua|nama orang tua|ortu|wazazi|majina ya wazazi|γονείς|vanhemmat|родители",
  ],
  ["text", "nama kepala keluarga|kepala keluarga|голова сім ї|глава семьи|mkuu wa kaya|jina la mkuu wa kaya"],
  // Births and their places.
  ["place", "locus nativitatis|locus originis|miejsce ur|miejsce urodz|місце народження|місце народж|м народження"],
  ["place", "место рожд|м рождения|mjesto rođenja|mesto rođenja|místo narození|miesto narodenia|születési hely"],
  ["place", "τόπος γέννησης|syntymäpaikka|място на раждане|место на раѓање|tempat kelahiran|mahali alipozaliwa"],
  ["birth-year", "annus nativitatis|annus nascentis|рік народження|рік народж|р н|год рожд|г р|година народження"],
  ["birth-year", "godina rođenja|rok narození|rok narodenia|születési év|έτος γέννησης|syntymävuosi|година на раждане"],
  ["birth-date", "dies nativitatis|dies natalis|dies et mensis nativitatis|natus|nata|natus est|nata est"],
  ["birth-date", "дата народження|дата народж|дата нар|день народження|народився|народилась|д н|дн"],
  [
    "birth-date",
    "дата рожд|дата рожден|день рождения|родился|родилась|д р|дата на раждане|датум рођења|data ur|urodzony|urodzona",
  ],
  ["birth-date", "datum rođenja|datum narození|dátum narodenia|születési dátum|születési idő|szül dátum|szül idő"],
  [
    "birth-date",
    "ημερομηνία γέννησης|ημ γέννησης|syntymäaika|syntymäpäivä|tgl kelahiran|tarehe kuzaliwa|siku ya kuzaliwa",
  ],
  // Parents, whole and in parts.
  ["father-name", "nomen patris|pater|patris|ojciec|otac|ime oca|otec|jméno otce|apja neve|πατρώνυμο|όνομα πατρός"],
  [
    "father-name",
    "піб батька|ім я батька|батько|фио отца|имя отца|отец|име на бащата|isä|isän nimi|ayah|nama ayah kandung",
  ],
  [
    "mother-name",
    "nomen matris|mater|matris|majka|ime majke|jméno matky|anyja neve|μητρώνυμο|όνομα μητρός|äidin nimi|äiti",
  ],
  ["mother-name", "піб матері|ім я матері|мати|фио матери|имя матери|име на майката|ibu|jina la mama"],
  ["spouse-name", "uxor|maritus|coniux|coniunx|żona|mąż|manžel|manželka|suprug|supruga|házastárs neve|puoliso|σύζυγος"],
  ["spouse-name", "піб чоловіка|піб дружини|дружина|жена|муж|фио супруга|фио супруги|jina la mume|jina la mke|mwenzi"],
  // Whole names.
  [
    "full-name",
    "nomen et cognomen|cognomen et nomen|nazwisko i imię|imiona i nazwisko|nazwisko i imiona|nazwisko imię",
  ],
  [
    "full-name",
    "піб|п і б|піп|прізвище ім я|прізвище та ім я|прізвище і ім я|прізвище ім я по батькові|прізвище ініціали",
  ],
  [
    "full-name",
    "фамилия и имя|фамилия имя|имя и фамилия|фамилия инициалы|ім я та прізвище|ім я прізвище|повне ім я|полное имя",
  ],
  [
    "full-name",
    "jméno a příjmení|příjmení a jméno|meno a priezvisko|priezvisko a meno|ime i prezime|prezime i ime|teljes név",
  ],
  [
    "full-name",
    "ονοματεπώνυμο|име и презиме|име и фамилия|трите имена|koko nimi|sukunimi ja etunimi|name und vorname|nume si prenume",
  ],
  [
    "full-name",
    "jina la mgonjwa|jina la mteja|jina la mwanafunzi|jina la mtoto|jina la mwanachama|jina la mpiga kura|jina la mnufaika|jina la mhusika|majina kamili|majina yote|majina matatu|jina lote|jina na ukoo",
  ],
  [
    "full-name",
    "nama peserta|nama siswa|nama murid|nama anak|nama bayi|nama balita|nama warga|nama penduduk|nama pemilih|nama penerima|nama anggota|nama pekerja|nama karyawan|nama pegawai|nama korban|nama pengungsi|nama mahasiswa|nama nasabah|nama penuh|nama ktp|nama sesuai ktp",
  ],
  // Their parts.
  ["given-name", "по батькові|отчество|patronymic|patronimik|patronymikum|бащино име"],
  [
    "given-name",
    "nomen baptismi|nomen baptizati|nomen infantis|nomen proprium|imię na chrzcie|imię chrzestne|imię dziecka",
  ],
  [
    "given-name",
    "imiona|pierwsze imię|drugie imię|ім я|імя|власне ім я|křestní jméno|keresztnév|utónév|etunimi|etunimet",
  ],
  ["given-name", "majina mengine|majina ya kwanza|jina la kati|jina la ubatizo|nama kecil|nama baptis|nama tengah"],
  [
    "surname",
    "cognomen|прізвище|příjmení|priezvisko|prezime|презиме|vezetéknév|családnév|επώνυμο|επίθετο|sukunimi|nama marga",
  ],
  // Numbers of a house, a person, a card.
  [
    "street-number",
    "numerus domus|nrus domus|nr domus|numerus casae|domus|numer domu|číslo popisné|číslo domu|házszám",
  ],
  ["street-number", "номер будинку|будинок|кућни број|kućni broj|namba ya nyumba|talonumero|αριθμός οικίας"],
  [
    "identifier",
    "рнокпп|іпн|унзр|ідентифікаційний код|паспорт|номер паспорта|серія та номер паспорта|серия и номер паспорта",
  ],
  [
    "identifier",
    "jmbg|oib|rodné číslo|taj szám|személyi szám|αφμ|αμκα|henkilötunnus|егн|namba ya kitambulisho|kitambulisho",
  ],
  [
    "phone",
    "моб тел|мобільний|мобільний телефон|номер телефону|контактний телефон|мобильный|мобильный телефон|номер телефона|контактный телефон|тел|моб",
  ],
  [
    "phone",
    "namba ya simu|nambari ya simu|simu ya mkononi|namba za simu|no handphone|nomor handphone|no wa|nomor wa|no whatsapp",
  ],
  [
    "phone",
    "nomor telepon|no telepon|hp|telefonszám|telefonní číslo|telefónne číslo|broj telefona|τηλέφωνο|κινητό|puhelin",
  ],
  // Where somebody lived before, and lives now.
  [
    "place",
    "місце проживання до переміщення|попереднє місце проживання|звідки прибув|звідки прибула|прежнее место жительства",
  ],
  ["place", "откуда прибыл|населений пункт|насел пункт|населенный пункт|населённый пункт|miejsce zamieszkania|asal"],
  [
    "address",
    "місце проживання|зареєстроване місце проживання|місце реєстрації|адреса|вулиця|фактична адреса|адреса фактична",
  ],
  [
    "address",
    "место жительства|место проживания|место регистрации|адрес проживания|прописка|lakcím|bydliště|bydlisko|διεύθυνση|osoite",
  ],
  ["given-name", "roepnaam|roepnamen|rufname|rufnamen|kallenavn|tilltalsnamn|nom d usage courant|apodo usual"],
  [
    "word",
    "voorletters|voorletter|initialen|tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|namenszusatz|namenszusätze",
  ],
  [
    "place",
    "plz ort|plz wohnort|plz und ort|plz stadt|postcode plaats|postcode woonplaats|postcode en woonplaats|cp ville|code postal ville|code postal et ville|cp localidad|cp poblacion|cp ciudad|cap città|cap e città|cap comune|cap località|cep cidade|psč obec|kod pocztowy i miejscowość|postnr poststed|postnr ort|postadress",
  ],
  // The parts of an address that offices of Spain, France, Italy and Brazil keep apart.
  [
    "address",
    "nombre via|nombre de via|nombre de la via|nombre calle|nom de la voie|nom voie|libellé de la voie|libellé voie|nome via|denominazione via|nome da rua|nome logradouro|nome do logradouro|straßenname|straatnaam|nazwa ulicy",
  ],
  [
    "category",
    "tipo via|tipo de via|tipo de la via|type de voie|type voie|tipo logradouro|tipo de logradouro|tipo do logradouro|toponimo via",
  ],
  [
    "street-number",
    "num via|numero via|numero de via|número de la via|numero de voie|no voie|numéro voie|numero da casa",
  ],
]

/** What else they hold, looked for after all others. */
export const PLAIN: Phrases = [
  ["full-name", "nomen|név|όνομα|jméno|meno|ime|име|nimi|pangalan|magaca|suna"],
  [
    "age",
    "aetas|annorum|anni aetatis|вік|повних років|років|полных лет|věk|vek|starost|életkor|kor|ηλικία|ikä|възраст|miaka",
  ],
  ["sex", "sexus|стать|pohlaví|pohlavie|spol|nem|neme|φύλο|sukupuoli|jantina|jinsi"],
  [
    "place",
    "villa|pagus|locus|oppidum|parochia|habitatio|vicus|civitas|comitatus|wieś|wioska|parafia|okręg|gromada|przysiółek",
  ],
  ["place", "місто|громада|райцентр|місто село|obec|okres|kraj|općina|opština|mjesto|naselje|lakóhely|település|megye"],
  [
    "place",
    "πόλη|χωριό|δήμος|kunta|kotikunta|pitäjä|kylä|село град|kampung|kec|kel|kab|provinsi|padukuhan|pedukuhan|dukuh|rukun",
  ],
  ["place", "kaunti|tarafa|kitongoji|shehia|eneo|makazi|barangay|munisipyo|lalawigan|degmo|gobol|kauye|jiha"],
  [
    "category",
    "thorus|torus|religio|conditio|status|stan cywilny|stan|wyznanie|religia|zajęcie|громадянство|національність",
  ],
  [
    "category",
    "сімейний стан|професія|освіта|категорія|семейное положение|национальность|образование|категория|вероисповедание",
  ],
  [
    "category",
    "agama|status perkawinan|status kawin|pendidikan|golongan darah|kategori|shdk|status hubungan|dini|hali ya ndoa|kabila|uraia|elimu",
  ],
  ["category", "povolání|národnost|zanimanje|nacionalnost|foglalkozás|családi állapot|επάγγελμα|ammatti|siviilisääty"],
  ["row-id", "lp|nr actus|nrus actus|numerus actus|numerus currens|numerus serialis|nr aktu|numer aktu|nr porządkowy"],
  [
    "row-id",
    "п п|номер п п|порядковий номер|порядковый номер|no urut|nomor urut|redni broj|poř č|sorszám|α α|namba ya mfululizo",
  ],
  [
    "date",
    "dies baptismi|dies confirmationis|dies copulationis|dies mortis|dies|data chrztu|data bierzmowania|data ślubu|data zgonu|data zapisu",
  ],
  ["date", "дата|tarehe|tanggal|tgl|datum|dátum|ημερομηνία|päivämäärä|датум|petsa|taariikh"],
]
