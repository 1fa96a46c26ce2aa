import { beforeEach, describe, expect, it } from "vitest"
import { put, run, text } from "../../shared/run.test-support.ts"
import { HEAD, madeTables } from "./made-tables.test-support.ts"

let [folder, a, b] = ["", "", ""]
beforeEach(async () => {
  const made = await madeTables()
  ;[folder, a, b] = [made.folder, made.a, made.b]
})

describe("tables of any kind, told from lists of prisoners", () => {
  it("MT356 names in one column on one side and in two on the other are tables of any kind, unless prisoners are listed", async () => {
    const whole = (await text(b)).replace(HEAD, "rec_id,full name,address,dob,postcode")
    const joined = await put(folder, "whole.csv", whole.replace(/^(b\d+), (\w+), (\w+),/gmu, "$1,$2 $3,"))
    const found = (await run(["match", a, joined, "--json"])).json()
    expect(found.sameColumns.slice(0, 2)).toEqual([
      { heading: "given_name", a: "given_name", b: "full name" },
      { heading: "surname", a: "surname", b: "full name" },
    ])
    expect(found.counts.pairs).toBeGreaterThan(110)
    const joinedSpanish = await put(folder, "all.csv", (await text(joined)).replace("full name", "apellidos y nombres"))
    const spanish = await put(folder, "es.csv", (await text(a)).replace("given_name, surname", "nombre,apellido"))
    expect((await run(["match", spanish, joinedSpanish, "--json"])).json().weights).toBe("learnt from these lists")
    const census = await put(folder, "c.csv", (await text(joined)).replace("postcode", "parente"))
    expect((await run(["match", a, census, "--json"])).json().weights).toBe("learnt from these lists")
    const prisoners = await put(folder, "p.csv", (await text(joined)).replace("dob,postcode", "date of capture,unit"))
    expect((await run(["match", a, prisoners, "--json"])).json().weights).toBeUndefined()
    // A capture told of names in two columns, without a father.
    const taken = await put(
      folder,
      "t.csv",
      (await text(a)).replace(HEAD, "id,NOM,Prénoms,rue,n,Date interpellation,cp"),
    )
    expect((await run(["match", taken, joined, "--json"])).json().weights).toBeUndefined()
    const school = await put(folder, "s.csv", (await text(a)).replace(HEAD, "id,NOM,Prénoms,rue,n,Date d'admission,cp"))
    expect((await run(["match", school, joined, "--json"])).json().weights).toBe("learnt from these lists")
  })

  it("MT358 long lists of whole names that share a telephone, an e-mail address or a postcode are compared by them, as tables", async () => {
    const whole = async (path: string, rows: number): Promise<string> => {
      const lines = (await text(path)).replace("\ufeff", "").replace(HEAD, "id,name,address,dob,postcode").split("\n")
      const body = lines.slice(1, rows + 1).map((line) => line.replace(/^(\w+), (\w+), (\w+),/u, "$1,$2 $3,"))
      return put(folder, `${rows}-${path.split("/").at(-1)}`, [lines[0], ...body].join("\n"))
    }
    const found = (await run(["match", await whole(a, 120), await whole(b, 110), "--json"])).json()
    expect(found.weights).toBe("learnt from these lists")
    expect(found.columns.map(({ heading }: { heading: string }) => heading)).toContain("postcode")
    expect((await run(["match", await whole(a, 20), await whole(b, 20), "--json"])).json().weights).toBeUndefined()
  })

  it("MT425 long tables of which the reader of lists knows less than half are of any kind, though a father is told; those of prisoners are not", async () => {
    const lines = (path: string): Promise<string[]> => text(path).then((all) => all.trim().split("\n").slice(1, 81))
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const rows = (await lines(path)).map((line) => {
        const [id, given, surname, street, house, day, code] = line.replaceAll('"', "").split(/,\s*/u)
        return [id, `${given} ${surname}`, `Old ${surname}`, `${street} ${house}`, day, code, "POS", "C4"].join(",")
      })
      return put(folder, name, [head, ...rows].join("\n"))
    }
    const clinic = await table("clinic.csv", "reg,Patient Name,Father/Husband,Block,Visit,Ward code,Result,Room", a)
    const rations = await table("rations.csv", "sadasya,sadasya_naam,pita_pati,prakhand,din,varg,card,dukan", b)
    const births = await table("births.csv", "NUMERODN,NOMERN,NOMEMAE,BAIRES,DTNASC,PESO,PARTO,LOCNASC", b)
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    expect(await learnt(clinic, rations)).toBe("learnt from these lists")
    expect(await learnt(clinic, births)).toBe("learnt from these lists")
    // Names that only tables know: the reader of lists would say that nobody is named there.
    const vaccinated = await table("vaccinated.csv", "STT,họ tên,cha,xã,ngày sinh,tổ,BCG,ghi chú", b)
    const survey = await table("survey.csv", "member_id,child_name,father_name,village,dob,ward,card,remarks", a)
    expect(await learnt(survey, vaccinated)).toBe("learnt from these lists")
    const held = await table("held.csv", "reg,Name,Father,Block,Date of capture,Unit,Result,Room", b)
    expect(await learnt(clinic, held)).toBeUndefined()
  })

  it("MT509 long tables that share two things which lists are not compared by are of any kind; those of prisoners, and names in Arabic script, are not", async () => {
    const table = async (name: string, head: string, path: string, rows = 80): Promise<string> => {
      const lines = (await text(path))
        .trim()
        .split("\n")
        .slice(1, rows + 1)
      const cells = lines.map((line) => {
        const [id, given, surname, street, house, day] = line.replaceAll('"', "").split(/,\s*/u)
        return [
          id,
          `${given} ${surname}`,
          `Old ${surname}`,
          day,
          `Sor ${given}`,
          `07${String(house).padStart(8, "4")}`,
          street,
        ].join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const [camp, school] = [
      "id,Full name,Father,Date of birth,Mother,Phone,Village",
      "no,name,father,dob,mother,phone,village",
    ]
    const one = await table("camp.csv", camp, a)
    const other = await table("school.csv", school, b)
    expect(await learnt(one, other)).toBe("learnt from these lists")
    expect(
      await learnt(await table("camp-20.csv", camp, a, 20), await table("school-20.csv", school, b, 20)),
    ).toBeUndefined()
    const arabic = await put(folder, "ar.csv", (await text(other)).replaceAll("Sor ", "سور "))
    expect(await learnt(one, arabic)).toBeUndefined()
    const held = await table("held-m.csv", "no,name,father,date of capture,mother,phone,village", b)
    expect(await learnt(one, held)).toBeUndefined()
  })

  it("MT527 one thing that lists are not compared by is enough where the reader of lists knows less than half of either table", async () => {
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const lines = (await text(path)).trim().split("\n").slice(1, 81)
      const cells = lines.map((line) => {
        const [id, given, surname, street, house, day] = line.replaceAll('"', "").split(/,\s*/u)
        const row = [id, given, surname, `Old ${surname}`, `${street} ${house}`, day, "POS", "C4", "R2", "x", "y"]
        return row.slice(0, head.split(",").length).join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const clinic = "Card,Given name,Surname,Father,Address,DOB,Insured by,Doctor,Diagn.,Ward,Bed"
    const refugees = "No,First name,Surname,Father,Address,DOB"
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const one = await table("clinic-527.csv", clinic, a)
    expect(await learnt(one, await table("refugees.csv", refugees, b))).toBe("learnt from these lists")
    expect(await learnt(one, await table("no-home.csv", refugees.replace("Address", "Remarks"), b))).toBeUndefined()
    expect(await learnt(one, await table("held-527.csv", `${refugees},Unit`, b))).toBeUndefined()
  })

  it("MT542 long tables of which one tells what somebody is paid are of any kind, be a unit told; not beside a capture, nor in Arabic script", async () => {
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const lines = (await text(path)).trim().split("\n").slice(1, 81)
      const cells = lines.map((line, at) => {
        const [id, given, surname, street, , day] = line.replaceAll('"', "").split(/,\s*/u)
        return [id, `${given} ${surname}`, day, street, `W${at % 4}`, String(2000 + 10 * at)].join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const payroll = await table("payroll.csv", "Staff,Full name,Date of birth,Town,Unit,Basic salary", a)
    const fund = await table("fund.csv", "No,Name,DOB,Town,Status,Share", b)
    expect(await learnt(payroll, fund)).toBe("learnt from these lists")
    const unpaid = await table("unpaid.csv", "Staff,Full name,Date of birth,Town,Unit,Share", a)
    expect(await learnt(unpaid, fund)).toBeUndefined()
    const held = await table("held-542.csv", "No,Name,DOB,Place of capture,Unit,Share", b)
    expect(await learnt(payroll, held)).toBeUndefined()
    const arabic = await put(folder, "ar-542.csv", (await text(fund)).replaceAll("W1", "سور"))
    expect(await learnt(payroll, arabic)).toBeUndefined()
  })

  it("MT950 long tables that tell a clan list persons as lists of prisoners do, however much else they tell; a caste is told of households", async () => {
    const somali = (clan: string): string => {
      const head = `L/T,Magaca oo saddexan,Naanays,Hooyada,Da'da,${clan},Tuulada,Shaqada,Taariikhda,Tel,Xusuus`
      const rows = Array.from({ length: 60 }, (_, at) => {
        const [own, father] = [["Cali", "Xasan", "Nuur", "Faarax"][at % 4], ["Jaamac", "Diiriye", "Warsame"][at % 3]]
        return `A/${at},${own} ${father} Guuleed,,Xaliimo Cali,${20 + at},Ogaadeen,Afmadow,askari,12/03/2021,0615 44 21 ${10 + at},`
      })
      return [head, ...rows].join("\n")
    }
    const weights = async (name: string, clan: string): Promise<unknown> =>
      (await run(["dedupe", await put(folder, name, somali(clan)), "--id", "L/T", "--json"])).json().weights
    expect(await weights("beesha.csv", "Beesha")).toBeUndefined()
    expect(await weights("clan.csv", "Sub-clan")).toBeUndefined()
    expect(await weights("caste.csv", "Caste/Tribe")).toBe("learnt from these lists")
  })

  it("MT533 a day of admission is no capture in a table of a school, and remarks tell nothing of what a table is about", async () => {
    const table = async (name: string, head: string, path: string): Promise<string> => {
      const lines = (await text(path)).trim().split("\n").slice(1, 81)
      const cells = lines.map((line) => {
        const [id, given, surname, street, house, day] = line.replaceAll('"', "").split(/,\s*/u)
        const row = [id, `${given} ${surname}`, day, street, `07${String(house).padStart(8, "4")}`, "F", day, "x", "y"]
        return [...row, "z", "z"].slice(0, head.split(",").length).join(",")
      })
      return put(folder, name, [head, ...cells].join("\n"))
    }
    const learnt = async (one: string, other: string): Promise<unknown> =>
      (await run(["match", one, other, "--json"])).json().weights
    const ration = await table("ration.csv", "Card,Name,DOB,Street,Mobile,Gender,Issued", a)
    const school = "Adm. no,Student name,Date of birth,Address,Contact no,Gender"
    const admitted = await table("admitted.csv", `${school},Date of admission`, b)
    expect(await learnt(ration, admitted)).toBe("learnt from these lists")
    const arrested = await table("arrested.csv", `${school},Date of arrest`, b)
    expect(await learnt(ration, arrested)).toBeUndefined()
    const camp = await table("camp-533.csv", "Card,Name,DOB,Village,Ration book,Sex,Issued,Remarks,HH size,Rel.", a)
    const pupils = await table("pupils.csv", "No.,Name,DOB,Village,Stream,Sex,Enrolled,Remarks,Guardian,Fee", b)
    expect(await learnt(camp, pupils)).toBe("learnt from these lists")
  })
})
