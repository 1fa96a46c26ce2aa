import { ISRAELIS } from "./israelis.ts"
import { SAHARANS } from "./saharans.ts"
import { UYGHURS } from "./uyghurs.ts"

/**
 * More spellings of names by the hands that write them: each entry is one name as the Arabic script has it, in folded form, and Latin
 * spellings. Written from general knowledge of the orthographies and of the press of these countries; no register was copied.
 */

/** Somalia as Italians write it. */
const ITALIANS =
  "حسین=ussen hussen|جمال=giamal|جامع=giama|یوسف=iusuf|جعفر=giafar|شریف=scerif sciarif scirif|شیره=scire|ابشر=abscir|بشیر=bascir|رشید=rascid|عبدی=abdi|جمعه=giuma|یاسین=iassin|ورسمه=uarsama|فارح=farah|هاشم=hascim"

/** Malay and Indonesian. */
const MALAYS =
  "محمد=mochamad mochammad muchamad muchammad mokhamad moehammad|حسین=husin hussin|رضا=ridho|رحیم=rohim|رحمان=rohman rokhman|خالد=kholid cholid|خلیل=kholil cholil|خالق=kholiq choliq|رشید=rosyid rasyid|صالح=sholeh soleh sholih|مصطفی=mustofa mustopa|عمران=imron|عثمان=utsman oesman|منصور=mansyur|مخلص=mukhlis muchlis|شفیع=syafii syafei|شریف=sherif charif syarif|فوزی=fauzi fauzie|توفیق=taufik|لقمان=loekman|طاهر=thohir tohir|طه=thoha toha|طالب=tholib|طارق=thoriq|طیب=thoyib|صالحین=sholihin solihin salihin|صابرین=shobirin sobirin sabirin|صابر=shobir|صلاح=sholah solah|صادق=shodiq sodiq|صدیق=shiddiq|صفیه=shofiyah sofiyah shofia|صغیر=shoghir|مصباح=misbach|نصر=nashr|منصور=manshur|مصطفی=mushthofa musthofa|ظافر=dhofir|فاضل=fadlil|فضل=fadhol|رضوان=ridlwan ridhwan|رضا=ridlo|بشر=bisri|فاطمه=fathimah|شوال=shawwal syawal|شاهد=syahid|هند=hindun|سیف=syaif syaef|زین=zaen|حسین=husen khusen|ظفر=dzofar"

/** Somalia, the Hausa and the Sahel; the Maghreb. */
const AFRICANS =
  "اسحاق=ishag ishac|ناجی=nagi nagy|حسین=hissein hisseine|حماه@=hamallah hamala hamahoullah hamaoullah|صادق=elsadig sadig alsadig|صدیق=elsiddig siddig alsiddig|ربیع=rabiu|خلیل=halilu|محمود=maxamuud mahamoud mohamoud|یعقوب=yacquub|اسماعیل=ismaaciil ismaciil|ابراهیم=ibraahim ibraahin ibirahim|عیسی=ciise cise|سعید=siciid saciid|جامع=jaamac jama|فارح=faarax farah|یوسف=yuusuf yusufu|صالح=saalax salihu|عثمان=cismaan usmanu|عمر=cumar umaru|سلیمان=saleebaan saleeban saliban sulaimanu|بشیر=bashiir bashiru|نور=nuur|طاهر=daahir|حسین=alhousseini|حسن=alhassan|کامل=kaamil|شریف=shariif|مختار=mukhtaar|کمال=kamel|زهرا=zohra zahraa|صالح=saliou salihou|عباس=alghabass ghabass|انتالا=intalla|محمد=mamadou mamadu mahamadou muhammadu mamadi|تیجان=tidjane tidiane tijan|دیالو=jallow jalloh jalo djallo|ناجح=nageh najeh nagih najih"

/** The Sahel: words that are families' names. */
export const SAHEL =
  "دیکو=dicko diko|دیوف=diouf|سال=sall|سیک=seck|سار=sarr|کانتی=kante|ویدراوغو=ouedraogo|ساوادوغو=sawadogo|زونغو=zongo|کابوری=kabore|کومباوری=compaore|بیلو=bello|دیاکیتی=diakite|دومبیا=doumbia|فوفانا=fofana|کویاتی=kouyate|ساخو=sakho sacko|سیلا=sylla silla|غاربا=garba|دانلادی=danladi"

/** Germany, whose z is another sound, so that an s stands for it. */
const GERMANS =
  "زین=sain|زکریا=sakarija sakaria|زهرا=sahra|زبیر=subair|ظاهر=sahir|ظهیر=sahir|زاهر=sahir|زهیر=suhair|زیاد=siad|زاهد=sahid|ذاکر=sakir|زینب=sainab seinab|زمان=saman|ظریف=sarif|زلمی=salmai salmay|ذبیح@=sabihullah|نواز=nawas|الکوزی=alkosai alokosai|تازی=tasi|نظری=nasari|بوزید=bousid busid|زروقی=serrouki serruki|ستانکزی=stanakzai stanaksai|زمری=smarai|زرغون=sarghun|زرغونه=sarghuna"

/** Egypt, which has a g for the j of others. */
const EGYPTIANS =
  "جندی=gendi gindi jindi|جوهری=gohari gouhari gawhari johari jouhari jawhari|جابری=gabri gaberi jabri jaberi|ماجده=magda magida|جرجس=guirguis girgis gerges guirgis jirjis|وجدی=wagdi wajdi|وجیه=wagih wageh|جزار=gazzar gazar jazzar djazzar|جیار=gayyar gayar jayyar|جارحی=garhi garehi jarhi|جمیل=gamil|مجاهد=megahed mogahed|جعفر=gaafar|هجرسی=hagrasi hagrassi hajrasi|جمیعی=gemeai gomaie|جوده=gouda goda gawda jouda joda|جبر=gabr jabr|نجدی=nagdi|مرجان=morgan|رجایی=ragai ragaie rajai|سراج=serag sirag|فرجانی=fergani ferjani farjani|منجی=mongi monji|عجمی=agami|جنزوری=ganzouri janzouri|جنیدی=genedi geneidi|جزیری=gaziri|خواجه=khawaga"

/** Iraq, which has a ch and often writes it with a jim. */
const IRAQIS =
  "جاسب=jasib jassib chasib chassib chaseb|جیاد=jiyad jiad chiyad chiad|جلوب=jaloub jalub challoub chaloub chalub challub|جلبی=jalabi chalabi tchalabi|کاظم=kadhum kathum|ناظم=nadhum nadhim|شنشل=chanshal shanshal"

/** Kurds, and the short form that they give Muhammad. */
const KURDS = "محمد=hama hame|حسن=hesen|رسول=rasul resul"

/** Mauritania. */
const MAURITANIANS =
  "یرب=yarba yarb|یربه=yarba|احمد=ahmadou ahmadu|محمد=mohamadou mohamedou mouhamedou mahamadou|یحظیه=yahdhih yahdih yehdhih|دیده=deida deyda|هیبه=heiba heyba|بیبه=beiba beyba|ابیه=beyah obeyah|لمام=limam|خطری=khatri khattri|شیخنا=cheikhna|سیداتی=sidaty sidati|اعل=ely|سنیبه=sneiba|بدی=beddi baddi"

/** Names of God's gift, and what Urdu and Sindhi families are called. */
const SINDHIS =
  "مولی=moula mawla maula mola|نوربخش=noorbux nurbux noorbaksh|کریمبخش=karimbux karimbakhsh|امامبخش=imambux imambakhsh|رحیمبخش=rahimbux rahimbakhsh|قادربخش=qadirbux qadirbakhsh|رسولبخش=rasoolbux rasulbakhsh|خداداد=khudaidad khodaidad khodaydad khudaydad|خدایار=khudayar khodayar khudaiyar|بهټو=bhutto bhuto|کهوړو=khuhro khoro|ابړو=abro|پلیجو=palijo palejo|سهتو=sahito|بگهیو=baghio|کهر=khar|دولتانه=daultana daulatana|لونډ=lund|گبول=gabol|چنا=channa"

/** The Swahili coast, which ends a name in a vowel. */
const SWAHILIS =
  "رمضان=ramadhani ramazani|ابوبکر=abubakari|عثمان=athumani asumani|حسین=husseni huseni|علی=ally aly|احمد=ahamadi ahamad|محمد=mohamedi muhamedi|سلیمان=selemani|شعبان=shabani chabani|رجب=rajabu|سالم=salimu|خمیس=hamisi khamisi|عبدالله=abdalla abudala|عید=idi iddi|قاسم=kassimu|محمود=mahmudu|صالح=salehe|ناصر=nassoro nasoro nassor|سیف=sefu seifu|طه=twaha|هارون=haruni|زبیر=zuberi|یعقوب=yakobo|ابراهیم=ibrahimu|اسحاق=isihaka isihaki|ادریس=idrisa|امان=amani|فرج=faraji|مبارک=mbaraka|مولود=maulidi|شریف=sharifu|طالب=twalibu talibu|طاهر=twahiri|زاهر=zahoro|صادق=sadiki|حکیم=hakimu|کریم=karimu|رحیم=rahimu|خلفان=halfani halfan|عابد=abeid|ایوب=ayubu|مصطفی=mstafa|بکر=bakari|فاطمه=fatuma|زینب=zenabu|خدیجه=hadija|عایشه=asha mwanaisha|مریم=mariamu|رحمه=rehema|زهره=zuhura|سعاده=saada|رقیه=rukia|شمسه=shamsa"

/** Manding, Wolof, Fulani and Hausa hands. */
const MANDINGS =
  "احمد=amadou amadu hamadou|محمد=modou mahamane mouhamadou momodou momodu memadou mammadou muhamadou maman|حامد=hamidou hamidu|سعید=saidou seidu|عثمان=ousman usmane osumanu|عمر=oumarou oumara|علی=alou aliu alioune|یوسف=youssoufou yusufa youssoufa|ابراهیم=birama birame ibra|اسماعیل=soumaila sumaila smaila|اسحاق=siaka issakha|یعقوب=yakuba|داود=dawda|هارون=aruna arouna|ادریس=drissa|سلیمان=souleiman sulemana soulemane|ابوبکر=babacar aboubacry bubacarr boubou|بکر=bocar bakary|حسین=fousseyni fousseynou fousseni alhousseyni housseyni|حسن=lansana alassan lasana alhassane|خلیل=kalilou khalilou|عبدالله=abdoulaye ablaye abdulai|امین=lamine lamin alamine|مختار=mouctar moctar muktar moktar|صالح=salou salif|بشیر=bachirou basiru bassirou|عباس=abass|ادم=adama|نوح=nouh nouhoum|طاهر=tahirou tahiru|مالک=malick|صدیق=sidiki sidikou|جبریل=djibo|یحیی=yaya|حمزه=amza|حبیب=habibou habibu|سعد=saadou saadu|لوال=laouali|ناصر=nassirou|منیر=mounirou muniru|منصور=mansourou|رشید=rachidou rashidu|کریم=karimou|غنی=ganiou ganiyu|فاطمه=fatim|عایشه=astou|مریم=mariame mareme|زینب=djeneba djenabou|رقیه=rougui|صفیه=safiatou|حوا=awa|سلیمه=salimata|حلیمه=alimatou|نفیسه=nafissatou nafissa|رحمه=ramata ramatou ramatoulaye|بلقیس=bilikisu bilkisu"

/** Names of God that Abd- stands before, and that few bear alone. */
const SERVED_NAMES =
  "معز=muizz moez muiz|حفیظ=hafeez hafiz hafez hafidh|رقیب=raqib raqeeb|واسع=wasi wasey|باعث=baith|حق=haq haqq hak|قوی=qawi qavi kawi|محصی=muhsi|حی=hai hay hayy|مقتدر=muqtadir moqtader|متعالی=mutaali motaali|منتقم=muntaqim|مغنی=mughni moghni|ربه=rabbo rabbuh rabbu rabbou rabo rabou rabu rabboh robbo"

/** The Caucasus, and Pakistan, which leaves out the short vowel before an ending. */
const OTHERS =
  "حسین=khuseyn khusein khusain housen|حسن=khasan housen|احمد=akhmed akhmad|صابری=sabri saberi sabiri|ناصری=nasri naseri nasiri|هاشمی=hashmi hashemi hashimi|کاظمی=kazmi kazemi kazimi|قاسمی=qasmi qasemi qasimi|خان=xon khon|اغا=ogo"

/** Turkey: words that are families' names. */
export const TURKS =
  "دمیر=demir|دمیرجی=demirci demirji|چلیک=celik chelik|یلدرم=yildirim|اوزتورک=ozturk oeztuerk|ایدین=aydin aidin|اوزدمیر=ozdemir|قلیچ=kilic kilich kilij|چتین=cetin chetin|قره=kara|قوچ=koc koch|کورت=kurt|اوزکان=ozkan|شیمشک=simsek shimshek|اردوغان=erdogan erdoghan|گونش=gunes gunesh|بولوت=bulut|کسکین=keskin|اونال=unal|اوجی=avci avji|اوزر=ozer|تاش=tas tash|اکسوی=aksoy|قپلان=kaplan|گوکمن=gokmen|بوزکورت=bozkurt|اکتاش=aktas aktash|کورکماز=korkmaz|تکین=tekin|اتش=ates atesh|یوکسل=yuksel|بیلگین=bilgin|کاراجا=karaca karaja|توپراک=toprak|کوچاک=kocak kochak|تونچ=tunc tunch|دومان=duman|اوزجان=ozcan ozjan|گولر=guler|اجار=acar ajar"

/** Each hand's entries, as the tables of names have them. */
export const HANDS: readonly string[] = [
  UYGHURS,
  ITALIANS,
  MALAYS,
  AFRICANS,
  SWAHILIS,
  MANDINGS,
  SAHEL,
  OTHERS,
  TURKS,
  SERVED_NAMES,
  GERMANS,
  EGYPTIANS,
  IRAQIS,
  KURDS,
  MAURITANIANS,
  SINDHIS,
  ISRAELIS,
  SAHARANS,
].flatMap((hand) => hand.split("|"))

/** Letters of one hand and those that most write for the sound. */
type Respelling = readonly (readonly [written: RegExp, usual: string])[]

/**
 * How hands write a sound that most write otherwise: a word that no table has may be any known name that comes out.
 */
export const RESPELLINGS: readonly Respelling[] = [
  // Russian: j is dzh, h is kh or g.
  [[/dzh/gu, "j"]],
  [
    [/dzh/gu, "j"],
    [/kh/gu, "h"],
  ],
  // Egypt, Sudan and the Gulf.
  [[/g(?!h)/gu, "gh"]],
  [[/g(?!h)/gu, "j"]],
  [[/g(?!h)/gu, "q"]],
  [
    [/dzh/gu, "j"],
    [/g(?!h)/gu, "h"],
  ],
  [
    [/dzh/gu, "j"],
    [/g(?!h)|kh/gu, "h"],
  ],
  // Iran and Afghanistan.
  [[/gh/gu, "q"]],
  [[/q/gu, "gh"]],
  // What Persian, Urdu and Turkish hear as z, and others as d.
  [[/dh/gu, "z"]],
  [[/dh/gu, "d"]],
  // Turkey: what ends a word is voiceless.
  [[/t$/u, "d"]],
  [[/p$/u, "b"]],
  [
    [/g(?!h)/gu, "gh"],
    [/p$/u, "b"],
    [/t$/u, "d"],
  ],
  // Uyghurs, Tatars and Malays have p for f.
  [[/p/gu, "f"]],
  [
    [/p/gu, "f"],
    [/t$/u, "d"],
  ],
  // Indonesia: h is ch, and the deep letters have an h or an l behind them. Who writes ou is French, and ch is sh.
  [[/(?<!ou.*)ch(?!.*ou)/gu, "h"]],
  [
    [/o(?=.*d[hlz])|(?<=d[hlz].*)o/gu, "a"],
    [/d[hl]/gu, "d"],
  ],
  [
    [/o(?=.*d[hlz])|(?<=d[hlz].*)o/gu, "a"],
    [/d[hlz]/gu, "z"],
  ],
  // Hausa, Manding and Swahili end a name in a vowel.
  [[/(?<=..[^aeiou])ou?$|(?<=..[^aeiou])u$/u, ""]],
  // French.
  [[/qu(?=[ei])/gu, "q"]],
  [[/^ou(?=[ae])/u, "w"]],
  // Italian.
  [
    [/sc(?=[ei])/gu, "sh"],
    [/gi(?=[aou])/gu, "j"],
    [/ch(?=[ei])/gu, "k"],
  ],
  // Somali.
  [
    [/x/gu, "h"],
    [/^c(?=[aiu])/u, ""],
    [/(?<=[aiu])n$/u, "m"],
  ],
  [
    [/^c(?=[aiu])/u, ""],
    [/x/gu, "h"],
    [/(?<=...[^aeiou])o$/u, "a"],
  ],
  [[/q/gu, "kh"]],
  // Somali has no z; its long vowels show its hand.
  [
    [/s(?=.*(?:aa|ii|uu))|(?<=(?:^c|x|aa|ii|uu).*)s/gu, "z"],
    [/x/gu, "h"],
    [/^c(?=[aiu])/u, ""],
    [/dh/gu, "d"],
  ],
  // What ends a woman's name in the Caucasus, in Hausa and in Mauritania.
  [[/(?<=..)[ae]t(?:ou?|u)?$/u, "a"]],
  [
    [/kh/gu, "h"],
    [/(?<=..)at$/u, "a"],
  ],
  // Bengal, which hears z as j and says o for a short a.
  [[/j(?=.{4})/gu, "z"]],
  [[/o(?=[^aeiou].{2})/gu, "a"]],
  [
    [/^j(?=.{4})/gu, "z"],
    [/(?<=^z.*)o/gu, "a"],
  ],
  // The Rohingya and Malays, in words of any length.
  [[/j(?=.{3})|(?<=.{3})j|(?<=..)j(?=.)/gu, "z"]],
  [
    [/(?<=^[^aeiou]h?)o(?=[^aeiou])/u, "a"],
    [/j/gu, "z"],
  ],
  [
    [/p/gu, "f"],
    [/j/gu, "z"],
  ],
  // Hebrew: gh is an r, s is also tz, and kh is h.
  [[/^r/u, "gh"]],
  [[/tz/gu, "s"]],
  [[/^h/u, "kh"]],
  // Albanian.
  [
    [/xh/gu, "j"],
    [/(?<=[^aeiou])y(?=[^aeiou])/gu, "u"],
  ],
]

/**
 * The same of hands whose letters others read as they stand: what comes out must be a name that a table has. German writes s for z, but two for an s; Czech
 * and Slovak write dz for j, and j behind a vowel for i; and where marks were lost c is ch, and s in a longer word sh.
 * Somali writes a long u twice.
 */
export const SURE_RESPELLINGS: readonly Respelling[] = [
  // Who writes dsch for j is German, and his j is a y, his s a z.
  [
    [/(?<=dsch.*)j|j(?=.*dsch)/gu, "y"],
    [/(?<![sc])s(?!s|ch)/gu, "z"],
  ],
  [[/(?<=dsch.*)j|j(?=.*dsch)/gu, "y"]],
  // Bosnia's men whose name ends in i: Zuhdija.
  [[/(?<=..[^aeiou])ija$/u, "i"]],
  [[/(?<=^(?=.{4}).*)(?<!s)s(?!s|ch|h)/gu, "z"]],
  [[/(?<=^...+)s(?=a(?:[iy]|d[ae]h?)$)/u, "z"]],
  [[/^s(?!s|ch|h)(?=.{4})/u, "z"]],
  [[/(?<=...[aeiou])j(?![aeiou])/gu, "i"]],
  [
    [/dz(?!h)/gu, "j"],
    [/(?<=[aeiou])j(?=[^aeiou])/gu, "i"],
  ],
  [
    [/(?<=^(?=.{5}).*)c(?!h)/gu, "ch"],
    [/(?<=...[aeiou])j(?![aeiou])/gu, "i"],
  ],
  [
    [/(?<=^(?=.{5}).*)(?<!s)s(?!s|h|ch)/gu, "sh"],
    [/(?<=...[aeiou])j(?![aeiou])/gu, "i"],
  ],
  [
    [/uu/gu, "u"],
    [/x/gu, "h"],
    [/^c(?=[aiu])/u, ""],
  ],
]
