/**
 * Towns and localities of Sudan under its states, and of Chad under its provinces, with villages and camps of Darfur and of the border that
 * lists name in their place, in the English, French and Arabic hands of both. Read as `districts-abroad.ts` says: without the article, and a
 * name that stands under several is open. Names that are common words or people's names (السلام, الوحدة, ياسين) are left out, and so are those that
 * towns elsewhere in Africa have too (Fada, Léré, Bousso, Kamina).
 * Source: general knowledge of public administrative geography; no official has checked it.
 */
export const SUDAN_AND_CHAD = `
# North Darfur
Fasher|El Fasher|El Facher|Fashir|Facher|فاشر
Kutum|Koutoum|Kutom|Kotoum|Koutom|كتم
Mellit|Malit|Melit|Mélit|مليط
Kabkabiya|Kebkabiya|Kabkabia|Kebkabia|كبكابية
Saraf Omra|Seraf Omra|Saraf Umra|Sarf Omra|سرف عمرة
Tina|Tine|Tineh|Tinah|Tina Sudan|طينة
Karnoi|Kornoi|Kornoy|Karnoy|Kurnoi|Cornoi|كرنوي
Umm Baru|Um Baru|Oum Barou|Umbaru|Ambarou|Ambaru|Umm Buru|Oum Bourou|أم برو|ام برو|أمبرو|امبرو
Tawila|Tawilah|Taouila|Tawilla|طويلة
Kalimando|Kalamando|Kelimando|كلمندو
Umm Kaddada|Um Kadada|Um Keddada|Oum Kadada|Umm Keddada|أم كدادة|ام كدادة
Taweisha|Taouicha|Tawisha|طويشة
Laeit|Allaeit|Lait|Leait|لعيت
Malha|Malhah|مالحة
Koma|Kuma|Koma Darfur|كومة
Serief|Sireif|Saref Beni Hussein|Serif Beni Hussein|سريف|سريف بني حسين
Fata Borno|Fata Burno|Fataborno|Fattaborno|فتا برنو|فتابرنو
Ain Siro|Ein Siro|Ayn Siro|Aïn Siro|Ain Sirro|عين سرو|عين سيرو
Dissa|Disa|Deissa|ديسة|ديسا
Korma|Kourma|كورما
Shangil Tobaya|Shangil Tobay|Changil Tobaya|Shangil Tobayi|شنقل طوباي|شنقل طوباية|شنقلي طوباي
Zamzam|Zam Zam|زمزم
Abu Shouk|Abou Chouk|Abu Shok|Abushouk|أبو شوك|ابو شوك
Anka|عنكا
Hashaba|Hachaba|هشابة
# South Darfur
Nyala|Niyala|Niala|نيالا
Beleil|Bileil|Belail|Bilel|Bilail|بليل
Kalma|Kalama|Kelma|كلما|كلمة|كلمه
Kass|Kas|Kaas|كاس
Gereida|Graida|Greida|Gireida|Gerida|Gréida|قريضة
Tulus|Toulous|Tullus|تلس
Buram|Bouram|برام
Rehaid al-Birdi|Rehed al-Birdi|Rahad al-Bardi|Rehed el Berdi|رهيد البردي|رهيد بردي
Ed al-Fursan|Id al-Fursan|Edd al-Fursan|Ed el Fursan|Idd al Foursan|عد الفرسان
Kubum|Kouboum|Kubbum|كبم
Katila|Kateila|Kattila|كتيلا|كتيلة
Radom|Radoum|Radum|ردوم
Shattaya|Shataya|Chattaya|Shattay|شطاية
Marshang|Mershing|Marching|مرشنج
Nitega|Nitaga|Niteiga|نتيقة|نتيقا
Umm Dafuq|Um Dafoug|Um Dafug|Oum Dafok|Umm Dafoq|أم دافوق|ام دافوق
Dimsu|Domso|Dimso|دمسو
Malam|ملم
Otash|Otach|عطاش
Dereig|Dreige|Derig|دريج
# West Darfur
Geneina|Ginena|Geneinah|Djeneina|Djinene|Djénéné|Djinéné|Genaina|Jenena|Jineina|جنينة
Beida|Beidah|Beyda|Baida|بيضة
Habila|Habilah|هبيلا|هبيلة
Foro Baranga|Forobaranga|For Baranga|Fourbaranga|Foro Burunga|Forbrenga|فوربرنقا|فور برنقا|فوربرنقة
Kulbus|Koulbous|Kolbus|Kulbous|Koulbouss|Kolbous|كلبس
Jebel Moon|Jebel Mun|Djebel Moun|Jabal Moon|Jebel Moun|Djabal Moun|Jabal Mun|جبل مون
Sirba|Serba|سربا|سربة
Kereneik|Kreinik|Krinik|Kerenik|Kreneik|Kereinik|كرينك|كرينيك
Mornei|Mornay|Morni|Murnei|Murni|Mornaye|Mourney|مورني
Masteri|Misterei|Mesteri|Mestere|Masterei|Mistiri|Mastéri|مستري|مستيري|مستيرى
Ardamata|Ardamatta|Ardamta|Erdamata|أردمتا|اردمتا|أردمتة
Kongo Haraza|Kango Haraza|Kanga Haraza|Kango Haraz|Konga Haraza|Congo Haraza|كنقا حرازة|كنقو حرازة|كونقا حرازة
Arara|أرارا|ارارا
Silea|Saleia|Sileia|Seleia|Salea|Suleia|Saliya|صليعة|سليعة
Sissi|Sisi|Sissy|سيسي
Abu Suruj|Abou Souroudj|Abu Surouj|Abu Sorouj|أبو سروج|ابو سروج
Krinding|Kerending|Kirinding|Krindig|كريندق|كريندنق
Um Tajok|Oum Tadjok|Umm Tajok|أم تجوك|ام تجوك
# Central Darfur
Zalingei|Zalengei|Zalinje|Zalingay|Zalingi|Zalinjay|Zallingei|Zalinguei|Zalingé|زالنجي
Nertiti|Nyertete|Nertete|Nierteti|Nertetti|Niertete|نيرتتي|نيرتتى|نرتتي
Rokero|Rukoro|Rokoro|Rockero|روكرو|روكيرو
Golo|قولو
Garsila|Garsilla|Garsela|Garcila|قارسيلا|قارسيلة|كارسيلا
Wadi Salih|Wadi Saleh|Ouadi Saleh|Wadi Salé|وادي صالح
Mukjar|Moukdjar|Mokjar|Mukjer|Moukjar|مكجر
Bindisi|Bendisi|Bindissi|Bendissi|بندسي|بنديسي
Umm Dukhun|Um Dukhun|Oum Doukhoun|Am Doukhoun|Am Dukhun|Um Dukhn|Oum Dukhun|Umm Dukhn|أم دخن|ام دخن|أمدخن|امدخن
Azum|Azoum|أزوم|ازوم
Deleig|Deleij|Delej|Deleidj|Delij|دليج
Abata|Abatta|Abta|أباطا|اباطا|أبطا|ابطا|أباتا
Hamidiya|Hamidia|Hamidiyah|حميدية
Hasahisa|Hassa Hissa|Hasaheisa|Hassahissa|حصاحيصا
Khamsa Dagaig|Khamsadegaig|Khamsa Degaig|خمسة دقائق|خمس دقائق
# East Darfur
Daein|Ed Daein|Deain|Diein|Da'ein|Dain|ضعين
Abu Jabra|Abu Gabra|Abou Djabra|أبو جابرة|ابو جابرة
Abu Karinka|Abu Karinga|Abou Karinka|أبو كارنكا|ابو كارنكا
Adila|Adilla|عديلة
Bahr al-Arab|Bahr el Arab|بحر العرب
Assalaya|Asalaya|Essalaya|عسلاية
Shearia|Shaeria|Cheiria|Sheiria|شعيرية
Muhajiriya|Muhajeria|Mouhadjiriya|Muhajiria|مهاجرية
Labado|Labadou|لبدو
# North Kordofan
Obeid|El Obeid|Ubayyid|أبيض|ابيض
Bara|بارا
Sheikan|Shaykan|Cheikan|شيكان
Um Rawaba|Umm Ruwaba|Oum Rouaba|Um Ruwaba|أم روابة|ام روابة
Rahad|Er Rahad|رهد
Sodari|Sodiri|Soderi|Soudari|سودري
Jabrat al-Sheikh|Gabrat Sheikh|Jebrat Sheikh|جبرة الشيخ
Um Dam|Umm Dam|Um Dam Haj Ahmed|أم دم حاج أحمد|ام دم حاج احمد
# South Kordofan
Kadugli|Kadougli|Kaduqli|Kadogli|كادقلي|كادوقلي
Dilling|Dalang|Dillinj|Dilinj|دلنج
Talodi|Talawdi|Taloudi|تلودي
Abu Jubayhah|Abu Gebeiha|Abu Jubeiha|Abu Jibeha|أبو جبيهة|ابو جبيهة
Kauda|Kaouda|Kawda|كاودا|كاودة
Heiban|Hayban|هيبان
Umm Durein|Um Dorein|Um Durain|أم دورين|ام دورين
Habila|Habilah|هبيلا|هبيلة
Dalami|Delami|دلامي
Buram|Bouram|برام
Lagawa|Lagowa|Laqawa|لقاوة
Abu Karshola|Abu Kershola|Abou Karchola|أبو كرشولا|ابو كرشولا
# West Kordofan
Fula|El Fula|Foula|فولة
Nahud|En Nahud|Nuhud|Nahoud|نهود
Babanusa|Babanousa|Babanoussa|بابنوسة
Muglad|Mujlad|Mouglad|مجلد
Abu Zabad|Abu Zabbad|Abou Zabad|أبو زبد|ابو زبد
Ghubaysh|Ghebeish|Ghubeish|Gubeish|غبيش
Lagawa|Lagowa|Laqawa|لقاوة
Abyei|Abyai|أبيي|ابيي
Khuwai|Khowai|Khoway|خوي
Wad Banda|Wad Bandah|ود بندة|ودبندة
Keilak|Kailak|كيلك
Meiram|Miram|ميرم
# Khartoum
Omdurman|Um Durman|Omdourman|Umm Durman|أم درمان|ام درمان|أمدرمان|امدرمان
Khartoum North|Khartoum Bahri|Khartoum Nord|خرطوم بحري
Karari|Karary|Kerari|كرري
Umbadda|Umm Badda|Ombada|Um Badda|أمبدة|امبدة|أم بدة
Jabal Awliya|Jebel Aulia|Jebel Awlia|Jabal Aulia|جبل أولياء|جبل اولياء
Sharq an-Nil|Sharg al-Neel|East Nile|Charg Nil|شرق النيل
Kalakla|كلاكلة
# Gezira
Wad Madani|Wad Medani|Medani|Madani|Ouad Madani|ود مدني|مدني
Hasahisa|Hassa Hissa|Hasaheisa|Hassahissa|حصاحيصا
Managil|Manaqil|Managel|مناقل
Kamlin|Kamleen|كاملين
Rufaa|Rufa'a|Roufaa|رفاعة
# Sennar
Singa|Sinja|Sinjah|سنجة
Dinder|Dindir|دندر
Suki|Souki|سوكي
Abu Hugar|Abu Hujar|أبو حجار|ابو حجار
# White Nile
Kosti|Kousti|كوستي
Rabak|Rebak|ربك
Dueim|Ed Dueim|Douiem|Diwaim|دويم
Gutaina|Getaina|Geteina|قطينة
Tendelti|Tandalti|تندلتي
Jabalain|Jebelein|Gebelein|جبلين
# Blue Nile
Damazin|Ed Damazin|Damazine|Damazeen|دمازين
Roseires|Rosieres|Rusayris|روصيرص
Kurmuk|Kourmouk|كرمك
Geissan|Qeissan|Gissan|قيسان
Bau|Baw|باو
# River Nile
Atbara|Atbarah|عطبرة
Damer|Ed Damer|Damir|دامر
Shendi|Chendi|Shandi|شندي
Berber|Barbar|بربر
Abu Hamad|Abu Hamed|Abou Hamad|أبو حمد|ابو حمد
Matamma|Metemma|متمة
# Northern State
Dongola|Dunqula|Dongula|دنقلا|دنقلة
Merowe|Marawi|Merawi|Méroé|مروي
Wadi Halfa|Ouadi Halfa|Halfa|وادي حلفا
Dabba|Debba|Ed Debba|دبة
Delgo|Dalgo|دلقو
# Kassala
New Halfa|Halfa Jadida|Halfa al-Gadida|حلفا الجديدة
Khashm al-Girba|Khashm el Girba|Khashm Qirba|خشم القربة
Hamashkoreib|Hamesh Koreib|Hamushkureib|همشكوريب
Aroma|Aruma|أروما|اروما
# Red Sea
Port Sudan|Bur Sudan|Port Soudan|Bor Sudan|بورتسودان|بور سودان|بورسودان
Suakin|Sawakin|Souakin|سواكن
Tokar|Tawkar|طوكر
Sinkat|Sincat|سنكات
Halaib|Hala'ib|حلايب
# Gedaref
Gallabat|Galabat|Qallabat|قلابات
Doka|Douka|دوكة
Fashaga|Fachaga|Fashga|فشقة
Showak|Shuwak|Chouak|شوك
Hawata|Hawatah|حواتة
Basunda|Basonda|باسندة
# Ouaddai
Abeche|Abéché|Abéche|Abasha|Abechir|Abéchè|أبشي|ابشي|أبشه|ابشه|أبشة|ابشة
Adre|Adré|Adri|أدري|ادري|أدرى|ادره|أدره
Farchana|Farshana|Farchana Tchad|فرشنا|فرشانا|فرشنة
Hadjer Hadid|Hajar Hadid|Hajer Hadid|Hadjar Hadid|Hajr Hadid|هجر حديد|حجر حديد
Bredjing|Breidjing|Bredjin|Breijing|بريجين|بريدجين
Treguine|Tréguine|Tregine|Triguine|تريقين|ترقين
Arkoum|Arkum|Arkoume|أركوم|اركوم
Am Sigo|Amsigo|Oum Sigo|Um Sigo|أم سقو|ام سقو|أمسقو|امسقو
Abougoudam|Abu Gudam|Abou Goudam|أبو قدام|ابو قدام
Assoungha|Assongha|Assounga|أسونقا|اسونقا
Molou|Moulou|مولو
# Wadi Fira
Biltine|Biltin|Bilten|بلتن|بلتين
Guereda|Guéréda|Gereda|Guerida|Gueréda|Gerreda|قريضة|قيريدا|قريدة|قريدا
Iriba|Hiriba|إيريبا|ايريبا|أريبا|اريبا|إريبا|هريبا
Tine|Tiné|Tina|Tineh|Tine Tchad|طينة
Bahai|Bahaï|Bahay|باهاي|بهاي|بحاي
Am Zoer|Amzoer|Oum Zoer|Um Zoer|أم زوير|ام زوير
Arada|أرادة|ارادة|أرادا
Amnaback|Amnabak|Am Nabak|Amnabag|Um Nabak|Oum Nabak|أم نبق|ام نبق|أم نبك|ام نبك|أمنبك|أمنباك|امنباك
Touloum|Tuloum|Tulum|Toulum|تولوم|طولوم
Iridimi|Iridimé|إريديمي|اريديمي|ايريديمي
Kounoungou|Konongo|Kounoungo|Kunungu|Konoungou|كنونقو|كونونقو|كونقو|كنقو
Margan|Marguine|Margane|مرقن|مرقان
Matadjana|Matajana|متجانة|متاجانا
# Sila
Goz Beida|Goz Beïda|Goz Beyda|Goz Baida|Gozbeida|Gos Beida|Gouz Beida|قوز بيضة|قوز بيضا|قوز بيضاء|قوزبيضة|كوز بيضا|غوز بيضا
Koukou|Koukou Angarana|Koukou-Angarana|Kuku Angarana|Koku Angarana|كوكو|كوكو أنقرانا|كوكو انقرانا
Dogdore|Dogdoré|Dogdoreh|Daguessa Dogdoré|دوقدوري|دقدوري|دوقدورى|دوغدوري
Tiero|Tiéro|Tyero|تيرو
Tissi|Tissy|Tisi|تيسي
Mogororo|Mongororo|Mogoror|مقرورو|منقرورو
Kerfi|كرفي
Goz Amir|Goz Amer|Goz Amir Tchad|قوز أمير|قوز امير|قوز عامر
Am Dam|Amdam|Oum Dam|أم دم|ام دم
Haouich|Hawish|حويش
# Ennedi-Est
Amdjarass|Am Djarass|Am Jaras|Amdjaras|Am Djaras|أم جرس|ام جرس|أمجرس|امجرس
Bahai|Bahaï|Bahay|باهاي|بهاي|بحاي
Oure Cassoni|Ouré Cassoni|Ouri Cassoni|Ore Cassoni|أوري كاسوني|اوري كاسوني
# Ennedi-Ouest
Kalait|Kalaït|كلايت
Ounianga|Ounianga Kebir|Unianga|ونيانقا|أونيانقا
# Borkou
Faya|Faya Largeau|Faya-Largeau|Largeau|فايا|فاية
Kirdimi|كرديمي
# Tibesti
Bardai|Bardaï|Bardaye|برداي|بردائي
Zouar|Zuar|زوار
Aouzou|Aozou|Auzu|Aouzu|أوزو|اوزو
Wour|Wur|Ouour|وور
# Batha
Ati|Atti|آتي|أتي|اتي
Oum Hadjer|Oum Hajer|Um Hajar|Oum Hadjar|Am Hadjer|أم حجر|ام حجر
Djedaa|Djédaa|Djeda|جدعة
# Guera
Mongo|Mongou|منقو|مونقو
Bitkine|Bitkin|بتكين
Mangalme|Mangalmé|منقلمي|منقلمة
Melfi|ملفي
# Salamat
Am Timan|Amtiman|Am-Timane|Oum Timan|Am Timane|أم تيمان|ام تيمان|أمتيمان|امتيمان
Aboudeia|Aboudéïa|Abou Deia|Abu Deia|أبو ديا|ابو ديا|أبو دية
Haraze|Haraze Mangueigne|Haraze-Mangueigne|حراز|حراز منقيني
# Hadjer-Lamis
Massakory|Massakori|مساكوري|مسكوري
Massaguet|Massaget|مساقط
Bokoro|بكورو|بوكورو
# Chari-Baguirmi
Massenya|Massénya|Masenya|ماسينيا|ماسنيا
# Kanem
Mao|ماو
Nokou|نوكو
# Bahr el Gazel
Moussoro|Mussoro|موسورو
Salal|صلال|سلال
# Lac Tchad
Bol|بول
Bagassola|Baga Sola|Baga-Sola|باقاسولا|باقا سولا
Ngouri|N'Gouri|نقوري
# N'Djamena
Farcha|فرشا
# Moyen-Chari
Sarh|Fort Archambault|Fort-Archambault|سار|سارح
Kyabe|Kyabé|كيابي
# Mandoul
Koumra|Kumra|كمرا|كومرا
Moissala|Moïssala|مويسالا
# Logone Occidental
Moundou|Mundu|موندو
# Logone Oriental
Doba|دوبا
# Mayo-Kebbi Est
Bongor|بونقور|بنقور
Fianga|فيانقا`
