import type { Phrases } from "./more-heading-words.ts"

/**
 * Headings of Czech and Slovak church books and levies, and of offices where Serbian, Bosnian, Croatian, Montenegrin and Slovene are written,
 * which hold a word that says something else by itself: looked for before all others. Cyrillic letters are folded to the same words. Written
 * from general knowledge of such columns.
 */
export const SLAVIC: Phrases = [
  [
    "word",
    "devojačko prezime majke|djevojačko prezime majke|rodné příjmení matky|devojačko|djevojačko|rođeno prezime|dekliški priimek|za svobodna|rodné priezvisko",
  ],
  [
    "text",
    "kmotr|kmotra|kmotr a svědci|svědci|svědek|bába|porodní bába|oddávající|křtil|kněz|krstný otec|krstná mati|kum|svjedoci|svedoci|botri|krstni kumovi",
  ],
  ["text", "starši|otec a matka|otac i majka|roditelji djeteta"],
  [
    "place",
    "místo nar|rodiště|rodisko|miesto nar|mesto rođ|mjesto rođ|opština rođenja|općina rođenja|kraj rojstva|zavičaj|domovská obec|domovská příslušnost|domovská príslušnosť|příslušný do obce",
  ],
  [
    "place",
    "nynější pobyt|místo pobytu|poslední pobyt|terajší pobyt|miesto pobytu|mesto stanovanja|mjesto stanovanja|mesto boravka|mjesto boravka|prebivalište|ranije prebivalište|boravište|prebivališče",
  ],
  ["birth-year", "rok nar|godina rođ|god rođ|god rođenja|godište|leto rojstva"],
  [
    "birth-date",
    "datum rođ|dat rođ|dan rođenja|datum i godina rođenja|rođen|rođena|rođen a|datum rojstva|rojen|rojena|datum nar|dat nar|den narození|narozen dne|narozena dne|narozen|narozena|nar dne|narodený|narodená",
  ],
  [
    "father-name",
    "jméno otcovo|otcovo jméno|meno otca|očevo ime|ime jednog roditelja|ime jednog od roditelja|ime roditelja|ime očeta|oče|име оца|отац",
  ],
  ["mother-name", "jméno matčino|matčino jméno|meno matky|majčino ime|ime matere|matere"],
  [
    "spouse-name",
    "ime supruga|ime supruge|bračni drug|jméno manžela|jméno manželky|ženich|nevěsta|meno manžela|nevesta",
  ],
  [
    "full-name",
    "ime in priimek|priimek in ime|prezime ime|ime prezime|příjmení jméno|jméno příjmení|jméno křtěnce|jméno brance|jméno zemřelého",
  ],
  ["given-name", "rodno ime|krštenica ime|křestní jméno dítěte"],
  ["surname", "priimek|příjm|prez"],
  [
    "street-number",
    "čís domu|č domu|č p|čp|č d|čís pop|popisné číslo|dům č|dům číslo|súpisné číslo|broj kuće|kuća br|kbr|kućni br|hišna številka",
  ],
  [
    "identifier",
    "matični broj|lična karta|broj lične karte|osobna iskaznica|broj pasoša|broj putovnice|občanský průkaz",
  ],
  [
    "row-id",
    "pořadové číslo|běžné číslo|číslo zápisu|poradové číslo|r br|rb|red br|redni br|broj kartona|br kartona|broj protokola",
  ],
  ["phone", "kontakt telefon|mobitel|mobilni telefon|br telefona"],
  [
    "address",
    "adresa smeštaja|adresa smještaja|adresa stanovanja|adresa boravka|smeštaj|smještaj|ulica i broj|улица и број|naslov",
  ],
]

/** What else they hold, looked for after all others. */
export const PLAIN_SLAVIC: Phrases = [
  [
    "category",
    "zaměstnání|zamestnanie|řemeslo|živnost|stav|rodinný stav|náboženství|náboženstvo|vyznání|státní příslušnost|štátna príslušnosť|lože|původ|srodstvo|srodstvo s nosiocem|srodstvo sa nosiocem|zanimanje|bračno stanje|bračni status|državljanstvo|vjeroispovijest|veroispovest|stručna sprema|školska sprema|poklic|zakonski stan|zemlja porekla|zemlja porijekla",
  ],
  [
    "place",
    "ves|město|mesto|dedina|osada|farnost|farnosť|fara|soudní okres|politický okres|okrug|srez|kotar|županija|kanton|entitet|grad|selo|občina|kraj|naselje|mesna zajednica|mjesna zajednica",
  ],
  ["age", "stáří|stár|stará|godine starosti|godina starosti|leta starosti"],
]
