/**
 * Towns, villages and quarters of Syria, Lebanon and the north of Iraq under their districts, as lists of the detained and the missing name them where others name
 * the district; `# governorate / district`. Latin (English, French, German and Kurdish hands) and Arabic script, without the article. What lists put
 * under two districts stands under both. Names that are common words are left out.
 * Source: general knowledge of public administrative geography; no official has checked it.
 */
const TABLE = `
# Aleppo / Azaz
Tell Rifaat|Tall Rif'at|Tel Rifat|Tal Rifaat|تل رفعت|تلرفعت
Marea|Mari'|Mare|Mare'|Maree|مارع
Akhtarin|Akhtareen|Achtarin|أخترين|اخترين
# Aleppo / Bab
Tadef|Tadif|Tadaf|تادف
Bizaah|Bizaa|Buza'a|Bza'a|Bazaa|بزاعة|بزاعا
Qabasin|Kabasin|قباسين
# Aleppo / Mount Simeon
Anadan|Andan|عندان
Hraytan|Haritan|Huraytan|Huraitan|حريتان
Darat Izza|Daret Azza|Darat Azza|دارة عزة
Nubl|Nubbul|نبل
Khan al-Asal|Khan Assal|Chan al-Asal|خان العسل
# Aleppo / Afrin
Jindires|Jinderes|Jandairis|Dschindires|جنديرس
Rajo|Raju|راجو
Maabatli|Mobata|معبطلي
# Aleppo / Dayr Hafir
Maskanah|Meskene|Maskana|مسكنة
# Idlib / Jisr al-Shughur
Darkush|Darkoush|Derkush|دركوش
Badama|Bidama|Bdama|بداما
Janudiyah|Janoudiyeh|Dschanudiya|جانودية
Ishtabraq|Ischtabraq|اشتبرق
# Idlib / Maarrat al-Numan
Talmenes|Talmannas|Talmanas|Tell Mannas|تلمنس
Kafr Ruma|Kafruma|Kafr Rouma|Kafar Roma|كفر روما|كفرومة
Kafr Nabl|Kafranbel|Kafr Nabel|Kafrnabl|كفرنبل|كفر نبل
Khan Shaykhun|Khan Sheikhoun|Chan Schaichun|Khan Shaikhun|خان شيخون
Jarjanaz|Jerjnaz|Dschardschanas|جرجناز
Hass|Haas|حاس
# Idlib / Ariha
Ihsim|Ehsem|إحسم|احسم
Muhambal|Mhambel|محمبل
# Idlib / Harim
Salqin|Salqeen|Salkin|سلقين
Armanaz|Armenaz|أرمناز|ارمناز
Kafr Takharim|Kafar Takharim|كفر تخاريم|كفرتخاريم
Dana|دانا
Sarmada|سرمدا
Atmeh|Atma|أطمة|اطمة
# Idlib / Idlib
Binnish|Bennish|Binnisch|بنش
Saraqib|Saraqeb|Sarakib|سراقب
Taftanaz|Taftanas|تفتناز
Maarrat Misrin|Maarat Misreen|معرة مصرين|معرتمصرين
Sarmin|Sermin|سرمين
Abu al-Duhur|Abu Dhuhur|أبو الضهور|ابو الضهور|ابو الظهور
# Hama / Masyaf
Deir Mama|Dair Mama|دير ماما
Laqbah|Laqba|Lakba|لقبة
Wadi al-Uyun|Wadi al-Oyoun|وادي العيون
Jubb Ramlah|Jeb Ramla|جب رملة
# Hama / Mhardeh
Kafr Zita|Kafrzita|Kafr Zeita|Kafar Zita|Kafr Seita|كفر زيتا|كفرزيتا
Latamneh|Latamina|Latamna|لطامنة
Latmin|Latmeen|لطمين
Karnaz|Kernaz|كرناز
Halfaya|Helfaya|حلفايا
# Hama / Hama
Murek|Morek|Muriq|مورك
Taybat al-Imam|Tibat al-Imam|Taibat al-Imam|طيبة الإمام|طيبة الامام
# Hama / Suqaylabiyah
Qalaat al-Madiq|Qalat al-Mudiq|Kalat al-Madik|قلعة المضيق
Kafr Nabudah|Kafr Nabouda|كفر نبودة|كفرنبودة
Tal Salhab|Tell Salhab|Tall Salhab|تل سلحب|تلسلحب
# Homs / Homs
Baba Amr|Baba Amro|Baba Amrou|بابا عمرو
Khalidiya|Khalidiyah|Khaldiyeh|Chalidiya|خالدية
Deir Baalbeh|Dair Ba'alba|Deir Balba|دير بعلبة
Karm al-Zaytun|Karm az-Zaitun|Karm el-Zeitoun|كرم الزيتون
Bab Sbaa|Bab as-Siba'|باب السباع
Talbiseh|Talbisa|تلبيسة
Houla|Hula|حولة
Taldou|Tall Dau|Tal Daw|تلدو
Qaryatayn|Qaryatain|Qaryatein|Karjatain|قريتين
Sadad|صدد
# Anbar / Ramadi
Khalidiya|Khalidiyah|Khaldiyeh|Chalidiya|خالدية
# Homs / Rastan
Zafaraneh|Zafarana|Za'farana|Safarana|زعفرانة
Deir Foul|Dair Ful|دير فول
# Homs / Qusayr
Dabaa|Dab'a|Debaa|ضبعة
Buwayda|Buwaida|Buwayda al-Sharqiya|Boueida|بويضة|بويضة الشرقية
Rablah|Rableh|ربلة
# Rif Dimashq / Douma
Harasta|حرستا
Misraba|Masraba|Mesraba|مسرابا
Irbin|Arbin|Erbin|Arbeen|عربين
Zamalka|Samalka|زملكا
Ain Tarma|Ein Tarma|عين ترما
Saqba|Sakba|سقبا
Hammuriya|Hamouriyeh|Hammouriyeh|حمورية
Kafr Batna|Kafar Batna|كفر بطنا|كفربطنا
Mleha|Mleiha|Maliha|مليحة
Adra|عدرا
# Rif Dimashq / Darayya
Sahnaya|Sehnaya|Sahnaja|صحنايا
Muadamiyat al-Sham|Moadamiya|Mu'addamiya|Mouadamiyeh|Muaddamiya|Moadamiyet al-Sham|معضمية|معضمية الشام
Kiswah|Kisweh|Kiswa|كسوة
# Rif Dimashq / Zabadani
Madaya|Madaja|مضايا
Serghaya|Sarghaya|سرغايا
Bloudan|Bludan|بلودان
# Rif Dimashq / Tall
Rankous|Rankus|رنكوس
Saidnaya|Sednaya|Saydnaya|Sidnaya|صيدنايا
# Rif Dimashq / Qutayfah
Jayrud|Jairoud|Dschairud|جيرود
Maaloula|Ma'lula|معلولا
Ruhaybah|Ruhaiba|Rhaibeh|رحيبة
# Rif Dimashq / Qatana
Kanakir|Kanaker|كناكر
Khan al-Shih|Khan al-Sheeh|Chan asch-Schih|خان الشيح
# Daraa / Izra
Nawa|نوى|نوي|نوا
Shaykh Miskin|Sheikh Maskin|Sheikh Miskin|Shaikh Maskin|Schaich Miskin|Cheikh Meskine|شيخ مسكين
Tasil|Taseel|Tsil|Tseel|تسيل
Jasim|Jasem|Dschasim|جاسم
Hirak|Hrak|حراك
Busra al-Harir|Bosra al-Harir|بصر الحرير
# Daraa / Sanamayn
Inkhil|Inkhel|Inchil|Enkhel|إنخل|انخل
Jasim|Jasem|Dschasim|جاسم
Ghabaghib|غباغب
# Daraa / Daraa
Busra al-Sham|Bosra|Bosra al-Sham|بصرى|بصرى الشام
Tafas|طفس
Dael|Da'il|داعل
Muzayrib|Muzairib|Mzeirib|مزيريب
Khirbet Ghazaleh|Khirbat Ghazala|خربة غزالة
Musayfirah|Mseifra|مسيفرة
# Deir ez-Zor / Mayadin
Ashara|Asharah|Aschara|Eshare|Eşare|عشارة
Quriya|Quriyah|Quria|Kuriya|قورية
Dhiban|Diban|Theban|Ziban|Zîban|ذيبان
Busayra|Bsira|Busaira|Besire|Bisere|بصيرة
Shuhayl|Shuhail|Schuhail|Shihel|Shehil|شحيل
# Deir ez-Zor / Abu Kamal
Hajin|Hajeen|Hadschin|Hecin|Hecîn|هجين
Baghuz|Baghouz|Baghoz|Baxoz|Baguz|باغوز
Sha'fah|Shaafa|Shafa|Shefe|Sche'fa|شعفة
Susah|Sousa|Suse|سوسة
Gharanij|Granij|Xeranic|Xeranij|Gharaneej|غرانيج
Abu Hammam|Ebu Hemam|أبو حمام|ابو حمام
Kishkiyah|Kashkiya|Kishkiye|كشكية
# Raqqa / Raqqa
Karama|Karamah|Kerame|كرامة
Maadan|Ma'dan|Medan|Me'dan|معدان
# Raqqa / Tell Abyad
Ain Issa|Ayn Isa|Ain Isa|عين عيسى
# Hasakah / Hasakah
Shaddadi|Shaddadah|Schaddadi|Shedade|Şedade|Shaddada|Sheddade|شدادي|شدادة
Tal Tamr|Tell Tamer|Tall Tamr|Til Temir|Til Temr|تل تمر
Markadah|Markada|Merkede|مركدة
Hol|Hawl|Hole|هول|الهول
# Hasakah / Qamishli
Tal Hamis|Tell Hamis|Til Hemis|Tel Hamees|تل حميس
Tal Barak|Tell Brak|Til Berak|تل براك
Amuda|Amouda|Amude|عامودا
# Hasakah / Ras al-Ayn
Darbasiyah|Dirbesiye|درباسية
# Ninewa / Mosul
Qayyarah|Qayyara|Qayara|Qaiyara|Qeyara|قيارة
Hammam al-Alil|Hamam al-Alil|Hammam Alil|Hemam Elil|حمام العليل
Badush|Badoosh|Bedush|بادوش
Areej|Arij|Uraij|Erec|Ereej|عريج
Saf al-Tuth|Saf Tuth|Saf al-Toot|Sef Tus|Sef et-Tus|صف التوث
Hud|Hood|Hûd|حود
Ijhala|Ijhalah|Jahala|Ichele|Jihala|اجحلة|جحلة
Shura|Shoura|Shurah|شورة
Wadi Hajar|Wadi Hagar|Wadi Hecer|وادي حجر
Muhallabiya|Mahlabiya|Muhalabiya|Mahalabiya|Mehlebiye|محلبية
Bashiqa|Bashika|Ba'shiqa|Basheqa|Başika|بعشيقة
# Ninewa / Hamdaniya
Bartella|Bartalla|Bertella|Bartilla|برطلة
Nimrud|Nimrod|Nemrud|نمرود
# Ninewa / Tal Afar
Zummar|Zumar|Zumer|Zommar|زمار
Ain Zala|Ayn Zala|Ain Zalah|Ein Zalah|Eyn Zale|عين زالة
Barzan|Berzan|برزان
Rabia|Rabea|Rabi'a|Rebia|Rebie|ربيعة
Uwaynat|Awenat|Uwainat|Owaynat|Ewenat|عوينات
Ayadiyah|Iyadhiya|Ayadiye|Ayadiya|Iyadiya|Eyaziye|عياضية
# Ninewa / Baaj
Um al-Dhiban|Um Dhiban|Umm al-Diban|Um Ziban|Um al-Theeban|ام الذيبان|أم الذيبان|ام ذيبان
# Ninewa / Hatra
Tulul al-Baj|Tulul Baj|Tilul al-Baj|Tlul al-Baj|تلول الباج
Ain al-Hisan|Ain Hisan|Ayn al-Hisan|عين الحصان
# Ninewa / Makhmur
Haj Ali|Hajj Ali|Hac Eli|حاج علي
Kudila|Kudilah|Kodila|Kudeila|كديلة|كوديلة
Mahana|Mahanah|Mehana|Mehane|مهانة
Gwer|Guwer|Guwair|Kuwair|Quwayr|كوير|گوێر
# Salah al-Din / Shirqat
Khanuka|Khanouka|Khanoka|Khanuqa|Xanuke|خانوكة
Khadraniya|Khadhraniya|Khudraniya|Khidraniya|Xidraniye|خضرانية
Sdera|Sdeira|Sudaira|Sudayra|Sidera|Sidere|اسديرة|سديرة
# Kirkuk / Hawija
Abbasi|Abasi|Ebasi|عباسي
Sadoniya|Saduniya|Sa'duniya|Sadouniya|Seduniye|سعدونية
Tal Ali|Tall Ali|Tel Ali|Til Eli|تل علي
Zab|Zaab|زاب
# Kirkuk / Dibis
Sargaran|Sarkaran|Sargran|Sergeran|سركران|سرگران|سەرگەڕان
Altun Kupri|Alton Kopri|Altin Köprü|Altun Kopru|Pirde|Prde|التون كوبري|آلتون كوبري|پردێ
# Erbil / Erbil
Barzan|Berzan|برزان
# Bekaa / Zahle
Saadnayel|Sa'dnayil|Saadnail|سعدنايل
Maallaqa|Mu'allaqa|Maalaka|معلقة
Bar Elias|Bar Ilyas|بر الياس|بر إلياس
Majdal Anjar|Madschdal Andschar|مجدل عنجر
Chtaura|Shtaura|Chtoura|Schtaura|شتورا|شتورة
Riyaq|Rayak|رياق
# Bekaa / Baalbek
Arsal|Ersal|Aarsal|عرسال
Fakiha|Fakeha|Fakehe|Fakieh|فاكهة
Ras Baalbek|Ra's Ba'labakk|رأس بعلبك|راس بعلبك
Labweh|Labwa|Laboueh|لبوة
# South Lebanon / Sidon
Maghdouche|Maghduscha|Maghdusha|Maghdousheh|مغدوشة
Ain al-Hilweh|Ain al-Hilwa|Ein el-Helweh|Ain al-Helweh|عين الحلوة
Sarafand|Sarafend|صرفند
# South Lebanon / Tyre
Rashidieh|Rashidiya|Raschidiya|رشيدية
Qana|قانا
# Akkar / Halba
Funaydiq|Funaidiq|Fnaidek|Fneideq|فنيدق
Bebnine|Bibnin|Bebnin|ببنين
Qoubaiyat|Qubayyat|Kobayat|قبيات
Wadi Khaled|Wadi Khalid|Wadi Chalid|وادي خالد
Berqayel|Birqayil|برقايل
# Mount Lebanon / Baabda
Burj al-Barajneh|Bourj el-Barajneh|Burdsch al-Baradschna|برج البراجنة
`

/** A town: the first spellings of its governorate and its district, and its own spellings. */
export interface TownAbroad {
  readonly division: string
  readonly district: string
  readonly spellings: readonly string[]
}

/** Every town, by district. */
export const TOWNS_ABROAD: readonly TownAbroad[] = TABLE.split(/^# /mu)
  .slice(1)
  .flatMap((text) => {
    const [title = "", ...lines] = text.trim().split("\n")
    const [division = "", district = ""] = title.split(" / ")
    return lines.map((line) => ({ division, district, spellings: line.split("|") }))
  })
