/**
 * Words of headings for what happened to somebody, and who did or tells it, one line a language: English, French, Arabic, Dari and Persian, Pashto, Urdu,
 * Turkish, Kurmanji, Sorani, Russian, Somali, Hausa, Swahili, Indonesian; a word of several languages stands with the first, and a language without words
 * of its own has no line. `arrest*` is every word that begins so, `picked_up` two words beside each other; a word may speak of several things. Written
 * from general knowledge of such lists.
 */
export const EVENTS = {
  /** Somebody was taken, or was not seen from then on. Surrender is none of these. */
  capture: `arrest* captur* apprehen* abduct* kidnap* seized seizure taken took picked_up pick_up pickup rounded_up lifted disappear* missing lost_contact contact_lost contact_was_lost loss_contact lost_touch taken_away whisked_away nabbed rearrest* taken_prisoner went_missing goes_missing disappeared captured capt abd pick_ups
    arrete* arrestation* interpel* enlev* enlèvement* rapt disparu* disparition* perte_contact porté_disparu arrêts fait_prisonnier emmené* kidnappé* appréhendé* disparu disparus
    اعتقال* اعتقل* اعتقلت توقيف قبض خطف* اختطاف* اختطف* أسر فقد فقدان* فقده اختفاء* اختفى مفقودية انقطاع_اتصال انقطاع_تواصل اقتياد* أخذ اخذه أخذوه مختطف مختطفة مخطوف مداهمة غياب تغييب فقدت خطفه tiqal itiqal khatf ikhtifa
    گرفتار* دستگیر* اسارت بازداشت* اختطاف ربوده برده_شده بردن برده لادرک مفقود مفقودی ناپدید* گم_شدن گم گرفته_شده گرفتند مفقودشدن ربودن اسیر اسیر_شدن dastgiri dastgeri giraftari geraftari gereftari asarat girftari
    نیول* تښتول* ورک ورک_شوی ورک_شوي ورکېد* بوتلل* بېول* وړل* نیولی نیونه بیول_شوی لادرکه نیون* بندي_کېدو
    اٹھایا اٹھائے اٹھانے گمشدگی لاپتہ اغوا اٹھانا حراست_لیا لاپتا پکڑا پکڑے غائب گرفتار_شدہ
    gözalt* yakala* tutukla* kaçır* kaybol* kaybed* kayıp esir* alındığı alıkon* aldı alındı götürül* tutuklu* kayboldu alınma alınması düşme esir
    girtin* girt girtiye hat_girtin hatiye_girtin revand* winda* windabûn* dîlgirtin* winda hatin_girtin girtibû
    گرتن* گیران* گیراوه دەستگیرکر* دەستگیرکەر ڕفاندن* ونبوون* بێسەروشوێن* بێسەرشوێن* دیلکردن گیرا گیرابوو گرتی ڕفێن* ون_بوون ون_بوو گیرانی بێسەروشوێن بێسەرشوێن
    задерж* арест* похищ* исчез* пропа* плен* захват* взят* уведен* увез* забра* забрал* увезли увели похит* попал_плен
    la_qabtay lagu_qabtay laga_qabtay qabtay qabatay qabasho* qabashada la_waayay lagu_waayay waayay afduub* la_xiray xirid* qabtey xireen la_afduubay afduubay lumay lumis* waayey lagu_waayey
    kama kamu kamawa kame sace bace bata kama_shi tafi_da sacewa garkuwa bacewa kamashi
    kukamatwa alikamatwa alipokamatwa kupotea alipotea alipopotea kutekwa alitekwa alipotekwa aliyokamatwa alikokamatwa alivyokamatwa kukamatwa_kwake aliyopotea alikopotea
    penangkapan ditangkap tangkap hilang menghilang penculikan diculik menangkap menculik dibawa tertangkap`,
  /** Taken and held alike: its day is the capture's, its place where somebody is held. */
  detention: `detain* detention* custody intern* internment
    détenu* détention* incarcér* rétention
    احتجاز* حجز* محتجز* محتجزة احتجز* معتقل محتجز موقوف محبوس
    توقیف زندانی بندي زنداني
    حراست
    содерж* стражу стражей удерж*
    tsarewa tsare
    kizuizini penahanan ditahan`,
  /** Where somebody is held now. */
  holding: `jail* prison* lodged lodging remand* held holding confine* confinement imprison* facility camp cell lockup imprisonment penitentiary centre_détention cachot* penitencier pénitentiaire* detention_centre detention_center geôle emprisonnement* barrack cell_block
    carcéral* écrou* maison_arrêt maison_carcérale
    سجن* محبس حبس* زنزانة عنبر قاطع sijn sejn
    زندان حبس بازداشتگاه نگهداری نظارتخانه توقیفخانه بلاک محبسخانه zindan zendan mahbas habs
    بند ساتنه ساتنې ساتلو
    جیل حوالات قید بیرک
    cezaev* hapis* tutulduğu tutuluyor kaldığı hapishane* bulunduğu cezaevinde koğuş
    girtîgeh* zindan
    زیندان* گرتووخانە گرتوخانە بەندیخانە
    тюрьм* сизо колони* следственн* изолятор* лишения_свободы
    xabsi* xiran lagu_hayo haysata
    kurkuku gidan_yari ake_tsare kurkukun
    gereza* jela anaposhikiliwa anashikiliwa
    penjara lapas rutan`,
  /** Once more somebody was seen or heard of, or what happened: only its day and place tell something. */
  event: `last_seen last_contact last_known last_heard incident occurrence last_location mia missing_in_action
    dernier_contact dernier_connu dernière_vue vu_la_dernière_fois vu_pour_la_dernière_fois dernières_nouvelles faits dernier_lieu_connu dernière_position
    آخر_اتصال آخر_تواصل آخر_مشاهدة آخر_ظهور حادث حادثة شوهد شوهدت آخر_مرة_شوهد شوهد_آخر_مرة
    آخرین_تماس حادثه واقعه
    وروستۍ_اړیکه پېښه پېښې
    واقعہ
    son_görüldüğü son_görülme olay son_görülen
    последний_раз последней_связи происшестви* последнего_контакта последний_контакт видели_последний_раз последний_раз_видели
    terakhir_terlihat kejadian`,
  /** Who did it, by a word that says it. */
  captor: `perpetrator* captor* abductor* kidnapper* arresting apprehending abducting detaining kidnapping by_whom perp perps
    auteur* ravisseur* interpellateur kidnappeur* par_qui
    خاطفون خاطف خاطفة خاطفين قابض قابضة جناة معتقلة من_اعتقله من_أخذه من_قام جهة_آسرة قوة_آسرة قوات_آسرة فصيل_آسر طرف_آسر
    رباینده ربایندگان گرفتارکننده دستگیرکننده توسط_کی توسط_چه_کسی توسط_کدام_نهاد اغوا_کنندہ اغوا_کار
    نیوونکې نیوونکی نیوونکي د_چا_لخوا
    kaçıran kaçıranlar yakalayan gözaltına_alan tutuklayan kim_tarafından fail failler failleri
    دەستگیرکەر لەلایەن_کێ ڕفێنەر
    похитител* задержавш*
    aliyemkamata waliomkamata waliomteka alimkamata kilichomkamata
    penangkap penculik pelaku instansi_penangkap`,
  /** Who did it, beside a body or what happened; alone it is whoever keeps the list. */
  blame: `responsible
    responsable*
    مسؤولة مسؤول منفذ منفذة منفذون
    مسئول
    ذمہ_دار
    sorumlu
    ответственн*`,
  /** Who did it, beside what happened. */
  by: `by who unit agency force forces authority authorities group service actor custody_of party parties auth
    par unité autorité ayant_procédé
    من_قبل على_يد من_طرف جهة قوة سلطة جهاز فرع طرف فصيل قوات قوى مجموعة
    توسط کی کننده چه_کسی از_سوی از_طرف ارگان اداره نهاد مرجع گروه گروپ قوت نیروی
    چا لخوا ارګان ادارې ډله
    کنندہ والا والے ادارہ ایجنسی ہاتھوں ادارے اداروں فورس والوں کس_نے کس_ادارے کون
    tarafından kim kimin birim birimi kurum alan alanlar güç gücü kuvvet
    kî kê alî aliyê aliyên hêz ji_aliyê hêza hêzên ji_aliyê_kê
    لایەن لایەنی کێ لەلایەن بکەر هێز هێزی
    кем кто орган подразделение
    cidda ciddii kuwii yaa cida ciidanka kooxda koox
    wadanda wanda_ya wa_ya jami_an
    nani kikosi kilichomkamata aliye
    oleh siapa pihak kesatuan`,
  /** Who did it, beside what happened, and nobody's name. */
  officer: `officer officers
    agent agents
    ضابط`,
  informant: `informant* informer complainant* complainer reporter witness* applicant* petitioner* statement_given given_by reported_by informed_by reporting_person source_person person_reporting information_given_by narrator
    témoin* plaignant* déclarant* informateur* requérant* dénonciateur fournies_par fourni_par signalé_par
    مبلغ مبلغة مبلغين شاهد شهود مخبر مدلي مدلية مدل مصدر راوي مقدم_بلاغ مقدم_شكوى صاحب_بلاغ مشتكي مشتكية مقدم_طلب مصرح صاحب_شكوى
    خبر_دهنده اطلاع_دهنده اطلاع_دهندہ شاکی راوی معلومات_دهنده گزارش_دهنده شکایت_کننده شاهدان
    خبر_ورکوونکی خبر_ورکوونکي راپور_ورکوونکی راپور_ورکوونکي معلومات_ورکوونکی خبر_ورکونکی راپور_ورکونکی معلومات_ورکونکی شاکي عارض سرچینه
    مدعی درخواست_گزار درخواست_دہندہ اطلاع_دہندہ شکایت_کنندہ خبر_دینے_والا اطلاع_دینے_والا گواہ گواہان
    ihbar* bildiren* başvuran* tanık* şikayetçi* başvurucu ihbar_eden bilgi_veren haber_veren şikayet_eden bildirimde_bulunan başvuru* bilgi_kaynağı görgü_tanığı
    agahdar* şahid* agahî_ji
    ئاگادارکەر* شایەت* هەواڵدەر سەرچاوە سەرچاوەی
    заявител* свидетел* источник со_слов сообщил* информатор*
    markhaati warbixiye markhaatiga wargeliy*
    shaida mai_kara kawo_labari mai_labari
    mtoa_taarifa shahidi mlalamikaji mtoa_habari mashahidi
    pelapor saksi pengadu pemberi_informasi`,
  /** The day somebody was asked: his age is of it. */
  registration: `regist* enrol* interview* survey* census screening screened reg enumeration data_collection visit* consult* examin*
    enregistr* entretien* recensement recensé enquête enregist*
    تسجيل مقابلة استبيان إحصاء تعبئة
    ثبت راجستر مصاحبه سروی سروې ثبت_نام
    مرکه مرکې
    اندراج انٹرویو رجسٹریشن سروے
    kayıt kaydedildiği görüşme mülakat
    tomarkirin* hevpeyvîn*
    تۆمارکردن چاوپێکەوتن
    регистрац* опрос* интервью анкетировани*
    diiwaangelin* wareysi*
    rajista hira
    usajili mahojiano
    pendaftaran registrasi wawancara pendataan`,
  /** What happens afterwards or to somebody else, and those who deal with it: no field tells it. */
  elsewhere: `releas* freed transfer* death died dead killed execut* escape* court* hearing* trial* judge lawyer* advocate* counsel complaint* petition* fir burial buried return* arrival arrived exit marriage ransom issue issued expiry payment interviewer enumerator registrar bail parole reported_date repatriat* handover handed displacement visitation representative rescue* reunif* reunited found recovered evacuat* medevac hospital* weapon* warrant demobili* referred commander bond surety
    libér* libéré sortie transf* décès décédé mort tribunal audience* juge avocat* procès retour arrivée plainte inhumation évasion délivrance déplacement remise rapatriement démobilis* arme* magistrat juridiction parquet hôpital retrouvé évacué* mandat commandant intégration
    إفراج افراج إخلاء سبيل وفاة استشهاد محكمة جلسة محاكمة قاضي محامي محام نقل إحالة عودة وصول نزوح شكوى بلاغ إصدار زواج فدية تبادل عثور مشفى مستشفى سلاح إخراج خروج تحقيق دعوى قائد
    رهایی آزادی رها وفات مرگ شهادت محکمه دادگاه وکیل قاضی انتقال شکایت عریضه بازگشت تسلیم* صدور ازدواج شفاخانه سلاح ختم خلاصی قوماندان
    خوشي خوشې خلاصېد* مړینه مړینې راستنېدو روغتون وسله خوشې_کېدو
    رہائی شہادت عدالت پیشی سماعت منتقلی درخواست بازیابی ہسپتال ضمانت
    tahliye ölüm vefat mahkeme* duruşma* avukat* sevk nakil hakim savcı serbest hastane bırakıl* savcılık silah
    berdan* mirin* dadgeh* parêzer* veguhastin*
    ئازادکردن* مردن* دادگا* پارێزەر* گواستنەوە*
    освобожд* смерт* гибел* суд суда суде адвокат* этапирован* перевод* побег* возвращени* жалоб* найден* больниц* оружи* госпитал*
    sii_dayn* dhimasho* geeri* maxkamad* qareen* isbitaal* hub
    saki sako mutuwa kotu lauya
    kuachiliwa kifo mahakama wakili kuhamishwa
    bebas dibebaskan pembebasan meninggal kematian sidang pengadilan pengacara pemindahan rumah_sakit ditemukan senjata`,
  /** They gave themselves up: of the capture's day only beside a capture. */
  surrender: `surrender*
    reddition
    استسلام تسليم
    تسلیم*
    ہتھیار
    teslim
    сдач* сдался
    menyerah`,
} as const
