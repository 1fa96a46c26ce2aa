/** What says that a date is about right. */
export const ABOUT =
  /(?<!\p{L})(?:تقریباً?|تخمین[اًا]*|تخمينا?ً?|تقريب[اًا]*|حدوداً?|حدود|حوالی|حوالي|نحو|شاوخوا|نژدې|about|abt\.?|approximately|approx\.?|around|circa|c\.|ca\.|env\.?|environ|vers|v\.(?=\s?\d{4}(?!\d))|présumée?s?|presumee?s?|prés\.?|pres\.?|supposée?|hacia|aprox\.?|alrededor de|cerca de|tahminen|مفترضة?|qiyaas|ku dhawaad|kamar|wajen|kusan|تەخمىنەن|约|大约|ок\.?|около|примерно|прибл\.?|тахминан|taxminan|yaklaşık|qiyaastii|اندازاً?|لگ بھگ)(?!\p{L})|[~≈؟?]/giu

/** Words for a year, a birth or a season beside a date, which say nothing more of it. */
const BESIDE = String.raw`سال|په(?=\s+\d{4}\s+ک[ېیيښ])|(?<=\d{4}\s+)ک[ېیي]|سنة|عام|کال|میاشت|مياشت|د|year|in|مورخ|تاریخ|года|год|г\.?\s?р|г|род|рожд|née?|en|born|متولد|تولد|پ|مواليد|соли|yılı|sanadka|sannadka|ساڵی|کوردی|سنه|ano|anno|tahun|thn|god|godine|roku|rok|r|року|рік|р|hivernage|hiver|été|ete|printemps|automne|saison|sèche|seche|des(?=\s+pluies)|pluies|(?:d\.?\s?o\.?\s?b\.?|date of birth|birth date|year of birth|y\.?\s?o\.?\s?b\.?|date de naissance|ddn|geb\.?|geboren|تاریخ پیدائش|پیدائش|تاريخ الولادة|تاريخ الميلاد)\s?:?|summer|winter|spring|autumn|rainy|season|early|late|mid|зима|зимой|весна|весной|лето|летом|осень|осенью|صيف|شتاء|ربيع(?!\s*(?:ال)?(?:[أا]ول|ثان[يی]|[آا]خر|[12](?!\d)))|خريف|تابستان|زمستان|بهار|خزان|پاییز|اوړی|ژمی|پسرلی|منی|هاوین|زستان|پاییزی|b|ga watan|ga|watan|shekarar|shekara|sanad|dhashay`

/**
 * Words for the beginning, the middle and the end of a year or a month, and seasons as German, Romance and northern hands write them
 * (IM317): relatives tell them from memory, so that the whole year or month is meant. Behind them may stand a word for "of".
 */
const PARTS = [
  // Where a text begins; behind a day another word may follow these: a place.
  "(?<!.)(?:im|seit|в|с|depuis|since|desde|منذ|من)",
  // Behind another word the last of two months of one name: `ربیع آخر`.
  "(?<!.)(?:آخر|اخر|اخیر|وسط)",
  "أوائل|اوائل|أواسط|اواسط|أواخر|اواخر|منتصف|بداي[ةه]|بدايات|نهاي[ةه]|نهايات|مطلع|خلال|شهر",
  "اوایل|اواسط|اواخر|نیم[هۀ]|آغاز|ابتدای|انتهای|پایان|شروع|په پیل کې|په پای کې|په منځ کې|سەرەتای|کۆتایی|ناوەڕاستی",
  "beginning|start|middle|end|(?:first|second) half",
  "anfang|mitte|ende|jahr|jahres|frühling|frühjahr|sommer|herbst|begin|midden|eind|einde|medio|zomer|herfst|lente|början|mitten|slutet|hösten|våren|sommaren",
  "début|debut|milieu|mi|courant|fin|principios|inicios|comienzos|mediados|finales|fines|primavera|verano|otoño|invierno|início|inicio|meados|final|fim|inizio|metà|fine|estate|autunno|inverno|outono|verão",
  "başı|başında|başları|başlarında|ortası|ortasında|ortaları|ortalarında|sonu|sonunda|sonları|sonlarında|yaz|kış|ilkbahar|sonbahar",
  "начало|начале|начала|середина|середине|середины|конец|конце|конца|году|початок|середина|кінець",
  "awal|pertengahan|akhir|bilowgii|bartamihii|dhammaadkii|farkon|tsakiyar|karshen|mwanzoni mwa|katikati ya|mwishoni mwa",
].join("|")

const OF = String.raw`(?:\s+(?:of|the|von|des|de|del|do|d['’]|di|av|van|من|کے|میں)(?!\p{L}))*`

/** All of them; what is left of a text without them is its date. */
export const YEAR_WORDS = new RegExp(String.raw`(?<!\p{L})(?:${BESIDE}|(?:${PARTS})${OF})(?!\p{L})`, "giu")
