import { expect, test } from "vitest"
import { brothersIn } from "./text-brothers.ts"

test.each<readonly [string, readonly string[]]>([
  [
    "The sons of Haji Sahak: Zmarak and Wali, aged 20 and 22",
    ["Zmarak، son of Haji Sahak, aged 20", "Wali، son of Haji Sahak, aged 22"],
  ],
  [
    "Les deux fils de Sahak Toryal, Zmarak et Wali, de Spinwad",
    ["Zmarak، son of Sahak Toryal, de Spinwad", "Wali، son of Sahak Toryal, de Spinwad"],
  ],
  ["أبناء ساحك تورك: زمرك وولي، من التوت", ["زمرك، والده ساحك تورك، من التوت", "ولي، والده ساحك تورك، من التوت"]],
  ["پسران حاجی ساحک: زمرک و ولی، از سپین", ["زمرک، والده حاجی ساحک، از سپین", "ولی، والده حاجی ساحک، از سپین"]],
  [
    "Zmarak Toryal and his two sons Wali and Lmar, from Spinwad",
    [
      "Zmarak Toryal, from Spinwad",
      "Wali، son of Zmarak Toryal, from Spinwad",
      "Lmar، son of Zmarak Toryal, from Spinwad",
    ],
  ],
  [
    "زمرك تورك وولديه ولي ولمر، من التوت",
    ["زمرك تورك، من التوت", "ولي، والده زمرك تورك، من التوت", "لمر، والده زمرك تورك، من التوت"],
  ],
  [
    "زمرک توریالی و دو پسرش ولی و لمر، ۲۰ ساله",
    ["زمرک توریالی، ۲۰ ساله", "ولی، والده زمرک توریالی، ۲۰ ساله", "لمر، والده زمرک توریالی، ۲۰ ساله"],
  ],
])("IM220 a father's sons whom one line names are people: %s", (line, expected) => {
  expect(brothersIn(line)).toEqual(expected)
})

test.each<readonly [string, readonly string[]]>([
  ["Zmarak Toryal and Wali Lmar, both from Spinwad", ["Zmarak Toryal، from Spinwad", "Wali Lmar، from Spinwad"]],
  ["زمرك تورك وولي لمر، كلاهما من التوت", ["زمرك تورك، من التوت", "ولي لمر، من التوت"]],
  ["The cousins Zmarak and Wali Toryal, from Spinwad", ["Zmarak Toryal, from Spinwad", "Wali Toryal, from Spinwad"]],
  [
    "The brothers Zmarak, aged 20, and Wali Toryal, aged 22, sons of Sahak",
    ["Zmarak Toryal, aged 20، son of Sahak", "Wali Toryal, aged 22، son of Sahak"],
  ],
  ["الأخوان زمرك (٢٠ سنة) وولي (٢٢ سنة)، من التوت", ["زمرك (٢٠ سنة)، من التوت", "ولي (٢٢ سنة)، من التوت"]],
])("IM213 so are cousins, and two of whom both is said: %s", (line, expected) => {
  expect(brothersIn(line)?.map((told) => told.replace(/،\s+/gu, "، "))).toEqual(expected)
})

test.each([
  "أبناء قبيلة لمر: زمرك وولي، من التوت",
  "أبناء عمي زمرك وولي، من التوت",
  "Zmarak Toryal, from Spinwad, both legs broken",
  "Zmarak Toryal, father of Wali and Lmar, both missing",
  "Wali Toryal et sa femme, tous deux de Spinwad",
  "Zmarak Toryal and his two sons, from Spinwad",
  "زمرك وليد تورك، من التوت",
])("IM220 who is of a tribe, or whose sons have no names, is none of them: %s", (line) => {
  expect(brothersIn(line)).toBeNull()
})
