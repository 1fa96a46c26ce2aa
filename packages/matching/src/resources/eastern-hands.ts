/**
 * Names as clerks of Iran, Turkey, the Balkans, the Levant and the Maghreb write them: what other tables lack. Each entry is one name with its
 * Arabic spellings, in folded form, and Latin ones; a name that stands in another table has these beside its own. Written from general knowledge of
 * naming in each country; no register was copied.
 */

/** Women of Turkey and the Balkans, whose last vowel is all that tells them from men; and men whose names lie so near. */
const TURKISH_WOMEN = `
نجمیه=necmiye nexhmije nedzmija najmia najmiya najmieh|نجمی=necmi nexhmi nedzmi najmi|بهیجه=behice behidza bahija bahiga bahijeh|بهیج=behic bahij bahig bahidj
بهیه=behiye behije bahia bahiya bahieh|انیسه=enise enisa anisa aniseh|نفیسه=nefise nefisa nafisa nafiseh|مومنه=mumine mumina momeneh|معینه=muine moineh muina
متینه=metine metina|زین=zine|حسنیه=husniye hysnije husnija husnia hosnieh|مهدیه=mehdiye mahdiye mahdiya|ثمینه=semine semina
`

/** Iran: men and women, and what is made with Qoli. */
const IRANIANS = `
قلی=qoli gholi ghuli kuli quli goli gholy|قلیزاده=gholizadeh qolizadeh guluzade quluzade kulizade gulizade|قلیپور=gholipour qolipour|قلینژاد=gholinejad qolinejad|قلیان=gholian qolian
زهره زهرهه=zohre zohreh zuhreh|زهرهه=zahra zahrah zohra zuhra sahra zehra zahara zara zahreh|زهرا=zahrah|مهراد=mehrad|مهرنوش=mehrnoush mehrnoosh mehrnush|مهرانگیز=mehrangiz|مهشید=mahshid|مهدخت=mahdokht|مهدیس=mahdis|ملیکا=melika|مبینا=mobina|محدثه=mohaddeseh mohadeseh
مایده=maedeh maede maida|ماکان=makan|مهرک=mehrak|ماهرخ=mahrokh|مستانه=mastaneh mastane|ملوک=molouk moluk|نازیلا=nazila|نیایش=niayesh|نیوشا=niousha niusha|ویدا=vida|هستی=hasti
هلیا=helia heliya|هوتن=houtan hootan hutan|هورا=houra hoora|اتنا=atena|اتوسا=atousa atoosa atusa|ارزو=arezoo arezou arezu|ارمیتا=armita|اریانا=ariana aryana|ازیتا=azita
ایناز=aynaz ainaz|ایلین=aylin ailin|ارغوان=arghavan|ارژنگ=arzhang arjang|انوشه=anousheh anoosheh anushe|انوشیروان=anoushirvan anushirvan|ایلیا=ilia ilya|ایلناز=ilnaz
باربد=barbod barbad|بامداد=bamdad|برزو=borzou borzoo borzu|بزرگمهر=bozorgmehr|بهدخت=behdokht|بهرخ=behrokh|بهنوش=behnoush behnoosh|پارمیدا=parmida|پارمیس=parmis|پانتها=pantea
پانیذ=paniz|پرنیا=parnia parniya|پرنیان=parnian parniyan|پریا=paria pariya|پریچهر=parichehr|پریدخت=paridokht|پریناز=parinaz|پریوش=parivash|پریسا=parisa|پرینوش=parinoush
پگاه=pegah|پوران=pouran pooran puran|پوراندخت=pourandokht|پونه=pouneh pooneh|ثمره=samareh|جوانه=javaneh|چنگیز=changiz|حدیثه=hadiseh|حنانه=hananeh|خاطره=khatereh khatere
خجسته=khojasteh khojaste|درسا=dorsa|رادین=radin|رامتین=ramtin|رامبد=rambod|رخساره=rokhsareh|رزیتا=rozita|روشنک=roshanak|ژوبین=zhoubin joubin zhubin|سالومه=salomeh|سامیار=samyar samiar
سپیدار=sepidar|ستایش=setayesh|سعیده=saeideh saeedeh saideh|سمانه=samaneh samane|سودابه=soudabeh sudabeh|سوگل=sogol|سوگند=sogand|سهند=sahand|شادمهر=shadmehr|شایسته=shayesteh
شراره=sharareh|شروین=shervin|شقایق=shaghayegh|شهره=shohreh shohre|شهرناز=shahrnaz|شیده=shideh|طناز=tannaz tanaz|طهمورث=tahmoures tahmures|عرشیا=arshia|عسل=asal|غزاله=ghazaleh
فرانک=faranak|فرخنده=farkhondeh|فرنگیس=farangis|فرنوش=farnoush|فریماه=farimah|فریناز=farinaz|کامیار=kamyar kamiar|کامیاب=kamyab|کیانا=kiana|کیمیا=kimia|کیخسرو=keykhosrow keikhosro
گلاره=gelareh|گلی=goli|گلرخ=golrokh|گلشیفته=golshifteh|گرشاسب=garshasb|گیلدا=gilda|لیدا=lida|لعیا=laya|لهراسب=lohrasb|طهماسب=tahmasb tahmasp|رودابه=roudabeh rudabeh|زرتشت=zartosht
سپنتا=sepanta|فرود=foroud|قهرمان=ghahreman ghahraman|مظاهر=mazaher|مصیب=mosayeb|میکاییل=mikaeil|زلفعلی=zolfali|سبزعلی=sabzali|اقدس=aghdas|سلطنت=saltanat|منور=monavar monavvar
نیره=nayereh nayyereh|وجیهه=vajiheh|عالیه=alieh|روژین=rozhin|رژین=rozhin
رضاقلی=rezagholi rezaqoli rizaquli|حسینقلی=hosseingholi hosseinqoli husainquli huseyngulu|عباسقلی=abbasgholi abbasqoli abbasquli abbasgulu|امامقلی=emamgholi emamqoli imamquli imamgulu
علیقلی=aligholi aliqoli aliquli aligulu|محمدقلی=mohammadgholi mohammadqoli muhammadquli mammadgulu|نجفقلی=najafgholi najafqoli najafquli|مرادقلی=moradgholi moradqoli
خانقلی=khangholi khanqoli|شاهقلی=shahgholi shahqoli shahquli|مهدیقلی=mehdigholi mahdiqoli|الهقلی=allahgholi allahqoli|جعفرقلی=jafargholi jafarqoli|قربانقلی=gurbanguly ghorbangholi
`

/** Christians of the Levant: as French hands write them, and as those who write the Arabic letters one by one. */
const CHRISTIANS = `
جورج=georges george jurj jorj|جرجی=jurji georgi girgi|رولان=roland rulan|بیار=pierre biyar|شارل=charles sharl|فرنسوا=francois fransuwa faransuwa|ادمون=edmond idmun edmon|ادوار=edouard idwar edward
نقولا نیقولا=nicolas nicola niqula nqula nkoula nicholas|ریمون=raymond rimun rimon|اودیت=odette udit|جعجع=geagea jaja jaajaa|راعی=rai rahi raii|روز=rose ruz|قزی=azzi qazzi kazzi
ثابت=tabet thabit|نعیمه=naimy nuayma naimeh|حویک=hoayek huwayyik howayek
`

/** The Maghreb: names in -uddin with a vowel before it, and of the family of Nasr, which French hands write as that of Nasir. */
const MAGHREBIS = `
نصر&=nasreddine nacereddine nassereddine nasredine nesreddine|ناصر&=nacereddine nassereddine nasireddine nasiruddin naseruddin|فخر&=fakhreddine fakhereddine|شمس&=chamseddine chemseddine chameseddine
علا&=alaeddine aladdine|جلال&=djelaleddine djelleddine djalaleddine|مجد&=madjdeddine mejdeddine majdeddine madjededdine|بدر&=badreddine badereddine bedreddine
`

/** Each hand's entries. */
export const EASTERN_HANDS: readonly string[] = [TURKISH_WOMEN, IRANIANS, CHRISTIANS, MAGHREBIS]
