/**
 * Names of West Africa, Somalia, Ethiopia and Eritrea as clerks write them in Arabic letters, who have no spelling of their own for them: those of the
 * Horn in Latin letters, of which `spelt-out.ts` makes the rest. Written from general knowledge of what is common there; no register was copied.
 */

/**
 * Families of West Africa: Arabic spellings, in folded form, and Latin ones, of French hands and of English. Nasal beginnings are written with an alef or
 * without, g by ghain, gaf, qaf or kaf, dia- by jim or by dal and yeh.
 */
export const WEST_AFRICAN_FAMILIES = `
ندیای انجای اندیای نجای ندای اندای نیای=ndiaye njie ndiay njai njay|دیوب جوب دیوپ جوپ=diop jobe joob|دیالو جالو دیاللو جللو جلو=diallo jallow jalloh jalo djallo dialo jallo|دیوف جوف=diouf joof juf|دیارا جارا دیارها جرا=diarra jarra djara diara|دیاوارا جاوارا دیاورا جوارا جاورا=diawara jawara|دیاکیتی جاکیتی دیاکیته جکیتی=diakite jakite jagitay|دیابی جابی دیابیه=diaby jabbi jabi|دیاباتی جاباتی جوبارته=diabate jobarteh jabateh|دومبیا دمبیا دونبیا=doumbia dumbuya dumbia|درامی درامیه=drame drammeh
دیاتا جاتا=diatta jatta|دیاو جاو دیاوو=diao diaw jawo jaw|دیمبیلی دمبیلی دیمبلی=dembele|سیسی سیسه سیسیه=cisse ceesay sesay sisse cissay|سیدیبی سیدیبه سدیبی سیدیبیه=sidibe sidibeh|سیسوکو سیسکو سیسوخو=sissoko sissokho cissokho|سانغاری سانکاری سانگاری سنغاری صنغاری سانجاری=sangare sankare sangari|سو صو=sow so|صال صل=sall|سار صار=sarr|سیک سک=seck|صامب سامب صمب=samb|سوماری صوماری=soumare|سیلا صیلا=sylla silla|سانیا سانیانغ صانیا=sagna sanyang
توری توریه طوری طوریه=toure touray turay tureh|تراوری تراوریه طراوری ترواری تراوره=traore traoure trawally trawalle trawalley tarawally|تیام ثیام چام=thiam cham tiam|تال طال=tall|فوفانا فوفنا فوفانه=fofana|غای گای گی غی غایی=gueye gaye geye|باه=bah ba|بالدی بلدی بالدیه=balde baldeh|باری باریی=barry bari barrie|کامارا کمارا کامره قمارا=camara kamara|کانتی کانته کانتیه=kante kanteh|کیتا کیته کایتا کییتا=keita keyta|کان=kane|کوناتی کوناته کناتی=konate konateh|کانوتی کانوته=kanoute kanuteh|کونی کونیه=kone koneh
کویاتی قویاتی کویاته=kouyate kuyateh|کولیبالی کلیبالی کولبالی قولیبالی کولیبالیه=coulibaly koulibaly kulibali|کوندی=conde konde condeh|کوروما قوروما کورومه=kourouma koroma|مبای امبای=mbaye mbye|مبکی امباکی امبکی مباکی=mbacke|مبو امبو=mbow mboob|مبینغ امبنغ مبنغ=mbengue|مایغا مایگا میغا مایکا مایقا=maiga mayga|نیانغ انیانغ نیانگ=niang nyang|ندور اندور=ndour|نداو انداو اندو=ndao ndaw ndow|نغوم انغوم نگوم=ngom|ندوی اندوی=ndoye|واد=wade|سانوغو صانوغو سانوگو=sanogo sanoko|ساماکی صاماکی=samake
ساکو صاکو ساخو=sacko sakho|سونکو صونکو سنکو=sonko|تامبادو تمبادو تنبادو=tambadou tambadu tambedou|تونکارا تنکارا=tounkara tunkara|دابو دبو=dabo|دانسو دنسو=danso|داربو=darboe|غاساما قاساما گاساما غساما=gassama|جامی=jammeh diamme|کیبی کبی=kebe kebbeh|سامبو صامبو=sambou sambu|یاتارا یتارا=yattara|بانغورا بانگورا بنغورا=bangoura bangura|سوما صوما=soumah sumah|باجی=badji badjie|بوجانغ=bojang|وطارا واتارا وتارا=ouattara watara|ویدراوغو ودراوغو ویدراوگو=ouedraogo|ساوادوغو سوادوغو ساوادوگو=sawadogo|کابوری=kabore
کومباوری=compaore|هیدارا حیدرا هایدارا=haidara haydara|بیلو بللو=bello|غاربا غربا قربا گاربا=garba|کوکا کوکه=koka
کونتی کونتیه=conte konte konteh conteh|دیاخاتی دیاخاتیه جاخاتی=diakhate|سانکارا سنکارا=sankara|سانیه سانی=sane sanneh saneh|سانو=sano sanoh|ماغاسا ماگاسا=magassa|ماغاسوبا ماگاسوبا مغاسوبا=magassouba magasuba magassuba|دیاراسوبا جاراسوبا=diarrassouba diarassouba|بیریتی بیریتیه بریتی=berete beretay beretey bereteh|کویتا=koita coita koitah|سیدیمی=sidime|مانساری منساری=mansare mansaray|یانسانی=yansane yansaneh|سامورا=samoura samura|دیانی جانی=diane dianeh janneh|غیراسی=guirassy girassy|کامیسوکو=kamissoko camissoko
سوماورو=soumaoro soumahoro|دانسوکو=dansoko dansokho|یولا=youla yula|بامبا=bamba|فادیغا فادیگا=fadiga fadika|زونغرانا=zoungrana|درابو=drabo|سانکون=sankon sankhon|بایو=bayo|سومانو=soumano|بالو=ballo|سافانی=savane savaneh sawaneh|کابا=kaba kabba
`

/** Women of Somalia, whose names end in o, and what clerks write of other Somali names. */
export const SOMALIS = `
فوزیه فوسیو فوزیو فوسیه=fawsiyo fowsiyo fowziyo fawziyo|فاطمه فادومه فادومو فطومه=faadumo faaduma fadumo|عایشه عاشه عایشو عاشو=caasho asho casho casha|خدیجه خدیجو=khadiijo qadiijo khadijo|زینب زینبو سینب=seynab saynab|حلیمه حلیمو=xaliimo halimo|مریم مریمو مریان=maryan maryamo|سعدیه سعدیو=sacdiyo sadio sadiyo|سعیده سعیدو=saciido saido|زلیخا زلیخه زلیخو=suleekha suleekho suleeqa zuleekha|نعمه نعمو=nimco nimo|حبیبه حبیبو=xabiibo habibo|صفیه صفیو=safiyo|رقیه رقیو=ruqiyo rukiyo|ورسمه ورسمی ورسما=warsame warsama uarsama|روبله روبلی=rooble roble|عوالی عواله=cawaale awale awaale|عرالی عراله=caraale arale araale
جولید غولید قولید=guuleed guled|دیریه دیری=diiriye dirie|فتاح=fataax fatax fattaax|صلاح&=saladiin salaadiin|حکمت حکمد=xikmad xikmat hikmad|سمتر ساماتار=samatar samater|حرسی هرسی=xirsi hersi hirsi|عبدله=cabdille abdille|نعمالی=nimcaale nimale nimaale|دیقه=deeqa deqa|هودو=hodo|فرتون=fartuun fartun|سهره=sahra|ادنا=edna|عبدلی=abdalle cabdalle|جیدی غیدی=geedi gedi ghedi|عیلمی علمی=cilmi elmi ilmi|شرماکه شرمارکی=sharmarke sharmake|هودان هودن=hodan|اوبح اوبخ=ubax ubah|سغل سغال=sagal|هبق حبق=hibaq hibak|فرحیه فرحیو=farxiya farhiyo|اسلی اسله=asli
`

/** Men's names that none but Somalis bear or spell so, as English hands write them too. */
export const SOMALIS_ALONE_WORDS = `
mohamud mahamud jama jamac farah warsame hersi hirsi xirsi guled dirie diriye dirir elmi cilmi egal samatar roble rooble isse ciise aden aadan abdulle abdille abdalle
gedi geedi geele geelle barre abtidon afrah awale bulhan buraale dualeh dualle duale garad gobdon gure hared hufane jimale kediye keynan koshin liban liiban magan mumin
odowa omaar osoble qaasim rage shire sharmarke shirdon ugas wais warfa warfaa wehliye yabarow yonis abshir absher awaleh mursal bihi bile galaydh`

/** Given names of Ethiopia and Eritrea, also in the spelling of the other; ţ is ts, ñ the sound of ny. */
export const ETHIOPIAN_NAMES = `
abebe abera abiy addisu/adisu alemayehu alemu amare amanuel/emanuel asefa/assefa asrat ayele/ayyele bekele belay berhane/birhane/brhane berhanu/birhanu/brhanu beyene biniam/binyam biruk debebe dejene demissie/demisse/demise dereje desalegn desta fasil fekadu feleke fikre fikru gebre gebru getaçew getahun girma/ghirma girmay/ghirmay goitom/goytom habte habtom habtamu haile/hayle hailu/haylu henok isayas/isaias kassa/kasa kassahun/kasahun kebede kidane kifle kiflay legesse/legese mebrahtu mehari mekonnen/mekonen melaku melese meles mengistu mesfin mulatu mulugeta negash petros semere seyoum/seyum şiferaw sisay tadesse/tadese taye tefera teferi tekeste tekle teklu teklay temesgen/temesghen tesfaye/tesfay/tesfai tesfalem tewodros/teodros teşome tilahun/tlahun wolde/welde wolday woldu/weldu wondimu/wendimu worku/werku yared yemane yilma yohannes/yohanes yonas zenebe zerihun/zerihoun zewde zewdu
abeba abrehet adaneç alganesh/alganeş aster/astier azeb bethlehem birtukan bogaleç feven/fewen freweyni/freweini genet/ghenet helen hirut kidist/kidst lemlem letebrhan/leteberhan lidya makda/makeda mekdes meron mihret/mhret nigist/ngist nigisti/ngisti rediet samrawit/semrawit selam selamawit senait/senayt tigist/tigst tirhas/trhas ţehay/tsehai winta wintana worknesh/workneş yodit yordanos zewditu
`
