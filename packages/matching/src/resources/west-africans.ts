/**
 * Names of Guinea, Senegal, the Gambia, Sierra Leone, Mali, Burkina Faso, Côte d'Ivoire, Niger, northern Nigeria and Mauritania that lie a letter or an
 * ending from others there. Written from general knowledge of naming in these countries; no register was copied.
 */

/**
 * Al-Hasan and al-Husain, as twins are called: by Fula, Susu, Wolof, Mande, Temne and Hausa hands, of French and of English, and their sisters. Lansiné
 * and Lassina are the other twin of Lansana in Guinea and of Fousseyni in Mali, so that they are names of their own.
 */
const TWINS = `
حسن الاسان لاسانا لانسانا=alassan allassane alassana alasana alasane alhasane elhassane elhacen elhassen lehcen lehacen hacen lansanah lassanah lassan lasane
حسین السینی الوسینی اوسینی اوسینو فوسینی فوسینو=alseny alsenny alseni alseyni alsaini alsainy alousseny alousseni alousseyni alousseynou aloussein alouseini alhousseny alhousseni alhousseine alhousseyn alhousseynou alhouseini alhouseiny alhousseiny alhoussein alfousseyni alfousseyne alfousseni elhousseini elhousseiny elhoussein elhoucein elhousseyn lehoussein lehoucein houcein housseiny housseyn housseynou housseinou houssaini ousseinou ousseiny ousseny ousseni ousseyn oussein ousseine ousaini usaini useini alusaine alusain alhusaine alusini fousseiny fousseny fousseni fousseyn fousseynou fuseini fusseini fuseyni fuseni
لانسینی لانسینه لاسینی لاسینه لاسینا=lansine lansiny lansinet lancine lancinet lanciny lanseny lassine lassiny lacine lassina lasina lasine
حسنه=assana assanatou alassanatou hassanata hassanatu|حسینه=ousseina ousseinatou ousseynatou usaina useina fousseina fousseyna fuseina fusseina housseina houssaina housseynatou
`

/**
 * Names made with -ba, "the older" in Mande and Susu, or with Na-, and what they are made of: within one family Sékou and Sékouba are two. And others
 * that a letter parts from a known name.
 */
const ENDINGS = `
سیکوبا=sekouba sekuba sekoubah|مامادوبا=mamadouba mamaduba|فودی فودیه=fode foday fodeh fodie|فودیبا=fodeba fodayba fodebah|سوریبا=soriba soribah|موری=mory mori morie|موریبا=moriba moribah|ناموری=namory namori
سادو سعدو=sadou sadu saadou saadu|سعد=saadou saadu|کرفالا کیرفالا=kerfalla kerfala kerfallah|دیارای=diaraye|موسو=musu|بکاری باکاری=bakary bakari bacary bakarie|بوکاری=boukary boukari bukary|بوراما=bourama burama|محمود مامودو=mamoudou mamudu|انسومانه انسومان=ansoumane ansumana ansoumana ansumane
`

/** Names of persons. */
export const WEST_AFRICANS: readonly string[] = [TWINS, ENDINGS]

/**
 * Spellings that are one name in Arabic letters and several where they stand in Latin ones, a line to each name: محمد is Mamadou, Mamady and Mahamane,
 * and in one family these are brothers. Arabic letters that spell them so are told apart as well.
 */
export const SEVERAL_IN_LATIN = `
mamadou mamadu mammadou momodou momodu mahamadou mahamadu muhammadu mouhamadou mohamadou muhamadou مامادو|mamady mamadi mamadie مامادی|mahamane mahaman mamane maman mamman ماهامان مامان
boubacar boubakar bubacarr bubakar|babacar babakar babucarr|bakary bakari bacary بکاری باکاری
ibrahima brahima brehima ebrima ابراهیما|bourama burama بوراما|birama birame
`
