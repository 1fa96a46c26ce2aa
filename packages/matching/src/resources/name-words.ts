/**
 * Small words of names and what they do, in folded form (`foldText`): lower case, no marks, Persian yeh and kaf. Written from
 * common usage of Dari, Pashto, Urdu, Arabic, Turkish, Uzbek, Somali and Indonesian naming; no register was copied. A role
 * lowers what a word weighs; it deletes nothing.
 */

/** Titles that are hardly ever a name. */
export const PURE_TITLES = `
mullah mulla mula mulo mullo molla mola mollah mlla mawlawi maulvi molvi maulawi mawlavi maulavi moulvi moulavi mowlavi mevlevi mavlavi
maulwi mawlana maulana molana moulana mevlana mowlana mavlono haji hajji hagi hadji hadschi hadsch hadj haj hajj haci hac hoji hoci
hadzhi khadzhi gadzhi alhaj alhaji alhajj elhaj elhadj hajah qari kari ghari qaree karee mufti mofti moufti qazi kazi kadi qadi qozi qori xvoja xvaja xaaji xaajji
shaikh sheikh shaykh sheik cheikh scheich scheikh schaych schaich scheych schejch shejh sheyh syekh shekh sheekh shaik cheik cheick cheickh scek scec scech sceik ustad ustadh ustaz ostad oustad ustod
muallim moallem mualim moalim maalim macalin muallem mouallim pahlawan pahlavan pehlivan pahlwan polvon engineer eng engr ing dipl
engr ingenieur muhandis mohandes muhendis injinir injineer injener anjinir incinir indjenir indschinir enjinir injnir
doctor dr doktor docteur doctour duktur dokter daktar general gen jeneral janral jenral generol dschaneral djeneral
commander qumandan komandan qomandan komandon commandant kommandant koumandan colonel col dagarwal captain capt major lieutenant
lt sergeant wuluswal woluswal wulaswal uluswal valisval wolouswal mudir modir moudir rais reis raees rayis raeis rayees
sahib saheb sahab sahip saib soib khwaja khwajah khoja khaja hvace hoca khodja xoja hodja khodscha khowaja chwadscha
mudarris modarres modarris mouderres kaka zabit
muawin mawin moavin arbab arbob akhund akhond akhoond akhound ahund achund oxund akhun
rtd retd sub hav havildar nk sepoy lt col صوبیدار حوالدار میجر prof professor profesor professeur mr mrs miss ms mme mlle herr herrn hr meneer mevrouw dhr mevr senor senora signore fru veuve vve madame mademoiselle monsieur frau fraulein signora sir cheick maalin macallin moalin mosammat musammat mussammat mossammat mosammot mosammet mosammut musamat mosamat mosamot mst msst msmt sk alhadith hadith hadis ayatollah hojatoleslam moulay mulay my molai maulai turan jagran toran bibi dagarman dagerman bridman baridman bridmal baridmal jagturan jagtoran samonwal samunwal samoonwal samonmal samonyar paswal pasval saranwal sarenwal tsarnwal dagrwal dagerwal
بیبی ملا ملاه مولوی مولانا مولوي حاجی حاج الحاج حاجي قاری مفتی قاضی شیخ استاد استاذ اوستاد معلم پهلوان انجنیر انجینر انجینیر انجنر
داتوک تنکو رادین کیاهی مهندس المهندس داکتر دکتر دکتور الدکتور دوکتور ډاکټر ډاکتر جنرال ژنرال جنرل جرنیل قوماندان قومندان فرمانده کماندان ډګروال دگروال
بریدمن بریدمل بریدگی بریدجنرال دگرمن ډگرمن دگرجنرال ډگرجنرال تورنجنرال جگتورن پاسوال پاسمل سرپاسوال ملپاسوال سمونوال سمونمل سمونیار سارنوال څارنوال حارنوال څارنپوه څارنمل ساتنمن خردضابط مارشال المتقاعد
مسمات مسماه دوشیزه الانسه انسه الست مدام مولای تورن جگرن ضابط ولسوال ولیسوال مدیر رییس رئیس ریس مدرس کاکا صاحب جناب خواجه ارباب معاون اخوند اخند الحدیث حدیث 
brigadier brig maj cpl corporal sgt slt adj cne cdt cdr cmdr capitaine kapitan oberst hauptmann albay yarbay binbasi yuzbasi subedar havildar
sarhang sartip sarlashkar drs cikgu chegu teungku nyai nyi hajjah hajiya hajjiya hajiyah hajia ustadz ustadzah ustadzah ustazah encik puan tuan sheikha shaikha shaykha cheikha kak mam sidi ust hj hjh kiai kyai tengku teuku tuanku tunku datuk dato datin pengiran pg pgn encik raden alh mallam mwalimu المقدم الملازم العریف الرقیب رکن الرکن سرهنگ سرتیپ سرلشکر پروفیسور پروفسور بروفیسور پروفیسر الاستاذ الاستاذه استاذه تنغکو ماموستا مامستا`

/** Of these, those of scholars of religion, who are fewer than pilgrims. */
export const LEARNED_TITLE_WORDS = `
mullah mulla mula mulo mullo molla mola mollah mawlawi maulvi molvi maulawi mawlavi maulavi moulvi moulavi mowlavi mufti qari maulana mawlana molana
ملا ملاه مولوی مولانا مولوي قاری مفتی`

/** Titles of several words, as patterns of folded letters: Hojjat al-Islam wa'l-Muslimin, Thiqat al-Islam, Raden Mas, Samahat as-Sayyid. */
export const TITLES_OF_WORDS: readonly string[] = [
  "(?:حج|ثق)[هت] ?(?:ال)?اسلام(?: ?و ?(?:ال)?مسلمین)?",
  "hojj?at(?: ?[aeou]l)? ?[ei]slam(?: ?(?:[vw]a? ?)?[aeou]?l ?m[ou]sl[ei]min)?",
  "(?:raden|r) (?:mas|ajeng|ayu|ngt|ngabehi|panji|roro|rara|tumenggung|ar[iy]a)",
  "(?:tun|datuk|dato|tan) s(?:e|h)?ri|(?:تون|داتوک?|تان) سری",
  "(?:ال)?(?:رقیب|عریف|ملازم|مساعد|نقیب|فریق|جندی) ?(?:ال)?(?:اول|ثانی)|جندی مکلف|(?:ال)?م(?:خفی|ختفی|غیب)(?: قسرا)",
  "(?:(?:لومړی|لمړی|دوهم|دویم|دریم) )?(?:برید ?(?:من|مل|جنرال)|[دډ]گر ?(?:وال|من|جنرال)|تورن ?جنرال|جگ ?تورن|(?:(?:لوی|مل|سر) ?)?(?:پاس|سمون|[څسح]ارن) ?وال|لوی درستیز|څارن(?: ?پوه)?|ساتن ?من)",
  "(?:dag[ae]?r|ba?rid) ?(?:[jg][ea]n[ea]ral|wal|man|mal)|t(?:o|u|oo)ran ?[jg][ea]n[ea]ral|(?:samo?u?n|saran|pas) wal",
  "لانس ناییک|سب انسپکټر|هیډ کانسټیبل|لیفټیننټ کرنل|(?:head|police) constable|lance naik|(?:squadron|wing) (?:leader|commander)|air (?:vice )?(?:marshal|commodore)",
  "(?:1st|2nd|3rd|first|second|third) (?:lt|lieutenant|sgt|sergeant)|^si(?= (?:moh?am+ed|mhamed|ahmed|ali|lahcen|abd|el |t[ae]h[ae]r|larbi|salah|mokhtar|messaoud|brahim))|^سی(?= )|staff(?= (?:maj|brig|gen|lt|col|sgt|lieut|capt|serg))|field marshal|warrant officer|ex[ -](?:sep(?:oy)?|hav(?:ildar)?|nk|naik|sub(?:edar)?|maj(?:or)?|capt(?:ain)?|sgt|col|cpl|constable)|(?:sergent|adjudant|caporal|colonel|sergeant)[ -](?:chef|major)",
  // Of the armies and the police of Africa in French.
  "^(?:(?:soldat|sdt) )?(?:[12](?:e|re|ere|eme|nde)?|premiere|deuxieme|seconde) cl(?:asse)?(?= )|^(?:gend|gendarme|garde (?:nat|national|nationale|republicain)|policier|police|soldat|sdt|mdl|marechal des logis|gardien de la paix)(?= )",
  "^(?:استوار|ستوان|گروهبان|ناو ?بان)(?: ?(?:یکم|دوم|سوم))?|سرباز (?:وظیفه|یکم|دوم)|سرهنگ (?:دوم|تمام)|سرتیپ ?(?:یکم|دوم)",
  "(?:سماحه|نیافه|غبطه|قداسه|معالی|فخامه|دوله|سیاده|سعاده|فضیله|حضره|سمو) ال(?:سید|شیخ|انبا|بطریرک|مطران|دکتور|سفیر|وزیر|رییس|استاذ|مهندس|امیر|اب|لواء|عمید|عقید|قاضی|مفتی|علامه|امام)",
  "(?:سرکار )?خانم|سرکار علیه|(?:جناب )?ا[قغ]ای|سرکار",
  "(?:sarkar(?:-?e)? )?kh?an[ou]+m|(?:jenabe? )?agha?-?ye",
]

/** Words of descent, learning and pilgrimage that stand before a name and are as often a name: they carry a little. */
export const HONORIFIC_WORDS = `
sayed sayyid sayyed seyed syed said saiyid sayid sayd seyid seyyid saied saeyed seyyedeh seyyede seyedeh seyede syeda sayyida sayyidah sayyeda hafiz hafez hafis hofiz pir peer sufi soufi sofi
siti sitti st wan awang awg dayang dyg daeng baba lala lalo mian miyan hazrat hazret haji akhundzada akhonzada akhundzadah سید سیده حافظ پیر صوفی حضرت لالا بابا میان اخندزاده اخوندزاده`

/** Words of rank that are a title only where the name begins with them: after another title they are a name. */
export const RANK_WORDS = `
hakim hakeem malik malek melik melek imam emom amir emir ameer mirza mirzo ghazi wali vali mawla maula bey beg sardar serdar sardor chaudhry chaudhary chaudhri choudhry choudhary chowdhury choudhury raja rajah rao رانا راجه راجا راو سردار چودهری چوهدری حکیم ملک امام امیر میرزا مرزا غازی والی`

/** Of these, what stands behind a name as often, and is a rank there too (Salim Malik, Abbas Mirza). */
export const RANKS_BEHIND_WORDS = `
malik malek melik mirza mirzo hakim hakeem bey beg sardar serdar sardor raja rajah rao ملک میرزا مرزا حکیم سردار رانا راجه راجا راو`

/** Of these, what is a rank before a name alone: after one it is a name (Abdullah Amir). */
export const RANKS_BEFORE_WORDS = "emir amir ameer امیر"

/** What makes another name with a courtesy before it than with one after it, as weak words do: Khan Wali, Wali Khan. */
export const HALF_WORDS = "wali vali sher schir scher ولی شیر"

/** What nobody is called by alone, but with a word before it that may be a title elsewhere: Pir Bakhsh, Imam Dino, Malik Dad. */
export const SECOND_ONLY_WORDS = `
bakhsh baksh bux buksh bukhsh bakhs baxsh dad daad ditta dita dino deeno rakha wasaya wasayo
بخش داد دته دتا ډتہ ډنو دینو رکها وسایا وسایو`

/** Words of office that are a title where the name begins with them, and a name anywhere else: Wakil Ali, Qari Wakil Ahmad. */
export const OFFICE_WORDS = `
nawabzada nawabzadah sahibzada sahebzada نوابزاده صاحبزاده wadero wadera vadero vadera nawab وډیرو وډیره وډیرا نواب
wazir vazir wakil vakil wekil vekil khalifa khalifah xalifa halife halifa chalifa khatib khateeb hatip hatib chatib chateb xatib
ghaed kaid qaid qaed thierno tierno cherno serigne modibbo malam karbalai karbalayi karbalaee mashadi mashdi mamosta domla domulla eshon ishan allama mele mela seyda tgk gus puang mzee bwana sarki sarkin ardo mal galadima zanna umda omda omdah umdah almami karamoko
ugaas suldaan boqor islaan nabadoon caaqil makhdoom makhdum advocate lawyer judge sepoy constable inspector usta efendi effendi efendy pasha pasa
faki feki fekki فکی کربلایی کربلای مشهدی ایشان ماموستا دملا افندی پاشا قاید تیرنو مالم مودیبو
عمده خلیفه خطیب وکیل وزیر عقید نقیب ملازم عمید لواء فریق رقیب
الراید المقدم المشیر الجندی المساعد المقاتل الطیار الضابط الشهید المحامی الاسیر المعتقل المفقود النایب الاخ المجاهد الشیخه الدکتوره المهندسه
الحج الحجه الحجیه الاب القس القمص المطران الشماس الانبا الراهب الراهبه البطریرک الطفل الطفله المواطن المواطنه السفیر الرفیق المناضل الخبیر الحجی حجی الصحفی الصحافی المحامیه
garaad garad caid fr rev bishop archbishop hegumen deacon pastor patriarch monsignor mgr abouna anba amba
الحاجه hajja hadja hajjah hadjah hajje alhaja shri shree smt shrimati janab bapak bpk mudane marwo malama gospodin gospodja`

/** Words that mark the father, or the husband; the name after them is his. */
export const FATHERS = `
bin ibn ben son sohn fils otac so do walet oualet farzand farzande walad wuld uld walade waladi valad valade valadi wolad wald ould ou oulid veled weled bn ag binti bint bent binte bte bt mint ment dokhtar dukhtar
ولد بن ابن او اغ فرزند د دختر بنت منت لور زوجه حرم اهلیه همسر ارمله بیوه بیوی پسر bewa bewah`

/** Words after the father's name that say the same: X zoy, X oghlu. */
export const FATHERS_AFTER =
  "zoy zoi zuy oglu oghlu ogli ugli ogly ughli kizi qizi gizi kyzy qyzy uulu uly زوی زوي لور اوغلی"

/** Of all these, what a daughter is told by, and what a son. */
export const DAUGHTERS_BY =
  "do walet oualet bint binti bent binte bte mint ment dokhtar dukhtar kizi qizi gizi kyzy qyzy دختر بنت منت لور"
export const SONS_BY = `
so bin ibn son sohn fils walad wuld uld walade waladi valad valade valadi wolad wald ould oulid veled weled ag zoy zoi zuy
oglu oghlu ogli ugli ogly ughli uulu uly ولد ابن پسر زوی زوي اوغلی`

/** Endings that make a father's name of the word before them, as Russian and Arabic letters write those of the Caucasus and Central Asia. */
export const FATHERS_BY_ENDING = "(?:[jy]?[eo]|a)[vw](?:[iy](?:t?s?ch|c|j)|na)|[یو][فو](?:ی?تش|ی?چ|نا|نه)"

/** Servant: a title after it is the other half of a name (Ghulam Hazrat). */
export const SERVANT_WORDS = "ghulam gholam golam qolam gulam ghoulam gholom غلام"

/** Words that open a kunya. */
export const KUNYAS =
  "abu abou abo abi ebu abul aboul abol umm um umi ummu ummi umme omm ommi omme ommeh oumm oum oumou oumoul om omol ommol umul ummul omul bou bu bave bawke bawki dayika daika dayke dayki بو ابو ابی ابا ام باڤی باوکی دایکا دایکی"

/** Words of a cell that are not part of any name. */
export const NOISE_WORDS = `
deceased المرحوم المرحومه مرحومه late jr sr junior senior alias aka na nn fnu mnu lnu unknown dit of the born in dead des martyr known as alleged marhum merhum
مرحوم الابن متوفی نامعلوم المعروف الملقب عرف urf وشهرته شهرته والملقب والمعروف المکنی ملقب به`

/** Of what tribe or caste somebody is, told before its name: it is no part of the name either. */
export const TRIBE_MARK_WORDS =
  "tribe clan caste qawm qaum qoum qabila qabilah biradari baradari قوم قبیله قبیلت طایفه عشیره برادری"

/** Articles and links standing alone, Latin spellings by sun letters included. */
export const ARTICLE_WORDS =
  "al el ul ol oul ur or our us ush os osh as ash ach asch es esh ech esch at et ath eth ad ed adh edh ud od oud ar er uz az ez oz un on oun an en il l u e i de des du da la bel bil ال"

/** Given parts that carry little evidence and come and go. */
export const WEAK_WORDS = `
mohammad muhammad muhemmad muhemmed mohemmad mouhemmed mahmad mohammet muhammat mohamed mohammed muhammed mohamad muhamad mohmad mohd mht muhd muh md mad mhd mohemmed muhammet mehmet mehmed
mehmud cali mouhammad mouhamed mahamed maxamed mohamud ahmad ahmed ahmet axmed ehmed achmad achmed ali aliy khan chan han xan jan dschan
djan can jon agha aqa aga ogha arha shah schah chah sah shoh gul gol goul gull ghulam gholam golam qolam gulam ghoulam mir din deen
محمد احمد علی خان جان اغا اقا اغا شاه گل غلام میر دین`

/** Weak words that are as often a courtesy as a part of the name: Noor Khan may be Noor Mohammad Khan. */
export const COURTESY_WORDS = "khan chan han xan jan dschan djan can agha aqa aga ogha arha خان جان اغا اقا"

/** Of these, what stands before a name as one half of it (Khan Wali, Jan Wali); Agha is a title there. */
export const COURTESIES_BEFORE_WORDS = "khan chan han xan jan dschan djan can jon خان جان"

/** Words that go with any of which Afghans make one name with Agha behind them: Gul Agha, Mir Agha. */
export const BEFORE_AGHA_WORDS = "gul gol goul gull mir khan shah گل میر خان شاه"

/** Titles of women of which Pashto and Dari make names: Bibi Gul. */
export const WOMENS_TITLE_WORDS = "bibi بیبی"

/** First halves that make a name in -uddin even where its article is not written: Nur Din, Shamsdin, شمسدین. Not Gul Din, Mohammad Din. */
export const BEFORE_DIN_WORDS = `
nur noor nour nor shams chams schams sams shems najm badr bedr salah saleh salaah sala jalal jalaal celal jamal jamaal gamal
cemal kamal kemal kamaal taj siraj seraj sirradj nizam nezam nizaam nidham qamar kamar ghamar fakhr fachr fakher zain zayn zein zeyn zin saif sayf seif
seyf sadr shahab shihab chihab schahab burhan borhan islam eslam iz izz ezz alau ala alaa muhy muhi mohi mohiy mohy qutb qotb kutb rukn rokn sharaf charaf scharaf
sheraf zahir zaheer ghias ghiyas ghiyath qias qiyas muin moin fasih faseh husam hossam hesam hisam baha bahau zia ziya diya khair khayr kheir majd rafi imad emad fazl fazal karam miraj meraj
nasr nasir naseer shuja shoja gulb golb gulab golab goulab latif
نور شمس نجم بدر صلاح جلال جمال کمال تاج سراج نظام قمر فخر زین سیف صدر شهاب برهان اسلام عز علاو علاء علا محی قطب رکن شرف ظهیر غیاث معین فصیح حسام بها بهاء بهاو
ضیا ضیاء خیر مجد رفیع عماد نصر نصیر شجاع گلب کلب غلب قلب گلاب لطیف فضل کرم معراج`

/** Abbreviations of one given name. */
export const MUHAMMAD_WORDS = "med mohd mht muhd muh md mhd mohmd mad mohm muhm moh moch ایم"

/** Endings that make a name of a people, a place or a family, in Latin and in Arabic script. */
export const NISBA_ENDINGS = {
  latin:
    "zai|zay|zi|zoy|zae|zei|saj|zada|zadeh|zade|zadah|zoda|khel|kheil|khail|khil|chel|hel|xel|pour|poor|nejad|nezhad|wal|ov|ev|ova|oglu|iyan|ian",
  arab: "زی|زاده|خیل|پور|نژاد|وال|(?<!معر|ر)(?<!^..)وفا?|ییفا?|(?<=...)یفا",
} as const

/** What makes an Iranian family's name of another word, each by its spellings: of one word each makes another family. */
export const IRANIAN_FAMILY_ENDINGS: readonly { readonly latin: string; readonly arab: string }[] = [
  { latin: "p(?:ou?|oo|u)r", arab: "پور" },
  { latin: "far", arab: "فر" },
  { latin: "fard", arab: "فرد" },
  { latin: "n[ei](?:j|zh|z)[ah]{1,2}d", arab: "ن[ژج]اد" },
  { latin: "z[ao]d[aeh]{1,2}", arab: "زاده" },
  { latin: "n[iy]+a", arab: "نیا" },
  { latin: "mehr", arab: "مهر" },
  { latin: "rad", arab: "راد" },
  { latin: "manesh", arab: "منش" },
  { latin: "d(?:ou|oo|u)st", arab: "دوست" },
  { latin: "parast", arab: "پرست" },
  { latin: "khah", arab: "خواه" },
  { latin: "tabar", arab: "تبار" },
]

/** The same of Bosnia and its neighbours, what is longer before what it ends in. */
export const BALKAN_FAMILY_ENDINGS: readonly { readonly latin: string; readonly arab: string }[] = [
  { latin: "bego[vw]i(?:t?s?ch|c)", arab: "بی?[گغجک]و[فو]ی?(?:چ|تش)" },
  { latin: "ba(?:s|sh)i(?:t?s?ch|c)", arab: "باشی?(?:چ|تش)" },
  { latin: "agi(?:t?s?ch|c)", arab: "ا[گغجک]ی?(?:چ|تش)" },
  { latin: "spahi(?:t?s?ch|c)", arab: "س[پب]اهی?(?:چ|تش)" },
  { latin: "ho(?:dz|dzh|j)i(?:t?s?ch|c)", arab: "[هخ]و(?:د?ج|دز)ی?(?:چ|تش)" },
  { latin: "[oe][vw]i(?:t?s?ch|c)", arab: "(?:[وی][فو]|و)ی?(?:چ|تش)" },
  { latin: "i(?:t?s?ch|c)", arab: "(?<![^وی]ف)ی(?:چ|تش)" },
]

/** Of such a place, his son, his sons, of such a trade. */
const TURKISH_LI = "(?:l[iu]|[ck]h?[iu]|oglu|oghlu|ogullari|lioglu)?"
/** What Turks make a family's name with behind another word, and what may follow it: Çelikbaş and Çeliktaşlı are two families. */
export const TURKISH_FAMILY_ENDINGS: readonly { readonly latin: string; readonly arab: string }[] = [
  ["ba(?:sh|s)", "ب?[با]اش"],
  ["ta(?:sh|s)", "[تط]اش"],
  ["ka(?:sh|s)", "[قک]اش"],
  ["kaya", "[قک]ایا"],
  ["kara", "[قک]ارا"],
  ["demir", "د[ای]?میر"],
  ["t(?:u|ue)rk", "[تط]ور[کق]"],
  ["tekin", "ت[ای]?کین"],
  ["bulut", "بولو[تط]"],
  ["dogan", "دو[غگ]ا?ن"],
].map(([latin, arab]) => ({ latin: `${latin}${TURKISH_LI}`, arab: `${arab}(?:لی|لو|[اع]?و[غگ]لو|چی|جی)?` }))

/** Peoples, tribes and clans whose names have no ending that shows it; where one follows a name it is no second given name. */
export const PEOPLE_WORDS = `
wardak vardak ouardak zadran dzadran jadran zadraan mangal mongol mohmand momand mohmend muhmand kakar kakarr khattak khatak bangash wazirwal
mahsud masud mehsud marwat bettani bhittani hazara hazareh hazarah hezare tajik tajek tadjik tojik tadschik uzbek ozbek ouzbek usbek uzbak turkmen turkman
baloch baluch balouch belutsch aimaq aymaq pashai pashayi kyrgyz qirghiz qizilbash ghezelbash qizilbasch arab sadat syedzada gujar gujjar rajput jat bhatti
bhatto bhutto butt awan mughal moghul khokhar langah gondal chaudhry chaudhary chowdhury choudhry tarin tarkhan hotak hottak tokhi andar
nasar kharoti kharotai tanai turi taraki tarakay tareki stanikzai safi safai salarzai sahak ahmadzai apridi afridi yusufzai shinwar
zazai zazi dzadzai dzadzi jaji jajai gurbuz gurbaz gorbuz gorbaz barech bareech baraich barets momund lodhi lodin rigi kurd turk uygur uyghur kazakh qazaq chechen daghestani
وردک وردگ ځاځی زازی جاجی ځدران زدران جدران منگل مومند مهمند کاکړ کاکر خټک ختک بنگش بنګش بنګښ ګربز گربز بړېڅ بړیڅ بریڅ ممند لودین ریگی ریګی محسود مسید مروت بیټنی هزاره تاجک تاجیک ازبک اوزبک ترکمن بلوچ بلوڅ ایماق پشه‌یی قرغیز قزلباش
عرب سادات گجر گوجر راجپوت جټ بهټی بټ بټه اعوان مغل کهوکهر لنگاه گوندل چوهدری چودهری ترین هوتک توخی اندړ ناصری خروټی تنی تڼی توری ترکی صافی ساهاک کرد ترک قریش`

/** What those are called who descend from the Prophet, and no others, as Afghans and their neighbours say it; and what others are called too. */
export const SAYYIDS_ALONE_WORDS = "سید سادات پاچا باچا sayed sayyid sayid syed pacha bacha"
export const SAYYIDS_TOO_WORDS = "شاه پادشاه اغا اقا میا میر said saeed shah badshah agha aqa mia mian mir"

/** Peoples that have tribes: who is told by the one here may be told by the other there. */
export const PEOPLES_OF_TRIBES_WORDS = `
baloch baluch balouch baluchi balochi belutsch pashtun pashtoon pushtun pukhtun pakhtun pathan afghan
بلوچ بلوچي بلوچی پشتون پښتون پختون پٹهان افغان`

/** Trades that families are called by in Arabic. With an ending such a word is another family's: Haddad, Haddadi. */
export const TRADE_FAMILIES = `
haddad hadad najjar nadjar naggar najar khayyat khayat khaiat attar sabbagh sabagh bazzaz hallaq hallak jazzar djazzar gazzar qassab kassab tabbakh khabbaz dabbagh
saffar sarraf assal zayyat zayat hajjar naqqash nakkash fallah fellah baqqal bakkal tahhan khattat sawwaf qattan kattan labban wazzan kahhal rassam dahhan ghannam hattab nahhas bahhar
حداد نجار خیاط عطار صباغ بزاز حلاق جزار قصاب طباخ خباز دباغ صفار صراف عسال زیات حجار نقاش فلاح بقال طحان خطاط صواف قطان لبان وزان کحال رسام دهان غنام حطاب نحاس بحار`

/** Men's names that end as women's do. General knowledge of naming from Morocco to Afghanistan. */
export const MENS_IN_HEH = `
حمزه طلحه اسامه عبیده معاویه حذیفه عکرمه قتاده خلیفه جمعه عطیه عقبه عروه مره میسره امیه ربیعه سلامه طه عرفه نعمه عوده شحاته شحاده حموده حماده عجیلیه غازیه
پاینده بنده فرخنده تابنده پژوهنده گشاده بیله سروه هیوه خواجه اولیه قره کوسه شکرانه رمضانه`
