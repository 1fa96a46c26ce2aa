/**
 * The first divisions of Arab countries and of Chad whose lists of detained and missing people name them, in Latin and Arabic script, and the cities
 * that Libya's lists name in their place. Spellings without the article; those that differ by it alone stand once.
 * Sana'a is the governorate and the capital in it, which lists call alike. Of Turkey those provinces that Kurds name otherwise.
 * Source: general knowledge of public administrative geography; not checked line by line against an official gazetteer.
 */
const LINES = `
Damascus|Dimashq|Damas|Damaskus|Damasco|Dimaschq|Sham|Cham|Dimeshq|Şam|دمشق|شام
Rif Dimashq|Reef Dimashq|Rural Damascus|Damascus Rural|Damascus Countryside|Damascus Suburbs|Rif Damas|Rif Damaskus|Damaskus Land|Damaskus Umland|Damas Campagne|Campagne Damas|Damasco Rural|ريف دمشق|ريف الشام
Aleppo|Halab|Alep|Alepo|Haleb|Rural Aleppo|Aleppo Countryside|Rif Halab|Heleb|Helep|حلب|ريف حلب
Homs|Hims|Rural Homs|Rif Homs|حمص|ريف حمص
Hama|Hamah|Rural Hama|Rif Hama|Hema|حماة|حماه|ريف حماة|ريف حماه
Idlib|Idleb|Edlib|Rural Idlib|Rif Idlib|إدلب|ادلب|ريف إدلب|ريف ادلب
Daraa|Dar'a|Deraa|Rif Daraa|درعا|ريف درعا
Deir ez-Zor|Deir Ezzor|Deir Al Zor|Dayr az-Zawr|Dair Zaur|Deir Zour|Deir Sor|Dayr Zor|Dair Zor|Derazor|Derezor|Derizor|Dêrazor|دير الزور|ديرالزور
Raqqa|Raqqah|Rakka|Reqa|Reqqa|رقة
Latakia|Lattakia|Latakya|Ladhiqiyah|Lattaquie|Laziqiye|لاذقية
Tartus|Tartous|طرطوس
Suwayda|Sweida|Suweida|Suwaida|Soueida|سويداء|سويدا
Hasakah|Hasakeh|Hassakeh|Hasaka|Haseke|Hesice|Hesike|Hesiche|Hesîçe|حسكة
Quneitra|Qunaytirah|Qunaitira|Kuneitra|قنيطرة
Baghdad|Bagdad|Bexda|Bexdad|بغداد
Ninewa|Nineveh|Ninawa|Neynewa|Neynawa|Naynawa|Neinewa|نينوى
Anbar|Enbar|أنبار|انبار
Salah al-Din|Salahaddin|Salahuddin|Salah ad-Din|Selahedin|Selaheddin|Salahedin|Selahaddin|صلاح الدين
Diyala|Diala|Diyale|Dyala|ديالى
Kirkuk|Karkuk|Tamim|Kerkuk|كركوك|تأميم
Babil|Babylon|بابل
Basra|Basrah|Bassora|Besre|بصرة
Najaf|نجف
Karbala|Kerbala|Karbala'|كربلاء
Wasit|Wassit|واسط
Maysan|Missan|Maisan|ميسان
Dhi Qar|Thi Qar|Dhiqar|ذي قار
Qadisiyah|Qadissiya|Diwaniya|Diwaniyah|قادسية|ديوانية
Muthanna|Muthana|مثنى
Erbil|Arbil|Irbil|Hewler|Hawler|أربيل|اربيل|هەولێر
Dohuk|Duhok|Dahuk|Dihok|Dihuk|دهوك
Sulaymaniyah|Sulaimani|Sulaimaniya|Slemani|Silemani|Silêmanî|سليمانية|سلێمانی
Halabja|حلبجة
Sana'a|Sanaa|Sana|Amanat al-Asimah|Sanaa City|Capital Secretariat|صنعاء|أمانة العاصمة|امانة العاصمة
Aden|Adan|عدن
Taiz|Taizz|Ta'izz|تعز
Hodeidah|Hudaydah|Hodeida|Hudayda|حديدة
Ibb|إب|اب
Marib|Ma'rib|Mareb|مأرب|مارب
Saada|Sa'dah|Saadah|Sadah|صعدة
Hajjah|Hajja|حجة
Dhamar|Thamar|Damar|ذمار
Bayda|Baidha|Bayda'|Beida|بيضاء
Jawf|Jouf|Jauf|جوف
Shabwah|Shabwa|شبوة
Abyan|أبين|ابين
Lahij|Lahj|Lahaj|لحج
Hadramawt|Hadhramaut|Hadramout|Hadramaut|حضرموت
Amran|'Amran|عمران
Mahwit|Mahweet|محويت
Mahrah|Mahra|مهرة
Raymah|Raima|Raymaa|ريمة
Dhale|Dhalea|Dali|Dhala|ضالع
Socotra|Suqutra|سقطرى
Tripoli|Tarabulus|طرابلس
Misrata|Misurata|Misratah|Musrata|Musratah|مصراتة|مصراته
Benghazi|Bengazi|Bengasi|Banghazi|بنغازي
Jabal al-Gharbi|Jebel Gharbi|Western Mountain|Western Mountains|Nafusa|Nafusah|Nafousa|Jabal Nafusa|Nafusa Mountains|جبل الغربي|جبل نفوسة|جبل نفوسه|نفوسة
Sabha|Sebha|سبها
Sirte|Surt|Sirt|سرت
Derna|Darnah|درنة
Zawiya|Zawiyah|Zawia|زاوية
Tarhuna|Tarhouna|Tarhunah|ترهونة
Bani Walid|Beni Walid|بني وليد
Tobruk|Tubruq|Tobrouk|طبرق
Ajdabiya|Ajdabia|Agedabia|Ijdabiya|Ijdabia|أجدابيا|اجدابيا
Zliten|Zlitan|Zleiten|زليتن
Khoms|Khums|خمس
Kufra|Koufra|كفرة
Murzuq|Murzuk|مرزق
Nalut|Nalout|نالوت
Ghat|غات
Jufra|جفرة
Jafara|Jfara|Jifara|جفارة
Wadi al-Shati|Wadi Shati|Wadi al-Shatii|وادي الشاطئ
Wadi al-Hayat|Wadi al-Hayaa|وادي الحياة
Nuqat al-Khams|Nuqat Khams|نقاط الخمس
Marj|Merj|مرج
Khartoum|Khartum|خرطوم
North Darfur|N Darfur|Northern Darfur|Shamal Darfur|Darfour Nord|Nord Darfour|Darfour du Nord|Darfur North|شمال دارفور|دارفور الشمالية|دارفور شمال
South Darfur|S Darfur|Southern Darfur|Janub Darfur|Darfour Sud|Sud Darfour|Darfour du Sud|Darfur South|جنوب دارفور|دارفور الجنوبية|دارفور جنوب
West Darfur|W Darfur|Western Darfur|Gharb Darfur|Darfour Ouest|Ouest Darfour|Darfour de l'Ouest|Darfour Occidental|Darfur West|Dar Masalit|Dar Massalit|غرب دارفور|دارفور الغربية|دارفور غرب|دار مساليت
East Darfur|E Darfur|Eastern Darfur|Sharq Darfur|Darfour Est|Est Darfour|Darfour de l'Est|Darfour Oriental|Darfur East|شرق دارفور|دارفور الشرقية|دارفور شرق
Central Darfur|Wasat Darfur|Darfour Central|Darfour Centre|Centre Darfour|Darfour du Centre|Darfur Central|وسط دارفور|دارفور الوسطى|دارفور وسط
North Kordofan|N Kordofan|Northern Kordofan|Shamal Kordofan|Kordofan Nord|Nord Kordofan|Kordofan du Nord|شمال كردفان|شمال كردوفان|كردفان الشمالية
South Kordofan|S Kordofan|Southern Kordofan|Janub Kordofan|Kordofan Sud|Sud Kordofan|Kordofan du Sud|جنوب كردفان|جنوب كردوفان|كردفان الجنوبية
West Kordofan|W Kordofan|Western Kordofan|Gharb Kordofan|Kordofan Ouest|Ouest Kordofan|Kordofan de l'Ouest|Kordofan Occidental|غرب كردفان|غرب كردوفان|كردفان الغربية
Blue Nile|Nil Bleu|نيل أزرق|نيل الأزرق
White Nile|Nil Blanc|نيل أبيض|نيل الأبيض
River Nile|Nahr an-Nil|Nile State|Fleuve Nil|نهر النيل
Northern State|Shamaliyya State|Etat du Nord|ولاية شمالية
Gezira|Jazirah|Jazira|Gazira|Djezira|Djazira|Gézira|جزيرة
Kassala|Kasala|كسلا
Red Sea|Mer Rouge|بحر أحمر|بحر الأحمر
Gedaref|Qadarif|Gadaref|Guedaref|Gadarif|قضارف
Sennar|Sinnar|سنار
Ouaddai|Ouaddaï|Wadai|Waddai|Ouadai|Ouadaï|Wadday|وداي|واداي
Wadi Fira|Ouadi Fira|Ouady Fira|Wady Fira|وادي فيرا|وادي فيره
Sila|Dar Sila|سيلا|دار سيلا|دار سلا
Salamat|سلامات
Batha|بطحا
Guera|Guéra|قيرا
Kanem|كانم
Lac Tchad|Lake Chad|بحيرة تشاد
Bahr el Gazel|Bahr al-Ghazal|Barh el Gazel|Bahr el Ghazel|بحر الغزال
Borkou|Borku|بركو
Ennedi-Est|Ennedi Est|East Ennedi|إنيدي شرق|انيدي شرق|إنيدي الشرقية|شرق إنيدي
Ennedi-Ouest|Ennedi Ouest|West Ennedi|إنيدي غرب|انيدي غرب|إنيدي الغربية|غرب إنيدي
Tibesti|تبستي|تيبستي
Hadjer-Lamis|Hadjer Lamis|Hajer Lamis|Hajar Lamis|حجر لميس|هجر لميس
Chari-Baguirmi|Chari Baguirmi|Shari Bagirmi|Chari Bagirmi|شاري باقرمي|شاري باغرمي
N'Djamena|Ndjamena|N'Djaména|Njamena|Ndjaména|Fort-Lamy|انجمينا|أنجمينا|نجامينا
Moyen-Chari|Moyen Chari|Middle Chari|شاري الأوسط|شاري الاوسط
Mandoul|مندول
Logone Occidental|Western Logone|لوقون الغربي|لوقون الغربية|لوغون الغربي
Logone Oriental|Eastern Logone|لوقون الشرقي|لوقون الشرقية|لوغون الشرقي
Tandjile|Tandjilé|Tanjile|تانجيلي|تنجلي
Mayo-Kebbi Est|Mayo Kebbi Est|Mayo-Kébbi Est|مايو كيبي الشرقي|مايو كيبي الشرقية
Mayo-Kebbi Ouest|Mayo Kebbi Ouest|Mayo-Kébbi Ouest|مايو كيبي الغربي|مايو كيبي الغربية
Beirut|Beyrouth|بيروت
Mount Lebanon|Mont Liban|Libanonberg|Jabal Lubnan|جبل لبنان
Bekaa|Beqaa|Biqa|Bekaa Ebene|Baalbek Hermel|بقاع|بعلبك الهرمل|بعلبك هرمل
South Lebanon|Südlibanon|Süd Libanon|Southern Lebanon|Liban Sud|Sud Liban|Janub Lubnan|جنوب لبنان|جنوب اللبناني|لبنان جنوبي|لبنان الجنوبي
Nabatieh|Nabatiyeh|Nabatiyah|Nabatija|نبطية
Akkar|عكار
North Gaza|Gaza North|Northern Gaza|شمال غزة
Gaza|Gaza City|غزة|مدينة غزة
Deir al-Balah|Dayr al-Balah|Dir al-Balah|Deir Balah|دير البلح
Khan Yunis|Khan Younis|Han Yunes|Han Yunis|Khan Yunes|خان يونس|خانيونس
Rafah|Rafiah|رفح
Hebron|Hevron|خليل
Nablus|Naplouse|Shchem|Shechem|نابلس
Jenin|Janin|جنين
Tubas|Toubas|طوباس
Tulkarm|Tulkarem|Tul Karem|Tul Karm|Toulkarem|طولكرم
Qalqilya|Qalqiliya|Qalqilia|Kalkilya|Kalkilia|قلقيلية
Salfit|Salfeet|سلفيت
Ramallah|Ramalla|رام الله
Jericho|Yericho|أريحا والأغوار
Jerusalem|Quds|Yerushalayim|قدس
Bethlehem|Bayt Lahm|Beit Lehem|Bet Lehem|بيت لحم
Irbid|Erbid|إربد|اربد
Zarqa|Zarka|Zerqa|زرقاء
Maan|Ma'an|معان
Madaba|Madeba|مأدبا|مادبا
Mafraq|Mafrak|مفرق
Karak|Kerak|كرك
Tafilah|Tafila|Tafileh|طفيلة
Ajloun|Ajlun|عجلون
Jerash|Jarash|جرش
Diyarbakir|Diyarbakır|Amed|ديار بكر|دياربكر|آمد|امد
Tunceli|Dersim|تونجلي|تونجيلي|ديرسم|درسيم
Sanliurfa|Şanlıurfa|Urfa|Riha|أورفا|اورفا
Mardin|Mêrdîn|Merdin|ماردين
Batman|Êlih|Elih|باطمان
Sirnak|Şırnak|Şirnex|Shirnak|شرناق|شرناخ
Hakkari|Hakkâri|Colemêrg|Colemerg|هكاري
Van|Wan|وان
Mus|Muş|Mûş|موش
Bitlis|Bedlîs|بدليس
Siirt|Sêrt|سيرت|سعرد
Bingol|Bingöl|Çewlîg|Cewlig|بينغول
Agri|Ağrı|Agirî|أغري
Adiyaman|Adıyaman|Semsûr|أديامان
Gaziantep|Antep|Dîlok|Dilok|غازي عنتاب|عنتاب|عينتاب
`

/** The spellings of each. */
export const GOVERNORATES: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split("|"))
