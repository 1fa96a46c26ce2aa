/**
 * What people are called after, by places, peoples and tribes from the Maghreb to Central Asia, known so that Dagestani is told from Turkistani
 * and Utbi from Utaybi. Each entry is one name as the Arabic script has it, in folded form, and Latin spellings; a name that stands in another table
 * has these beside its own. Written from general knowledge of the places and tribes; no register was copied.
 */
export const NISBAS = `
داغستانی=dagestani daghestani|ترکستانی=turkistani turkestani turkistany|کردستانی=kurdistani kordestani|بلوچستانی=balochistani baluchistani
افغانی=afghani afgani|تاجیکی=tajiki|ازبکی=uzbeki|بخاری=bukhari bokhari|سمرقندی=samarqandi samarkandi|خراسانی=khorasani khurasani
خوارزمی=khwarizmi khorezmi|بدخشانی=badakhshani badakhshoni|هندوستانی=hindustani|پاکستانی=pakistani|کشمیری=kashmiri
پنجابی=punjabi panjabi|لاهوری=lahori|پیشاوری=peshawari pishawari|کابلی=kabuli kaboli|قندهاری=kandahari qandahari|هراتی=herati harati|بلخی=balkhi
غزنوی=ghaznawi ghaznavi|هلمندی=helmandi hilmandi|کندزی=kunduzi qunduzi|قندوزی=qunduzi kunduzi|ننگرهاری=nangarhari|لغمانی=laghmani
ورسی=warasi waras|بامیانی=bamiani bamyani|پنجشیری=panjshiri panjsheri|مزاری=mazari|لوگری=logari|میدانی=maydani maidani|فارسی=farsi|شیرازی=shirazi
اصفهانی=isfahani esfahani|تهرانی=tehrani|تبریزی=tabrizi|مشهدی=mashhadi|قمی=qomi qumi|یزدی=yazdi|کرمانی=kermani kirmani|کرمانشاهی=kermanshahi
گیلانی=gilani geelani|کیلانی=kailani kilani kaylani|مازندرانی=mazandarani|خوزستانی=khuzestani|اهوازی=ahwazi ahvazi|سیستانی=sistani
نیشابوری=nishaburi neyshaburi|سبزواری=sabzevari sabzawari|طوسی=tusi toosi|کردی=kurdi kordi|ارمنی=armani
ترکمانی=turkmani turkomani turkumani|شیشانی=shishani chichani shishany|تتاری=tatari|بوسنی=bosni busni|البانی=albani|رومی=rumi roumi
شامی=shami chami|دمشقی=dimashqi dimashki|حلبی=halabi|حمصی=homsi himsi hemsi|حموی=hamawi hamwi hamoui|ادلبی=idlibi idelbi|درعاوی=daraawi
حورانی=hourani hawrani|لاذقانی=lathqani|تدمری=tadmuri tadmori|جولانی=jolani julani jawlani golani|لبنانی=lubnani loubnani
طرابلسی=tarabulsi trabelsi tarabelsi traboulsi|بیروتی=beiruti bayruti|صیداوی=sidawi saidawi|بعلبکی=baalbaki|عکاوی=akkawi
فلسطینی=filistini falastini felestini|مقدسی=maqdisi makdissi maqdissi|غزاوی=ghazzawi gazawi ghazawi|نابلسی=nabulsi nabulusi naboulsi
خلیلی=khalili|اردنی=urduni ordoni|کرکی=karaki|زرقاوی=zarqawi|عراقی=iraqi iraki|بغدادی=baghdadi bagdadi|بصری=basri
موصلی=mosuli mawsili musili mosli|کوفی=kufi koufi|کربلایی=karbalai|نجفی=najafi|تکریتی=tikriti|سامرایی=samarrai samarai|انباری=anbari
فلوجی=falluji|دیالی=diyali|کرکوکی=kirkuki karkuki|اربیلی=erbili arbili|بارزانی=barzani|طالبانی=talabani|دلیمی=dulaimi duleimi
حجازی=hijazi hejazi higazi|نجدی=najdi|مدنی=madani|طایفی=taifi|قصیمی=qasimi|یمنی=yamani yemeni|صنعانی=sanani|عدنی=adani adeni
حضرمی=hadrami hadhrami|تعزی=taizi|حدیدی=hudaidi hadidi|کویتی=kuwaiti koweiti|بحرینی=bahraini|قطری=qatari|عمانی=omani umani|اماراتی=emirati
مصری=masri misri masry|اسکندرانی=iskandarani|بورسعیدی=bursaidi|دمیاطی=dimyati|منوفی=menoufi manufi|سیناوی=sinawi sinai|نوبی=nubi
سودانی=sudani soudani|خرطومی=khartumi|دارفوری=darfuri|صومالی=somali sumali|مقدیشی=maqdishi|حبشی=habashi|اریتری=eritri|لیبی=libi leebi
بنغازی=benghazi binghazi|مصراتی=misrati|ترهونی=tarhuni tarhouni|زواری=zuwari|درناوی=dernawi darnawi|درنی=dirni derni|برقاوی=barqawi
فزانی=fezzani fazzani|تونسی=tunisi tounsi tunsi|قیروانی=qayrawani kairouani|سوسی=sousi soussi|صفاقسی=sfaxi safaqisi
جزایری=jazairi djazairi jazaeri|وهرانی=wahrani ouahrani|قسنطینی=qasantini constantini|عنابی=annabi|تلمسانی=tilimsani tlemceni tlemsani
مغربی=maghribi maghrebi|مراکشی=marrakchi murrakushi marrakshi|فاسی=fasi fassi|طنجاوی=tanjawi tandjaoui|تطوانی=titwani tetouani|ریفی=rifi
صحراوی=sahrawi sahraoui|شنقیطی=shanqiti chinguitti chenguiti shinqiti|موریتانی=mauritani moritani|نیجیری=nigeri|تشادی=tchadi|سنغالی=senegali
اندلسی=andalusi andaloussi|صقلی=siqilli|قبرصی=qubrusi|هروی=herawi harawi|ترمذی=tirmizi termezi|طاشقندی=tashkandi tashkendi toshkandi
فرغانی=farghani fergani|اندیجانی=andijani andijoni|نمنگانی=namangani|خجندی=khujandi khojandi|کولابی=kulabi kulobi|حصاری=hisari hissori
زبیدی=zubaidi zubaydi|شمری=shammari shamari|عنزی=anzi enezi|مطیری=mutairi mutayri|حربی=harbi|قحطانی=qahtani|غامدی=ghamdi|زهرانی=zahrani
عتیبی=otaibi utaybi oteibi|عتبی=utbi otbi|شهری=shehri shihri|عسیری=asiri aseeri|دوسری=dosari dawsari dossary|سبیعی=subaie subaiei
خالدی=khalidi khaldi|هاجری=hajri|رشیدی=rashidi|مری=marri|تمیمی=tamimi|یافعی=yafii yafei|کندری=kandari kanderi|ظفیری=dhafiri dhufairi
بلوی=balawi|جهنی=juhani|عمری=omari|ثقفی=thaqafi|شمرانی=shamrani|مالکی=maliki|جبوری=jubouri jiburi jabouri|عبیدی=obaidi ubaidi|کعبی=kaabi
ربیعی=rubaie rubai|لامی=lami|کبیسی=kubaisi kubaysi|راوی=rawi|حدیثی=hadithi|هیتی=hiti|جنابی=janabi|عزاوی=azzawi|قیسی=qaisi qaysi|خفاجی=khafaji
ساعدی=saadi saedi|موسوی=musawi mousavi|حسناوی=hasnawi|یاسری=yasiri|بدری=badri|نعیمی=nuaimi naimi|طایی=tai taee|زیدی=zaidi zaydi|وادعی=wadii wadei
ارحبی=arhabi|حاشدی=hashidi|صلوی=silwi salwi|شرعبی=sharabi sharaabi|وصابی=wesabi wasabi|غیثی=ghaithi|منصوری=mansouri mansuri|سویدی=suwaidi suwaydi
کتبی=ketbi kutbi|شامسی=shamsi|مزروعی=mazrouei mazrui|نقبی=naqbi|ظاهری=dhaheri zahiri|مهیری=muhairi|فلاسی=falasi|رومیثی=romaithi
معمری=maamari mamari|حارثی=harthi|بوسعیدی=busaidi|هنایی=hinai|رواحی=rawahi|یامی=yami|رویلی=ruwaili ruwayli|بقمی=baqami buqami
لهیبی=luhaybi luhaibi|عیساوی=issawi isawi
`
