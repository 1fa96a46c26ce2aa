import { describe, expect, it } from "vitest"
import { foldText } from "../index.ts"
import { areOne, areTwo } from "./pairs.test-support.ts"

describe("names that Chinese offices write in characters", () => {
  it.each([
    ["热合曼·吐尔逊", "rehman tuerxun"],
    ["买买提•吾守尔", "maimaiti wushouer"],
    ["阿克苏市依干其镇", "akesu yiganqi"],
  ])("MT476 characters are read by their syllables, and a middle dot parts names: %s", (text) => {
    expect(foldText(text)).toMatch(/^[a-z]+ [a-z]+$/u)
  })

  it("MT476 a character of no table stays, and nothing else of the text is changed by it", () => {
    expect(foldText("龘 Zarmak")).toBe("龘 zarmak")
    expect(foldText("Zarmak·Toryal")).toBe("zarmak toryal")
  })

  it.each([
    ["characters and pinyin", "阿卜杜热合曼·吾守尔", "Abudureheman Wushouer"],
    ["older characters", "买买提·吐尔逊", "麦麦提·图尔荪"],
    ["characters and Uyghur letters", "阿卜杜拉·吐尔逊", "ئابدۇللا تۇرسۇن"],
    ["-ullah", "艾比布拉·海米提", "ھەبىبۇللا ھەمىت"],
    ["gul joined to a name", "热孜万古丽·塔什", "رىزۋانگۈل تاش"],
    ["jan joined to a name", "吐尔逊江·艾力", "تۇرسۇنجان ئەلى"],
    ["i before y", "尼亚孜·吉力力", "نىياز جېلىل"],
    ["akhun joined to a name", "麦提如则·托合提", "مەتروزىئاخۇن توختى"],
    ["Uyghur letters, Arabic", "قادىر غوپۇر", "قادر غفور"],
  ])("MT477 Uyghurs are known in characters, pinyin and their own letters: %s: %s is %s", areOne)

  it.each([
    ["another father", "阿卜杜拉·吐尔逊", "ئابدۇللا توختى"],
    ["Ahmad and Muhammad", "艾合买提·吐尔逊", "مەمەت تۇرسۇن"],
    ["servants of other names", "阿卜杜热合曼·吐尔逊", "ئابدۇرېھىم تۇرسۇن"],
    ["Hasan and Hussein", "艾山·吐尔逊", "ھۈسەيىن تۇرسۇن"],
    ["a woman's name and a man's", "吐尔逊古丽·艾力", "تۇرسۇنجان ئەلى"],
  ])("MT477 and told apart: %s: %s is not %s", areTwo)

  it.each([
    ["Abdulhakim", "Ablikim Tursun", "Abdul Hakim Tursun"],
    ["in Arabic letters", "Ablikim Tursun", "عبد الحكيم تورسون"],
    ["in their own", "ئابلىز تۇرسۇن", "Abduleziz Tursun"],
    ["as offices write it", "Abulimiti Tuerxun", "Abdulhemit Tursun"],
  ])("MT724 Abl- is Abd-: %s: %s is %s", areOne)
  it.each([
    ["two of them", "Ablikim Tursun", "Abliz Tursun"],
    ["another servant", "Ablikim Tursun", "Abdukerim Tursun"],
    ["across scripts", "ئابلىز تۇرسۇن", "Ablimit Tursun"],
  ])("MT724 Abl- is Abd-: %s: %s is not %s", areTwo)
})
