import { expect, test } from "vitest"
import { factsOf } from "../lines/line-facts.ts"
import { explained } from "./letter-facts.ts"
import { brothersIn } from "./text-brothers.ts"
import { readTextList } from "./text-list.ts"

const told = (line: string): object => Object.fromEntries(factsOf(line).facts)
const kin = (line: string): unknown => factsOf(line).facts.get("father")

test.each([
  "Zmarak Toryal, père d'Ousmane, 60 ans",
  "Zmarak Toryal, père de Wali, 60 ans",
  "Zmarak Toryal, the father of Wali, aged 60",
  "Zmarak Toryal, brother of Wali, aged 60",
  "Spina Toryal, mother of Wali, aged 60",
  "Spina Toryal, wife of Wali, aged 60",
  "Zmarak Toryal, Vater von Wali, 60 Jahre",
  "زمرك تورك، والد الأسير ولي، عمره ٦٠ سنة",
  "زمرك تورك، والد خمسة أطفال، عمره ٦٠ سنة",
  "زمرک توریالی، پدر ولی و ساحک، ۶۰ ساله",
  "زمرک توریالی، پدر هفت فرزند، ۶۰ ساله",
  "زمرک، د ولي پلار، ۶۰ کلن",
  "زمرک توریالی، ولی کے والد، عمر ۶۰ سال",
])("IM211 whose father, brother or wife somebody is tells no father: %s", (line) => {
  expect(kin(line)).toBeUndefined()
})

test.each([
  ["Zmarak Toryal, father Wali, aged 20", "Wali"],
  ["Zmarak Toryal, père : Wali Sahak, 20 ans", "Wali Sahak"],
  ["Zmarak Toryal, trader (le père s'appelait Alpha Wali), 20 ans", "Alpha Wali"],
  ["Zmarak Toryal, de Spinwad, pris en 2020 ; son père Wali vit encore.", "Wali"],
  ["Zmarak Toryal, his father was called Wali Sahak, aged 20", "Wali Sahak"],
  ["زمرك تورك، والده ولي، عمره ٢٠ سنة", "ولي"],
  ["زمرك تورك، والد: ولي، عمره ٢٠ سنة", "ولي"],
  ["زمرک توریالی، پدرش ولی، ۲۰ ساله", "ولی"],
])("IM211 who his father is, is told: %s", (line, father) => {
  expect(kin(line)).toBe(father)
})

test("IM211 a clerk writes پدر before the fathers of most", () => {
  const lines = ["زمرک، پدر ولی، ۲۰ ساله", "ساحک، پدر لمر، ۲۱ ساله", "سپین، پدر تورک، ۲۲ ساله"]
  const fathers = (all: readonly string[]): unknown =>
    explained(all.map(factsOf)).map(({ facts }) => facts.get("father"))
  expect(fathers(lines)).toEqual(["ولی", "لمر", "تورک"])
  const others = ["لمر، فرزند ولی", "سور، فرزند ولی", "کل، فرزند ولی"]
  expect(fathers([lines[0]!, ...others])).toEqual([undefined, "ولی", "ولی", "ولی"])
})

test.each([
  ["Un autre Zmarak Toryal, né en 1980", "Zmarak Toryal"],
  ["Le vieux Zmarak Toryal, né en 1980", "Zmarak Toryal"],
  ["Madame Spina Toryal, née en 1980", "Spina Toryal"],
  ["Le nommé Zmarak Toryal, né en 1980", "Zmarak Toryal"],
  ["The said Zmarak Toryal, aged 20", "Zmarak Toryal"],
  ["One Zmarak Toryal, aged 20", "Zmarak Toryal"],
  ["A certain Zmarak Toryal, aged 20", "Zmarak Toryal"],
  ["Another Zmarak Toryal, aged 20", "Zmarak Toryal"],
  ["المسمى زمرك تورك، عمره ٢٠ سنة", "زمرك تورك"],
  ["رجل آخر اسمه زمرك تورك، عمره ٢٠ سنة", "زمرك تورك"],
  ["رجل يدعى زمرك تورك، عمره ٢٠ سنة", "زمرك تورك"],
  ["شخصی به نام زمرک، فرزند ولی، ۲۰ ساله", "زمرک"],
  ["یک نفر دیگر بنام زمرک، فرزند ولی، ۲۰ ساله", "زمرک"],
])("IM212 words before a name that are no part of it: %s", (line, name) => {
  expect(told(line)).toMatchObject({ name })
})

test.each([
  ["Haji Zmarak Toryal, aged 20", "Haji Zmarak Toryal"],
  ["Sayyid Zmarak, aged 20", "Sayyid Zmarak"],
  ["Malik Toryal, aged 20", "Malik Toryal"],
  ["Abu Bakr Toryal, aged 20", "Abu Bakr Toryal"],
  ["Umm Zmarak, aged 20", "Umm Zmarak"],
  ["Père Zmarak Toryal, né en 1980", "Père Zmarak Toryal"],
  ["Le Petit Zmarak, né en 1980", "Le Petit Zmarak"],
  ["Onesmus Toryal, aged 20", "Onesmus Toryal"],
  ["Oldrich Toryal, aged 20", "Oldrich Toryal"],
  ["والله زمرك تورك، عمره ٢٠ سنة", "والله زمرك تورك"],
  ["أبو بكر تورك، عمره ٢٠ سنة", "أبو بكر تورك"],
  ["الحاج زمرك تورك، عمره ٢٠ سنة", "الحاج زمرك تورك"],
  ["ملک زمرک، فرزند ولی، ۲۰ ساله", "ملک زمرک"],
])("IM212 no name is cut by them: %s", (line, name) => {
  expect(told(line)).toMatchObject({ name })
})

test.each<readonly [string, readonly string[]]>([
  [
    "Les deux frères Zmarak et Wali Toryal, fils de Sahak et de Spina, de Torghar",
    ["Zmarak Toryal، fils de Sahak et de Spina, de Torghar", "Wali Toryal، fils de Sahak et de Spina, de Torghar"],
  ],
  [
    "The three brothers Zmarak, Wali and Lmar Toryal, aged 19, 20 and 21",
    ["Zmarak Toryal, aged 19", "Wali Toryal, aged 20", "Lmar Toryal, aged 21"],
  ],
  [
    "Zmarak and Wali Toryal, sons of Sahak, from Spinwad",
    ["Zmarak Toryal، son of Sahak, from Spinwad", "Wali Toryal، son of Sahak, from Spinwad"],
  ],
  ["Die beiden Brüder Zmarak und Wali Toryal, 20 und 25 Jahre", ["Zmarak Toryal, 20 Jahre", "Wali Toryal, 25 Jahre"]],
  ["İki kardeş Zmarak ve Wali Toryal, Sahak oğulları", ["Zmarak Toryal, Sahak oğlu", "Wali Toryal, Sahak oğlu"]],
  ["Labada walaal Zmarak iyo Wali Toryal, 20 jir", ["Zmarak Toryal, 20 jir", "Wali Toryal, 20 jir"]],
  [
    "الأخوان زمرك ووليد ابنا ساحك تورك، من التوت",
    ["زمرك، والده ساحك تورك، من التوت", "وليد، والده ساحك تورك، من التوت"],
  ],
  [
    "الأخوان عبد الله وعبد الرحمن تورك لمر، مواليد 1990 و1992",
    ["عبد الله تورك لمر، مواليد 1990", "عبد الرحمن تورك لمر، مواليد 1992"],
  ],
  ["دو برادر زمرک و ولی فرزندان ساحک، ۲۵ و ۲۰ ساله", ["زمرک، فرزند ساحک، ۲۵ ساله", "ولی، فرزند ساحک، ۲۰ ساله"]],
  ["دوه وروڼه زمرک او ولي د ساحک زامن، ۲۰ کلن", ["زمرک، د ساحک زوی، ۲۰ کلن", "ولي، د ساحک زوی، ۲۰ کلن"]],
  ["دونوں بھائی زمرک اور ولی، ولد ساحک", ["زمرک، ولد ساحک", "ولی، ولد ساحک"]],
])("IM213 brothers whom one line tells of are two people of one father: %s", (line, expected) => {
  expect(brothersIn(line)).toEqual(expected)
})

test.each([
  "وليد وائل تورك، من أبناء التوت",
  "أحمد ومحمد تورك من أبناء التوت",
  "الأخ زمرك تورك، من التوت",
  "Frère Jean Toryal, né en 1980",
  "برادر زمرک فرزند ولی",
  "The brothers of Zmarak Toryal, sons of Wali, are held",
  "The Sisters of Mercy, Spinwad",
  "Zmarak Toryal et Fils, fils de Wali",
])("IM213 one person, or none, is no brothers: %s", (line) => {
  expect(brothersIn(line)).toBeNull()
})

const LETTER = (middle: string): string =>
  [
    "Zmarak Toryal, fils de Sahak, 20 ans.",
    "Wali Toryal, fils de Sahak, 21 ans.",
    middle,
    "Lmar Toryal, fils de Sahak, 22 ans.",
    "Kal Toryal, fils de Sahak, 23 ans.",
    "Spin Toryal, fils de Sahak, 24 ans.",
  ].join("\n")
const namesIn = (text: string): readonly string[] => {
  const [titles, ...rows] = readTextList(text)!.rows.map(({ cells }) => cells)
  return rows.filter(([number]) => number !== "").map((cells) => cells[titles!.indexOf("Name")]!)
}

test("IM213 brothers in a letter are rows of their own, under one number where there are numbers", () => {
  const text = LETTER("Les deux frères Tor et Sur Khan, fils de Zir, 30 et 31 ans.")
  const names = ["Zmarak Toryal", "Wali Toryal", "Tor Khan", "Sur Khan", "Lmar Toryal", "Kal Toryal", "Spin Toryal"]
  expect(namesIn(text)).toEqual(names)
  const numbered = text.split("\n").map((line, at) => `${at + 1}. ${line}`)
  expect(namesIn(numbered.join("\n"))).toEqual(names)
})

test.each([
  ["Tor Khan, relâché selon certains, mais personne ne l'a revu.", 6],
  ["Hamid Khan, père de Zmarak, pris un mois après lui.", 6],
  ["Nous ne savons rien des autres, hélas.", 5],
])("IM215 who stands between people is one, if a name begins the line: %s", (line, count) => {
  expect(namesIn(LETTER(line))).toHaveLength(count)
})

test.each([
  "Zmarak Toryal, 20 ans, pris dans la même rafle en avril 2020",
  "Zmarak Toryal, 20 ans, pris ensemble le 9 mai 2019",
  "Zmarak Toryal, 20 ans, emmené devant ses élèves à la fin de l'année 2018",
  "Zmarak Toryal, 20 ans, depuis la Tabaski 2019",
  "Zmarak Toryal, 20 ans, depuis l'hivernage 2020",
  "Zmarak Toryal, aged 20, taken in the same raid in March 2015",
  "Zmarak Toryal, aged 20, arrested in front of his pupils in 2014",
  "Zmarak Toryal, aged 20, taken on a Thursday in April 2014",
  "زمرك تورك، عمره ٢٠ سنة، اعتقل أمام أولاده في شباط ٢٠٢١",
  "زمرك تورك، عمره ٢٠ سنة، فقد في موسم الحج سنة ٢٠١٥",
  "زمرک، ۲۰ ساله، در زمستان ۱۳۹۷ مفقود شد",
  "زمرک، ۲۰ ساله، یک ماه بعد از پسرانش گرفتار شد",
])("IM214 with whom, before whom and at which season is no place: %s", (line) => {
  expect(told(line)).not.toHaveProperty("capturePlace")
})

test.each([
  ["Zmarak Toryal, 20 ans, arrêté à la foire de Spinwad un jeudi de février 2020", "la foire de Spinwad"],
  ["Zmarak Toryal, 20 ans, pris au marché de Spinwad avec ses deux chameaux en mars 2020", "marché de Spinwad"],
  ["زمرك تورك، عمره ٢٠ سنة، اعتقل في العيدة في شباط ٢٠٢١", "العيدة"],
  ["Zmarak Toryal, aged 20, arrested at Aidarus in April 2014", "Aidarus"],
])("IM214 places end before these, and may begin like them: %s", (line, capturePlace) => {
  expect(told(line)).toMatchObject({ capturePlace })
})

test.each([
  ["Zmarak Toryal, boulanger à Spinwad, 20 ans", "Spinwad"],
  ["Zmarak Toryal, chasseur de Spinwad fils de Wali, 20 ans", "Spinwad"],
  ["Zmarak Toryal, cattle dealer of Spinwad, aged 20", "Spinwad"],
  ["Zmarak Toryal, maître coranique à Spinwad, de Torghar", "Torghar"],
])("IM216 where somebody does his trade he is from, unless another home is told: %s", (line, village) => {
  expect(told(line)).toMatchObject({ village })
})

test.each([
  "Zmarak Toryal, cousin de Wali, 20 ans",
  "Zmarak Toryal, détenu à Spinwad, 20 ans",
  "Zmarak Toryal, membre de Torghar, 20 ans",
  "Zmarak Toryal, a teacher of English, aged 20",
  "Zmarak Toryal, brother of Wali, aged 20",
])("IM216 kin, members and subjects are no home: %s", (line) => {
  expect(told(line)).not.toHaveProperty("village")
})

test.each([
  ["Zmarak Toryal, 20 ans, sa femme ne l'a jamais revu depuis mars 2019", "mars 2019"],
  ["Zmarak Toryal, aged 20, his wife has not seen him since August 2016", "August 2016"],
])("IM217 since a month without a sign before it is of the capture: %s", (line, captureDate) => {
  expect(told(line)).toMatchObject({ captureDate })
})

test.each<readonly [string, readonly string[]]>([
  [
    "Zmarak Toryal and his son Wali, from Spinwad",
    ["Zmarak Toryal, from Spinwad", "Wali، son of Zmarak Toryal, from Spinwad"],
  ],
  [
    "Zmarak Toryal, 45, and his brother Wali, 40, from Spinwad",
    ["Zmarak Toryal, 45, from Spinwad", "Wali Toryal, 40, from Spinwad"],
  ],
  ["Zmarak Toryal et son frère Wali, de Spinwad", ["Zmarak Toryal, de Spinwad", "Wali Toryal, de Spinwad"]],
  ["زمرك تورك وأخوه وليد، من التوت", ["زمرك تورك، من التوت", "وليد تورك، من التوت"]],
  ["زمرک و برادرش ولی فرزندان ساحک، از سپین", ["زمرک، فرزند ساحک، از سپین", "ولی، فرزند ساحک، از سپین"]],
  ["زمری او زوی یې توریالی، ۲۰ کلن", ["زمری، ۲۰ کلن", "توریالی، والده زمری، ۲۰ کلن"]],
])("IM218 somebody and his brother or son of one line are two people: %s", (line, expected) => {
  expect(brothersIn(line)).toEqual(expected)
})

test.each([
  "Zmarak Toryal, fils de Sahak, pris avec son frère Wali",
  "Zmarak Toryal and his cousin Wali, from Spinwad",
  "Zmarak Toryal and Sons, from Spinwad",
  "زمرك تورك، والده ولي، من التوت",
  "زمرك تورك والده ولي",
])("IM218 whom a line names of his kin else is no second person: %s", (line) => {
  expect(brothersIn(line)).toBeNull()
})

test.each([
  ["زمرك تورك آخر، عمره ٢٠ سنة", { name: "زمرك تورك" }],
  ["أخوه زمرك تورك، عمره ٢٠ سنة", { name: "زمرك تورك" }],
  ["Zmarak Toryal kale, 20 jir", { name: "Zmarak Toryal" }],
  ["ایک اور زمرک ولد ولی، عمر ۲۰ سال", { name: "زمرک ولد ولی" }],
  ["زمرک، د ولی زوی، د سپین اوسېدونکی، ۲۰ کلن", { name: "زمرک", father: "ولی", village: "سپین" }],
  ["مازن زمرك، والدهما محمود، عمره ٢٠ سنة", { father: "محمود" }],
  ["زمرك تورك، كان عمره ٢١ سنة يوم أخذوه من الجامعة في ٣ أيار ٢٠١٢", { captureDate: "٣ أيار ٢٠١٢" }],
])("IM212 letters tell by these words too: %s", (line, expected) => {
  expect(told(line)).toMatchObject(expected)
})

const UNDER = (heading: string): unknown => {
  const rows = readTextList(`${heading}\n${LETTER("Sur Toryal, fils de Sahak, 25 ans.")}`)!.rows
  const at = rows[0]!.cells.findIndex((title) => /province|detention/iu.test(title))
  return at < 0 ? null : rows.at(-1)!.cells[at]
}
test.each([
  ["Those taken from the road:", null],
  ["Ceux de Spinwad :", "Spinwad"],
])("IM205 who was taken somewhere is of no place, and words around one are none of it: %s", (heading, place) => {
  expect(UNDER(heading)).toBe(place)
})
