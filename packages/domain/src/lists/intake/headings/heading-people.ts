/** Words of headings for people and what is asked of them, in the form of the events' words and one line a language as there. */
export const PEOPLE = {
  name: `name names
    nom noms
    اسم ism esm
    نام
    نوم
    adı ad isim ismi
    nav navê
    ناو ناوی
    фио имя
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
  person: `client clients defendant* detainee* prisoner* inmate* victim* suspect accused captive* hostage* pow person persons individual interviewee missing_person missing_persons disappeared head_family head_household hh_head household_head family_head abductee* convict convicts undertrial* hoh head_hh abducted_person arrestee* accused_person
    détenu* prisonnier* victime* otage* personne intéressé disparu disparus chef_ménage chef_famille post_nom postnom prénom prénoms captif captifs prévenu* chef_foyer
    معتقل سجين أسير مفقود مخطوف مختطف موقوف محتجز محكوم ضحية شخص نزيل رب_أسرة رب_عائلة أسيرة معتقلة سجينة رب_بيت
    زندانی محبوس اسیر قربانی متهم سرپرست_فامیل سرپرست_خانواده رئیس_فامیل محبوسه رئیس_خانواده بندی
    بندي زنداني ورک_شوي ورک_شوی د_کورنۍ_مشر کورنۍ_مشر
    قیدی ملزم مغوی لاپتہ_شخص سربراہ_خاندان گرفتار_شدہ ملزمان
    tutuklu mahkum kayıp_kişi kaybolan_kişi esir kişi aile_reisi hane_reisi hükümlü sanık mağdur mağdurun
    girtî winda kes kesê kesên girtiyê girtiyan
    بەندکراو دیل گیراو کەس بێسەروشوێن بێسەرشوێن
    задержанн* заключенн* осужденн* пленн* военнопленн* похищенн* пропавш* лицо лица потерпевш* удерживаем*
    maxbuus maxbuuska qof qofka
    fursuna wanda_ake_tsare
    mfungwa mahabusu aliyepotea mshukiwa
    tahanan korban narapidana kepala_keluarga warga_binaan tersangka terdakwa`,
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
  phone: `phone phones telephone tel mobile contact whatsapp
    téléphone tél
    هاتف جوال تلفون موبايل
    تماس موبایل
    تلیفون اړیکې
    فون رابطہ موبائل
    telefon* cep_telefonu
    تەلەفۆن مۆبایل
    телефон*
    taleefan* telefoon* taleefoon*
    waya
    simu
    telepon hp`,
  mother: `mother* maiden
    mère
    أم والدة
    مادر
    مور
    والدہ ماں
    anne annesi annesinin
    dayik* dayê
    دایک دایکی
    мать матери
    hooyo hooyada
    mahaifiya uwa
    mama
    ibu`,
  relative: `relative* family kin nok wife spouse brother sister guardian parent* household next_of_kin
    famille épouse proche* ménage
    أهل أسرة عائلة أقارب زوجة
    خانواده فامیل اقارب خانم
    کورنۍ خپلوان
    خاندان رشتہ لواحقین
    aile yakını yakınları eşi akrabası
    malbat malbata xizm
    خێزان کەسوکار
    родствен* семь* семьи
    qoys* qaraabo*
    iyali dangi
    familia ndugu jamaa
    keluarga kerabat`,
  father: `father* fathers s_o son_of
    père fils_de
    أب والد walid ab
    پدر padar pedar
    پلار
    باپ
    babası babasının
    bav bavê
    باوک باوکی
    отец отца отчество
    aabbe aabaha aabbaha
    uba mahaifi mahaifinsa
    ayah bapak`,
  grandfather: `grandfather* grand_father grand_fathers
    grand_père
    جد jadd jad
    پدرکلان پدر_کلان پدربزرگ پدر_بزرگ padar_kalan pedar_kalan padarkalan
    نیکه
    دادا
    dede dedesi dedesinin
    bapîr kalik
    باپیر باپیرە
    дед деда дедушки
    awoowe awoowaha
    kakansa
    babu
    kakek`,
  husband: `husband* wife_of
    mari époux épouse_de
    زوج
    شوهر
    خاوند مېړه
    شوہر
    kocası
    mêr
    مێرد
    муж мужа
    mijinta
    suami`,
  tribe: `tribe tribes tribal clan subclan subtribe sub_clan sub_tribe caste surname family_name last_name lineage
    tribu nom_famille
    قبيلة عشيرة لقب نسبة فخذ اسم_عائلة ashira qabila
    قوم قبیله طایفه تخلص
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
  alias: `alias aliases known_as nickname nicknames kunya jihadi jihadist pet_name war_name field_name street_name call_name other_name
    surnom surnoms pseudonyme pseudo nom_guerre
    كنية مستعار شهرة اسم_حركي حركي جهادي تنظيمي harakiyah haraki
    مشهور
    عرفیت
    lakabı lakap kod_adı takma_adı
    nasnav leqeb
    نازناو
    прозвище позывной кличка
    naanays*
    lakabi inkiya
    lakabu
    julukan panggilan`,
  sex: `sex gender
    sexe
    جنس
    جنسیت
    cinsiyet cinsiyeti
    zayend regez
    ڕەگەز
    пол
    jinsi
    jinsia
    jenis_kelamin`,
  age: `age aged
    âge
    عمر سن
    yaş yaşı
    temen temenê emir
    تەمەن تەمەنی عومر
    возраст
    da_da
    shekaru shekarunsa
    umri
    umur usia`,
  nationality: `nationality citizenship citizen citizens
    nationalité
    جنسية
    تابعیت ملیت
    شہریت
    uyruğu uyruk
    hemwelatî
    гражданство
    jinsiyadda
    uraia
    kewarganegaraan`,
  address: `address* addresses
    adresse*
    عنوان
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
  religion: `religion religious ethnic ethnicity confession
    religieux ethnique ethnie
    ديانة دين مذهب
    دین
    dini mezhebi
    ol
    религия вероисповедание
    diinta
    addini
    agama`,
  photo: `photo* picture*
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
