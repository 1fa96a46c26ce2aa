/**
 * Words of headings for days, places, numbers, punishments, people and the like, and words that say nothing, in the form of the events' words and one line a
 * language as there.
 */
export const THINGS = {
  /** How long a punishment lasts; of other things it says nothing. */
  term: `term duration length period years_sentence
    durée
    مدة مده
    مدت میعاد
    موده
    süre*
    demajo
    ماوە ماوەی
    срок
    muddo muddada
    tsawon_lokaci
    muda
    masa lama`,
  charge: `term offence* offense* crime* section* charge* charged penalty sentence* verdict conviction* convicted accus* allegation* indict* charges charged_with alleged_offence article articles law accused_of case_nature committed_offence crime_committed chrg chrgs offnc u_s under_section sec
    infraction* peine* prévention inculpation* accusation* chef_accusation chefs_accusation condamn* jugement faits_reprochés chef_inculpation chefs_inculpation qualification* délit* condamné* motif_poursuite chef
    تهمة تهم جريمة جرم حكم محكومية عقوبة قرار_صادر قرار_حكم مادة مواد اتهام محكوميه قانون
    اتهام* حکم محکومیت سزا جزا مجازات ماده جزایی د_جرم
    جرمونه تور
    الزام دفعہ دفعات مقدمہ
    suç* ceza cezası hüküm hükmü isnat suçlama* ceza_süresi madde maddesi cezasi mahkumiyet cezanın
    sûc* tawan* cezayê hikum
    تاوان* تۆمەت* سزای حوکم*
    статья статьи обвинен* приговор преступлен* наказани* статья_ук приговора статью ст обвин* срок_наказания осужден_по
    dembi* dambi* xukun* eedaynta eedeeyay eed*
    laifi* hukunci zargi tuhuma zarginsa
    kosa makosa hukumu kifungo shtaka mashtaka adhabu kosa_analodaiwa
    kesalahan pasal hukuman vonis dakwaan tuduhan perkara`,
  /** Before a state or a name. */
  law: `legal judicial juridical
    juridique* judiciaire* pénal*
    قانونی قضائی
    حقوقی قضایی
    hukuki adli
    hiqûqî
    یاسایی
    правовой правовое юридическ*
    sharciga
    kisheria`,
  /** Why somebody was taken. */
  reason: `reason reasons grounds cause
    motif raison
    سبب أسباب
    علت دلیل
    لامل
    وجہ وجوہات
    neden nedeni sebep sebebi gerekçe
    sedem sedema
    هۆکار هۆی هۆکاری
    причина основание
    sabab sababta
    dalili dalilin
    sababu
    alasan`,
  day: `date day dated time month year when dates dte yr mth taarikh tarih
    jour quand année mois an dt d
    تاريخ تأريخ بتاريخ يوم متى وقت سنة عام زمن tarikh tareekh tarekh بتأريخ توقيت
    تاریخ روز زمان سال زمانی چه_وقت مورخ مورخه ماه
    نېټه نیټه ورځ کله کال وخت مهال میاشت neta nita nete
    دن کب بتاریخ مورخہ کس_دن مہینہ ماہ
    tarih* gün günü zaman ne_zaman yıl yılı ay ayı trh tar
    roj roja dîrok* dem dema sal sala meh meha kengî tarîx*
    ڕۆژ ڕۆژی بەروار* ڕێکەوت* کات کاتی ساڵ ساڵی مانگ مانگی کەی
    дата день время когда год число месяц года дд
    taariikh* maalin* goorta goor sanad* sannad* bil bisha
    rana ranar lokaci lokacin kwanan_wata watan shekara shekarar yaushe
    tarehe siku lini mwaka mwezi wakati aliyokamatwa aliyopotea aliyotekwa aliyochukuliwa
    tanggal tgl hari waktu tahun bulan kapan tg tanggalan wkt`,
  /** Prepositions that tell a day where nothing else is told. */
  since: `on since as_of
    le depuis
    منذ
    beri
    tun
    sejak pada
    с`,
  place: `place location site spot where scene point area whereabouts jurisdiction places pl plce pt loc
    lieu endroit où lieux dernier_lieu_connu zone localisation
    مكان محل موقع أين اين وين منطقة makan mahall موضع نقطة mawqi
    جای ساحه موقعیت کجا مکان منطقه jaye jai jay محلی جایی مکانی نقطه موقعیتی
    ځای چېرته چیرته سیمه چېرې چیرې zai zay dzai
    مقام جائے جگہ کہاں جہاں
    yer yeri yerde mahal mahalli nerede nereden neresi lokasyon bölge
    cih cihê ciyê li_ku ji_ku li_kû ji_kû
    شوێن شوێنی کوێ لەکوێ لە_کوێ
    место места где откуда мест локация
    goob goobta meesha meel halka halkee xagee aag
    wuri wurin guri gurin waje wajen inda
    mahali wapi alipokamatwa alipopotea alipotekwa alikokamatwa alikopotea kituo anaposhikiliwa sehemu eneo
    tempat lokasi di_mana lok tmpt tpt`,
  /** Prepositions that tell a place where nothing else is told. */
  at: `at in from near
    a à dans en
    من في
    از در
    له په
    سے میں
    ji
    в из
    lagu laga
    di dari`,
  /** At the time of the list. */
  now: `now current currently present presently
    actuel actuelle actuellement
    حالي حالية حاليا
    فعلی فعلا اکنون
    اوسنی اوس
    موجودہ
    şimdi şu_an
    niha
    ئێستا
    сейчас
    hadda
    yanzu
    sasa
    sekarang`,
  /** Not known for certain; it stands beside anything. */
  alleged: `alleged allegedly presumed suspected believed accused involved
    présumé* supposé* impliqué*
    مفترض مفترضة مزعوم محتمل محتملة مشتبه_بها مشتبه_به مشتبه
    احتمالی مظنون
    مشتبہ
    şüpheli
    предполагаем*
    terduga`,
  wound: `wound* injur* disability
    blessure* blessé* handicap
    إصابة إصابات جرح جروح
    زخم* جراحت مجروحیت
    ټپ ټپونه زخم
    زخموں
    yara* yaralan*
    birîn*
    برین* بریندار*
    ранен* ранения травм* увечь*
    dhaawac*
    rauni raunuka
    jeraha majeraha
    luka cedera`,
  health: `health medical physical
    santé médical* physique
    صحة صحية صحي طبي طبية
    صحی صحت
    روغتیا روغتيا
    طبی
    sağlık sıhhi
    tenduristî tenduristiya
    تەندروستی
    здоровья здоровье
    caafimaad*
    lafiya lafiyarsa
    afya
    kesehatan`,
  document: `identification identification_document id passport cnic nic doc document card tazkira tazkera voter ration tazkirah biometric_card e_tazkira nrc citizenship_certificate civil_registry id_card psspt pp ppt passprt nid national_id
    carte passeport pièce cni électeur electeur attestation laissez_passer
    بطاقة جواز وثيقة دفتر كرت تموين سجل_مدني السجل_المدني قيد_مدني
    تذکره تذکرې شناسنامه پاسپورت سند
    شناختی کارڈ پاسپورٹ
    kimlik pasaport
    nasname nasnameyê
    ناسنامە پاسپۆرت
    паспорт* удостоверен* пасп удост док документ* снилс
    aqoonsi* baasaboor*
    kitambulisho
    ktp identitas paspor`,
  /** A paper that is told by its number. */
  paper: `passport cnic nic tazkira tazkera tazkirah e_tazkira nrc psspt ppt passprt nid aadhaar aadhar
    passeport cni
    جواز
    تذکره تذکرې شناسنامه پاسپورت گذرنامه
    شناختی_کارڈ پاسپورٹ
    pasaport
    nasname
    ناسنامە پاسپۆرت
    паспорт* пасп снилс
    baasaboor*
    kitambulisho
    ktp paspor`,
  service: `army military belt service force military_service militaire
    عسكري
    خدمت نظامی عسکری
    پوځي
    بیلٹ پیٹی فوجی آرمی
    askeri
    سەربازی
    военный
    soja
    jeshi
    dinas militer`,
  number: `no number num numbers nr n nbr nmbr numb
    numéro matricule
    رقم نمرة نمره
    شماره نمبر
    شمېره ګڼه
    numara* numarası
    hejmar hejmara
    ژمارە ژمارەی
    номер ном нр
    lambar* nambar*
    lamba
    namba nambari
    nomor`,
  rank: `rank grade rk rnk
    رتبة
    رتبه
    عہدہ
    rütbe*
    rutbe
    پلە پلەی
    звание
    darajo darajada
    cheo
    pangkat`,
  unit: `unit bn battalion regiment regt brigade bde company corps platoon posting posted squadron bns battery sqn parent_unit last_posting armed_group faction coy
    unité bataillon régiment groupe_armé compagnie peloton groupe_appartenance
    كتيبة لواء فوج سرية وحدة فرقة قطعة تشكيل
    کندک جزوتام تولی قطعه لوا محاذ غند
    کنډک
    یونٹ پلٹن رجمنٹ
    birlik birliği tabur
    یەکە
    батальон полк бригада рота часть отряд
    guuto guutada
    bataliya runduna
    kikosi
    batalyon kesatuan`,
  category: `civilian combatant defector category
    catégorie`,
  kind: `type kind nature types sort
    genre
    نوع نوعية طبيعة صنف
    نوعیت
    ډول
    قسم
    tür türü
    cure
    جۆر جۆری
    тип вид характер
    nooca
    irin
    aina
    jenis`,
  /** How it stands with somebody. */
  state: `status state situation
    statut état
    حالة وضع موقف
    وضعیت حالت
    durum durumu
    rewş rewşa
    دۆخ دۆخی بارودۆخ
    статус состояние положение
    xaalad xaaladda
    halin
    hali
    kondisi keadaan`,
  birth: `born birth birthday dob bth bday bdate birthdate birthyear yob
    né née naissance* nais nce
    ولادة ميلاد تولد مواليد milad tawallud
    ولادت
    زېږېد* زیږېد* زیږون زېږون
    پیدائش
    doğum doğduğu doğ
    jidayik* zayîn*
    لەدایکبوون
    рожд* родил* уроженец год_р
    dhalasho dhalashada dhashay
    haihuwa haihuwarsa
    kuzaliwa amezaliwa
    lahir kelahiran lhr`,
  province: `province province_departure prov gov governorate state wilayah wilaya prvnc provence governate
    gouvernorat région
    محافظة ولاية muhafaza إقليم محافظه
    ولایت استان
    صوبہ
    il ili vilayet
    parêzgeh parêzgeha
    پارێزگا پارێزگای
    область республика обл край регион
    gobol*
    jiha jihar
    mkoa
    provinsi propinsi`,
  district: `district district_departure tehsil taluka tehsils county territory chiefdom lga subcounty sub_county payam woreda groupement secteur collectivité cercle municipality locality township upazila thana vdc ds_division subdivision parish sub_prefecture taluqa dstr ds_div ds dist distr upz
    territoire préfecture chefferie sous_préfecture département arrondissement dép dépt préf arrdt arrond
    قضاء مديرية qada qadaa mudiriya
    ولسوالی شهرستان uluswali woluswali wuluswali
    ولسوالۍ
    ضلع تحصیل
    ilçe ilçesi
    navçe navçeya qeza
    قەزا قەزای
    район р_н
    degmo* degmada
    karamar_hukuma
    kabupaten kecamatan kab kec`,
  village: `village quarter neighbourhood neighborhood village_departure uc union_council hamlet boma ward barangay mouza kebele gn_division vdc_ward mohalla vlge colline
    قرية ضيعة مخيم حي محلة حارة
    قریه محله گذر
    کلی کلي
    گاؤں یونین_کونسل محلہ
    köy köyü mahalle mahallesi
    gund gundê
    گوند گوندی
    село дер деревня пос поселок н_п
    tuulo tuulada
    ƙauye ƙauyen kauye
    kijiji
    desa kel kelurahan dusun`,
  town: `city town
    ville commune localité quartier
    مدينة بلدة بلدته بلدتها مدينته
    شهر شهرک
    ښار
    شہر
    şehir şehri
    bajar bajarê
    شار شاری
    город населенный_пункт пункт
    magaalo magaalada
    gari garin
    mji
    kota`,
  country: `country coo
    pays
    بلد
    کشور
    هېواد
    ملک
    ülke ülkesi
    welat
    وڵات
    страна
    waddan waddanka
    kasa
    nchi
    negara`,
  origin: `origin home native residence provenance domicile hometown permanent residing resident
    origine résidence
    أصل سكن إقامة منشأ
    اصلی سکونت
    اصلي استوګن*
    آبائی رہائش
    memleket nüfusa_kayıtlı kayıtlı_olduğu nüfus ikamet* nereli
    رەسەن
    происхождения проживания прожив* житель родом прописк* прописан*
    asal asalka
    asali
    asili`,
  code: `code ref file case dossier reference
    fiche
    رمز كود ملف
    کود کد دوسیه
    کوډ
    کوڈ فائل کیس
    kod kodu dosya
    koda
    کۆد کۆدی دۆسیە
    код дело дела шифр журнал* книги
    koodh fayl faylka
    msimbo faili jalada
    kode berkas`,
  /** They say nothing of what stands under the heading. */
  filler: `the which that self his her him was is were been has have known as into exact possible possibly of for to if any or and person being under forced forcibly enforced involuntary away out over his_her he she they them full complete whole official real true four three parts stated given first went usual 1st 2nd imposed passed information group_of armed security affiliation prior
    celui celle l la les un une s qui que est ont été ayant procédé lors al dal et pour ce moment mis aux forcée prononcée de se sa son il elle cas échéant éventuel détention_de complet complète entier mise placement retenues informations retenu armé armée appartenance
    التي الذي الذين قامت قام تم تمت هو هي به له فيه فيها قسري قسرية ب ال عليه عليها كان إن عرفت بالمعلومات معلومات صادر كانت ما منه منها عنه عليهم وقع كامل كاملة رباعي ثلاثي خماسي حقيقي رسمي أول موجهة استمارة صادرة أمنية مسلحة انتماء دائم دائمة دائمي ash
    شده شدن شد شود است بود را که برای او اجباری کردن کرده شان وی ایشان مکمل کامل چه کدام یک e
    هغه هغې هغوی د کړی کړې شوی شوي کېدو کیدو کول یې دی چې موده_د جبري بشپړ پوره کوم ته کس
    اس_کے ان_کے کا کے کو نے ہونے ہوا کیا گیا گئے تھا کرنے شدہ جبری جانے کی لے گئی ہوئی ہوئے
    olan ve olduğu bu o zorla kendisi tahmini tam açık hangi verilen düştüğü düşme sahibi görgü
    û ku hatiye hat bû ye li bi wî wê kîjan ji
    ی بە لە کرا کراوە زانیاری کام
    его её их был была был_а на под без вести насильственн* при ним полное полный точная попадания попал он она видели местонахождение
    uu ay oo lagu ah buuxa oo_buuxa loo soo ku_jiro
    da aka shi ta ya suka cikakken kamili yake ake kawo wanda cha
    wa na kwa
    yang di ke secara paksa yg lengkap asli`,
} as const
