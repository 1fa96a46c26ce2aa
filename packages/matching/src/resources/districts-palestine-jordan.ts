/**
 * Towns, villages, camps and quarters of Palestine under their governorates, and of Jordan, in English, French and Arabic hands and as Hebrew has them
 * (Kabatia, Tzurif). Read as `districts-abroad.ts` says: without the article, and a name that stands under several is open. Names that are common words
 * (تل) or lie elsewhere too (Aqaba) are left out.
 * Source: general knowledge of public administrative geography; no official has checked it.
 */
export const PALESTINE_AND_JORDAN = `
# North Gaza
Beit Hanoun|Beit Hanun|Bayt Hanun|بيت حانون
Beit Lahia|Beit Lahiya|Beit Lahya|Bayt Lahya|بيت لاهيا
Jabalia|Jabalya|Jabaliya|Jabalia RC|Jabalia Camp|جباليا|مخيم جباليا
Um al-Nasr|Umm al-Nasr|أم النصر|ام النصر
# Gaza
Shujaiya|Shujaiyya|Shejaiya|Shuja'iya|Sajaiya|Sajaia|Shajaiya|شجاعية
Zeitoun|Zaytun|Zeitun|Zaitoun|زيتون
Shati|Shati RC|Shati Camp|Beach Camp|شاطئ|مخيم الشاطئ
Tuffah|Tufah|Tofah|تفاح
Rimal|Remal|رمال
Sabra|صبرة
Sheikh Radwan|Shekh Radwan|شيخ رضوان
Tal al-Hawa|Tel al-Hawa|Tel Hawa|تل الهوى
Wadi Gaza|Juhr al-Dik|وادي غزة|جحر الديك
# Deir al-Balah
Nuseirat|Nusairat|Nuseyrat|نصيرات
Bureij|Burayj|Bureig|بريج
Maghazi|Mughazi|مغازي
Zawaida|Zuwaida|Zawayda|زوايدة
# Khan Yunis
Bani Suheila|Bani Suhaila|Bnei Suheila|Beni Suheila|بني سهيلا
Abasan|Abassan|Abasan al-Kabira|عبسان|عبسان الكبيرة|عبسان الجديدة
Qarara|Karara|Qararah|قرارة
Khuzaa|Khuza'a|Huzaa|خزاعة
Mawasi|مواصي
# Rafah
Shabura|Shaboura|شابورة|مخيم الشابورة
Tel Sultan|Tal al-Sultan|Tal Sultan|Tel al-Sultan|تل السلطان
Yibna|Yebna|Yabna|يبنا|مخيم يبنا
Shoka|شوكة
# Jenin
Jenin RC|Jenin Camp|Jenin Refugee Camp|مخيم جنين
Arraba|Araba|Arrabeh|Arrabah|عرابة
Burqin|Burkin|Birqin|برقين
Qabatiya|Qabatia|Kabatia|Kabatya|Kabatiya|قباطية
Yabad|Ya'bad|Yaabad|Yabed|يعبد
Silat al-Harithiya|Silat Harithiya|Silat al-Dhahr|سيلة الحارثية|سيلة الظهر
Yamun|Yamoun|يامون
Zababdeh|Zababida|زبابدة
Meithalun|Maithaloun|ميثلون
Jaba|جبع
# Tubas
Akaba|Aqqaba|Aqqabah|عقابا
Tammun|Tamun|Tammoun|طمون
Tayasir|تياسير
Far'a RC|Faraa RC|مخيم الفارعة
# Tulkarm
Nur Shams|Nur Shams RC|Nour Shams|نور شمس|مخيم نور شمس
Tulkarm RC|Tulkarm Camp|مخيم طولكرم
Anabta|عنبتا
Attil|Atil|Atteel|عتيل
Illar|Elar|علار
Deir al-Ghusun|Dir al-Ghusun|دير الغصون
# Qalqilya
Jayyus|Jayous|G'ayus|Jaious|جيوس
Azzun|Azzoun|Azun|عزون
Kafr Thulth|كفر ثلث
Habla|حبلة
# Nablus
Balata|Balata RC|Balata Camp|بلاطة|مخيم بلاطة
Askar RC|Askar Camp|مخيم عسكر
Asira al-Shamaliya|Asira Shamalia|Asirah ash-Shamaliyah|Asira Shamaliyeh|عصيرة الشمالية
Beita|Bita|بيتا
Aqraba|Akraba|Aqrabah|عقربا
Rujeib|Rujib|Rojeeb|روجيب
Huwara|Hawara|Huwwara|حوارة
Burin|Bureen|بورين
Sebastia|Sabastiya|سبسطية
Beit Furik|Bayt Furik|بيت فوريك
# Salfit
Bruqin|Brukin|بروقين
Kafr al-Dik|كفر الديك
Biddya|Bidya|بديا
Deir Istiya|دير استيا
# Ramallah
Bireh|Birah|بيرة
Silwad|Silouad|سلواد
Birzeit|Bir Zeit|Beir Zeit|بيرزيت|بير زيت
Deir Abu Mashal|Dir Abu Mashal|Deir Abu Mashaal|دير أبو مشعل|دير ابو مشعل
Jalazone|Jalazun|Jalazoun|جلزون|مخيم الجلزون
Amari|Am'ari|أمعري|مخيم الأمعري
Kobar|Kubar|كوبر
Nilin|Ni'lin|نعلين
Bilin|Bil'in|بلعين
Beit Rima|Bani Zeid|بيت ريما
# Jerusalem
Abu Dis|Abou Dis|أبو ديس|ابو ديس
Silwan|Silouan|سلوان
Isawiya|Issawiya|Issawiyeh|Isawiyya|عيسوية
Shuafat|Shuafat RC|Shu'fat|شعفاط|مخيم شعفاط
Qalandia|Kalandia|Qalandiya|قلنديا|مخيم قلنديا
Anata|عناتا
Eizariya|Azariya|عيزرية
Sur Baher|Tzur Baher|صور باهر
Jabal Mukaber|Jabel Mukaber|جبل المكبر
# Bethlehem
Dheisheh|Duheisha|Dehaisha|Deheishe|Dheisha|دهيشة|مخيم الدهيشة
Aida|Aida RC|مخيم عايدة
Tuqu|Tekoa|Tuqua|Taqu'|تقوع
Nahalin|Nahhalin|نحالين
Beit Jala|Bayt Jala|بيت جالا
Beit Sahour|Beit Sahur|بيت ساحور
Beit Fajjar|بيت فجار
Husan|حوسان
# Hebron
Halhul|Halhoul|حلحول
Dura|Doura|دورا
Yatta|Yata|يطا
Sair|Sa'ir|Siir|Se'ir|سعير
Surif|Tzurif|Tsurif|Sourif|صوريف
Beit Ummar|Beit Omar|Bayt Ummar|بيت أمر|بيت امر
Dhahiriya|Dahariya|Dahriya|ظاهرية
Bani Naim|Bnei Naim|Beni Naim|بني نعيم
Samua|Samu'|سموع
Fawwar|Fawar|Fawwar RC|فوار|مخيم الفوار
Arroub|Arub|عروب|مخيم العروب
Idhna|Idna|إذنا|اذنا
Tarqumiya|Tarkumia|Tarqumia|ترقوميا
# Irbid
Ramtha|Ramsa|رمثا
Kufr Yuba|Kafr Yuba|Kfar Yuba|Kufur Yuba|كفر يوبا
Bani Kinana|بني كنانة
# Zarqa
Rusaifa|Russeifa|Ruseifa|رصيفة
# Maan
Shobak|Shoubak|Shawbak|Shaubak|شوبك
Petra|Wadi Musa|وادي موسى
# Madaba
Dhiban|Diban|Theeban|ذيبان
# Karak
Mazar Janubi|مزار الجنوبي
Qatraneh|Qatrana|قطرانة
`
