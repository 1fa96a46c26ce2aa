/**
 * Given names and the short and pet forms under which their bearers are written, each with its forms behind it: English and Irish, Spanish,
 * Portuguese, Italian, German and Dutch, Polish, Czech, Russian and Scandinavian. A form of several names stands with each.
 * Written from general knowledge.
 */
const FORMS = [
  // English and Irish, in either language.
  "abigail abby gail|agnes aggie nessie|albert bert bertie al|alexander alex alec sandy sawney|alfred alf fred alfie|alice ally|andrew andy drew aindrias|angela angie|ann anne anna annie nan nancy nanny aine",
  "anthony tony antoine|arthur art artie|barbara babs barbie|bartholomew bart batt bartley|benjamin ben benny|bernard barney bernie|bernadette bernie detta|bridget bridie biddy bride delia brid brigid breda|cornelius con connie neil|caroline carrie carol",
  "catherine katherine kathleen kate katie kitty kathy cathy cait caitlin caitriona kay|charles charlie chas cathal|charlotte lottie|christina christine tina chris chrissie|christopher chris christy kit criostoir|clement clem|daniel dan danny donal domhnall|david dave davy daithi daibhi|deborah debbie|denis dinny dennis donncha donough",
  "dermot diarmuid diarmaid jeremiah jerry|desmond des|dominic dom dominick|dorothy dot dolly dora|edmund edmond ned eamon eamonn|edward ned ted teddy ed eddie eamon eamonn|eleanor nell nellie ellie nora ellen eileen|elizabeth eliza betty bess bessie beth lizzie liz lily betsy eilis elsie|ellen nell nellie nelly eibhlin eileen helen|emily em emmie",
  "eugene gene owen eoin eoghan|eve eva evie aoife|florence flo flossie florrie|frances fanny fran francie|francis frank francie proinsias|frederick fred freddie|gabriel gabe|gerald gerry gearoid|gerard gerry ger|geoffrey jeff|george georgie seoirse|gregory greg|harold harry|helen nell ellen nellie",
  "henry harry hal hank|hugh hughie aodh|ignatius iggy|isaac ike|isabella isabel bella belle|jacob jake|james jim jimmy jem jamie seamus shamus|jane jennie janie sinead jean|janet jess jessie|jennifer jenny jen|jeremiah jerry jer darby diarmuid|joan siobhan johanna hannah|johanna hannah joan josie siobhan",
  "john jack johnny sean eoin shane jock|jonathan jon|joseph joe joey seosamh|josephine josie jo|judith judy|julia julie sile|lawrence laurence larry lorcan|leonard len lennie|louisa lou|louis lou lewis|lucy luighseach|malachy mal maolsheachlann|margaret maggie peg peggy meg madge rita mairead greta daisy maisie",
  "martha patty mattie|martin mairtin mart|mary molly polly maire may mamie maura mae moll|matthew matt|matilda tilly mattie|maurice mossie moss muiris|michael mick mike micky micheal|moira maire mary|nathaniel nat|nicholas nick nicky|nora honora noreen nonie hannah honor|oliver ollie noll",
  "patricia pat patsy trish tricia patty|patrick pat paddy patsy padraig padraic pa|paul pol|peter pete peadar|philip phil pilib|philomena phil mena|phyllis phil|raymond ray|rebecca becky|richard dick rick richie risteard|robert bob rob bobby bert roibeard|roger rory ruairi|ronald ron ronnie",
  "rose rosie rosaleen roisin|rosemary rosie|rory ruairi roderick|samuel sam sammy|sarah sally sadie sorcha|sheila sile cecilia|simon si|stephen steven steve stiofan|susan susannah sue susie|sylvester syl|teresa theresa tess tessie terry treasa|terence terry|thaddeus thady tim timothy tadhg|theodore ted",
  "thomas tom tommy tomas|timothy tim tadhg teige|una agnes winifred|veronica vera ronnie|victoria vicky|vincent vin vinny|walter walt wat|william bill billy will willie liam|winifred winnie una",
  // Spanish.
  "alberto beto|alejandro alex jandro ale|alfonso poncho|alfredo fredo|ana anita|antonia toña tona|antonio toño tono toni|beatriz betty bety|carlos charly carlitos|carmen carmela carmelita|catalina cata|cecilia chila ceci|concepcion concha conchita chonita|consuelo chelo|cristina cris tina|daniel dani",
  "dolores lola lolita|eduardo lalo edu|encarnacion encarna chon|enrique quique kike|ernesto neto|esperanza pelancha|eugenia geña|federico fede lico|felipe pipe|fernando nando fer|francisca paca pancha paquita chica|francisco paco pancho kiko curro quico cisco|gabriel gabi|gertrudis tula|gonzalo chalo|graciela chela",
  "gregorio goyo|guadalupe lupe lupita|guillermo memo guille|hortensia tencha|ignacia nacha|ignacio nacho|isabel chabela isa|isidro chilo|jesus chucho chuy|jesusa chucha|joaquin quino|jorge coque|jose pepe chepe|josefa pepa chepa josefina|josefina pepa chepina fina|juan juancho|juana juanita",
  "leonor leo|leticia lety|lorenzo lencho|luis lucho|luisa lucha|manuel manolo manu meme|manuela manola|margarita mago rita|maria mari maruja mariquita|maria luisa marilu|mercedes meche merche|miguel migue|nicolas nico colas|patricia paty pati|pedro perico|rafael rafa|ramon moncho|ramona moncha",
  "refugio cuca cuco|ricardo rica|roberto beto|rosario chayo|rosa rosita|salvador chava|santiago chago tiago|sebastian chano|soledad chole|teresa tere|tomas tommy|trinidad trini|vicente chente|victoria vicky",
  // Portuguese and Italian.
  "antonio tonho toninho|francisco chico|jose ze zeca zezinho|joao joaozinho janjao|luis lula|manuel mane|maria mariazinha|raimundo mundinho|sebastiao tiao|antonio tonino nino|domenico mimmo|francesco franco ciccio|giovanni gianni nanni|giuseppe peppe beppe pino|giuseppina pina|luigi gigi|salvatore totò toto|vincenzo enzo",
  // German, Dutch and Scandinavian.
  "anton toni|barbara baerbel|elisabeth liesel lisbeth lisa elise else|franz franzl|friedrich fritz|georg schorsch joerg|gertrud trude|heinrich heinz heini|johann hans johannes hannes|johannes jan hans|josef sepp|karl kalle|katharina kathi kaethe trine|ludwig lutz|magdalena lena leni|margarethe grete gretel|maria mitzi|matthias hias|theresia resi|wilhelm willi|cornelis kees|hendrik henk|jacobus koos jaap|wilhelmina mina|nils nisse|karl kalle|lars lasse",
  // Polish, Czech and Russian.
  "aleksander olek|anna ania|antoni antek|barbara basia|ewa ewka|franciszek franek|helena hela|jan janek jas|jozef jozek|katarzyna kasia|krzysztof krzysiek|maria marysia|michal michalek|piotr piotrek|stanislaw staszek stach|stanislawa stasia|tadeusz tadek|wladyslaw wladek|wojciech wojtek|zofia zosia",
  "frantisek franta|jan honza jenda|josef pepa pepik|jaroslav jarda|vaclav vasek|marie marenka|anna anicka|alexander sasha|alexandra sasha|aleksandr sasha shura|aleksandra sasha shura|aleksei alyosha lyosha|anastasia nastya|dmitry dima mitya|dmitri dima mitya|ekaterina katya|elena lena|evgeny zhenya|ivan vanya|maria masha|mikhail misha|natalia natasha|nikolai kolya|olga olya|pavel pasha|pyotr petya|sergei seryozha|svetlana sveta|tatiana tanya|vladimir volodya vova|yuri yura",
]

/** The forms of each name, parted by blanks; the name in full stands first. */
export const PET_NAMES: readonly string[] = FORMS.flatMap((lines) => lines.split("|"))
