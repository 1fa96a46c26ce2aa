/**
 * Families and tribes that lie a letter or two from others of their region: Naqvi and Taqvi, Diallo and Bello, Hotak and Khattak. Each entry is one name as
 * the Arabic script has it, in folded form, and Latin spellings, the most usual first; a name that stands in another table has these beside its own.
 * Written from general knowledge of naming in each region; no register was copied.
 */

/** Pakistan and India: descent, trades and tribes. */
const URDU = `
تقوی=taqvi taqwi taghavi taqavi|نقوی=naqvi|رضوی=rizvi razvi|زیدی=zaidi zaydi|عابدی=abidi abedi|کاظمی=kazmi kazimi|باقری=baqri baqeri|جعفری=jafri jafari|عسکری=askari|ترمذی=tirmizi|گیلانی=gilani gillani|گردیزی=gardezi|همدانی=hamdani hamadani|بخاری=bukhari|شیرازی=shirazi|سبزواری=sabzwari|مشهدی=mashhadi mashadi
صدیقی=siddiqui siddiqi siddiki|فاروقی=farooqi faruqi farooqui|عثمانی=usmani osmani|علوی=alvi alavi|عباسی=abbasi|هاشمی=hashmi hashemi|انصاری=ansari|قریشی=qureshi|چشتی=chishti|قادری=qadri qadiri|نقشبندی=naqshbandi|سهروردی=suhrawardi|صابری=sabri|نظامی=nizami nezami|رحمانی=rehmani rahmani|ربانی=rabbani|سبحانی=subhani|یزدانی=yazdani|حقانی=haqqani
اعوان=awan|مغل=mughal moghul mughul|راجپوت=rajput|گجر گوجر=gujjar gujar|بټ=butt bhatt|لون=lone|ډار=dar|وانی=wani|راتهر=rather|راټهور=rathore|بهټی=bhatti|بهټو=bhutto|ډوگر=dogar|کهوکهر=khokhar|کهرل=kharal|گوندل=gondal|وړایچ=warraich waraich|چیمه=cheema|چټهه=chattha chatha|باجوه=bajwa|گهمن=ghumman|رندهاوا=randhawa|سندهو=sandhu sindhu|سدهو=sidhu|ملهی=malhi|ورک=virk
بگټی=bugti|بروهی=brohi|بروهی=brahui brahvi|مری=marri|مزاری=mazari|لغاری=leghari laghari|لاشاری=lashari|رند=rind|مینگل=mengal|مگسی=magsi|جتوی=jatoi|جمالی=jamali|چانډیو=chandio chandeo|سولنگی=solangi|سومرو=soomro sumro|سمون=samoon|میمن=memon meman|پنهور=panhwar|کهوسه=khosa|کلهوړو=kalhoro kalhora|ابړو=abro|بهټی=bhatti|ډاهری=dahri dahiri|ډومکی=domki|بلیدی=buledi bulaidi|گورگیج=gorgej|نوتزی=notezai|سنجرانی=sanjrani|رییسانی=raisani|زهری=zehri
`

/** Pashtuns and their neighbours: with the letters of Pashto, of Dari and of Urdu. */
const TRIBES = `
وردک=wardak wardag wardaq|ختک=khattak khatak chattak|کاکر=kakar kakarr|هوتک=hotak hottak|هوتکی=hotaki|توخی=tokhi|مومند=momand mohmand mohmend muhmand|منگل=mangal|ځدران=zadran dzadran jadran zadraan dzadraan jadraan|بنگش=bangash|محسود=mahsud mehsud|مروت=marwat|داوړ=daur|بیټنی=bettani bhittani betani|اندر=andar andarr|خروټی=kharoti kharotai
ترین=tarin tareen|ساهاک سهاک=sahak|تنی=tanai tani|توری=turi|اورکزی=orakzai|افریدی=afridi|شینواری=shinwari|صافی صاپی ساپی=safi safay sapi sapay|سالارزی=salarzai|ماموند=mamond mamund|گدون=gadoon|خلجی=khilji|غلجی=ghilji ghilzai|غلزی=ghilzai ghilji|کرزی=karzai|ستانکزی=stanikzai stanekzai|سلیمانخیل=sulaimankhel|الکوزی=alokozai alikozai|بارکزی=barakzai|داوی=dawi|نورزی=noorzai|لودین=ludin lodin
علیزی=alizai|علیخیل=alikhel|ابراهیمخیل=ibrahimkhel|اباخیل=abakhel|استرانه=ustrana|گنډاپور=gandapur|کنډی=kundi|میاخیل=miakhel|شیرانی=sherani shirani|پانیزی=panezai|ماندوخیل=mandokhel|موسیخیل=musakhel|کاسی=kasi|بازی=bazai|غیبیزی=ghaibizai|پوپلزی=popalzai|مهمندزی=mohmandzai|اتمانخیل=utmankhel|اتمانزی=utmanzai|دهقان=dehqan|پاشایی=pashai pashayi|هزاره=hazara hazareh hazarah|تاجک=tajik|تاجیک=tajik|ایماق=aimaq aymaq
`

/** Iran: families by an ending; of each stem several. */
const IRANIANS = `
بیگدلی=bigdeli bigdelli beigdeli beygdeli|بیگلری=biglari beiglari beyglari|نیکفر=nikfar|نیکپور=nikpour nikpoor|نیکزاد=nikzad|نیکنام=niknam|نیکخواه=nikkhah|نیکمهر=nikmehr|نیکنژاد=niknejad|نیکراد=nikrad|بهرامی=bahrami|بهمنی=bahmani|توکلی=tavakoli tavakkoli|تهرانی=tehrani|سلطانی=soltani sultani|سلیمی=salimi|صالحی=salehi|صادقی=sadeghi sadeqi|سعیدی=saeedi saidi|رستمی=rostami|رحیمی=rahimi|رحمانی=rahmani|رجبی=rajabi|رضایی=rezaei rezai
مرادی=moradi muradi|محمدی=mohammadi|محمودی=mahmoudi|مرادیان=moradian|موسوی=mousavi|میرزایی=mirzaei mirzai|نوری=nouri noori|نظری=nazari|ناصری=naseri|نعمتی=nemati|ناطقی=nateqi|هاشمی=hashemi|همتی=hemmati|یوسفی=yousefi|یزدانی=yazdani|ابراهیمی=ebrahimi|احمدی=ahmadi|اسدی=asadi|اسلامی=eslami|اکبری=akbari|امیری=amiri|امینی=amini|انصاری=ansari|باقری=bagheri|پناهی=panahi|جعفری=jafari|جلالی=jalali|جلیلی=jalili|جمالی=jamali|حسینی=hosseini|حسنی=hasani hassani
حیدری=heydari heidari|خسروی=khosravi|داودی=davoudi davoodi|دهقان=dehghan|دهقانی=dehghani|زارع=zare|زارعی=zarei|زمانی=zamani|شریفی=sharifi|شفیعی=shafiei|طالبی=talebi|طاهری=taheri|عباسی=abbasi|عزیزی=azizi|علیزاده=alizadeh|فلاح=fallah|فلاحی=fallahi|قاسمی=ghasemi qasemi|قادری=ghaderi|قربانی=ghorbani|کاظمی=kazemi|کرمانی=kermani|کریمی=karimi|کیانی=kiani|لطفی=lotfi|ملکی=maleki
`

/** West Africa: families, in the letters of Arabic as well. */
const WEST_AFRICANS = `
دیالو=diallo jallow jalloh jalo djallo dialo|جالو=diallo jallow jalloh jalo djallo dialo|باه=bah ba|باری=barry bari|سو=sow so|بالدی=balde baldeh|دیوب=diop jobe|جوب=diop jobe|دیوف=diouf joof|جوف=diouf joof|اندیای=ndiaye njie|انجای=ndiaye njie|فال=fall|فای=faye|سیسی=cisse ceesay sesay|سیسوکو=sissoko sissokho|کیتا=keita|کوناتی=konate konateh|کوندی=conde konde|کوروما=koroma kourouma|کولیبالی=coulibaly koulibaly|کامارا=camara kamara|کمارا=camara kamara|کان=kane|کانتی=kante kanteh
تراوری=traore trawally trawalley|توری=toure touray turay|تونکارا=tounkara tunkara|تامبادو=tambadou tambadu|جاکیتی=diakite jakite|جارا=diarra jarra|جاتا=jatta diatta|جابی=diaby jabbi|جاوارا=diawara jawara|دومبیا=doumbia dumbuya|درامی=drame drammeh|دابو=dabo|دیابی=diaby|دیارا=diarra|دیاوارا=diawara|ساکو=sacko sakho|سانیانغ=sanyang sagna|سانغاری=sangare|سانکاری=sangare|سانو=sano|سار=sarr|سوماری=soumare|صال=sall|غای=gueye gaye|غی=gueye|لی=ly|مبای=mbaye|مبکی=mbacke|ماریکو=mariko|مایغا=maiga|نیانغ=niang nyang|وان=wane|وات=watt
بیلو=bello|غاربا=garba|سنوسی=sanusi
`

/** Azeris and those of the Caucasus: families in -ov and -ev, by Latin letters of each hand and by Russian ones. */
const AZERIS = `
حاجییف=hajiyev haciyev gadzhiev gajiev hadzhiev gadjiev hajiev|حاجییفا=hajiyeva haciyeva gadzhieva gajieva|حسینوف=huseynov guseinov guseynov huseinov gusejnov|حسینوفا=huseynova guseinova guseynova|حسنوف=hasanov gasanov hesenov|حسنوفا=hasanova gasanova hesenova|حمیدوف=hamidov gamidov hemidov|همتوف=hummatov gummatov|محرموف=maharramov magerramov meherremov|مهدییف=mehdiyev mekhtiev mehtiyev mekhdiev|زینالوف=zeynalov zeinalov|جعفروف=jafarov dzhafarov ceferov|جوادوف=javadov dzhavadov cavadov|قلییف=guliyev quliyev kuliev guliev|قاسموف=gasimov qasimov gasymov kasumov kasymov
قهرمانوف=gahramanov qahramanov gakhramanov kakhramanov|قارایف=garayev qarayev karaev garaev|قربانوف=gurbanov qurbanov kurbanov|خلیلوف=khalilov xalilov xelilov halilov|خلفوف=khalafov xelefov|رشیدوف=rashidov reshidov residov|رجبوف=rajabov rejabov recebov radzhabov|رحیموف=rahimov ragimov rehimov|رحمانوف=rahmanov ragmanov rehmanov rakhmanov|رستموف=rustamov|شریفوف=sharifov serifov|شکوروف=shukurov sukurov|عباسوف=abbasov|علیوف=aliyev eliyev aliev|علییفا=aliyeva eliyeva alieva|عسگروف=asgarov askerov esgerov|اسماعیلوف=ismayilov ismailov|اسکندروف=isgandarov iskenderov isgenderov|ابراهیموف=ibrahimov ibragimov|احمدوف=ahmadov akhmedov ehmedov
محمدوف=mammadov mamedov memmedov magomedov|محمدلی=mammadli memmedli|محمودوف=mahmudov makhmudov|موسییف=musayev musaev|ولییف=valiyev veliyev veliev|یوسفوف=yusifov yusupov|سلیموف=salimov selimov|سلطانوف=sultanov|صفروف=safarov seferov|صادقوف=sadigov sadiqov sadykov|طاغییف=taghiyev tagiyev tagiev|نوروزوف=novruzov|نصیروف=nasirov|نظروف=nazarov|باباییف=babayev babaev|باقروف=baghirov bagirov|اغاییف=aghayev agayev agaev|اخوندوف=akhundov axundov
`

/** Indonesia, the Malay lands and the Bataks, the Moros. */
const MALAYS = `
سیتومورانگ=situmorang|سیاهان=siahaan|سیرگار=siregar|سیناگا=sinaga|سیلالاهی=silalahi|سیلیتونگا=silitonga|هاراهاپ=harahap|ناسوتیون=nasution|لوبیس=lubis|پولونگان=pulungan|ریتونگا=ritonga|رامبه=rambe|داولی=daulay|هوتاپیا=hutapea|هوتاگالونگ=hutagalung|هوتاباراط=hutabarat|پاکپاهان=pakpahan|پانگابیان=panggabean|مارپونگ=marpaung|مانورونگ=manurung|مانولانگ=manullang
هیداییت=hidayat|پرموندی=pramudi|هادیکوسومو=hadikusumo|کوسوما=kusuma|کوسومو=kusumo|نوگراها=nugraha|ماهاردیکا=mahardika|ماهندرا=mahendra|سناجایا=sanjaya|پرادانا=pradana|پرامونا=pramana|پرماتا=permata|پرمانا=permana|ورنوتو=warnoto|سانتوسا=santosa|ویدجایا=widjaja wijaya|ویدیانتو=widianto widiyanto|ویدیاتموکو=widiatmoko|وجانارکو=wijanarko
دیماپورو=dimaporo|دیماکوتا=dimakuta|الونتو=alonto|لوچمان=lucman|پندتون=pendatun|امپاتوان=ampatuan|مانگوداداتو=mangudadatu|سینسوات=sinsuat|ماکاربون=macarambon|مسوکا=misuari|جکیری=jikiri|جولو=jolo|حتمان=hataman|سحیرون=sahirun|سحیرول=sahirul|سهیدولا=sahidulla|جماله=jumala
`

/** Families, tribes and houses. */
export const NEAR_FAMILIES: readonly string[] = [URDU, TRIBES, IRANIANS, WEST_AFRICANS, AZERIS, MALAYS]
