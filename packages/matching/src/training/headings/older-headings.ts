import type { Phrases } from "./more-heading-words.ts"

/**
 * Headings of levies, passenger lists, parish books and censuses in Italian, Spanish, Portuguese, French, Romanian, German, Dutch, Hungarian,
 * Turkish, Greek and Finnish which hold a word that says something else by itself: looked for before all others. Written from general
 * knowledge of such columns.
 */
export const OLDER: Phrases = [
  [
    "full-name",
    "nom et prénoms|nom et prénom|noms et prénoms|prénoms et nom|prénom et nom|nom prénoms|nome e apelido|nome e sobrenome|apellido y nombre|apellidos nombre|nombre y apellido|nombres y apellido|numele și prenumele|vor und zuname|vor und nachname|name des kindes|name des täuflings|naam en voornamen|naam en voornaam|voornamen en naam|ονοματεπώνυμον|gyermek neve|adı ve soyadı",
  ],
  [
    "father-name",
    "paternità|figlio di|figlia di|figlio a di|hijo de|hija de|filho de|filha de|fils de|fille de|name des vaters|vorname des vaters|vaters name|numele tatălui|prenumele tatălui|tatăl|πατέρας|πατρώνυμον|naam van de vader|naam vader",
  ],
  [
    "mother-name",
    "maternità|name der mutter|vorname der mutter|numele mamei|prenumele mamei|μητέρα|ana adı|anne ismi|naam van de moeder|naam moeder",
  ],
  [
    "text",
    "filiación|filiação|filiation|eltern|name der eltern|paten|taufpaten|trauzeugen|zeugen|padrinos|padrino|madrina|padrinhos|parrain|marraine|parrain et marraine|témoins|padrini|testimoni|nași|célébrant|prêtre|officiant",
  ],
  [
    "birth-date",
    "nato il|nata il|nato a il|né e le|nacido el|nacida el|nacido a el|nascido em|geb am|geboren am|geboren op|geboren den|syntynyt|doğumu|szül ideje|născut la|ημ γεν",
  ],
  [
    "place",
    "nato a|nata a|nato in|né à|née à|né e à|natif de|native de|natural de|naturalidad|naturalidade|naturaleza|nacido en|nacida en|geb ort|geburtsort|geboren te|geboren in|szül hely|szül helye|születés helye|τόπος καταγωγής|τόπος γεννήσεως|memleketi|născut în|native place|native of",
  ],
  ["birth-year", "έτος γεννήσεως|anul nașterii|doğum senesi|tevellüdü|szül éve"],
  [
    "given-name",
    "prenumele|taufname|taufnamen|utóneve|keresztneve|nome di battesimo|nome de batismo|nombre de bautismo",
  ],
  ["surname", "családi neve|vezetékneve|numele de familie|επώνυμον"],
]

/** What else they hold, looked for after all others. */
export const PLAIN_OLDER: Phrases = [
  ["full-name", "numele|neve|nimet"],
  [
    "place",
    "residenza|ultima residenza|provenienza|vecindad|vecino de|freguesia|lugar|satul|sat|comuna|județul|orașul|heimat|heimatort|heimatgemeinde|zuständigkeit|letzter aufenthalt|aufenthaltsort|canton|köyü|mahallesi|kazası|sancağı|nahiyesi|χωρίον|πόλις|hemort|hemvist|verblijfplaats|laatste verblijfplaats|lakhely|lakhelye|lakóhelye|illetőség|illetősége|domiciliul|demeurant à|lieu de résidence",
  ],
  [
    "category",
    "mestiere|oficio|ofício|ocupația|confesiunea|religia|stand|gewerbe|konfession|estado|burgerlijke staat|godsdienst|kerkelijke gezindte|vallás|vallása|mesleği|medeni hali|θρήσκευμα|condizione",
  ],
  ["age", "kora|életkora|yaşı|etatea|anni|ans"],
]
