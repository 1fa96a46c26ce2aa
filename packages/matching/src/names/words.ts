/**
 * Small words and roles, in the folded form. Written from common usage; no register was copied. A role lowers what a word weighs; it deletes nothing.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ""))

/** Titles and honorifics before or after a name. */
export const TITLES = set(`
mullah mulla mula molla mawlawi maulvi molvi maulawi mawlavi maulavi mawlana maulana haji hajji hadji alhaj alhaji hajj
qari mufti qazi shaikh sheikh shaykh sheik cheikh ustad ustaz muallim pahlawan engineer eng doctor dr general gen colonel
col captain capt commander major sahib saheb sahab sayed sayyid sayyed seyed syed said hafiz hazrat akhund akhundzada mr hajji
ملا ملاه مولوی مولانا حاجی الحاج قاری مفتی قاضی شیخ استاد استاذ معلم پهلوان انجنیر انجینر داکتر دکتور دوکتور جنرال قوماندان
صاحب سید حافظ حضرت اخوند اخوند اخند اخند`)

/** Words that mark the father; the name after them is his. */
export const FATHER_MARKERS = set("bin ibn ben son walad wald ولد بن ابن فرزند زوی")

/** Words that open a kunya. */
export const KUNYA_MARKERS = set("abu abou abo abi umm ابو ابی ابا ام")

/** Words of the cell that are not part of any name. */
export const NOISE = set(
  "deceased late alias aka na fnu mnu lnu unknown dit of the born in son so do مرحوم معروف مشهور متوفی نامعلوم",
)

/** Articles standing alone, Latin spellings by sun letters included. */
export const ARTICLES = set("al el ul ur us ush as ash es esh at ad ud ar er ed et uz az un an al il l u e i ال")

/** Given parts that carry little evidence and come and go. */
export const WEAK = set(`
mohammad muhammad mohamed mohammed muhammed mohamad muhamad mohmad mohd muhd muh md mad ahmad ahmed ahmet ali khan jan agha aqa
shah gul ghulam gholam mir محمد احمد علی خان جان اغا اقا اغا شاه گل غلام میر din دین`)

/** Abbreviations of one given name. */
export const MUHAMMAD_SHORT = set("mohd muhd muh md mhd mohmd mad")
