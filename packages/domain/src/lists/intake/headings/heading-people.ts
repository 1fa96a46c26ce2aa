/** Words of headings for people and what is asked of them, in the form of the events' words and one line a language as there. */
export const PEOPLE = {
  name: `name names nme nm naam
    nom noms
    اسم اسمه اسمها أسماؤهم ism esm
    نام
    نوم
    adı ad isim ismi
    nav navê
    ناو ناوی
    фио имя именем имени
    magac magaca
    suna sunan
    jina majina
    nama`,
  /** Which letters or language something is in. */
  script: `arabic english latin french dari pashto urdu persian kurdish russian letters script characters
    arabe français anglais caractères lettres
    عربية بالعربية انجليزية إنجليزية لاتينية حروف
    انگلیسی عربی دری پشتو فارسی لاتین
    اردو انگریزی
    arapça ingilizce`,
  /** Before what else stands in the cells of names. */
  with: `with
    avec
    مع
    همراه
    بمعہ
    ile`,
  person: `client clients defendant* detainee* prisoner* inmate* victim* suspect accused captive* hostage* pow person persons individual interviewee missing_person missing_persons disappeared head_family head_household hh_head household_head family_head abductee* convict convicts undertrial* hoh head_hh abducted_person arrestee* accused_person abducted_persons lost_person subject pows kidnapped_person abductees kidnappee kidnappees captives disappeared_person deceased_person
    détenu* prisonnier* victime* otage* personne intéressé disparu disparus chef_ménage chef_famille post_nom postnom prénom prénoms captif captifs prévenu* chef_foyer mis_en_cause gardé_à_vue
    معتقل سجين أسير مفقود مخطوف مختطف موقوف محتجز محكوم ضحية شخص مواطن مواطنين نزيل رب_أسرة رب_عائلة أسيرة معتقلة سجينة رب_بيت مخفي مخفية مغيب مغيبة مفقودة أسرى معتقلين مفقودين متهمة مشتبه_به نزيلة موقوفة مسجون مسجونة asir sajin mafqud makhtuf muataqal taqal
    زندانی محبوس اسیر قربانی متهم سرپرست_فامیل سرپرست_خانواده رئیس_فامیل محبوسه رئیس_خانواده بندی مظنون گروگان زندانيان محکوم بازداشتی دستگیرشده بازداشت_شده
    بندي زنداني ورک_شوي ورک_شوی د_کورنۍ_مشر کورنۍ_مشر بندیان بندیانو بندیوان بندیوانو نیول_شوي نیول_شوی زندانیان اسیر محبوس
    قیدی ملزم مغوی لاپتہ_شخص سربراہ_خاندان گرفتار_شدہ ملزمان
    tutuklunun mahkumun esirin hükümlünün şüphelinin tutuklu mahkum kayıp_kişi kaybolan_kişi esir kişi aile_reisi hane_reisi hükümlü sanık mağdur mağdurun şahıs şahsın gözaltına_alınan mahpus kayıp kişinin kaçırılan
    girtî winda kes kesê kesên girtiyê girtiyan
    بەندکراو دیل گیراو کەس بێسەروشوێن بێسەرشوێن کەسی زیندانی بەندی گیراوەکە بەندکراوەکە دەستگیرکراو دەستبەسەرکراو زیندانیکراو تۆمەتبار گومانلێکراو ونبوو ئەسیر
    задержанн* заключенн* осужденн* пленн* военнопленн* похищенн* пропавш* лицо лица потерпевш* удерживаем* плен* узник* заложник* арестован* исчезнувш* разыскиваем* осужд* обвиняем* подозреваем*
    maxbuus maxbuuska qof qofka la_haystaha la_waayaha
    fursuna wanda_ake_tsare wanda_ya_ɓace wanda_ya_bace wanda_ya_bata wanda_aka_kama wanda_aka_sace wadda_aka_sace wanda_aka_yi_garkuwa
    mfungwa mahabusu mtuhumiwa mshtakiwa aliyepotea mshukiwa mtu mateka wafungwa mhanga mwathirika
    tahanan korban narapidana kepala_keluarga warga_binaan tersangka terdakwa napi orang_hilang sandera tapol orang wbp`,
  /** Whom a heading speaks of beside what it asks; alone it may head a yes or no. */
  somebody: `child minor boy girl refugee* displaced deceased martyr* wounded_person patient* fighter* combatant* student* soldier recruit* beneficiary beneficiaries returnee* idp idps ex_combatant
    blessé blessés déplacé* réfugié* enfant* combattant* bénéficiaire* malade* défunt* mineur* ex_combattant
    نازح لاجئ جريح شهيد مريض مقاتل مستفيد طفل حدث متوفى مجاهد مهجر مصاب
    زخمی مهاجر بیجاشده بیجا_شده جنگجو
    ټپي ناروغ بېځایه_شوي
    شہید مہاجر متاثرہ
    yaralı şehit hasta mülteci çocuk
    birîndar şehîd penaber koçber
    بریندار شەهید ئاوارە
    раненого раненый погибш* беженц* умерш* ребенка военнослужащ*
    dhaawacan qaxooti
    mkimbizi majeruhi marehemu mgonjwa
    pengungsi`,
  /** A name that tells the father: beside another it is a part of a whole name. */
  patronymic: `patronymic patronym
    отчество отчеством отч`,
  /** What tells who somebody is: beside a person it is his whole name. */
  identity: `particulars identity
    identité
    هوية بيانات
    شهرت مشخصات هویت
    پېژندنه پیژندنه
    کوائف شناخت
    данные анкетные`,
  /** How many there are of somebody's people. */
  count: `count total size
    effectif
    عدد
    تعداد
    شمېر
    sayısı sayı
    hejmara_kesên
    количество кол_во
    tirada
    idadi
    jumlah`,
  phone: `phone phones telephone tel mobile contact whatsapp tele_no ph cont fone sim_no sim_card sim_number
    téléphone tél
    هاتف جوال تلفون موبايل جوالات واتساب هاتفه نقال محمول
    تماس موبایل
    تلیفون اړیکې
    فون رابطہ موبائل
    telefon* cep_telefonu
    تەلەفۆن مۆبایل
    телефон* тел моб
    taleefan* telefoon* taleefoon*
    waya
    simu
    telepon hp`,
  mother: `mother* maiden
    mère
    أم والدة umm walida
    مادر
    مور
    والدہ ماں
    anne annesi annesinin
    dayik* dayê diya dayika
    دایک دایکی
    мать матери
    hooyo hooyada
    mahaifiya uwa
    mama
    ibu`,
  relative: `name_son name_daughter son_name daughter_name relative* family kin nok wife spouse brother sister guardian parent* household next_of_kin children dependents dependants members kids siblings
    famille épouse proche* ménage parenté enfants conjoint épouses personne_à_contacter
    أهل أسرة عائلة أقارب زوجة أفراد أبناء أولاد أطفال
    خانواده فامیل اقارب خانم اعضا اعضای فرزندان اطفال اولاد
    کورنۍ خپلوان
    خاندان رشتہ لواحقین
    aile yakını yakınları eşi akrabası çocuk_sayısı kardeş
    malbat malbata xizm
    خێزان کەسوکار
    родствен* семь* семьи родн* жена супруг* дети
    qoys* qaraabo*
    iyali dangi
    familia ndugu jamaa
    keluarga kerabat`,
  father: `father* fathers s_o son_of fthr fath fathr fa_name parentage filiation
    père fils_de papa filiation celui_père
    أب والد walid ab أبيه أبوه al_ab أباه والده أبيها والدها
    پدر padar pedar ولد پدرش پدرشان
    پلار پلارنوم plar
    باپ
    babası babasının baba
    bav bavê
    باوک باوکی باوکیان باب بابی
    отец отца отцом
    aabbe aabaha aabbaha aabe aabo aabbihi aabbihiis aabihii aabbihii
    uba mahaifi mahaifinsa mahaifinta ubansa
    ayah bapak bapa bin orang_tua ortu ayahnya bapaknya`,
  grandfather: `grandfather* grand_father grand_fathers gfather gfthr grfather grandfthr grandfr gdfather
    grand_père aïeul gd_père
    جد jadd jad جده جدها أجداده
    پدرکلان پدر_کلان پدربزرگ پدر_بزرگ padar_kalan pedar_kalan padarkalan پدرکلانش پدربزرگش جدش
    نیکه
    دادا
    dede dedesi dedesinin
    bapîr kalik
    باپیر باپیرە باپیری
    дед деда дедушки
    awoowe awoowaha awoowgiis awowgiis
    kakansa
    babu
    kakek`,
  husband: `husband* wife_of
    mari époux épouse_de
    زوج زوجها
    شوهر
    خاوند مېړه
    شوہر
    kocası
    mêr
    مێرد
    муж мужа
    mijinta
    suami`,
  tribe: `tribe tribes tribal clan subclan subtribe sub_clan sub_tribe caste surname family_name last_name lineage fam_name lname surn sname tribename subclans family_nm fam_nm
    tribu nom_famille patronyme
    قبيلة عشيرة لقب نسبة فخذ اسم_عائلة ashira qabila عشيره فخيذة بطن حمولة نسب
    قوم قبیله طایفه تخلص قومیت نام_خانوادگی نام_فامیلی قومی
    ټبر
    ذات قبیلہ برادری
    soyadı soyad aşiret aşireti
    paşnav eşîr eşîra
    هۆز عەشیرەت ناسناو
    фамилия тейп
    qabiil* beesha
    kabila
    ukoo
    marga suku`,
  alias: `alias aliases known_as nickname nicknames kunya jihadi jihadist pet_name war_name field_name street_name call_name other_name nickn nick moniker jihadi_name organisational_name organizational_name
    surnom surnoms pseudonyme pseudo nom_guerre
    كنية مستعار شهرة اسم_حركي حركي جهادي تنظيمي harakiyah haraki ملقب مكنى لقب_حركي
    مشهور
    عرفیت
    lakabı lakap kod_adı takma_adı
    nasnav leqeb
    نازناو
    прозвище позывной кличка псевдоним
    naanays*
    lakabi inkiya
    lakabu
    julukan panggilan`,
  sex: `sex gender gndr gend sx
    sexe
    جنس جندر
    جنسیت جنډر
    cinsiyet cinsiyeti
    zayend regez
    ڕەگەز
    пол
    jinsi
    jinsia
    jenis_kelamin kelamin jk`,
  age: `age aged approx_age yrs_old
    âge
    عمر سن عمره أعمار umr omr
    yaş yaşı
    temen temenê emir
    تەمەن تەمەنی عومر
    возраст возр лет
    da_da
    shekaru shekarunsa
    umri
    umur usia`,
  nationality: `nationality citizenship citizen citizens ctzn ctzshp citz cit natnl nation nationals natlty ntnlty
    nationalité natté citoyenneté
    جنسية تابعية رعوية jinsiya
    تابعیت ملیت 
    شہریت
    uyruğu uyruk uyr vatandaşlık vatandaşlığı tabiiyet tabiiyeti
    hemwelatî
    гражданство гражд* подданств* гр_во гражд_во
    jinsiyadda
    uraia
    kewarganegaraan warganegara wn kewarg`,
  address: `address* addresses addrs adrs
    adresse*
    عنوان قيد_نفوس
    آدرس نشانی
    پته
    پتہ
    adresi adres
    navnîşan
    ناونیشان
    адрес адреса
    cinwaan*
    adireshi
    anwani
    alamat`,
  religion: `religion religious ethnic ethnicity confession ethn
    religieux ethnique ethnie
    ديانة دين مذهب
    دین
    dini mezhebi
    ol
    религия вероисповедание нац_ть
    diinta
    addini
    agama`,
  photo: `photo* picture* pic
    صورة
    عکس تصویر
    fotoğraf*
    wêne
    وێنە
    фото*
    sawir*
    hoto
    picha`,
} as const
