import { IRAN } from "./districts-iran.ts"
import { PALESTINE_AND_JORDAN } from "./districts-palestine-jordan.ts"
import { SUDAN_AND_CHAD } from "./districts-sudan-chad.ts"
import { TEHSILS_OF_PAKISTAN } from "./pakistan.ts"

/**
 * Districts of Iraq (qada), Syria (mantiqa) and Lebanon (caza) under their governorates, with towns that lists name in their place, towns and quarters of Libya
 * under its divisions and cities, and a few districts of Yemen of which the name is one of its own. Latin and Arabic script, Kurdish where it is certain, without the article. A name that stands under several
 * governorates is in dispute between them, was moved, or is borne by two places: it is open. Names that are common words (حي, بلد, تل, مدينة)
 * are left out, and so are those that differ from their governorate's in nothing.
 * Source: general knowledge of public administrative geography; the Iraqi names were held in part, by eye, against Wikipedia's list of
 * that country's districts. No official has checked it.
 */
const TABLE = `
# Baghdad
Kadhimiya|Kadhimiyah|Kazimiyah|Khadimiya|كاظمية
Adhamiya|Adhamiyah|Azamiyah|أعظمية|اعظمية
Karkh|كرخ
Rusafa|Rasafa|رصافة
Sadr City|Madinat al-Sadr|مدينة الصدر
Mahmudiya|Mahmudiyah|Mahmoudiya|محمودية
Madain|Mada'in|مدائن
Abu Ghraib|Abu Ghurayb|Abu Gharib|أبو غريب|ابو غريب
Tarmiya|Tarmiyah|طارمية
Taji|تاجي
# Anbar
Ramadi|Remadi|رمادي
Fallujah|Falluja|Faluja|Feluce|Feluje|فلوجة
Haditha|Hadithah|Hedise|حديثة
Hit|Heet|هيت
Ana|Anah|Anna|Ane|عنه|عنة|عانة
Rawa|Rawah|Rewa|راوة
Qaim|Ka'im|Qa'im|Qayim|قائم
Rutba|Rutbah|رطبة
Karma|Garma|كرمة
# Ninewa
Mosul|Mawsil|Musil|Musel|Mosil|موصل|مووسڵ
Sinjar|Shingal|Shengal|Sincar|Şengal|Şingal|سنجار|شنگال|شەنگال
Tal Afar|Telafar|Talafar|Tall Afar|Tilefer|Tel'efer|Telefer|تلعفر|تل عفر
Tal Kaif|Telkeif|Tel Keppe|Tilkaif|تلكيف|تل كيف
Hamdaniya|Hamdaniyah|Bakhdida|Qaraqosh|حمدانية|بخديدا|قرقوش
Baaj|Ba'aj|Beac|Beaj|بعاج
Hatra|Hedir|Heder|Hadar|Hadhar|Hadher|حضر
Akre|Aqra|Akra|عقرة|ئاکرێ
Shekhan|Shaykhan|Sheikhan|شيخان
Makhmur|Makhmour|Makhmoor|Maxmur|Mexmur|Mexmour|مخمور|مەخموور
# Salah al-Din
Tikrit|Takrit|Tikrît|تكريت
Samarra|Samara|Samerra|سامراء
Baiji|Bayji|Beiji|Beyci|Beci|Beyji|بيجي
Dujail|Dujayl|دجيل
Shirqat|Sharqat|Shergat|Şergat|Shirgat|Sherqat|شرقاط
Tuz Khurmatu|Tuz|Tooz|Tuz Khormato|Duz|Tuz Xurmatu|طوز خورماتو|طوز|دووز
Amirli|Amerli|آمرلي|امرلي
# Diyala
Baqubah|Ba'quba|Baquba|بعقوبة
Khalis|خالص
Muqdadiya|Muqdadiyah|Miqdadiya|مقدادية
Khanaqin|Khanaqeen|Xanaqin|خانقين|خانەقین
Balad Ruz|Baladruz|Baladrooz|بلدروز
Mandali|مندلي
Kifri|كفري|کفری
# Kirkuk
Hawija|Hawijah|Hawiga|Hewice|Hewija|Hawice|حويجة
Daquq|Daqooq|داقوق
Dibis|Dibs|Dubiz|Debis|Dubis|دبس|دوبز
# Babil
Hilla|Hillah|حلة
Mahawil|Mahaweel|محاويل
Musayyib|Musayab|Musaib|مسيب
Hashimiya|Hashimiyah|هاشمية
# Karbala
Hindiya|Hindiyah|هندية
Ain al-Tamr|Ayn Tamr|Ain al-Tamur|عين التمر
# Najaf
Kufa|Kufah|كوفة
Manathira|Manathera|مناذرة
Mishkhab|Mashkhab|مشخاب
# Qadisiyah
Afak|Afaq|عفك
Shamiya|Shamiyah|شامية
Hamza|Hamzah|حمزة
# Muthanna
Samawah|Samawa|سماوة
Rumaitha|Rumaythah|Rumaytha|رميثة
Salman|سلمان
Khidhir|Khidir|Khidr|خضر
# Dhi Qar
Nasiriyah|Nasiriya|Nassriya|ناصرية
Chibayish|Chibaish|Jibayish|جبايش
Rifai|Rifa'i|رفاعي
Shatra|Shatrah|شطرة
Suq al-Shuyukh|Suq Shuyukh|Souk al-Shuyukh|سوق الشيوخ
# Maysan
Amarah|Amara|عمارة
Ali al-Gharbi|علي الغربي
Kahla|كحلاء
Majar al-Kabir|Majar|مجر الكبير|مجر
Maimouna|Maymuna|Maimuna|ميمونة
Qalat Salih|Qal'at Saleh|قلعة صالح
# Wasit
Kut|Kout|كوت
Badra|Badrah|بدرة
Suwaira|Suwayrah|صويرة
Numaniya|Nu'maniyah|نعمانية
Aziziya|Aziziyah|عزيزية
# Basra
Abu al-Khasib|Abu Khaseeb|أبو الخصيب|ابو الخصيب
Qurna|Qurnah|قرنة
Zubair|Zubayr|زبير
Faw|Fao|فاو
Shatt al-Arab|شط العرب
# Dohuk
Zakho|Zaxo|زاخو|زاخۆ
Sumel|Simele|Sumail|Simel|سميل|سێمێل
Amedi|Amadiya|Amadiyah|Amediye|عمادية|ئامێدی
Bardarash|بردرش|بەردەڕەش
Akre|Aqra|Akra|عقرة|ئاکرێ
Shekhan|Shaykhan|Sheikhan|شيخان
# Erbil
Choman|Chouman|جومان|چۆمان
Koya|Koysinjaq|Koisnjaq|Koy Sanjaq|كويسنجق|کۆیە
Mergasor|Mergasur|Mergasour|ميركسور|مێرگەسۆر
Shaqlawa|شقلاوة|شەقڵاوە
Soran|سوران|سۆران
Rawanduz|Rwandz|Rawandiz|راوندوز|ڕواندز
Khabat|خبات
Makhmur|Makhmour|Makhmoor|Maxmur|Mexmur|Mexmour|مخمور|مەخموور
# Sulaymaniyah
Chamchamal|جمجمال|چەمچەماڵ
Kalar|كلار|کەلار
Kifri|كفري|کفری
Penjwin|Penjwen|Panjwin|بنجوين|پێنجوێن
Pshdar|Pishdar|بشدر|پشدەر
Ranya|Rania|Raniyah|رانية|ڕانیە
Dukan|Dokan|دوكان|دووکان
Darbandikhan|Darbandikan|دربندخان|دربنديخان|دەربەندیخان
Sharbazher|Sharbazhar|شاربازير|شارباژێڕ
Said Sadiq|Sayid Sadiq|Saidsadiq|سيد صادق|سەید سادق
# Halabja
Khurmal|خورمال
# Aleppo
Afrin|Efrin|Afreen|Efrîn|عفرين
Azaz|A'zaz|أعزاز|اعزاز
Bab|باب
Manbij|Minbij|Menbij|Membij|Minbic|Menbic|منبج
Jarabulus|Jarablus|Jerablus|Cerablus|Carablus|جرابلس
Kobani|Kobane|Ayn al-Arab|Ain al-Arab|عين العرب|كوباني
Safira|Safirah|سفيرة
Atarib|Atareb|أتارب|اتارب
Dayr Hafir|Deir Hafer|دير حافر
Mount Simeon|Jabal Saman|Jebel Saman|جبل سمعان
Suran|Souran|Sawran|صوران
# Idlib
Harim|Harem|حارم
Ariha|Arihah|أريحا|اريحا
Jisr al-Shughur|Jisr ash-Shughur|Jisr Shugur|Jisr al-Shughour|Jisr al-Shoghour|Djisr ach-Choughour|جسر الشغور|جسرالشغور
Maarrat al-Numan|Ma'arrat Numan|Maarat al-Numan|Maaret al-Numan|Maarra|معرة النعمان|معرة نعمان|معرة
# Jericho
Jericho|Ariha|Arihah|أريحا|اريحا
# Hama
Salamiyah|Salamiya|Salamiyeh|سلمية
Masyaf|Misyaf|مصياف
Mhardeh|Muhradah|Mahardah|Muharda|Mahrada|محردة
Suqaylabiyah|Suqailabiya|Sqelbiyeh|سقيلبية
Suran|Souran|Sawran|صوران
# Homs
Palmyra|Tadmur|Tadmor|Tedmur|تدمر
Rastan|رستن
Talkalakh|Tell Kalakh|Talkalkh|Tall Kalach|Tel Kalakh|تلكلخ|تل كلخ
Qusayr|Qusair|Qseir|Quseir|Qousseir|Kuseir|قصير
Mukharram|Mukharam|Mukharam al-Fawqani|مخرم
# Latakia
Jableh|Jablah|Jebleh|جبلة
Haffah|Haffeh|Hiffa|حفة
Qardaha|Kardaha|قرداحة
# Tartus
Baniyas|Banias|Banyas|بانياس
Safita|صافيتا
Duraykish|Dreikish|دريكيش
Shaykh Badr|Sheikh Badr|شيخ بدر
Qadmus|Qadmous|قدموس
# Rif Dimashq
Douma|Duma|دوما
Darayya|Daraya|داريا
Qatana|قطنا
Qutayfah|Qutayfa|Qutaifa|قطيفة
Nabk|Nabek|نبك
Yabrud|Yabroud|يبرود
Zabadani|زبداني
Qudsaya|Qudsayya|قدسيا
Hajar al-Aswad|Hadschar al-Aswad|حجر الأسود|حجر الاسود
# Daraa
Izra|Izra'|Ezra|إزرع|ازرع
Sanamayn|Sanamain|Sanamein|صنمين
# Suwayda
Salkhad|Salkhat|صلخد
Shahba|شهبا
# Deir ez-Zor
Abu Kamal|Albukamal|Bukamal|Al Bu Kamal|Bukemal|Albu Kemal|Bu Kemal|Ebu Kemal|بوكمال|ابو كمال|أبو كمال
Dhiban|Diban|Theban|Ziban|ذيبان
Mayadin|Mayadeen|Meyadin|ميادين
# Raqqa
Tell Abyad|Tal Abyad|Tel Abyad|Gire Spi|تل أبيض|تل ابيض
Tabqa|Tabqah|Tebqa|Tebqe|طبقة
# Hasakah
Qamishli|Qamishly|Qamishlo|Kamishli|Qamislo|Qamişlo|قامشلي|قامشلو
Malikiyah|Malikiya|Derik|Dayrik|Derike|مالكية|ديريك
Qahtaniyah|Qahtaniya|Tirbespi|Tirbe Spi|Tirbespiye|قحطانية|تربه سبيه|تربسبيه|تربه سبي
Ras al-Ayn|Ras al-Ain|Serekaniye|رأس العين|راس العين
# Damascus
Jobar|Jubar|Dschobar|جوبر
Qaboun|Qabun|Kabun|قابون
Barzeh|Barza|Barseh|برزة
Kafr Sousa|Kafr Susa|Kafar Souseh|كفرسوسة|كفر سوسة
Mezzeh|Mazzeh|Mezze|Mezza|مزة
Yarmouk|Yarmuk|Jarmuk|يرموك|مخيم اليرموك
Tadamon|Tadamun|تضامن
Rukn al-Din|Rukn ad-Din|ركن الدين
# Beirut
Sabra|صبرا
Shatila|Chatila|Schatila|شاتيلا
# Mount Lebanon
Baabda|Ba'abda|بعبدا
Aley|Alayh|عاليه
Chouf|Shouf|Schuf|شوف
Metn|Matn|متن
Keserwan|Kesrouan|Kisrawan|كسروان
Jbeil|Byblos|جبيل
# Bekaa
Zahle|Zahleh|Zahla|زحلة
Baalbek|Ba'labakk|Baalbeck|Baalbak|بعلبك
Hermel|Hirmil|هرمل
West Bekaa|Westbekaa|Bekaa Ouest|بقاع الغربي|بقاع غربي
Rashaya|Rachaya|Raschaya|راشيا
# South Lebanon
Sidon|Saida|Sayda|صيدا
Tyre|Sour|Sur|Tyr|Tyrus|صور
Jezzine|Jazzin|Dschessin|جزين
# Nabatieh
Bint Jbeil|Bint Jubayl|Bint Dschubail|بنت جبيل
Marjayoun|Marjeyoun|Mardschayun|مرجعيون
Hasbaya|Hasbaiya|حاصبيا
# Akkar
Halba|حلبا
# Abyan
Zinjibar|زنجبار
# Hadramawt
Mukalla|مكلا
Sayun|Seiyun|Say'un|سيئون
Tarim|تريم
# Amran
Harf Sufyan|Harf Sufian|حرف سفيان
# Hajjah
Haradh|حرض
# Bayda
Radaa|Rada'a|رداع
# Hodeidah
Zabid|زبيد
Bajil|باجل
# Shabwah
Ataq|عتق
# Marib
Sirwah|صرواح
# Ibb
Yarim|يريم
# Tripoli
Bab al-Tabbaneh|Bab at-Tabbana|Bab Tebbaneh|Bab el-Tebbeneh|باب التبانة
Baddawi|Beddawi|بداوي
Jabal Mohsen|Jabal Muhsin|Dschabal Muhsin|جبل محسن
Tajoura|Tajura|Tagiura|Tajurah|تاجوراء|تاجورا
Janzur|Janzour|Ganzour|Janzoor|جنزور
Ain Zara|Ayn Zarah|Ein Zara|Ain Zarah|عين زارة
Abu Salim|Abu Sleem|Abusleem|Abu Slim|أبو سليم|ابو سليم|بوسليم
Suq al-Jumaa|Souq Jumaa|Souk Eljoma|Soug Jumaa|Suq Jumah|سوق الجمعة
Qasr Bin Ghashir|Gasr Ben Ghashir|Kasr Benghashir|Qasr Ben Gashir|قصر بن غشير
# Jafara
Janzur|Janzour|Ganzour|Janzoor|جنزور
Qasr Bin Ghashir|Gasr Ben Ghashir|Kasr Benghashir|Qasr Ben Gashir|قصر بن غشير
# Zawiya
Sabratha|Sabratah|Sabrata|صبراتة|صبراته
Surman|Sorman|صرمان
Zuwara|Zwara|Zuara|Zouara|زوارة|زواره
# Nuqat al-Khams
Zuwara|Zwara|Zuara|Zouara|زوارة|زواره
# Jabal al-Gharbi
Zintan|Zentan|زنتان
Gharyan|Gharian|Gheryan|Garian|غريان
Yafran|Yefren|Jefren|Yifran|يفرن
Kikla|Kiklah|Kekla|ككلة|ككله
Mizda|Mizdah|مزدة
Jadu|Jado|جادو
# Misrata
Tawergha|Tawurgha|Tauorga|Taworgha|Tawargha|تاورغاء|تاورغا
Dafniya|Dafnia|Dafiniya|دافنية|دافنيه
# Sirte
Harawa|Herawa|Hrawah|Harawah|هراوة|هراوه
Abu Hadi|Bu Hadi|Abuhadi|أبو هادي|ابو هادي|بوهادي
# Ajdabiya
Brega|Burayqah|Marsa Brega|Marsa al-Burayqah|بريقة|بريقه
Jalu|Jalo|Gialo|جالو
Awjila|Aujila|Awjilah|أوجلة|اوجلة
# Benghazi
Suluq|Soluch|Slouk|Solouq|سلوق
Qawarsha|Gwarsha|Guarsha|Qawarishah|قوارشة|قوارشه
Ganfouda|Qanfudah|Gunfuda|Ganfuda|قنفودة|قنفوده
Qaminis|Gaminis|Ghemines|قمينس
# Derna
Martuba|Mertuba|Martubah|مرتوبة|مرتوبه
Umm al-Rizam|Um Arrazam|Umm Rzem|Um Rizam|أم الرزم|ام الرزم
# Sabha
Ubari|Awbari|Oubari|Obari|أوباري|اوباري
Brak|Barak|Brak al-Shati|Brack Shatti|براك|براك الشاطئ
# Wadi al-Hayat
Ubari|Awbari|Oubari|Obari|أوباري|اوباري
# Wadi al-Shati
Brak|Barak|Brak al-Shati|Brack Shatti|براك|براك الشاطئ`

/** A district: its governorate by the first spelling of it, and its own spellings. */
export interface DistrictAbroad {
  readonly division: string
  readonly spellings: readonly string[]
}

/** Every district, by governorate. */
export const DISTRICTS_ABROAD: readonly DistrictAbroad[] = [
  TABLE,
  SUDAN_AND_CHAD.trim(),
  PALESTINE_AND_JORDAN.trim(),
  TEHSILS_OF_PAKISTAN.trim(),
  IRAN.trim(),
]
  .join("\n")
  .split(/^# /mu)
  .slice(1)
  .flatMap((text) => {
    const [division = "", ...lines] = text.trim().split("\n")
    return lines.map((line) => ({ division, spellings: line.split("|") }))
  })
