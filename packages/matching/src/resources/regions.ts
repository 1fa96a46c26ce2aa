/**
 * Given names that are borne in one region, known so that they are told from others a letter apart: Arben is no Arber, Bakhtiyor no
 * Bakhodir, Kaywan no Kawan. Each entry is one name as the Arabic script has it, in folded form, and Latin spellings as the region's hands
 * write them; a name that stands in another table has these spellings beside its own. Written from general knowledge of naming in each
 * region; no register was copied.
 */

/** Hausa, Fulani, Manding, Wolof and Songhai hands. */
const SAHEL =
  "خمیس=hamisu|لوال=lawal lawali|بالا=bala|ثانی=sani thani|شیهو=shehu|تنکو=tanko|نصیر=nasiru|یوسف=issoufou issifou isufu|اسحاق=issaka isiaka issiaka isyaku ishaku|عایشه=aissata aissatou aichatou aishatu aisata|مریم=mariama maryamu|خدیجه=hadiza hadizatou kadidiatou kadidia khadidiatou|فاطمه=fatoumata fatimata fatimatou fadimata fadimatou|حلیمه=halimatou halimatu|زینب=zeinabou zainabu zeynabou|رقیه=rokia rokiatou rukayya|حسین=ousseynou ousseini alousseini housseini|حسن=assane hassane|دمبا=demba|سامبا=samba|جبریل=djibril jibril djibrilla jibrin jibrilla|ادریس=idrissa idrissou|هارون=harouna haruna|یایا=yaya|بوکار=boukar bukar|کبیر=kabiru|نوح=nouhou nuhu|منکایلا=mounkaila|حمید=hamidou hamidu|ابوبکر=boubacar boubakar bubakar aboubacar aboubakar|سلیمان=souleymane|ادم=adamu adamou|سعید=saidu seydou"

/** Somali hands. */
const SOMALIS =
  "اویس=aweys uways|جراد=garaad garad|جولید=guuleed guled gouled|حرسی=hersi xirsi hirsi|دیریه=diiriye dirie diriye|سمتر=samatar samater|لیبان=liban liibaan libaan|عیدید=caydiid aidid aideed|عرته=carte arteh|جیله=geelle guelleh|کوشین=koshin kooshin|هودان=hodan hoodan|افراح=ifrah ifraax afrah|سعدیه=sacdiyo|فردوسه=fardowsa fardosa"

/** Bosnian and Albanian hands. */
const BALKANS =
  "الودین=elvedin|ادیس=edis|ارمین=ermin|المیر=elmir almir|الویر=elvir|سناد=senad|مرساد=mirsad|نهاد=nihad|نجات=nedzad nedzhad nexhat necat nejat|وداد=vedad vedat widad|فکرت=fikret fikrat|حارث=haris|عصمت=ismet|عزت=izet izzet|جمال=dzemal dzhemal xhemal|جلال=dzelal dzhelal xhelal|جعفر=dzafer dzhafer xhafer|خلیل=halil|صفوت=safet saffet|شوکت=sefket shefket sevket shevket shefqet|شفیق=shefik sefik|یاسمینه=jasmina yasmina|الما=alma|امله=amela|مریم=merjem|میرساده=mirsada|سناده=senada|نرمین=nermin narmin|نرمینه=nermina|اربن=arben|اربر=arber|اردیت=ardit|اگیم=agim|اگرون=agron|البان=alban|التین=altin|ارتان=artan|عونی=avni awni|باشکیم=bashkim|بسنیک=besnik|بلریم=blerim|بوریم=burim|بویار=bujar|دریتان=dritan|دریتون=driton|دردان=dardan|ایلیر=ilir|فاتمیر=fatmir|فاتون=faton|فاتوس=fatos|فلامور=flamur|گزیم=gezim|کوشتریم=kushtrim|لوان=luan|لولزیم=lulzim|پتریت=petrit|شپرسا=shpresa|شپند=shpend|شکلزن=shkelzen|تاولانت=taulant|والون=valon|وتون=veton|وهبی=vehbi wahbi|اربنه=arbena|بلرتا=blerta|والبونا=valbona"

/** Uzbek, Tajik, Turkmen, Kazakh, Kyrgyz and Uyghur hands. */
const CENTRAL_ASIANS =
  "عوض=ewaz eiwaz iwaz aiwaz|بختیار=bakhtiyor bakhtiyar baxtiyor bakhtier bahtiyar|بهادر=bakhodir bahodir bohodir bahadir bakhadyr baxodir bahadur bahador|اتابک=otabek atabek|ایبک=oybek aybek aibek oibek|الوغبیک=ulugbek ulughbek|دلشاد=dilshod dilshad|دلمراد=dilmurod|دلاور=dilovar dilawar dilaver|فرخ=farrukh farruh farrux farruch|فرهاد=farkhod farhod farxod|گلنارا=gulnara gulnora|گوهر=gavhar gawhar gohar gauhar|جمشید=jamshid jamshed dzhamshid|جوره=jura dzhura zhura jora|خورشید=khurshid khurshed xurshid|کامران=komron kamran|منیره=munira|نادره=nodira nadira|نگاره=nigora nigara|نرگس=nargiz nargis narges nergis|نوروز=navruz nawruz nowruz navroz|نوزاد=navzod nawzad nevzat|اکرام=ikrom ikram|پولاد=pulat pulod polad pulad|رستم=rustam rustem rostam|سنجر=sanjar sandzhar|شهرت=shuhrat shukhrat shohrat|شوکت=shavkat shawkat|شیرعلی=sherali|تیمور=temur timur taimur teymur taymur|تورسونای=tursunay tursunoy tursunai|تورغون=turgun turghun|امید=umid omid umed|ذاکر=zokir|خدایبردی=khudoyberdi xudoyberdi khudaiberdi|عظمت=azamat|باقت=bakyt baqyt|دانیار=daniyar|ایرمک=ermek|ایرلان=erlan yerlan|مارات=marat|نورلان=nurlan|نورسلطان=nursultan|روسلان=ruslan|ایدار=aidar aydar|کایرات=kairat kayrat|سریک=serik|بولات=bulat|ارمان=arman|جانیبک=zhanibek janibek dzhanibek|قنات=kanat qanat|ایگول=aigul aygul|گلنار=gulnar|ایسولو=aisulu aysulu|جانار=zhanar|اوراز=oraz uraz|دوردی=durdy durdi|بایرام=bairam bayram"

/** Azeri hands and those of the North Caucasus. */
const CAUCASIANS =
  "حمزه=khamzat hamzat gamzat|زاور=zaur|زالیم=zalim|زلمخان=zelimkhan zelimhan|رمضان=ramazan ramadan|شامل=shamil chamil|ارسلان=arslan|اصلان=aslan|اصلانبک=aslanbek|مولادی=movladi mauladi|رسلانبک=ruslanbek|بسلان=beslan|زارما=zarema|فاطمه=patimat|خدیجه=khadizhat khadijat|عایشه=aishat ayshat|الخان=elkhan elxan|الچین=elchin|الدار=eldar|المان=elman|الشان=elshan|الشاد=elshad|الوین=elvin|ایلقار=ilgar ilqar|رامین=ramin|رامیل=ramil|روشن=rovshan rowshan roshan|تورال=tural|تلمان=telman|وقار=vugar vuqar waqar vaqar|نامیق=namig namiq namik|ناطق=natig natiq|انار=anar|اورخان=orkhan orxan|ایگون=aygun|سویل=sevil|سوینج=sevinj sevinc|گونل=gunel"

/** Kurdish hands. */
const KURDS =
  "کیوان=kaywan keywan keyvan kayvan|کاوان=kawan kavan|کاوه=kawa kaveh kava|هیوا=hiwa hiva|هیمن=hemin hemen himen|هیرش=herish hersh|هونر=hunar honar|هاوار=hawar|هلو=halo|هلمت=halmat helmat|دلیر=diler delir dlir|دیار=diyar|دیاکو=diako|زانا=zana|زانیار=zanyar zaniar|زاگروس=zagros|زردشت=zardasht|سوران=soran|سرکوت=sarkawt serkewt|سرهنگ=sarhang|شوان=shwan shivan shvan shiwan|شورش=shorish shoresh|شاخوان=shakhawan shaxawan|ریبوار=rebwar rebuar ribwar|ریبین=rebin|ریبر=reber|رزگار=rizgar rzgar rezgar|روژهات=rojhat rozhat|باران=baran|بیستون=bestoon bestun bistun|بریوان=berivan beriwan|پشتیوان=pshtiwan pishtiwan|پیشرو=peshraw|پیشوا=peshawa|ارام=aram|ازاد=azad|اسو=aso|الان=alan|امانج=amanj|اوات=awat|نیچیروان=nechirvan nechirwan|نریمان=nariman neriman|مریوان=mariwan marivan|گوران=goran|چیا=chia|چیمن=chiman|تارا=tara|روژین=rojin|روناک=ronak runak|شیلان=shilan|دیلان=dilan|سیروان=sirwan sirvan|سامان=saman"

/** Turkish hands. */
const TURKS =
  "ارکان=erkan|ارسین=ersin|ارجان=ercan erjan|ارول=erol|ارطغرل=ertugrul|ایلکر=ilker|الهان=ilhan|اونور=onur|اوغوز=oguz oghuz|اوغوزهان=oguzhan|اوزان=ozan|اوکان=okan|اوکتای=oktay oktai|اوموت=umut|اوغور=ugur|بوراک=burak|بولنت=bulent|باریش=baris barish|تایفون=tayfun|تولگا=tolga|تورگای=turgay|تورگوت=turgut|تونجای=tuncay tunjay|چنگیز=cengiz chingiz jengiz genghis dschingis tschingis tchinguiz|جنید=cuneyt junaid junayd|حاکان=hakan|سرحات=serhat|سنان=sinan|سلجوق=selcuk selchuk saljuq seljuk|سونر=soner|شاهین=sahin shahin|گوکهان=gokhan goekhan|گورکان=gurkan|فاتح=fatih|کورشات=kursat kurshat|کورای=koray|لونت=levent|متین=metin matin|مرت=mert|نجدت=necdet|نجاتی=necati nejati|سدات=sedat|سزگین=sezgin|سزر=sezer|ییلماز=yilmaz|یالچین=yalcin yalchin|ایلین=aylin|عایشه=ayse ayshe|الیف=elif|بوسه=buse|برنا=berna|دنیز=deniz|ابرو=ebru|ازگی=ezgi|گمزه=gamze|هولیا=hulya|مروه=merve marwa|نورای=nuray|نورجان=nurcan|اوزلم=ozlem|پینار=pinar|سیبل=sibel|سونگول=songul"

/** Persian, Dari and Urdu hands. */
const PERSIANS =
  "مهناز=mahnaz|بهناز=behnaz|فرناز=farnaz|الناز=elnaz|شهناز=shahnaz|گلناز=golnaz gulnaz|ساناز=sanaz|نازنین=nazanin|مهوش=mahvash|پریسا=parisa|ستاره=setareh sitara|بهاره=bahareh bahara|شبنم=shabnam|بهزاد=behzad bihzad|بهرام=bahram behram|بهروز=behruz behrooz behrouz|پرویز=parviz parwez pervez parvez|پدرام=pedram|پژمان=pejman|پیمان=peyman payman|فرزاد=farzad|فرزین=farzin|فرامرز=faramarz|مهرداد=mehrdad|مهران=mehran|بهنام=behnam|شهرام=shahram|شهریار=shahriar shahryar|کوروش کورش=kourosh kurosh|داریوش=dariush daryoush|سیاوش=siavash siyawash siyavash|ارش=arash|سینا=sina|سهراب=sohrab suhrab|بیژن=bijan bizhan|منوچهر=manouchehr manuchehr|هومن=houman homan|هوشنگ=hushang houshang|جهانگیر=jahangir|خسرو=khosro khosrow khusraw xusrav|اردشیر=ardeshir|اسفندیار=esfandiar asfandiar|بابک=babak|بهمن=bahman|ایرج=iraj"

/** Malay and Indonesian hands. */
const MALAYS =
  "ازمان=azman|ازلان=azlan|عزمی=azmi|رضوان=ridwan ridhwan ridzuan|غزالی=razali ghazali|روسلی=rosli rusli|روسمان=rosman rusman|ذوالکفل=zulkifli zulkefli|فیصل=faizal|اسکندر=iskandar|مازلان=mazlan"

/** Arabic names that are near others, as most hands write them. */
const ARABS =
  "طارق=tarak|امین=lemine|ایمن=ayman aiman aymen aimen|میاده=mayada mayyada miyada|مایده=maida maeda|عمرو=amr amro amru"

/** Each region's entries, as the tables of names have them. */
export const REGIONS: readonly string[] = [
  SAHEL,
  SOMALIS,
  BALKANS,
  CENTRAL_ASIANS,
  CAUCASIANS,
  KURDS,
  TURKS,
  PERSIANS,
  MALAYS,
  ARABS,
].flatMap((region) => region.split("|"))
