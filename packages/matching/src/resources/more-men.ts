/**
 * Given names that men of the Gulf, Yemen, Kurdistan, Afghanistan, Pakistan, Central Asia and Indonesia bear, rarer than those of
 * `rare-men.ts`, known so that they are told from names one letter apart, and more spellings of names that other tables have. Each entry is
 * one name as the Arabic script has it, in folded form, and Latin spellings. Written from general knowledge of naming in each region; no
 * register was copied.
 */
export const MORE_MEN = `
بدیع=badi badie badee|مانع=manie|مطیع=muti mutie motie|وکیع=waki wakie|جامع=jami jamie|شایع=shaya shaie shayea|شافع=shafie
مسفر=misfir musfir mesfer mosfer musfer|مبخوت=mabkhout mabkhut mabkhoot|حزام=hizam hezam hazam|ثوینی=thuwaini thuwayni|لاحق=lahiq laheq
مصبح=musabbih mosabeh musabbeh|جویبر=juwaybir juwaibir|هدیب=hudaib hudayb|خزیم=khuzaim khuzaym|منصر=munassar monassar munasser
جزاع=jazza jazaa jaza|معیوف=mayouf mayuf maayouf|منسی=mansi|ملفی=malfi mulfi|مفلح=mufleh|سلیفیح=sulayfih|مناحی=manahi|مخلد=mukhallad mukhlid
مدلول=madlul madloul|مریود=maryoud|مزهر=mizhir mezher mizher|مشاری=mashari|مشخص=mishkhis mashkhas|مضحی=mudhi mudhhi|معدی=maadi|معزی=muizzi
مغیث=mogheeth|مفرح=mufarrih mufreh|مفرج=mufarrij mofarrej|مقبل=mukbil mogbel|مقرن=mogren|مناور=manawir munawer|ناشی=nashi|نوار=nawwar nawar
نهیان=nahyan|هادف=hadif|هلیل=hulayyil helayel|وبران=wabran|وثاب=wathab|وقیان=waqyan|بادی=badi|باجس=bajes|باتع=batie|بتال=battal
بجاد=bijad bejad|برجس=barjas berjes|بسیس=bassis|بطی=butti buti|بندر=bander|تراحیب=tarahib|ثنیان=thunayan thunayyan|جایز=jayez
جدعان=jadaan jedaan|جراح=jarah|جزا=jaza|جعیثن=juaithen|جلوی=jalawi jiluwi|جمعان=jumaan joman|حزمی=hazmi|حضیری=hudhairi|حلیس=hulays
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
ژیار=zhyar jiyar|هلمند=helmand|مسرور=masrour|طالوت=taloot|ببرک=babrak|پیوند=paiwand|پسرلی=pasarlai psarlay|توریال=toryal turyal
زلاند=zaland|شینکی=shinkai|غرزی=gharzai gharzay|لعل=laal|اورنگزیب=orangzeb|مهتاب=mehtab|اعتبار=itibar|افتخار=iftekhar
افضال=afzaal|شفقت=shafaqat|عدالت=adalat|فصاحت=fasahat|تصور=tasawar tassawar|توصیف=tauseef tausif|ذوالفقار=dhulfiqar
ذوالقرنین=zulqarnain zulkarnain dhulqarnayn zolqarnain dzulqarnain|ذوالکفل=zulkifl dhulkifl|ذوالنون=zulnoon|ذوالجناح=zuljanah zuljenah
بخش=bakhsh baksh bux buksh bukhsh|خدابخش=khudabux|نوربخش=nurbakhsh noorbakhsh|پیربخش=pirbakhsh pirbux
مولاداد=maulladad mawladad mauladad
نوربیک=nurbek|المازبیک=almazbek|الماز=almaz|یربول=yerbol
تیمورلان=timurlan|مولد=movlad|اسرافیل=israpil|عزراییل=azrail|اولماس=ulmas
النور=elnur|توغرول=togrul tugrul|شاهمار=shahmar|ایتاج=aytaj|اوکش=okkes okkesh|مسلم=muslum|زولکوف=zulkuf|زولفو=zulfu
شیخموس=seyhmus sheyhmus sheikhmous|اوزگه=ozge|سردال=serdal|جانر=caner|اشرف=asyraf|لقمان=lukman|عیدروس=idrus alaydrus|علوی=alwi
بوستامی=bustami|سوپارمان=suparman soeparman|سوپرپتو=suprapto soeprapto|سوریا=surya soerya|هارتونو=hartono|زهری=zuhri|جوهری=jauhari
جنیدی=junaidi|خیرول=chairul|روبله=rooble|شیردون=shirdon|بوقر=boqor bogor|بوح=buh buuh|طوح=dooh|فرتون=farton
منظور=monzur|کبیر=kobir|ثناالله=sanaullah
`
