import { expect, test } from "vitest"
import { explained } from "../letters/letter-facts.ts"
import { factsOf } from "./line-facts.ts"

const told = (line: string, others: readonly string[] = []): Record<string, string | readonly string[]> => {
  const { facts, rest } = explained([line, ...others].map(factsOf))[0]!
  return { ...Object.fromEntries(facts), ...(rest.length === 0 ? {} : { rest: rest.map(({ text }) => text) }) }
}
type Example = readonly [line: string, expected: ReturnType<typeof told>]

test.each<Example>([
  [
    "زمرك سبين (والده ورو)، مواليد 1949، من التوت",
    { name: "زمرك سبين", father: "ورو", birth: "1949", village: "التوت" },
  ],
  ["Zmarak Toryal (our father is Sahak), aged 31", { name: "Zmarak Toryal", father: "Sahak", age: "aged 31" }],
  ["Zmarak Toryal (baba adı Sahak), 31 yaşında", { name: "Zmarak Toryal", father: "Sahak", age: "31 yaşında" }],
  ["Zarmina Toryal (f), aged 31", { name: "Zarmina Toryal", sex: "f", age: "aged 31" }],
  ["Zmarak Toryal (Gab), aged 31", { name: "Zmarak Toryal", alias: "Gab", age: "aged 31" }],
  ["زمرك سبين (أبو ورو)، مواليد 1949", { name: "زمرك سبين", alias: "أبو ورو", birth: "1949" }],
])("IM185 brackets behind a name that begin with what they tell are no by-name: %s", (line, expected) => {
  expect(told(line)).toEqual(expected)
})

const CAPTURES = ["1976", "3/5/1983", "1989"].map((day) => `Kal Khan, born 1950, arrested on ${day}`)
test.each<Example>([
  ["Zmarak Toryal, born 1955, on 3 May 1984", { name: "Zmarak Toryal", birth: "1955", captureDate: "3 May 1984" }],
  ["زمرك سبين، مواليد 1955، في أيلول 1977", { name: "زمرك سبين", birth: "1955", captureDate: "أيلول 1977" }],
  ["Zmarak Toryal, father Sahak - May 1984", { name: "Zmarak Toryal", father: "Sahak", captureDate: "May 1984" }],
  ["زمرك سبين والده ورو - 1979", { name: "زمرك سبين", father: "ورو", captureDate: "1979" }],
  [
    "Zmarak Toryal, aged 31, in 1984 No news since",
    { name: "Zmarak Toryal", age: "aged 31", captureDate: "1984", rest: ["No news since"] },
  ],
  ["زمرك سبين والده ورو - 1965", { name: "زمرك سبين", father: "ورو", rest: ["1965"] }],
  ["Zmarak Toryal, father Sahak - May 1964", { name: "Zmarak Toryal", father: "Sahak", rest: ["May 1964"] }],
  ["Zmarak Toryal, aged 31, 1200", { name: "Zmarak Toryal", age: "aged 31", rest: ["1200"] }],
  [
    "Zmarak Toryal, born 1955, arrested on 3 May 1984, in 1985",
    { name: "Zmarak Toryal", birth: "1955", captureDate: "3 May 1984", rest: ["in 1985"] },
  ],
])(
  "IM186 a month or a year without a word is of capture where others are then, and births are not: %s",
  (line, expected) => {
    expect(told(line, CAPTURES)).toEqual(expected)
  },
)

test.each<Example>([
  [
    "Zmarak Toryal, arrested by FC and men in plain clothes on 1 October 2013",
    { name: "Zmarak Toryal", authority: "FC and men in plain clothes", captureDate: "1 October 2013" },
  ],
  [
    "Zmarak Toryal, taken by three vehicles from Spinwad on 5-12-2012 and since then we know nothing",
    { name: "Zmarak Toryal", authority: "three vehicles", capturePlace: "Spinwad", captureDate: "5-12-2012" },
  ],
  [
    "Zmarak Toryal. He was taken by men in uniform from Spinwad in May 2014",
    { name: "Zmarak Toryal", authority: "men in uniform", capturePlace: "Spinwad", captureDate: "May 2014" },
  ],
  ["Zmarak Toryal, arrested by the army", { name: "Zmarak Toryal", authority: "the army" }],
  [
    "Zmarak Toryal, lifted by FC in plain clothes in February 2014",
    { name: "Zmarak Toryal", captureDate: "February 2014" },
  ],
  [
    "Zmarak Toryal, 31 ans, arrêté le 12 mars 2017 à midi",
    { name: "Zmarak Toryal", age: "31 ans", captureDate: "12 mars 2017" },
  ],
  [
    "M Zmarak Toryal, 31 ans, arrêté le 12 mars 2017 au marché de Spin par des hommes en uniforme",
    {
      name: "M Zmarak Toryal",
      age: "31 ans",
      captureDate: "12 mars 2017",
      capturePlace: "marché de Spin",
      authority: "des hommes en uniforme",
    },
  ],
  ["زمرك سبين، فقد يوم 3/6/2016 هو وأخوه", { name: "زمرك سبين", captureDate: "3/6/2016" }],
  ["زمرك سبين، اعتقل 2/9/2015 وعنده طفلين", { name: "زمرك سبين", captureDate: "2/9/2015" }],
  [
    "زمرك سبين، خُطف من التوت في 16 أيلول 1982",
    { name: "زمرك سبين", capturePlace: "التوت", captureDate: "16 أيلول 1982" },
  ],
  ["زمرك سبين، اعتقل 12/6/2014 عند الجسر", { name: "زمرك سبين", captureDate: "12/6/2014", capturePlace: "الجسر" }],
  [
    "زمرك سبين تولد 1972 التوت اخذته دورية من محله يوم 13/1/2016",
    { name: "زمرك سبين", birth: "1972", village: "التوت", captureDate: "13/1/2016" },
  ],
  [
    "Zmarak Toryal, a shopkeeper; unknown persons came to our house at Spinwad at 3 in the night",
    { name: "Zmarak Toryal", capturePlace: "Spinwad", rest: ["a shopkeeper"] },
  ],
  [
    "Zmarak Toryal, arrested at her home in Spinwad in November 2012",
    { name: "Zmarak Toryal", capturePlace: "Spinwad", captureDate: "November 2012" },
  ],
  [
    "Zmarak Toryal, arrêté à son domicile le 30 septembre 2016",
    { name: "Zmarak Toryal", captureDate: "30 septembre 2016" },
  ],
  [
    "Zmarak Toryal, detained at the Gab crossing on 17 August 2014 while travelling to Spinwad with his wife",
    { name: "Zmarak Toryal", capturePlace: "Gab crossing", captureDate: "17 August 2014" },
  ],
  ["Zmarak Toryal, detained at Gab prison", { name: "Zmarak Toryal", detentionPlace: "Gab prison" }],
])(
  "IM187 the place of a capture ends before who did it and what else was, and is no clothes, vehicle or house: %s",
  (line, expected) => {
    const { rest: _, ...facts } = told(line)
    const { rest: __, ...own } = expected
    expect(facts).toEqual(own)
  },
)

test.each<Example>([
  [
    "From Spinwad: Zmarak son of Toryal, 43 years",
    { name: "Zmarak son of Toryal", age: "43 years", village: "Spinwad" },
  ],
  ["من التوت: زمرك سبين، مواليد 1949", { name: "زمرك سبين", birth: "1949", village: "التوت" }],
  [
    "On 11 October 2013, Zmarak Toryal, aged 41, was arrested at Spinwad",
    { name: "Zmarak Toryal", age: "aged 41", capturePlace: "Spinwad", captureDate: "11 October 2013" },
  ],
  [
    "Our second client, Mr. Zmarak Toryal, aged 34, was arrested at Spinwad on 3 May 2013",
    { name: "Zmarak Toryal", age: "aged 34", capturePlace: "Spinwad", captureDate: "3 May 2013" },
  ],
  [
    "The family of Zmarak Toryal, who was 22 years old, report that he was abducted from Spinwad on 3 May 2013",
    { name: "Zmarak Toryal", age: "22 years old", capturePlace: "Spinwad", captureDate: "3 May 2013" },
  ],
  ["Client Khan, aged 41", { name: "Client Khan", age: "aged 41" }],
])(
  "IM188 a place, a day, or what somebody is to those who write before his name is no part of it: %s",
  (line, expected) => {
    const { rest: _, ...facts } = told(line)
    expect(facts).toEqual(expected)
  },
)

test.each<Example>([
  [
    "Zmarak oğlu Toryal Aydın, 1971 doğumlu, Gab'ın Spin köyünden, 29 Ekim 1995'te evinden gözaltına alındı",
    {
      name: "Zmarak oğlu Toryal Aydın",
      birth: "1971 doğumlu",
      village: "Spin",
      district: "Gab",
      captureDate: "29 Ekim 1995",
    },
  ],
  [
    "Zmarak Toryal, Sahak oğlu, 1968 Gab doğumlu, Gab'ın Spin köyünden 12.05.1994 tarihinde gözaltına alındı",
    {
      name: "Zmarak Toryal",
      father: "Sahak",
      birth: "1968",
      village: "Gab",
      district: "Gab",
      captureDate: "12.05.1994",
    },
  ],
  [
    "Zmarak Toryal (baba adı Sahak), 32 yaşında, Gab ilçesi Spin köyünden 8 Ekim 1993'te götürüldü",
    {
      name: "Zmarak Toryal",
      father: "Sahak",
      age: "32 yaşında",
      district: "Gab",
      village: "Spin",
      captureDate: "8 Ekim 1993",
    },
  ],
  [
    "Zarmina Yıldız, babası Sahak, 1975 Gab doğumlu, 3 Mart 1996'da Gab'da kaybedildi",
    {
      name: "Zarmina Yıldız",
      father: "Sahak",
      birth: "1975",
      village: "Gab",
      captureDate: "3 Mart 1996",
      capturePlace: "Gab",
    },
  ],
  [
    "Zmarak Toryal, 27 yaşında, Şırnak'ta 20.08.1992 tarihinde gözaltına alındı",
    { name: "Zmarak Toryal", age: "27 yaşında", captureDate: "20.08.1992", capturePlace: "Şırnak" },
  ],
  [
    "Zmarak Toryal, Gab doğumlu, Spin'de 17 Kasım 1994'te bir araca bindirilerek götürüldü",
    { name: "Zmarak Toryal", village: "Gab", captureDate: "17 Kasım 1994", capturePlace: "Spin" },
  ],
  ["Zmarak Toryal, Temmuz 1994'te gözaltına alındı", { name: "Zmarak Toryal", captureDate: "Temmuz 1994" }],
  ["Kılavuz Köyünden Toryal, aged 31", { name: "Kılavuz Köyünden Toryal", age: "aged 31" }],
])("IM189 a Turkish sentence tells by endings: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test.each<Example>([
  [
    "زمرک ولد توریالی، ولسوالی سپین ولایت ورک، ۲۷ ساله",
    { name: "زمرک ولد توریالی", district: "سپین", province: "ورک", age: "۲۷ ساله" },
  ],
  ["زمرک توریالی، مسکونهٔ ولسوالی سپین، حدود ۵۰ ساله", { name: "زمرک توریالی", district: "سپین", age: "حدود ۵۰ ساله" }],
  ["زمرک مشهور به لالا ولد توریالی، ۲۷ ساله", { name: "زمرک", alias: "لالا", father: "توریالی", age: "۲۷ ساله" }],
  ["ولایت خان ولد محمد ولایت، ۲۷ ساله", { name: "ولایت خان ولد محمد ولایت", age: "۲۷ ساله" }],
  [
    "زمرک توریالی، ۲۶ ساله، گرفتار ۱۲ اسد ۱۳۹۸ از خانه‌اش",
    { name: "زمرک توریالی", age: "۲۶ ساله", captureDate: "۱۲ اسد ۱۳۹۸" },
  ],
])("IM190 levels of places stand one behind the other, and a father behind a by-name: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test.each<Example>([
  [
    "Zmarak Toryal, 25 ans, fils de Samba Sahak et de Kadidia Gab",
    { name: "Zmarak Toryal", age: "25 ans", father: "Samba Sahak", mother: "Kadidia Gab" },
  ],
  [
    "Zmarak Toryal, son of Sahak and Zarmina, aged 31",
    { name: "Zmarak Toryal", father: "Sahak", mother: "Zarmina", age: "aged 31" },
  ],
  ["Zmarak Toryal, 25 ans, fils de feu Samba Sahak", { name: "Zmarak Toryal", age: "25 ans", father: "Samba Sahak" }],
  ["Zmarak Toryal, 25 ans, père de huit enfants", { name: "Zmarak Toryal", age: "25 ans" }],
  ["Zmarak Toryal, aged 25, father of three", { name: "Zmarak Toryal", age: "aged 25" }],
  ["Zmarak Toryal, 25 ans, de père Sahak", { name: "Zmarak Toryal", age: "25 ans", father: "Sahak" }],
  ["Zmarak Toryal, né à Spinwad en 1988", { name: "Zmarak Toryal", village: "Spinwad", birth: "1988" }],
  ["Zmarak Toryal, né à Konna (cercle de Mopti)", { name: "Zmarak Toryal", village: "Konna", district: "Mopti" }],
])("IM191 a father ends before the mother, and who has children is none: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test.each<Example>([
  ["Zarmina Toryal, a nurse aged 29, from Gab", { name: "Zarmina Toryal", age: "aged 29", village: "Gab" }],
  ["Zmarak Toryal, an engineer born in 1983 in Gab", { name: "Zmarak Toryal", birth: "1983", village: "Gab" }],
  ["Zmarak Toryal, student, was born in 1994", { name: "Zmarak Toryal", birth: "1994" }],
  ["Zmarak Toryal, aged 41, a farmer of Spinwad", { name: "Zmarak Toryal", age: "aged 41", village: "Spinwad" }],
  ["Zmarak Toryal, aged 41, a teacher of mathematics", { name: "Zmarak Toryal", age: "aged 41" }],
  ["Zmarak Toryal, aged 41, his son was born in 2014", { name: "Zmarak Toryal", age: "aged 41" }],
])("IM192 an age or a birth behind a trade is told: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test.each<Example>([
  [
    "Ramón Paladines Ruiz, natural de San Vicente, de 34 años, agricultor, detenido el 14 de mayo de 1982 en su casa por la Guardia",
    { name: "Ramón Paladines Ruiz", village: "San Vicente", age: "34 años", captureDate: "14 de mayo de 1982" },
  ],
  [
    "José Melgar, hijo de Tobías Melgar y Rosa Amaya, nacido en 1958 en Zacatecoluca, capturado el 22/11/1980 en La Joya",
    {
      name: "José Melgar",
      father: "Tobías Melgar",
      mother: "Rosa Amaya",
      birth: "1958",
      village: "Zacatecoluca",
      captureDate: "22/11/1980",
      capturePlace: "La Joya",
    },
  ],
  [
    "Julio Cornejo, nacido el 5 de marzo de 1961, detenido en enero de 1983 en San Salvador",
    { name: "Julio Cornejo", birth: "5 de marzo de 1961", captureDate: "enero de 1983", capturePlace: "San Salvador" },
  ],
  [
    "Herminia Alfaro, vecina de Verapaz, desaparecida desde el 9 de julio de 1980",
    { name: "Herminia Alfaro", village: "Verapaz", captureDate: "9 de julio de 1980" },
  ],
  [
    "João Domingos, filho de Pedro Domingos, natural de Malanje, detido em 3/5/1977 em Luanda",
    {
      name: "João Domingos",
      father: "Pedro Domingos",
      village: "Malanje",
      captureDate: "3/5/1977",
      capturePlace: "Luanda",
    },
  ],
])("IM194 Spanish and Portuguese tell by their words: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test.each<Example>([
  [
    "On 3 May 2002 soldiers took Zmarak Toryal, 24, from his house in Spinwad.",
    { name: "Zmarak Toryal", age: "24", captureDate: "3 May 2002", capturePlace: "Spinwad" },
  ],
  [
    "On 3 May 2002 soldiers also took his brother Wali Toryal, 19, a student.",
    { name: "Wali Toryal", age: "19", captureDate: "3 May 2002" },
  ],
  [
    "On 20 May 2002 an army patrol detained Zmarak Abu Toryal near Spinwad",
    { name: "Zmarak Abu Toryal", captureDate: "20 May 2002", capturePlace: "Spinwad" },
  ],
  [
    "In June 2002 Zmarak Toryal, 41, was taken from his field near Spinwad",
    { name: "Zmarak Toryal", age: "41", captureDate: "June 2002", capturePlace: "Spinwad" },
  ],
  ["On 3 May 2002 soldiers came to the village", { name: "On 3 May 2002 soldiers came to the village" }],
])("IM188 who was taken on a day stands behind it and those who took him: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test("IM198 of two places with a stroke between the first is the larger where it has several of the second", () => {
  const places = [
    ["Torghar", "Spinwad"],
    ["Torghar", "Gab"],
    ["Sahak", "Zarbagh"],
    ["Torghar", "Wrak"],
    ["Sahak", "Lmar"],
  ]
  const lines = places.map(([one, other], at) => `Zmarak Toryal, aged 3${at}, ${one} / ${other}, taken on 3 May 2014`)
  expect(
    explained(lines.map(factsOf)).map(({ facts }) => [
      facts.get("province"),
      facts.get("district"),
      facts.get("village"),
    ]),
  ).toEqual(places.map(([one, other]) => [one, other, undefined]))
  const turned = places.map(
    ([one, other], at) => `Zmarak Toryal, aged 3${at}, from ${other} / ${one}, taken on 3 May 2014`,
  )
  expect(explained(turned.map(factsOf)).map(({ facts }) => [facts.get("village"), facts.get("district")])).toEqual(
    places.map(([one, other]) => [other, one]),
  )
})

test.each<Example>([
  [
    "زمرک د توریالی زوی، د سپین ولسوالۍ اوسېدونکی، ۲۵ کلن، په ۱۳۹۵/۴/۷ نیول شوی",
    { name: "زمرک د توریالی زوی", district: "سپین", age: "۲۵ کلن", captureDate: "۱۳۹۵/۴/۷" },
  ],
  [
    "حضرت ګل د شین ګل زوی د نبي ګل لمسی، د سپین ولسوالۍ، زوکړه ۱۳۶۰",
    { name: "حضرت ګل د شین ګل زوی د نبي ګل لمسی", district: "سپین", birth: "۱۳۶۰" },
  ],
  ["زمرک د توریالی زوی، د سپین د ولایت، ۲۵ کلن", { name: "زمرک د توریالی زوی", age: "۲۵ کلن" }],
])("IM190 in Pashto the level of a place stands behind its name: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test.each<Example>([
  [
    "Zmarak Toryal s/o Sahak, surrendered to the army 18/05/2009",
    { name: "Zmarak Toryal s/o Sahak", captureDate: "18/05/2009" },
  ],
  [
    "Zmarak Toryal, surrendered 17 May 2009 at Spinwad",
    { name: "Zmarak Toryal", captureDate: "17 May 2009", capturePlace: "Spinwad" },
  ],
  [
    "Zmarak Toryal : 24 ans, enlevé par des militaires dans la nuit du 27 au 28 novembre 1990",
    { name: "Zmarak Toryal", age: "24 ans", authority: "des militaires", captureDate: "28 novembre 1990" },
  ],
  [
    "Замарак Торялай, 1980 г.р., проживал в г. Аргун, пропал 4 июня 2002",
    { name: "Замарак Торялай", birth: "1980 г.р", village: "г. Аргун", captureDate: "4 июня 2002" },
  ],
  [
    "زمرك سبين، أُسر في أكتوبر 2019 بجبهة التوت",
    { name: "زمرك سبين", captureDate: "أكتوبر 2019", capturePlace: "جبهة التوت" },
  ],
])("IM187 a capture in other hands: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})

test.each<Example>([
  [
    "Zmarak Toryal (35) from Spinwad was taken by men in uniform on 5 Nov 2021",
    { name: "Zmarak Toryal", age: "35", village: "Spinwad", authority: "men in uniform", captureDate: "5 Nov 2021" },
  ],
  [
    "Zmarak Toryal (28), also from Spinwad, no contact since January 2022",
    { name: "Zmarak Toryal", age: "28", village: "Spinwad", captureDate: "January 2022" },
  ],
  [
    "زمرک ولد توریالی، عمر 30 سال، ساکن سوئی، کو 12 مارچ 2010 کو اٹھایا گیا",
    { name: "زمرک ولد توریالی", age: "عمر 30 سال", village: "سوئی", captureDate: "12 مارچ 2010" },
  ],
])("IM187 a home ends before a verb, and a day behind a word for on: %s", (line, expected) => {
  const { rest: _, ...facts } = told(line)
  expect(facts).toEqual(expected)
})
