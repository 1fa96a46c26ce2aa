import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const ONE: readonly Row[] = [
  ["MT937 two words, with Malay's o and i", "قرة العين بنت زرمك", "Qurrotul Aini binti Zarmak"],
  ["MT937 one word", "قرة العين بنت زرمك", "Qurratulain bint Zarmak"],
  ["MT938 an article that took its sound", "فخر الرازي زرمك", "Fakhrurrazi Zarmak"],
  ["MT938 Indonesia's o", "فخر الرازي زرمك", "Fachrurrozi Zarmak"],
  ["MT938 apart", "Fakhrur Razi Zarmak", "Fachrur Rozi Zarmak"],
  ["MT938 Zaman apart and written to it", "قمرالزماں زرمک", "Kamaruz Zaman Zarmak"],
  ["MT938 with one z", "قمر الزمان زرمك", "Kamaruzaman Zarmak"],
  ["MT938 in Bengal", "منیرالزمان زرمک", "Moniruzzaman Zarmak"],
  ["MT939 Khail", "جانان موسیٰ خیل", "Janan Musa Khail"],
  ["MT940 letters parted elsewhere", "بلال احمد میر خانپوری", "بلال احمد میرخان پوری"],
  ["MT940 in Latin letters", "Zarmak Mirkhan Puri", "Zarmak Mir Khanpuri"],
  ["MT941 a ch for kh", "وجيه زرمك خياط", "Vadžíh Zarmak Chajját"],
  ["MT941 Taha", "طه عبده زرمك", "Tahah Abduh Zarmak"],
]

const TWO: readonly Row[] = [
  ["MT937 the first alone is Turkic", "Zarmak Qara", "زرمك قرة العين"],
  ["MT937 of the faith", "Qurratulain Zarmak", "Qurratullah Zarmak"],
  ["MT938 Rozi is a name of its own", "Rozi Zarmak", "رازي زرمك"],
  ["MT938 a family in -razi", "فخر الرازي زرمك", "Kharrazi Zarmak"],
  ["MT938 another of one article", "فخر الرازي زرمك", "Badrurrozi Zarmak"],
  ["MT938 another of one time", "Badruzzaman Zarmak", "قمر الزمان زرمك"],
  ["MT939 a Khan is no Khail", "جانان موسیٰ خیل", "Janan Musa Khan"],
  ["MT939 another tribe", "Janan Musa Khail", "جانان عیسیٰ خیل"],
  ["MT940 a letter more", "زرمک میر خانپوری", "زرمک امیرخان پوری"],
  ["MT941 Hayat is no tailor", "Zarmak Hayat", "زرمك خياط"],
  ["MT941 Suhaib and Sahib", "Sahib Zarmak", "صهيب زرمك"],
]

describe("articles within names, and words parted elsewhere", () => {
  it.each(ONE)("MT937 MT938 MT939 MT940 MT941 %s: %s is %s", areOne)
  it.each(TWO)("MT937 MT938 MT939 MT940 MT941 %s: %s is not %s", areTwo)
})
