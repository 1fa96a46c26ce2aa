/** Where somebody does his trade is where he is from (IM216), unless another home is told. */

const PLACE = String.raw`(\p{Lu}[\p{L}\p{M}'’-]*(?:[\s-]\p{Lu}[\p{L}\p{M}'’-]*){0,2})`
/** `boulanger à Spinwad`, `chasseur de Spinwad`. */
const FRENCH = new RegExp(String.raw`^((?:\p{Ll}[\p{L}\p{M}'’-]*\s){1,3}?)(?:de\s|à\s|d['’])${PLACE}$`, "u")
/** Kin, members, and who somebody was or what was done to him, are no trades. */
const NO_TRADE =
  /(?:^|\s)(?:père|mère|frère|soeur|sœur|fils|fille|oncle|tante|cousine?|neveu|nièce|mari|époux|épouse|femme|veuve|veuf|gendre|parent|ami|amie|voisine?|collègue|compagnon|enfants?|bébé|membre|chef|commandant|lieutenant|colonel|capitaine|ancien|ancienne|militante?|partisan|combattante?|présidente?|secrétaire|directeur|directrice|apprenti|client|fidèle|disciple|élève|étudiante?|origine|que|qui|et|ou|mais|avec|sans|pour|par|sur|dans|vers|chez|depuis|pas|plus|près|loin|de|du|la|le|les|morte?|partie?|prise?|vue?|natural|vecin[oa]|viud[oa]|viúv[oa]|herman[oa]|irmão|irmã|espos[oa]|fil[hi][oa]s?|hij[oa]s?|morador|\p{L}+[ai]d[oa]|\p{L}+ée?s?|\p{L}+(?<!q)ues?|\p{L}+us?|\p{L}+ie?)(?:\s|$)/iu

const TRADES =
  "farmer|trader|tailor|driver|baker|butcher|fisherman|carpenter|mason|builder|blacksmith|barber|hunter|shepherd|herder|herdsman|dealer|merchant|shopkeeper|mechanic|guard|cook|nurse|imam|preacher|weaver|potter|welder|electrician|labourer|laborer|clerk|tanner|miller|jeweller|guide|boatman|midwife|housewife|resident|elder"
/** A teacher is of what he teaches. */
const TRADES_IN = "teacher|student|pupil|lecturer|doctor"
const ENGLISH = new RegExp(
  String.raw`^(?:an?\s|the\s)?(?:\p{Ll}+\s){0,2}(?:(?:${TRADES})\s(?:in|at|of)|(?:${TRADES_IN})\s(?:in|at))\s${PLACE}$`,
  "u",
)

/** The home behind a trade; null where a piece tells none. */
export function homeOfTrade(piece: string): string | null {
  const [, english] = ENGLISH.exec(piece) ?? []
  if (english !== undefined) return english
  const [, trade, place] = FRENCH.exec(piece) ?? []
  return trade === undefined || NO_TRADE.test(trade.trim()) ? null : place!
}
