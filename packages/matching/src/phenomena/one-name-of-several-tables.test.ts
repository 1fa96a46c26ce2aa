import { it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

const SAME: readonly Row[] = [
  ["dad for za", "زرمك ضاهر الحلاق", "زرمك ظاهر الحلاق"],
  ["a yeh more", "التجاني زرمك أبكر", "التيجاني زرمك ابكر"],
  ["a waw more", "زوبیر زرمک", "زبیر زرمک"],
  ["an Albanian name", "داردان زرمك", "دردان زرمك"],
  ["a slip that many make", "نذیر زرمک", "نزیر زرمک"],
  ["Iraq's k for a deep g", "زرمك العكيدي", "زرمك العقيدي"],
  ["Pashto's word for a king", "Spin Badshah Zarmak", "Speen Bacha Zarmak"],
  ["Samuel in two ways", "صموئيل زرمك", "شموئيل زرمك"],
  ["a Kazakh name", "قانات زرمک", "قنات زرمک"],
  ["a Bosnian family as it is spelt and as it is heard", "زرمك ماهموتوفيتش", "زرمك محمودوفيتش"],
  ["the same across scripts", "مصطفيتش زرمك", "Mustafić Zarmak"],
  ["the f of a name and no family's ending", "مصطفيتش", "Mustafić"],
]
const HEARD: readonly Row[] = [
  ["as the Horn hears it", "خضر", "Khadar"],
  ["a French ch", "شمعون", "Chamoun"],
  ["a French ou", "Zoubir Zarmak", "Zubayr Zarmak"],
  ["an Italian hand", "المقري", "Megri"],
  ["a retired subedar major", "Rtd. Sub. Maj. Toryal Zarmak", "صوبیدار میجر توریالی زرمک"],
  ["a father by s/o", "زرمک ولد سید احمد", "Zarmak s/o Said Ahmad"],
]
const OTHERS: readonly Row[] = [
  ["a vowel in another place", "عالموف", "علیموف"],
  ["Said as his father's name, where the other writes سعيد", "سعيد مبارك بن عجاج", "Mubarak Said Bin Ajjaj"],
  ["a Bosnian family of another name", "زرمك رستموفيتش", "Rustempašić Zarmak"],
]

it.each(SAME)("MT672 a name that several tables have is one, whatever letters each has it in: %s", areOne)
it.each(HEARD)("MT672 what a word is heard as is added to what is meant by it: %s", areOne)
it.each(OTHERS)("MT672 two names are two for all that: %s", areTwo)
