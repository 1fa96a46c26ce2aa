import { foldText, withoutMarks } from "../../names/fold.ts"
import { once } from "../../remembered.ts"
import type { ColumnMeaning } from "../recognise-column.ts"
import { CELTIC, PLAIN_CELTIC } from "./celtic-headings.ts"
import { PARTICULAR, PLAIN } from "./more-heading-words.ts"
import { OLDER, PLAIN_OLDER } from "./older-headings.ts"
import { PAYROLLS, PLAIN_PAYROLLS } from "./payroll-headings.ts"
import { PLAIN_ROLLS, ROLLS } from "./rolls-headings.ts"
import { PLAIN_SCRIPTS, SCRIPTS } from "./script-headings.ts"
import { PLAIN_SLAVIC, SLAVIC } from "./slavic-headings.ts"

/**
 * What headings say in other languages than English, as whole words; of two that stand in one heading the earlier here counts. Arabic,
 * Dari and Pashto first, then German, French, Spanish, Italian, Portuguese and Turkish; then what abbreviates or adds to these, Indonesian,
 * Dutch, Polish, Russian, Swedish, Norwegian, Danish, Romanian, Swahili, Vietnamese and Hindi in Latin letters; last Bengali and Hindi in their own. Written from general knowledge
 * of the columns of civil registers, censuses and lists of customers and patients.
 */
const PHRASES: readonly (readonly [ColumnMeaning, string])[] = [
  // What only looks like a name, a birth or a sex.
  ["word", "اسم الجد|الجد|نام پدرکلان|پدرکلان|نام جد|نیکه|د نیکه نوم|grandfather|grossvater|grand pere|abuelo"],
  ["mother-name", "اسم الأم|الأم|نام مادر|مادر|د مور نوم|mutter|mere|madre|mae|anne adı"],
  ["place", "مكان الميلاد|مكان الولادة|محل الميلاد|محل الولادة|محل تولد|جای تولد|زادگاه|د زیږیدو ځای|د زېږېدو ځای"],
  ["place", "geburtsort|lieu de naissance|lugar de nacimiento|luogo di nascita|local de nascimento|doğum yeri"],
  ["birth-year", "سنة الميلاد|سنة الولادة|سال تولد|د زیږیدو کال|د زېږېدو کال"],
  ["birth-year", "geburtsjahr|annee de naissance|año de nacimiento|anno di nascita|ano de nascimento|doğum yılı"],
  [
    "place",
    "lieu naissance|commune de naissance|ne a|nee a|tempat lahir|geboorteplaats|miejsce urodzenia|место рождения|födelseort",
  ],
  [
    "place",
    "fødested|fødeby|locul nașterii|mahali pa kuzaliwa|nơi sinh|janm sthan|lugar nacimiento|luogo nascita|doğum yeri",
  ],
  [
    "birth-year",
    "annee naissance|an naissance|geb jahr|gebjahr|geburtsj|año nacimiento|anno nascita|ano nascimento|tahun lahir",
  ],
  [
    "birth-year",
    "geboortejaar|rok urodzenia|год рождения|födelseår|fødselsår|anul nașterii|mwaka wa kuzaliwa|năm sinh|janm varsh",
  ],
  [
    "birth-date",
    "تاريخ الميلاد|تاريخ الولادة|الميلاد|تاریخ تولد|تاریخ ولادت|تولد|د زیږیدو نېټه|د زیږیدو نیټه|د زېږېدو نېټه",
  ],
  ["birth-date", "geburtsdatum|geburtstag|geb datum|geboren am|geboren|geb|date de naissance|naissance|ne le|nee le"],
  [
    "birth-date",
    "fecha de nacimiento|fecha nacimiento|nacimiento|data di nascita|data de nascimento|doğum tarihi|birth dt",
  ],
  ["category", "الجنسية|المهنة|الوظيفة|الحالة الاجتماعية|الحالة العائلية|تابعیت|ملیت|شغل|وظیفه|حالت مدنی|دنده"],
  ["category", "staatsangehörigkeit|nationalität|beruf|familienstand|nationalite|profession|situation familiale"],
  [
    "category",
    "nacionalidad|profesion|ocupacion|estado civil|nazionalita|professione|stato civile|nacionalidade|profissao",
  ],
  [
    "category",
    "næringsvei|næringsvej|stand og haandtering|stand og håndtering|livsstilling|levevej|gift ugift|uyruk|meslek|medeni hal|sivilstand|civilstand|civilstånd|ægteskabelig stilling",
  ],
  [
    "identifier",
    "الرقم الوطني|رقم الهوية|رقم البطاقة|رقم الجواز|رقم جواز السفر|شماره تذکره|نمبر تذکره|نمبر پاسپورت|د تذکرې شمېره",
  ],
  [
    "identifier",
    "personalausweis|reisepass|ausweisnummer|steuer id|passeport|numero de securite sociale|carte d identite",
  ],
  ["identifier", "dni|nif|nie|cedula|pasaporte|codice fiscale|passaporto|cpf|passaporte|tc kimlik no|pasaport"],
  ["father-name", "اسم الأب|الأب|اسم الوالد|والد|نام پدر|پدر|ولد|فرزند|د پلار نوم|پلار|vater|pere|padre|pai|baba adı"],
  // Names.
  ["full-name", "الاسم الكامل|الاسم الثلاثي|الاسم الرباعي|الاسم واللقب|نام و تخلص|نام مکمل|بشپړ نوم"],
  [
    "full-name",
    "name des schülers|name des schüler|name der schüler|name des kindes|name des patienten|name der patienten|nom de l élève|nom de l enfant|nom de l étudiant|nom du candidat|vollständiger name|nom complet|nom et prenom|nombre completo|nombre y apellidos|ad soyad",
  ],
  [
    "full-name",
    "apellidos y nombres|apellidos y nombre|nombres y apellidos|nom prenom|nom prenoms|nome e cognome|cognome e nome",
  ],
  [
    "full-name",
    "nama lengkap|volledige naam|imię i nazwisko|фио|ф и о|фамилия имя отчество|fullständigt namn|nume complet",
  ],
  ["full-name", "nume și prenume|jina kamili|họ tên|họ và tên|pura naam|adı soyadı|isim soyisim|name vorname"],
  ["given-name", "الاسم الأول|الاسم الشخصي|vorname|vornamen|rufname|prenom|prenoms|nombre de pila|nome proprio"],
  [
    "word",
    "geburtsname|mädchenname|maiden name|nom de jeune fille|apellido de soltera|cognome da nubile|kızlık soyadı",
  ],
  ["word", "segundo apellido|apellido materno|second surname|second last name"],
  ["surname", "اللقب|الكنية|اسم العائلة|العائلة|النسبة|الشهرة|نام فامیلی|نام خانوادگی|تخلص|د کورنۍ نوم"],
  ["surname", "nachname|familienname|zuname|nom de famille|nom d usage|nom de naissance|patronyme"],
  ["surname", "apellido|apellidos|primer apellido|apellido paterno|cognome|sobrenome|apelido|soyad|soyadı"],
  ["full-name", "nom|nombre|nome|isim"],
  // What else a table says of a person.
  ["age", "العمر|السن|عمر|سن|alter|edad|eta|idade|yaş"],
  ["sex", "الجنس|جنس|النوع الاجتماعي|جنسیت|geschlecht|sexe|genre|sexo|genero|sesso|genere|cinsiyet"],
  ["email", "البريد الإلكتروني|بريد إلكتروني|ایمیل|برېښنالیک|courriel|mel|correo|correo electronico|e posta|eposta"],
  [
    "phone",
    "رقم الهاتف|الهاتف|هاتف|رقم الجوال|الجوال|جوال|الموبايل|موبايل|شماره تماس|شماره تلفن|تلفن|موبایل|ټیلیفون|د تلیفون شمېره",
  ],
  [
    "phone",
    "telefon|telefonnummer|handy|mobil|mobilnummer|rufnummer|telephone|portable|movil|celular|cellulare|cep telefonu",
  ],
  ["postcode", "الرمز البريدي|کد پستی|پوسټ کوډ|plz|postleitzahl|code postal|cp|codigo postal|cap|cep|posta kodu"],
  ["street-number", "رقم المنزل|رقم البيت|شماره خانه|hausnummer|hausnr|haus nr|numero de rue|numero civico|kapı no"],
  ["address", "العنوان|عنوان|الشارع|آدرس|نشانی|سکونت|پته|anschrift|adresse|straße|strasse|rue|voie|domicile"],
  ["address", "direccion|domicilio|calle|indirizzo|endereço|morada|adres|sokak|cadde"],
  [
    "place",
    "المحافظة|محافظة|المدينة|مدينة|القرية|البلدة|الحي|الولاية|المديرية|القضاء|الناحية|ولایت|ولسوالی|قریه|شهر|ناحیه|کلی|ښار",
  ],
  ["place", "ort|wohnort|stadt|gemeinde|bundesland|landkreis|ville|commune|localite|departement|localidad|ciudad"],
  ["place", "municipio|provincia|poblacion|citta|comune|cidade|şehir|ilçe|il"],
  [
    "mother-name",
    "nama ibu|nama ibu kandung|ibu kandung|matka|imię matki|мать|имя матери|mor|moder|mors navn|moders navn",
  ],
  [
    "mother-name",
    "nome da mae|nome mae|nombre de la madre|nombre madre|nom de la mere|nom mere|nome della madre|moeder",
  ],
  ["mother-name", "jina la mama|mata|mata ka naam|mata ji|họ tên mẹ|numele mamei|walida"],
  ["spouse-name", "nom du conjoint|conjoint|conjointe|epoux|epouse|mari|ehegatte|ehepartner|ehemann|ehefrau"],
  [
    "spouse-name",
    "conyuge|esposo|esposa|marido|conjuge|coniuge|marito|moglie|eşi|eş adı|echtgenoot|echtgenote|małżonek|супруг",
  ],
  ["spouse-name", "ektefelle|ægtefælle|suami|istri|nama suami|nama istri|pati ka naam|shohar|zauj"],
  ["spouse-name", "اسم الزوج|الزوج|الزوجة|نام همسر|همسر|نام شوهر|شوهر|د مېړه نوم|مېړه"],
  ["word", "meisjesnaam|nazwisko rodowe|nazwisko panieńskie|девичья фамилия|flicknamn"],
  ["father-name", "nama ayah|nama bapak|vadersnaam|imię ojca|otec|имя отца|jina la baba|pita ka naam|baba ismi"],
  [
    "father-name",
    "pita|pita pati|pita pati naam|pita pati ka naam|walid|waldiyat|far|fader|fars navn|faders navn|nome do pai|nome pai",
  ],
  [
    "birth-date",
    "gebdat|gebdatum|geb dat|geburtsdat|date naissance|naiss|fecha nac|fec nac|f nacimiento|f nac|data nascita",
  ],
  ["birth-date", "data nascimento|nascimento|nascita|dt nasc|doğum tar|dtarihi|doğum|b date|d o b"],
  [
    "birth-date",
    "tanggal lahir|tgl lahir|lahir|geboortedatum|geb datum|data urodzenia|ur dnia|дата рождения|födelsedatum|fødselsdato",
  ],
  [
    "birth-date",
    "født|född|fødd|fødselsdag|fødselsdato|data nașterii|tarehe ya kuzaliwa|kuzaliwa|ngày sinh|janm tithi|janam tithi",
  ],
  [
    "category",
    "etat|etat matrimonial|marie celib veuf|religion|relig|metier|lien|lien de parente|parente|parentesco|verwandtschaft|stellung im haushalt|yakınlık|relation|relationship|familiestilling|stilling i huset|stilling i familien|sambandh",
  ],
  [
    "category",
    "pekerjaan|hubungan|kewarganegaraan|beroep|nationaliteit|zawód|obywatelstwo|профессия|гражданство|yrke|kazi|taifa",
  ],
  [
    "identifier",
    "nik|no ktp|bsn|burgerservicenummer|pesel|снилс|инн|personnummer|fødselsnummer|cnp|aadhaar|nida|kimlik no",
  ],
  [
    "given-name",
    "prénom usuel|ad ve ikinci ad|nama depan|voornaam|voornamen|imię|имя|förnamn|fornavn|prenume|jina la kwanza|tên",
  ],
  ["given-name", "ad|adı|nombres|nomi|nomes|primer nombre|rufname"],
  [
    "surname",
    "nama belakang|nama keluarga|achternaam|familienaam|geslachtsnaam|nazwisko|фамилия|efternamn|efternavn|slægtsnavn|familienavn|etternavn|slektsnavn|nume de familie",
  ],
  ["surname", "jina la ukoo|jina la mwisho|họ|upnaam|famname|famnam|zuname|nomfam"],
  [
    "full-name",
    "afdødes navn|avdødes navn|den dødes navn|avlidnes namn|barnets navn|barnets namn|brudgommens navn|konfirmandens navn|fulde navn|fullt navn|fulle navn",
  ],
  ["full-name", "nama|naam|namn|navn|jina|nume|nome rn|nama pasien|nama pelanggan|naam patient"],
  ["age", "umur|usia|leeftijd|wiek|возраст|ålder|alder|vârsta|umri|tuổi|umar|ages|âge"],
  ["sex", "jenis kelamin|kelamin|jk|geslacht|płeć|plec|пол|kön|køn|kjønn|sexul|jinsia|giới tính|ling|civilite"],
  ["email", "surel|e mailadres|почта|эл почта|epost|barua pepe|mail|adresse mail|correo e|mail adresi"],
  [
    "phone",
    "cep tel|cep|gsm|telepon|no hp|nomor hp|no telp|telefoon|telefoonnummer|mobiel|gsm nummer|numer telefonu|телефон|mobilnr",
  ],
  [
    "phone",
    "telefonnr|tel nr|telefono|móvil|cellulare|telefone|celular|simu|điện thoại|doorabhash|portable|no tlp|cep no",
  ],
  [
    "postcode",
    "kode pos|kodepos|kod pocztowy|почтовый индекс|индекс|postnummer|postnr|cod poștal|mã bưu điện|pin code|pincode",
  ],
  [
    "street-number",
    "kapı no|kapi no|bina no|no rumah|nomor rumah|huisnummer|huisnr|nr domu|дом|номер дома|husnummer|husnr|hnr|numar",
  ],
  [
    "street-number",
    "maison|maison no|no maison|no de maison|numero de maison|house nr|house num|num rue|n rue|num calle|n civico|civico|bldg no|door no|plot no",
  ],
  [
    "address",
    "alamat|jalan|jln|adres zamieszkania|straat|straatnaam|ulica|адрес|улица|gata|gatuadress|gate|gateadresse|vej|strada",
  ],
  ["address", "anwani|mtaa|barabara|địa chỉ|đường|pata|str|strassenname|cadde sokak|logradouro|via"],
  [
    "place",
    "parish|paroisse|parroquia|parrocchia|paroquia|kirchspiel|pfarrei|parochie|lieu dit|hameau|desa|kelurahan|kota|kecamatan|kabupaten|dusun|woonplaats|plaats|stad|miejscowość|miasto|gmina|powiat",
  ],
  ["place", "город|село|район|область|stad|kommun|postort|poststed|oraș|localitate|județ|kijiji|wilaya|mji|kata|mkoa"],
  [
    "place",
    "thành phố|tỉnh|quận|huyện|gaon|prakhand|panchayat|mandal|taluka|anchal|mohalla|gram|zila|tehsil|shahar|mahalle|köy|bairro|barrio|aldeia|frazione|weiler|ortsteil",
  ],
  [
    "place",
    "gaardens navn|gårdens navn|stedets navn|opholdssted|oppholdssted|sogn|prestegjeld|herred|amt|socken|församling|härad|län|fylke|gård|gard|gaard|bosted|bopel|bopæl|hjemsted",
  ],
  ["row-id", "ক্রমিক|ক্রমিক নং|ক্রমিক নম্বর|क्रम संख्या|क्रमांक|क्र सं"],
  ["place", "জন্মস্থান|জন্ম স্থান|जन्म स्थान|जन्मस्थान"],
  ["birth-year", "জন্ম সাল|জন্মসাল|জন্ম সন|জন্মসন|जन्म वर्ष"],
  ["birth-date", "জন্ম তারিখ|জন্মতারিখ|জন্মের তারিখ|जन्म तिथि|जन्मतिथि|जन्म तारीख"],
  ["father-name", "পিতার নাম|পিতা|বাবার নাম|पिता का नाम|पिता|वालिद का नाम"],
  ["mother-name", "মাতার নাম|মাতা|মায়ের নাম|माता का नाम|माता|मां का नाम|माँ का नाम"],
  ["spouse-name", "স্বামীর নাম|স্ত্রীর নাম|স্বামী|স্ত্রী|पति का नाम|पत्नी का नाम|पति"],
  ["surname", "পদবি|পদবী|বংশের নাম|উপাধি|उपनाम|कुलनाम"],
  ["word", "ডাক নাম|ডাকনাম"],
  ["given-name", "প্রথম নাম|प्रथम नाम|पहला नाम"],
  ["full-name", "নাম|পুরো নাম|সম্পূর্ণ নাম|পূর্ণ নাম|শিশুর নাম|রোগীর নাম|ভোটারের নাম|শিক্ষার্থীর নাম|সদস্যের নাম|নাম ও পদবি"],
  ["full-name", "नाम|पूरा नाम|बच्चे का नाम|मरीज का नाम|रोगी का नाम|मतदाता का नाम|सदस्य का नाम|लाभार्थी का नाम"],
  ["age", "বয়স|বয়স|आयु|उम्र"],
  ["sex", "লিঙ্গ|ছেলে মেয়ে|लिंग"],
  ["phone", "মোবাইল|মোবাইল নম্বর|মোবাইল নং|ফোন|ফোন নম্বর|টেলিফোন|मोबाइल|मोबाइल नंबर|फोन|दूरभाष"],
  ["email", "ইমেইল|ই মেইল|ईमेल"],
  ["identifier", "জাতীয় পরিচয়পত্র|এনআইডি|এনআইডি নম্বর|জন্ম নিবন্ধন নম্বর|জন্ম নিবন্ধন নং|आधार|आधार संख्या|मतदाता पहचान पत्र"],
  ["street-number", "বাড়ি নং|বাসা নং|হোল্ডিং নং|मकान संख्या|मकान नंबर"],
  ["address", "ঠিকানা|বর্তমান ঠিকানা|স্থায়ী ঠিকানা|पता"],
  ["place", "গ্রাম|মহল্লা|পাড়া|ওয়ার্ড|ইউনিয়ন|উপজেলা|থানা|জেলা|বিভাগ|শহর|ডাকঘর"],
  ["place", "गाँव|गांव|ग्राम|मोहल्ला|पंचायत|प्रखंड|तहसील|ज़िला|जिला|राज्य|शहर"],
  ["category", "পেশা|ধর্ম|জাতীয়তা|বৈবাহিক অবস্থা|সম্পর্ক|পেশা বা বৃত্তি|व्यवसाय|पेशा|धर्म|जाति|संबंध|वैवाहिक स्थिति"],
  ["date", "তারিখ|दिनांक|तारीख"],
]

const spaced = (text: string): string => ` ${foldText(text)} `
/** Folded when a heading is first asked for: names alone need none. */
const folded = once(() =>
  [
    ...[...SLAVIC, ...PARTICULAR, ...OLDER, ...ROLLS, ...SCRIPTS, ...CELTIC, ...PAYROLLS],
    ...PHRASES,
    ...[PLAIN, PLAIN_SLAVIC, PLAIN_OLDER, PLAIN_ROLLS, PLAIN_SCRIPTS, PLAIN_CELTIC, PLAIN_PAYROLLS].flat(),
  ].map(([meaning, phrases]): readonly [ColumnMeaning, readonly string[]] => [
    meaning,
    phrases.split("|").flatMap((phrase) => [...new Set([spaced(phrase), spaced(withoutMarks(phrase))])]),
  ]),
)

/**
 * A short Latin word says something only where it stands alone: in a longer heading it may be another language's. So does a short word of
 * Hindi or another script, whose word for a name ends the heading of a grandfather's too.
 */
const SHORT =
  /^ (?:[a-z]{1,4}|[\u0900-\u09FF]{1,4}|[\u0A80-\u0DFF]{1,6}|[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]{1,5}|[\u1200-\u137F]{1,4}|[\u0530-\u0590\u10A0-\u10FF]{1,6}|[\u0590-\u05FF]{1,3}|[\p{Script=Han}\p{Script=Hangul}]{1,2}) $/u

/** What a heading of folded words says of its column in one of these languages; null: nothing. */
export function meaningOfPhrase(words: string): ColumnMeaning | null {
  const whole = spaced(words)
  const isOneWord = !words.includes(" ")
  // Registers join the words of a heading, and shorten them: NOMEMAE, DTNASC.
  const isJoined = (phrase: string): boolean => isOneWord && ` ${phrase.replaceAll(" ", "")} ` === whole
  const says = (phrase: string): boolean =>
    whole === phrase || isJoined(phrase) || (!SHORT.test(phrase) && whole.includes(phrase))
  return folded().find(([, phrases]) => phrases.some(says))?.[0] ?? null
}
