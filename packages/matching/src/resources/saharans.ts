/**
 * Tuareg and Arabs of the Sahara and the Sahel as French hands write what they hear: an h, a kh or an ayn is left out or is a gh, a short vowel ends the
 * name or not. Each entry is one name as the Arabic script has it, in folded form, and Latin spellings. Written from general knowledge of naming in Mali,
 * Niger, Mauritania, Algeria's south and Chad; no register was copied.
 */

/** Tuareg, whose ayn is a gh and a gh an r: Ghissa and Rhissa are one, and the Isa of others another name. */
const TUAREG =
  "ریسا غیسی غیسا=rhissa rissa ghissa ghyssa rhyssa|عطا=atta|حته=hatta khatta atta|حماته=hamata khamata amata hammata|میکاییل=mikaila mikailou mikayila|عبدی=ghabdi rhabdi|عمر=ghoumar ghoumour rhoumar rhoumour|عثمان=ghousmane rhousmane|عیشه عایشه=ghaicha rhaicha raicha|صالح=assaleh assalih|انتالا=intallou intalou intala|اکلی=akly|زکریا=zakari"

/** Arabs of Mali and Mauritania, and of Chad. */
const ARABS =
  "زین=zeini zeiny zeine zeyni ezzeine|طالب=talibe talebe|خطاری=khattari khatari khattary katari|لحبیب=labib lehbib lahbib lehbeib|نافع=naffa nafaa naffi|حنون=hannoun hanoun anoune hanoune|حمود=amoud hamoud|دحمان=damane dahmane|خمیس=kamis|شیخ=cheick cheickh cheik cheikh|طاهر=tairou"

/** Songhai, Fula and Gourmantche short forms. */
const SHORT_FORMS = "سلیمان=souley|ابوبکر=bouba|یونلی=yonli yoli"

/** All of them. */
export const SAHARANS = [TUAREG, ARABS, SHORT_FORMS].join("|")
