/**
 * Given names of Arabs, Kurds, Afghans, Pakistanis, Azeris, Turks, Central Asians and Indonesians, rarer than those of `rare-men.ts` and
 * `rare-women.ts`, known so that they are told from names one letter apart, and more spellings of names that other tables have. Each entry
 * is one name as the Arabic script has it, in folded form, and Latin spellings. Written from general knowledge of naming in each region; which are
 * borne was looked up in the name lists of Faker (MIT).
 */
export const MORE_NAMES = `
بالله=billah bellah billahi
بدیع=badi badie badee|مانع=manie|مطیع=muti mutie motie|وکیع=waki wakie|جامع=jami jamie|شایع=shaya shaie shayea|شافع=shafie
مسفر=misfir musfir mesfer mosfer musfer|مبخوت=mabkhout mabkhut mabkhoot|حزام=hizam hezam hazam|ثوینی=thuwaini thuwayni|لاحق=lahiq laheq
مصبح=musabbih mosabeh musabbeh|جویبر=juwaybir juwaibir|هدیب=hudaib hudayb|خزیم=khuzaim khuzaym|منصر=munassar monassar munasser
جزاع=jazza jazaa jaza|معیوف=mayouf mayuf maayouf|منسی=mansi|ملفی=malfi mulfi|مفلح=mufleh|سلیفیح=sulayfih|مناحی=manahi|مخلد=mukhallad mukhlid
مدلول=madlul madloul|مریود=maryoud|مزهر=mizhir mezher mizher|مشاری=mashari|مشخص=mishkhis mashkhas|مضحی=mudhi mudhhi|معدی=maadi|معزی=muizzi
مغیث=mogheeth|مفرح=mufarrih mufreh|مفرج=mufarrij mofarrej|مقبل=mukbil mogbel|مقرن=mogren|مناور=manawir munawer|ناشی=nashi|نوار=nawwar nawar
نهیان=nahyan|هادف=hadif|هلیل=hulayyil helayel|وبران=wabran|وثاب=wathab|وقیان=waqyan|بادی=badi|باجس=bajes|باتع=batie|بتال=battal
بجاد=bijad bejad|برجس=barjas berjes|بسیس=bassis|بطی=butti buti|بندر=bander|تراحیب=tarahib|ثنیان=thunayan thunayyan|جایز=jayez
جدعان=jadaan jedaan|جراح=jarah|جزا=jaza|جعیثن=juaithen|جلوی=jalawi jiluwi|جمعان=jumaan joman jaman jamaan|حزمی=hazmi|حضیری=hudhairi|حلیس=hulays
حمیدان=humaydan|حویدر=huwaider|خشان=khashan khashshan|خضیر=khudayr|خلیف=khulaif|دبیس=dbais|دخین=dukhain|درویش=darwich|دعار=daar
دغیم=dughaim dughaym|دوخی=doukhi dukhi|ذعار=thaar dhaar|ذیاب=diyab dhiyab theyab thiab|ذیب=thib dheeb|ربیعان=rubaian rubayan|ردن=radan
رشدان=rashdan|رفید=rufaid|رمثان=ramthan|رمیح=rumaih|رمیزان=rumaizan|زاحم=zahim|زبن=zaban zabn|زعل=zaal|زویدی=zuwaidi|ساجر=sajer sajir
سبیل=sabil|سحیم=suhaim|سرور=surur sorour suroor|سطام=sattam satam|سمران=samran|سهو=sahu|سوید=suwayd|سویلم=suwailem swailem|شجاع=shuga
شریده=sharida|شلاش=shallash shalash|شلال=shallal shalal|شلیویح=shulaiwih|شمروخ=shamroukh|شنان=shannan|شویش=shuwaish|صامل=samil
صاهود=sahoud sahud|صقر=sager|صلفیق=salfiq|صنت=sanat|صنیتان=snaitan|صویلح=suwailih|ضیدان=dhaidan daidan|ضیف=daif dayf|طامی=tami
طراد=trad tarrad turad|طلال=tallal|طلق=talaq talq|عازب=azeb|عجلان=ajlane|عجیل=ajil ajeel|عشوی=ashwi|عفاس=afas affas|عقاب=iqab oqab
عوید=awaid|عویض=awaidh uwaidh|عیضه=aidha|غرم=gharam|غصاب=ghassab|غنیم=ghneim|غیث=geith|غیاث=ghiath|فایع=fayi|فراج=farraj|فطیس=futais
فلیح=flayeh|فنیخ=funaikh|قاید=qaid|قفطان=qaftan|قناص=qannas|کامخ=kamikh|کریدی=kuraidi|کساب=kassab|لاحم=lahim|ماطر=mater matir|ماضی=madhi
مثقال=mithqal|مجبل=mujbil|مجول=mijwal|محماس=mihmas|مخلف=mikhlif|مداح=maddah|مذکر=mudhakkir|مرداس=mirdas|مرضی=mardi mardhi|مرعی=marii marei
مزید=mizyad|سارو=saro|ریبوار=rebowar|هوشیار=hoshiar|جوتیار=jotyar jutyar|نوزاد=nozad newzad|کیومرث=kiomars kayomars|پوریا=purya
ژیار=zhyar jiyar|هلمند=helmand|مسرور=masrour|طالوت=taloot|ببرک=babrak|پیوند=paiwand|پسرلی=pasarlai psarlay|توریال=toryal turyal|زلاند=zaland
شینکی=shinkai|ایمل=emel|مهیدی=mhidi mehidi mhaidi|قویدر کویدر=kouider kouidar koueider quwaidir|بلخیر بالخیر=belkheir belkhair bilkhair bilkhayr belkhir belkhayr|هذلی=hudhali hothali huthali hudali huzali hudhaly|غرزی=gharzai gharzay|لعل=laal|اورنگزیب=orangzeb|مهتاب=mehtab|اعتبار=itibar|افتخار=iftekhar|افضال=afzaal|شفقت=shafaqat
عدالت=adalat|فصاحت=fasahat|تصور=tasawar tassawar|توصیف=tauseef tausif|ذوالفقار=dhulfiqar
ذوالقرنین=zulqarnain zulkarnain dhulqarnayn zolqarnain dzulqarnain|ذوالکفل=zulkifl dhulkifl|ذوالنون=zulnoon|ذوالجناح=zuljanah zuljenah
بخش=bakhsh baksh bux buksh bukhsh|خدابخش=khudabux|نوربخش=nurbakhsh noorbakhsh|پیربخش=pirbakhsh pirbux|مولاداد=maulladad mawladad mauladad
نوربیک=nurbek|المازبیک=almazbek|الماز=almaz|یربول=yerbol|تیمورلان=timurlan|مولد=movlad|اسرافیل=israpil|عزراییل=azrail|اولماس=ulmas
النور=elnur|توغرول=togrul tugrul|شاهمار=shahmar|ایتاج=aytaj|اوکش=okkes okkesh|مسلم=muslum|زولکوف=zulkuf|زولفو=zulfu
شیخموس=seyhmus sheyhmus sheikhmous|اوزگه=ozge|سردال=serdal|جانر=caner|اشرف=asyraf|لقمان=lukman|عیدروس=idrus alaydrus|علوی=alwi
بوستامی=bustami|سوپارمان=suparman soeparman|سوپرپتو=suprapto soeprapto|سوریا=surya soerya|هارتونو=hartono|زهری=zuhri|جوهری=jauhari
جنیدی=junaidi|روبله=rooble|شیردون=shirdon|بوقر=boqor bogor|بوح=buh buuh|طوح=dooh|فرتون=farton|منظور=monzur|کبیر=kobir
ثناالله=sanaullah|ساطع=sati satee satea|ساهر=saher sahir|شادن=shaden shadin|شامخ=shamikh shamekh|صداح=saddah sadah|طایل=tayel tael
طموح=tamouh tumuh|عتید=atid ateed|عزاز=azzaz|علام=allam|غامد=ghamid|غزیر=ghazir|غطفان=ghatfan|فارع=farea farie|قانت=qanit qanet
قطب=qutb kotb qutub kutb|قنوع=qanou|کارم=karem|کنان=kinan|مونس=munis mounes munes|مرسال=mirsal mersal|مشرف=musharraf mushref mushrif
مشفق=mushfiq mushfeq|مطاوع=mutawi metawee metawie|معتوق=maatouq maatuq matuq maatouk|مقدام=miqdam mekdam moqdam|منیف=munif mounif muneef
میاس=mayyas mayas|مسعف=musif|مناضل=munadil monadel munadhil|نادی=nadi|ناصیف=nassif nasif|نبراس=nibras nebras|نجوان=najwan
نظمی=nazmi nadhmi nizmi|هزار=hazar|هیمان=hayman|وصاف=wassaf wasaf|رایف=raef raif rayef|رامح=rameh ramih|رجایی=rajai ragai rajaee
رزین=razin razeen|رسمی=rasmi|رهیف=rahif raheef|زاخر=zakhir zakher|حقی=haqqi hakki haqi|حنبل=hanbal|دیسم=daysam|ضاحک=dahik|فرزدق=farazdaq
کافور=kafour kafur|لاحج=lahij|مشرق=mushriq mashreq|مهاوش=muhawish|نصوح=nasouh|وابل=wabil wabel|یعفر=yafur|یمام=yamam|معتصم=moatasim mutasem
هیثم=haithem|همام=homam|هانی=hany|ایاس=iyas eyas|بلیغ=baligh|تیسیر=tayseer|حسان=hassaan|حنا=hanna|اباء=ibaa|ابتهاج=ibtihaj
اعتماد=itimad etimad|بلسم=balsam|بوران=buran bouran|بیسان=bisan beesan baysan|بیلسان=bailasan|تالا=tala|ترانیم=taranim|تمام=tamam|جنی=jana
جود=joud jud|جودی=joudi judi jodi|جوان=juwan jwan|جیلان=jilan gilan|دارین=darin dareen|راما=rama|رواء=rawaa|روعه=rawaa rouaa
ریتال=rital retal|ریناد=rinad renad|ریمان=riman|سدیم=sadim sadeem|سلاف=sulaf solaf|غلا=ghala|لجین=lujain lujayn loujain|لین=leen lin
لیان=layan|لتین=lateen|لورین=lorin loreen|مایا=maya|میار=mayar|میرا=mira|نادین=nadine nadeen|نغم=nagham|ورد=ward|یارا=yara|عهد=ahed
بتول=batoul|رنیم=ranim raneem|رهف=rahaf|شروق=shorouq shuruq|میس=mays mais|وجدان=wijdan|اذر=azer azar|الاهوردی=allahverdi allahwerdi|افل=afil
عفیق=afiq|اغاهادی=aghahadi|بهلول=behlul bahlul bohlul|جمشود=jumshud|دونیامالی=dunyamali|اتیقاد=etiqad|ایوب=eyyub|فامیل=famil|فاریز=fariz
فریدون=firudin fereydun fereidun|فردوسی=firdovsi ferdowsi|فضولی=fuzuli fizuli|گرای=giray geray|حمبت=humbat|لاچین=lachin|محمن=mehman
مولایم=mulayim|نوروز=novruz nauroz|اوردوخان=ordukhan|پنهان=punhan|قوشقار=qoshqar goshgar|قشم=qasham|رفعت=rufat|روفت=rufat|سیمور=seymur
سیران=seyran|شاهلار=shahlar|شمخال=shamkhal shamxal|طرلان=tarlan terlan|تونار=tunar|وحله=valeh|ووصال=vusal|وورغون=vurgun vurghun
یادگار=yadigar yadegar|زامق=zamiq|ایلکین=ilkin|انقلاب=inqilab|انتقام=intiqam|اولوی=ulvi ulwi|عیسگندر=isgandar|شیدا=sheyda sheida
حسینقلی=huseyngulu hoseingholi|مهدیقلی=mehdiqulu mehdigholi|امرالله=emrullah amrullah|الگون=elgun|المار=elmar|الدنیز=eldeniz
الناره=elnara elnare|گلتکین=gultekin|کونول=konul|گونای=gunay|سولماز=solmaz|طوبا=tuba|اولکر=ulker|توران=touran|چناره=chinara|الپ=alp
اتاکان=atakan|اتالای=atalay|اتیلا=attila atilla|ایبارس=aybars|بارکین=barkin|باتورای=baturay|برات=berat|برک=berk|بورا=bora|بوراهان=burahan
بنیامین=bunyamin benyamin binyamin|جانسو=cansu|جومالی=cumali|دوغوکان=dogukan|دوروک=doruk|دورسون=dursun|اجویت=ecevit|افکان=efkan|انس=enes
اربای=erbay|ارسان=ersan|ارسوی=ersoy|اسات=esat|فرات=firat|گوکسل=goksel|گوکتورک=gokturk|خلوک=haluk|هیبت=heybet|اینان=inan|کاغان=kagan
کوبلای=kubilay|مته=mete|اورکون=orkun|اوزنور=oznur|رها=reha|شنول=senol|تایلان=taylan|تمل=temel|یکتا=yekta|یالین=yalin|اگوس=agoes|بودی=boedi
دیدیک=didik|اکو=eko|فجر=fajar fadjar|گونتور=guntur|هرمان=herman|هرمانتو=hermanto|ایراوان=irawan|جوهان=johan|کورنیا=kurnia|مولیادی=moeljadi
نورحیات=nurhayat|پراتاما=pratama|پرابوو=prabowo|رودی=rudi rudy|سلامت=salamat slamet selamat|سوپریادی=supriadi
سوریادی=soerjadi|سوسیلو=soesilo|یوسران=yusran|یودا=yuda yudha|انیس=anies|بحری=bahri|باقر=bagir|درماوان=darmawan|درسونو=darsono|هدایه=hidayah
کوسنادی=kusnadi|مارسودی=marsudi|سیمانجونتک=simanjuntak|هاسیبوان=hasibuan|تانجونگ=tanjung|سیهومبینگ=sihombing|پانجایتان=panjaitan
سیناگا=sinaga
محمود=machmud machmoud makhmud|مبارک=mbarek mbark mbarak embarek embarak|شاذلی=chadly chedly chedli chadhli|شاذلیه=chadlia chedlia shadhiliya
حمدیه=hamdiye hamdiyya|صالح=soilihi soilih|یوسف=issoufou issouffou yssoufou|عاقب=aqib aqeb akib|ثاقب=saqeb sakib|شرف=sharaf charaf cheraf
مرید=murid mourid mureed moureed|ناصر=nasiru|حبیب=habeeb habibu|لحسن=lahcene lahcen lahssen
`
