import { foldText } from "../names/fold.ts"
import type { ColumnMeaning } from "./recognise-column.ts"

/**
 * What headings say in other languages than English, as whole words; of two that stand in one heading the earlier here counts. Arabic,
 * Dari and Pashto first, then German, French, Spanish, Italian, Portuguese and Turkish.
 */
const PHRASES: readonly (readonly [ColumnMeaning, string])[] = [
  // What only looks like a name, a birth or a sex.
  ["word", "اسم الجد|الجد|نام پدرکلان|پدرکلان|نام جد|نیکه|د نیکه نوم|grandfather|grossvater|grand pere|abuelo"],
  ["word", "اسم الأم|الأم|نام مادر|مادر|د مور نوم|mutter|mere|madre|mae|anne adı"],
  ["place", "مكان الميلاد|مكان الولادة|محل الميلاد|محل الولادة|محل تولد|جای تولد|زادگاه|د زیږیدو ځای|د زېږېدو ځای"],
  ["place", "geburtsort|lieu de naissance|lugar de nacimiento|luogo di nascita|local de nascimento|doğum yeri"],
  ["birth-year", "سنة الميلاد|سنة الولادة|سال تولد|د زیږیدو کال|د زېږېدو کال"],
  ["birth-year", "geburtsjahr|annee de naissance|año de nacimiento|anno di nascita|ano de nascimento|doğum yılı"],
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
  ["category", "uyruk|meslek|medeni hal"],
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
  ["full-name", "vollständiger name|nom complet|nom et prenom|nombre completo|nombre y apellidos|ad soyad"],
  ["given-name", "الاسم الأول|الاسم الشخصي|vorname|vornamen|rufname|prenom|prenoms|nombre de pila|nome proprio"],
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
]

const spaced = (text: string): string => ` ${foldText(text)} `
const FOLDED = PHRASES.map(([meaning, phrases]): readonly [ColumnMeaning, readonly string[]] => [
  meaning,
  phrases.split("|").map(spaced),
])

/** A short Latin word says something only where it stands alone: in a longer heading it may be another language's. */
const SHORT = /^ [a-z]{1,4} $/

/** What a heading of folded words says of its column in one of these languages; null: nothing. */
export function meaningOfPhrase(words: string): ColumnMeaning | null {
  const whole = spaced(words)
  const says = (phrase: string): boolean => whole === phrase || (!SHORT.test(phrase) && whole.includes(phrase))
  return FOLDED.find(([, phrases]) => phrases.some(says))?.[0] ?? null
}
