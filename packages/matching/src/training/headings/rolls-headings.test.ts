import { expect, it } from "vitest"
import { meaningOfHeading } from "../recognise-column.ts"

it("MT531 headings of rolls, cards and school registers are understood", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "full-name": ["Elector Name", "Name of Beneficiary", "Elector's Name", "Individual Name", "Name of the Student"],
    "father-name": ["F/H Name", "Relation Name", "Relative's Name", "S/o, D/o, W/o"],
    "birth-date": ["DOB / YOB", "DoB", "DOB/Age", "DOB (dd-mm-yyyy)", "Child DOB", "D.O.B"],
    "birth-year": ["YOB", "YoB"],
    "street-number": ["H. No.", "H.No", "House No.", "D. No", "Door No", "Flat No."],
    sex: ["BOY/GIRL"],
    none: ["Father's DOB", "HH No", "Name of Elector's Father", "EPIC No", "Roll No", "Card No."],
  }
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings)
      expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning === "none" ? null : meaning])
})
