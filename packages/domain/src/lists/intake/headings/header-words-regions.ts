import type { Field, SensitiveColumn } from "../fields.ts"

/**
 * Headings of registers and lists of the missing, one line a region: South Asia's police, French-speaking Africa, Russian, Sorani, Kurmanji,
 * Ukrainian, Bosnian and Serbian, Azeri, Kazakh, Uyghur, Spanish and Portuguese, Italian, Indonesian and Malay, Tagalog, Swahili, Hausa, Amharic and
 * Tigrinya, Bengali and Hindi. What `header-words.ts` and `header-words-abroad.ts` have is not said again.
 */
export const REGIONS = {
  name: `прізвище та ініціали|emri|नाम थर|given middle|given middle name|first middle name|first middle names|given names middle name|name s o|name d o|name father s name|name address|name alias|name with alias|name parentage address|name parentage r o|name of deceased|name of detenu|detenu|detenue|name of subject|accused|missing person|person missing|name of disappeared|names of missing persons|victim|internee|returnee|captive|pow name
    |nom post nom prenom|nom postnom prenom|identite du detenu|identite complete|nom du captif|nom de l otage|otage|prevenu|nom du prevenu|victime|nom usuel prenoms|l interesse|etat civil du detenu
    |ф и о лица|ф и о потерпевшего|ф и о похищенного|ф и о военнослужащего|ф и о пропавшего|ф и о родственника|данные лица|установочные данные|фамилия и о|задержанный|похищенный|пропавший
    |ناو|ناوی سیانی|ناوی سیانی ناسناو|ناوی چواری|ناوی چوارینە|ناوی تەواو|ناوی تەواوەتی|ناو و ناسناو|ناوی بەندکراو|ناوی دیل|ناوی بێسەروشوێن|ناوی بێ سەروشوێن|ناوی گیراو|ناوی کەس|ناوی شەهید|ناوی ئەنفالکراو|ناوی قوربانی|ناوی مەفقود
    |nav|nave|nav paşnav|nave sêyane|nave sêyem|navê girtî|navê winda|nav û nasnav
    |піб|прізвище імя по батькові|прізвище ім я по батькові|імя|ім я|прізвище та ім я
    |ime i prezime|prezime i ime|ime|puno ime|prezime ime ime oca|prezime ime oca ime|име и презиме|презиме и име|име|ime nestalog|nestala osoba|ime zatvorenika|ime logoraša|prezime očevo ime ime
    |soyadı adı|soyadı adı atasının adı|adı soyadı atasının adı|s a a|soyad ad|soyad ad ata adı|a s a|əsirin adı|itkin|itkin düşənin adı
    |аты жөні|аты жөні тегі|тегі аты жөні|тегі аты әкесінің аты|есімі|аты|ныспы|аты тегі|фамилиясы аты|аты фамилиясы
    |ئىسمى|ئىسىم فامىلىسى|ئىسمى فامىلىسى|ئىسىم|ismi familisi|isim familisi
    |nombre|nombres|nombre completo|nombres y apellidos|apellidos y nombres|nombre y apellidos|nombre y apellido|nombre de la victima|nome|nome completo|nome do detido|nome do desaparecido|nome do preso
    |nama|nama lengkap|nama tahanan|nama orang hilang|nama korban|nama napi|nama tapol|nama penuh|nama dan bin|nama tawanan|nama bin binti
    |pangalan|buong pangalan|pangalan ng bilanggo|pangalan ng nawawala
    |jina|jina kamili|majina|jina la mfungwa|majina kamili|jina la mahabusu
    |suna|sunan fursuna|cikakken suna|sunan mutum|sunan wanda aka kama
    |sim mulu|mulu sim|sim yetasari|ye tasari sim|mulu shim|shim|yeisregna sim|sim kes abat|sim nay esr|mulue sim|ስም|ሙሉ ስም|የታሳሪ ስም|የእስረኛ ስም|ሽም|ምሉእ ሽም|ስም ከነ አባት
    |নাম|পূর্ণ নাম|আসামীর নাম|নিখোঁজ ব্যক্তির নাম|ব্যক্তির নাম|বন্দীর নাম|নাম ও পিতার নাম|नाम|पूरा नाम|कैदी का नाम|व्यक्ति का नाम|नाम व वल्दियत
    |cognome e nome|nome e cognome|nominativo|nome del detenuto`,
  father: `b adı|emri i babait|emri i prindit|बुबाको नाम|s o w o|s d o|s d w o|d o|d o s o|w o|w o s o d o|s o d o w o c o|c o|s w d of|sdw of|father husband|fathers husbands name|father s husband s name|parent|parents name|parentage address|father s name late
    |fils fille|ne de|f de|nom et prenoms du pere|nom du pere prenom|noms des parents|pere prenom|pere mere|filiation pere|pere nom
    |отчество отца|имя отца отчество
    |ناوی باوک|باوک|باوکی|ناوی باوکی|کوڕی|کچی
    |navê bav|navê bavê|bav|navê bavo|kurê|keça
    |по батькові|імя батька|ім я батька
    |ime oca|očevo ime|otac|ime roditelja|име оца|очево име|отац|srednje ime
    |ata adı|atasının adı|atası|ata
    |әкесінің аты|әкесі|акесінин аты
    |دادىسىنىڭ ئىسمى|ئاتىسىنىڭ ئىسمى|dadisi|dadisining ismi
    |nombre del padre|padre|nome do pai|pai|filho de|hijo de
    |nama ayah|ayah|bin|bin binti|nama bapa|nama bapak|bapa|anak dari|nama ayah kandung|putra dari
    |pangalan ng ama|ama
    |jina la baba|mwana wa
    |sunan uba|sunan mahaifi|uba|mahaifi|dan wa
    |ye abat sim|yeabat sim|yabat sim|abat|ye abat|abo|sim abo|shim abo|የአባት ስም|አባት|ሽም ኣቦ|ኣቦ
    |পিতার নাম|পিতা|পিতা স্বামীর নাম|বাবার নাম|पिता का नाम|पिता|वल्दियत|पिता पति का नाम
    |nome del padre|nome padre|paternita|figlio di`,
  grandfather: `grandfather paternal|gd father|g father s name|gfather
    |prenom du grand pere|grand pere paternel
    |ناوی باپیر|باپیر|ناوی باپیرە|باپیرە|ناوی سێیەم
    |navê bapîr|navê kal|kalik|bapîr
    |baba adı ata|baba atasının adı|babası ata
    |ime djeda|ime dede|деда име
    |nama kakek|kakek|nama datuk
    |jina la babu|babu|sunan kaka|kaka
    |ye ayat sim|ayat|yeayat sim|abohago|shim abohago|የአያት ስም|አያት|ሽም ኣቦሓጎ
    |দাদার নাম|दादा का नाम
    |nonno|nome del nonno|nonno paterno`,
  tribe: `ap paterno|ap materno|apellido paterno|apellido materno|primer apellido|segundo apellido|family name surname|caste sub caste|community|biradari|sub caste|zat|zaat
    |nom de clan|tribu fraction|ethnie clan|patronyme
    |ناسناو|نازناو|هۆز|عەشیرەت|تیرە|خێڵ|ناوی خێزان|بنەماڵە|ناوی بنەماڵە|لەقەب
    |paşnav|eşîr|eşiret|nasnav|malbat|navê malbatê
    |прізвище
    |prezime|презиме
    |soyadı əsli|nəsil|tayfa
    |тегі|руы|ру|жүзі
    |فامىلىسى|familisi|تەگ
    |apellido|apellidos|sobrenome|apelido|sobrenomes
    |marga|nama keluarga|nama marga|suku|apelyido
    |ukoo|jina la ukoo|kabila|jina la familia|kabila ukoo
    |sunan iyali|kabila kabila|dangi|kabilar
    |gosa|ye gosa|beteseb sim|የቤተሰብ ስም|ጎሳ
    |বংশ|পদবী|উপাধি|उपनाम|जाति|गोत्र
    |cognome|famiglia`,
  alias: `navê din|called|also called|aliased|nom de combat|alias if any|known aliases alias|nick
    |nom de lutte|surnom appellation|appele|prenom usuel|dit e|surnomme
    |известен|также известен как|оперативный псевдоним|боевой псевдоним
    |ناوی خوازراو|نازناوی|ناسراو بە|ناوی شۆڕشگێڕی|ناوی نهێنی|ناوی حزبی
    |leqeb|navê kod|bernav|navê xwestî|nasyar bi
    |позивний|кличка позивний|psevdonim|nadimak|надимак|zvani|poznat kao
    |ləqəb|ləqəbi|лақап аты|лақап|لەقىمى|leqimi
    |apodo|sobrenombre|mote|apelido nome de guerra|vulgo|alcunha
    |nama samaran|nama alias|panggilan|nama panggilan|gelar|palayaw|bansag
    |jina la utani|lakabu|inkiya|laƙabi|sunan lakabi
    |kitsil sim|ye kitsil sim|kutsil|saga|ቅጽል ስም|ሳጓ
    |ডাক নাম|ডাকনাম|ছদ্মনাম|उर्फ
    |soprannome|detto`,
  sex: `ذكر أنثى|sex m f|gender m f|sexe m f|ڕەگەز|رەگەز|ڕەگەزی|زایەند|zayend|regez|cins|cinsi|стать|spol|pol|жынысы|جىنسى|sexo|jenis kelamin|jantina|l p|kasarian|jinsia|jinsi ya|tsota|ጾታ|ፆታ|লিঙ্গ|लिंग|sesso`,
  birth: `b date|yob age|dob yob|birth yr age
    |nee en|ne le vers|ne vers le|date de naissance presumee|naissance date|annee|d naissance
    |год рождения возраст|г рожд|год рожд ния|число рождения|рожд|рождения|дата рождения возраст|дата рожд я
    |ساڵی لەدایکبوون|لەدایکبوون|ڕۆژی لەدایکبوون|بەرواری لەدایکبوون|ساڵی لە دایکبوون|لە دایک بوون|ڕێکەوتی لەدایکبوون|شوێن و ساڵی لەدایکبوون|تەوەلود|لەدایکبوو
    |roja jidayikbûnê|sala jidayikbûnê|jidayikbûn|dîroka jidayikbûnê|sala zayînê|zayîn|sala bûyînê|dîroka zayînê
    |дата народження|рік народження|народження
    |datum rođenja|godina rođenja|god rođenja|rođen|rođen a|dat rođ|god rođ|датум рођења|година рођења|datum i mjesto rođenja|datum i mesto rođenja|godište
    |doğum tarixi|təvəllüdü|təvəllüd|doğum ili|anadan olduğu il|doğulduğu il|doğulub|doğum tarixi yeri
    |туған жылы|туған күні|туылған жылы|туған күні айы жылы|туған жері мен күні
    |تۇغۇلغان ۋاقتى|تۇغۇلغان يىلى|tughulghan yili|tughulghan waqti
    |fecha de nacimiento|nacimiento|ano de nacimiento|f nac|fecha nac|data de nascimento|nascimento|ano de nascimento|data nasc
    |tanggal lahir|tgl lahir|tahun lahir|tempat tanggal lahir|tempat tgl lahir|ttl|lahir|tarikh lahir|kelahiran
    |petsa ng kapanganakan|kapanganakan|araw ng kapanganakan|taon ng kapanganakan
    |tarehe ya kuzaliwa|mwaka wa kuzaliwa|kuzaliwa|amezaliwa
    |ranar haihuwa|shekarar haihuwa|haihuwa
    |yetewelede|yetewelede amet|yetewledebet|ye lidet amet|ye lidet ken|lidet|zemene lidet|ilet lidet|የልደት ቀን|የትውልድ ዘመን|የተወለደበት ቀን|ዕለተ ልደት
    |জন্ম তারিখ|জন্ম সাল|জন্ম|জন্মতারিখ|जन्म तिथि|जन्म वर्ष|जन्म
    |nascita|data di nascita|data nascita|nato il|nata il|anno di nascita|anno nascita`,
  age: `age yrs approx|age years approx|age abt|aged|age about
    |age presume|age suppose
    |лет возраст|возраст лет
    |تەمەن|تەمەنی|عومر|عومری|temen|temenê|emir|emr
    |вік|років|godina starosti|starost|dob starost|godine|старост|yaşı yaş|yaşı təxmini|жасы|жас|يېشى|yeshi
    |edad|idade|umur|usia|umur tahun|edad taon|gulang
    |umri|umri miaka|miaka|shekaru|shekarunsa|edme|idme|eidme|ዕድሜ|እድሜ|ዕድመ
    |বয়স|আনুমানিক বয়স|उम्र|आयु
    |eta|eta anni`,
  province: `edo|state ut|division|state province|home division
    |gouvernorat region|region de provenance|wilaya region
    |субъект рф|край область|место регистрации|регистрация
    |پارێزگا|پارێزگای|شار پارێزگا|پارێزگا شار|ئوستان|parêzgeh|parêzgar|bajar parêzgeh|wîlayet
    |общ область|місце проживання|županija|kanton|entitet|vilayət|bölgə|respublika|облысы|облыс|ۋىلايىتى|ۋىلايەت|wilayiti
    |departamento|estado|provincia|provincia departamento|distrito provincia
    |provinsi|propinsi|negeri|lalawigan|probinsya
    |mkoa|jimbo|jiha|jihar|killil|kilil|kifle hager|zoba|ክልል|ክፍለ ሀገር|ዞባ
    |বিভাগ|প্রদেশ|राज्य|प्रांत
    |regione`,
  district: `distrito|p s|ps district|police district|district ps|distt state|zone
    |cercle region|cercle commune|region cercle commune|departement commune|chefferie|sous prefecture canton|secteur
    |р н село|город р н|район респ
    |قەزا|قەزای|ناحیەی|شار|شارەدا|شارۆچکە|قەزا ناحیە|شوێنی قەزا|qeza|nahiye|navçe|bajar|bajarok
    |громада|opština|opcina|srez|општина|rayonu|şəhər|şəhər rayon|ауданы|аудан|қала аудан|ناھىيىسى|ناھىيە|nahiyisi
    |municipio|municipalidad|canton provincia|concelho|municipality
    |kabupaten|kab|kab kota|kabupaten kota|kecamatan|daerah|bayan|munisipyo|lungsod
    |wilaya ya|tarafa|kata|karamar hukuma|lga|local government|local government area|gunduma
    |wereda|woreda|zon|zone woreda|ketema|kebele woreda|ወረዳ|ዞን|ከተማ
    |জেলা|থানা|উপজেলা|জেলা থানা|जिला|तहसील|थाना
    |distretto|comune`,
  village: `colline|village mohalla|mohallah|panchayat|halqa
    |village fraction|hameau|campement|village ou campement
    |селение|станица|населенный п|нас пункт|н п|село станица
    |گوند|گوندی|گەڕەک|گوند گەڕەک|ناوی گوند|gund|gundê|mehele
    |selo|selo naselje|naselje|mjesto|mesto|место|село насеље|mz|kənd|kəndi|ауылы|ауыл|يېزا|مەھەللە|yeza
    |vereda|corregimiento|barrio|aldeia|bairro|vereda corregimiento
    |desa|kelurahan|desa kelurahan|kampung|dusun|baranggay|barangay|brgy|sitio
    |kijiji|mtaa|kitongoji|ƙauye|kauye|unguwa|kebele|qebele|mender|ቀበሌ|መንደር|ጣብያ
    |গ্রাম|গাঁও|ইউনিয়ন|মহল্লা|गांव|गाँव|ग्राम|मोहल्ला
    |villaggio|quartiere`,
  nationality: `naz|ctzn|nationality country|ڕەگەزنامە|hemwelatî|громадянство|državljanstvo|vətəndaşlığı|азаматтығы|nacionalidad|nacionalidade|kewarganegaraan|warganegara|uraia|zegnet|ዜግነት|cittadinanza|nazionalita`,
  documentNumber: `nationality id|tc kimlik|ced|rut|dui|curp|dpi|ci|ic no|aadhaar|aadhaar no|voter id|nid number|smart card no|passport nic
    |n carte|n nina|nina|numero nina|n acte de naissance
    |ژمارەی ناسنامە|ناسنامە|ژمارەی کارتی نیشتمانی|ژمارەی پاسپۆرت|ژمارەی باری شارستانی|ناسنامەی باری شارستانی|پێناس|ژمارەی پێناس|پێناسە|ژمارەی پێناسە|ژمارەی پێناسنامە|پێناسی باری شارستانی|hejmara nasnameyê|nasname
    |паспорт серия номер|номер паспорту|jmbg|broj lične karte|lična karta|јмбг|ş v nömrəsi|fin kod|жсн|жеке куәлік
    |cedula|dni|documento|numero de documento|documento de identidad|cc|bi|bilhete de identidade|cpf
    |nik|no ktp|ktp|no ic|no kad pengenalan|kad pengenalan|kitambulisho|namba ya kitambulisho|nida|katin shaida|nin no
    |জাতীয় পরিচয়পত্র|আধার
    |passaporto|carta d identita`,
  captureDate: `date of admn|date of adm|date of occurrence|incident date|occurrence date|date of loss of contact|loss of contact|date contact lost|contact lost on|lost contact|date of last contact|last contact|last seen|date last seen|date of arrest missing|missing on|date lifted|lifted on|date of lifting|date of pickup|date of kidnapping|kidnapped on|abducted on|date abducted|abducted|taken|date of apprehension arrest|date of enf disappearance|disappeared|last seen on|detained since|in custody since|since|date of raid|date of surrender|arrest missing date|missing date|arrest year|month year of arrest|month of arrest|year of arrest|date of admission|admission date|date admitted|admitted on|admitted|date of committal|committal date|committed on|date of reception|reception date|date received|received on|date of booking|booked on|date of remand|remanded on|date of intake|intake date|date of entry
    |date md|date du mandat de depot|mandat de depot|date du mandat|ecroue le|date de l ecrou|date d entree|entree le|date de mise sous mandat|date de placement|place sous mandat le|date de la capture|date de l enlevement|porte disparu le|date des faits|interne le|incarcere le
    |дата похищения|похищен|дата увода|уведен|дата задержания исчезновения|дата пропажи|дата происшествия|дата водворения|дата этапирования|дата заключения|дата взятия|когда похищен|когда пропал|дата последней связи|дата задерж я|задерж
    |بەرواری دیارنەمان|بەرواری بێسەروشوێنبوون|بەرواری گیران|بەرواری گرتن|ڕۆژی گرتن|ساڵی گرتن|بەرواری دەستگیرکردن|بەرواری ئەنفالکردن|بەرواری دەستبەسەرکردن|ڕێکەوتی گرتن|بەرواری ونبوون|ڕێکەوتی گیران|بەرواری ئەسیربوون|بەرواری ڕفاندن|ساڵی ئەنفال|کاتی گیران
    |dîroka girtinê|roja girtinê|sala girtinê|dema girtinê|dîroka windabûnê|hat girtin|dîroka revandinê
    |дата затримання|дата зникнення|дата полону|дата потрапляння в полон|затриманий|datum hapšenja|datum nestanka|nestao|nestao dana|uhapšen|odveden|datum odvođenja|датум нестанка|датум хапшења|datum zarobljavanja|zarobljen|kada nestao|datum pritvaranja|lišen slobode
    |həbs tarixi|həbs olunduğu tarix|itkin düşdüyü tarix|əsir düşdüyü tarix|tutulduğu tarix|saxlanıldığı tarix
    |ұсталған күні|қамауға алынған күні|ұсталған уақыты|تۇتۇلغان ۋاقتى|قولغا ئېلىنغان ۋاقتى|tutulghan waqti
    |fecha de detencion|fecha de captura|fecha de desaparicion|fecha de los hechos|fecha de secuestro|data da detencao|data da captura|data da prisao|data do desaparecimento
    |tanggal penangkapan|tgl penangkapan|tanggal ditangkap|tanggal hilang|tgl hilang|tanggal penahanan|tarikh tangkapan|tarikh ditahan|tgl ditahan|waktu penangkapan
    |petsa ng pag aresto|petsa ng pagkakadakip|petsa ng pagdakip|petsa ng pagkawala|kailan nawala
    |tarehe ya kukamatwa|siku ya kukamatwa|alikamatwa|tarehe ya kupotea
    |ranar kamawa|ranar da aka kama|ranar kamu|lokacin kamawa|ranar bacewa
    |yetasere ken|yetaserebet ken|yetasserebet ken|yeteyazebet ken|ye esir ken|ilet maesert|የታሰረበት ቀን|የተያዘበት ቀን|ዕለተ ማእሰርቲ
    |গ্রেফতারের তারিখ|গ্রেপ্তারের তারিখ|আটকের তারিখ|নিখোঁজের তারিখ|गिरफ्तारी की तारीख|गिरफ्तारी तिथि|लापता होने की तारीख
    |کب اٹھایا|کب گرفتار ہوا|تاریخ داخلہ|تاريخ الدخول|تاريخ دخول السجن|تاریخ دخول|تاریخ ورود|تاریخ ورود به زندان|تاریخ پذیرش|د داخلېدو نېټه|تاریخ واقعہ|تاریخ گرفتاری گمشدگی
    |date in|data ingresso|data di ingresso|data ingr|data arresto|data di arresto|data cattura|data di cattura|arrestato il|detenuto dal|dernieres nouvelles date|date des dernieres nouvelles|date du dernier contact|dernier contact|vu pour la derniere fois`,
  capturePlace: `abducted where|where abducted|place lifted|lifted from|place of lifting|place missing|last seen where|place last seen|place of pickup|ps jurisdiction|taken where
    |lieu de prise en charge|lieu des faits|arrete ou|enleve a|interpelle ou|disparu a
    |место похищения|откуда похищен|откуда уведен|место взятия
    |شوێنی گرتن|شوێنی گیران|شوێنی دیارنەمان|شوێنی بێسەروشوێنبوون|شوێنی ونبوون|شوێنی ئەنفال|شوێنی دەستگیرکردن|شوێنی ڕفاندن|cihê girtinê|cihê windabûnê
    |місце затримання|mjesto nestanka|mesto nestanka|mjesto hapšenja|mesto hapšenja|odakle odveden|место нестанка|mjesto zarobljavanja|həbs yeri|itkin düşdüyü yer|əsir düşdüyü yer|ұсталған жері|تۇتۇلغان جايى
    |lugar de detencion|lugar de captura|lugar de desaparicion|lugar de los hechos|lugar|local da detencao|local da captura
    |tempat penangkapan|tempat ditangkap|tempat hilang|lokasi penangkapan|tempat tangkapan|lugar ng pag aresto|lugar ng pagdakip
    |mahali pa kukamatwa|mahali alipokamatwa|wurin kamawa|wurin da aka kama|yetaserebet bota|yeteyazebet bota|የታሰረበት ቦታ|የተያዘበት ቦታ
    |গ্রেফতারের স্থান|আটকের স্থান|गिरफ्तारी का स्थान|جائے وقوعہ
    |luogo di arresto|luogo arresto|luogo di cattura|luogo cattura`,
  detentionPlace: `lodged at|lodged in|jail lodged|شوێنی بەندکردن|زیندان|بەندیخانە|girtîgeh|місце утримання|mjesto pritvora|logor|zatvor|saxlanıldığı yer|lugar de reclusion|centro de reclusion|lapas|rutan|kulungan|gereza|gidan yari|kurkuku|እስር ቤት|কারাগার|centre|center|centro|centro di detenzione|luogo di detenzione|carcere`,
  authority: `force involved|by whom|picked up by|arrested by|arrete par|capture par|кем задержан|кем похищен|گیراوە لەلایەن|aliyê girtinê|ko je odveo|کس نے اٹھایا`,
  legalStatus: `u s|under section|sections|case fir|fir no sections|inculpation|chef d inculpation|основание|ст ук|تۆمەت|tawanbarî|krivično djelo|delito|kesalahan|pasal|makosa|laifi|wenjel|ወንጀል`,
  condition: `present status|fate|doruma|sort|situation actuelle|судьба|status nestalog|چارەنووس|rewş`,
  source: `kaynağı|njoftim|سەرچاوە|çavkanî|izvor|mənbə|fuente|sumber|chanzo|majiya|minch|ምንጭ|সূত্র`,
  notes: `circumstances|brief facts|brief|action|gist|remark s|observations diverses|sort reserve|обстоятельства|доп сведения|прочее|تێبینی|تێبینیەکان|تێبینییەکان|سەرنج|تێبیی|têbînî|нотатки|примітка|примітки|napomena|napomene|напомена|primedba|qeyd|qeydlər|ескерту|ескертпе|ئىزاھات|observaciones|notas|observacoes|keterangan|catatan|ket|puna|maelezo|maoni|bayani|astayayet|mastawesha|ማስታወሻ|ምርመራ|মন্তব্য|বিবরণ|टिप्पणी|विवरण|حالات|واقعہ|osservazioni|annotazioni`,
} as const satisfies Partial<Record<Field, string>>

export const SENSITIVE_REGIONS = {
  mother: `mother s maiden name|mere prenom|filiation mere|nom et prenom de la mere|ناوی دایک|دایک|ناوی دایکی|navê dayikê|navê dê|dayik|імя матері|ime majke|majka|име мајке|anasının adı|шешесінің аты|анасының аты|ئانىسىنىڭ ئىسمى|nombre de la madre|madre|nome da mae|nama ibu|ibu|pangalan ng ina|jina la mama|sunan uwa|sunan mahaifiya|ye enat sim|enat|adde|የእናት ስም|মায়ের নাম|মাতা|মাতার নাম|माता का नाम`,
  phone: `cell phone no|telephone famille|ژمارەی مۆبایل|ژمارەی تەلەفۆن|مۆبایل|تەلەفۆن|telefona malbatê|hejmara telefonê|broj telefona|tel porodice|əlaqə nömrəsi|telefono|no hp|hp|no telp|telp|simu ya mkononi|namba ya simu|lambar waya|silk|silk kutir|ስልክ|মোবাইল|ফোন|मोबाइल|फोन`,
  address: `address in full|village address|adresse complete|ناونیشان|navnîşan|адреса|adresa|ünvan|ünvanı|мекенжайы|مەنزىلى|ئادرېسى|direccion|domicilio|endereco|alamat|alamat lengkap|anwani|adireshi|adrasha|አድራሻ|ঠিকানা|पता`,
  religion: `نەتەوە|ئایین|netewe|ol|віросповідання|nacionalnost|vjera|dini mənsubiyyəti|milliyyəti|ұлты|دىنى|etnia|raza|agama|suku bangsa|relihiyon|dini ya|addini|haymanot|biher|ሃይማኖት|ብሔር|ধর্ম|धर्म`,
  family: `podnosilac zahtjeva|denunciante|informed by|reported by|স্ত্রী|spouse|conjoint|epouse|ناوی هاوسەر|هاوسەر|کەسوکار|ژمارەی منداڵ|hevjîn|родич|supruga|srodnik|həyat yoldaşı|отбасы|familiar|istri|keluarga|asawa|mke|mume|ndugu|mata|iyali|beteseb|ቤተሰብ|স্বামী`,
  photo: `وێنە|wêne|slika|şəkil|сурет|gambar|larawan|picha|hoto|foto grafi|ছবি`,
} as const satisfies Partial<Record<SensitiveColumn, string>>

/** Numbers and codes that a list gives its rows. */
export const ORDINALS_REGIONS = `fir no|fir dd no|dd no|fir|gd no|case fir no|si no|sno|slno|srl no|ref dd|unique id|uid no|form no|form code|code|booking no|cr no|crime no
  |no ord|n ord|no rep|n rg|rg|n rp|n mle|mle|no matricule|n parquet|no parquet|code detenu
  |но п п|no уд|n уд|уд no|no и д|дело|код|шифр
  |ژ|ژمارە|ژمارەی فۆرم|کۆدی فۆرم|کۆد|کۆدی|ژمارەی دۆسیە|ژ دۆسیە|ژمارە دۆسیە|ژمارەی تۆمار|ژمارەی زنجیرە|زنجیرە|ڕیز|ڕیزبەند|ریزبەندی|ژ زنجیرە|ر|ژم
  |cell block|block cell|cell ward|ward cell|cell room|room cell|cell wing
  |hejmar|jimar|jimare|hej|koda formê
  |номер з п|з п|no з п|r br|redni broj|rb|br|р бр|redni br|šifra|sıra nömrəsi|sıra n|s s|с с|реттік нөмірі|р с|نومۇر|تەرتىپ نومۇرى|رەت نومۇرى
  |nro|numero de orden|codigo|radicado|expediente|no exp|ordem
  |no urut|nomor|nomor urut|no reg|no register|bil|kode|blg|bilang
  |lakk|lakkoofsa galmee
  |namba|nambari|namba ya usajili|lamba|lambar rajista|kutir|terekutir|ተ ቁ|ተራ ቁጥር|ቁጥር|መ ቁ
  |ক্রমিক নং|ক্রম|নং|ক্রমিক|क्रमांक|क्र सं|क्रम सं`
