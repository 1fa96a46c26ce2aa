/**
 * Counties of Iran under their provinces, with towns that lists name in their place, in Latin and Persian letters. Left out are those that are called as
 * their province, as a place of Afghanistan (Zabol) or as a common word.
 * Source: general knowledge of public administrative geography; no official has checked it.
 */
export const IRAN = `
# West Azerbaijan
Urmia|Orumiyeh|Oroumieh|Urumieh|Orumieh|Urmiyeh|Urmiye|Wirmê|ارومیه|ورمێ
Mahabad|Mehabad|مهاباد|مەهاباد
Bukan|Boukan|Bokan|بوکان|بۆکان
Piranshahr|Piran Shahr|Piranshar|پیرانشهر|پیران شهر
Sardasht|سردشت|سەردەشت
Oshnavieh|Oshnaviyeh|Shno|Oshnoviyeh|اشنویه|شنۆ
Khoy|Khoi|خوی
Salmas|سلماس
Maku|Makoo|ماکو
Miandoab|Miyandoab|میاندوآب|میاندواب
Naqadeh|Naghadeh|نقده
Takab|تکاب
Shahin Dezh|Shahindej|Shahindezh|شاهین دژ|شاهیندژ
# East Azerbaijan
Tabriz|Tebriz|تبریز
Maragheh|Maraghe|مراغه
Marand|مرند
Ahar|اهر
Bonab|بناب
Mianeh|Miyaneh|میانه
# Kurdistan
Sanandaj|Sanandadj|Sine|Senneh|سنندج|سنە
Saqqez|Saghez|Saqez|Saqqiz|Saqiz|سقز|سەقز
Marivan|Mariwan|Meriwan|مریوان|مەریوان
Baneh|Bane|Bana|بانه|بانە
Divandarreh|Divandareh|دیواندره
Kamyaran|Kamiaran|Kamiyaran|کامیاران
Qorveh|Ghorveh|قروه
Bijar|بیجار
Dehgolan|Dehgulan|دهگلان
Sarvabad|Sarv Abad|سروآباد
# Kermanshah
Javanrud|Javanroud|Jawanro|Javanroo|جوانرود|جوانڕۆ
Paveh|Pawe|Pave|پاوه|پاوە
Ravansar|Rawansar|روانسر
Sarpol-e Zahab|Sarpol Zahab|Sarpole Zahab|Sar Pol Zahab|سرپل ذهاب|سرپلذهاب
Salas-e Babajani|Salas Babajani|ثلاث باباجانی
Qasr-e Shirin|Ghasre Shirin|Qasr Shirin|قصر شیرین|قصرشیرین
Eslamabad-e Gharb|Eslamabad Gharb|Islamabad-e Gharb|اسلام آباد غرب
Kangavar|کنگاور
Harsin|هرسین
Sahneh|صحنه
Nowsud|Nosud|Nowsoud|نوسود
# Ilam
Abdanan|آبدانان
Dehloran|دهلران
Mehran|مهران
Ivan|Eyvan|ایوان
Darreh Shahr|Dareh Shahr|دره شهر
# Lorestan
Khorramabad|Khoramabad|خرم آباد|خرمآباد
Borujerd|Boroujerd|بروجرد
Dorud|Doroud|دورود
Kuhdasht|Kouhdasht|کوهدشت
# Khuzestan
Ahvaz|Ahwaz|Ahvas|اهواز|أهواز|احواز
Abadan|آبادان
Khorramshahr|Khoramshahr|Mohammareh|Muhammarah|خرمشهر
Mahshahr|Bandar Mahshahr|Ma'shour|ماهشهر|بندر ماهشهر
Shush|Shoush|Susa|شوش
Susangerd|Sousangerd|Susangard|Dasht-e Azadegan|Khafajiyeh|سوسنگرد|دشت آزادگان|خفاجیه
Hoveyzeh|Hoveizeh|Howeyzeh|هویزه
Shadegan|Shadgan|Fallahiyeh|شادگان|فلاحیه
Dezful|Dezfoul|دزفول
Behbahan|بهبهان
Izeh|ایذه
Masjed Soleyman|Masjed Soleiman|Masjid Sulaiman|مسجدسلیمان|مسجد سلیمان
Shushtar|Shoushtar|شوشتر
Ramhormoz|رامهرمز
Omidiyeh|امیدیه
# Sistan
Zahedan|Zahidan|زاهدان
Iranshahr|Iranshahar|ایرانشهر
Saravan|سراوان
Chabahar|Chahbahar|Chah Bahar|چابهار|چاه بهار
Nikshahr|Nik Shahr|نیکشهر|نیک شهر
Konarak|Kenarak|کنارک
Sarbaz|سرباز
Rask|راسک
Sib va Suran|Sib o Suran|Sib Suran|سیب و سوران
Dalgan|دلگان
# Hormozgan
Bandar Abbas|Bandarabbas|بندرعباس|بندر عباس
Minab|میناب
Jask|جاسک
Bandar Lengeh|بندرلنگه|بندر لنگه
Qeshm|Gheshm|قشم
# Tehran
Rey|Shahr-e Rey|Shahr Rey|ری|شهرری|شهر ری
Eslamshahr|Islamshahr|Eslam Shahr|اسلامشهر|اسلام شهر
Shahriar|Shahriyar|شهریار
Varamin|ورامین
Pakdasht|پاکدشت
Damavand|دماوند
Robat Karim|رباط کریم
# Alborz
Karaj|Karadj|کرج
Fardis|فردیس
Savojbolagh|ساوجبلاغ
Hashtgerd|هشتگرد
# Mazandaran
Sari|ساری
Amol|Amul|آمل
Babol|Babul|بابل
Babolsar|بابلسر
Qaemshahr|Ghaemshahr|Qa'emshahr|قائمشهر|قائم شهر
Nowshahr|Noshahr|نوشهر
Chalus|Chaloos|Chalous|چالوس
Tonekabon|تنکابن
# Gilan
Rasht|رشت
Bandar Anzali|Anzali|بندرانزلی|بندر انزلی|انزلی
Lahijan|لاهیجان
Langarud|Langaroud|لنگرود
Talesh|تالش
Rudsar|Roudsar|رودسر
# Golestan
Gorgan|گرگان
Gonbad-e Kavus|Gonbad Kavous|Gonbad-e Qabus|گنبد کاووس|گنبدکاووس
# Isfahan
Kashan|کاشان
Najafabad|Najaf Abad|نجف آباد|نجفآباد
Shahin Shahr|Shahinshahr|شاهین شهر|شاهینشهر
Khomeyni Shahr|Khomeini Shahr|خمینی شهر|خمینیشهر
Semirom|سمیرم
# Fars
Shiraz|شیراز
Marvdasht|Marv Dasht|مرودشت
Kazerun|Kazeroun|کازرون
Jahrom|جهرم
Fasa|فسا
# Kerman
Rafsanjan|رفسنجان
Sirjan|سیرجان
Jiroft|جیرفت
# Khorasan
Mashhad|Mashad|Meshed|مشهد
Neyshabur|Nishapur|Neyshabour|نیشابور
Sabzevar|سبزوار
Quchan|Qoochan|Ghouchan|قوچان
Bojnurd|Bojnourd|بجنورد
Birjand|بیرجند
# Markazi
Arak|اراک
Saveh|ساوه
# Bushehr
Kangan|کنگان
Asaluyeh|Asalouyeh|عسلویه
Borazjan|برازجان
# Ardabil
Parsabad|Pars Abad|پارس آباد
Meshgin Shahr|Meshkinshahr|مشگین شهر|مشکین شهر
# Hamadan
Malayer|ملایر
Nahavand|نهاوند
`
