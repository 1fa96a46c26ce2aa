/**
 * Names of Bosnia, the Sandžak, Kosovo and Albania. Families are written in their own letters, in lower case: `spelt-out.ts` tells how others write them.
 * Given names are entries as in `clerks.ts`. Written from general knowledge of the orthographies; no register was copied.
 */

/** Families of Bosnia and the Sandžak. */
export const BOSNIAN_FAMILIES = `
abdić abdulahović abdurahmanović ademović adilović agić aganović agović ahmetović ahmić ahmedović ajanović ajdinović alagić alibegović alić/aljić
alihodžić alijagić alispahić arapović arnautović atić avdagić avdić avdibegović avdibašić avdović babić bajramović bajrić bajrović bašić bečić
bećirović/bećirević bećirspahić beganović begić begović behlulović bekrić bešić bešlagić bešlić bijedić botonjić bukvić burić čaušević čehajić čengić
čolić čolaković ćatić ćehić ćerimović ćosić ćurić ćustić dautović dautbašić dedić delalić delić demirović dervišević dervišagić dizdarević dizdarić
dudić durić duraković durmišević džafić džaferović džananović džanić đulić đulović đonlić efendić ejubović emkić fazlić fazlagić fejzić fejzagić
ferhatović filipović gačić ganić garić gazić grabić gušić hadžić hadžiahmetović hadžialić hadžiavdić hadžibegić hadžihafizbegović hadžihasanović
hadžimehić hadžimehmedović hadžimuratović hadžiosmanović hadžiselimović hadžiomerović hajdarević hajdarpašić hajrić hajrović halilović halilčević
hamidović hamzić hasanagić hasanbašić hasanbegović hasanović hasanspahić hašimović hasić hidić hodžić hrnjić hrustić hukić huseinbašić huseinbegović
huseinović/husejinović husić husković ibišević ibrišimović ibrišagić ibrahimagić ibrahimbegović ibrahimović ibričić ibrić ikanović imamović imširović isaković islamović
ismić izetbegović izetović jahić jakubović jašarević jašić jusić jusufagić jusufbegović jusufović jusufspahić kadić kadrić kahrimanović kapetanović
kapić kapidžić karabegović karahasanović karić kasumović kasumagić kavazović klapić kolić konaković korić kovačević kujović kukić kulović kurić
kurtagić kurtić kurtović latić latifović ljubović lukić mahić mahmutović maličević mašić mehanović mehić mehinović mehmedagić mehmedalić mehmedbašić
mehmedbegović mehmedović mehmedspahić mekić memić memišević merdanović mešanović mešić mrkonjić muharemagić muharemović muhamedagić muhamedović muhić
mujagić mujanović mujić mujkanović mujkić mulalić mulahasanović muminović muratagić muratović muratspahić murtić musić muslić mustafić mustajbegović
mutapčić nadarević nezirović/nezirević ninić nuhanović nuhić nukić numanović numić nurkić okanović omanović omeragić omerbašić omerbegović omerčević
omerdić omerović omerspahić orić orlović orucević oručević osmanagić osmanbašić osmanbegović osmančević osmanović osmić pandžić parić pašagić pašalić
pašić pašović pezić podrić porić pirić raković ramadanović ramić ramović rahmanović rahmić rašidagić redžepagić redžepović redžić rešidović rizvanović
rizvić rustemović rustempašić rustić sabitović sadiković salihagić salihbegović salihović salihspahić saletović salkanović salkić sarajlić sefić sejdić
sejdinović sejfić selimagić selimbegović selimović selimspahić selmanagić selmanović sendić sijamić sijerčić silajdžić sinanović smailagić smailbegović
smailović/smajlović smajić softić spahić subašić sulejmanagić sulejmanović sulejmanpašić suljagić suljanović suljić suljkić suljović šabanović šabić
šaćirović šahinović šahinpašić šarić šehić šehović šerifović šljivić tabaković tahirović tahmiščić talić talović tanović tatarević telalović terzić
tihić tokić topalović topčagić tufekčić tulić turković turkanović ušanović velagić velić vejzagić vejzović zahirović zećirović zejnilagić zejnilović
zekić zilić zildžić zukanović zukić zulčić zulfić zulić
`

/** Albanians: xh is j, q is k or ch, y is u, and an e with two dots is heard little. */
const ALBANIANS = `
محمد=muhamet mehmet|احمد=ahmet|عمر=ymer imer|حسین=hysen hysein|حسنی=hysni|یوسف=isuf jusuf|یعقوب=jakup|ایوب=ejup ejub|رجب=rexhep redzep rexheb|جمال=xhemal|جمیل=xhemil xhemail|جمیله=xhemile xhemila|جعفر=xhafer|جواد=xhevat|جودت=xhevdet dzevdet|جلال=xhelal|جابر=xhabir dzabir|جاوید=xhavit xhavid dzavid|جلادین جلال&=xheladin|کمال=qemal qemajl|کریم=qerim|کامل=qamil|کاظم=qazim|شاکر=shaqir|ذاکر=zeqir zekir zakir|ذاکره=zeqire|بکر=beqir|صادق=sadik|رفیق=refik|توفیق=tefik|شفیق=shefik|شوکت=shefqet shevqet|عزت=izet|عصمت=ismet|رضا=riza|سلیمان=sylejman|شعبان=shaban|بایرام=bajram|حیدر=hajdar|خضر=hidir
زبیر=zyber zuber|زینال زینل=zenel zejnel|زین@=zejnullah zejnulla|نجات=nexhat|نجم&=nexhmedin|نجمیه=nexhmije|نور&=nuredin|فاطمه=fatime|عایشه=ajshe|خدیجه=hatixhe hatidze|زینب=zejnepe zejneba|مریم=mejreme mereme|حنیفه=hanife|شکریه=shukrije|رستم=rrustem|رحمان=rrahman|رحیم=rrahim|رمضان=rramadan|اسماعیل=ismajl|یحیی=jahja|رفعت=rifat|صبری=sabri|سکندر اسکندر=skender|رقیه=rukije|نظیره=nazire|صبریه=sabrije|بختیر=bahtir|ادهم=ethem edhem
فلوریم=florim|فلورین=florin|دریتون=driton|گزیم=gezim|اربر=arber|دردان داردان=dardan|ایلیر=ilir|اربن=arben|بسیم=besim|بسنیک=besnik|اگیم=agim|اگرون=agron|لولزیم=lulzim|فاتمیر=fatmir|فلامور=flamur|نعیم=naim|والون ولون=valon|کوشتریم=kushtrim|لیریم=lirim|یلی=ylli|سودیه=sevdije
`

/** Bosnia: what clerks write for names that they hear otherwise, and short forms. */
const BOSNIANS = `
بایرو=bajro|کامل=chamil|کمال=chemal|کریم=cherim|کریمه=cherima cerima kerima|کاظم=chazim|بکر=bechir|شکری=shukrija|عز=iz|عز&=izudin|مولود& مولودین=mevludin|خیر&=hajro hajrudin|عبدالله=avdo abdulah|بایرام=bajro|شمس&=semso shemso semsudin|ذوالفقار=zulfo zulfikar|مولوده=mevlida mevluda|ربیعه=rabija|هاجر هاجره=hajra|نرمان=nerman|بدرخان=bedirhan bedirkhan|برهان=berhan|ایلما=elma|الما=alma|نجمه=nedzma|سعاد=suad|سعید=said seid
`

/** Clans of Kosovo and Albania, in their own letters and those of Serbian. */
const ALBANIAN_CLANS = `
کراسنیچی کراسنیقی=krasniqi krasnici krasnichi|بریشا بیریشا=berisha berisa|گاشی غاشی=gashi gasi|تاچی ثاچی=thaci thachi taci tachi|شالا=shala sala|کلمندی=kelmendi keljmendi|مورینا=morina|هوتی=hoti|کاستراتی=kastrati|بیتیچی=bytyqi bitici bytyci|الشانی=elshani elsani|کریزیو=kryeziu krieziu|گاشانی=gashani|سلمانی=selmani|مالیچی=maliqi malici|حلیتی=haliti|چلای=celaj chelaj
`

/** Each people's given names and short forms, and clans. */
export const BALKANS: readonly string[] = [ALBANIANS, BOSNIANS]
export const BALKAN_CLANS = ALBANIAN_CLANS
