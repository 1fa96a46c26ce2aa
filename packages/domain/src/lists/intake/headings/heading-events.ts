/**
 * Words of headings for what happened to somebody, and who did or tells it, one line a language: English, French, Arabic, Dari and Persian, Pashto, Urdu,
 * Turkish, Kurmanji, Sorani, Russian, Somali, Hausa, Swahili, Indonesian; a word of several languages stands with the first, and a language without words
 * of its own has no line. `arrest*` is every word that begins so, `picked_up` two words beside each other; a word may speak of several things. Written
 * from general knowledge of such lists.
 */
export const EVENTS = {
  /** Somebody was taken, or was not seen from then on. Surrender is none of these. */
  capture: `arrest* captur* apprehen* abduct* kidnap* seized seizure taken took picked_up pick_up pickup rounded_up lifted disappear* missing lost_contact contact_lost contact_was_lost loss_contact lost_touch taken_away whisked_away nabbed rearrest* taken_prisoner went_missing goes_missing disappeared captured capt abd pick_ups disapp apprehd abduc kidn kidnp snatched grabbed capd captd lost intercepted hijacked intercept*
    arrete* arrestation* interpel* enlev* enlèvement* rapt disparu* disparition* perte_contact porté_disparu arrêts fait_prisonnier emmené* kidnappé* appréhendé* disparu disparus interp* enlev disp appréhension raflé* rafle arrest pris_en_otage pris_otage prise_otage kidnapping disparitions perdu_vue perdu
    اعتقال* اعتقل* اعتقلت توقيف قبض خطف* اختطاف* اختطف* أسر فقد فقدان* فقده اختفاء* اختفى مفقودية انقطاع_اتصال انقطاع_تواصل اقتياد* أخذ اخذه أخذوه مختطف مختطفة مخطوف مداهمة غياب تغييب فقدت خطفه tiqal itiqal khatf ikhtifa إخفاء* اخفاء* إيقاف ضبط ضبطه أوقف* سبي إيداع إحضار سحب سحبه اعتقلوه اختطفوه فقدناه غيب مغيب مفقودا ihtijaz qabd asr tawqif ikhtitaf
    گرفتار* دستگیر* اسارت بازداشت* اختطاف ربوده برده_شده بردن برده لادرک مفقود مفقودی ناپدید* گم_شدن گم گرفته_شده گرفتند مفقودشدن ربودن اسیر اسیر_شدن dastgiri dastgeri giraftari geraftari gereftari asarat girftari ربایش جلب مفقودالاثر* مفقودالاثری بازداشتی دستگیرشدن اسیرشدن ربودن* گمشدن گروگان گروگانگیری rubudan bazdasht
    نیول* تښتول* ورک ورک_شوی ورک_شوي ورکېد* بوتلل* بېول* وړل* نیولی نیونه بیول_شوی لادرکه نیون* بندي_کېدو اسیرېدو اسیر_کېدو اختطاف_کېدو لادرک_کېدو neewal* newal* niwal* wruk* tashtaw*
    اٹھایا اٹھائے اٹھانے گمشدگی لاپتہ اغوا اٹھانا حراست_لیا لاپتا پکڑا پکڑے غائب گرفتار_شدہ اٹھائی اٹھالیا گمشدہ حراست_میں زیرحراست_آنے پکڑنے پکڑے_جانے قیدی_بننے
    gözalt* yakala* tutukla* kaçır* kaybol* kaybed* kayıp esir* alındığı alıkon* aldı alındı götürül* tutuklu* kayboldu alınma alınması düşme esir göz tut yak tutsak* alıkoyma alıkonul* enterne
    girtin* girt girtiye hat_girtin hatiye_girtin revand* winda* windabûn* dîlgirtin* winda hatin_girtin girtibû binçav* binçavkirin* desteser* destgîr* dîl dîlketin* hatgirtin hatiye_revandin hatiye_windakirin windabûye
    گرتن* گیران* گیراوه دەستگیرکر* دەستگیرکەر ڕفاندن* ونبوون* بێسەروشوێن* بێسەرشوێن* دیلکردن گیرا گیرابوو گرتی ڕفێن* ون_بوون ون_بوو گیرانی بێسەروشوێن بێسەرشوێن دەسبەسەر* دەستبەسەر* دەستگیر* قۆڵبەست* ئەسیر* دیل* گیرابێت دیارنەمان* ڕفێنراو* بەدیلگرتن* بزربوون* ئەنفال*
    задерж* арест* похищ* исчез* пропа* плен* захват* взят* уведен* увез* забра* забрал* увезли увели похит* попал_плен зад задер плен похищ исч* забран* изъят* угнан* увод* потер* пропад* пропал* лишен*
    la_qabtay lagu_qabtay laga_qabtay qabtay qabatay qabasho* qabashada la_waayay lagu_waayay waayay afduub* la_xiray xirid* qabtey xireen la_afduubay afduubay lumay lumis* waayey lagu_waayey la_qafaashay la_qafaalay qafaal* la_kaxaystay kaxays* la_qaatay la_dhacay la_xidhay xidh* la_xidhxidhay dhacay lagu_xidhay laga_kaxaystay
    kama kamu kamawa kame sace bace bata kama_shi tafi_da sacewa garkuwa bacewa kamashi an_kama aka_kama kama_su kamasu tsinta kamen sacewar sata garkuwa_da bace_war ɓace ɓacewa ɓata kamun
    kukamatwa alikamatwa alipokamatwa kupotea alipotea alipopotea kutekwa alitekwa alipotekwa aliyokamatwa alikokamatwa alivyokamatwa kukamatwa_kwake aliyopotea alikopotea kutoweka alitoweka alipotoweka aliyotoweka kuwekwa aliwekwa kushikwa alishikwa alichukuliwa alipochukuliwa kuchukuliwa utekaji alikochukuliwa aliyotekwa aliyochukuliwa
    penangkapan ditangkap tangkap hilang menghilang penculikan diculik menangkap menculik dibawa tertangkap tgkp diambil penghilangan dihilangkan pengamanan diamankan ditawan penawanan`,
  /** Taken and held alike: its day is the capture's, its place where somebody is held. */
  detention: `detain* detention* custody intern* internment det
    détenu* détention* incarcér* rétention
    احتجاز* حجز* محتجز* محتجزة احتجز* معتقل محتجز موقوف محبوس موقوفية
    توقیف زندانی بندي زنداني توقیفی
    حراست
    содерж* стражу стражей удерж*
    tsarewa tsare
    kizuizini penahanan ditahan`,
  /** Where somebody is held now. */
  holding: `jail* prison* lodged lodging remand* held holding confine* confinement imprison* facility camp cell lockup imprisonment penitentiary centre_détention cachot* penitencier pénitentiaire* detention_centre detention_center geôle emprisonnement* barrack cell_block penal gaol stockade dungeon
    carcéral* écrou* maison_arrêt maison_carcérale cellule détenu_à
    سجن* محبس حبس* زنزانة عنبر قاطع مقر_احتجاز مقر_توقيف مقر_اعتقال مقر_حجز مركز_احتجاز مركز_توقيف مركز_اعتقال مركز_حجز دار_توقيف sijn sejn معتقل_حالي مكان_التواجد تواجد متواجد توقيفه_حاليا مؤسسة_عقابية مؤسسة_سجنية مؤسسة_إصلاحية إصلاحية
    زندان حبس بازداشتگاه نگهداری نظارتخانه توقیفخانه بلاک محبسخانه zindan zendan mahbas habs توقیفگاه توقيفخانه ندامتگاه زندانی_در
    بند ساتنه ساتنې ساتلو
    جیل حوالات قید بیرک
    cezaev* hapis* tutulduğu tutuluyor kaldığı hapishane* bulunduğu cezaevinde koğuş nezaret* nezarethane cezaevinin c_evi
    girtîgeh* zindan zîndan* girtîgeha
    زیندان* گرتووخانە گرتوخانە بەندیخانە گرتنگە* چاکسازی
    тюрьм* сизо колони* следственн* изолятор* лишения_свободы ик лагер* учрежд* ивс турм* колон* содержания_под_стражей
    xabsi* xiran lagu_hayo haysata saldhig* jeel*
    kurkuku gidan_yari ake_tsare kurkukun
    gereza* jela anaposhikiliwa anashikiliwa rumande kizuizi gerezani
    penjara lapas rutan sel kamp tahanan_di lembaga_pemasyarakatan`,
  /** Once more somebody was seen or heard of, or what happened: only its day and place tell something. */
  event: `last_news news_last seen_last lastseen last_seen last_contact last_known last_heard incident occurrence last_location mia missing_in_action
    dernier_contact dernier_connu dernière_vue vu_la_dernière_fois vu_pour_la_dernière_fois dernières_nouvelles faits dernier_lieu_connu dernière_position rencontre aperçu vu vue
    آخر_اتصال آخر_تواصل آخر_مشاهدة آخر_ظهور حادث حادثة شوهد شوهدت آخر_مرة_شوهد شوهد_آخر_مرة
    آخر_خبر
    آخرین_تماس آخرین_بار آخرین_خبر حادثه واقعه رویداد دیده دیده_شده
    وروستۍ_اړیکه وروستی_ځل پېښه پېښې لیدل_شوی
    واقعہ وقوعہ آخری_بار آخری_رابطہ دیکھا
    son_görüldüğü son_görülme olay son_görülen son_temas son_haber görüldüğü
    bûyer cara_dawî
    ڕووداو دوایین_جار دوایین_پەیوەندی بینرا
    последний_раз последней_связи происшестви* последнего_контакта последний_контакт видели_последний_раз последний_раз_видели последняя_связь последняя_весть последнее_известие был_на_связи на_связи выход_на_связь последняя_встреча
    ugu_dambeysay ugu_dambaysay dhacdo dhacdada
    na_karshe
    tukio mara_mwisho mara_ya_mwisho
    terakhir_terlihat terakhir_dilihat terakhir_kali kejadian peristiwa`,
  /** The last of its kind: where somebody was seen last, or was held last. */
  latest: `last latest last_seen last_contact last_known last_heard last_location last_news
    dernier dernière dernières dernier_contact dernier_connu dernière_vue vu_la_dernière_fois vu_pour_la_dernière_fois dernières_nouvelles dernier_lieu_connu dernière_position
    آخر أخير أخيرة آخر_اتصال آخر_تواصل آخر_مشاهدة آخر_ظهور آخر_مرة_شوهد شوهد_آخر_مرة آخر_خبر
    آخرین آخرین_تماس آخرین_بار آخرین_خبر
    وروستۍ وروستی وروستۍ_اړیکه وروستی_ځل
    آخری آخری_بار آخری_رابطہ
    son_görüldüğü son_görülme son_görülen son_temas son_haber
    dawî cara_dawî
    دوایین دواجار دوایین_جار دوایین_پەیوەندی
    последний последняя последнее последнего последней последний_раз последней_связи последний_контакт последнего_контакта видели_последний_раз последний_раз_видели последних_известий последняя_связь последняя_весть последнее_известие последняя_встреча
    ugu_dambeysay ugu_dambaysay
    ƙarshe karshe na_karshe
    mwisho mara_mwisho mara_ya_mwisho
    terakhir terakhir_terlihat terakhir_dilihat terakhir_kali`,
  /** Beside a day it tells more of it; alone no field has it. */
  hour: `hour hours
    heure heures
    ساعة
    ساعت
    saat saati`,
  /** Who did it, by a word that says it. */
  captor: `perpetrator* captor* abductor* kidnapper* arresting apprehending abducting detaining by_whom perp perps
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
  informant: `informant* informer complainant* complainer reporter witness* applicant* petitioner* statement_given given_by reported_by informed_by reporting_person source_person person_reporting information_given_by narrator complt deponent* declarant* notifier* referee referrer claimant
    témoin* plaignant* déclarant* informateur* requérant* dénonciateur fournies_par fourni_par signalé_par
    مبلغ مبلغة مبلغين شاهد شهود مخبر مدلي مدلية مدل مصدر راوي مقدم_بلاغ مقدم_شكوى صاحب_بلاغ مشتكي مشتكية مقدم_طلب مصرح صاحب_شكوى مقدم المبلّغ مبلغه شاكي شاكية مفيد
    خبر_دهنده اطلاع_دهنده اطلاع_دهندہ شاکی راوی معلومات_دهنده گزارش_دهنده شکایت_کننده شاهدان
    خبر_ورکوونکی خبر_ورکوونکي راپور_ورکوونکی راپور_ورکوونکي معلومات_ورکوونکی خبر_ورکونکی راپور_ورکونکی معلومات_ورکونکی شاکي عارض سرچینه
    مدعی درخواست_گزار درخواست_دہندہ اطلاع_دہندہ شکایت_کنندہ خبر_دینے_والا اطلاع_دینے_والا گواہ گواہان
    ihbar* bildiren* başvuran* tanık* şikayetçi* başvurucu ihbar_eden bilgi_veren haber_veren şikayet_eden bildirimde_bulunan başvuru* bilgi_kaynağı görgü_tanığı müracaat* müracaatçı beyan_eden
    agahdar* şahid* agahî_ji
    ئاگادارکەر* شایەت* هەواڵدەر سەرچاوە سەرچاوەی
    заявител* свидетел* источник со_слов сообщил* информатор* заявит очевид* сообщивш* обративш* обратил*
    markhaati warbixiye markhaatiga wargeliy*
    shaida mai_kara kawo_labari mai_labari
    mtoa_taarifa shahidi mlalamikaji mtoa_habari mashahidi mwombaji shuhuda
    pelapor saksi pengadu pemberi_informasi pemohon sumber_informasi narasumber`,
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
  elsewhere: `village_head headman education* literacy releas* freed transfer* death died dead killed execut* escape* court* hearing* trial* judge lawyer* advocate* counsel complaint* petition* fir burial buried return* arrival arrived exit marriage ransom issue issued expiry payment interviewer enumerator registrar bail parole reported_date repatriat* handover handed displacement visitation representative rescue* reunif* reunited found recovered evacuat* medevac hospital* weapon* warrant demobili* referred commander bond surety rel discharg* acquit* deport* autops* exhum* grave
    libér* libéré sortie transf* décès décédé mort tribunal audience* juge avocat* procès retour arrivée plainte inhumation évasion délivrance déplacement remise rapatriement démobilis* arme* magistrat juridiction parquet hôpital retrouvé évacué* mandat commandant intégration rançon acquitt* expuls* jugé
    تحصيل_دراسي مستوى_دراسي إفراج افراج إخلاء سبيل وفاة استشهاد محكمة جلسة محاكمة قاضي محامي محام نقل إحالة عودة وصول نزوح شكوى بلاغ إصدار زواج فدية تبادل عثور مشفى مستشفى سلاح إخراج خروج تحقيق دعوى قائد إطلاق أفرج خروجه محاميه مقبرة دفن تبرئة ترحيل
    رهایی آزادی رها وفات مرگ شهادت محکمه دادگاه وکیل قاضی انتقال شکایت عریضه بازگشت تسلیم* صدور ازدواج شفاخانه سلاح ختم خلاصی قوماندان
    خوشي خوشې خلاصېد* مړینه مړینې راستنېدو روغتون وسله خوشې_کېدو
    رہائی شہادت عدالت پیشی سماعت منتقلی درخواست بازیابی ہسپتال ضمانت
    tahliye ölüm vefat mahkeme* duruşma* avukat* sevk nakil hakim savcı serbest hastane bırakıl* savcılık silah
    berdan* mirin* dadgeh* parêzer* veguhastin*
    ئازادکردن* مردن* دادگا* پارێزەر* گواستنەوە*
    освобожд* смерт* гибел* суд суда суде адвокат* этапирован* перевод* побег* возвращени* жалоб* найден* больниц* оружи* госпитал* осв умер погиб обмен* захорон* похорон* депорт*
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
