/**
 * Districts of Pakistan, as its offices and families name them in English, Urdu and Pashto, under their provinces: the agencies that were
 * tribal until 2018 among them. What two share (Dir, Waziristan), and what Afghanistan has too (Kalat, Kohistan), is left out.
 * Source: general knowledge of public administrative geography; no official has checked it.
 */
const DISTRICT_LINES = `
# Khyber Pakhtunkhwa|KP|KPK|NWFP|FATA|خیبر پختونخوا|خیبر پښتونخوا|پختونخوا|پښتونخوا|صوبہ سرحد|فاٹا
Bajaur|Bajour|Bajur|Bajawar|Bajaur Agency|باجوڑ|باجوړ
Mohmand|Mohmand Agency|Momand Agency|Muhmand|مہمند|مومند
Khyber|Khaibar|Khyber Agency|خیبر|خیبر ایجنسی
Orakzai|Aurakzai|Orakzai Agency|اورکزئی|اورکزی|اورکزو
Kurram|Kurram Agency|Upper Kurram|Lower Kurram|کرم ایجنسی|کرم
North Waziristan|N Waziristan|N.W.|NWA|North Waziristan Agency|شمالی وزیرستان|شمالي وزیرستان
South Waziristan|S Waziristan|S.W.|SWA|South Waziristan Agency|Lower South Waziristan|Upper South Waziristan|جنوبی وزیرستان|جنوبي وزیرستان|سویلي وزیرستان
Swat|Suwat|سوات
Buner|Bunair|Bonair|Buneer|بونیر|بنیر|بونېر
Shangla|Shangala|Shanglah|شانگلہ|شانګله
Upper Dir|Dir Upper|Diru|Upper Deer|اپر دیر|دیر اپر|دیر بالا|بر دیر
Lower Dir|Dir Lower|Dir Payan|Dir Payeen|Dir L|Lower Deer|لوئر دیر|دیر لوئر|دیر پائین|دیر پایین|کوز دیر
Chitral|Upper Chitral|Lower Chitral|چترال
Malakand|Malakand Agency|ملاکنڈ|ملاکنډ
Upper Kohistan|Lower Kohistan|Kolai Palas|اپر کوہستان|لوئر کوہستان
Battagram|Batagram|Battgram|بٹگرام
Torghar|Tor Ghar|Kala Dhaka|تورغر
Mansehra|Manshera|مانسہرہ|مانسهره
Abbottabad|Abottabad|Abbotabad|ایبٹ آباد|ایبټ آباد
Haripur|ہری پور
Peshawar|Pishawar|Peshawer|Pekhawar|پشاور|پیښور|پېښور
Nowshera|Naushera|Noshehra|نوشہرہ|نوښار
Charsadda|Charsada|Charsaddah|چارسدہ|چارسده
Mardan|مردان
Swabi|Sawabi|صوابی|صوابۍ
Kohat|کوہاٹ|کوهاټ
Hangu|ہنگو|هنګو
Karak|کرک
Bannu|Bano|بنوں|بنو
Lakki Marwat|Lakki|Laki Marwat|لکی مروت|لکي مروت
Tank|ٹانک|ټانک
Dera Ismail Khan|D I Khan|DI Khan|DIK|ڈیرہ اسماعیل خان|ڈی آئی خان|ډېره اسماعیل خان
# Balochistan|Baluchistan|Balochestan|بلوچستان|بلوشستان
Quetta|Kuetta|Kwatta|کوئٹہ|کوټه|کویټه
Pishin|Pishin District|پشین
Killa Abdullah|Qilla Abdullah|Qila Abdullah|قلعہ عبداللہ
Chaman|چمن
Killa Saifullah|Qilla Saifullah|Qila Saifullah|قلعہ سیف اللہ
Zhob|ژوب|ږوب
Sherani|Shirani|شیرانی
Loralai|Loralay|لورالائی|لورلایي
Musakhel|Musakhail|موسیٰ خیل|موسی خیل
Barkhan|بارکھان
Kohlu|کوہلو
Dera Bugti|ڈیرہ بگٹی
Sibi|سبی
Harnai|ہرنائی
Ziarat|زیارت
Naseerabad|Nasirabad|نصیر آباد
Jaffarabad|Jafarabad|جعفر آباد
Jhal Magsi|جھل مگسی
Bolan|Kachhi|بولان|کچھی
Mastung|مستونگ
Khuzdar|Khuzdaar|خضدار
Kharan|خاران
Washuk|Washook|واشک
Nushki|Noshki|نوشکی
Chagai|Chaghi|Dalbandin|چاغی
Awaran|Avaran|آواران|اواران
Panjgur|Panjgoor|پنجگور
Kech|Ketch|Turbat|Kech Turbat|کیچ|تربت
Gwadar|Gwader|گوادر
Lasbela|Las Bela|Hub Chowki|لسبیلہ|حب چوکی
# Sindh|Sind|سندھ|سند
Karachi|Karachi East|Karachi West|Karachi South|Karachi Central|Malir|Korangi|کراچی|کراچي|ملیر|کورنگی
Hyderabad Sindh|حیدر آباد|حیدرآباد
Sukkur|سکھر
Larkana|لاڑکانہ
Dadu|دادو
Jamshoro|جامشورو
Nawabshah|نواب شاہ
Khairpur|خیرپور
Jacobabad|جیکب آباد
Ghotki|گھوٹکی
Shikarpur|شکارپور
Mirpur Khas|میرپور خاص
# Punjab|Panjab|پنجاب|بنجاب
Lahore|لاہور|لاهور
Rawalpindi|Pindi|راولپنڈی|راولپنډي
Faisalabad|فیصل آباد
Multan|ملتان
Gujranwala|گوجرانوالہ
Sialkot|سیالکوٹ
Sargodha|سرگودھا
Bahawalpur|بہاولپور
Attock|اٹک
Mianwali|میانوالی
Jhang|جھنگ
Jhelum|جہلم
Chakwal|چکوال
Dera Ghazi Khan|D G Khan|DG Khan|ڈیرہ غازی خان
Rahim Yar Khan|رحیم یار خان
Muzaffargarh|مظفر گڑھ
`

/**
 * Tehsils and places of police stations that lists name under a district of the north-west and of Balochistan. What is a word, or a place of
 * another country as often (Maidan, Bahrain, Bara, Sadda), is left out.
 */
export const TEHSILS_OF_PAKISTAN = `
# Bajaur
Salarzai|Salarzo|سالارزئی|سالارزو
Mamund|Mamond|Mamoond|ماموند
Nawagai|ناواگئی|ناواګۍ
Utmankhel|Utman Khel|اتمان خیل
Chamarkand|چمرکنڈ
Barang|برنگ
# Mohmand
Safi|Safi Tehsil|صافی
Lakaro|Lakarro|Lakro|لکڑو
Halimzai|Haleemzai|حلیمزئی
Pandiali|پنڈیالی
Ekka Ghund|Yakka Ghund|یکہ غنڈ
Khwezai|Khwaizai|خویزئی
Baizai|بائیزئی
Ghalanai|غلنئی
# Khyber
Jamrud|Jamrood|جمرود
Landi Kotal|Landikotal|لنڈی کوتل
# Orakzai
Dabori|Daburi|Dabbori|ڈبوری
Ghiljo|Ghaljo|غلجو
Kalaya|کلایہ
Upper Orakzai|اپر اورکزئی
# Kurram
Parachinar|پاڑہ چنار|پاراچنار
# North Waziristan
Miranshah|Miran Shah|Mir Ali Miranshah|میران شاہ|میرانشاہ
Mir Ali|میر علی
Datta Khel|دتہ خیل
Razmak|رزمک
# South Waziristan
Sararogha|Sara Rogha|Srarogha|سراروغہ
Ladha|لدھا
Makin|Makeen|مکین
Wana|وانا|وانہ
Sarwakai|Sarwekai|سرویکئی
Tiarza|تیارزہ
# Swat
Matta|Mata Swat|مٹہ|مټه
Khwazakhela|Khwaza Khela|Khawazakhela|Khwazakhela Swat|خوازہ خیلہ|خوازخیلہ|خوازه خېله
Charbagh|Char Bagh|چارباغ|چار باغ
Kabal|Kabbal|کبل
Babuzai|بابوزئی
Mingora|Mingawara|مینگورہ|منګوره
Saidu Sharif|سیدو شریف
Barikot|بریکوٹ
# Buner
Daggar|Dagar|ڈگر
Gagra|گاگرہ
Chagharzai|چغرزئی
Totalai|ٹوٹالئی
Mandanr|مندنڑ
Gadezai|گدیزئی
# Shangla
Alpuri|Alpurai|الپوری|الپورئی
Puran|پورن
Chakisar|چکیسر
Besham|Bisham|بشام
Martung|مارتونگ
# Upper Dir
Dogdara|Doog Darra|Dog Dara|ڈوگ درہ|ڈوگدرہ
Sheringal|شرینگل
Barawal|براول
# Lower Dir
Samarbagh|Samar Bagh|ثمر باغ|ثمرباغ
Lal Qila|Lal Qala|Maidan Lal Qila|لعل قلعہ|میدان لعل قلعہ
Timergara|Temergara|تیمرگرہ
Adenzai|ادینزئی
Balambat|بلامبٹ
Chakdara|چکدرہ
# Peshawar
Mattani|Matani|متنی
Badaber|Badhber|بڈھ بیر|بڈہ بیر
Hayatabad|حیات آباد
# Karak
Takht-e-Nasrati|Takht Nasrati|Takhte Nasrati|تخت نصرتی
Banda Daud Shah|بانڈہ داؤد شاہ
# Kohat
Dara Adam Khel|Darra Adam Khel|درہ آدم خیل
# Hangu
# Malakand
Batkhela|بٹ خیلہ
Dargai|درگئی
# Kech
Tump|تمپ
Buleda|Bulaida|بلیدہ
Dasht Kech|دشت کیچ
# Awaran
Mashkay|Mashkai|مشکے
Jhao|جھاؤ
Gishkaur|گیشکور
# Khuzdar
Wadh|وڈھ
`

/** A province of Pakistan, with the spellings of its own and of each of its districts. */
export interface ProvinceOfPakistan {
  readonly spellings: readonly string[]
  readonly districts: readonly (readonly string[])[]
}

/** Every province. */
export const PROVINCES_OF_PAKISTAN: readonly ProvinceOfPakistan[] = DISTRICT_LINES.split(/^# /mu)
  .slice(1)
  .map((text) => {
    const [own = "", ...lines] = text.trim().split("\n")
    return { spellings: own.split("|"), districts: lines.map((line) => line.split("|")) }
  })
