import type { Field, SensitiveColumn } from "../fields.ts"

/**
 * Headings of registers of other countries, and how clerks shorten them, one line a language: English, French, Arabic, Persian and Dari,
 * Pashto, Urdu, Russian, Tajik and Uzbek, Turkish, Somali. What `header-words.ts` has is not said again.
 */
export const ABROAD = {
  name: `noms et prenom|ism va familiya|фио полностью|фамилия имя отчество полностью|имя фамилия|imya|familiya imya|tutuklu adı|esirin adı soyadı|particulars of person|particulars|name and parentage|name with parentage|parentage and name|name of accused|name of victim|victim name|name of missing|full names|name in full|name of inmate|inmate name|name surname|names of detainees|name of captive|name of pow
    |nom et prenom s|nom et prenoms du detenu|nom de la personne|nom du disparu|nom du prisonnier|nom de l interesse|nom de la victime|identite|noms et postnoms|nom prenom filiation|nom et filiation
    |الاسم واللقب|الاسم مع اللقب|الاسم والكنية|الاسم والنسبة|الاسم والشهرة|الاسم وكنية|اسم ولقب|اسم الاسير رباعي|اسم الأسير الرباعي|اسم المغيب|اسم الغائب|اسم الشهيد|اسم المحكوم|اسم المدان|اسم المختفي|الاسم الخماسي|الاسم كاملا|الاسم والنسب|الاسم العائلي والشخصي|اسم الشخص المفقود|اسم الضحية
    |نام و نام خانوادگی|نام و شهرت|شهرت مکمل|اسم مکمل|اسم اسیر|نام اسیر|نام و نشان|نام شخص|نام مفقود|نام متهم|اسم متهم|اسم و ولد
    |نوم او تخلص|د محبوس نوم|د اسیر نوم|د ورک شوي نوم|پوره نوم
    |نام قیدی|نام ملزم|نام لاپتہ|نام لاپتہ شخص|نام مغوی|نام مع ولدیت|نام و ولدیت|پورا نام|نام گرفتار شدہ|نام نظربند
    |фио|фамилия имя отчество|фамилия имя|фамилия и инициалы|имя|полное имя|фио задержанного|фио заключенного|фио осужденного|фио пленного|fio|familiya imya otchestvo
    |ном ва насаб|насаб ном|ному насаб|номи пурра|ному насаби маҳбус|исм|ф и ш|фамилия исм шариф|f i sh|fish|familiya ism|familiyasi ismi|ismi sharifi
    |adı soyadı|ad soyad|adı|ad|isim|isim soyisim|ismi|adı soyadı baba adı|tutuklunun adı soyadı|hükümlünün adı soyadı
    |magaca|magac|magaca oo saddexan|magaca oo sadexan|magaca saddexan|magaca oo afaran|magaca oo dhan|magaca buuxa|magaca oo dhammaystiran|magaca maxbuuska|magaca eedaysanaha`,
  father: `patronymic|patronym|fils de fille de|fils d|fille de|otchestvo|father name s|s o name|parentage|fathers|father husband name|father husband s name|father guardian|s o d o w o|s o d o|son daughter of|second name|2nd name|middle name|2nd names
    |nom et prenom du pere|filiation|pere de
    |اسم الأب والجد|الاسم الثاني|اسم الاب الثلاثي|بن|ابن بنت
    |نام والد|اسم والد|بنت|پدر و پدرکلان
    |د پلار نوم او تخلص|زوی
    |والد کا نام|باپ کا نام|ولدیت زوجیت|زوجیت|پسر
    |отчество|имя отца|отец|фио отца
    |падар|номи падар|насаби падар|отасининг исми|отаси|otasining ismi|otasi|sharifi|шарифи
    |baba adı|baba|babasının adı|baba ismi|babası
    |magaca aabbaha|magaca aabaha|aabbaha|aabaha|aabbe|aabe`,
  grandfather: `third name|3rd name|grandfathers|grand father s name|paternal grandfather
    |nom du grand pere paternel|aieul
    |الاسم الثالث|اسم جد|الجد الأول
    |بابه کلان|نام پدر بزرگ|پدربزرگ|پدر بزرگ|ولد ولد
    |د نیکه|غور نیکه
    |دادا|دادا کا نام|نام دادا
    |дед|имя деда
    |бобо|номи бобо|бобоси|bobosi|bobosining ismi
    |dede adı|dedesinin adı|dede
    |magaca awoowaha|awoowe|awoowaha`,
  tribe: `famille|caste|caste tribe|tribe caste|tribe clan|clan sub clan|sub clan|sub tribe|lineage|last name tribe|surname tribe|fourth name|4th name
    |nom patronymique|tribu|nom usuel|nom de naissance|lignage|fraction
    |اللقب العائلي|القبيلة العشيرة|العشيرة القبيلة|الاسم العائلي|الفخذ|الاسم الرابع|اسم القبيلة|العائلة اللقب|الفرقة
    |نام خانوادگی|فامیل|فامیلی|نام فامیلی|نام فامیل|قبیله و قوم|شاخه
    |خېل|د ټبر نوم
    |ذات|قوم قبیلہ|خاندان|برادری|قوم ذات|ذات قبیلہ
    |фамилия|род|племя|тейп|клан
    |насаб|авлод|қабила|фамилияси|familiya|familiyasi|urug|уруғ
    |soyadı|soyad|soyisim|soy ismi|aşiret|aşireti|sülale|kabile
    |qabiil|qabiilka|qabiilo|beel|beesha|reer|jilib|jufo`,
  alias: `alias surnom|surnom alias|nickname alias|alias nickname|alias kunya|kunya alias|kod|kodu|örgüt adı|pozyvnoy|klichka|прозвище позывной|dit alias|nick name|also known as|other names|other name|war name|call sign|callsign|code name|names used|known aliases|aliases|akas
    |surnom|dit|pseudonyme|pseudo|sobriquet|autre nom
    |الاسم المستعار|المعروف بـ|المكنى|المكنى ب|اللقب الحركي|الملقب|يعرف ب|كنيته|الاسم التنظيمي
    |لقب مستعار|نام مشهور|عرف|اسم مشهور|نام جهادی|نام سازمانی
    |مشهور نوم|جهادي نوم|بل نوم
    |عرفیت|عرف عام|المعروف|دوسرا نام
    |позывной|кличка|прозвище|псевдоним|известен как|он же
    |лақаб|лакаб|laqabi|тахаллус|taxallus|taxallusi
    |kod adı|kod isim|kod ismi|lakabı|lakap|takma ad|takma adı|takma isim
    |naanays|naanaysta|naaneys|naanaysi|magaca kale`,
  sex: `m f|male female|sexe|genre|пол|чинс|jinsi|cinsiyet|cinsiyeti|jinsi lab dheddig|lab dheddig|جنس مرد زن|صنفی`,
  birth: `date nais|dt naiss|an naiss|annee nais|ne en ou vers|data rozhd|data rozhdeniya|god rozhd|god rozhdeniya|дата год рождения|год рожд возраст|doğum tarihi yılı|doğum tarihi yaşı|doğ tarihi|doğ yılı|birth date year|birthdate|year born|born on|born in|dob year|dob or age|date of birth age|date year of birth
    |annee de naiss|an de naissance|d d n|ne en|ne vers|ne e|nee|annee de naissance ou age|naissance
    |تاريخ ومحل الولادة|محل وتاريخ الولادة|سنة ومكان الولادة|مكان وسنة الولادة|سنة ومحل الولادة|محل وسنة الولادة|تاريخ ومكان الميلاد|مكان وتاريخ الولادة|مكان وتاريخ الميلاد|تاريخ الازدياد|تاريخ ومكان الازدياد|الازدياد|مواليد سنة|سنة المواليد
    |سال تولدی|متولد|تاریخ و محل تولد|محل و تاریخ تولد|سنه تولد|سال ولادت|سن تولد
    |د زېږېدو|زېږون|زیږون نیټه
    |تاریخ پیدائش|سن پیدائش|سال پیدائش|پیدائش|پیدائش کا سال
    |дата рождения|год рождения|г р|д р|дата рожд|год рожд|дата и место рождения|место и дата рождения|дата г р|родился|число месяц год рождения
    |соли таваллуд|санаи таваллуд|таваллуд|туғилган йили|туғилган санаси|туғилган сана|tugʻilgan sana|tug ilgan sana|tug ilgan sanasi|tug ilgan yili|tugilgan yili|tugilgan sana|tavallud
    |doğum tarihi|doğum yılı|d tarihi|d yılı|d yeri tarihi|d tarihi yeri|d yeri yılı|d yılı yeri|doğum yeri ve tarihi|doğum tarihi ve yeri|doğum|d t
    |dh sanad|sanad dh|t dhalasho|t dhalashada|taariikhda dhalashada|taariikhda dhalasho|sanadka dhalashada|sannadka dhalashada|sanad dhalasho|dhalasho|dhalashada`,
  age: `age a l interpellation|vozrast|age yrs|age in years|age approx|approximate age|current age|age now|present age
    |age ans|age en annees|age approximatif|age declare
    |العمر التقريبي|العمر بالسنوات|عمره|العمر سنة|السن التقريبي
    |سن تقریبی|سن و سال|عمر فعلی|سن فعلی
    |عمر اندازاً|عمر سال|عمر تقریباً
    |возраст|лет|полных лет
    |син|синну сол|ёши|ёш|yoshi|yosh
    |yaş|yaşı
    |da da|da|da ada|da diisa`,
  province: `region province|region d orig|oblast|nüfusa kayıtlı olduğu yer|nüfus il|kayıtlı olduğu il|республика область|регион область|субъект|region|home region|state|province or region|region of origin|province district|governorate district|region and district|state county|home of record state
    |region d origine|province d origine|province ville|gouvernorat d origine|departement d origine|willaya|region departement
    |الشعبية|شعبية
    |المحافظة المديرية|المحافظة والمديرية|المحافظة والقضاء|المحافظة القضاء|المحافظة المنطقة|الولاية المعتمدية|الاقليم|المحافظة الأصلية|محافظة الإقامة|محافظة الميلاد|ولاية الأصل|المنطقة المحافظة
    |ولایت و ولسوالی|ولایت مربوطه|استان محل سکونت|استان و شهرستان|سکونت اصلی
    |اصلي ولایت
    |صوبہ|صوبہ ضلع
    |область|обл|регион|республика|край|область район|провинция
    |вилоят|вилояти|viloyat|viloyati|вилоят ноҳия
    |il|ili|il ilçe|ili ilçesi|vilayet|memleketi il|nüfusa kayıtlı olduğu il
    |gobol|gobolka|gobolkiisa|maamul goboleed`,
  district: `canton|sous pref|dept|dep|cercle departement|rayon|raion|nüfus ilçe|город село|district town|home district|county|tehsil|taluka|subdistrict|sub district|locality district|home county|agency
    |district d origine|prefecture|sous prefecture|departement|delegation|moughataa|cercle|arrondissement|commune|circonscription|daira
    |الفرع البلدي|المؤتمر الشعبي|البلدية والمحلة|المركز والقرية|القسم والمركز|القسم أو المركز|المركز أو القسم
    |قضاء|المعتمدية|معتمدية|البلدية|بلدية|الدائرة|دائرة|المحلية|محلية|المقاطعة|مقاطعة|مديرية الأصل|العمادة|المنطقة المديرية
    |شهرستان|بخش|شهر|ولسوالی مربوطه|ولسوالی اصلی|ناحیه ولسوالی
    |ښار
    |تحصیل|ضلع تحصیل|تحصیل ضلع|ایجنسی
    |район|р н|район город|город район
    |ноҳия|шаҳр ноҳия|туман|тумани|tuman|tumani|шаҳар туман
    |ilçe|ilçesi
    |degmo|degmada|degmadiisa|degmooyin`,
  village: `town village|village town|home village|neighbourhood|neighborhood|quarter|mohalla|locality|hamlet|ward|block
    |quartier|localite|village quartier|village d origine|fraction village|lieu dit|lieudit
    |الحي|حي|الحارة|حارة|البلدة|بلدة|المحلة|محلة|الدوار|القرية الحي|القرية المحلة|الحي القرية
    |قریه گذر|گذر|روستا|ده|قریه محله
    |کلی گذر|د اوسېدو کلی
    |گاؤں|موضع|گوٹھ|یونین کونسل|بستی
    |село|деревня|кишлак|поселок|аул|населенный пункт
    |деҳа|қишлоқ|qishloq|маҳалла|mahalla|ҷамоат
    |köy|köyü|mahalle|mahallesi|mahalle köy|köy mahalle
    |tuulo|tuulada|xaafad|xaafadda|magaalada xaafadda`,
  nationality: `nationalite|country|country of origin|гражданство|подданство|фуқарогӣ|шаҳрвандӣ|fuqaroligi|uyruk|uyruğu|jinsiyadda|jinsiyad|شہریت|قومیت شہریت|كشور|بلد|البلد|pays|pays d origine`,
  documentNumber: `id doc|id document|cnic|cnic no|cnic number|nic|nic no|nicop|nadra no|nid no|national id no|passport number|passport id|identity card|identity card no|identity document|id card cnic|ssn|id passport
    |cni|n cni|no cni|carte d identite|numero de carte d identite|n carte d identite|n de piece|piece d identite|n piece d identite|nni|n nni|cin|n cin|numero cin|passeport|n passeport
    |رقم هوية الأحوال|هوية الأحوال|رقم الهوية الشخصية|رقم البطاقة الشخصية|رقم البطاقة الوطنية|البطاقة الوطنية|رقم البطاقة الموحدة|رقم ب ت و|رقم بطاقة التعريف|بطاقة التعريف|رقم بطاقة التعريف الوطنية|رقم الهوية الوطنية|الرقم القومي|الرقم الشخصي|رقم الجنسية|رقم شهادة الجنسية|رقم جواز السفر|جواز السفر|رقم بطاقة الأسرة|رقم كتيب العائلة|رقم الإثبات|رقم اثبات الهوية|الهوية
    |کد ملی|شماره ملی|شماره شناسنامه|شناسنامه|نمبر پاسپورت|شماره پاسپورت|شماره گذرنامه|نمبر تذکره و جلد|شماره عمومی تذکره|ن تذکره|شماره کارت
    |د پاسپورټ شمېره|د تذکرې ګڼه
    |شناختی کارڈ نمبر|شناختی کارڈ|قومی شناختی کارڈ|قومی شناختی کارڈ نمبر|ش ک نمبر|پاسپورٹ نمبر|شناختی نمبر
    |паспорт|номер паспорта|серия и номер паспорта|паспортные данные|документ|номер документа|инн|иин|удостоверение личности
    |шиноснома|рақами шиноснома|паспорт рақами|pasport raqami|жшшир|jshshir
    |t c kimlik no|tc no|tckn|kimlik no|kimlik numarası|tc kimlik numarası|pasaport no
    |lambarka aqoonsiga|aqoonsi|kaarka aqoonsiga|lambarka baasaboorka|baasaboor`,
  rank: `grade|rang|звание|воинское звание|должность|рутба|унвон|unvoni|rütbe|rütbesi|darajada|darajo|عہدہ|رینک|الرتبة العسكرية|رتبته|درجه|рядовой состав`,
  unit: `unite|unite militaire|formation|brigade or unit|в ч|войсковая часть|подразделение|часть|birlik|birliği|ciidanka|unit formation|یونٹ|التشكيل|وحدته|الوحدة العسكرية|واحد نظامی|تولی`,
  captureDate: `arrested|detained|seized|interpelle|interpellation|date interpel|date d interp|date arrestation interpellation|date de prise en charge|yakalama tarihi|yakalanış tarihi|tutuklama tarihi|gözaltına alınış tarihi|ele geçirildiği tarih|data zaderzh|data zaderzhaniya|data aresta|когда задержан|дата зад|дата взятия под стражу|تاريخ الاعتقال الخطف|تاريخ الاعتقال أو الأسر|cap date|capt date|date captured|doc capture|date of apprehension|date apprehended|apprehended on|apprehended|arrested on|arrested date|date arrested|doa|date of internment|date interned|date taken|taken on|date held|date of picking up|date picked up|picked up on|date of abduction arrest|date of detention arrest|date seized|disappeared on|date of enforced disappearance|date of custody
    |date interpellation|interpelle le|arrete le|arretee le|date de l arrestation|date d incarceration|date d ecrou|enleve le|date d enlevement|disparu le|capture le|date de prise|date de rafle
    |تاريخ الحجز|تاريخ الضبط|تاريخ التغييب|تاريخ الغياب|تاريخ الإخفاء|تاريخ الاخفاء القسري|تاريخ الاختفاء القسري|تاريخ المداهمة|تاريخ الاحتجاز أو الاعتقال|تاريخ الأخذ|تاريخ الايقاف|تاريخ السجن|تاريخ وقوعه في الأسر|تاريخ آخر اتصال|تاريخ آخر تواصل|تاريخ آخر خبر|تاريخ آخر مشاهدة|تاريخ انقطاع الاتصال|تاريخ فقدان الاتصال|آخر اتصال
    |تاریخ بازداشت|تاریخ حبس|تاریخ اختطاف|تاریخ مفقودی|تاریخ ناپدید شدن|تاریخ دستگیر شدن|تاریخ نظارت
    |د گرفتارۍ نېټه|د ورکېدو نېټه|د اسارت نېټه|نیول شوی
    |تاریخ گمشدگی|تاریخ حراست|تاریخ اغوا|گرفتاری کی تاریخ|لاپتہ ہونے کی تاریخ|تاریخ لاپتہ|تاریخ جبری گمشدگی|گمشدگی کی تاریخ|تاریخ اٹھائے جانے
    |дата задержания|дата ареста|задержан|арестован|дата пленения|дата взятия в плен|дата исчезновения|дата захвата|дата помещения|дата заключения под стражу|дата задерж|пропал без вести
    |санаи боздошт|санаи дастгирӣ|санаи ҳабс|боздошт шуд|ушланган сана|ушланган санаси|қамоққа олинган сана|qo lga olingan sana|hibsga olingan sana|ushlangan sana|ushlangan sanasi
    |yakalanma tarihi|yakalandığı tarih|gözaltı tarihi|gözaltına alındığı tarih|gözaltına alınma tarihi|tutuklanma tarihi|tutuklandığı tarih|esir alındığı tarih|esir düştüğü tarih|kayıp tarihi|kaybolduğu tarih|alındığı tarih|tutukluluk tarihi
    |la qabtay|la qabtey|taariikhda la qabtay|taariikhda qabashada|taariikhda xirida|taariikhda xiritaanka|taariikhda la xiray|la xiray|goorta la qabtay`,
  capturePlace: `arrested where|lieu arrest|lieu interpel|lieu d interp|yakalama yeri|tutuklama yeri|gözaltı mahalli|yakalandığı mahal|ele geçirildiği yer|mesto zaderzh|mesto zaderzhaniya|mesto aresta|где задержан|место зад|место взятия под стражу|capture loc|capt loc|cap loc|location of capture|point of capture|poc|arrested at|arrest place|arrest location|location of arrest|arrested from|picked up from|picked up at|taken from|abducted from|apprehended at|place seized|place apprehended|place of taking|missing from|where captured|where arrested
    |lieu interpellation|lieu de l arrestation|arrete a|lieu de capture|lieu d enlevement|lieu de prise|lieu de la disparition|interpelle a
    |محل الاعتقال|محل القبض|محل الأسر|محل الاحتجاز أو الاعتقال|موقع الأسر|موقع الاعتقال|مكان الضبط|مكان الأخذ|مكان التغييب|مكان الحجز|منطقة الاعتقال|منطقة الأسر|الجبهة|جبهة|مكان الإيقاف
    |محل بازداشت|ساحه گرفتاری|ساحه دستگیری|محل اختطاف|موقعیت گرفتاری|جای دستگیری
    |د گرفتارۍ ځای|د نیول کېدو سیمه|د ورکېدو ځای
    |مقام گرفتاری|جائے گرفتاری|مقام گمشدگی|جائے گمشدگی|گرفتاری کا مقام|مقام اغوا|جہاں سے اٹھایا گیا
    |место задержания|место ареста|место пленения|место захвата|место исчезновения|задержан в|место взятия в плен|место задерж
    |ҷои боздошт|ҷои дастгирӣ|ҷойи боздошт|ушланган жойи|ушланган жой|ushlangan joyi|ushlangan joy|qo lga olingan joy
    |yakalandığı yer|yakalanma yeri|gözaltı yeri|gözaltına alındığı yer|tutuklandığı yer|esir alındığı yer|esir düştüğü yer|kaybolduğu yer|alındığı yer
    |meesha lagu qabtay|halka lagu qabtay|goobta lagu qabtay|goobta la qabtay|goobta qabashada|goobta|meesha|meel|meesha laga qabtay|lagu qabtay`,
  detentionPlace: `lieu de deten|lieu de dt|tutulduğu cezaevi|mesto soderzhaniya|где содержится сейчас|detained at|detained in|presently at|held in|currently held|camp|interned at|confined at|prison or camp|whereabouts
    |detenu a|centre de detention|maison d arret|etablissement|etablissement penitentiaire|penitencier
    |مكان التواجد|مكان وجوده|المؤسسة السجنية|مركز الاحتجاز|مقر الاحتجاز|المحتجز لدى
    |محل بود و باش فعلی|محل حبس|محل حبس فعلی|محل زندان|بند زندان|بلاک
    |جیل|حراستی مرکز|مرکز
    |учреждение|сизо|колония|место отбывания|где содержится|место заключения
    |ҷои нигоҳдорӣ|маҳбас|зиндон|қамоқхона|qamoqxona|saqlanayotgan joy|сақланаётган жой
    |cezaevi|bulunduğu cezaevi|kaldığı cezaevi|kamp
    |xabsi|xabsiga|ku xiran`,
  legalStatus: `status|charge|charges|case status|offence|legal basis|section of law|crime
    |statut|motif|infraction
    |التهمة|المادة|مادة الحكم|المادة القانونية|الموقف|تهمة|الجرم
    |اتهام|اتهام و حکم|جرم
    |تور
    |دفعہ|مقدمہ|الزام|جرم و دفعہ|حیثیت
    |статья|обвинение|статус|статья ук|срок
    |модда|ҷиноят|moddasi|моддаси
    |suç|suçu|ceza durumu|hüküm
    |dambi|dambiga|eedda|eeddiisa|xukun|xukunka|dacwadda`,
  condition: `state of health|medical|health remarks|injuries
    |sante|etat
    |الصحة|حالته|الإصابة
    |صحت|صحت و مریضی|حالت فعلی
    |روغتیا
    |صحت کی حالت
    |состояние|здоровье|ранение
    |вазъи саломатӣ|саломатӣ|salomatligi
    |sağlık|durumu
    |caafimaadka|xaaladda`,
  source: `information source|source of information|источник|kaynak|xigasho|ذریعہ|مصدر المعلومة|مصدر المعلومات|منبع معلومات`,
  notes: `notlar|durum not|primechanie|prim|obs rem|obs|observation|other remarks|misc|miscellaneous|additional information|info|details|action taken
    |remarque|remarques|commentaires|divers|precisions|mention|mentions
    |بيان|البيان|تفاصيل|معلومات إضافية|معلومات أخرى|ملاحظات أخرى|الإفادة
    |کیفیت|توضیح|ملحوظات|معلومات|مالحظات|شرح
    |څرګندونې|یادونه
    |ریمارکس|تفصیل|تبصرہ|نوٹ
    |примечание|примечания|прим|дополнительно|комментарий|особые отметки
    |эзоҳ|изоҳ|izoh|қайд
    |açıklama|açıklamalar|düşünceler|bilgi|ek bilgi
    |faallo|faahfaahin|f g|fiiro gaar ah|xusuusin|tafaasiil|f gaar ah`,
} as const satisfies Partial<Record<Field, string>>

export const SENSITIVE_ABROAD = {
  mother: `mothers|mother s full name|name of mother|mere|nom de la mere|prenom de la mere|اسم الوالدة|الوالدة|والدته|اسم الام الثلاثي|اسم مادر|والده|والدہ کا نام|د مور|мать|имя матери|модар|номи модар|онасининг исми|onasining ismi|anne adı|ana adı|anne|annesinin adı|magaca hooyada|hooyada|hooyo`,
  phone: `contact|contacts|contact no|contact details|cell|cell no|cell phone|mobile no|mobile number|msisdn|family phone|phone of family|tel no|telephone no|whatsapp
    |tel famille|tel de la famille|contact famille|numero de telephone|numero tel|portable
    |هاتف|هاتف الأهل|هاتف الأسرة|هاتف ولي الأمر|رقم التواصل|التواصل|رقم الجوال|الجوال|رقم هاتف الأهل|رقم الموبايل|للتواصل
    |شماره تلفن|تلفن|تیلفون|نمبر موبایل|شماره موبایل|نمبر تماس|تماس
    |د اړیکې شمېره|د موبایل شمېره
    |فون نمبر|موبائل نمبر|رابطہ نمبر|فون|رابطہ
    |телефон|тел|номер телефона|контактный телефон|телефон родственников|контакт|рақами телефон|телефон рақами|telefon raqami
    |telefon|telefon no|cep|cep telefonu|gsm|yakınının telefonu
    |taleefan|taleefanka|telefoon|tel qoyska|telka|taleefoonka qoyska|mobilka`,
  address: `postal address|present address|current address|permanent address|house address|full address|adresse|adresse actuelle|domicile actuel|العنوان الحالي|عنوان الأهل|عنوان السكن الحالي|آدرس فعلی|نشانی|مکمل پتہ|موجودہ پتہ|مستقل پتہ|адрес|адрес проживания|адрес прописки|место прописки|суроға|яшаш манзили|манзил|manzil|yashash manzili|adres|adresi|ikamet adresi|ev adresi|cinwaan|cinwaanka`,
  religion: `ethnic|ethnic group|ethnic origin|ethnie|groupe ethnique|religion et ethnie|النحلة|الطائفة|العرق|الإثنية|القومية|قومیت مذهبی|فرقہ|مسلک|национальность|вероисповедание|религия|этническая принадлежность|миллат|миллати|millati|дин|din|dini|mezhep|mezhebi|milliyeti|etnik köken|diin|diinta|mazhab`,
  family: `parente|lien de parente|degre de parente|marital status|civil status|family status|number of children|dependents|relationship|family member|situation familiale|situation matrimoniale|etat civil|personne a contacter|الحالة الاجتماعية|الحالة المدنية|الوضع العائلي|عدد الأولاد|عدد الأطفال|صلة القرابة|ولي الأمر وهاتفه|حالت مدنی|وضعیت مدنی|وضعیت تاهل|تعداد اولاد|نام وابسته|اقارب و تماس|وارث|ورثاء|لواحقین|رشتہ دار|семейное положение|родственники|близкие родственники|хешовандон|medeni hali|medeni durumu|yakını|yakınının adı|qaraabada|xaaska|qofka lala xiriiro`,
  photo: `foto|фото|фотография|resim|fotoğraf|sawir|sawirka|تصویر فوٹو|الصورة الشخصية`,
} as const satisfies Partial<Record<SensitiveColumn, string>>

/** Numbers and codes that a list gives its rows. */
export const ORDINALS_ABROAD = `n p p|no p p|n pp|ser|ser no|sl|sl no|sr|item|item no|line|line no|index|idx|ref|ref number|isn|isn no|intern serial no|case id|case|case ref|file no|file number|file|record no|record number|register no|registration no|reg no|entry no|dossier no|prisoner no|detainee no|inmate no|prisoner id|detainee id|icrc no|list no
  |n ordre|n d ordre|no d ordre|numero d ordre|n fiche|fiche|no fiche|numero de fiche|n dossier|no dossier|dossier|numero de dossier|matricule|n matricule|n ecrou|numero d ecrou
  |تسلسل|رقم متسلسل|الرقم المتسلسل|رقم التسلسل|الرقم التسلسلي|متسلسل|ر ت|رقم الاستمارة|رقم السجل|رقم الإضبارة|رقم القضية|رقم الحالة|رقم السجين|رقم الأسير|رقم النزيل|رقم الطلب|رقم البلاغ|رقم التسجيل|الترتيب|العدد الترتيبي|ع ر|عدد رتبي
  |شماره مسلسل|شماره ردیف|ردیف شماره|شماره دوسیه|نمبر دوسیه|شماره پرونده|شماره ثبت|نمبر ثبت|کد|شماره مسلسل عمومی
  |پرله پسې شمېره|د دوسیې شمېره|د ثبت شمېره
  |نمبر شمار|شمار|سیریل نمبر|سیریل|نمبر سلسلہ|سلسلہ نمبر|مسلسل نمبر|کیس نمبر|شمار نمبر|حوالہ نمبر
  |п п|no п п|n п п|номер|номер п п|порядковый номер|no дела|номер дела|дело no|личный номер|no п|п н|т р|т р рақами|рақами тартибӣ|рақам|тартиб рақами|tartib raqami|t r
  |sıra|sıra no|no su|dosya no|dosya numarası|esas no|kayıt no|kayıt numarası|sicil no
  |t n|tirsi|tiro|tir|lambar|lambarka|lr|lam|lam xabsi|lam xabsiga|lambarka xabsiga|lam maxbuus|lambarka maxbuuska|lam diiwaan|no tirsi|diiwaan lambar`
