import type { Field, SensitiveColumn } from "../fields.ts"

/**
 * Headings of lawyers, relief agencies and families abroad in German, Dutch and the languages of Scandinavia, one line a language: German; Dutch; Swedish,
 * Norwegian and Danish. Written from general knowledge of such lists.
 */
export const NORTHERN = {
  name: `vorname|vornamen|rufname|vor und nachname|vor und zuname|vor und familienname|name vorname|nachname vorname|familienname vorname|vollständiger name|name des gefangenen|name des häftlings|name der person|name des vermissten|name des inhaftierten|namen|name in lateinischer schrift
    |voornaam|voornamen|roepnaam|volledige naam|naam en voornaam|voor en achternaam|naam van de gevangene|naam gedetineerde|naam van de vermiste
    |namn|navn|förnamn|fornavn|tilltalsnamn|fullständigt namn|fullt navn|fulde navn|för och efternamn|for og etternavn|fangens navn|fångens namn`,
  father: `vater|vatername|vatersname|name des vaters|vorname des vaters|sohn von|sohn des
    |vader|naam vader|naam van de vader|vadersnaam|zoon van
    |far|fars namn|fars navn|faderns namn|faders navn|son till|sønn av|søn af`,
  grandfather: `großvater|name des großvaters|großvatersname
    |grootvader|naam grootvader|naam van de grootvader
    |farfar|farfars namn|farfars navn|bestefar|bestefars navn|bedstefar`,
  husband: `ehemann|name des ehemannes|gatte|echtgenoot|man van|make|ektemann|ægtefælle`,
  tribe: `nachname|familienname|zuname|stamm|sippe|familienname stamm|nachname stamm
    |achternaam|familienaam|stam|clannaam|achternaam stam
    |efternamn|etternavn|efternavn|släktnamn|stamme|klan|stam klan`,
  alias: `spitzname|rufname kampfname|kampfname|deckname|genannt|auch bekannt als|bijnaam|schuilnaam|ook bekend als|smeknamn|kallenavn|tilnavn|alias kampnavn`,
  sex: `geschlecht|geslacht|kön|kjønn|køn`,
  birth: `geburtsdatum|geburtsjahr|geburtstag|geboren|geboren am|geb datum|geb jahr|geb am|geb|jahrgang|jg
    |geboortedatum|geboortejaar|geboren op|geb dat
    |födelsedatum|födelseår|född|fødselsdato|fødselsår|født|fødeår|födelsedag`,
  age: `alter|alter jahre|alter in jahren|alter damals|alter bei festnahme|alter bei der festnahme|alter bei verhaftung|damaliges alter|ungefähres alter
    |leeftijd|leeftijd bij arrestatie|leeftijd bij aanhouding|leeftijd toen|leeftijd jaren
    |ålder|ålder vid gripandet|alder ved pågripelse|alder ved anholdelse`,
  province: `provinz|gouvernement|bundesstaat|heimatprovinz|herkunftsprovinz|herkunft|herkunftsort|heimatort|wohnort|heimat|stammt aus|aus|person aus|wohnhaft in
    |provincie|gouvernoraat|herkomst|herkomstplaats|woonplaats|afkomstig uit
    |provins|län|hemort|hemtrakt|hjemsted|hjemsted provins|bosted|bopæl|kommer från|kommer fra`,
  district: `distrikt|bezirk|kreis|landkreis|stadtteil|herkunftsbezirk|regio|wijk|distrikt kommun|kommun`,
  village: `dorf|heimatdorf|ortschaft|ort dorf|dorp|by|landsby|landsbyen`,
  nationality: `staatsangehörigkeit|nationalität|staatsbürgerschaft|nationaliteit|nationalitet|medborgarskap|statsborgerskap|statsborgerskab`,
  documentNumber: `ausweisnummer|ausweis nr|personalausweis|passnummer|pass nr|reisepass|reisepassnummer|identiteitsnummer|paspoortnummer|passnummer pass|passnr|personnummer`,
  unit: `einheit|truppe|brigade einheit|eenheid|enhet|enhed`,
  rank: `dienstgrad|funktion|beruf|beroep|functie|yrke|stilling|funktion stilling`,
  captureDate: `festnahme|festnahme am|datum der festnahme|festnahmedatum|tag der festnahme|festgenommen|festgenommen am|verhaftet|verhaftet am|verhaftung|verhaftungsdatum|datum der verhaftung|in haft seit|haft seit|inhaftiert seit|gefangen seit|gefangennahme|datum der gefangennahme|verschwunden am|verschwunden seit|vermisst seit|entführt am|verschleppt am|datum der entführung
    |arrestatie|arrestatiedatum|datum arrestatie|datum van arrestatie|aangehouden op|gearresteerd op|datum aanhouding|opgepakt op|vast sinds|vermist sinds|verdwenen op|ontvoerd op
    |gripen|gripen den|gripandet|datum för gripandet|arresterad|pågrepet|pågrepet den|arrestert|dato for pågripelse|anholdt|anholdt den|anholdelsesdato|fängslad sedan|fengslet siden|fængslet siden|försvunnen sedan|savnet siden`,
  capturePlace: `ort der festnahme|festnahmeort|festgenommen in|verhaftet in|ort der verhaftung|ort der gefangennahme|entführt in|wo festgenommen|wo verhaftet
    |plaats van arrestatie|plaats arrestatie|plaats aanhouding|gearresteerd in|opgepakt in
    |plats för gripandet|gripen i|pågrepet i|sted for pågripelse|anholdt i|anholdelsessted`,
  detentionPlace: `gefängnis|haftort|haftanstalt|haftstätte|ort der haft|inhaftiert in|lager|gevangenis|detentieplaats|plaats van detentie|fängelse|fengsel|fængsel|häkte`,
  authority: `festgenommen durch|festgenommen von|verhaftet von|verhaftet durch|festnehmende stelle|täter|gearresteerd door|aangehouden door|opgepakt door|gripen av|pågrepet av|anholdt af`,
  legalStatus: `vorwurf|anklage|urteil|strafmaß|straftat|rechtsstatus|aanklacht|vonnis|verdenking|anklagelse|siktelse|dom|åtal`,
  condition: `gesundheitszustand|gesundheit|zustand|erkrankung|krankheiten|gezondheid|gezondheidstoestand|hälsa|helse|helbred|hälsotillstånd|helsetilstand`,
  source: `quelle|bron|källa|kilde`,
  notes: `anmerkung|anmerkungen|bemerkung|bemerkungen|notiz|notizen|hinweis|hinweise|sonstiges|kommentar|opmerking|opmerkingen|aantekeningen|anmärkning|anmärkningar|merknad|merknader|bemærkninger|bemærkning`,
} as const satisfies Partial<Record<Field, string>>

export const SENSITIVE_NORTHERN = {
  mother: `mutter|name der mutter|vorname der mutter|moeder|naam moeder|naam van de moeder|mor|mors namn|mors navn|moderns namn`,
  phone: `telefonnummer|handy|handynummer|mobil|mobiltelefon|kontaktnummer|telefoonnummer|mobiel|mobilnummer|tlf`,
  address: `anschrift|wohnanschrift|woonadres|adress|bostadsadress`,
  religion: `konfession|glaube|religie|geloof|trosretning`,
  family: `angehörige|angehöriger|kontaktperson|ansprechpartner|familie|nabestaande|contactpersoon|anhöriga|pårørende|ehefrau|kinder`,
  photo: `lichtbild|bild|bilde|billede`,
} as const satisfies Partial<Record<SensitiveColumn, string>>

export const ORDINALS_NORTHERN = `lfd nr|lfd|laufende nummer|lfd nummer|nummer|aktenzeichen|akten zeichen|az|akte|fallnummer|fall nr|volgnummer|volgnr|zaaknummer|dossiernummer|dossiernr|dossier nr|löpnummer|löpnr|ärendenummer|saksnummer|sagsnummer|løpenummer`
