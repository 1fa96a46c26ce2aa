import { describe, it } from "vitest"
import { areOne, areTwo, type Row } from "./pairs.test-support.ts"

describe("a name with the vowels and the fewer letters of Kurdish is the one that Arabic writes without them", () => {
  it.each<Row>([
    ["sad", "Muntadhar Toryal Zarmak", "مونتەسیر توریال زرمک"],
    ["zah", "Muntasir Toryal Zarmak", "مونتەزیر توریال زرمک"],
  ])("MT792 %s: %s is not %s", areTwo)
  it.each<Row>([
    ["sad", "Muntasir Toryal Zarmak", "مونتەسیر توریال زرمک"],
    ["zah", "Muntadhar Toryal Zarmak", "مونتەزەر توریال زرمک"],
    ["a slip in a name that is known", "Muntasir Toryal Zarmak", "مونتەسیز توریال زرمک"],
    ["no table has either", "Zurmatun Toryal Zarmak", "زورمەتون توریال زرمک"],
  ])("MT792 %s: %s is %s", areOne)
})

describe("Izz al-Din begins with a short word, be the article written or not", () => {
  it.each<Row>([
    ["e", "Ezaldeen Zarmak Toryal", "Izzedine Zarmak Toryal"],
    ["i", "Izaldin Zarmak Toryal", "عزالدین زرمک توریال"],
    ["a", "Azeddine Zarmak Toryal", "Ezeldin Zarmak Toryal"],
    ["without an article", "Ezedin Zarmak Toryal", "Izz al-Din Zarmak Toryal"],
  ])("MT794 %s: %s is %s", areOne)
  it.each<Row>([
    ["another half", "Ezaldeen Zarmak Toryal", "Nuraldeen Zarmak Toryal"],
    ["a name of its own", "Azadin Zarmak Toryal", "Ezaldeen Zarmak Toryal"],
  ])("MT794 %s: %s is not %s", areTwo)
})
